"""Calls without a class, and servers that know none: the old paths, and how often they are warned of."""

import warnings

import httpx
import pytest

from tests.unit.support import client_of

A, B = (f"0000000{number}-1111-4111-8111-000000000001" for number in (1, 2))
OLD, NEW = "1.13.2", "1.14.0"
BEACON = "weaviate://localhost"

OBJECT_CALLS = [
    (
        lambda data: data.get(A, ["vector"], False, None, "n", "ONE", tenant="t"),
        "GET",
        "consistency_level=ONE&include=vector&node_name=n&tenant=t",
        200,
    ),
    (lambda data: data.get_by_id(A), "GET", "", 200),
    (lambda data: data.exists(A, None, "ONE", "t"), "HEAD", "consistency_level=ONE&tenant=t", 204),
    (lambda data: data.delete(A, None, "ONE", "t"), "DELETE", "consistency_level=ONE&tenant=t", 204),
]
NAMED_CALLS = [
    (lambda data: data.get(A, class_name="Article"), "GET"),
    (lambda data: data.get_by_id(A, class_name="Article"), "GET"),
    (lambda data: data.exists(A, "Article"), "HEAD"),
    (lambda data: data.delete(A, "Article"), "DELETE"),
]
REFERENCE_CALLS = [("add", "POST", 200), ("delete", "DELETE", 204), ("update", "PUT", 200)]
REFERENCES = [
    # server, class of the source, class of the target: path, beacon, how many warnings
    (NEW, "Article", "Person", f"/Article/{A}", f"{BEACON}/Person/{B}", 0),
    (NEW, "Article", None, f"/Article/{A}", f"{BEACON}/{B}", 1),
    (NEW, None, "Person", f"/{A}", f"{BEACON}/Person/{B}", 1),
    (NEW, None, None, f"/{A}", f"{BEACON}/{B}", 1),
    (OLD, "Article", "Person", f"/{A}", f"{BEACON}/{B}", 2),
    (OLD, "Article", None, f"/{A}", f"{BEACON}/{B}", 1),
    (OLD, None, None, f"/{A}", f"{BEACON}/{B}", 0),
]


def client_at(version, *answers):
    client, server = client_of(*answers)
    client._connection.server_version = version
    return client, server


@pytest.fixture
def warned():
    """The deprecations that a test is warned of, all of which point at its own lines."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield caught
    assert {(warning.category, warning.filename) for warning in caught} <= {(DeprecationWarning, __file__)}


@pytest.mark.parametrize(("call", "method", "query", "status"), OBJECT_CALLS)
@pytest.mark.parametrize(("version", "count"), [(NEW, 1), (OLD, 0)])
def test_an_object_by_uuid_alone(call, method, query, status, version, count, warned):
    client, server = client_at(version, httpx.Response(status, json={}))

    call(client.data_object)

    (request,) = server.requests
    assert (request.method, request.url.path) == (method, f"/v1/objects/{A}")
    assert "&".join(sorted(request.url.query.decode().split("&"))) == query
    assert len(warned) == count


@pytest.mark.parametrize(("call", "method"), NAMED_CALLS)
def test_an_old_server_is_not_told_of_classes(call, method, warned):
    client, server = client_at(OLD, httpx.Response(200 if method == "GET" else 204, json={}))

    call(client.data_object)

    assert server.lines == [f"{method} /v1/objects/{A}"]
    assert len(warned) == 1
    assert "1.13.2" in str(warned[0].message)


@pytest.mark.parametrize(("call", "method"), NAMED_CALLS)
def test_with_a_class_nothing_is_warned_of(call, method, warned):
    client, server = client_at(NEW, httpx.Response(200 if method == "GET" else 204, json={}))

    call(client.data_object)

    assert server.lines == [f"{method} /v1/objects/Article/{A}"]
    assert len(warned) == 0


@pytest.mark.parametrize(("version", "line"), [(NEW, "GET /v1/objects?class=Article"), (OLD, "GET /v1/objects")])
def test_lists_never_warn(version, line, warned):
    client, server = client_at(version, httpx.Response(200, json={"objects": []}))

    client.data_object.get(class_name="Article")
    client.data_object.get()

    assert server.lines == [line, "GET /v1/objects"]
    assert len(warned) == 0


@pytest.mark.parametrize(("call", "method", "status"), REFERENCE_CALLS)
@pytest.mark.parametrize(("version", "source", "target", "path", "beacon", "count"), REFERENCES)
def test_references(call, method, status, version, source, target, path, beacon, count, warned):
    client, server = client_at(version, httpx.Response(status))

    getattr(client.data_object.reference, call)(A, "author", B, source, target, "ONE", "t")

    (request,) = server.requests
    assert (request.method, request.url.path) == (method, f"/v1/objects{path}/references/author")
    assert dict(request.url.params.multi_items()) == {"consistency_level": "ONE", "tenant": "t"}
    assert server.bodies == [[{"beacon": beacon}] if call == "update" else {"beacon": beacon}]
    assert len(warned) == count


def test_many_references_without_a_class_are_warned_of_once(warned):
    client, _ = client_at(NEW, httpx.Response(200))

    client.data_object.reference.update(A, "author", [A, B], "Article")

    assert len(warned) == 1
