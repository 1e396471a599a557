"""What happens to an object before it is stored: class, tenant, vectors and values are checked and completed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, invalid, refused
from weaviate.local.golang import literal, type_name, written
from weaviate.local.jsonvalues import is_list, is_object
from weaviate.local.objects import autoschema, values
from weaviate.local.objects.beacons import UUID, Target, classed, exists, is_reference, missing_property, parse
from weaviate.local.schema.names import capitalised, check_tenant, uncapitalised
from weaviate.local.storage.columns import VectorColumn, float32s

if TYPE_CHECKING:
    from array import array
    from collections.abc import Mapping, Sequence

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.partition import Partition
    from weaviate.local.storage.store import Store

Body = dict[str, Any]
REFERENCE = {"beacon", "href"}
AUTO_SCHEMA = 500
"""The status of what auto-schema refuses."""


def check_id(id: str | None, place: str = "id in body") -> None:
    """Refuse an id that the OpenAPI document's format `uuid` does not take."""
    if id and not UUID.fullmatch(id):
        raise invalid(601, f'{place} must be of type uuid: "{id}"')


def canonical(id: str) -> str:
    """An id as it is stored."""
    if len(id) == 36:
        return id.lower()
    digits = id.replace("-", "").lower()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def class_of(body: Body, store: Store) -> str:
    """The stored name of an object's class, of an alias the class behind it."""
    name = capitalised(body.get("class") or "")
    return store.aliases.get(name, name)


def values_of(body: Body) -> dict[str, Any]:
    """The properties of a body."""
    given = body.get("properties")
    if given is None:
        return {}
    if not is_object(given):
        raise Refusal(f"could not recognize object's properties: {written(given)}")
    return given


def ensure_tenant(store: Store, collection: Collection, tenant: str) -> None:
    """Create or wake a tenant, where the class does so by itself."""
    if tenant and collection.makes_tenants:
        try:
            make_tenants(store, collection, [tenant])
        except Refusal as refusal:
            raise refused(refusal.status, refusal.message) from refusal
    settings: Mapping[str, Any] = collection.document.get("multiTenancyConfig") or {}
    if tenant and collection.tenants.get(tenant) == "COLD" and settings.get("autoTenantActivation"):
        store.save_tenant(collection, tenant, "HOT")


def make_tenants(store: Store, collection: Collection, names: Sequence[str]) -> None:
    """Create tenants that a class creates by itself; those that exist stay as they are."""
    for position, name in enumerate(names):
        try:
            check_tenant(name, position)
        except Refusal as refusal:
            raise Refusal(f'auto-tenant: add tenants to collection "{collection.name}": {refusal.message}') from refusal
    for name in names:
        if name not in collection.tenants:
            store.save_tenant(collection, name, "HOT")


def vectors_of(body: Body, collection: Collection) -> dict[str, array[float]]:
    """The vectors of a body by name; the unnamed one is under the empty name."""
    given: dict[str, Any] = {"": body["vector"]} if body.get("vector") else {}
    if given and "" not in collection.vector_indexes:
        raise Refusal(f"collection {collection.name} configuration does not have single vector index")
    named: Mapping[str, Any] = body.get("vectors") or {}
    for name, vector in named.items():
        if name not in collection.vector_indexes:
            raise Refusal(f"collection {collection.name} does not have configuration for vector {name}")
        if vector:
            given[name] = vector
    return {name: converted(name, vector) for name, vector in given.items()}


def converted(name: str, vector: list[Any]) -> array[float]:
    """One vector in float32."""
    if isinstance(vector[0], list):
        raise Refusal(f"vector {name or 'default'} has to be a float32 array")
    return float32s(vector)


def check_lengths(partition: Partition, id: str, vectors: Mapping[str, array[float]], *, merging: bool = False) -> None:
    """Refuse vectors whose length differs from that of the vectors before."""
    for name, vector in vectors.items():
        column = partition.columns.get(name)
        if isinstance(column, VectorColumn) and not column.fits(len(vector)):
            if merging:
                what = f"validate vector index for update of {id}"
            else:
                what = (
                    f"Validate vector index {name} for target vector {id}"
                    if name
                    else f"Validate vector index for {id}"
                )
            raise Refusal(
                f"{what}: new node has a vector with length {len(vector)}. Existing nodes have vectors with length"
                f" {column.dimensions}: vector dimensions do not match the index dimensions",
                500,
            )


def properties_of(given: Mapping[str, Any], collection: Collection, tenant: str, store: Store) -> dict[str, Any]:
    """The stored form of all values; nulls are dropped."""
    finished: dict[str, Any] = {}
    definitions = collection.properties
    for key, value in given.items():
        if value is None:
            continue
        name = uncapitalised(key)
        definition = definitions.get(name)
        if definition is None:
            raise missing_property(name, collection.name)
        if is_reference(definition):
            finished[name] = references_of(value, definition, collection, tenant, store)
        else:
            finished[name] = values.checked(value, definition, collection.name, name)
    return finished


def references_of(
    value: Any, definition: Mapping[str, Any], collection: Collection, tenant: str, store: Store
) -> list[dict[str, str]]:
    """The stored form of references, whose targets must exist."""
    if not is_list(value):
        raise Refusal(f"reference property is not a slice {written(value)}")
    targets = [target_of(each, definition, collection.name) for each in value]
    for target in targets:
        if target.host != "localhost":
            raise Refusal("invalid cref: unrecognized cross-ref ref format")
        try:
            there = exists(store, target, tenant)
        except Refusal as refusal:
            raise Refusal(f"invalid cref: determine shard: {refusal.message}") from refusal
        if not there:
            raise Refusal(
                f"invalid cref: 'cref' {collection.name}:{definition['name']}: no object with id {target.id} found"
            )
    return [target.stored for target in targets]


def target_of(value: Any, definition: Mapping[str, Any], class_name: str) -> Target:
    """What one reference in a list points to; there must be nothing in it besides."""
    if not is_object(value):
        raise Refusal("reference property is not a map: map[string]interface {}")
    beacon = value.get("beacon")
    if not isinstance(beacon, str):
        raise Refusal(f"beacon property is not a string: {type_name(beacon)}")
    target = classed(parse(beacon), definition)
    if value.keys() - REFERENCE:
        rest = {name: each for name, each in value.items() if name != "href"}
        raise Refusal(
            "invalid cref: only direct references supported at the moment, concept references not supported yet: class"
            f" '{class_name}' with property '{definition['name']}' requires exactly 1 arguments: 'beacon'. Check your"
            f" input schema, got: {literal({**rest, 'beacon': target.beacon})}"
        )
    return target


def prepared(
    store: Store, body: Body, *, may_create: bool = True
) -> tuple[Collection, dict[str, Any], dict[str, array[float]]]:
    """Class, values and vectors of an object after auto-schema and all checks."""
    name = class_of(body, store)
    if not name:
        raise Refusal("the given class is empty")
    given = body.get("properties")
    try:
        collection = autoschema.ensure(store, name, given if is_object(given) else {}, may_create=may_create)
    except Refusal as refusal:
        raise Refusal(refusal.message, AUTO_SCHEMA) from refusal
    tenant: str = body.get("tenant") or ""
    ensure_tenant(store, collection, tenant)
    vectors = vectors_of(body, collection)
    return collection, properties_of(values_of(body), collection, tenant, store), vectors


def partition_of(collection: Collection, tenant: str, prefix: str) -> Partition:
    """The partition of a tenant; the error of a handler when there is none."""
    try:
        return collection.partition(tenant)
    except Refusal as refusal:
        raise refused(refusal.status, f"{prefix}{refusal.message}") from refusal
