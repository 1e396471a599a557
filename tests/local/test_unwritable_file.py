"""A file that can't be written: the request fails as a whole, and memory has what the file has."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from weaviate.local import LocalTransport
from weaviate.local.storage.sqlite import SqliteJournal

from .conftest import Exchange, exchange_with
from .scenarios.step import prop, uid

QUERIES = [
    ("GET", "/v1/schema"),
    ("GET", "/v1/aliases"),
    ("GET", "/v1/schema/M/tenants"),
    ("GET", "/v1/objects?class=A&include=vector"),
    ("GET", "/v1/objects?class=M&tenant=t1"),
    (
        "POST",
        "/v1/graphql",
        {"query": '{Get{A(bm25:{query:"sea"}){t _additional{id score}}} Aggregate{A{meta{count}}}}'},
    ),
]
LONG = "sea " * 50_000
CHANGES: dict[str, tuple[str, str, Any]] = {
    "a new object": ("POST", "/v1/objects", {"class": "A", "id": uid(9), "properties": {"t": "sea"}}),
    "an object of a new class": ("POST", "/v1/objects", {"class": "New", "properties": {"t": "sea"}}),
    "a changed object": ("PATCH", f"/v1/objects/A/{uid(1)}", {"properties": {"t": "no sea"}}),
    "a removed object": ("DELETE", f"/v1/objects/A/{uid(1)}", None),
    "an object of a tenant": ("POST", "/v1/objects", {"class": "M", "id": uid(9), "tenant": "t1"}),
    "a batch": ("POST", "/v1/batch/objects", {"objects": [{"class": "A", "id": uid(n)} for n in (1, 2, 8, 9)]}),
    "a class": ("POST", "/v1/schema", {"class": "B"}),
    "a removed class": ("DELETE", "/v1/schema/A", None),
    "a property": ("POST", "/v1/schema/A/properties", prop("more", "text")),
    "a tenant": ("POST", "/v1/schema/M/tenants", [{"name": "t2"}]),
    "a removed tenant": ("DELETE", "/v1/schema/M/tenants", ["t1"]),
    "an alias": ("POST", "/v1/aliases", {"alias": "Another", "class": "A"}),
}


class Unreliable:
    """A connection some of whose statements fail."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.failing: tuple[str, ...] = ()

    @property
    def in_transaction(self) -> bool:
        return self.connection.in_transaction

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if statement.startswith(self.failing):
            raise sqlite3.OperationalError("disk I/O error")
        return self.connection.execute(statement, *values)

    def close(self) -> None:
        self.connection.close()


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "library.db")


@pytest.fixture
def transport(path: str) -> Iterator[LocalTransport]:
    transport = LocalTransport(path)
    exchange = exchange_with(transport)
    exchange("POST", "/v1/schema", {"class": "A", "properties": [prop("t", "text")]})
    exchange("POST", "/v1/schema", {"class": "M", "multiTenancyConfig": {"enabled": True}})
    exchange("POST", "/v1/schema/M/tenants", [{"name": "t1"}])
    exchange("POST", "/v1/aliases", {"alias": "Other", "class": "A"})
    for number, text in ((2, "the sea"), (1, "sea"), (3, "the long story of the sea")):
        exchange("POST", "/v1/objects", {"class": "A", "id": uid(number), "properties": {"t": text}, "vector": [1, 2]})
    exchange("POST", "/v1/objects", {"class": "M", "id": uid(1), "tenant": "t1"})
    exchange("DELETE", f"/v1/objects/A/{uid(3)}")
    yield transport
    transport.close()


def journal_of(transport: LocalTransport) -> SqliteJournal:
    journal = transport.server.store.journal
    assert isinstance(journal, SqliteJournal)
    return journal


def unreliable(transport: LocalTransport) -> Unreliable:
    journal = journal_of(transport)
    connection = Unreliable(journal.connection)
    journal.connection = connection  # type: ignore[assignment] - it has what the journal uses
    return connection


def answers(exchange: Exchange) -> list[tuple[int, Any]]:
    return [exchange(*query) for query in QUERIES]


def read_only(transport: LocalTransport) -> Callable[[], object]:
    """The file can't be written; what is returned makes it writable again."""
    connection = journal_of(transport).connection
    connection.execute("PRAGMA query_only = ON")
    return lambda: connection.execute("PRAGMA query_only = OFF")


def fails_at_the_end(transport: LocalTransport) -> Callable[[], object]:
    """All can be written, and not be committed."""
    connection = unreliable(transport)
    connection.failing = ("COMMIT",)
    return lambda: setattr(connection, "failing", ())


@pytest.mark.parametrize("breaking", [read_only, fails_at_the_end])
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_written_has_not_happened(
    transport: LocalTransport,
    path: str,
    change: tuple[str, str, Any],
    breaking: Callable[[LocalTransport], Callable[[], object]],
) -> None:
    exchange = exchange_with(transport)
    before = answers(exchange)

    breaking(transport)
    status, body = exchange(*change)

    assert status == 500
    assert f"the file {path} can't be written" in body["error"][0]["message"]
    assert "send the request again" in body["error"][0]["message"]
    assert answers(exchange) == before
    transport.close()
    reopened = LocalTransport(path)
    assert answers(exchange_with(reopened)) == before
    reopened.close()


@pytest.mark.parametrize("breaking", [read_only, fails_at_the_end])
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_the_same_request_works_once_the_file_can_be_written(
    transport: LocalTransport,
    path: str,
    change: tuple[str, str, Any],
    breaking: Callable[[LocalTransport], Callable[[], object]],
) -> None:
    exchange = exchange_with(transport)
    before = answers(exchange)
    mend = breaking(transport)
    exchange(*change)

    mend()
    status, _ = exchange(*change)

    after = answers(exchange)
    assert status in (200, 204)
    assert after != before
    transport.close()
    reopened = LocalTransport(path)
    assert answers(exchange_with(reopened)) == after
    reopened.close()


def test_a_full_disk(transport: LocalTransport) -> None:
    exchange = exchange_with(transport)
    before = answers(exchange)
    journal_of(transport).connection.execute("PRAGMA max_page_count = 1")
    objects = [{"class": "A", "id": uid(n), "properties": {"t": text}} for n, text in ((7, "sea"), (8, LONG), (9, "a"))]

    status, body = exchange("POST", "/v1/batch/objects", {"objects": objects})

    assert status == 500
    assert "database or disk is full" in body["error"][0]["message"]
    assert answers(exchange) == before
    journal_of(transport).connection.execute("PRAGMA max_page_count = 1000000")
    assert exchange("POST", "/v1/batch/objects", {"objects": objects})[0] == 200
    assert exchange("GET", f"/v1/objects/A/{uid(8)}")[1]["properties"]["t"] == LONG


def test_a_file_that_can_not_be_read_again_either(transport: LocalTransport) -> None:
    exchange = exchange_with(transport)
    before = answers(exchange)
    connection = unreliable(transport)
    connection.failing = ("INSERT", "SELECT")
    exchange("POST", "/v1/objects", {"class": "A"})

    status, body = exchange("GET", "/v1/schema")

    assert status == 500
    assert "can't be read (disk I/O error) after it could not be written: close this client" in str(body)
    assert exchange("POST", "/v1/objects", {"class": "A"})[0] == 500
    connection.failing = ()
    assert answers(exchange) == before
