"""Reading a whole class: pages behind each other, from any uuid on."""

import uuid

import httpx
import pytest

from tests.unit.support import client_by, client_of
from weaviate.exceptions import ResponseCannotBeDecodedException, UnexpectedStatusCodeException

IDS = [str(uuid.UUID(int=number + 1)) for number in range(7)]


def library(request):
    """A server with seven objects, which it lists as servers do."""
    after, limit = request.url.params["after"], int(request.url.params["limit"])
    following = [name for name in IDS if name > after]
    return httpx.Response(200, json={"objects": [{"id": name} for name in following[:limit]]})


def ids(objects):
    return [item["id"] for item in objects]


@pytest.mark.parametrize("batch_size", [1, 3, 7, 100])
def test_every_object_comes_once(batch_size):
    client, _ = client_by(library)

    assert ids(client.data_object.iterate("Article", batch_size=batch_size)) == IDS


@pytest.mark.parametrize("seen", range(7))
def test_it_goes_on_behind_the_last_one_that_was_seen(seen):
    client, _ = client_by(library)

    assert ids(client.data_object.iterate("Article", after=IDS[seen].upper(), batch_size=2)) == IDS[seen + 1 :]


def test_what_is_asked():
    client, server = client_by(library)

    list(client.data_object.iterate("article", tenant="t", include=["vector", "classification"], batch_size=5))

    assert [dict(request.url.params.multi_items()) for request in server.requests] == [
        {"after": after, "class": "Article", "include": "vector,classification", "limit": "5", "tenant": "t"}
        for after in ("", IDS[4], IDS[6])
    ]
    assert {request.url.path for request in server.requests} == {"/v1/objects"}


def test_pages_are_asked_for_when_they_are_needed():
    client, server = client_by(library)

    objects = client.data_object.iterate("Article", batch_size=2)
    assert server.lines == []
    next(objects), next(objects)
    assert len(server.lines) == 1
    next(objects)
    assert len(server.lines) == 2


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ({"class_name": 3}, TypeError),
        ({"class_name": ""}, ValueError),
        ({"batch_size": 0}, ValueError),
        ({"batch_size": None}, TypeError),
        ({"batch_size": "5"}, TypeError),
        ({"after": "x"}, ValueError),
        ({"include": "vector"}, TypeError),
    ],
)
def test_wrong_arguments_are_refused_at_the_call(arguments, error):
    client, server = client_by(library)

    with pytest.raises(error):
        client.data_object.iterate(**{"class_name": "Article"} | arguments)
    assert server.lines == []


def test_a_server_that_knows_no_cursor_is_noticed():
    client, server = client_of(httpx.Response(200, json={"objects": [{"id": IDS[0]}]}))

    with pytest.raises(ResponseCannotBeDecodedException, match="does not go on"):
        list(client.data_object.iterate("Article"))
    assert len(server.lines) == 2


@pytest.mark.parametrize("status", [401, 404, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        list(client.data_object.iterate("Article"))
    assert caught.value.status_code == status


def test_an_empty_answer_is_not_the_end():
    client, _ = client_of(httpx.Response(200))

    with pytest.raises(ResponseCannotBeDecodedException):
        list(client.data_object.iterate("Article"))
