"""The part of an answer that a typed query is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.exceptions import WeaviateGraphQLError

if TYPE_CHECKING:
    from weaviate.types import JsonObject


def answer_of(answer: JsonObject, root: str, name: str) -> list[JsonObject]:
    """The rows below a root field; `WeaviateGraphQLError` when there are errors instead."""
    if answer.get("errors"):
        raise WeaviateGraphQLError(cast("list[dict[str, Any]]", answer["errors"]), answer.get("data"))
    rows: list[JsonObject] | None = answer["data"][root][name]
    return rows or []
