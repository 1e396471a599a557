"""The batch on servers."""

import pytest

from weaviate import Shard, Tenant, WeaviateErrorRetryConf
from weaviate.exceptions import UnexpectedStatusCodeException
from weaviate.util import generate_uuid5, get_valid_uuid

MISSING = "00000000-0000-0000-0000-00000000000a"


@pytest.fixture
def articles(make_class):
    return make_class({"name": "title", "dataType": ["text"]}, {"name": "number", "dataType": ["int"]})


def number_of(client, name, tenant=None):
    query = client.query.aggregate(name).with_meta_count()
    return (query.with_tenant(tenant) if tenant else query).do()["data"]["Aggregate"][name][0]["meta"]["count"]


@pytest.mark.parametrize("workers", [1, 4])
@pytest.mark.parametrize("dynamic", [False, True])
def test_objects_are_stored(client, articles, workers, dynamic):
    with client.batch(batch_size=20, dynamic=dynamic, num_workers=workers) as batch:
        uuids = [batch.add_data_object({"number": number}, articles, vector=[number, 1]) for number in range(130)]

    assert number_of(client, articles) == 130
    stored = client.data_object.get_by_id(uuids[7], class_name=articles, with_vector=True)
    assert (stored["properties"], stored["vector"]) == ({"number": 7}, [7, 1])
    assert batch.number_errors == 0


def test_references_follow_their_objects(client, make_class):
    name = make_class({"name": "name", "dataType": ["text"]})
    client.schema.property.create(name, {"name": "knows", "dataType": [name]})
    uuids = [generate_uuid5(f"{name} {number}") for number in range(30)]

    with client.batch(batch_size=7, dynamic=False, num_workers=3) as batch:
        for number, uuid in enumerate(uuids):
            batch.add_data_object({"name": str(number)}, name, uuid)
            batch.add_reference(uuid, name, "knows", uuids[number - 1], name)

    assert batch.number_errors == 0
    for number, uuid in enumerate(uuids):
        (reference,) = client.data_object.get_by_id(uuid, class_name=name)["properties"]["knows"]
        assert get_valid_uuid(reference["beacon"]) == uuids[number - 1]


def test_errors_of_items_are_named_and_the_others_are_stored(client, articles):
    with pytest.warns(UserWarning, match=r"^1 item\(s\)"), client.batch(callback=None) as batch:
        batch.add_data_object({"number": 1}, articles)
        bad = batch.add_data_object({"number": "one"}, articles)

    assert number_of(client, articles) == 1
    (failed,) = batch.failed_objects
    assert (failed.uuid, failed.stored, failed.attempts) == (bad, False, 1)
    assert "number" in failed.reason


def test_errors_of_items_are_tried_again_where_that_is_wanted(client, articles):
    retry = WeaviateErrorRetryConf(2, errors_to_include=["number"])
    with client.batch(callback=lambda _: None, weaviate_error_retries=retry) as batch:
        batch.add_data_object({"number": "one"}, articles)

    assert [item.attempts for item in batch.failed_objects] == [3]


def test_a_reference_from_an_object_that_is_not_there(client, articles):
    client.schema.property.create(articles, {"name": "next", "dataType": [articles]})
    with client.batch(callback=lambda _: None) as batch:
        batch.add_reference(MISSING, articles, "next", MISSING, articles)

    counts = batch.snapshot()
    assert counts.stored + counts.failed == 1


def test_tenants(client, make_class):
    name = make_class({"name": "number", "dataType": ["int"]}, multiTenancyConfig={"enabled": True})
    client.schema.add_class_tenants(name, [Tenant("a"), Tenant("b")])

    with client.batch(batch_size=3, callback=None, num_workers=2) as batch:
        for number in range(10):
            batch.add_data_object({"number": number}, name, tenant="ab"[number % 2])
    assert [number_of(client, name, tenant) for tenant in "ab"] == [5, 5]

    with pytest.warns(UserWarning), client.batch(callback=None) as batch:
        batch.add_data_object({"number": 1}, name, tenant="c")
        batch.add_data_object({"number": 1}, name, tenant="a")
    assert [item.tenant for item in batch.failed_objects] == ["c"]

    where = {"path": ["number"], "operator": "LessThan", "valueInt": 5}
    assert client.batch.delete_objects(name, where, tenant="b")["results"]["successful"] == 2
    batch.wait_for_vector_indexing()


def test_named_vectors(client, make_class):
    vector = {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"}
    name = make_class({"name": "number", "dataType": ["int"]}, vectorConfig={"first": vector, "second": vector})

    with client.batch as batch:
        uuid = batch.add_data_object({"number": 1}, name, vector={"first": [0.5, 1], "second": [1, 2, 3]})

    stored = client.data_object.get_by_id(uuid, class_name=name, with_vector=True)
    assert stored["vectors"] == {"first": [0.5, 1], "second": [1, 2, 3]}


def test_objects_created_by_hand(client, articles):
    batch = client.batch.configure(batch_size=None, dynamic=False)
    batch.add_data_object({"number": 1}, articles)
    batch.add_data_object({"number": 2}, articles, MISSING)

    with pytest.warns(DeprecationWarning, match="Dep002"):
        results = batch.create_objects()

    assert [item["result"]["status"] for item in results] == ["SUCCESS", "SUCCESS"]
    assert results[1]["id"] == MISSING
    assert batch.create_objects() == []


@pytest.mark.parametrize(
    ("where", "deleted"),
    [
        ({"path": ["number"], "operator": "Equal", "valueInt": 3}, 1),
        ({"path": "number", "operator": "ContainsAny", "valueInt": [1, 2, 77]}, 2),
        ({"path": ["title"], "operator": "ContainsAny", "valueText": ["one"]}, 1),
        ({"path": ["title"], "operator": "Like", "valueText": "o*"}, 1),
        (
            {
                "operator": "Or",
                "operands": [
                    {"path": ["number"], "operator": "LessThan", "valueInt": 2},
                    {"path": ["number"], "operator": "GreaterThanEqual", "valueInt": 4},
                ],
            },
            3,
        ),
    ],
)
def test_delete_objects(client, articles, where, deleted):
    given = repr(where)
    with client.batch as batch:
        for number in range(5):
            batch.add_data_object({"number": number, "title": ["none", "one"][number == 1]}, articles)

    found = client.batch.delete_objects(articles, where, output="verbose", dry_run=True)
    assert (found["results"]["matches"], len(found["results"]["objects"])) == (deleted, deleted)
    assert number_of(client, articles) == 5

    assert client.batch.delete_objects(articles, where)["results"]["successful"] == deleted
    assert number_of(client, articles) == 5 - deleted
    assert repr(where) == given


def test_deleting_from_a_class_that_is_not_there(client):
    with pytest.raises(UnexpectedStatusCodeException):
        client.batch.delete_objects("Nowhere", {"path": ["n"], "operator": "Equal", "valueInt": 1})


def test_waiting_for_the_index(client, articles):
    with client.batch as batch:
        batch.add_data_object({"number": 1}, articles, vector=[1, 2])

    batch.wait_for_vector_indexing()
    batch.wait_for_vector_indexing([Shard(articles)])
    batch.wait_for_vector_indexing([])


def test_an_import_can_be_run_again(client, articles):
    rows = [{"number": number, "embedding": [number, 1]} for number in range(57)] + [{"number": float("nan")}]

    for _ in range(2):
        result = client.batch.import_objects(
            rows, articles, uuid="content", vector=lambda row: row.get("embedding"), progress=False
        )
        assert (result.read, result.stored, len(result.refused), result.failed) == (58, 57, 1, [])
        assert number_of(client, articles) == 57
