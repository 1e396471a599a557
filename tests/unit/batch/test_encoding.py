"""Objects as bytes: what JSON makes of them, what is refused, and that no way around the checks is faster and wrong."""

import array
import json
import math
import tracemalloc
import uuid

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.batch.encoding import encode_object, encode_reference, random_uuid

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def encoded(properties=None, vector=None, tenant=None):
    payload, _ = encode_object(properties or {}, "Article", ID, vector, tenant)
    return json.loads(payload)


@pytest.mark.parametrize(
    ("vector", "expected"),
    [
        ([0.5, 1, -2.25e-9], [0.5, 1, -2.25e-9]),
        ((1.5, 2.5), [1.5, 2.5]),
        ([np.float32(0.5), 1], [0.5, 1]),
        (np.array([0.5, 1.5], dtype=np.float64), [0.5, 1.5]),
        (np.array([0.1, 1.5], dtype=np.float32), [0.1, 1.5]),
        (np.array([0.5, 1.5], dtype=np.float16), [0.5, 1.5]),
        (np.array([1, 2], dtype=np.int64), [1, 2]),
        (np.array([[0.5, 1.5]]), [0.5, 1.5]),
        (np.array([0.5, 9.0, 1.5])[::2], [0.5, 1.5]),
        (np.array([0.5, 1.5], dtype=">f4"), [0.5, 1.5]),
        (np.array([0.5]), [0.5]),
        (array.array("d", [0.5, 1.5]), [0.5, 1.5]),
        ([[0.5], [1.5]], [[0.5], [1.5]]),
        (np.ones((2, 3)), [[1, 1, 1], [1, 1, 1]]),
    ],
    ids=repr,
)
def test_vectors(vector, expected):
    assert encoded(vector=vector) == {"class": "Article", "properties": {}, "id": ID, "vector": expected}
    assert encoded(vector={"a b": vector, "c": [1]})["vectors"] == {"a b": expected, "c": [1]}


@pytest.mark.parametrize(
    "vector",
    [
        [0.5, math.nan],
        [math.inf],
        [0.5, None],
        [True, 1],
        [0.5, False],
        ["0.5"],
        [0.5, "n"],
        [uuid.uuid4()],
        [{"a": 1}],
        [0.5, [1]],
        [[1], 0.5],
        np.array([0.5, np.nan]),
        np.array([0.5, -np.inf], dtype=np.float32),
        np.array([True, False]),
        np.array(["a"]),
        np.array([0.5, None]),
        np.array(["2024-01-01"], dtype="datetime64[D]"),
        np.array(0.5),
        np.ones((2, 2, 2)),
        0.5,
        "0.5",
        {1, 2},
    ],
    ids=repr,
)
def test_what_is_no_vector_is_refused(vector):
    with pytest.raises((TypeError, ValueError)):
        encoded(vector=vector)
    with pytest.raises((TypeError, ValueError)):
        encoded(vector={"name": vector})


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**80), 2**80), min_size=1))
def test_every_finite_number_arrives_as_it_is(numbers):
    assert encoded(vector=numbers)["vector"] == numbers


@given(
    st.dictionaries(st.text(), st.none() | st.booleans() | st.text() | st.floats(allow_nan=False, allow_infinity=False))
)
def test_every_property_arrives_as_it_is(properties):
    assert encoded(properties, [1], "tenant\n")["properties"] == properties


@given(st.text())
def test_an_echo_that_looks_like_a_result_is_known(text):
    _, plain = encode_object({"a": {"result": {"status": text}}}, "Article", ID, None, None)
    assert not plain
    assert encode_object({"a": '"result":{"status":"SUCCESS"}' + text}, "Article", ID, None, None)[1]


def test_references():
    made = json.loads(encode_reference(ID, "Article", "by", ("Author", ID), "a"))
    assert made == {
        "from": f"weaviate://localhost/Article/{ID}/by",
        "to": f"weaviate://localhost/Author/{ID}",
        "tenant": "a",
    }


def test_random_uuids_are_of_version_4():
    made = [random_uuid() for _ in range(200)]
    assert len(set(made)) == 200
    assert {uuid.UUID(text).version for text in made} == {4}
    assert all(str(uuid.UUID(text)) == text for text in made)


@pytest.mark.parametrize(
    "encode",
    [
        lambda: encode_object({"a": "b"}, "Article", ID, [0.123456789] * 100, "tenant")[0],
        lambda: encode_object({"a": "b"}, "Article", ID, None, None)[0],
        lambda: encode_reference(ID, "Article", "by", ("Author", ID), "tenant"),
    ],
)
def test_what_waits_takes_no_more_memory_than_its_bytes(encode):
    encode()
    tracemalloc.start()
    try:
        waiting = [encode() for _ in range(100)]
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert taken < sum(map(len, waiting)) + 100 * 100
