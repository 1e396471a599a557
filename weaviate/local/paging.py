"""Pages: limits, offsets and the cursor, with what the server refuses of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal
from weaviate.local.golang import parse_uuid

if TYPE_CHECKING:
    from collections.abc import Iterable


def cursor(after: str | None, limit: int | None, offset: int, others: Iterable[str]) -> str | None:
    """The id after which a page begins, empty for the first page; None when there is no cursor."""
    if after is None:
        return None
    for other in others:
        raise Refusal(f"{other} cannot be set with after and limit parameters")
    if offset > 0:
        raise Refusal("offset cannot be set with after and limit parameters")
    if limit is None:
        raise Refusal("limit parameter must be set")
    if not after:
        return ""
    try:
        return parse_uuid(after)
    except Refusal as refusal:
        raise Refusal(f"after parameter '{after}' is not a valid uuid: {refusal.message}") from refusal


def check_total(offset: int, limit: int, maximum: int) -> None:
    """Refuse pages that end too far from the beginning."""
    if offset + limit > maximum:
        raise Refusal(
            f"query maximum results exceeded: the total limit calculated from the provided offset '{offset}' and limit"
            f" '{limit}' exceeds the configured value for QUERY_MAXIMUM_RESULTS '{maximum}'. If you've supplied a"
            " negative offset or limit, this may be an underflow error"
        )
