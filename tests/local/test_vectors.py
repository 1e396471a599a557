"""Distances with and without numpy."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.local.storage.columns import VectorColumn, float32s
from weaviate.local.vectors import plain
from weaviate.local.vectors.search import FEW, implementation

METRICS = ["cosine", "dot", "l2-squared", "manhattan", "hamming"]
VECTORS = st.lists(st.lists(st.integers(-5, 5), min_size=3, max_size=3), min_size=1, max_size=20)


def column_of(vectors: list[list[float]]) -> VectorColumn:
    column = VectorColumn()
    for document, vector in enumerate(vectors):
        column.put(document, float32s(vector))
    return column


@pytest.mark.parametrize(
    ("metric", "distances"),
    [
        ("cosine", [0, 1, 0.4, 1]),
        ("dot", [-1, 0, -3, 0]),
        ("l2-squared", [0, 2, 20, 1]),
        ("manhattan", [0, 2, 6, 1]),
        ("hamming", [0, 2, 2, 1]),
    ],
)
def test_the_distances_of_each_metric(metric: str, distances: list[float]) -> None:
    column = column_of([[1, 0], [0, 1], [3, 4], [0, 0]])

    assert list(plain.distances(column, metric, float32s([1, 0]))) == pytest.approx(distances)


@pytest.mark.parametrize("metric", METRICS)
@given(
    VECTORS, st.lists(st.integers(-5, 5), min_size=3, max_size=3), st.integers(1, 25), st.none() | st.integers(-3, 12)
)
def test_numpy_and_plain_python_agree(
    metric: str, vectors: list, query: list, limit: int, within: float | None
) -> None:
    arrays = pytest.importorskip("weaviate.local.vectors.arrays", exc_type=ImportError)
    wanted, allowed = float32s(query), set(range(0, len(vectors), 2))

    for chosen in (None, allowed):
        with_numpy = arrays.nearest(
            column_of(vectors), metric, wanted, chosen, within if within is None else within + 0.01, limit
        )
        without = plain.nearest(
            column_of(vectors), metric, wanted, chosen, within if within is None else within + 0.01, limit
        )

        assert [distance for _, distance in with_numpy] == pytest.approx(
            [distance for _, distance in without], abs=1e-5
        )


def test_equal_distances_stay_in_the_order_of_insertion() -> None:
    column = column_of([[1, 0], [0, 1], [1, 0], [1, 0]])

    assert [document for document, _ in plain.nearest(column, "cosine", float32s([1, 0]), None, None, 2)] == [0, 2]


def test_norms_follow_changes() -> None:
    column = column_of([[1, 0], [0, 1]])
    before = list(plain.distances(column, "cosine", float32s([1, 0])))

    column.put(0, float32s([0, 5]))

    assert before == [0, 1]
    assert list(plain.distances(column, "cosine", float32s([1, 0]))) == [1, 1]


@given(st.lists(st.floats(0.125, 5, width=32), min_size=3, max_size=3))
def test_a_cosine_distance_is_not_negative(vector: list) -> None:
    arrays = pytest.importorskip("weaviate.local.vectors.arrays", exc_type=ImportError)

    assert min(plain.distances(column_of([vector]), "cosine", float32s(vector))) >= 0
    assert min(arrays.distances(column_of([vector]), "cosine", float32s(vector))) >= 0


def test_numpy_is_not_imported_for_a_few_vectors() -> None:
    arrays = pytest.importorskip("weaviate.local.vectors.arrays", exc_type=ImportError)
    few = column_of([[1.0] * 64] * (FEW // 64))
    many = column_of([[1.0] * 64] * (FEW // 64 + 1))

    assert implementation(few) is plain
    assert implementation(many) is arrays


def test_the_distance_of_a_vector_from_itself_is_nothing() -> None:
    vector = [0.1, 0.7, 0.3, 0.9]

    assert list(plain.distances(column_of([vector]), "cosine", float32s(vector))) == [0]
