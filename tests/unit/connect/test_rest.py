"""`client.rest`: typed results, or the SDK's exceptions; and facades that were generated for other servers."""

import importlib
import inspect
import pkgutil

import httpx
import pytest
import weaviate_rest
import weaviate_rest.api
from hypothesis import given, settings
from hypothesis import strategies as st
from weaviate_rest.models import BatchDelete, Meta, Object, ObjectsListResponse, Schema

from tests.unit.support import ScriptedTransport, answer, client_of, connection_over
from weaviate.connect.rest import RestTransport
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException, WeaviateConnectionError

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def api_over(*script):
    transport = ScriptedTransport(script)
    return weaviate_rest.RestApi(RestTransport(connection_over(transport))), transport


def test_a_result_is_a_model():
    api, transport = api_over(answer(200, {"classes": [{"class": "Article", "new": 1}], "maintainer": None}))

    schema = api.schema.dump(consistency=True)

    assert isinstance(schema, Schema)
    assert schema.classes[0].class_ == "Article"
    assert schema.classes[0].additional_properties == {"new": 1}
    assert transport.requests[0].target == "/v1/schema"
    assert ("consistency", "true") in transport.requests[0].headers


def test_models_and_dicts_are_bodies_alike():
    api, transport = api_over(answer(200, {"id": UUID, "class": "Article"}))

    made = api.objects.create(body=Object(class_="Article", id=UUID, properties={"n": 1}), consistency_level="ALL")
    api.objects.create(body={"class": "Article", "id": UUID, "properties": {"n": 1}})

    assert made.id == UUID
    assert transport.requests[0].target == "/v1/objects?consistency_level=ALL"
    bodies = [importlib.import_module("orjson").loads(request.content) for request in transport.requests]
    assert bodies == [{"class": "Article", "id": UUID, "properties": {"n": 1}}] * 2


def test_lists_of_models_are_bodies():
    api, transport = api_over(answer(200, []))

    api.schema.tenants_create("Article", body=[weaviate_rest.models.Tenant(name="a"), {"name": "b"}])

    assert transport.requests[0].target == "/v1/schema/Article/tenants"
    assert transport.requests[0].content == b'[{"name":"a"},{"name":"b"}]'


def test_success_without_a_body_is_none():
    api, _ = api_over(answer(204))

    assert api.objects.class_delete("Article", UUID) is None


@pytest.mark.parametrize("status", [201, 204, 301, 400, 401, 404, 422, 500, 503])
def test_a_status_that_the_document_does_not_call_success_raises(status):
    api, _ = api_over(answer(status, {"error": [{"message": "no such thing"}]}))

    with pytest.raises(UnexpectedStatusCodeException, match=rf"^GET /schema/{{className}}! .*{status}.*no such thing"):
        api.schema.objects_get("Article")


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"classes":', b"[]", b"5", b"[" * 200_000])
def test_a_body_that_the_document_does_not_promise_raises(body):
    api, _ = api_over(answer(200, body))

    with pytest.raises(ResponseCannotBeDecodedException, match=r"^GET /schema: ") as caught:
        api.schema.dump()
    assert caught.value.status_code == 200


def test_failures_of_the_connection_pass_through():
    api, _ = api_over(WeaviateConnectionError("reset"))

    with pytest.raises(WeaviateConnectionError, match="reset"):
        api.meta.get()


def test_identifiers_are_checked_as_everywhere():
    api, transport = api_over(answer(204))

    with pytest.raises(ValueError, match="className"):
        api.schema.objects_delete("../meta")
    assert transport.requests == []


def parsers():
    for module in pkgutil.walk_packages(weaviate_rest.api.__path__, "weaviate_rest.api."):
        parse = getattr(importlib.import_module(module.name), "parse", None)
        if parse is not None:
            yield parse


PARSERS = list(parsers())
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["classes", "class", "objects", "result", "errors", "name", "x"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(st.sampled_from(PARSERS), json_values)
@settings(max_examples=300)
def test_whatever_json_comes_only_the_typed_error_is_raised(parse, value):
    operation = weaviate_rest.Operation(
        operation_id="some.call",
        method="GET",
        path="/some",
        path_values={},
        query={},
        headers={},
        body=None,
        success=(200,),
        parse=parse,
    )
    transport = RestTransport(
        connection_over(ScriptedTransport([answer(200, value if value is not None else b"null")]))
    )

    try:
        transport.execute(operation)
    except ResponseCannotBeDecodedException as error:
        assert error.status_code == 200


def test_the_client_s_facade():
    client, server = client_of(httpx.Response(200, json={"version": "1.39.0"}))

    meta = client.rest.schema.dump()

    assert isinstance(client.rest, weaviate_rest.RestApi)
    assert client.rest is client.rest
    assert isinstance(meta, Schema)
    assert server.lines == ["GET /v1/schema"]


class OtherApi:
    """What `weaviate-codegen rest` makes for another server, in a few lines."""

    def __init__(self, transport):
        self.transport = transport

    def count_moons(self, planet):
        operation = weaviate_rest.Operation(
            operation_id="moons.count",
            method="POST",
            path="/planets/{planet}/moons",
            path_values={"planet": planet},
            query={"large": True},
            headers={"x-trace": "1"},
            body=Meta(version="1"),
            success=(202,),
            parse=lambda status, value: (status, value["moons"]),
        )
        return self.transport.execute(operation)


def test_a_facade_that_was_generated_for_another_server_plugs_in():
    client, server = client_of(httpx.Response(202, json={"moons": 95}), rest=OtherApi)

    assert client.rest.count_moons("Jupiter/Io") == (202, 95)
    assert server.lines == ["POST /v1/planets/Jupiter%2FIo/moons?large=true"]
    assert server.bodies == [{"version": "1"}]
    assert server.requests[0].headers["x-trace"] == "1"
