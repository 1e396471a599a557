"""What each operator finds in an index for one term."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from weaviate.local.filters.indexes import Unresolved

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.terms import Term, TermIndex


def equal(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with the term."""
    return index.having(term)


def not_equal(index: TermIndex, term: Term, partition: Partition) -> set[int]:
    """All other documents, those without the property too."""
    return partition.documents.keys() - index.having(term)


def greater(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with a greater term."""
    return index.between(term, None, with_low=False, with_high=True)


def greater_or_equal(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with the term or a greater one."""
    return index.between(term, None, with_low=True, with_high=True)


def less(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with a smaller term."""
    return index.between(None, term, with_low=True, with_high=False)


def less_or_equal(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with the term or a smaller one."""
    return index.between(None, term, with_low=True, with_high=True)


def like(index: TermIndex, term: Term, _partition: Partition) -> set[int]:
    """Documents with a term that fits the pattern: `?` is any character, `*` any number of them."""
    if isinstance(term, bool):
        return index.having(term)
    if not isinstance(term, str):
        raise Unresolved(
            "read row: parse like value: compile regex from 'like' string: error parsing regexp: invalid"
            f" UTF-8: `{term}`"
        )
    if "*" not in term and "?" not in term:
        return index.having(term)
    pattern = re.compile(re.escape(term).replace(r"\?", ".").replace(r"\*", ".*"))
    return index.matching(lambda each: pattern.fullmatch(each) is not None)


COMPARISONS: Mapping[str, Callable[[TermIndex, Term, Partition], set[int]]] = {
    "Equal": equal,
    "NotEqual": not_equal,
    "GreaterThan": greater,
    "GreaterThanEqual": greater_or_equal,
    "LessThan": less,
    "LessThanEqual": less_or_equal,
    "Like": like,
}
