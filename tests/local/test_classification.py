"""kNN classification through the client."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import weaviate

from .scenarios.step import uid


@pytest.fixture
def client() -> Iterator[weaviate.Client]:
    """Two labels, an object that has each, and one that has none."""
    with weaviate.Client(":memory:") as made:
        made.schema.create_class({"class": "Label"})
        properties = [{"name": "text", "dataType": ["text"]}, {"name": "label", "dataType": ["Label"]}]
        made.schema.create_class({"class": "Article", "properties": properties})
        for number in (1, 2):
            made.data_object.create({}, "Label", uid(number))
            made.data_object.create({"text": "x"}, "Article", uid(number), vector=[number, 1])
            made.data_object.reference.add(uid(number), "label", uid(number), "Article", "Label")
        made.data_object.create({"text": "x"}, "Article", uid(3), vector=[2, 1.1])
        yield made


def classified(client: weaviate.Client, kind: str = "knn", k: int = 1) -> dict:
    schedule = client.classification.schedule().with_type(kind).with_class_name("Article").with_k(k)
    return (
        schedule.with_classify_properties(["label"]).with_based_on_properties(["text"]).with_wait_for_completion().do()
    )


def labels_of(client: weaviate.Client, number: int) -> list[str]:
    found = client.data_object.get_by_id(uid(number), class_name="Article")["properties"].get("label", [])
    return [each["beacon"].rpartition("/")[2] for each in found]


def test_an_object_gets_what_its_neighbour_has(client: weaviate.Client) -> None:
    done = classified(client)

    assert (done["status"], done["meta"]["count"], done["meta"]["countSucceeded"]) == ("completed", 1, 1)
    assert client.classification.is_complete(done["id"])
    assert [labels_of(client, number) for number in (1, 2, 3)] == [[uid(1)], [uid(2)], [uid(2)]]


@pytest.mark.parametrize(
    ("kind", "k", "error"),
    [
        ("nope", 1, "classification failed: prepare classification: cannot classify: classifier nope not found"),
        ("zeroshot", 1, "classification failed: local mode does not have classification of the type zeroshot: connect"),
        ("knn", 0, f"classification failed: classify Article/{uid(3)}: aggregate neighbors: search neighbors: "),
    ],
)
def test_one_that_fails_changes_nothing(kind: str, k: int, error: str, client: weaviate.Client) -> None:
    done = classified(client, kind, k)

    assert done["status"] == "failed"
    assert done["error"].startswith(error)
    assert labels_of(client, 3) == []


def test_when_nothing_is_left_to_do(client: weaviate.Client) -> None:
    classified(client)

    done = classified(client)

    assert done["error"] == (
        "classification failed: no classes to be classified - did you run a previous classification already?"
    )
