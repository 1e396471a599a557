"""The types of definitions know every key that the newest server describes."""

import json
from pathlib import Path

import pytest

from weaviate.schema import types

NEWEST = sorted((Path(__file__).parents[3] / "codegen" / "snapshots").glob("openapi-*.json"))[-1]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (types.ClassDefinition, "Class"),
        (types.PropertyDefinition, "Property"),
        (types.NestedPropertyDefinition, "NestedProperty"),
        (types.InvertedIndexConfig, "InvertedIndexConfig"),
        (types.MultiTenancyConfig, "MultiTenancyConfig"),
        (types.ReplicationConfig, "ReplicationConfig"),
        (types.VectorConfig, "VectorConfig"),
    ],
)
def test_keys(ours, theirs):
    described = json.loads(NEWEST.read_text())["components"]["schemas"][theirs]["properties"]

    assert set(ours.__annotations__) == set(described)
