"""What travels: requests and responses show no header and no body, and survive a pickle."""

import pickle

import pytest

from weaviate.connect import Request, Response, Transport
from weaviate.connect.http import HttpTransport
from weaviate.connect.httpx_adapter import HttpxTransport

REQUEST = Request(
    "POST", "/v1/objects", (("authorization", "Bearer s3cret"),), b'{"a":"s3cret"}', "/objects", repeatable=True
)
RESPONSE = Response(200, {"set-cookie": "s3cret"}, b'{"a":"s3cret"}')


@pytest.mark.parametrize("value", [REQUEST, RESPONSE])
def test_headers_and_bodies_are_not_shown(value):
    assert "s3cret" not in f"{value!r} {value}"
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("value", [REQUEST, RESPONSE])
def test_they_can_t_be_changed(value):
    with pytest.raises(AttributeError):
        value.headers = {}


def test_a_request_may_not_be_repeated_unless_somebody_says_so():
    assert Request("POST", "/v1/x").repeatable is False


def test_the_body_of_a_response():
    assert Response(200, {}, '{"a": "é"}'.encode()).json() == {"a": "é"}
    assert Response(200, {}, "é".encode()).text == "é"
    assert Response(200, {}, b"\xff").text == "\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    "content",
    [b"", b" ", b"<html>", b'{"a":', b"NaN", b"[1,]", b'"\xff"', b"[" * 200_000, b"[" * 200_000 + b"]" * 200_000],
    ids=["empty", "blank", "html", "cut", "nan", "comma", "latin-1", "deep and cut", "deep"],
)
def test_what_is_not_json_is_a_value_error(content):
    with pytest.raises(ValueError):
        Response(200, {}, content).json()


def test_both_transports_are_transports():
    assert issubclass(HttpTransport, Transport)
    assert issubclass(HttpxTransport, Transport)
