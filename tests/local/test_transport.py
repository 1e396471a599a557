"""The transport: private stores, threads, what is loaded when, and requests that are nonsense."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from weaviate.connect.transport import Deadline, Request, Transport
from weaviate.local import LocalTransport

from .conftest import Exchange, exchange_with
from .scenarios.step import uid

ROOT = Path(__file__).parents[2]


def loaded_after(statements: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after some statements."""
    program = f"import sys\n{statements}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(run.stdout.split())


def test_it_is_a_transport() -> None:
    assert isinstance(LocalTransport(), Transport)


def test_two_transports_share_nothing() -> None:
    one, other = exchange_with(LocalTransport()), exchange_with(LocalTransport())

    one("POST", "/v1/schema", {"class": "A"})

    assert other("GET", "/v1/schema") == (200, {"classes": []})


def test_it_may_be_closed_twice() -> None:
    transport = LocalTransport()

    transport.close()
    transport.close()


def test_a_response_looks_as_if_it_had_come_over_http() -> None:
    response = LocalTransport().send(Request("GET", "/v1/meta"), Deadline())

    assert response.headers["content-type"] == "application/json"
    assert response.headers["content-length"] == str(len(response.content))
    assert response.json()["version"] == "1.39.0"
    assert response.json()["modules"] == {}


def test_the_root_redirects() -> None:
    response = LocalTransport().send(Request("GET", "/"), Deadline())

    assert (response.status_code, response.headers["location"]) == (301, "/v1")


def test_bodies_must_be_json_by_their_content_type() -> None:
    request = Request("POST", "/v1/schema", (("content-type", "text/plain"),), b"{}")

    response = LocalTransport().send(request, Deadline())

    assert response.status_code == 415
    assert response.json() == {
        "code": 415,
        "message": 'unsupported media type "text/plain", only [application/json application/yaml] are allowed',
    }


def test_head_has_no_body(exchange: Exchange) -> None:
    exchange("POST", "/v1/objects", {"class": "A", "id": uid(1)})

    assert exchange("HEAD", f"/v1/objects/A/{uid(1)}") == (204, None)
    assert exchange("HEAD", "/v1/nothing") == (404, None)


@pytest.mark.parametrize(
    ("statements", "absent"),
    [
        ("import weaviate.local", {"orjson", "graphql", "numpy", "sqlite3", "weaviate.local.server"}),
        (
            "from weaviate.local import LocalTransport; LocalTransport()",
            {"graphql", "numpy", "sqlite3", "httpx", "weaviate.local.routes"},
        ),
        (
            "from weaviate.local import LocalTransport; from weaviate.connect.transport import Request, Deadline\n"
            "t = LocalTransport(); t.send(Request('POST', '/v1/objects', (), b'{\"class\":\"A\",\"vector\":[1]}'), Deadline())",
            {"graphql", "numpy", "sqlite3", "httpx", "weaviate.local.filters"},
        ),
        (
            "from weaviate.local import LocalTransport; from weaviate.connect.transport import Request, Deadline\n"
            "t = LocalTransport(); t.send(Request('POST', '/v1/objects', (), b'{\"class\":\"A\"}'), Deadline())\n"
            "t.send(Request('POST', '/v1/graphql', (), b'{\"query\":\"{Get{A{_additional{id}}}}\"}'), Deadline())",
            {"numpy", "sqlite3", "httpx"},
        ),
    ],
    ids=["import", "transport", "object", "query"],
)
def test_nothing_is_loaded_before_it_is_needed(statements: str, absent: set[str]) -> None:
    assert not loaded_after(statements) & absent


