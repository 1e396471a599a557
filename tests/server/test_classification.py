"""kNN classification on servers: references are filled in by what close neighbours refer to."""

import pytest

from weaviate.exceptions import UnexpectedStatusCodeException
from weaviate.util import get_valid_uuid

SEA, LAND = [1.0, 0.0], [0.0, 1.0]


@pytest.fixture(autouse=True)
def impatience(monkeypatch):
    """Small classifications are ready long before two seconds are over."""
    monkeypatch.setattr("weaviate.classification.exchange.POLL_SECONDS", 0.05)


@pytest.fixture
def library(client, make_class):
    """Articles that refer to their category, two that don't yet, and the uuids of both categories."""
    category = make_class({"name": "name", "dataType": ["text"]})
    article = make_class({"name": "title", "dataType": ["text"]}, {"name": "category", "dataType": [category]})
    sea, land = (client.data_object.create({"name": name}, category) for name in ("sea", "land"))
    for target, vector in ((sea, SEA), (land, LAND)):
        for _ in range(2):
            uuid = client.data_object.create({"title": "known"}, article, vector=vector)
            client.data_object.reference.add(uuid, "category", target, article, category)
    new = [client.data_object.create({"title": "new"}, article, vector=vector) for vector in ([0.9, 0.1], [0.2, 0.8])]
    return article, new, (sea, land)


def described(client, class_name):
    return (
        client.classification.schedule()
        .with_type("knn")
        .with_k(1)
        .with_class_name(class_name)
        .with_classify_properties(["category"])
        .with_based_on_properties(["title"])
    )


def test_references_are_filled_in(client, library):
    article, new, categories = library

    done = described(client, article).with_wait_for_completion().do()

    assert (done["status"], done["meta"]["countSucceeded"]) == ("completed", 2)
    assert client.classification.get(done["id"])["id"] == done["id"]
    assert client.classification.is_complete(done["id"])
    assert not client.classification.is_running(done["id"])
    assert not client.classification.is_failed(done["id"])
    for uuid, category in zip(new, categories, strict=True):
        (reference,) = client.data_object.get_by_id(uuid, class_name=article)["properties"]["category"]
        assert get_valid_uuid(reference["beacon"]) == category


def test_filters_and_settings(client, library):
    article, _, _ = library
    source = {"path": ["title"], "operator": "Equal", "valueText": "nothing has this title"}

    done = (
        described(client, article)
        .with_settings({"k": 2})
        .with_source_where_filter(source)
        .with_wait_for_completion()
        .do()
    )

    assert done["filters"]["sourceWhere"]["path"] == ["title"]
    assert done["settings"]["k"] == 2
    assert done["status"] == "failed"  # there is nothing to classify


def test_what_the_server_refuses(client):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        described(client, "NoSuchClass").do()
    assert caught.value.status_code == 400
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.classification.get("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")
    assert caught.value.status_code == 404
