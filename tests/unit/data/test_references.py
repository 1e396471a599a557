"""References: one property of one object, and the beacons of others."""

import uuid

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException

A, B, C = (f"0000000{number}-1111-4111-8111-000000000001" for number in (1, 2, 3))
PATH = f"/v1/objects/Article/{A}/references/author"
SUCCESS = {"add": ("POST", 200), "delete": ("DELETE", 204), "update": ("PUT", 200)}


def body(call, *beacons):
    items = [{"beacon": f"weaviate://localhost/{beacon}"} for beacon in beacons]
    return items if call == "update" else items[0]


@pytest.mark.parametrize(
    ("more", "query"),
    [
        ({}, ""),
        ({"consistency_level": "ALL"}, "?consistency_level=ALL"),
        ({"tenant": "t"}, "?tenant=t"),
        ({"consistency_level": "ONE", "tenant": "t"}, "?consistency_level=ONE&tenant=t"),
    ],
)
@pytest.mark.parametrize("call", SUCCESS)
def test_each_call(call, more, query):
    method, status = SUCCESS[call]
    client, server = client_of(httpx.Response(status))

    result = getattr(client.data_object.reference, call)(A.upper(), "author", uuid.UUID(B), "article", "person", **more)

    assert result is None
    assert server.lines == [f"{method} {PATH}{query}"]
    assert server.bodies == [body(call, f"Person/{B}")]


@pytest.mark.parametrize(
    ("to_uuids", "to_class_names", "beacons"),
    [
        (B, "person", [f"Person/{B}"]),
        ([B, C], "person", [f"Person/{B}", f"Person/{C}"]),
        ([B, C], ["person", "robot"], [f"Person/{B}", f"Robot/{C}"]),
        ((B, C), ("person", "robot"), [f"Person/{B}", f"Robot/{C}"]),
        ([], "person", []),
        ([B], [], [B]),
    ],
)
def test_update_takes_one_or_many(to_uuids, to_class_names, beacons):
    client, server = client_of(httpx.Response(200))

    client.data_object.reference.update(A, "author", to_uuids, "Article", to_class_names)

    assert server.bodies == [body("update", *beacons)]


@pytest.mark.parametrize("names", [["Person"], ["Person", "Robot", "Person"]])
def test_update_wants_a_class_for_each(names):
    client, server = client_of()

    with pytest.raises(ValueError, match=f"{len(names)} names for 2 to_uuids"):
        client.data_object.reference.update(A, "author", [B, C], "Article", names)
    assert server.lines == []


@pytest.mark.parametrize("call", SUCCESS)
@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("x", "author", B, "A", "B"), ValueError),
        ((3, "author", B, "A", "B"), TypeError),
        ((A, 3, B, "A", "B"), TypeError),
        ((A, "", B, "A", "B"), ValueError),
        ((A, "a/b", B, "A", "B"), ValueError),
        ((A, "author", "x", "A", "B"), ValueError),
        ((A, "author", 3, "A", "B"), TypeError),
        ((A, "author", B, 3, "B"), TypeError),
        ((A, "author", B, "A", 3), TypeError),
        ((A, "author", B, "A", "B/../C"), ValueError),
        ((A, "author", B, "A", "B", "SOME"), ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(call, arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        getattr(client.data_object.reference, call)(*arguments)
    assert server.lines == []


@pytest.mark.parametrize("call", SUCCESS)
@pytest.mark.parametrize("status", [200, 201, 204, 401, 403, 404, 422, 500])
def test_other_statuses(call, status):
    if status == SUCCESS[call][1]:
        return
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.data_object.reference, call)(A, "author", B, "Article", "Person")
    assert caught.value.status_code == status


@pytest.mark.parametrize("call", SUCCESS)
def test_references_are_never_sent_twice(call):
    client, server = client_of(httpx.Response(503), additional_config=None)

    with pytest.raises(UnexpectedStatusCodeException):
        getattr(client.data_object.reference, call)(A, "author", B, "Article", "Person")
    assert len(server.lines) == 1
