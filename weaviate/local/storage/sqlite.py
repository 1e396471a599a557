"""A store in one SQLite file: every change is in the file before it is acknowledged.

The file is a journal below the memory: it is read when it is opened, and again when a change could not be written, for
memory is ahead of it then. Its owner locks it, and a second one gets an error. What a killed process had acknowledged
is there when the file is opened again. Objects lie in the order of their insertion, so that a large file is written as
fast as a small one.
"""

from __future__ import annotations

import sqlite3
from array import array
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import orjson

from weaviate.exceptions import WeaviateConnectionError
from weaviate.local.errors import refused
from weaviate.local.storage.collection import ONLY, Collection
from weaviate.local.storage.partition import Partition, StoredObject
from weaviate.local.storage.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

APPLICATION = 0x57564C4D
FORMAT = 1
TABLES = """
CREATE TABLE classes (name TEXT PRIMARY KEY, document BLOB NOT NULL);
CREATE TABLE aliases (alias TEXT PRIMARY KEY, class TEXT NOT NULL);
CREATE TABLE partitions (
    class TEXT NOT NULL, tenant TEXT NOT NULL, status TEXT NOT NULL, shard TEXT NOT NULL, texts_left BLOB NOT NULL,
    PRIMARY KEY (class, tenant)
);
CREATE TABLE classifications (id TEXT PRIMARY KEY, document BLOB NOT NULL);
CREATE TABLE objects (
    class TEXT NOT NULL, tenant TEXT NOT NULL, document INTEGER NOT NULL, id TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL, properties BLOB NOT NULL,
    lengths BLOB NOT NULL, vectors BLOB NOT NULL, PRIMARY KEY (class, tenant, document)
);
"""


