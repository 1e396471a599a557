"""`client.query.get(...)`: the text of each clause, its errors, and what goes over the wire."""

import json

import numpy as np
import pytest
from graphql import DocumentNode, parse, print_ast

from tests.unit.gql.support import client_answering
from weaviate.exceptions import (
    QueryAttributeError,
    QueryKeyError,
    QueryTypeError,
    QueryValueError,
    UnexpectedStatusCodeException,
    WeaviateGraphQLError,
)
from weaviate.gql.get import GetBuilder, HybridFusion

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
MOVE = {"concepts": ["x"], "force": 0.5}


def article(properties=("title",)) -> GetBuilder:
    return GetBuilder("article", list(properties), connection=None)


@pytest.mark.parametrize(
    ("builder", "arguments"),
    [
        (article().with_limit(2), "limit:2"),
        (article().with_offset(0), "offset:0"),
        (article().with_near_vector({"vector": [0.5, 1]}), "nearVector:{vector:[0.5,1]}"),
        (
            article().with_near_vector({"vector": np.float32([0.5]), "distance": 1, "targetVectors": "title"}),
            'nearVector:{vector:[0.5] distance:1 targetVectors:["title"]}',
        ),
        (article().with_near_object({"id": UUID, "certainty": 0.7}), f'nearObject:{{id:"{UUID}" certainty:0.7}}'),
        (
            article().with_near_text({"concepts": "sea", "moveTo": MOVE}),
            'nearText:{concepts:["sea"] moveTo:{concepts:["x"] force:0.5}}',
        ),
        (article().with_bm25("sea", ["title^2"]), 'bm25:{query:"sea" properties:["title^2"]}'),
        (article().with_bm25("sea", []), 'bm25:{query:"sea"}'),
        (
            article().with_hybrid("sea", alpha=0, vector=[1], fusion_type=HybridFusion.RANKED),
            'hybrid:{query:"sea" vector:[1] alpha:0 fusionType:rankedFusion}',
        ),
        (article().with_group_by(["title"], 2, 3), 'groupBy:{path:["title"] groups:2 objectsPerGroup:3}'),
        (article().with_sort({"path": ["title"], "order": "desc"}), 'sort:[{path:["title"] order:desc}]'),
        (
            article().with_sort({"path": "title"}).with_sort([{"path": ["n"]}]),
            'sort:[{path:["title"]},{path:["n"]}]',
        ),
        (article().with_after(UUID.upper()), f'after:"{UUID}"'),
        (article().with_tenant("t1"), 'tenant:"t1"'),
        (article().with_autocut(1), "autocut:1"),
        (article().with_consistency_level("QUORUM"), "consistencyLevel:QUORUM"),
        (
            article().with_autocut(1).with_limit(2).with_where({"path": ["n"], "operator": "Equal", "valueInt": 1}),
            'where:{path:["n"] operator:Equal valueInt:1} limit:2 autocut:1',
        ),
    ],
)
def test_each_clause_becomes_its_argument_in_v3s_order(builder, arguments):
    assert builder.build() == f"{{Get{{Article({arguments}){{title}}}}}}"


@pytest.mark.parametrize(
    ("properties", "selected"),
    [
        ("id", "id"),
        (["vector", "id"], "id vector"),
        ({"classification": ["completed", "basedOn"]}, "classification{completed basedOn}"),
        ({"generate": "error"}, "generate{error}"),
        (
            ({"rerank": ["score"]}, {"query": 'a "b"', "property": "title"}),
            r'rerank(property:"title" query:"a \"b\""){score}',
        ),
    ],
)
def test_the_forms_of_additional(properties, selected):
    assert article().with_additional(properties).build() == f"{{Get{{Article{{title _additional{{{selected}}}}}}}}}"


def test_additional_properties_are_collected_and_merged():
    query = article([]).with_additional("id").with_additional(["id", "distance"])

    assert query.build() == "{Get{Article{_additional{id distance}}}}"


