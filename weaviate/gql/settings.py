"""How the queries of one client are checked and answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from weaviate.gql.tables import default_coercions

if TYPE_CHECKING:
    from weaviate.gql.coercion import Coercions
    from weaviate.gql.validation import SchemaValidation


@dataclass(frozen=True, slots=True)
class QuerySettings:
    """The tables to check arguments by, whether `errors` of an answer are raised, and the server's schema if queries
    are checked against that too."""

    coercions: Coercions = field(default_factory=default_coercions)
    raise_errors: bool = False
    validation: SchemaValidation | None = None
