"""References out of a tenant: the server can't follow them to classes without it, and refuses the whole query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal
from weaviate.local.graphql.finding import RANKING, SEARCHING
from weaviate.local.graphql.get import LISTING
from weaviate.local.graphql.near import NEAR
from weaviate.local.graphql.selections import fields, fragments, selections
from weaviate.local.jsonvalues import mapping
from weaviate.local.objects.beacons import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from graphql import FieldNode, GraphQLResolveInfo

    from weaviate.local.graphql.rows import Row

RESOLVING = "resolve cross-refs: build reference cache: build request cache: "
NESTED = "build nested cache: build request cache: "


def check_crossing(info: GraphQLResolveInfo[None], arguments: Mapping[str, object], found: Sequence[Row]) -> None:
    """Refuse results of a tenant whose selected references lead to a class without it."""
    problem = leaving(info, found, list(chosen(info, info.field_nodes))) if arguments.get("tenant") else None
    if problem is not None:
        raise Refusal(f"{place_of(arguments)}{RESOLVING}{problem}")


def chosen(info: GraphQLResolveInfo[None], nodes: Sequence[FieldNode]) -> Iterator[FieldNode]:
    """The fields selected of the results, and of the hits of their groups."""
    for node in fields(info, selections(nodes)):
        yield node
        if node.name.value in ("_additional", "group", "hits"):
            yield from chosen(info, [node])


def leaving(info: GraphQLResolveInfo[None], found: Sequence[Row], selected: Sequence[FieldNode]) -> str | None:
    """The server's words for the first reference that leads out of the tenant; it follows them level by level."""
    steps = [
        (node.name.value, type_name, list(fields(info, inner.selections)))
        for node in selected
        if any(row.stored.properties.get(node.name.value) for row in found)
        for type_name, inner in fragments(info, node)
    ]
    for _, type_name, _ in steps:
        target = found[0].store.find(type_name)
        if target is not None:
            try:
                target.partition(found[0].tenant)
            except Refusal as refusal:
                return f'fetch job list: index "{target.name.lower()}": determine shard: {refusal.message}'
    for name, type_name, inner in steps:
        below = [
            row
            for each in found
            for reference in each.stored.properties.get(name, ())
            for row in each.looked_up(type_name, parse(reference["beacon"]).id)
        ]
        problem = leaving(info, below, inner)
        if problem is not None:
            return NESTED + problem
    return None


def place_of(arguments: Mapping[str, object]) -> str:
    """What the server is at when it resolves references."""
    if any(arguments.get(name) is not None for name in NEAR):
        return f"{SEARCHING}vector search: "
    hybrid = arguments.get("hybrid")
    if hybrid is not None:
        return "hybrid search post-processing: " if without_vectors(hybrid) else RANKING
    return LISTING if arguments.get("bm25") is None else RANKING


def without_vectors(hybrid: object) -> bool:
    """Is it a hybrid search of keywords only?"""
    return mapping(hybrid).get("alpha") == 0
