"""The contextionary: routes that no OpenAPI document describes, and values that can't change them."""

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException


@pytest.mark.parametrize(
    ("arguments", "body"),
    [
        (("foo", "a new word"), {"concept": "foo", "definition": "a new word", "weight": 1.0}),
        (("foo", "a new word", 0.0), {"concept": "foo", "definition": "a new word", "weight": 0.0}),
    ],
)
def test_extend(arguments, body):
    client, server = client_of(httpx.Response(200, json={}))

    assert client.contextionary.extend(*arguments) is None
    assert server.lines == ["POST /v1/modules/text2vec-contextionary/extensions"]
    assert server.bodies == [body]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((3, "d"), TypeError, "concept must be str, int"),
        (("c", None), TypeError, "definition must be str, NoneType"),
        (("c", "d", 1), TypeError, "weight must be float, int"),
        (("c", "d", 1.01), ValueError, "weight must be between"),
        (("c", "d", -0.1), ValueError, "weight must be between"),
        (("c", "d", float("nan")), ValueError, "weight must be between"),
    ],
)
def test_wrong_extensions(arguments, error, message):
    client, server = client_of()

    with pytest.raises(error, match=message):
        client.contextionary.extend(*arguments)
    assert server.lines == []


@pytest.mark.parametrize(
    ("concept", "encoded"),
    [
        ("car", "car"),
        ("new york", "new%20york"),
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("%2e", "%252e"),
    ],
)
def test_concept(concept, encoded):
    client, server = client_of(httpx.Response(200, json={"individualWords": []}))

    assert client.contextionary.get_concept_vector(concept) == {"individualWords": []}
    assert server.lines == [f"GET /v1/modules/text2vec-contextionary/concepts/{encoded}"]


@pytest.mark.parametrize(
    ("concept", "error"), [(3, TypeError), ("", ValueError), ("..", ValueError), ("a\nb", ValueError)]
)
def test_wrong_concepts(concept, error):
    client, server = client_of()

    with pytest.raises(error):
        client.contextionary.get_concept_vector(concept)
    assert server.lines == []


@pytest.mark.parametrize("status", [400, 401, 404, 500])
@pytest.mark.parametrize("call", ["extend", "get_concept_vector"])
def test_other_statuses(call, status):
    client, _ = client_of(httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.contextionary, call)(*("c", "d") if call == "extend" else ("c",))
    assert caught.value.status_code == status


def test_an_extension_is_not_repeated():
    client, server = client_of(httpx.Response(503), additional_config=None)

    with pytest.raises(UnexpectedStatusCodeException):
        client.contextionary.extend("c", "d")
    assert len(server.lines) == 1
