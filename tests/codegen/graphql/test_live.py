"""`weaviate-codegen graphql --url`: the exchange with a server, played by a small one."""

import http.server
import json
import sys
import threading
from contextlib import contextmanager

import pytest
from graphql import build_schema, parse, validate
from weaviate_codegen import source

from tests.codegen.graphql.support import SNAPSHOTS, generate, introspection, shuffled


class Requests(list):
    """What was asked: method, path, headers and parsed body."""

    @property
    def query(self):
        return next(body["query"] for _, path, _, body in self if path == "/v1/graphql")


@contextmanager
def serving(graphql, meta=(200, {"version": "1.39.0"})):
    """A server that answers `/v1/meta` and `/v1/graphql`; yields its address and what it was asked."""
    requests = Requests()

    class Handler(http.server.BaseHTTPRequestHandler):
        def respond(self):
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            requests.append((self.command, self.path, dict(self.headers), json.loads(content or "null")))
            status, answer = (
                meta if self.path == "/v1/meta" else graphql(len(requests)) if callable(graphql) else graphql
            )
            text = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
            self.send_response(status)
            if status == 302:
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        do_GET = do_POST = respond

        def log_message(self, *_arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_server_gives_the_canonical_document_and_twice_the_same_bytes(tmp_path):
    def answer(request_number):
        return 200, shuffled(introspection("1.39-library"), seed=request_number)

    with serving(answer) as (url, _):
        for name in ("one", "two"):
            assert generate("--url", url, "--out", tmp_path / name, "--document", tmp_path / f"{name}.json") == 0

    assert (tmp_path / "one.json").read_bytes() == (SNAPSHOTS / "graphql-1.39.json").read_bytes()
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


INTROSPECTION_OF_2016 = """
    type Query { schema: Schema }
    type Schema { types: [Type!]! queryType: Type! mutationType: Type subscriptionType: Type directives: [Directive!]! }
    type Directive { name: String! description: String locations: [String!]! args: [InputValue!]! }
    type Type {
      kind: String! name: String description: String ofType: Type interfaces: [Type!] possibleTypes: [Type!]
      fields(includeDeprecated: Boolean): [Field!] enumValues(includeDeprecated: Boolean): [EnumValue!]
      inputFields: [InputValue!]
    }
    type Field { name: String! description: String args: [InputValue!]! type: Type! isDeprecated: Boolean! deprecationReason: String }
    type InputValue { name: String! description: String type: Type! defaultValue: String }
    type EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
"""


def test_the_query_asks_for_nothing_that_came_after_2016(tmp_path):
    with serving((200, introspection("1.39-library"))) as (url, requests):
        generate("--url", url, "--out", tmp_path / "queries")

    query = requests.query.replace("__", "")  # names of its own, so that graphql-core's newer ones do not answer
    schema = build_schema(INTROSPECTION_OF_2016, assume_valid=True)
    assert [error.message for error in validate(schema, parse(query))] == []


def test_credentials_and_headers_are_sent(tmp_path, monkeypatch):
    monkeypatch.setenv("MY_KEY", "secret")

    with serving((200, introspection("1.39-library"))) as (url, requests):
        arguments = ("--url", url, "--api-key-env", "MY_KEY", "--header", "X-Team: search")
        assert generate(*arguments, "--out", tmp_path / "queries") == 0

    assert [path for _, path, _, _ in requests] == ["/v1/meta", "/v1/graphql"]
    assert all(headers["Authorization"] == "Bearer secret" for _, _, headers, _ in requests)
    assert all(headers["X-Team"] == "search" for _, _, headers, _ in requests)


GRAPHQL_FAILURES = {
    "a server without classes": (
        (422, {"error": [{"message": "no graphql provider present"}]}),
        "the server has no GraphQL. That is so while it has no class: create at least two",
    ),
    "a server with one class": ((200, introspection("1.39-minimal")), "create a second class"),
    "an older implementation": (
        (200, {"data": None, "errors": [{"message": 'Cannot query field "x"'}]}),
        'refused the introspection: Cannot query field "x"',
    ),
    "no credentials": ((401, {"error": []}), "401 Unauthorized: give credentials with --api-key-env or --header"),
    "a redirect": ((302, b""), "redirects are not followed"),
    "a page of a proxy": ((200, b"<html></html>"), "not a complete JSON document"),
    "half an answer": (
        (200, json.dumps(introspection("1.39-library")).encode()[:5000]),
        "not a complete JSON document",
    ),
    "another answer": ((200, {"data": {}}), "not an introspection"),
    "a schema without types": (
        (200, {"data": {"__schema": {"types": [], "queryType": {"name": "Q"}, "directives": []}}}),
        "incomplete introspection",
    ),
}


@pytest.mark.parametrize(("graphql", "reason"), GRAPHQL_FAILURES.values(), ids=GRAPHQL_FAILURES)
def test_an_answer_that_is_none_gives_one_message_and_leaves_the_output_alone(tmp_path, capsys, graphql, reason):
    out = tmp_path / "queries"
    with serving((200, introspection("1.24-library"))) as (url, _):
        assert generate("--url", url, "--out", out) == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    capsys.readouterr()

    with serving(graphql) as (url, _):
        assert generate("--url", url, "--out", out) == 1

    message = capsys.readouterr().err
    assert reason in message
    assert message.startswith("weaviate-codegen graphql: ")
    assert message.count("\n") == 1
    assert f"(at {url}/v1/graphql)" in message
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


@pytest.mark.parametrize(
    ("meta", "reason"),
    [
        ((200, {"hostname": "x"}), "/v1/meta says no version: is this a Weaviate server?"),
        ((200, []), "/v1/meta says no version: is this a Weaviate server?"),
        ((404, {}), "the server answered 404"),
        ((503, b"down"), "the server answered 503"),
    ],
)
def test_a_server_that_does_not_say_what_it_is_is_not_asked_further(tmp_path, capsys, meta, reason):
    with serving((200, introspection("1.39-library")), meta) as (url, requests):
        assert generate("--url", url, "--out", tmp_path / "queries") == 1

    assert reason in capsys.readouterr().err
    assert [path for _, path, _, _ in requests] == ["/v1/meta"]
    assert not (tmp_path / "queries").exists()


def test_a_server_that_cannot_be_reached_is_named(tmp_path, capsys):
    with serving((200, {})) as (url, _):
        pass

    assert generate("--url", url, "--out", tmp_path / "queries") == 1

    message = capsys.readouterr().err
    assert "cannot be reached" in message
    assert f"{url}/v1/meta" in message


def test_an_answer_without_end_is_cut_off(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(source, "MAX_BYTES", 1000)

    with serving((200, introspection("1.39-library"))) as (url, _):
        assert generate("--url", url, "--out", tmp_path / "queries") == 1

    assert "longer than 1000 bytes" in capsys.readouterr().err


def test_without_the_extra_the_message_names_it(tmp_path, capsys, monkeypatch):
    monkeypatch.delitem(sys.modules, "weaviate_codegen.graphql.live", raising=False)
    monkeypatch.setitem(sys.modules, "gql", None)

    assert generate("--url", "http://127.0.0.1:1", "--out", tmp_path / "queries") == 1

    message = capsys.readouterr().err
    assert "needs the package gql: pip install 'weaviate-typed[codegen]'" in message
    assert "--introspection" in message


def test_files_are_read_without_the_extra(tmp_path, monkeypatch):
    monkeypatch.delitem(sys.modules, "weaviate_codegen.graphql.live", raising=False)
    monkeypatch.setitem(sys.modules, "gql", None)

    assert generate("--introspection", SNAPSHOTS / "graphql-1.39.json", "--out", tmp_path / "queries") == 0
