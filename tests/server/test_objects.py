"""Objects on servers: every type of value, vectors, lists, and what is not there."""

import datetime
import uuid

import httpx
import numpy
import pytest

import weaviate
from weaviate.data.comparison import is_same_object
from weaviate.exceptions import ObjectAlreadyExistsException, UnexpectedStatusCodeException

WHEN = datetime.datetime(2024, 5, 1, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
KEY = uuid.UUID("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")
TYPES = {
    "text": ["text"],
    "texts": ["text[]"],
    "int": ["int"],
    "ints": ["int[]"],
    "number": ["number"],
    "numbers": ["number[]"],
    "boolean": ["boolean"],
    "booleans": ["boolean[]"],
    "date": ["date"],
    "dates": ["date[]"],
    "uuid": ["uuid"],
    "uuids": ["uuid[]"],
    "geo": ["geoCoordinates"],
    "phone": ["phoneNumber"],
    "blob": ["blob"],
}
VALUES = {
    "text": 'say "🌊" \\n\n',
    "texts": ("a", "b"),
    "int": numpy.int64(5),
    "ints": numpy.array([1, 2]),
    "number": numpy.float32(0.5),
    "numbers": [1, 2.5],
    "boolean": True,
    "booleans": [True, False],
    "date": WHEN,
    "dates": [WHEN.date(), "2024-01-01T00:00:00Z"],
    "uuid": KEY,
    "uuids": [KEY, KEY.hex],
    "geo": {"latitude": 52.366667123, "longitude": 4.9},
    "phone": {"input": "020 1234567", "defaultCountry": "nl"},
    "blob": "aGVsbG8=",
}
STORED = {
    "text": 'say "🌊" \\n\n',
    "texts": ["a", "b"],
    "int": 5,
    "ints": [1, 2],
    "number": 0.5,
    "numbers": [1, 2.5],
    "boolean": True,
    "booleans": [True, False],
    "date": "2024-05-01T12:30:00+02:00",
    "dates": ["2024-05-01T00:00:00Z", "2024-01-01T00:00:00Z"],
    "uuid": str(KEY),
    "uuids": [str(KEY), str(KEY)],
    "blob": "aGVsbG8=",
}
IDS = [str(uuid.UUID(int=number + 1)) for number in range(25)]


@pytest.fixture
def typed(make_class):
    """A class with a property of each type."""
    return make_class(*({"name": name, "dataType": types} for name, types in TYPES.items()))


@pytest.fixture
def article(make_class):
    """A small class."""
    return make_class({"name": "title", "dataType": ["text"]}, {"name": "words", "dataType": ["int"]})


def test_values_arrive_as_they_are(client, typed):
    created = client.data_object.create(VALUES, typed, vector=numpy.array([0.1, 0.2]))

    stored = client.data_object.get_by_id(created, class_name=typed, with_vector=True)

    properties = stored["properties"]
    assert {name: value for name, value in properties.items() if name not in {"geo", "phone"}} == STORED
    assert properties["geo"] == pytest.approx({"latitude": 52.366667, "longitude": 4.9})
    assert properties["phone"]["internationalFormatted"] == "+31 20 123 4567"
    assert stored["vector"] == [0.1, 0.2]


def test_an_object_is_recognised_although_the_server_has_completed_it(client, typed):
    sent = {"class": typed, "id": str(KEY), "properties": VALUES | {"Text": "x"}, "vector": [0.123456789, 1]}
    del sent["properties"]["text"]

    client.data_object.create(sent["properties"], typed, KEY, sent["vector"])
    stored = client.data_object.get_by_id(KEY, class_name=typed, with_vector=True)

    assert is_same_object(sent, stored)
    assert not is_same_object(sent | {"properties": VALUES}, stored)


class LosesTheFirstAnswer(httpx.HTTPTransport):
    """Carries the first request that creates an object out, and loses its answer."""

    lost = 0

    def handle_request(self, request):
        answer = super().handle_request(request)
        if (request.method, request.url.path) == ("POST", "/v1/objects") and not self.lost:
            self.lost += 1
            answer.read()
            raise httpx.ReadError("the answer is lost")
        return answer


def test_a_create_whose_answer_was_lost_is_success(weaviate_url, client, typed):
    retry = weaviate.Retry(base=0.001, cap=0.001)
    transport = LosesTheFirstAnswer()

    with weaviate.Client(weaviate_url, transport=transport, additional_config=weaviate.Config(retry=retry)) as other:
        assert other.data_object.create(VALUES, typed, KEY, [0.1, 0.2]) == str(KEY)

    assert transport.lost == 1
    assert client.data_object.exists(KEY, typed)


def test_a_uuid_is_taken_once(client, article):
    client.data_object.create({}, article, KEY)

    with pytest.raises(ObjectAlreadyExistsException) as caught:
        client.data_object.create({}, article, KEY.hex.upper())
    assert str(caught.value) == str(KEY)


def test_an_object_through_its_life(client, article):
    created = client.data_object.create({"title": "Tides", "words": 3}, article, vector=[0.1, 0.2])
    assert client.data_object.exists(created, article)

    client.data_object.update({"title": "Currents"}, article, created, vector=[0.3, 0.4])
    stored = client.data_object.get(created, class_name=article, with_vector=True)
    assert (stored["properties"], stored["vector"]) == ({"title": "Currents", "words": 3}, [0.3, 0.4])

    client.data_object.replace({"words": 5}, article, created, vector=[0.5, 0.6], consistency_level="ALL")
    stored = client.data_object.get(created, ["vector"], class_name=article, consistency_level="ONE")
    assert (stored["properties"], stored["vector"]) == ({"words": 5}, [0.5, 0.6])

    client.data_object.delete(created, article)
    assert not client.data_object.exists(created, article)
    assert client.data_object.get_by_id(created, class_name=article) is None


@pytest.mark.parametrize("call", ["update", "replace"])
def test_writing_what_is_not_there(client, article, call):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.data_object, call)({}, article, KEY)
    assert caught.value.status_code in {404, 500}


