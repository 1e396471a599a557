"""A store in a file: it comes back as it was, nobody else gets at it, and a killed process loses nothing."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from weaviate.exceptions import WeaviateConnectionError
from weaviate.local import LocalTransport

from .conftest import exchange_with
from .scenarios.step import prop, uid

ROOT = Path(__file__).parents[2]
QUERIES = [
    ("GET", "/v1/schema"),
    ("GET", "/v1/aliases"),
    ("GET", "/v1/schema/M/tenants"),
    ("GET", "/v1/objects?class=A&include=vector"),
    ("GET", "/v1/objects?class=N&include=vector"),
    ("GET", "/v1/objects?class=M&tenant=t1"),
    ("GET", "/v1/schema/A/shards"),
]
WRITER = """
import itertools, json, sys
sys.path.insert(0, {root!r})
from weaviate.connect.transport import Deadline, Request
from weaviate.local import LocalTransport
transport = LocalTransport({path!r})
for batch in itertools.count():
    numbers = range(batch * 10, batch * 10 + 10)
    objects = [{{"class": "A", "id": f"{{n:08d}}-1111-4111-8111-000000000001", "vector": [n, 1]}} for n in numbers]
    transport.send(Request("POST", "/v1/batch/objects", (), json.dumps({{"objects": objects}}).encode()), Deadline())
    print(numbers[-1], flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "library.db")


def fill(transport: LocalTransport) -> None:
    exchange = exchange_with(transport)
    exchange("POST", "/v1/schema", {"class": "A", "properties": [prop("t", "text"), prop("self", "A")]})
    exchange(
        "POST",
        "/v1/schema",
        {"class": "N", "vectorConfig": {"one": {"vectorizer": {"none": {}}}, "two": {"vectorizer": {"none": {}}}}},
    )
    exchange("POST", "/v1/schema", {"class": "M", "multiTenancyConfig": {"enabled": True}})
    exchange("POST", "/v1/schema", {"class": "Gone"})
    exchange("POST", "/v1/schema/M/tenants", [{"name": "t1"}, {"name": "t2", "activityStatus": "COLD"}, {"name": "t3"}])
    exchange("POST", "/v1/aliases", {"alias": "Other", "class": "A"})
    for number in (3, 1, 2):
        exchange(
            "POST",
            "/v1/objects",
            {"class": "A", "id": uid(number), "properties": {"t": f"t{number}"}, "vector": [number, 0.1]},
        )
    exchange("POST", "/v1/objects", {"class": "N", "id": uid(1), "vectors": {"one": [1, 2], "two": [3, 4, 5]}})
    exchange("POST", "/v1/objects", {"class": "M", "id": uid(1), "tenant": "t1"})
    exchange("POST", "/v1/objects", {"class": "Gone", "id": uid(1)})
    exchange("PATCH", f"/v1/objects/A/{uid(1)}", {"properties": {"t": "changed"}})
    exchange("POST", f"/v1/objects/A/{uid(1)}/references/self", {"beacon": f"weaviate://localhost/A/{uid(2)}"})
    exchange("DELETE", f"/v1/objects/A/{uid(3)}")
    exchange("DELETE", "/v1/schema/Gone")
    exchange("DELETE", "/v1/schema/M/tenants", ["t3"])


def test_a_file_holds_everything(path: str) -> None:
    first = LocalTransport(path)
    fill(first)
    before = [exchange_with(first)(*query) for query in QUERIES]
    first.close()

    second = LocalTransport(path)
    exchange = exchange_with(second)

    assert [exchange(*query) for query in QUERIES] == before
    assert exchange("GET", "/v1/schema/Gone")[0] == 404
    found = exchange("POST", "/v1/graphql", {"query": "{Get{A(nearVector:{vector:[1,0]}){t}}}"})[1]["data"]["Get"]["A"]
    assert [each["t"] for each in found] == ["t2", "changed"]
    second.close()


def test_new_objects_come_after_those_of_the_file(path: str) -> None:
    first = LocalTransport(path)
    fill(first)
    first.close()
    second = LocalTransport(path)
    exchange = exchange_with(second)

    exchange("POST", "/v1/objects", {"class": "A", "id": uid(0), "properties": {"t": "t2"}})

    found = exchange(
        "POST", "/v1/graphql", {"query": '{Get{A(where:{path:["t"] operator:Equal valueText:"t2"}){_additional{id}}}}'}
    )
    assert [each["_additional"]["id"] for each in found[1]["data"]["Get"]["A"]] == [uid(2), uid(0)]
    second.close()


