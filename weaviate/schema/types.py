"""Definitions of classes as types, so that editors complete literal dicts. Nothing is checked by them at runtime."""

# ruff: noqa: UP013 - in class syntax each of the server's names would be one in mixed case
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from weaviate.types import AnyDict

Tokenization: TypeAlias = Literal[
    "field", "gse", "gse_ch", "kagome_ja", "kagome_kr", "lowercase", "trigram", "whitespace", "word"
]

NestedPropertyDefinition = TypedDict(
    "NestedPropertyDefinition",
    {
        "name": Required[str],
        "dataType": Required[Sequence[str]],
        "description": str,
        "indexFilterable": bool,
        "indexRangeFilters": bool,
        "indexSearchable": bool,
        "nestedProperties": "Sequence[NestedPropertyDefinition]",
        "textAnalyzer": Mapping[str, Any],
        "tokenization": Tokenization,
    },
    total=False,
)

PropertyDefinition = TypedDict(
    "PropertyDefinition",
    {
        "name": Required[str],
        "dataType": Required[Sequence[str]],
        "bucketGeneration": int,
        "description": str,
        "disableDuplicatedReferences": bool,
        "indexFilterable": bool,
        "indexInverted": bool,
        "indexRangeFilters": bool,
        "indexSearchable": bool,
        "moduleConfig": Mapping[str, Any],
        "nestedProperties": Sequence[NestedPropertyDefinition],
        "searchableBlockmax": bool,
        "textAnalyzer": Mapping[str, Any],
        "tokenization": Tokenization,
    },
    total=False,
)

InvertedIndexConfig = TypedDict(
    "InvertedIndexConfig",
    {
        "bm25": Mapping[str, float],
        "cleanupIntervalSeconds": int,
        "indexNullState": bool,
        "indexPropertyLength": bool,
        "indexTimestamps": bool,
        "stopwordPresets": Mapping[str, Any],
        "stopwords": Mapping[str, Any],
        "tokenizerUserDict": Sequence[Any],
        "usingBlockMaxWAND": bool,
    },
    total=False,
)

MultiTenancyConfig = TypedDict(
    "MultiTenancyConfig",
    {"autoTenantActivation": bool, "autoTenantCreation": bool, "enabled": bool},
    total=False,
)

ReplicationConfig = TypedDict(
    "ReplicationConfig",
    {"asyncConfig": Mapping[str, Any], "asyncEnabled": bool, "deletionStrategy": str, "factor": int},
    total=False,
)

VectorConfig = TypedDict(
    "VectorConfig",
    {"vectorIndexConfig": Mapping[str, Any], "vectorIndexType": str, "vectorizer": Mapping[str, Any]},
    total=False,
)

ClassDefinition = TypedDict(
    "ClassDefinition",
    {
        "class": Required[str],
        "description": str,
        "invertedIndexConfig": InvertedIndexConfig,
        "moduleConfig": Mapping[str, Any],
        "multiTenancyConfig": MultiTenancyConfig,
        "objectTtlConfig": Mapping[str, Any],
        "properties": Sequence[PropertyDefinition | AnyDict],
        "replicationConfig": ReplicationConfig,
        "shardingConfig": Mapping[str, Any],
        "vectorConfig": Mapping[str, VectorConfig],
        "vectorIndexConfig": Mapping[str, Any],
        "vectorIndexType": str,
        "vectorizer": str,
    },
    total=False,
)

CLASS_KEYS = frozenset(ClassDefinition.__annotations__)
PROPERTY_KEYS = frozenset(PropertyDefinition.__annotations__)
