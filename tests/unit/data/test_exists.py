"""Whether an object is there: HEAD, and two statuses that mean something."""

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(("status", "there"), [(204, True), (404, False)])
@pytest.mark.parametrize(
    ("arguments", "query"),
    [((), ""), (("ONE",), "?consistency_level=ONE"), (("ONE", "t"), "?consistency_level=ONE&tenant=t")],
)
def test_exists(arguments, query, status, there):
    client, server = client_of(httpx.Response(status))

    assert client.data_object.exists(UUID, "article", *arguments) is there
    assert server.lines == [f"HEAD /v1/objects/Article/{UUID}{query}"]


@pytest.mark.parametrize("status", [200, 401, 403, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.exists(UUID, "Article")
    assert caught.value.status_code == status


@pytest.mark.parametrize(
    ("arguments", "error"), [(("x", "A"), ValueError), ((None, "A"), TypeError), ((UUID, "A", "SOME"), ValueError)]
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.data_object.exists(*arguments)
    assert server.lines == []
