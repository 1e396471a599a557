"""The seam to the generated query tables: the one module that imports them."""

from __future__ import annotations

from functools import cache

import weaviate_graphql.tables

from weaviate.gql.coercion import Coercions


@cache
def default_coercions(*, strict: bool = True) -> Coercions:
    """The functions for the tables that the SDK ships."""
    return Coercions(weaviate_graphql.tables, strict=strict)
