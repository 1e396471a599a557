"""Properties that are added to a class which is there."""

import json

import httpx
import pytest

from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException

TITLE = {"name": "Title", "dataType": ["text", "article"], "somethingNew": {"a": [1]}}


@pytest.mark.parametrize("definition", [TITLE, {"name": "x"}, {}])
def test_it_is_sent_as_it_is_given(definition):
    client, server = client_of(httpx.Response(200, json=definition))
    before = json.dumps(definition)

    assert client.schema.property.create("article", definition) is None
    assert server.lines == ["POST /v1/schema/Article/properties"]
    assert server.bodies == [definition]
    assert json.dumps(definition) == before


def test_it_may_stand_in_a_file(tmp_path):
    client, server = client_of(httpx.Response(200, json={}))
    file = tmp_path / "title.json"
    file.write_text(json.dumps(TITLE))

    client.schema.property.create("Article", str(file))

    assert server.bodies == [TITLE]


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((3, TITLE), TypeError),
        (("", TITLE), ValueError),
        (("A B", TITLE), ValueError),
        (("A", None), TypeError),
        (("A", [TITLE]), TypeError),
        (("A", "/no/such/file.json"), ValueError),
        (("A", {"name": "x", "description": float("nan")}), ValueError),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(arguments, error):
    client, server = client_of()

    with pytest.raises(error):
        client.schema.property.create(*arguments)
    assert server.lines == []


@pytest.mark.parametrize("status", [201, 401, 422, 500])
def test_other_statuses(status):
    client, _ = client_of(httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.property.create("Article", TITLE)
    assert caught.value.status_code == status
