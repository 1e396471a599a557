"""A class as the server completes it, and what it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.embedding import MODULE
from weaviate.local.errors import Refusal, invalid
from weaviate.local.golang import type_name
from weaviate.local.jsonvalues import is_object, mapping
from weaviate.local.schema import properties, vector_index
from weaviate.local.schema.names import capitalised, check_class, check_vector
from weaviate.local.tokenization import STOPWORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.storage.store import Store

Document = dict[str, Any]
PER_PHYSICAL = 128
MOST_SHARDS = 100_000
STRATEGIES = ("NoAutomatedResolution", "DeleteOnConflict", "TimeBasedResolution")


def complete(body: Mapping[str, Any], store: Store) -> Document:
    """A new class with every default filled in; `Refusal` in the server's words."""
    properties.check_enums(body.get("properties") or [], "properties")
    check_strategy(mapping(body.get("replicationConfig")))
    name = capitalised(body.get("class") or "")
    check_class(name)
    check_new(name, store)
    document: Document = {"class": name}
    for key in ("description", "moduleConfig"):
        if body.get(key):
            document[key] = body[key]
    document["multiTenancyConfig"] = tenancy(body.get("multiTenancyConfig") or {})
    finish_vectors(document, body, store)
    document["invertedIndexConfig"] = inverted_index(body.get("invertedIndexConfig") or {})
    document["properties"] = complete_properties(name, body.get("properties"), store)
    document["shardingConfig"] = sharding(body, enabled=document["multiTenancyConfig"]["enabled"])
    document["replicationConfig"] = replication(body.get("replicationConfig") or {})
    return document


def check_strategy(given: Mapping[str, Any]) -> None:
    """What the OpenAPI document refuses: strategies that it does not list."""
    if given.get("deletionStrategy") and given["deletionStrategy"] not in STRATEGIES:
        raise invalid(606, f"replicationConfig.deletionStrategy in body should be one of [{' '.join(STRATEGIES)}]")


def check_new(name: str, store: Store) -> None:
    """Refuse the name of a class that exists, in whatever case."""
    if name in store.collections:
        raise Refusal(f"class name {name} already exists")
    for other in store.collections:
        if other.lower() == name.lower():
            raise Refusal(f'class already exists: found similar class "{other}"')


def complete_properties(name: str, given: Any, store: Store) -> list[Document] | None:
    """The properties of a new class; absent ones stay absent."""
    if given is None:
        return None
    bodies: list[Document | None] = given
    finished: list[Document] = []
    taken: set[str] = set()
    for body in bodies:
        try:
            one = properties.complete(
                body or {}, name, taken, lambda target: target == name or target in store.collections
            )
        except Refusal as refusal:
            if refusal.message.endswith(": reference property to nonexistent class"):
                raise Refusal("bad request: reference property to nonexistent class") from refusal
            raise
        taken.add(one["name"].lower())
        finished.append(one)
    return finished


def tenancy(given: Mapping[str, Any]) -> Document:
    """The settings of multi-tenancy."""
    enabled = bool(given.get("enabled"))
    for key in ("autoTenantCreation", "autoTenantActivation"):
        if given.get(key) and not enabled:
            raise Refusal(f"can't enable {key} on a non-multi-tenant class")
    return {
        "enabled": enabled,
        "autoTenantCreation": bool(given.get("autoTenantCreation")),
        "autoTenantActivation": bool(given.get("autoTenantActivation")),
    }


def finish_vectors(document: Document, body: Mapping[str, Any], store: Store) -> None:
    """Fill in the one vector index, or those of the named vectors."""
    named: dict[str, Any] = body.get("vectorConfig") or {}
    if not named:
        document["vectorizer"] = checked_vectorizer(body.get("vectorizer") or default_vectorizer(store), store)
        index_type, settings = vector_index.complete(
            body.get("vectorIndexType") or "", body.get("vectorIndexConfig"), named=False
        )
        document.update(vectorIndexType=index_type, vectorIndexConfig=settings)
        return
    for name, config in named.items():
        if not config:
            raise invalid(602, f"vectorConfig.{name} in body is required")
    if any(body.get(key) for key in ("vectorizer", "vectorIndexType", "vectorIndexConfig")):
        raise Refusal("creating a class with both a class level vector index and named vectors is forbidden")
    document["vectorConfig"] = {name: named_vector(name, config, store) for name, config in named.items()}


def named_vector(name: str, config: Mapping[str, Any], store: Store) -> Document:
    """The settings of one named vector."""
    check_vector(name)
    vectorizer = config.get("vectorizer")
    if not is_object(vectorizer):
        raise Refusal(f"class.VectorConfig.Vectorizer must be an object, got {type_name(vectorizer)}")
    if len(vectorizer) != 1:
        raise Refusal(f"class.VectorConfig.Vectorizer must consist only 1 configuration, got: {len(vectorizer)}")
    (kind,) = vectorizer
    try:
        checked_vectorizer(kind, store)
        index_type, settings = vector_index.complete(
            config.get("vectorIndexType") or "", config.get("vectorIndexConfig"), named=True
        )
    except Refusal as refusal:
        raise Refusal(f'target vector "{name}": {refusal.message}') from refusal
    return {"vectorizer": vectorizer, "vectorIndexType": index_type, "vectorIndexConfig": settings}