def test_replaced_and_removed_texts_count_in_averages_of_the_file_too(path: str) -> None:
    first = LocalTransport(path)
    exchange = exchange_with(first)
    exchange("POST", "/v1/schema", {"class": "A", "properties": [prop("t", "text")]})
    for number, text in enumerate(("sea", "sea and sun", "the long story of the sea", "a short one of the sea")):
        exchange("POST", "/v1/objects", {"class": "A", "id": uid(number), "properties": {"t": text}})
    exchange("DELETE", f"/v1/objects/A/{uid(2)}")
    exchange("PATCH", f"/v1/objects/A/{uid(3)}", {"properties": {"t": "sea"}})
    query = {"query": '{Get{A(bm25:{query:"sea"}){_additional{id score}}}}'}
    before = exchange("POST", "/v1/graphql", query)
    first.close()

    second = LocalTransport(path)

    assert exchange_with(second)("POST", "/v1/graphql", query) == before
    second.close()


def test_classes_keep_their_order_when_one_changes(path: str) -> None:
    first = LocalTransport(path)
    exchange = exchange_with(first)
    for name in ("B", "A", "C"):
        exchange("POST", "/v1/schema", {"class": name})
    exchange("POST", "/v1/schema/B/properties", prop("t", "text"))
    first.close()

    second = LocalTransport(path)

    found = exchange_with(second)("GET", "/v1/schema")[1]["classes"]
    assert [each["class"] for each in found] == ["B", "A", "C"]
    second.close()


def test_an_object_whose_vector_changes_moves_in_the_file_too(path: str) -> None:
    first = LocalTransport(path)
    exchange = exchange_with(first)
    for number in (1, 2):
        exchange(
            "POST", "/v1/objects", {"class": "A", "id": uid(number), "vector": [number, 1], "properties": {"n": 1}}
        )
    exchange("PATCH", f"/v1/objects/A/{uid(1)}", {"vector": [3, 1]})
    query = {"query": '{Get{A(where:{path:["n"] operator:Equal valueNumber:1}){_additional{id vector}}}}'}
    before = exchange("POST", "/v1/graphql", query)
    first.close()

    second = LocalTransport(path)

    assert [each["_additional"]["id"] for each in before[1]["data"]["Get"]["A"]] == [uid(2), uid(1)]
    assert exchange_with(second)("POST", "/v1/graphql", query) == before
    second.close()


def test_a_file_has_one_owner(path: str) -> None:
    owner = LocalTransport(path)

    with pytest.raises(WeaviateConnectionError, match="is in use by another client or process: close that one first"):
        LocalTransport(path)

    owner.close()
    LocalTransport(path).close()


def test_another_process_gets_the_error_too(path: str) -> None:
    owner = LocalTransport(path)
    program = f"from weaviate.local import LocalTransport\nLocalTransport({path!r})"

    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT)

    assert run.returncode == 1
    assert "is in use by another client or process" in run.stderr
    owner.close()


def test_files_of_other_programs_are_left_alone(path: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (x)")
    connection.commit()
    connection.close()

    with pytest.raises(WeaviateConnectionError, match="is a SQLite file of another program"):
        LocalTransport(path)


def test_files_of_later_versions_are_left_alone(path: str) -> None:
    LocalTransport(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    with pytest.raises(WeaviateConnectionError, match="has format 99 of local mode"):
        LocalTransport(path)


def test_what_is_no_database_is_left_alone(path: str) -> None:
    Path(path).write_text("a letter, and not a short one\n" * 100)

    with pytest.raises(WeaviateConnectionError, match="can't be opened as a local mode file"):
        LocalTransport(path)

    assert Path(path).read_text().startswith("a letter")


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WeaviateConnectionError, match="can't be opened as a local mode file"):
        LocalTransport(str(tmp_path / "nowhere" / "library.db"))


def test_a_killed_process_loses_nothing_that_it_acknowledged(path: str) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER.format(root=str(ROOT), path=path)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    acknowledged = [int(writer.stdout.readline()) for _ in range(7)][-1]
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.stdout.close()

    transport = LocalTransport(path)

    missing = [
        number
        for number in range(acknowledged + 1)
        if exchange_with(transport)("HEAD", f"/v1/objects/A/{uid(number)}")[0] != 204
    ]
    assert missing == []
    transport.close()
