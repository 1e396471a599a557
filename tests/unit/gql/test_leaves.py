"""Leaf values: what becomes which node, and what is refused."""

import datetime
import decimal
import uuid

import numpy as np
import pytest

from weaviate.exceptions import QueryTypeError, QueryValueError, WeaviateQueryError
from weaviate.gql import leaves
from weaviate.gql.printer import print_compact

UTC = datetime.UTC
SOME_UUID = uuid.UUID("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")


@pytest.mark.parametrize(
    ("coercer", "value", "printed"),
    [
        (leaves.text, "x", '"x"'),
        (leaves.text, SOME_UUID, f'"{SOME_UUID}"'),
        (leaves.text, datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), '"2024-01-02T03:04:05+00:00"'),
        (leaves.text, datetime.date(2024, 1, 2), '"2024-01-02T00:00:00Z"'),
        (leaves.text, np.str_("x"), '"x"'),
        (leaves.integer, 5, "5"),
        (leaves.integer, 2**63 - 1, "9223372036854775807"),
        (leaves.integer, np.int32(-7), "-7"),
        (leaves.number, 5, "5"),
        (leaves.number, 0.1, "0.1"),
        (leaves.number, 1e-07, "1e-07"),
        (leaves.number, np.float32(0.5), "0.5"),
        (leaves.number, np.int64(3), "3.0"),
        (leaves.boolean, True, "true"),
        (leaves.boolean, np.False_, "false"),
        (leaves.vector, (0.5, 1), "[0.5,1]"),
        (leaves.vector, np.array([0.5, 1.5], dtype=np.float32), "[0.5,1.5]"),
        (leaves.vector, np.array([[0.5, 1.5]]), "[0.5,1.5]"),
        (leaves.vector, [[0.5], [1.5]], "[[0.5],[1.5]]"),
    ],
)
def test_accepted(coercer, value, printed):
    assert print_compact(coercer(value, "where.valueX")) == printed


@pytest.mark.parametrize(
    ("coercer", "value", "error"),
    [
        (leaves.text, 5, QueryTypeError),
        (leaves.text, b"x", QueryTypeError),
        (leaves.text, None, QueryTypeError),
        (leaves.text, "a\ud83d", QueryValueError),
        (leaves.text, datetime.datetime(2024, 1, 2), QueryValueError),
        (leaves.integer, True, QueryTypeError),
        (leaves.integer, np.True_, QueryTypeError),
        (leaves.integer, 5.0, QueryTypeError),
        (leaves.integer, "5", QueryTypeError),
        (leaves.integer, 2**63, QueryValueError),
        (leaves.number, "5", QueryTypeError),
        (leaves.number, True, QueryTypeError),
        (leaves.number, np.True_, QueryTypeError),
        (leaves.number, decimal.Decimal("0.1"), QueryTypeError),
        (leaves.number, float("nan"), QueryValueError),
        (leaves.number, np.float32("inf"), QueryValueError),
        (leaves.boolean, 1, QueryTypeError),
        (leaves.boolean, "true", QueryTypeError),
        (leaves.vector, "0.1", QueryTypeError),
        (leaves.vector, [0.1, "x"], QueryTypeError),
        (leaves.vector, [0.1, True], QueryTypeError),
        (leaves.vector, [0.1, float("nan")], QueryValueError),
        (leaves.vector, np.array([np.inf]), QueryValueError),
    ],
)
def test_refused_with_the_path(coercer, value, error):
    with pytest.raises(error, match=r"where\.valueX") as caught:
        coercer(value, "where.valueX")
    assert isinstance(caught.value, WeaviateQueryError)
