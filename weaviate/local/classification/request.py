"""What a classification asks for, checked; `Refusal` in the server's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters.clause import from_rest
from weaviate.local.filters.rules import check_clause
from weaviate.local.jsonvalues import is_object, mapping, sequence
from weaviate.local.objects.beacons import is_reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.local.filters.clause import Clause
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

KNN = "knn"
NEIGHBOURS = 3
TARGETS = (
    "type is 'knn', but 'targetWhere' filter is set, for 'knn' you cannot limit target data directly, instead limit"
    " training data through setting 'trainingSetWhere'"
)


@dataclass(frozen=True, slots=True)
class Request:
    """One classification; `sources` and `training` are filters."""

    collection: Collection
    kind: str
    properties: Sequence[str]
    sources: Clause | None
    training: Clause | None
    settings: Any

    @property
    def k(self) -> int:
        """How many neighbours decide."""
        k: int = self.settings["k"]
        return k


def checked(store: Store, body: Mapping[str, Any]) -> Request:
    """The classification of a body."""
    kind: str = body.get("type") or KNN
    try:
        collection = check(store, body, kind)
    except Refusal as refusal:
        raise Refusal(f"invalid classification: {refusal.message}") from refusal
    filters = mapping(body.get("filters"))
    sources = clause_of(filters, "sourceWhere", collection, store)
    training = clause_of(filters, "trainingSetWhere", collection, store)
    settings = body.get("settings")
    if kind == KNN:
        try:
            settings = {"k": k_of(settings)}
        except Refusal as refusal:
            raise Refusal(f"parse knn specific settings: {refusal.message}") from refusal
    return Request(collection, kind, sequence(body["classifyProperties"]), sources, training, settings)


def check(store: Store, body: Mapping[str, Any], kind: str) -> Collection:
    """The class, when everything that is said of it is right."""
    name: str = body.get("class") or ""
    if not name:
        raise Refusal("class must be set")
    collection = store.find(name)
    if collection is None:
        raise Refusal(f"could not find class {name} in schema")
    if kind == KNN and mapping(body.get("filters")).get("targetWhere"):
        raise Refusal(TARGETS)
    based_on: list[str] = list(sequence(body.get("basedOnProperties")))
    if not based_on:
        raise Refusal("basedOnProperties must have at least one property")
    if len(based_on) > 1:
        raise Refusal(
            f"only a single property in basedOnProperties supported at the moment, got [{' '.join(based_on)}]"
        )
    definition = collection.properties.get(based_on[0])
    if definition is None:
        raise Refusal(f"basedOnProperties: property '{based_on[0]}' does not exist")
    if definition["dataType"] != ["text"]:
        raise Refusal(f"basedOnProperties: property '{based_on[0]}' must be of type 'text'")
    check_classified(collection, sequence(body.get("classifyProperties")))
    return collection


def check_classified(collection: Collection, properties: Sequence[str]) -> None:
    """Refuse properties that can't be classified."""
    if not properties:
        raise Refusal("classifyProperties must have at least one property")
    for name in properties:
        if name not in collection.properties:
            raise Refusal(f"classifyProperties: property '{name}' does not exist")
        if not is_reference(collection.properties[name]):
            raise Refusal(f"classifyProperties: property '{name}' must be of reference type (cref)")


def clause_of(filters: Mapping[str, Any], name: str, collection: Collection, store: Store) -> Clause | None:
    """One of the filters."""
    where = filters.get(name)
    if not where:
        return None
    try:
        clause = from_rest(where)
    except Refusal as refusal:
        raise Refusal(f"field '{name}': {refusal.message}") from refusal
    try:
        check_clause(clause, collection, store)
    except Refusal as refusal:
        raise Refusal(f"invalid {name}: {refusal.message}") from refusal
    return clause


def k_of(settings: Any) -> int:
    """How many neighbours the settings ask for."""
    if settings is None:
        return NEIGHBOURS
    if not is_object(settings):
        raise Refusal(f"settings must be an object got {go_name(settings)}")
    k = settings.get("k")
    if k is None:
        return NEIGHBOURS
    if isinstance(k, bool) or not isinstance(k, int | float):
        raise Refusal(f"settings.k must be number, got {go_name(k)}")
    return int(k)


def go_name(value: Any) -> str:
    """The type of a JSON value as the server names it here."""
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, int | float):
        return "json.Number"
    return "string" if isinstance(value, str) else "[]interface {}"