def test_threads_lose_nothing() -> None:
    exchange = exchange_with(LocalTransport())
    statuses: list[int] = []

    def work(first: int) -> None:
        for number in range(first, first + 50):
            status, _ = exchange(
                "POST",
                "/v1/objects",
                {"class": "A", "id": uid(number), "properties": {"n": number}, "vector": [number, 1]},
            )
            statuses.append(status)
            exchange("POST", "/v1/graphql", {"query": "{Get{A(nearVector:{vector:[1,1]} limit:2){_additional{id}}}}"})

    threads = [threading.Thread(target=work, args=(first,)) for first in (0, 100, 200, 300)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert statuses == [200] * 200
    assert exchange("POST", "/v1/graphql", {"query": "{Aggregate{A{meta{count}}}}"})[1]["data"]["Aggregate"]["A"] == [
        {"meta": {"count": 200}}
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "class",
                    "id",
                    "properties",
                    "vector",
                    "vectors",
                    "where",
                    "match",
                    "operator",
                    "path",
                    "valueInt",
                    "valueText",
                    "operands",
                    "beacon",
                    "from",
                    "to",
                    "name",
                    "dataType",
                    "nestedProperties",
                    "query",
                    "objects",
                    "vectorConfig",
                    "vectorIndexConfig",
                    "t",
                    "A",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)
PATHS = st.sampled_from(
    [
        "/v1/schema",
        "/v1/schema/A",
        "/v1/schema/A/properties",
        "/v1/schema/A/tenants",
        "/v1/schema/A/shards/x",
        "/v1/objects",
        "/v1/objects/validate",
        f"/v1/objects/A/{uid(1)}",
        f"/v1/objects/{uid(1)}",
        f"/v1/objects/A/{uid(1)}/references/t",
        "/v1/batch/objects",
        "/v1/batch/references",
        "/v1/graphql",
        "/v1/graphql/batch",
        "/v1/aliases",
        "/v1/aliases/A",
    ]
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]), PATHS, JSON)
def test_no_body_makes_it_fail(method: str, path: str, body: object) -> None:
    exchange = exchange_with(LocalTransport())
    exchange("POST", "/v1/objects", {"class": "A", "id": uid(1), "properties": {"t": "x"}})

    status, answer = exchange(method, path, body)

    assert "defect" not in str(answer)
    assert status in (200, 204, 400, 404, 405, 422, 500)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=30), st.text(max_size=20))
def test_no_bytes_and_no_path_make_it_fail(content: bytes, path: str) -> None:
    transport = LocalTransport()

    responses = [
        transport.send(Request("POST", "/v1/objects", (), content), Deadline()),
        transport.send(Request("GET", f"/v1/{path}"), Deadline()),
        transport.send(Request("GET", f"/v1/objects?{path}"), Deadline()),
    ]

    assert all(b"defect" not in response.content for response in responses)


@pytest.mark.parametrize(
    ("method", "path", "what"),
    [
        ("GET", "/v1/users/own-info", "users"),
        ("GET", "/v1/authz/roles", "roles"),
        ("POST", "/v1/export/filesystem", "exports"),
        ("GET", "/v1/cluster/statistics", "cluster statistics"),
    ],
)
def test_what_it_lacks_it_names(method: str, path: str, what: str, exchange: Exchange) -> None:
    status, answer = exchange(method, path, {} if method == "POST" else None)

    assert status == 422
    assert answer == {
        "error": [{"message": f"local mode does not have {what}: connect to a real Weaviate server for it"}]
    }


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        ("nearVector:{vector:[[1]]}", "vectors that are lists of vectors"),
    ],
)
def test_searches_that_it_lacks_are_errors_of_their_class(arguments: str, what: str, exchange: Exchange) -> None:
    exchange("POST", "/v1/objects", {"class": "A", "properties": {"t": "x"}, "vector": [1]})

    status, answer = exchange("POST", "/v1/graphql", {"query": f"{{Get{{A({arguments}){{t}} other:A{{t}}}}}}"})

    assert status == 200
    assert answer["data"]["Get"] == {"A": None, "other": [{"t": "x"}]}
    message = answer["errors"][0]["message"]
    assert message.endswith(f"local mode does not have {what}: connect to a real Weaviate server for it")
    assert answer["errors"][0]["path"] == ["Get", "A"]
