"""The seam to the generated query tables and types: the one module that imports them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import weaviate_graphql.tables

from weaviate.gql import ast
from weaviate.gql.coercion import Coercions
from weaviate.gql.printer import print_compact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias, TypedDict

    from weaviate_graphql import types as generated

    from weaviate.types import AnyDict

    Ask: TypeAlias = generated.Ask
    NearObject: TypeAlias = generated.NearObject
    NearText: TypeAlias = generated.NearText
    NearVector: TypeAlias = generated.NearVector
    Sort: TypeAlias = generated.Sort

    # The generated type of filters, with variables as operands, and with v3's own spellings of lists.
    Where = TypedDict(  # noqa: UP013 - in class syntax each name would be one in mixed case
        "Where",
        {
            "operands": "Sequence[Where | AnyDict]",
            "operator": generated.WhereOperator,
            "path": Sequence[str],
            "valueBoolean": generated.BooleanOrList,
            "valueDate": generated.DateOrList,
            "valueGeoRange": generated.GeoRange | AnyDict,
            "valueInt": generated.IntOrList,
            "valueNumber": generated.FloatOrList,
            "valueString": generated.TextOrList,
            "valueText": generated.TextOrList,
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

    class NewerHybrid(TypedDict, total=False):
        """What newer servers take for a hybrid search."""

        target_vectors: Sequence[str]
        targets: generated.Targets | AnyDict
        searches: Sequence[generated.HybridSearch | AnyDict]
        max_vector_distance: float
        bm25_search_operator: generated.SearchOperator | AnyDict


@cache
def default_coercions(*, strict: bool = True) -> Coercions:
    """The functions for the tables that the SDK ships."""
    return Coercions(weaviate_graphql.tables, strict=strict)


def clause_text(name: str, content: Any) -> str:
    """A checked argument of a query for objects, as it stands in the query: `limit:3`."""
    coercions = default_coercions()
    return print_compact(ast.argument(name, coercions.argument(coercions.tables.GET_ARGUMENTS, name, content)))
