"""The seam to the generated query tables and types: the one module that imports them.

`Where | AnyDict` as the type of an argument lets editors complete a literal dict and type checkers check it, while a
variable of type `dict[str, Any]` is accepted as it is.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol

import weaviate_graphql.tables

from weaviate.gql.coercion import Coercions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias, TypedDict

    from weaviate_graphql import types as generated

    Ask: TypeAlias = generated.Ask
    NearObject: TypeAlias = generated.NearObject
    NearText: TypeAlias = generated.NearText
    NearVector: TypeAlias = generated.NearVector
    Sort: TypeAlias = generated.Sort

    _SpellingsOfV3 = TypedDict(  # noqa: UP013 - in class syntax each name would be one in mixed case
        "_SpellingsOfV3",
        {
            "valueTextArray": Sequence[str],
            "valueStringArray": Sequence[str],
            "valueIntArray": Sequence[int],
            "valueNumberArray": Sequence[float],
            "valueBooleanArray": Sequence[bool],
            "valueDateArray": generated.DateOrList,
            "valueTextList": Sequence[str],
            "valueStringList": Sequence[str],
            "valueIntList": Sequence[int],
            "valueNumberList": Sequence[float],
            "valueBooleanList": Sequence[bool],
            "valueDateList": generated.DateOrList,
        },
        total=False,
    )

    class Where(generated.Where, _SpellingsOfV3, total=False):
        """A filter, with v3's own spellings of lists."""


class AnyDict(Protocol):
    """A dict of anything, but no literal: a literal is checked against the type that stands next to this one."""

    def __setitem__(self, key: str, value: object, /) -> None:
        """What dicts have and the types of literals lack."""
        ...


@cache
def default_coercions(*, strict: bool = True) -> Coercions:
    """The functions for the tables that the SDK ships."""
    return Coercions(weaviate_graphql.tables, strict=strict)
