"""Validation: what servers say of an object without storing it."""

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(
    ("arguments", "added"),
    [
        ((), {}),
        ((UUID.upper(),), {"id": UUID}),
        ((UUID, [1, 2.5]), {"id": UUID, "vector": [1, 2.5]}),
        ((None, {"title": [1.0]}), {"vectors": {"title": [1.0]}}),
    ],
)
def test_valid(arguments, added):
    client, server = client_of(httpx.Response(200))

    assert client.data_object.validate({"title": "Tides"}, "article", *arguments) == {"error": None, "valid": True}
    assert server.lines == ["POST /v1/objects/validate"]
    assert server.bodies == [{"class": "Article", "properties": {"title": "Tides"}, **added}]


@pytest.mark.parametrize(
    ("content", "errors"),
    [
        (b'{"error":[{"message":"no such property"}]}', [{"message": "no such property"}]),
        (b'{"error":[]}', []),
        (b'{"code":601,"message":"id in body must be of type uuid"}', [{"message": "id in body must be of type uuid"}]),
        (b"a proxy's page", [{"message": "a proxy's page"}]),
        (b"[]", [{"message": "[]"}]),
        (b'"error"', [{"message": '"error"'}]),
        (b"", [{"message": ""}]),
    ],
)
def test_not_valid(content, errors):
    client, _ = client_of(httpx.Response(422, content=content))

    assert client.data_object.validate({}, "Article", UUID) == {"error": errors, "valid": False}


@pytest.mark.parametrize("status", [201, 401, 404, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.validate({}, "Article", UUID)
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((None, "A"), TypeError),
        (({}, 3), TypeError),
        (({}, "A", "x"), ValueError),
        (({}, "A", None, "x"), TypeError),
        (({"a": float("nan")}, "A"), ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.data_object.validate(*arguments)
    assert server.lines == []
