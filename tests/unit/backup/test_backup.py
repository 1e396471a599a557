"""Backups: what is sent, what comes back, and how long is waited."""

import httpx
import pytest

from tests.unit.support import Clock, ScriptedTransport, answer, client_of, connection_over
from weaviate.backup import Backup
from weaviate.exceptions import (
    BackupFailedException,
    EmptyResponseException,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
)

STARTED = {"backend": "s3", "id": "nightly", "path": "/b/nightly", "status": "STARTED", "classes": ["Article"]}
CALLS = ("create", "restore")
LINES = {
    "create": ("POST /v1/backups/s3", "GET /v1/backups/s3/nightly"),
    "restore": ("POST /v1/backups/s3/nightly/restore", "GET /v1/backups/s3/nightly/restore"),
}
CLASSES = [
    ({}, [], []),
    ({"include_classes": "article"}, ["Article"], []),
    ({"include_classes": ["article", "B"]}, ["Article", "B"], []),
    ({"include_classes": ("article",)}, ["Article"], []),
    ({"exclude_classes": "article"}, [], ["Article"]),
    ({"exclude_classes": ["article"]}, [], ["Article"]),
    ({"include_classes": [], "exclude_classes": []}, [], []),
]


def waiting(*answers):
    """A backup resource whose server gives these answers, what it was asked, and the clock that it waited by."""
    clock, transport = Clock(), ScriptedTransport(answers)
    return Backup(connection_over(transport, clock=clock)), transport, clock


@pytest.mark.parametrize(("chosen", "include", "exclude"), CLASSES)
def test_create(chosen, include, exclude):
    client, server = client_of(httpx.Response(200, json=STARTED))

    assert client.backup.create("Nightly", "s3", **chosen) == STARTED
    assert server.lines == ["POST /v1/backups/s3"]
    assert server.bodies == [{"id": "nightly", "include": include, "exclude": exclude}]


@pytest.mark.parametrize(("chosen", "include", "exclude"), CLASSES)
def test_restore(chosen, include, exclude):
    client, server = client_of(httpx.Response(200, json=STARTED))

    assert client.backup.restore("Nightly", "s3", **chosen) == STARTED
    assert server.lines == ["POST /v1/backups/s3/nightly/restore"]
    assert server.bodies == [{"config": {}, "include": include, "exclude": exclude}]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("backend", ["filesystem", "s3", "gcs", "azure"])
def test_every_backend(call, backend):
    client, server = client_of(httpx.Response(200, json=STARTED))

    getattr(client.backup, call)("n", backend)
    getattr(client.backup, f"get_{call}_status")("N", backend)

    assert all(line.split("/")[3] == backend for line in server.lines)


@pytest.mark.parametrize("call", CALLS)
def test_status(call):
    client, server = client_of(httpx.Response(200, json=STARTED))

    assert getattr(client.backup, f"get_{call}_status")("NIGHTLY", "s3") == STARTED
    assert server.lines == [LINES[call][1]]


@pytest.mark.parametrize("call", CALLS)
def test_waiting_asks_each_second_until_there_is_an_end(call):
    states = ["STARTED", "TRANSFERRING", "TRANSFERRED", "FINALIZING", "CANCELLING", "WHATEVER", "SUCCESS"]
    backup, transport, clock = waiting(
        answer(200, STARTED), *(answer(200, {"id": "nightly", "status": state, "size": 1}) for state in states)
    )

    result = getattr(backup, call)("nightly", "s3", wait_for_completion=True)

    assert result == STARTED | {"status": "SUCCESS", "size": 1}
    assert clock.slept == [1.0] * 6
    first, *others = [f"{request.method} {request.target}" for request in transport.requests]
    assert (first, set(others)) == (LINES[call][0], {LINES[call][1]})


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("state", ["FAILED", "CANCELED"])
def test_waiting_ends_when_there_will_be_no_success(call, state):
    backup, _, clock = waiting(answer(200, STARTED), answer(200, {"status": state, "error": "disk full"}))

    with pytest.raises(BackupFailedException, match="disk full"):
        getattr(backup, call)("nightly", "s3", wait_for_completion=True)
    assert clock.slept == []


def test_waiting_ends_when_the_server_is_not_reached():
    backup, _, _ = waiting(answer(200, STARTED), WeaviateConnectionError("refused"))

    with pytest.raises(WeaviateConnectionError, match="refused"):
        backup.create("nightly", "s3", wait_for_completion=True)


@pytest.mark.parametrize("call", CALLS)
def test_a_start_is_never_repeated(call):
    backup, transport, _ = waiting(WeaviateConnectionError("reset"))

    with pytest.raises(WeaviateConnectionError):
        getattr(backup, call)("nightly", "s3")
    assert [request.repeatable for request in transport.requests] == [False]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((3, "s3"), TypeError, "backup_id must be str, int"),
        (("x", "S3"), ValueError, "backend must be one of filesystem, s3, gcs, azure, 'S3'"),
        (("x", None), ValueError, "backend must be one of"),
        (("x", ["s3"]), ValueError, "backend must be one of"),
        (("x", "s3", ["A"], ["B"]), TypeError, "include_classes or exclude_classes, not both"),
        (("x", "s3", {"A"}), TypeError, "include_classes must be a name or a list of names, set"),
        (("x", "s3", [1]), TypeError, "include_classes must be str, int"),
        (("x", "s3", None, 5), TypeError, "exclude_classes must be a name or a list of names, int"),
        (("x", "s3", None, None, "yes"), TypeError, "wait_for_completion must be bool, str"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(call, arguments, error, message):
    client, server = client_of()

    with pytest.raises(error, match=message):
        getattr(client.backup, call)(*arguments)
    assert server.lines == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("arguments", "error"), [((3, "s3"), TypeError), (("x", "nope"), ValueError), (("a/b", "s3"), ValueError)]
)
def test_wrong_arguments_of_a_status(call, arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        getattr(client.backup, f"get_{call}_status")(*arguments)
    assert server.lines == []


@pytest.mark.parametrize(
    ("call", "status"),
    [
        *((call, status) for call in CALLS for status in (201, 401, 403, 404, 422, 500)),
        *((f"get_{call}_status", status) for call in CALLS for status in (401, 403, 404, 422, 500)),
    ],
)
def test_other_statuses(call, status):
    client, _ = client_of(httpx.Response(status, json={"error": [{"message": "no"}]}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.backup, call)("x", "s3")
    assert caught.value.status_code == status
    assert caught.value.json == {"error": [{"message": "no"}]}


@pytest.mark.parametrize("call", ["get_create_status", "get_restore_status"])
def test_a_status_that_says_nothing(call):
    client, _ = client_of(httpx.Response(200, content=b"null"))

    with pytest.raises(EmptyResponseException):
        getattr(client.backup, call)("x", "s3")


@pytest.mark.parametrize("call", ["create", "restore", "get_create_status", "get_restore_status"])
@pytest.mark.parametrize("content", [b"", b"[]", b"<html>"])
def test_an_answer_that_is_no_object(call, content):
    client, _ = client_of(httpx.Response(200, content=content))

    with pytest.raises(ResponseCannotBeDecodedException):
        getattr(client.backup, call)("x", "s3")
