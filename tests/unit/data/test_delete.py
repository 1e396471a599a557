"""Deleting one object, which may be repeated."""

import httpx
import pytest

from tests.unit.support import ScriptedTransport, answer, client_of, connection_over
from weaviate.config import Retry
from weaviate.data import DataObject
from weaviate.exceptions import UnexpectedStatusCodeException

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ((), ""),
        (("ONE",), "?consistency_level=ONE"),
        (("ONE", "t"), "?consistency_level=ONE&tenant=t"),
        ((None, "t"), "?tenant=t"),
    ],
)
def test_delete(arguments, query):
    client, server = client_of(httpx.Response(204))

    assert client.data_object.delete(UUID, "article", *arguments) is None
    assert server.lines == [f"DELETE /v1/objects/Article/{UUID}{query}"]
    assert server.bodies == [None]


@pytest.mark.parametrize("status", [200, 401, 403, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.delete(UUID, "Article")
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("x", "A"), ValueError),
        ((3, "A"), TypeError),
        ((UUID, 3), TypeError),
        ((UUID, "A/B"), ValueError),
        ((UUID, "A", "SOME"), ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.data_object.delete(*arguments)
    assert server.lines == []


def test_it_may_be_repeated():
    transport = ScriptedTransport([answer(502), answer(204)])

    DataObject(connection_over(transport, retry=Retry())).delete(UUID, "Article")

    assert len(transport.requests) == 2
