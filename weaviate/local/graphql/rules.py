"""The rules that a query is checked by: the library's, with a rule of ours for the values of arguments.

Checking is most of what a small query costs, and each rule costs something even where it has nothing to look at. So
rules about variables, directives and fragments are left out where the text of a query shows that it has none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graphql import ValuesOfCorrectTypeRule, specified_rules

from weaviate.local.graphql.values import ArgumentsFit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import ASTValidationRule

EVERY = (*(rule for rule in specified_rules if rule is not ValuesOfCorrectTypeRule), ArgumentsFit)
SIGNS: Mapping[str, re.Pattern[str]] = {
    **dict.fromkeys(
        (
            "VariablesAreInputTypesRule",
            "UniqueVariableNamesRule",
            "NoUndefinedVariablesRule",
            "NoUnusedVariablesRule",
            "VariablesInAllowedPositionRule",
        ),
        re.compile(r"\$"),
    ),
    **dict.fromkeys(
        (
            "KnownDirectivesRule",
            "UniqueDirectivesPerLocationRule",
            "DeferStreamDirectiveOnRootField",
            "DeferStreamDirectiveOnValidOperationsRule",
            "DeferStreamDirectiveLabel",
            "StreamDirectiveOnListField",
        ),
        re.compile("@"),
    ),
    **dict.fromkeys(
        (
            "FragmentsOnCompositeTypesRule",
            "UniqueFragmentNamesRule",
            "KnownFragmentNamesRule",
            "NoUnusedFragmentsRule",
            "PossibleFragmentSpreadsRule",
            "NoFragmentCyclesRule",
        ),
        re.compile(r"\.\.\.|fragment"),
    ),
    "KnownTypeNamesRule": re.compile(r"\.\.\.|fragment|\$"),
    "SingleFieldSubscriptionsRule": re.compile("subscription"),
    "MaxIntrospectionDepthRule": re.compile("__"),
}
"""By the names of rules, which versions of the library may lack: what the text of a query has that can break them."""


def rules_for(query: str) -> list[type[ASTValidationRule]]:
    """The rules that a query could break."""
    return [rule for rule in EVERY if (sign := SIGNS.get(rule.__name__)) is None or sign.search(query)]
