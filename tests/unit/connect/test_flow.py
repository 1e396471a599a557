"""Flows: what a resource yields is sent, answers and errors come back into it, and only safe things are repeated."""

import pytest
import weaviate_rest.models as models
from weaviate_rest import Operation

from tests.unit.support import ScriptedTransport, answer, connection_over
from weaviate.connect import operations
from weaviate.connect.flow import is_repeatable
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def operation(method, path, body=None, **parts):
    values = {"operation_id": "some.call", "path_values": {}, "query": {}, "headers": {}, "success": (200,)}
    return Operation(**values | parts, method=method, path=path, body=body, parse=lambda status, value: value)


def test_a_flow_gets_the_answers_to_what_it_yields():
    transport = ScriptedTransport([answer(200, {"n": 1}), answer(404)])

    def flow():
        first = yield operation("GET", "/meta")
        second = yield operation("POST", "/graphql", {"query": first.json()["n"]})
        return first.status_code, second.status_code

    assert connection_over(transport).run(flow()) == (200, 404)
    assert [(request.method, request.target, request.content) for request in transport.requests] == [
        ("GET", "/v1/meta", None),
        ("POST", "/v1/graphql", b'{"query":1}'),
    ]


def test_a_flow_may_ask_for_nothing():
    def flow():
        return 5
        yield

    transport = ScriptedTransport()
    assert connection_over(transport).run(flow()) == 5
    assert transport.requests == []


def test_errors_are_raised_inside_the_flow_which_may_go_on():
    transport = ScriptedTransport([WeaviateTimeoutError("slow"), answer(200, {"found": True})])

    def flow():
        try:
            yield operation("POST", "/objects", {})
        except WeaviateTimeoutError as error:
            response = yield operation("GET", "/objects")
            return str(error), response.json()

    assert connection_over(transport).run(flow()) == ("slow", {"found": True})


def test_errors_that_a_flow_does_not_catch_reach_the_caller():
    closed = []

    def flow():
        try:
            yield operation("GET", "/meta")
        finally:
            closed.append(True)

    with pytest.raises(WeaviateConnectionError, match="reset"):
        connection_over(ScriptedTransport([WeaviateConnectionError("reset")])).run(flow())
    assert closed == [True]


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"])
def test_every_part_of_an_operation_is_sent(method):
    transport = ScriptedTransport()
    call = operation(
        method,
        "/objects/{className}/{id}",
        path_values={"className": "Article", "id": UUID},
        query={"tenant": "a&b", "limit": 5},
        headers={"consistency": True, "X-Count": 3},
    )

    connection_over(transport, headers=(("authorization", "Bearer x"),)).run(iter_once(call))

    (request,) = transport.requests
    assert (request.method, request.target) == (method, f"/v1/objects/Article/{UUID}?tenant=a%26b&limit=5")
    assert request.template == "/objects/{className}/{id}"
    assert request.headers == (
        ("content-type", "application/json"),
        ("authorization", "Bearer x"),
        ("consistency", "true"),
        ("x-count", "3"),
    )
    assert request.content is None


def iter_once(call):
    return (yield call)


@pytest.mark.parametrize("value", ["a\r\nb: c", "ü"])
def test_a_header_of_an_operation_can_t_split_the_request(value):
    transport = ScriptedTransport()

    with pytest.raises(ValueError, match="'x-name'"):
        connection_over(transport).run(iter_once(operation("GET", "/schema", headers={"x-name": value})))
    assert transport.requests == []


def test_an_unknown_method_is_refused():
    with pytest.raises(ValueError, match="some.call uses the method TRACE"):
        connection_over(ScriptedTransport()).run(iter_once(operation("TRACE", "/schema")))


ONE = "/objects/{className}/{id}"
MODEL = models.Object(class_="Article", id=UUID)

REPEATABLE = [
    ("GET", "/schema", None),
    ("GET", ONE, None),
    ("HEAD", ONE, None),
    ("PUT", ONE, {}),
    ("DELETE", ONE, None),
    ("POST", "/graphql", {}),
    ("POST", "/objects/validate", {}),
    ("POST", "/objects", {"id": UUID}),
    ("POST", "/batch/objects", b"{}"),
]
NOT_REPEATABLE = [
    ("POST", "/objects", {"class": "Article"}),
    ("POST", "/objects", {"id": None}),
    ("POST", "/objects", {"id": ""}),
    ("POST", "/objects", MODEL),
    ("POST", "/batch/objects", {"objects": [{"class": "Article"}]}),
    ("POST", "/batch/references", b"[]"),
    ("DELETE", "/batch/objects", {}),
    ("PATCH", ONE, {}),
    ("PUT", "/objects/{id}", {}),
    ("DELETE", "/objects/{id}", None),
    ("POST", f"{ONE}/references/{{propertyName}}", {}),
    ("PUT", f"{ONE}/references/{{propertyName}}", []),
    ("DELETE", f"{ONE}/references/{{propertyName}}", {}),
    ("POST", "/schema", {}),
    ("PUT", "/schema/{className}", {}),
    ("DELETE", "/schema/{className}", None),
    ("POST", "/schema/{className}/properties", {}),
    ("POST", "/schema/{className}/tenants", []),
    ("DELETE", "/schema/{className}/tenants", []),
    ("PUT", "/schema/{className}/shards/{shardName}", {}),
    ("POST", "/backups/{backend}", {}),
    ("POST", "/backups/{backend}/{id}/restore", {}),
    ("DELETE", "/backups/{backend}/{id}", None),
    ("POST", "/classifications", {}),
    ("POST", "/users/db/{user_id}", {}),
    ("POST", "/users/db/{user_id}/rotate-key", None),
]


@pytest.mark.parametrize(("method", "path", "body"), REPEATABLE, ids=lambda value: str(value)[:40])
def test_what_leaves_the_server_as_one_sending_would(method, path, body):
    assert is_repeatable(operation(method, path, body))


@pytest.mark.parametrize(("method", "path", "body"), NOT_REPEATABLE, ids=lambda value: str(value)[:40])
def test_what_may_not_be_sent_again(method, path, body):
    assert not is_repeatable(operation(method, path, body))


def test_the_paths_of_the_table_are_those_of_the_generated_operations():
    built = [
        operations.graphql_post.build(body={}),
        operations.batch_objects_create.build(body=b""),
        operations.objects_create.build(body={"id": UUID}),
        operations.objects_class_get.build("A", UUID),
    ]

    assert all(is_repeatable(call) for call in built)
