"""Backups of local mode through the client, and what may be wrong with their folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import weaviate

from .scenarios.step import uid


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BACKUP_FILESYSTEM_PATH", str(tmp_path / "backups"))
    return tmp_path / "backups"


@pytest.fixture
def client(folder: Path) -> Iterator[weaviate.Client]:
    with weaviate.Client(":memory:") as made:
        yield made


def fill(client: weaviate.Client) -> None:
    for name in ("Article", "Book"):
        client.schema.create_class({"class": name})
        client.data_object.create({"title": name}, name, uid(1), vector=[1, 0])


def titles(client: weaviate.Client) -> list[str]:
    return [each["properties"]["title"] for each in client.data_object.get()["objects"]]


def test_another_server_restores_it(client: weaviate.Client, folder: Path, tmp_path: Path) -> None:
    fill(client)
    made = client.backup.create("Nightly", "filesystem", wait_for_completion=True)

    path = str(tmp_path / "library.db")
    with weaviate.Client(path=path) as other:
        restored = other.backup.restore("nightly", "filesystem", include_classes="Book", wait_for_completion=True)
    with weaviate.Client(path=path) as again:
        found = again.data_object.get(with_vector=True)["objects"]

    assert (made["status"], made["path"]) == ("SUCCESS", str(folder / "nightly"))
    assert (restored["status"], restored["classes"]) == ("SUCCESS", ["Book"])
    assert [(each["class"], each["vector"]) for each in found] == [("Book", [1, 0])]
    assert sorted(each.name for each in (folder / "nightly").iterdir()) == [
        "backup_config.json",
        "classes.db",
        "restore_config.json",
    ]


def test_the_server_goes_on_as_it_was(client: weaviate.Client) -> None:
    fill(client)
    client.backup.create("one", "filesystem", wait_for_completion=True)
    client.data_object.create({"title": "New"}, "Article", uid(2), vector=[0, 1])

    found = client.query.get("Article", ["title"]).with_near_vector({"vector": [0, 1]}).do()["data"]["Get"]["Article"]

    assert [each["title"] for each in found] == ["New", "Article"]


def test_what_exists_already_makes_a_restore_fail(client: weaviate.Client) -> None:
    fill(client)
    client.backup.create("one", "filesystem", wait_for_completion=True)
    client.schema.delete_class("Book")

    with pytest.raises(weaviate.exceptions.BackupFailedException, match="class name Article already exists"):
        client.backup.restore("one", "filesystem", wait_for_completion=True)


def test_what_a_killed_process_left_is_no_backup(client: weaviate.Client, folder: Path) -> None:
    fill(client)
    (folder / "one").mkdir(parents=True)
    (folder / "one" / "classes.db").write_bytes(b"half")

    with pytest.raises(weaviate.UnexpectedStatusCodeException) as caught:
        client.backup.get_create_status("one", "filesystem")
    assert caught.value.status_code == 404

    assert client.backup.create("one", "filesystem", wait_for_completion=True)["status"] == "SUCCESS"


def test_a_backup_that_is_damaged_is_not_restored(client: weaviate.Client, folder: Path) -> None:
    fill(client)
    client.backup.create("one", "filesystem", wait_for_completion=True)
    client.schema.delete_all()
    (folder / "one" / "classes.db").write_bytes(b"a letter, and not a short one\n" * 100)

    with pytest.raises(weaviate.exceptions.BackupFailedException, match="can't be opened as a local mode file"):
        client.backup.restore("one", "filesystem", wait_for_completion=True)
    assert client.schema.get() == {"classes": []}


def test_a_folder_that_can_not_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BACKUP_FILESYSTEM_PATH", "/dev/null/backups")
    with weaviate.Client(":memory:") as client:
        fill(client)

        with pytest.raises(weaviate.UnexpectedStatusCodeException, match="the backup can't be written"):
            client.backup.create("one", "filesystem")


def test_without_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BACKUP_FILESYSTEM_PATH", raising=False)
    with weaviate.Client(":memory:") as client:
        fill(client)

        with pytest.raises(weaviate.UnexpectedStatusCodeException, match="BACKUP_FILESYSTEM_PATH to the folder"):
            client.backup.create("one", "filesystem")
