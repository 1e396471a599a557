"""No value changes the shape of a request: it is encoded as one value, or refused."""

import enum
import importlib
import inspect
import pkgutil
import re
from urllib.parse import parse_qsl, unquote

import h11
import numpy as np
import pytest
import weaviate_rest.api
from hypothesis import given, settings
from hypothesis import strategies as st

from weaviate.connect.encoding import check_call_path, check_headers, encode_query, render_path

NASTY = ["..", ".", "/", "\\", "%2e", "%2F", "%", "?", "#", "&", "=", "+", ";", ",", ":", "@", "{id}", "{", "}", " "]
NASTY += [
    "\r\n",
    "\n",
    "\t",
    "\0",
    "\x7f",
    "\x85",
    "\u2028",
    "\ud800",
    "é",
    "😀",
    "_",
    "-",
    "a",
    "A",
    "0",
    "//",
    "http:",
]

texts = st.text(st.characters(), max_size=12) | st.lists(st.sampled_from(NASTY), max_size=6).map("".join)
uuids = st.uuids().map(str)
names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,9}", fullmatch=True)


def every_build():
    """The function of each operation that makes its request, for all operations with values in their path."""
    for module in pkgutil.walk_packages(weaviate_rest.api.__path__, "weaviate_rest.api."):
        build = getattr(importlib.import_module(module.name), "build", None)
        if build is not None and positional(build):
            yield build


def positional(build):
    parameters = inspect.signature(build).parameters.values()
    return [item.name for item in parameters if item.kind is item.POSITIONAL_OR_KEYWORD]


def required(build):
    parameters = inspect.signature(build).parameters.values()
    return [item.name for item in parameters if item.kind is item.KEYWORD_ONLY and item.default is item.empty]


BUILDS = list(every_build())


def test_all_operations_with_values_in_their_path_are_known():
    assert len(BUILDS) > 60


@given(data=st.data())
@settings(max_examples=600)
def test_whatever_is_given_a_path_has_its_template_s_shape_or_is_refused(data):
    build = data.draw(st.sampled_from(BUILDS))
    values = [data.draw(texts | names | uuids) for _ in positional(build)]
    operation = build(*values, **dict.fromkeys(required(build), {}))

    try:
        path = render_path(operation.path, operation.path_values)
    except ValueError:
        return

    shape = re.sub(r"\\\{[^{}]+\\\}", "([A-Za-z0-9_.~%-]+)", re.escape(operation.path))
    found = re.fullmatch(shape, path)
    assert found, path
    assert [unquote(value) for value in found.groups()] == values
    assert not {".", ".."} & set(path.split("/"))


UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(
    ("template", "values", "path"),
    [
        ("/schema", {}, "/schema"),
        ("/schema/{className}", {"className": "Article"}, "/schema/Article"),
        ("/schema/{className}", {"className": "_1"}, "/schema/_1"),
        ("/objects/{className}/{id}", {"className": "A", "id": UUID}, f"/objects/A/{UUID}"),
        (
            "/objects/{className}/{id}/references/{propertyName}",
            {"className": "A", "id": UUID, "propertyName": "_hasX"},
            f"/objects/A/{UUID}/references/_hasX",
        ),
        (
            "/schema/{className}/shards/{shardName}",
            {"className": "A", "shardName": "a b/c"},
            "/schema/A/shards/a%20b%2Fc",
        ),
        ("/backups/{backend}/{id}", {"backend": "s3", "id": "my_backup-1"}, "/backups/s3/my_backup-1"),
        ("/authz/users/{id}/roles", {"id": "jane@example.com"}, "/authz/users/jane%40example.com/roles"),
        ("/authz/groups/{id}/assign", {"id": "/admins"}, "/authz/groups/%2Fadmins/assign"),
        ("/users/db/{user_id}", {"user_id": "ü"}, "/users/db/%C3%BC"),
        ("/users/db/{user_id}", {"user_id": "..."}, "/users/db/..."),
        ("/users/db/{user_id}", {"user_id": "%2e%2e"}, "/users/db/%252e%252e"),
    ],
)
def test_paths(template, values, path):
    assert render_path(template, values) == path


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("className", ""),
        ("className", "../schema"),
        ("className", "A/B"),
        ("className", "A?x=1"),
        ("className", "Ä"),
        ("className", "1A"),
        ("className", "A" * 256),
        ("className", "A\n"),
        ("propertyName", "a.b"),
        ("tenantName", "a b"),
        ("tenantName", "t" * 65),
        ("id", ".."),
        ("id", "a/b"),
        ("id", "a%2e"),
        ("backend", "S3"),
        ("user_id", ""),
        ("user_id", "."),
        ("user_id", ".."),
        ("user_id", "a\r\nb"),
        ("user_id", "a\ud800"),
    ],
)
def test_values_that_no_path_can_hold(name, value):
    with pytest.raises(ValueError, match=name):
        render_path(f"/x/{{{name}}}", {name: value})


@pytest.mark.parametrize("value", [None, 5, b"A", ["A"]])
def test_a_value_in_a_path_is_text(value):
    with pytest.raises(TypeError, match="className must be str"):
        render_path("/schema/{className}", {"className": value})


@pytest.mark.parametrize(
    ("given_path", "path"),
    [
        ("/objects", "/objects"),
        ("/schema/Article/shards/a%2Fb", "/schema/Article/shards/a%2Fb"),
        ("/modules/text2vec-contextionary/concepts/é", "/modules/text2vec-contextionary/concepts/%C3%A9"),
        ("/.well-known/ready", "/.well-known/ready"),
    ],
)
def test_paths_of_direct_calls(given_path, path):
    assert check_call_path(given_path) == path