def default_vectorizer(store: Store) -> str:
    """The vectorizer of a class that names none."""
    return "none" if store.embedder is None else MODULE


def checked_vectorizer(name: str, store: Store) -> str:
    """No module is there to make vectors, but there may be a function of the user's."""
    if name != "none" and (name != MODULE or store.embedder is None):
        raise Refusal(f'vectorizer: no module with name "{name}" present')
    return name


def inverted_index(given: Mapping[str, Any]) -> Document:
    """The settings of the inverted index."""
    bm25: Mapping[str, Any] | None = given.get("bm25")
    if bm25 is not None and not 0 <= (bm25.get("b") or 0) <= 1:
        raise Refusal("BM25.b must be >= 0 and <= 1")
    if bm25 is not None and (bm25.get("k1") or 0) < 0:
        raise Refusal("BM25.k1 must be >= 0")
    interval = given.get("cleanupIntervalSeconds") or 60
    if interval < 0:
        raise Refusal("cleanup interval seconds must be > 0")
    document: Document = {
        "bm25": {"b": 0.75, "k1": 1.2} if bm25 is None else {key: bm25[key] for key in ("b", "k1") if bm25.get(key)},
        "cleanupIntervalSeconds": interval,
        "stopwords": stopwords(given.get("stopwords") or {}),
        "usingBlockMaxWAND": True,
    }
    for key in ("indexNullState", "indexPropertyLength", "indexTimestamps"):
        if given.get(key):
            document[key] = True
    return document


def stopwords(given: Mapping[str, Any]) -> Document:
    """The settings of stop words; additions that the preset has are dropped."""
    preset: str = given.get("preset") or "en"
    if preset not in STOPWORDS:
        raise Refusal(f"stopwordPreset '{preset}' does not exist")
    additions: list[str] | None = given.get("additions")
    removals: list[str] | None = given.get("removals")
    for name, words in (("additions", additions), ("removals", removals)):
        if any(not (word or "").strip() for word in words or []):
            raise Refusal(f"cannot use whitespace in stopword.{name}")
    for word in additions or []:
        if word in (removals or []):
            raise Refusal(f"found '{word}' in both stopwords.additions and stopwords.removals")
    kept = None if additions is None else [word for word in additions if word not in STOPWORDS[preset]]
    return {"preset": preset, "additions": kept, "removals": removals}


def sharding(body: Mapping[str, Any], *, enabled: bool) -> Document:
    """The settings of sharding; a class with tenants has none."""
    given: Any = body.get("shardingConfig")
    if enabled:
        if given:
            raise Refusal("cannot have both shardingConfig and multiTenancyConfig")
        counts = dict.fromkeys(COUNTS, 0)
        return {**counts, "key": "", "strategy": "", "function": ""}
    settings = sharding_settings(given)
    fixed = {"key": "_id", "strategy": "hash", "function": "murmur3"}
    for name, only in fixed.items():
        if settings.get(name, only) != only:
            preposition = "on" if name == "key" else "with"
            raise Refusal(
                f"parse sharding config: sharding only supported {preposition} {name} '{only}' for now,"
                f" got: {settings[name]}"
            )
    desired = settings.get("desiredCount", 1)
    if type(desired) is float:
        raise Refusal(f'parse sharding config: desiredCount: strconv.ParseInt: parsing "{desired}": invalid syntax')
    if type(desired) is not int or not 1 <= desired <= MOST_SHARDS:
        raise Refusal(
            "updating db: TYPE_ADD_CLASS: apply add class: create index: failed to read sharding state: invalid"
            " sharding state: physical shards unavailable"
        )
    virtual = desired * PER_PHYSICAL
    return dict(zip(COUNTS, (PER_PHYSICAL, desired, desired, virtual, virtual), strict=True)) | fixed


def sharding_settings(given: Any) -> dict[str, Any]:
    """The settings that were given, which must be an object."""
    if given is None:
        return {}
    if not is_object(given):
        raise Refusal(f"parse sharding config: input {type_name(given)}-false must be a non-nil")
    return given


COUNTS = ("virtualPerPhysical", "desiredCount", "actualCount", "desiredVirtualCount", "actualVirtualCount")


def replication(given: Mapping[str, Any]) -> Document:
    """The settings of replication; there is one node."""
    factor = given.get("factor") or 1
    if factor > 1:
        raise Refusal(
            "init sharding state: could not find enough weaviate nodes for replication:"
            f" 1 available, {factor} requested"
        )
    return {
        "factor": 1,
        "asyncEnabled": False,
        "deletionStrategy": given.get("deletionStrategy") or "TimeBasedResolution",
    }
