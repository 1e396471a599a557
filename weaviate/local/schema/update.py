"""Changing a class: what a PUT may change, and what stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.jsonvalues import mapping, objects
from weaviate.local.schema import classes, vector_index
from weaviate.local.schema.names import capitalised

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

REFUSED = "updating schema: TYPE_UPDATE_CLASS: bad request :parse class update: "


def updated(collection: Collection, body: Mapping[str, Any], store: Store) -> dict[str, Any]:
    """The definition after a PUT; what the body leaves out is reset or dropped, as the server does it."""
    old = collection.document
    name = capitalised(body.get("class") or "")
    if name != collection.name:
        raise Refusal(f'class name is immutable: attempted change from "{collection.name}" to "{name}"')
    new: dict[str, Any] = {"class": name}
    if body.get("description"):
        new["description"] = body["description"]
    if (moduleless := body.get("moduleConfig") or old.get("moduleConfig")) is not None:
        new["moduleConfig"] = moduleless
    check_tenancy(old, body)
    update_vectors(old, body, new, store)
    check_sharding(old, body)
    check_properties(old, body, store)
    new["invertedIndexConfig"] = classes.inverted_index(body.get("invertedIndexConfig") or {})
    new["properties"] = [
        {**each, **described(each, objects(body.get("properties")))} for each in objects(old.get("properties"))
    ] or old.get("properties")
    new["shardingConfig"] = old["shardingConfig"]
    given: Mapping[str, Any] | None = body.get("replicationConfig")
    new["replicationConfig"] = {"factor": 1, "asyncEnabled": False} if given is None else classes.replication(given)
    if body.get("multiTenancyConfig"):
        new["multiTenancyConfig"] = classes.tenancy(body["multiTenancyConfig"])
    return new


def described(old: Mapping[str, Any], bodies: list[dict[str, Any]]) -> dict[str, Any]:
    """The new description of a property, when the body has one."""
    for body in bodies:
        if body.get("name") == old["name"] and body.get("description"):
            return {"description": body["description"]}
    return {}


def check_tenancy(old: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    """Multi-tenancy can't be switched."""
    was = bool(mapping(old.get("multiTenancyConfig")).get("enabled"))
    given = body.get("multiTenancyConfig")
    wanted = was if given is None else bool(given.get("enabled"))
    if wanted and not was:
        raise Refusal("enabling multi-tenancy for an existing class is not supported")
    if was and not wanted:
        raise Refusal("disabling multi-tenancy for an existing class is not supported")


def update_vectors(old: Mapping[str, Any], body: Mapping[str, Any], new: dict[str, Any], store: Store) -> None:
    """Change the mutable settings of vector indexes."""
    if "vectorConfig" in old:
        given: dict[str, Any] = body.get("vectorConfig") or {}
        if given.keys() != old["vectorConfig"].keys():
            raise Refusal(f"{REFUSED}missing or additional target vectors, they can't be changed")
        new["vectorConfig"] = {
            name: {**old["vectorConfig"][name], "vectorIndexConfig": changed_index(old["vectorConfig"][name], config)}
            for name, config in given.items()
        }
        return
    vectorizer = body.get("vectorizer") or classes.default_vectorizer(store)
    if vectorizer != old["vectorizer"]:
        classes.checked_vectorizer(vectorizer, store)
        raise Refusal(
            f'{REFUSED}vectorizer is immutable: attempted change from "{old["vectorizer"]}" to "{vectorizer}"'
        )
    new["vectorizer"] = vectorizer
    wanted = body.get("vectorIndexType") or "hnsw"
    if wanted != old["vectorIndexType"]:
        raise Refusal(
            f'{REFUSED}vector index type is immutable: attempted change from "{old["vectorIndexType"]}" to "{wanted}"'
        )
    new["vectorIndexType"] = wanted
    new["vectorIndexConfig"] = changed_index(old, body)


def changed_index(old: Mapping[str, Any], body: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of one vector index after a PUT."""
    _, settings = vector_index.complete(old["vectorIndexType"], body.get("vectorIndexConfig"), named=False)
    for name in vector_index.IMMUTABLE:
        before, after = old["vectorIndexConfig"].get(name), settings.get(name)
        if before != after:
            raise Refusal(
                f'{REFUSED}validate vector index config: {name} is immutable: attempted change from "{before}" to'
                f' "{after}"'
            )
    return settings


def check_properties(old: Mapping[str, Any], body: Mapping[str, Any], store: Store) -> None:
    """Properties stay as they are, but for their descriptions."""
    given = classes.complete_properties(old["class"], body.get("properties"), store) or []
    kept: list[dict[str, Any]] = old.get("properties") or []
    plain = [{key: value for key, value in each.items() if key != "description"} for each in kept]
    if [{key: value for key, value in each.items() if key != "description"} for each in given] != plain:
        raise Refusal(
            f"{REFUSED}property fields other than description cannot be updated through updating the class. Use the"
            ' add property feature (e.g. "POST /v1/schema/{className}/properties") to add additional properties'
        )


def check_sharding(old: Mapping[str, Any], body: Mapping[str, Any]) -> None:
    """The number of shards stays."""
    wanted = classes.sharding_settings(body.get("shardingConfig")).get(
        "desiredCount", old["shardingConfig"]["desiredCount"]
    )
    if wanted != old["shardingConfig"]["desiredCount"]:
        raise Refusal(
            f"{REFUSED}validate sharding config: re-sharding not supported yet: shard count is immutable: attempted"
            f' change from "{old["shardingConfig"]["desiredCount"]}" to "{wanted}"'
        )
