"""The properties argument of queries: names, property strings, links, or a list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.gql.leaves import refuse_type
from weaviate.gql.link_to import LinkTo
from weaviate.gql.selection import parse_selection

if TYPE_CHECKING:
    from graphql.language import SelectionNode


def property_selections(properties: Any) -> list[SelectionNode]:
    """The selections of all properties, not yet merged; none for None."""
    if properties is None:
        return []
    if isinstance(properties, (str, LinkTo)):
        return list(_selections(properties))
    if isinstance(properties, (list, tuple)):
        return [node for item in cast("list[Any]", properties) for node in _selections(item)]
    refuse_type(properties, "str, LinkTo or a list of them", "properties")
    return None


def _selections(item: Any) -> tuple[SelectionNode, ...]:
    if isinstance(item, str):
        return parse_selection(item)
    if isinstance(item, LinkTo):
        return (item.node(),)
    refuse_type(item, "str or LinkTo", "a property")
    return None
