"""What type checkers infer of a client, and what they refuse. Never run: mypy and basedpyright read it.

A refusal is an error that is ignored; mypy complains of an ignore that hides no error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_type

import weaviate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql import DocumentNode
    from weaviate_rest import RestApi
    from weaviate_rest.models import Meta

    from weaviate.batch.crud_batch import Batch
    from weaviate.data.crud_data import DataObject
    from weaviate.gql.get import GetBuilder
    from weaviate.gql.query import Query
    from weaviate.schema.crud_schema import Schema


def what_a_client_has(client: weaviate.Client) -> None:
    assert_type(client.schema, Schema)
    assert_type(client.data_object, DataObject)
    assert_type(client.batch, Batch)
    assert_type(client.query, Query)
    assert_type(client.rest, RestApi)


def with_blocks_keep_the_type() -> None:
    with weaviate.Client(":memory:") as client:
        assert_type(client, weaviate.Client)
        with client.batch as batch:
            assert_type(batch, Batch)


def a_query_keeps_its_builder_through_every_clause(client: weaviate.Client) -> None:
    builder = client.query.get("Article", ["title"]).with_limit(5).with_near_vector({"vector": [0.1, 0.2]})

    assert_type(builder, GetBuilder)
    assert_type(builder.build(), str)
    assert_type(builder.ast(), DocumentNode)
    assert_type(builder.do(), dict[str, Any])


def operations_of_the_server_give_models(client: weaviate.Client) -> None:
    assert_type(client.rest.meta.get(), Meta)


def clauses_take_dicts_and_mappings_of_anything(
    client: weaviate.Client, clause: dict[str, Any], read_only: Mapping[str, Any], exact: dict[str, object]
) -> None:
    for where in (clause, read_only, exact):
        client.query.get("Article", ["title"]).with_where(where).with_near_text(where).with_ask(where)
    query = client.query.get("Article", ["title"])
    tagged: dict[str, Any] = {"path": ["tags"], "operator": "ContainsAny", "valueText": ["sea"]}
    query.with_where({"operator": "And", "operands": [clause, read_only, tagged]})
    query.with_where({"operator": "Not", "operands": [{"path": ["a"], "operator": "Equal", "valueTextArray": ["b"]}]})
    client.schema.create_class(read_only)
    client.schema.create_class({"class": "Article", "properties": [clause, read_only, {"name": "a", "dataType": []}]})
    client.classification.schedule().with_source_where_filter(read_only)


def wrong_values_are_refused(client: weaviate.Client) -> None:
    client.query.get("Article", ["title"]).with_limit("5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.data_object.exists("not-checked", class_nam="Article")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.rest.meta.gett()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
