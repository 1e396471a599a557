"""gql's sessions over the SDK's connection, and variables written into documents."""

import builtins
import json

import pytest
from gql import GraphQLRequest, gql
from gql.dsl import DSLQuery, DSLSchema, dsl_gql
from gql.transport.exceptions import TransportQueryError
from graphql import GraphQLError, parse

from tests.unit.gql.support import client_answering
from tests.unit.gql.test_validation import Server
from weaviate.exceptions import QueryTypeError, UnexpectedStatusCodeException
from weaviate.gql.bridge import inline_variables
from weaviate.gql.printer import print_compact


@pytest.mark.parametrize(
    ("query", "values", "sent"),
    [
        ("query ($n: Int) { Get { C(limit: $n) { p } } }", {"n": 5}, "{Get{C(limit:5){p}}}"),
        (
            "query Q($t: String!) { Get { C(tenant: $t) { p } } }",
            {"t": 'a "b"'},
            r'query Q{Get{C(tenant:"a \"b\""){p}}}',
        ),
        ("query ($v: [Float!]!) { Get { C(nearVector: {vector: $v}) { p } } }", {"v": [1, 0.5]}, None),
        ("query ($n: Int = 3) { Get { C(limit: $n) { p } } }", {}, "{Get{C(limit:3){p}}}"),
        ("{ Get { C { p } } }", {}, "{Get{C{p}}}"),
    ],
)
def test_values_of_variables_are_written_into_the_document(query, values, sent):
    result = print_compact(inline_variables(parse(query), values))

    assert result == (sent or "{Get{C(nearVector:{vector:[1,0.5]}){p}}}")


def test_variables_of_enums_stay_what_they_are():
    document = parse("query ($o: OrderEnum, $n: Int) { Get { C(sort: {order: $o}, limit: $n) { p } } }")

    result = print_compact(inline_variables(document, {"o": "asc", "n": 1}))

    assert (
        parse(result).to_dict()
        == parse("query ($o: OrderEnum) { Get { C(sort: {order: $o}, limit: 1) { p } } }").to_dict()
    )


def test_a_value_that_no_query_can_hold_is_refused():
    with pytest.raises(QueryTypeError, match=r"\$n"):
        inline_variables(parse("query ($n: Int) { Get { C(limit: $n) { p } } }"), {"n": object()})


def test_a_document_goes_over_the_clients_connection():
    client, requests = client_answering(200, {"data": {"Get": {"C": [{"p": 1}]}}})

    with client.graphql.session() as session:
        result = session.execute(
            GraphQLRequest(gql("query ($n: Int) { Get { C(limit: $n) { p } } }"), variable_values={"n": 1})
        )

    assert result == {"Get": {"C": [{"p": 1}]}}
    assert json.loads(requests[-1].content) == {"query": "{Get{C(limit:1){p}}}"}


def test_errors_of_the_answer_are_gqls():
    client, _ = client_answering(200, {"errors": [{"message": "no such class", "path": ["Get"]}]})

    with client.graphql.session() as session, pytest.raises(TransportQueryError, match="no such class"):
        session.execute(gql("{ Get { C { p } } }"))


def test_an_error_status_is_the_sdks():
    client, _ = client_answering(422, {"error": [{"message": "no graphql provider present"}]})

    with client.graphql.session() as session, pytest.raises(UnexpectedStatusCodeException, match="no graphql provider"):
        session.execute(gql("{ Get { C { p } } }"))


class TestWithTheServersSchema:
    def test_the_dsl_builds_queries(self):
        server = Server()

        with server.client("static").graphql.session(with_schema=True) as session:
            schema = DSLSchema(session.client.schema)
            article = schema.GetObjectsObj.Article(limit=1).select(schema.Article.title)
            session.execute(dsl_gql(DSLQuery(schema.WeaviateObj.Get.select(article))))

        assert server.queries == ["{Get{Article(limit:1){title}}}"]

    def test_a_document_that_does_not_fit_is_not_sent(self):
        server = Server()

        with (
            server.client("static").graphql.session(with_schema=True) as session,
            pytest.raises(GraphQLError, match="Nope"),
        ):
            session.execute(gql("{ Get { Nope { p } } }"))

        assert server.queries == []


def test_without_gql_the_extra_is_named(monkeypatch):
    client, _ = client_answering(200, {})
    real_import = builtins.__import__

    def without_gql(name, *args, **kwargs):
        if name == "gql":
            raise ImportError(name)
        return real_import(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without_gql)

    with pytest.raises(ImportError, match=r"weaviate-typed\[gql\]"):
        client.graphql.session()
