"""The settings of vector indexes with their defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, lacking
from weaviate.local.jsonvalues import is_object, mapping

if TYPE_CHECKING:
    from collections.abc import Mapping

DISTANCES = ("cosine", "dot", "l2-squared", "manhattan", "hamming")
CACHE = 1000000000000
PARSING = "class.VectorIndexConfig can not parse: parse vector index config: "

HNSW: dict[str, Any] = {
    "skip": False,
    "cleanupIntervalSeconds": 300,
    "maxConnections": 32,
    "efConstruction": 128,
    "ef": -1,
    "dynamicEfMin": 100,
    "dynamicEfMax": 500,
    "dynamicEfFactor": 8,
    "vectorCacheMaxObjects": CACHE,
    "flatSearchCutoff": 40000,
    "distance": "cosine",
    "pq": {
        "enabled": False,
        "bitCompression": False,
        "segments": 0,
        "centroids": 256,
        "trainingLimit": 100000,
        "encoder": {"type": "kmeans", "distribution": "log-normal"},
    },
    "bq": {"enabled": False},
    "sq": {"enabled": False, "trainingLimit": 100000, "rescoreLimit": 20},
    "rq": {"enabled": False, "bits": 8, "rescoreLimit": 20},
    "filterStrategy": "acorn",
    "multivector": {
        "enabled": False,
        "muvera": {"enabled": False, "ksim": 4, "dprojections": 16, "repetitions": 10},
        "aggregation": "maxSim",
    },
    "skipDefaultQuantization": False,
    "trackDefaultQuantization": False,
}
FLAT_QUANTISER: dict[str, Any] = {"enabled": False, "rescoreLimit": -1, "cache": False}
FLAT: dict[str, Any] = {
    "distance": "cosine",
    "vectorCacheMaxObjects": CACHE,
    "pq": FLAT_QUANTISER,
    "bq": FLAT_QUANTISER,
    "sq": FLAT_QUANTISER,
    "rq": {**FLAT_QUANTISER, "bits": 8},
    "skipDefaultQuantization": False,
    "trackDefaultQuantization": False,
}
IMMUTABLE = ("efConstruction", "maxConnections", "distance")
"""What an update may not change, in the order of the server's checks."""


def complete(index_type: str, given: Any, *, named: bool) -> tuple[str, dict[str, Any]]:
    """Type and settings of a vector index with every default filled in."""
    index_type = index_type or "hnsw"
    if index_type == "dynamic":
        raise Refusal("the dynamic index can only be created when async indexing is enabled")
    if index_type not in ("hnsw", "flat"):
        raise Refusal(f'unrecognized or unsupported vectorIndexType "{index_type}"')
    if given is not None and not is_object(given):
        raise Refusal("parse vector index config: parse vector index config: input must be a non-nil map")
    try:
        settings = merged(HNSW if index_type == "hnsw" else FLAT, mapping(given))
    except Refusal as refusal:
        raise Refusal(f"{PARSING}{refusal.message}") from refusal
    if index_type == "hnsw":
        check_hnsw(settings, named=named)
    if settings["distance"] not in DISTANCES:
        choices = ",".join(f'"{each}"' for each in DISTANCES).replace('",', '", ', 3)
        raise Refusal(f'unrecognized distance metric "{settings["distance"]}",choose one of [{choices}]')
    return index_type, settings


def check_hnsw(settings: Mapping[str, Any], *, named: bool) -> None:
    """Refuse numbers that are too small, and what local mode can't search."""
    for name in ("maxConnections", "efConstruction"):
        if settings[name] < 4:
            raise Refusal(f"{PARSING}invalid hnsw config: {name} must be a positive integer with a minimum of 4")
    if settings["filterStrategy"] not in ("sweeping", "acorn"):
        raise Refusal(f"{PARSING}invalid hnsw config: filterStrategy must be either 'sweeping' or 'acorn'")
    if settings["multivector"]["enabled"]:
        if named:
            raise Refusal(lacking("vectors that are lists of vectors (multivector)"))
        raise Refusal("class.VectorIndexConfig multi vector type index type is only configurable using named vectors")


def merged(defaults: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """The defaults with what was given in their place; unknown keys are dropped, a number of a wrong type is 0."""
    return {key: chosen(key, default, given.get(key)) for key, default in defaults.items()}


def chosen(key: str, default: Any, given: Any) -> Any:
    """One setting: what was given, where it has the type of the default."""
    if is_object(default):
        return merged(default, given if is_object(given) else {})
    if given is None:
        return default
    if isinstance(default, bool):
        return given if isinstance(given, bool) else default
    if isinstance(default, int):
        if isinstance(given, float):
            raise Refusal(f'json.Number to int64 for "{key}": strconv.ParseInt: parsing "{given}": invalid syntax')
        return given if type(given) is int else 0
    return given if isinstance(given, str) else default
