"""Explore: a vector search through all classes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.graphql import near
from weaviate.local.graphql.rows import Members
from weaviate.local.objects.beacons import Target
from weaviate.local.ranking.fusion import single
from weaviate.local.storage.columns import float32s, shortest_number

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection

LIMIT = 20


def explored(server: Server, arguments: Mapping[str, Any], selected: AbstractSet[str]) -> list[Members]:
    """The nearest objects of all classes; `selected` are the fields that are asked of them."""
    search = near.requested(arguments, "vectorize params: ")
    if search is None:
        raise Refusal(
            "invalid params: received no search params, one of [nearVector, nearObject] or module search params is"
            " required for an exploration"
        )
    collections = list(server.store.collections.values())
    check_classes(search, collections)
    if "certainty" in selected or search.argument.get("certainty") is not None:
        near.check_cosine(near.metric_of(collections[0], search))
    offset, limit = arguments.get("offset") or 0, arguments.get("limit") or LIMIT
    if offset < 0 or limit < 0:
        raise Refusal(f"runtime error: slice bounds out of range [{f'{offset}:' if offset < 0 else f':{limit}'}]")
    wanted, queries = given(server, search, collections)
    found: list[tuple[float, str, str]] = []
    problems: list[str] = []
    for collection in collections:
        try:
            found += nearest(server, collection, search, wanted, queries, offset + limit)
        except Refusal as refusal:
            problems.append(f"search index {collection.name.lower()}: {refusal.message}")
    if problems:
        raise Refusal(f"vector search: {', '.join(problems)}")
    return [shown(*each) for each in sorted(found)[offset : offset + limit]]


def check_classes(search: near.Near, collections: Sequence[Collection]) -> None:
    """Refuse to compare distances of different kinds, and classes with several vectors."""
    metrics = {each.name: near.metric_of(each, None) for each in collections}
    if len(set(metrics.values())) > 1:
        kinds = [f"class '{name}' uses distance metric '{metric}'" for name, metric in metrics.items()]
        raise Refusal(
            f"vector search across classes not possible: found different distance metrics: {', '.join(kinds)}"
        )
    for collection in collections:
        if len(collection.vector_indexes) > 1 and not search.argument.get("targetVectors"):
            raise Refusal(
                f"multiple vector configs found for class '{collection.name}', but no target vector specified"
            )


def given(
    server: Server, search: near.Near, collections: Sequence[Collection]
) -> tuple[near.Targets, list[array[float]]]:
    """The vector to search for, and where; that of an object may come from any class, and is empty when it has none."""
    unnamed = near.Targets(("",), near.COMBINED, (1.0,))
    problem: Refusal | None = None
    for collection in collections:
        anywhere = search.kind == "nearVector" and not near.named(search.argument)
        wanted = unnamed if anywhere else near.targets(search, collection)
        try:
            return wanted, near.Search(server.store, collection, "", search, wanted).queries()
        except Refusal as refusal:
            if isinstance(refusal.__cause__, near.NoVector):
                return (wanted if near.named(search.argument) else unnamed), [float32s(())] * len(wanted.names)
            problem = problem or refusal
    message = problem.message if problem is not None else ""
    raise Refusal(f"vectorize params: {message}")


def nearest(
    server: Server,
    collection: Collection,
    search: near.Near,
    wanted: near.Targets,
    queries: Sequence[array[float]],
    limit: int,
) -> list[tuple[float, str, str]]:
    """Distance, class and id of the nearest objects of one class."""
    partition = collection.partition("")
    running = near.Search(server.store, collection, "", search, wanted)
    unlimited = replace(running, near=replace(search, within=None))
    try:
        found = unlimited.run(partition, queries, None, limit)
    except Refusal as refusal:
        raise Refusal(f"shard {collection.name.lower()}_{partition.shard}: {refusal.message}") from refusal
    return [
        (distance, collection.name, partition.documents[document].id)
        for document, distance in found
        if running.reaches(distance)
    ]


def shown(distance: float, class_name: str, id: str) -> Members:
    """One result."""
    return Members(
        {
            "className": class_name,
            "beacon": Target("localhost", class_name, id).beacon,
            "distance": shortest_number(distance),
            "certainty": shortest_number(single(1 - distance / 2)),
        }
    )
