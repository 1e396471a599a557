"""Texts as vectors: the user's function in the place of a server's module."""

from __future__ import annotations

import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import weaviate
from weaviate.local import HashingVectorizer, LocalTransport
from weaviate.local.embedding.texts import text_of
from weaviate.local.storage.collection import Collection

from .conftest import exchange_with
from .processes import environment
from .scenarios.step import uid

PLACES = {"cat": [1.0, 0.0, 0.0], "dog": [0.6, 0.8, 0.0], "car": [0.0, 0.0, 1.0]}


class Recorder:
    """A function that knows a few words; `calls` are the texts of every call."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def __call__(self, texts: list[str]) -> list[list[float]]:
        self.calls.append(texts)
        return [next((vector for word, vector in PLACES.items() if word in text), [0.1, 0.1, 0.1]) for text in texts]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def client(recorder: Recorder) -> Iterator[weaviate.Client]:
    with weaviate.Client(":memory:", vectorizer=recorder) as made:
        made.schema.create_class({"class": "Animal", "properties": [{"name": "name", "dataType": ["text"]}]})
        yield made


def vector_of(client: weaviate.Client, id: str, class_name: str = "Animal") -> list[float] | None:
    found = client.data_object.get_by_id(id, class_name=class_name, with_vector=True)
    return found.get("vector") and [round(value, 6) for value in found["vector"]]


def names(client: weaviate.Client, query: Any) -> list[str]:
    return [each["name"] for each in query.do()["data"]["Get"]["Animal"]]


def fill(client: weaviate.Client) -> None:
    for number, name in enumerate(PLACES):
        client.data_object.create({"name": f"a {name}"}, "Animal", uid(number))


@pytest.mark.parametrize(
    ("document", "properties", "text"),
    [
        ({}, {}, "my article"),
        ({}, {"title": "Hello World", "body": "B"}, "my article b hello world"),
        ({}, {"tags": ["X", "Y"], "title": "T"}, "my article x y t"),
        ({}, {"count": 5, "id2": "9d8b1a3c-0000-4000-8000-000000000000"}, "my article"),
        ({"moduleConfig": {"text2vec-local": {"vectorizeClassName": False}}}, {"title": "T"}, "t"),
        ({"moduleConfig": {"text2vec-local": {"vectorizeClassName": False}}}, {}, "my article"),
        ({"moduleConfig": {"text2vec-local": {"properties": ["body"]}}}, {"title": "T", "body": "B"}, "my article b"),
        ({"moduleConfig": {"text2vec-openai": {"vectorizeClassName": False}}}, {"title": "T"}, "my article t"),
        ({}, {"skipped": "S", "isNamed": "N"}, "my article is named n"),
    ],
)
def test_the_text_of_an_object(document: dict[str, Any], properties: dict[str, Any], text: str) -> None:
    types = {"tags": "text[]", "count": "int", "id2": "uuid"}
    configs = {"skipped": {"skip": True}, "isNamed": {"vectorizePropertyName": True}}
    listed = [
        {"name": name, "dataType": [types.get(name, "text")], "moduleConfig": {"text2vec-local": configs.get(name, {})}}
        for name in ("title", "body", "tags", "count", "id2", "skipped", "isNamed")
    ]

    assert text_of(Collection({"class": "MyArticle", "properties": listed, **document}), "", properties) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Article", "article"),
        ("HTMLPage", "html page"),
        ("Page2", "page 2"),
        ("A_b", "a _ b"),
        ("ABc", "a bc"),
        ("X", "x"),
    ],
)
def test_the_words_of_a_name(name: str, text: str) -> None:
    assert text_of(Collection({"class": name}), "", {}) == text


def test_classes_have_it_unless_they_say_otherwise(client: weaviate.Client) -> None:
    client.schema.create_class({"class": "Bare", "vectorizer": "none"})
    client.schema.create_class({"class": "Named", "vectorizer": "text2vec-local"})
    client.data_object.create({"name": "cat"}, "Made")

    assert {each["class"]: each["vectorizer"] for each in client.schema.get()["classes"]} == {
        "Animal": "text2vec-local",
        "Bare": "none",
        "Named": "text2vec-local",
        "Made": "text2vec-local",
    }
    assert client.get_meta()["modules"] == {"text2vec-local": {"function": "Recorder"}}
    client.data_object.create({"name": "cat"}, "Bare", uid(1))
    assert vector_of(client, uid(1), "Bare") is None


def test_objects_without_vector_get_one(client: weaviate.Client, recorder: Recorder) -> None:
    client.data_object.create({"name": "A Cat"}, "Animal", uid(1))
    client.data_object.create({"name": "A Cat"}, "Animal", uid(2), vector=[0, 1, 0])

    assert recorder.calls == [["animal a cat"]]
    assert (vector_of(client, uid(1)), vector_of(client, uid(2))) == ([1, 0, 0], [0, 1, 0])


def test_a_batch_is_one_call(client: weaviate.Client, recorder: Recorder) -> None:
    with client.batch as batch:
        for number, name in enumerate(("cat", "dog", "car")):
            batch.add_data_object({"name": name}, "Animal", uid(number))
        batch.add_data_object({"name": "cat"}, "Animal", uid(3), vector=[0, 1, 0])

    assert recorder.calls == [["animal cat", "animal dog", "animal car"]]
    assert [vector_of(client, uid(number)) for number in range(4)] == [*PLACES.values(), [0, 1, 0]]


def test_changes_make_a_new_vector_when_the_text_is_another(client: weaviate.Client, recorder: Recorder) -> None:
    client.schema.property.create("Animal", {"name": "age", "dataType": ["int"]})
    client.data_object.create({"name": "cat"}, "Animal", uid(1))

    client.data_object.update({"age": 5}, "Animal", uid(1))
    client.data_object.replace({"name": "cat", "age": 6}, "Animal", uid(1))
    assert len(recorder.calls) == 1
    client.data_object.update({"name": "dog"}, "Animal", uid(1))
    assert vector_of(client, uid(1)) == PLACES["dog"]
    client.data_object.replace({"name": "car"}, "Animal", uid(1))

    assert vector_of(client, uid(1)) == PLACES["car"]
    assert [call[0] for call in recorder.calls] == ["animal cat", "animal dog", "animal car"]


def test_searches_with_texts(client: weaviate.Client) -> None:
    fill(client)
    query = client.query.get("Animal", ["name"])

    assert names(client, query.with_near_text({"concepts": ["cat"]})) == ["a cat", "a dog", "a car"]
    near = client.query.get("Animal", ["name"]).with_near_text({"concepts": ["cat"], "distance": 0.5})
    assert names(client, near) == ["a cat", "a dog"]
    both = client.query.get("Animal", ["name"]).with_near_text({"concepts": ["car", "dog"]}).with_limit(1)
    assert names(client, both) in (["a car"], ["a dog"])


@pytest.mark.parametrize(
    ("move", "distance"),
    [
        ({}, 0.4),
        ({"move_to": {"concepts": ["dog"], "force": 1.0}}, 1 - 0.8 / math.hypot(0.8, 0.4)),
        ({"move_to": {"objects": [{"id": uid(1)}], "force": 1.0}}, 1 - 0.8 / math.hypot(0.8, 0.4)),
        ({"move_to": {"concepts": ["dog"], "force": 0.0}}, 0.4),
        ({"move_away": {"concepts": ["dog"], "force": 1.0}}, 1 - 1.2 / math.hypot(1.2, 0.4)),
        ({"move_away": {"concepts": ["dog"], "force": 3.0}}, 1 - 1.6 / math.hypot(1.6, 1.2)),
    ],
)
def test_movements(move: dict[str, Any], distance: float, client: weaviate.Client) -> None:
    """Halfway at a force of 1: 0.5 * cat + 0.5 * dog is [0.8, 0.4, 0], and cat + 0.5 * (cat - dog) is [1.2, -0.4, 0]."""
    fill(client)
    argument: dict[str, Any] = {"concepts": ["cat"]}
    argument |= {{"move_to": "moveTo", "move_away": "moveAwayFrom"}[name]: value for name, value in move.items()}

    query = (
        client.query.get("Animal")
        .with_near_text(argument)
        .with_additional("distance")
        .with_where({"path": ["id"], "operator": "Equal", "valueText": uid(0)})
    )
    found = query.do()["data"]["Get"]["Animal"][0]["_additional"]["distance"]

    expected = 0.0 if not move or move.get("move_to", {}).get("force") == 0 else distance
    assert found == pytest.approx(expected, abs=1e-5)


def test_hybrid_with_text(client: weaviate.Client) -> None:
    fill(client)

    query = client.query.get("Animal", ["name"]).with_hybrid("cat", alpha=1).with_limit(2)

    assert names(client, query) == ["a cat", "a dog"]


def test_other_searches_take_texts_too(client: weaviate.Client) -> None:
    fill(client)
    near = 'nearText:{concepts:["cat"] distance:0.5}'

    counted = client.query.raw(f"{{Aggregate{{Animal({near}){{meta{{count}}}}}}}}")["data"]["Aggregate"]["Animal"]
    explored = client.query.raw(f"{{Explore({near}){{beacon}}}}")["data"]["Explore"]
    grouped = client.query.raw(
        f'{{Get{{Animal({near} groupBy:{{path:["name"] groups:1 objectsPerGroup:1}})'
        "{_additional{group{groupedBy{value}}}}}}"
    )["data"]["Get"]["Animal"]

    assert counted == [{"meta": {"count": 2}}]
    assert explored == [{"beacon": f"weaviate://localhost/Animal/{uid(number)}"} for number in (0, 1)]
    assert [each["_additional"]["group"]["groupedBy"]["value"] for each in grouped] == ["a cat"]


def test_what_modules_add_is_lacking(client: weaviate.Client) -> None:
    fill(client)

    answer = client.query.raw("{Get{Animal{_additional{featureProjection{vector}}}}}")

    assert answer["errors"][0]["message"].startswith("local mode does not have featureProjection: ")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        (
            'nearText:{concepts:["cat"] moveTo:{concepts:["dog"] force:2}}',
            "force must be between 0 and 1: got 2.000000",
        ),
        ('nearText:{concepts:["cat"]} nearVector:{vector:[1]}', "found both 'nearText' and 'nearVector' parameters"),
        ('nearText:{concepts:["cat"] certainty:0.5 distance:0.5}', "cannot provide distance and certainty"),
        (
            f'nearText:{{concepts:["cat"] moveTo:{{objects:[{{id:"{uid(9)}"}}] force:1}}}}',
            f"object {uid(9)} was not found, or has no vector",
        ),
    ],
)
def test_what_is_refused(query: str, message: str, client: weaviate.Client) -> None:
    fill(client)

    answer = client.query.raw(f"{{Get{{Animal({query}){{name}}}}}}")

    assert message in answer["errors"][0]["message"]


def test_named_vectors(recorder: Recorder) -> None:
    with weaviate.Client(":memory:", vectorizer=recorder) as client:
        client.schema.create_class(
            {
                "class": "Animal",
                "properties": [{"name": "name", "dataType": ["text"]}],
                "vectorConfig": {
                    "made": {
                        "vectorizer": {"text2vec-local": {"vectorizeClassName": False}},
                        "vectorIndexType": "hnsw",
                    },
                    "given": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"},
                },
            }
        )
        fill(client)

        near = '{{Get{{Animal(nearText:{{concepts:["dog"] targetVectors:["{}"]}} limit:1){{name}}}}}}'
        assert client.query.raw(near.format("made"))["data"]["Get"]["Animal"] == [{"name": "a dog"}]
        refused = client.query.raw(near.format("given"))["errors"][0]["message"]

    assert "could not vectorize input for collection Animal with search-type nearText" in refused
    assert recorder.calls[0] == ["a cat"]


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (lambda texts: 1 / 0, "failed: ZeroDivisionError: division by zero"),
        (lambda texts: [], "gave 0 vectors for 1 texts"),
        (lambda texts: ["x"], "gave no list of numbers"),
        (lambda texts: [5], "gave no list of numbers"),
        (lambda texts: [[]], "gave a vector that is empty, or has a number that is not finite"),
        (lambda texts: [[math.nan]], "gave a vector that is empty, or has a number that is not finite"),
        (lambda texts: [[1e300]], "gave a vector that is empty, or has a number that is not finite"),
    ],
)
def test_a_function_that_fails_stores_nothing(function: Any, message: str) -> None:
    with weaviate.Client(":memory:", vectorizer=function) as client:
        client.schema.create_class({"class": "Animal"})

        with pytest.raises(weaviate.UnexpectedStatusCodeException, match=message) as caught:
            client.data_object.create({"name": "cat"}, "Animal")
        bodies = [{"class": "Animal"}, {"class": "Animal", "id": uid(2), "vector": [1, 0]}]
        results = exchange_with(client._connection._transport)("POST", "/v1/batch/objects", {"objects": bodies})[1]

        assert caught.value.status_code == 500
        assert [each["result"]["status"] for each in results] == ["FAILED", "SUCCESS"]
        assert message in results[0]["result"]["errors"]["error"][0]["message"]
        assert [each["id"] for each in client.data_object.get()["objects"]] == [uid(2)]


def test_a_file_that_is_opened_without_the_function(tmp_path: Path, recorder: Recorder) -> None:
    path = str(tmp_path / "library.db")
    with weaviate.Client(path=path, vectorizer=recorder) as client:
        client.schema.create_class({"class": "Animal", "properties": [{"name": "name", "dataType": ["text"]}]})
        fill(client)

    with weaviate.Client(path=path) as client:
        assert vector_of(client, uid(1)) == PLACES["dog"]
        client.data_object.create({"name": "cow"}, "Animal", uid(5), vector=[0, 0.5, 0.5])
        with pytest.raises(weaviate.UnexpectedStatusCodeException, match="was opened without one: give"):
            client.data_object.create({"name": "cow"}, "Animal")
        answer = client.query.get("Animal", ["name"]).with_near_text({"concepts": ["cat"]}).do()
        assert "was opened without one" in answer["errors"][0]["message"]


def test_without_a_function_there_is_no_near_text() -> None:
    exchange = exchange_with(LocalTransport())
    exchange("POST", "/v1/schema", {"class": "A", "properties": [{"name": "t", "dataType": ["text"]}]})

    answer = exchange("POST", "/v1/graphql", {"query": '{Get{A(nearText:{concepts:["x"]}){t}}}'})[1]

    assert answer["errors"][0]["message"].startswith('Unknown argument "nearText" on field "A"')
    assert exchange("POST", "/v1/schema", {"class": "B", "vectorizer": "text2vec-local"})[0] == 422


def test_the_vectorizer_of_a_class_stays(client: weaviate.Client) -> None:
    exchange = exchange_with(client._connection._transport)
    same = client.schema.get("Animal")

    assert exchange("PUT", "/v1/schema/Animal", {**same, "description": "new"})[0] == 200
    status, body = exchange("PUT", "/v1/schema/Animal", {**same, "vectorizer": "none"})
    assert status == 422
    assert "vectorizer is immutable" in body["error"][0]["message"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"url": "http://localhost:1", "vectorizer": len}, "vectorizer is for local mode"),
        ({"url": ":memory:", "vectorizer": "text2vec-openai"}, "vectorizer must be a function of a list of texts, str"),
    ],
)
def test_what_the_argument_may_be(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        weaviate.Client(**arguments)


# The vectorizer that ships


def test_hashing_finds_texts_that_share_words() -> None:
    titles = ["The history of bread", "A bakery in Paris", "Engines of cars", "Racing cars and their engines"]
    with weaviate.Client(":memory:", vectorizer=HashingVectorizer()) as client:
        for title in titles:
            client.data_object.create({"title": title}, "Article")

        found = client.query.get("Article", ["title"]).with_near_text({"concepts": ["car engine"]}).with_limit(2).do()

    assert {each["title"] for each in found["data"]["Get"]["Article"]} == set(titles[2:])


def test_hashing_is_the_same_everywhere() -> None:
    vector = HashingVectorizer(8)(["Grüße, 世界"])[0]
    program = "from weaviate.local import HashingVectorizer; print(HashingVectorizer(8)(['Grüße, 世界'])[0])"

    other = subprocess.run(
        [sys.executable, "-c", program], env=environment({"PYTHONHASHSEED": "5"}), capture_output=True, text=True
    )

    assert other.stdout == f"{vector}\n"
    assert math.hypot(*vector) == pytest.approx(1)


@pytest.mark.parametrize("text", ["", "!?", "\ud800"])
def test_hashing_takes_any_text(text: str) -> None:
    assert math.hypot(*HashingVectorizer()([text])[0]) == pytest.approx(1)


def test_hashing_needs_a_dimension() -> None:
    with pytest.raises(ValueError, match="dimensions must be at least 1, 0 was given"):
        HashingVectorizer(0)
