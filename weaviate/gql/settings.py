"""How the queries of one client are checked and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from weaviate.gql.coercion import Coercions
from weaviate.gql.tables import default_coercions

if TYPE_CHECKING:
    from types import ModuleType

    from weaviate.config import Config
    from weaviate.gql.coercion import QueryTables
    from weaviate.gql.validation import SchemaValidation


@dataclass(frozen=True, slots=True)
class QuerySettings:
    """The tables to check arguments by, whether `errors` of an answer are raised, and the server's schema if queries
    are checked against that too."""

    coercions: Coercions = field(default_factory=default_coercions)
    raise_errors: bool = False
    validation: SchemaValidation | None = None

    @classmethod
    def of(cls, config: Config, query_types: ModuleType | None) -> QuerySettings:
        """The settings of a client: from its `Config`, and the tables of `query_types` if it has its own."""
        strict = config.validation != "off"
        tables = None if query_types is None else cast("QueryTables", query_types.tables)
        coercions = default_coercions(strict=strict) if tables is None else Coercions(tables, strict=strict)
        validation = None
        if config.validation == "schema":
            from weaviate.gql.validation import SchemaValidation

            validation = SchemaValidation()
        return cls(coercions, config.raise_graphql_errors, validation)
