"""Backups to the server's file system, and back."""

from uuid import uuid4

import pytest

from weaviate.exceptions import BackupFailedException, UnexpectedStatusCodeException


@pytest.fixture(autouse=True)
def impatience(monkeypatch):
    """Small backups are ready long before a second is over."""
    monkeypatch.setattr("weaviate.backup.backup.POLL_SECONDS", 0.05)


@pytest.fixture
def backup_id():
    """A name that no other backup has."""
    return f"Backup-{uuid4().hex}"


@pytest.fixture
def article(client, make_class):
    """A class with one object."""
    name = make_class({"name": "title", "dataType": ["text"]})
    client.data_object.create({"title": "Tides"}, name, vector=[0.1, 0.2])
    return name


def test_a_class_is_saved_and_brought_back(client, article, backup_id):
    saved = client.backup.create(backup_id, "filesystem", include_classes=article, wait_for_completion=True)
    assert (saved["id"], saved["status"], saved["classes"]) == (backup_id.lower(), "SUCCESS", [article])
    assert client.backup.get_create_status(backup_id, "filesystem")["status"] == "SUCCESS"

    client.schema.delete_class(article)
    restored = client.backup.restore(backup_id, "filesystem", wait_for_completion=True)

    assert (restored["id"], restored["status"]) == (backup_id.lower(), "SUCCESS")
    assert client.backup.get_restore_status(backup_id, "filesystem")["status"] == "SUCCESS"
    assert [item["properties"] for item in client.data_object.iterate(article)] == [{"title": "Tides"}]


def test_some_classes_are_left_out(client, article, make_class, backup_id):
    other = make_class()

    saved = client.backup.create(backup_id, "filesystem", exclude_classes=[other], wait_for_completion=True)

    assert article in saved["classes"]
    assert other not in saved["classes"]


def test_a_restore_over_a_class_that_is_there(client, article, backup_id):
    client.backup.create(backup_id, "filesystem", include_classes=[article], wait_for_completion=True)

    with pytest.raises((BackupFailedException, UnexpectedStatusCodeException), match=article):
        client.backup.restore(backup_id, "filesystem", wait_for_completion=True)
    assert len(list(client.data_object.iterate(article))) == 1


def test_what_the_server_refuses(client, backup_id):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.backup.create(backup_id, "filesystem", include_classes="NoSuchClass")
    assert caught.value.status_code == 422
    for call in (client.backup.get_create_status, client.backup.get_restore_status, client.backup.restore):
        with pytest.raises(UnexpectedStatusCodeException) as caught:
            call(backup_id, "filesystem")
        assert caught.value.status_code == 404
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.backup.create(backup_id, "s3")
    assert caught.value.status_code == 422
