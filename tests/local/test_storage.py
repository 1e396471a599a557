"""Columns of vectors, indexes of terms, partitions."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from weaviate.local.storage.columns import VectorColumn, float32s, shortest
from weaviate.local.storage.partition import Partition, StoredObject
from weaviate.local.storage.terms import TermIndex

CHANGES = st.lists(
    st.tuples(st.integers(0, 6), st.none() | st.lists(st.floats(-9, 9, width=32), min_size=3, max_size=3)), max_size=30
)


@given(CHANGES)
def test_a_column_is_a_map_of_documents(changes: list) -> None:
    column, model = VectorColumn(), {}

    for document, vector in changes:
        if vector is None:
            column.remove(document)
            model.pop(document, None)
        else:
            column.put(document, float32s(vector))
            model[document] = float32s(vector)

    assert {document: column.get(document) for document in column.documents} == model
    assert len(column.values) == 3 * len(model)
    assert len(column.norms) == len(model)


def test_the_length_of_vectors_outlives_them() -> None:
    column = VectorColumn()
    column.put(1, float32s([1, 2]))
    column.remove(1)

    assert not column.fits(3)
    assert column.fits(2)


@given(st.lists(st.floats(width=32, allow_nan=False, allow_infinity=False)))
def test_shortest_numbers_are_the_same_singles(vector: list[float]) -> None:
    assert float32s(shortest(float32s(vector))) == float32s(vector)


def test_shortest_numbers_are_short() -> None:
    assert shortest(float32s([0.1, 0.20000005, 1, -2.5])) == [0.1, 0.20000005, 1, -2.5]


def stored(document: int, *words: str) -> StoredObject:
    return StoredObject(f"id{document}", document, 0, 0, {"words": list(words)})


def test_an_index_follows_its_partition() -> None:
    partition = Partition("shard")
    partition.put(stored(1, "a", "b"), {}, frozenset())
    index = partition.index("words", lambda each: each.properties["words"])
    partition.put(stored(2, "b"), {}, frozenset())
    partition.put(stored(1, "c"), {}, frozenset())
    partition.remove("id2")

    assert index.postings == {"c": {1}}


def test_ranges_of_terms() -> None:
    index = TermIndex(lambda each: each.properties["words"])
    for document, word in enumerate("abcd"):
        index.add(stored(document, word))

    assert index.between("b", "d", with_low=True, with_high=False) == {1, 2}
    assert index.between("b", None, with_low=False, with_high=True) == {2, 3}
    assert index.between(None, "b", with_low=True, with_high=True) == {0, 1}


def test_ids_are_listed_in_order_whatever_the_insertion() -> None:
    partition = Partition("shard")
    for document in (3, 1, 2):
        partition.put(stored(document), {}, frozenset())

    assert [each.document for each in partition.listed()] == [1, 2, 3]
    assert [each.document for each in partition.after("id1", 1)] == [2]
    assert [each.document for each in partition.after("", 9)] == [1, 2, 3]


@given(st.lists(st.tuples(st.sampled_from(["put", "put", "remove", "look"]), st.integers(0, 9)), max_size=40))
def test_ids_and_ranges_follow_every_change(changes: list[tuple[str, int]]) -> None:
    partition, words = Partition("shard"), "abcdefghij"
    index = partition.index("words", lambda each: each.properties["words"])
    model: dict[int, str] = {}

    for change, number in changes:
        if change == "put":
            model[number] = words[(number * 7 + len(model)) % 10]
            partition.put(stored(number, model[number]), {}, frozenset())
        elif change == "remove":
            model.pop(number, None)
            partition.remove(f"id{number}")
        else:
            found = index.between("c", "g", with_low=True, with_high=False)
            assert found == {each for each, word in model.items() if "c" <= word < "g"}
            assert partition.ids == sorted(f"id{each}" for each in model)

    assert index.ordered == sorted(set(model.values()))
    assert partition.ids == sorted(f"id{each}" for each in model)
