"""Classes on servers: every data type, references between classes, settings, shards."""

import pytest

from weaviate.exceptions import UnexpectedStatusCodeException

PRIMITIVES = [
    *(f"{name}{brackets}" for name in ("text", "int", "number", "boolean", "date", "uuid") for brackets in ("", "[]")),
    "geoCoordinates",
    "blob",
    "phoneNumber",
]
NESTED = [{"name": "street", "dataType": ["text"]}, {"name": "numbers", "dataType": ["int[]"]}]
NAMED_VECTORS = {
    "title": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"},
    "body": {"vectorizer": {"none": {}}, "vectorIndexType": "flat"},
}


def types_of(definition):
    return {item["name"]: item["dataType"] for item in definition["properties"]}


def test_a_class_with_every_data_type(client, make_class):
    properties = [{"name": f"p{index}", "dataType": [name]} for index, name in enumerate(PRIMITIVES)]
    objects = [
        {"name": f"o{index}", "dataType": [name], "nestedProperties": NESTED}
        for index, name in enumerate(("object", "object[]"))
    ]

    name = make_class(*properties, *objects, description="all of them")

    definition = client.schema.get(name)
    assert types_of(definition) == types_of({"properties": properties + objects})
    assert definition["description"] == "all of them"
    (nested,) = [item["nestedProperties"] for item in definition["properties"] if item["name"] == "o0"]
    assert types_of({"properties": nested}) == types_of({"properties": NESTED})


def test_texts_of_old_programs(client, make_class):
    name = make_class({"name": "a", "dataType": ["string"]}, {"name": "b", "dataType": "string[]"})

    assert types_of(client.schema.get(name)) == {"a": ["text"], "b": ["text[]"]}


def test_classes_that_refer_to_each_other(client, make_class):
    first, second = make_class(), make_class()
    client.schema.delete_class(first)
    client.schema.delete_class(second)

    client.schema.create(
        {
            "classes": [
                {
                    "class": first,
                    "properties": [{"name": "next", "dataType": [second, first]}, {"name": "a", "dataType": ["int"]}],
                },
                {"class": second[0].lower() + second[1:], "properties": [{"name": "back", "dataType": [first]}]},
            ]
        }
    )

    assert types_of(client.schema.get(first)) == {"next": [second, first], "a": ["int"]}
    assert types_of(client.schema.get(second)) == {"back": [first]}
    assert client.schema.contains(
        {"classes": [{"class": first, "properties": [{"name": "next"}]}, {"class": second, "properties": []}]}
    )
    assert not client.schema.contains({"class": first, "properties": [{"name": "nope"}]})


def test_named_vectors_are_kept(client, make_class):
    name = make_class(vectorConfig=NAMED_VECTORS)

    stored = client.schema.get(name)["vectorConfig"]

    assert {key: value["vectorIndexType"] for key, value in stored.items()} == {"title": "hnsw", "body": "flat"}


def test_existence(client, make_class):
    name = make_class()

    assert client.schema.exists(name)
    assert client.schema.exists(name[0].lower() + name[1:])
    assert name in {item["class"] for item in client.schema.get()["classes"]}
    client.schema.delete_class(name)
    assert not client.schema.exists(name)
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.get(name)
    assert caught.value.status_code == 404


def test_a_class_that_is_there_already(client, make_class):
    name = make_class()

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.create_class({"class": name})
    assert caught.value.status_code == 422
    assert name in caught.value.json["error"][0]["message"]


def test_properties_are_added(client, make_class):
    name = make_class()

    client.schema.property.create(name, {"name": "title", "dataType": ["text"], "tokenization": "field"})
    client.schema.property.create(name, {"name": "next", "dataType": [name]})

    title, reference = client.schema.get(name)["properties"]
    assert (title["name"], title["tokenization"]) == ("title", "field")
    assert reference["dataType"] == [name]
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.property.create(name, {"name": "title", "dataType": ["text"]})
    assert caught.value.status_code == 422


def test_settings_are_changed_and_the_others_stay(client, make_class):
    name = make_class(
        {"name": "title", "dataType": ["text"]},
        invertedIndexConfig={"bm25": {"b": 0.5, "k1": 1.1}, "stopwords": {"preset": "none"}},
        multiTenancyConfig={"enabled": True},
    )
    before = client.schema.get(name)

    client.schema.update_config(
        name, {"vectorIndexConfig": {"ef": 77}, "invertedIndexConfig": {"stopwords": {"additions": ["foo"]}}}
    )

    after = client.schema.get(name)
    assert after["vectorIndexConfig"] == before["vectorIndexConfig"] | {"ef": 77}
    assert after["invertedIndexConfig"]["bm25"] == {"b": 0.5, "k1": 1.1}
    assert after["invertedIndexConfig"]["stopwords"]["additions"] == ["foo"]
    assert after["multiTenancyConfig"]["enabled"] is True
    assert types_of(after) == {"title": ["text"]}


def test_settings_that_can_not_be_changed(client, make_class):
    name = make_class()

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.update_config(name, {"vectorIndexConfig": {"distance": "dot"}})
    assert caught.value.status_code == 422


def test_shards_are_closed_and_opened(client, make_class):
    name = make_class(shardingConfig={"desiredCount": 2})
    shards = client.schema.get_class_shards(name)
    assert [shard["status"] for shard in shards] == ["READY", "READY"]

    assert client.schema.update_class_shard(name, "READONLY", shards[0]["name"]) == {"status": "READONLY"}
    assert sorted(shard["status"] for shard in client.schema.get_class_shards(name)) == ["READONLY", "READY"]
    assert client.schema.update_class_shard(name, "READY") == [{"status": "READY"}] * 2
    assert {shard["status"] for shard in client.schema.get_class_shards(name)} == {"READY"}
