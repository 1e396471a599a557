"""Consistency levels: v3's names, by enum or by text."""

import pytest

from weaviate import ConsistencyLevel
from weaviate.data.replication import consistency_value


@pytest.mark.parametrize("name", ["ALL", "ONE", "QUORUM"])
def test_levels(name):
    assert consistency_value(name) == name
    assert consistency_value(ConsistencyLevel[name]) == name
    assert type(consistency_value(ConsistencyLevel[name])) is str
    assert ConsistencyLevel[name] == name


def test_no_level():
    assert consistency_value(None) is None


@pytest.mark.parametrize("level", ["all", "", "TWO", 5, True, ["ALL"]])
def test_refused_levels(level):
    with pytest.raises(ValueError, match="is not a valid ConsistencyLevel"):
        consistency_value(level)