class SqliteJournal:
    """Writes changes to a file; those between two commits are one transaction, kept as a whole or not at all."""

    def __init__(self, path: str, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.problem: sqlite3.Error | None = None
        """Why the changes since the last commit can't all be written."""

    def _write(self, statement: str, values: tuple[Any, ...]) -> None:
        if self.problem is not None:
            return
        try:
            if not self.connection.in_transaction:
                self.connection.execute("BEGIN")
            self.connection.execute(statement, values)
        except sqlite3.Error as error:
            self.problem = error

    def save_class(self, name: str, document: Mapping[str, Any]) -> None:
        """A class is new or changed."""
        self._write(
            "INSERT INTO classes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET document = excluded.document",
            (name, orjson.dumps(document)),
        )

    def drop_class(self, name: str) -> None:
        """A class and all that was in it is gone."""
        for table, column in (("classes", "name"), ("partitions", "class"), ("objects", "class")):
            self._write(f"DELETE FROM {table} WHERE {column} = ?", (name,))  # noqa: S608 - the names stand above

    def save_partition(self, class_name: str, tenant: str, status: str, shard: str) -> None:
        """A partition is new, or its tenant's status changed."""
        self._write(
            "INSERT INTO partitions VALUES (?, ?, ?, ?, '{}')"
            " ON CONFLICT (class, tenant) DO UPDATE SET status = excluded.status",
            (class_name, tenant, status, shard),
        )

    def drop_partition(self, class_name: str, tenant: str) -> None:
        """A partition and all objects in it are gone."""
        self._write("DELETE FROM partitions WHERE class = ? AND tenant = ?", (class_name, tenant))
        self._write("DELETE FROM objects WHERE class = ? AND tenant = ?", (class_name, tenant))

    def save_object(
        self, class_name: str, tenant: str, stored: StoredObject, vectors: Mapping[str, array[float]]
    ) -> None:
        """An object is new or changed."""
        lengths = orjson.dumps({name: len(vector) for name, vector in vectors.items()})
        values = b"".join(vector.tobytes() for vector in vectors.values())
        times = (stored.created, stored.updated)
        row = (class_name, tenant, stored.document, stored.id, *times, orjson.dumps(stored.properties), lengths, values)
        self._write("INSERT OR REPLACE INTO objects VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def drop_object(self, class_name: str, tenant: str, document: int) -> None:
        """An object is gone."""
        self._write(
            "DELETE FROM objects WHERE class = ? AND tenant = ? AND document = ?", (class_name, tenant, document)
        )

    def save_left(self, class_name: str, tenant: str, left: Mapping[str, tuple[int, int]]) -> None:
        """Texts of a partition were replaced or removed; see `Partition.left`."""
        self._write(
            "UPDATE partitions SET texts_left = ? WHERE class = ? AND tenant = ?",
            (orjson.dumps(left), class_name, tenant),
        )

    def save_alias(self, alias: str, class_name: str) -> None:
        """An alias is new or points elsewhere."""
        self._write(
            "INSERT INTO aliases VALUES (?, ?) ON CONFLICT (alias) DO UPDATE SET class = excluded.class",
            (alias, class_name),
        )

    def drop_alias(self, alias: str) -> None:
        """An alias is gone."""
        self._write("DELETE FROM aliases WHERE alias = ?", (alias,))

    def save_classification(self, id: str, document: Mapping[str, Any]) -> None:
        """A classification has ended."""
        self._write("INSERT INTO classifications VALUES (?, ?)", (id, orjson.dumps(document)))

    def commit(self) -> None:
        """Everything since the last commit lasts from here on; `ServerError` when it can't, and it is undone."""
        try:
            if self.problem is None and self.connection.in_transaction:
                self.connection.execute("COMMIT")
        except sqlite3.Error as error:
            self.problem = error
        if self.problem is not None:
            problem, self.problem = self.problem, None
            with suppress(sqlite3.Error):
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
            raise refused(
                500,
                f"the file {self.path} can't be written ({problem}), and nothing that this request would change is"
                " changed: see to it that there is room and that the file may be written, and send the request again",
            ) from problem

    def load(self, store: Store) -> None:
        """Fill an empty store with what lasts."""
        try:
            load(store, self.connection)
        except sqlite3.Error as error:
            raise refused(
                500,
                f"the file {self.path} can't be read ({error}) after it could not be written: close this client, see to"
                " it that the file can be read, and open it again",
            ) from error

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


def open_store(path: str, now: Callable[[], int]) -> Store:
    """The store in a file, which is made when it is not there."""
    try:
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise WeaviateConnectionError(explained(path, error)) from error
    try:
        prepare(connection, path)
        store = Store(now, SqliteJournal(path, connection))
        load(store, connection)
    except sqlite3.Error as error:
        connection.close()
        raise WeaviateConnectionError(explained(path, error)) from error
    except WeaviateConnectionError:
        connection.close()
        raise
    return store


def explained(path: str, error: sqlite3.Error) -> str:
    """What is wrong with a file, and what to do."""
    if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
        return f"{path} is in use by another client or process: close that one first, or use another file"
    return f"{path} can't be opened as a local mode file: {error}"


def prepare(connection: sqlite3.Connection, path: str) -> None:
    """Lock the file, and make its tables or see that they are ours."""
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("BEGIN EXCLUSIVE")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if not tables:
        for statement in TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
    elif application != APPLICATION:
        raise WeaviateConnectionError(f"{path} is a SQLite file of another program: use another file")
    elif version != FORMAT:
        raise WeaviateConnectionError(
            f"{path} has format {version} of local mode, and this version of weaviate-typed reads format {FORMAT}:"
            " use the version that wrote it, or another file"
        )
    connection.execute("COMMIT")


def load(store: Store, connection: sqlite3.Connection) -> None:
    """Read everything into the memory of an empty store."""
    for name, document in connection.execute("SELECT name, document FROM classes ORDER BY rowid"):
        store.collections[name] = Collection(orjson.loads(document))
    store.aliases.update(connection.execute("SELECT alias, class FROM aliases ORDER BY rowid"))
    for id, document in connection.execute("SELECT id, document FROM classifications"):
        store.classifications[id] = orjson.loads(document)
    partitions = connection.execute("SELECT class, tenant, status, shard, texts_left FROM partitions ORDER BY rowid")
    for name, tenant, status, shard, left in partitions:
        collection = store.collections[name]
        partition = collection.partitions[tenant] = Partition(shard)
        partition.left.update((name, (texts, tokens)) for name, (texts, tokens) in orjson.loads(left).items())
        if tenant != ONLY:
            collection.tenants[tenant] = status
    rows = connection.execute(
        "SELECT class, tenant, document, id, created, updated, properties, lengths, vectors FROM objects"
        " ORDER BY class, tenant, document"
    )
    for name, tenant, document, id, created, updated, properties, lengths, values in rows:
        collection = store.collections[name]
        stored = StoredObject(id, document, created, updated, orjson.loads(properties))
        collection.partitions[tenant].put(stored, split(orjson.loads(lengths), values), collection.unsearched)
    store.version += 1


def split(lengths: Mapping[str, int], values: bytes) -> dict[str, array[float]]:
    """Vectors by name from their lengths and all their values."""
    every = array("f")
    every.frombytes(values)
    vectors: dict[str, array[float]] = {}
    start = 0
    for name, length in lengths.items():
        vectors[name] = every[start : start + length]
        start += length
    return vectors