def test_an_alias_names_the_result():
    assert article().with_alias("mine").build() == "{Get{mine:Article{title}}}"


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: article().with_limit(0), QueryValueError, "limit is 0"),
        (lambda: article().with_limit("2"), QueryTypeError, "limit must be a whole number"),
        (lambda: article().with_limit(True), QueryTypeError, "limit"),
        (lambda: article().with_offset(-1), QueryValueError, "at least 0"),
        (lambda: article().with_near_vector({}), QueryKeyError, "'vector'"),
        (lambda: article().with_near_vector([0.1]), QueryTypeError, "nearVector must be a dict"),
        (
            lambda: article().with_near_vector({"vector": [1], "certanity": 0.7}),
            QueryValueError,
            "no key 'certanity', did you mean 'certainty'",
        ),
        (
            lambda: article().with_near_vector({"vector": [1], "certainty": 0.7, "distance": 0.1}),
            QueryValueError,
            "both certainty and distance",
        ),
        (lambda: article().with_near_vector({"vector": [float("nan")]}), QueryValueError, r"nearVector\.vector"),
        (lambda: article().with_near_object({}), QueryKeyError, "'id' or 'beacon'"),
        (lambda: article().with_near_object({"id": UUID, "beacon": "b"}), QueryValueError, "both id and beacon"),
        (lambda: article().with_near_text({"moveTo": MOVE}), QueryKeyError, "nearText needs the key 'concepts'"),
        (lambda: article().with_hybrid("q", alpha=1.5), QueryValueError, "between 0"),
        (lambda: article().with_sort({"path": ["a"], "order": "up"}), QueryValueError, r"sort\[0\]\.order is 'up'"),
        (lambda: article().with_after("nope"), ValueError, "no uuid"),
        (lambda: article().with_consistency_level("MOST"), ValueError, "MOST"),
        (lambda: article().with_additional(5), QueryTypeError, "additional properties"),
        (lambda: article().with_alias("a b"), QueryValueError, "alias"),
        (lambda: article(["title} Other{x"]), QueryValueError, "property"),
        (lambda: article([5]), QueryTypeError, "a property must be"),
        (lambda: GetBuilder("Article", ("title",), None).with_limit(None), QueryTypeError, "limit"),
        (lambda: GetBuilder("A(limit:1){x} B", ["x"], None), QueryValueError, "name of a class"),
        (lambda: GetBuilder("", ["x"], None), ValueError, "empty"),
        (lambda: GetBuilder(5, ["x"], None), TypeError, "class_name"),
        (
            lambda: article().with_near_vector({"vector": [1]}).with_near_object({"id": UUID}),
            QueryAttributeError,
            "one search of this kind",
        ),
        (lambda: GetBuilder("Article", None, None).build(), QueryAttributeError, "selects nothing"),
    ],
)
def test_bad_values_are_refused_at_the_call(build, error, message):
    with pytest.raises(error, match=message):
        build()


def test_a_refused_value_leaves_the_builder_as_it_was():
    query = article().with_limit(3)

    with pytest.raises(QueryValueError):
        query.with_limit(0)

    assert query.build() == "{Get{Article(limit:3){title}}}"


def test_the_ast_is_plain_graphql_core():
    query = article(["title", "hasAuthor{... on Author{name}}"]).with_near_vector({"vector": [0.5] * 3}).with_limit(1)

    document = query.ast()

    assert isinstance(document, DocumentNode)
    assert parse(print_ast(document), no_location=True).to_dict() == parse(query.build(), no_location=True).to_dict()


class TestDo:
    def test_the_query_is_posted_and_the_answer_returned_as_it_came(self):
        answer = {"data": {"Get": {"Article": [{"title": "x"}]}}}
        client, requests = client_answering(200, answer)

        result = client.query.get("Article", ["title"]).do()

        assert result == answer
        assert (requests[-1].method, requests[-1].url.path) == ("POST", "/v1/graphql")
        assert json.loads(requests[-1].content) == {"query": "{Get{Article{title}}}"}

    def test_errors_of_an_answer_are_returned_with_it(self):
        answer = {"errors": [{"message": "no such class"}]}
        client, _ = client_answering(200, answer)

        assert client.query.get("Article", ["title"]).do() == answer

    def test_errors_of_an_answer_are_raised_where_the_config_says_so(self):
        client, _ = client_answering(
            200,
            {"data": {"Get": None}, "errors": [{"message": "bad"}, {"message": "worse"}]},
            raise_graphql_errors=True,
        )

        with pytest.raises(WeaviateGraphQLError, match="bad; worse") as caught:
            client.query.raw("{Get{Article{title}}}")

        assert caught.value.data == {"Get": None}

    def test_an_error_status_raises(self):
        client, _ = client_answering(422, {"error": [{"message": "no graphql provider present"}]})

        with pytest.raises(UnexpectedStatusCodeException, match="no graphql provider"):
            client.query.get("Article", ["title"]).do()

    def test_a_raw_query_is_sent_as_it_is(self):
        client, requests = client_answering(200, {"data": {}})

        client.query.raw("{ Get { A { x } } }")

        assert json.loads(requests[-1].content) == {"query": "{ Get { A { x } } }"}

    def test_a_raw_query_must_be_text(self):
        client, _ = client_answering(200, {})

        with pytest.raises(TypeError, match="gql_query must be str"):
            client.query.raw({"query": "{}"})
