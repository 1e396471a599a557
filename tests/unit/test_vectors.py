"""Vectors in every form that users have them in."""

import array
import decimal
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.vectors import get_vector, split_vectors


class Tensor:
    """As torch has it: `tolist()`, and scalars that are tensors too."""

    def __init__(self, values):
        self.values = values

    @property
    def shape(self):
        return np.shape(self.values)

    def tolist(self):
        return self.values

    def item(self):
        return self.values

    def __float__(self):
        return float(self.values)


class Variable:
    """As tensorflow has it: `numpy()` and no `tolist()`."""

    def numpy(self):
        return np.array([0.5, 1.0])


@pytest.mark.parametrize(
    ("vector", "values"),
    [
        ([0.5, 1.0], [0.5, 1.0]),
        ([1, 2.5], [1, 2.5]),
        ((0.5, 1.0), [0.5, 1.0]),
        ([], []),
        (array.array("f", [0.5, 1.0]), [0.5, 1.0]),
        (np.array([0.5, 1.0]), [0.5, 1.0]),
        (np.array([0.5, 1.0], dtype=np.float32), [0.5, 1.0]),
        (np.array([0.5, 1.0], dtype=np.float16), [0.5, 1.0]),
        (np.array([1, 2], dtype=np.int8), [1, 2]),
        (np.array([0.5]), [0.5]),
        (np.array([[0.5, 1.0]]), [0.5, 1.0]),
        (np.array([[0.5]]), [0.5]),
        ([np.float32(0.5), np.float64(1.0), np.int64(2)], [0.5, 1.0, 2]),
        (Tensor([0.5, 1.0]), [0.5, 1.0]),
        ([Tensor(0.5), Tensor(1.0)], [0.5, 1.0]),
        (Variable(), [0.5, 1.0]),
        ([1e308, 1e308, -1e308], [1e308, 1e308, -1e308]),
        # Multi-vectors.
        ([[0.5, 1.0], [1.5, 2.0]], [[0.5, 1.0], [1.5, 2.0]]),
        ([(0.5,), [1.5]], [[0.5], [1.5]]),
        (((0.5, 1.0),), [[0.5, 1.0]]),
        (np.array([[0.5, 1.0], [1.5, 2.0]]), [[0.5, 1.0], [1.5, 2.0]]),
        ([np.array([0.5, 1.0]), np.array([1.5, 2.0])], [[0.5, 1.0], [1.5, 2.0]]),
        ([Tensor([0.5]), Tensor([1.5])], [[0.5], [1.5]]),
    ],
    ids=repr,
)
def test_accepted_forms(vector, values):
    found = get_vector(vector)

    assert found == values
    assert all(type(number) in {int, float} for number in np.array(found, dtype=object).flat)


@pytest.mark.parametrize(
    ("vector", "error", "message"),
    [
        (None, TypeError, "NoneType was given"),
        (0.5, TypeError, "float was given"),
        (np.float64(0.5), TypeError, "float64 was given"),
        (np.array(0.5), TypeError, "ndarray was given"),
        ("0.5", TypeError, "str was given"),
        (b"\x00\x01", TypeError, "bytes was given"),
        ({0.5}, TypeError, "set was given"),
        (range(3), TypeError, "range was given"),
        ((x for x in [0.5]), TypeError, "generator was given"),
        (["0.5"], TypeError, r"vector\[0\] must be a number, str was given"),
        ([0.5, None], TypeError, r"vector\[1\] must be a number, NoneType"),
        ([True, False], TypeError, r"vector\[0\] must be a number, bool"),
        ([0.5, True], TypeError, r"vector\[1\] must be a number, bool"),
        (np.array([True, False]), TypeError, r"vector\[0\] must be a number, bool"),
        (np.array(["a"]), TypeError, r"vector\[0\] must be a number, str"),
        (np.array([1j]), TypeError, r"vector\[0\] must be a number, complex"),
        ([decimal.Decimal(1)], TypeError, r"vector\[0\] must be a number, Decimal"),
        ([0.5, [1.0]], TypeError, r"vector\[1\] must be a number, list"),
        ([[0.5], 1.0], TypeError, "float was given"),
        ([[0.5], "1"], TypeError, "str was given"),
        ([[[0.5]]], TypeError, r"vector\[0\]\[0\] must be a number, list"),
        (np.ones((2, 2, 2)), TypeError, r"vector\[0\]\[0\] must be a number, list"),
        ([0.5, math.nan], ValueError, r"vector\[1\] is nan"),
        ([math.inf, 0.5], ValueError, r"vector\[0\] is inf"),
        ([math.inf, -math.inf], ValueError, r"vector\[0\] is inf"),
        (np.array([0.5, np.nan], dtype=np.float32), ValueError, r"vector\[1\] is nan"),
        ([np.float32("nan")], ValueError, r"vector\[0\] is nan"),
        ([[0.5], [math.nan]], ValueError, r"vector\[1\]\[0\] is nan"),
        ([10**400], ValueError, r"vector\[0\] is 1000"),
    ],
    ids=repr,
)
def test_refused_vectors_name_the_place(vector, error, message):
    with pytest.raises(error, match=message):
        get_vector(vector)


floats = st.floats(allow_nan=False, allow_infinity=False)


@given(st.lists(floats | st.integers(-(2**60), 2**60)))
def test_numbers_stay_as_they_are(values):
    assert get_vector(values) == values
    assert get_vector(tuple(values)) == values


@given(st.lists(st.floats(width=32), min_size=1))
def test_arrays_are_taken_when_every_number_is_finite(values):
    vector = np.array(values, dtype=np.float32)
    if np.isfinite(vector).all():
        assert get_vector(vector) == vector.tolist()
    else:
        with pytest.raises(ValueError, match="finite"):
            get_vector(vector)


def test_named_and_unnamed_vectors():
    assert split_vectors([0.5]) == ([0.5], None)
    assert split_vectors(np.array([0.5, 1.0])) == ([0.5, 1.0], None)
    assert split_vectors({"title": np.array([0.5]), "tokens": [[0.5], [1.0]]}) == (
        None,
        {"title": [0.5], "tokens": [[0.5], [1.0]]},
    )
    assert split_vectors({}) == (None, {})


def test_a_bad_named_vector_is_refused():
    with pytest.raises(ValueError, match=r"vector\[0\] is nan"):
        split_vectors({"title": [math.nan]})
