"""Named vectors, groups, aggregates, tenants and the schema level of validation, on servers."""

from __future__ import annotations

import pytest

import weaviate
from weaviate.exceptions import QueryValueError
from weaviate.gql.get import HybridFusion, LinkTo
from weaviate.schema import Tenant

CLASS, TENANTS = "NamedProbe", "TenantProbe"
IDS = [f"{number:08d}-1111-4111-8111-000000000001" for number in range(6)]


@pytest.fixture
def client(connect):
    with connect(additional_config=weaviate.Config(validation="schema")) as client:
        for name in (CLASS, TENANTS):
            client.schema.delete_class(name)
        vector = {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"}
        client.schema.create_class(
            {
                "class": CLASS,
                "vectorConfig": {"one": vector, "two": vector},
                "properties": [
                    {"name": "title", "dataType": ["text"]},
                    {"name": "color", "dataType": ["text"], "tokenization": "field"},
                    {"name": "number", "dataType": ["int"]},
                    {"name": "next", "dataType": [CLASS]},
                ],
            }
        )
        with client.batch as batch:
            for index, identity in enumerate(IDS):
                batch.add_data_object(
                    {"title": f"title {index}", "color": ["red", "blue"][index % 2], "number": index},
                    CLASS,
                    uuid=identity,
                    vector={"one": [1.0, index / 10], "two": [index / 10, 1.0, 0.0]},
                )
            batch.add_reference(IDS[0], CLASS, "next", IDS[1], CLASS)
        assert batch.number_errors == 0
        yield client
        for name in (CLASS, TENANTS):
            client.schema.delete_class(name)


def rows(query):
    answer = query.do()
    assert "errors" not in answer, answer
    return answer["data"]["Get"][CLASS]


def numbers(query):
    return [row["number"] for row in rows(query)]


def get(client, properties=("number",)):
    return client.query.get(CLASS, list(properties))


def test_one_of_the_named_vectors_is_searched(client):
    query = get(client).with_near_vector({"vector": [0.4, 1.0, 0.0], "targetVectors": ["two"]}).with_limit(1)

    assert numbers(query) == [4]


def test_named_vectors_are_selected_by_name(client):
    query = get(client).with_additional({"vectors": ["one", "two"]}).with_sort({"path": "number"}).with_limit(1)

    (row,) = rows(query)
    assert row["_additional"]["vectors"] == {"one": [1, 0], "two": [0, 1, 0]}


@pytest.mark.since("1.30")
def test_several_targets_with_weights(client):
    targets = {
        "targetVectors": ["one", "two"],
        "combinationMethod": "manualWeights",
        "weights": {"one": 1, "two": 0.5},
    }
    content = {"vectorPerTarget": {"one": [1.0, 0.2], "two": [0.2, 1.0, 0.0]}, "targets": targets}

    assert numbers(get(client).with_near_vector(content).with_limit(1)) == [2]


def test_groups_of_hits(client):
    query = (
        get(client)
        .with_near_vector({"vector": [1.0, 0.0], "targetVectors": "one"})
        .with_group_by(["color"], groups=2, objects_per_group=1)
        .with_additional("group { groupedBy { value } hits { number } }")
    )

    groups = [row["_additional"]["group"] for row in rows(query)]
    assert [group["groupedBy"]["value"] for group in groups] == ["red", "blue"]
    assert [group["hits"] for group in groups] == [[{"number": 0}], [{"number": 1}]]


@pytest.mark.since("1.30")
def test_keyword_search_with_an_operator(client):
    both = {"operator": "And"}
    any_two = {"operator": "Or", "minimumOrTokensMatch": 2}

    assert numbers(get(client).with_bm25("title 3", ["title"], search_operator=both)) == [3]
    assert numbers(get(client).with_bm25("title 4", ["title"], search_operator=any_two)) == [4]


@pytest.mark.since("1.30")
def test_hybrid_search_with_what_newer_servers_offer(client):
    query = get(client).with_hybrid(
        "3",
        alpha=0.5,
        fusion_type=HybridFusion.RANKED,
        searches=[{"nearVector": {"vector": [1.0, 0.3]}}],
        target_vectors=["one"],
        max_vector_distance=0.001,
    )

    assert numbers(query)[0] == 3


def test_autocut_keeps_the_first_group(client):
    near = {"vector": [1.0, 0.0], "targetVectors": ["one"]}

    assert 1 <= len(numbers(get(client).with_near_vector(near).with_autocut(1))) <= len(IDS)


def test_links_follow_references(client):
    query = get(client, ["number", LinkTo("next", CLASS, ["number"])]).with_where(
        {"path": ["number"], "operator": "Equal", "valueInt": 0}
    )

    assert rows(query) == [{"number": 0, "next": [{"number": 1}]}]


def test_several_queries_in_one_request(client):
    first = get(client).with_sort({"path": "number"}).with_limit(1).with_alias("first")
    last = get(client).with_sort({"path": "number", "order": "desc"}).with_limit(1).with_alias("last")

    answer = client.query.multi_get([first, last]).do()

    assert answer["data"]["Get"] == {"first": [{"number": 0}], "last": [{"number": 5}]}


def test_aggregates(client):
    query = client.query.aggregate(CLASS).with_meta_count().with_fields("number { mean maximum }")

    assert query.do()["data"]["Aggregate"][CLASS] == [{"meta": {"count": 6}, "number": {"mean": 2.5, "maximum": 5}}]


def test_aggregates_by_group_with_a_filter(client):
    query = (
        client.query.aggregate(CLASS)
        .with_where({"path": ["number"], "operator": "GreaterThan", "valueInt": 0})
        .with_group_by_filter(["color"])
        .with_fields("groupedBy { value }")
        .with_meta_count()
    )

    found = query.do()["data"]["Aggregate"][CLASS]
    assert sorted((group["groupedBy"]["value"], group["meta"]["count"]) for group in found) == [("blue", 3), ("red", 2)]


def test_aggregates_of_a_search(client):
    query = client.query.aggregate(CLASS).with_near_vector({"vector": [1.0, 0.0], "targetVectors": ["one"]})

    answer = query.with_object_limit(2).with_fields("number { maximum }").do()

    assert answer["data"]["Aggregate"][CLASS] == [{"number": {"maximum": 1}}]


def test_tenants_are_kept_apart(client):
    client.schema.create_class(
        {
            "class": TENANTS,
            "multiTenancyConfig": {"enabled": True},
            "properties": [{"name": "number", "dataType": ["int"]}],
        }
    )
    client.schema.add_class_tenants(TENANTS, [Tenant("t1"), Tenant("t2")])
    with client.batch as batch:
        batch.add_data_object({"number": 1}, TENANTS, tenant="t1")
        batch.add_data_object({"number": 2}, TENANTS, tenant="t2")

    query = client.query.get(TENANTS, ["number"])

    assert query.copy().with_tenant("t2").do()["data"]["Get"][TENANTS] == [{"number": 2}]
    counted = client.query.aggregate(TENANTS).with_meta_count().with_tenant("t1").do()
    assert counted["data"]["Aggregate"][TENANTS] == [{"meta": {"count": 1}}]
    with pytest.raises(QueryValueError, match="multi-tenant"):
        query.do()


def test_a_typing_error_is_found_before_the_query_is_sent(client):
    with pytest.raises(QueryValueError, match="numbr"):
        get(client, ["numbr"]).do()