def test_named_vectors(client, make_class):
    name = make_class(
        vectorConfig={part: {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"} for part in ("a", "b")}
    )

    created = client.data_object.create({}, name, vector={"a": [1.0, 0.0], "b": numpy.array([0.5])})
    assert client.data_object.get(created, ["vector"], class_name=name)["vectors"] == {"a": [1.0, 0.0], "b": [0.5]}

    client.data_object.replace({}, name, created, vector={"a": [0.0, 1.0], "b": [0.25]})
    assert client.data_object.get(created, ["vector"], class_name=name)["vectors"] == {"a": [0.0, 1.0], "b": [0.25]}


def test_without_a_class(client, article):
    created = client.data_object.create({"title": "Tides"}, article)

    with pytest.warns(DeprecationWarning):
        assert client.data_object.get_by_id(created)["class"] == article
    with pytest.warns(DeprecationWarning):
        assert client.data_object.exists(created)
    with pytest.warns(DeprecationWarning):
        client.data_object.delete(created)
    assert not client.data_object.exists(created, article)


def test_validation(client, article):
    assert client.data_object.validate({"title": "Tides"}, article, KEY) == {"error": None, "valid": True}

    wrong = client.data_object.validate({"title": 3}, article, KEY)

    assert wrong["valid"] is False
    assert "title" in wrong["error"][0]["message"]
    assert not client.data_object.exists(KEY, article)


def fill(client, name):
    with client.batch as batch:
        for index, identity in enumerate(IDS):
            batch.add_data_object({"words": index % 5, "title": "x"}, name, identity, vector=[float(index), 1.0])


def test_lists(client, article):
    fill(client, article)

    def listed(**arguments):
        return [item["id"] for item in client.data_object.get(class_name=article, **arguments)["objects"]]

    assert listed(limit=7) == IDS[:7]
    assert listed(limit=7, offset=20) == IDS[20:]
    assert listed(limit=3, after=IDS[4]) == IDS[5:8]
    assert listed(limit=5, sort={"properties": ["words", "_id"], "order_asc": [False, True]}) == IDS[4::5]
    (first,) = client.data_object.get(class_name=article, limit=1, with_vector=True)["objects"]
    assert first["vector"] == [0.0, 1.0]


@pytest.mark.parametrize("shards", [1, 3])
def test_a_whole_class(client, make_class, shards):
    name = make_class({"name": "words", "dataType": ["int"]}, shardingConfig={"desiredCount": shards})
    fill(client, name)

    objects = list(client.data_object.iterate(name, batch_size=4, include=["vector"]))

    assert [item["id"] for item in objects] == IDS
    assert [item["vector"][0] for item in objects] == [float(index) for index in range(25)]
    assert [item["id"] for item in client.data_object.iterate(name, batch_size=4, after=IDS[9])] == IDS[10:]


def test_an_unknown_class(client):
    with pytest.raises(UnexpectedStatusCodeException):
        list(client.data_object.iterate("NoSuchClass"))
    assert client.data_object.get(KEY, class_name="NoSuchClass") is None