@pytest.mark.parametrize(
    "path",
    [
        "",
        "objects",
        "http://evil.test/",
        "/objects/../schema",
        "/./x",
        "/..",
        "/a/%2e%2e/b",
        "/a/..%2Fb",
        "/a/%2f..%2fb",
    ]
    + ["/a?x=1", "/a#b", "/a b", "/a\r\nHost: evil", "/a\\b", "/a\x7f", "/\ud800"],
)
def test_refused_paths_of_direct_calls(path):
    with pytest.raises(ValueError, match="path of a request|path of the request"):
        check_call_path(path)


def test_the_path_of_a_direct_call_is_text():
    with pytest.raises(TypeError, match="must be str, NoneType was given"):
        check_call_path(None)


@given(texts.map("/{}".format) | texts)
def test_the_path_of_a_direct_call_stays_one_path(text):
    try:
        path = check_call_path(text)
    except ValueError:
        return

    assert re.fullmatch(r"/[A-Za-z0-9/%:@!$&'()*+,;=~._-]*", path)
    assert not {".", ".."} & set(unquote(path).split("/"))
    assert unquote(path) == unquote(text)


class Level(str, enum.Enum):
    ALL = "ALL"


class Size(enum.IntEnum):
    BIG = 5


class Metres(float):
    def __repr__(self):
        return f"{float(self)} m"


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (None, ""),
        ({}, ""),
        ({"tenant": None}, ""),
        ({"tenant": ""}, "?tenant="),
        ({"limit": 5, "after": None, "tenant": "a&b=c"}, "?limit=5&tenant=a%26b%3Dc"),
        ({"include": "vector,classification"}, "?include=vector,classification"),
        ({"fields": ["a", "b c"]}, "?fields=a,b%20c"),
        ({"numbers": (1, 2.5)}, "?numbers=1,2.5"),
        ({"a": True, "b": False}, "?a=true&b=false"),
        ({"x": 1e22}, "?x=1e%2B22"),
        ({"x": np.float32(0.5), "n": np.int64(3), "b": np.bool_(True)}, "?x=0.5&n=3&b=true"),
        ({"x": np.float64(0.25), "y": Metres(1.5)}, "?x=0.25&y=1.5"),
        ({"level": Level.ALL, "size": Size.BIG}, "?level=ALL&size=5"),
        ({"x&y": "a+b"}, "?x%26y=a%2Bb"),
    ],
)
def test_queries(query, text):
    assert encode_query(query) == text


@pytest.mark.parametrize(
    ("value", "error"),
    [
        (float("nan"), ValueError),
        (float("inf"), ValueError),
        ("a\ud800", ValueError),
        (["a,b", "c"], ValueError),
        ({"a": 1}, TypeError),
        (b"a", TypeError),
        ([["a"]], TypeError),
        ([None], TypeError),
        (object(), TypeError),
    ],
)
def test_refused_values_of_a_query_name_their_parameter(value, error):
    with pytest.raises(error, match="parameter include"):
        encode_query({"include": value})


@given(st.dictionaries(texts, texts | st.integers() | st.floats(allow_nan=False, allow_infinity=False)))
def test_a_query_holds_just_what_it_was_given(query):
    try:
        text = encode_query(query)
    except ValueError:
        return

    assert parse_qsl(text[1:], keep_blank_values=True) == [(name, str(value)) for name, value in query.items()]


@given(st.lists(st.tuples(texts | st.just("x-openai-api-key"), texts), max_size=3))
@settings(max_examples=300)
def test_no_header_splits_a_request(headers):
    try:
        checked = check_headers(headers)
    except ValueError:
        return

    server = h11.Connection(h11.SERVER)
    lines = [b"host: weaviate.test", *(f"{name}: {value}".encode() for name, value in checked)]
    server.receive_data(b"GET / HTTP/1.1\r\n" + b"\r\n".join(lines) + b"\r\n\r\n")
    request = server.next_event()
    received = [(name.decode(), value.decode()) for name, value in list(request.headers)[1:]]
    assert received == list(checked)
    assert [value for _, value in received] == [value.strip() for _, value in headers]
    assert isinstance(server.next_event(), h11.EndOfMessage)


def test_names_of_headers_are_lower_case_and_values_have_no_blanks_around():
    assert check_headers([("X-Cohere-Api-Key", " key\t")]) == (("x-cohere-api-key", "key"),)


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("authorization", "s3cret\r\nx: y", ValueError),
        ("authorization", "s3cret\n", ValueError),
        ("authorization", "s3cret\0", ValueError),
        ("authorization", "s3cretü", ValueError),
        ("authorization", b"s3cret", TypeError),
        ("authorization", ["s3cret"], TypeError),
        ("x y", "s3cret", ValueError),
        ("", "s3cret", ValueError),
        ("x:", "s3cret", ValueError),
        ("x\r\ny", "s3cret", ValueError),
        (5, "s3cret", TypeError),
        ("Content-Length", "s3cret", ValueError),
        ("Transfer-Encoding", "s3cret", ValueError),
    ],
)
def test_refused_headers_name_themselves_and_never_echo_their_value(name, value, error):
    with pytest.raises(error, match=re.escape(repr(name))) as caught:
        check_headers([(name, value)])

    assert "s3cret" not in str(caught.value)
    assert caught.value.__context__ is None
