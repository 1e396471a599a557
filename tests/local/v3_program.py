"""What a program for weaviate-client 3 does, on the server whose URL it is given; run with that package, not this one."""

import sys
import uuid

import weaviate

client = weaviate.Client(sys.argv[1])
assert weaviate.__version__.startswith("3.26"), weaviate.__version__
assert client.is_ready()
assert client.is_live()
assert client.get_meta()["version"] == "1.39.0"

# Schema
client.schema.create(
    {
        "classes": [
            {"class": "Author", "properties": [{"name": "name", "dataType": ["text"]}]},
            {
                "class": "Article",
                "vectorizer": "none",
                "invertedIndexConfig": {"indexNullState": True},
                "properties": [
                    {"name": "title", "dataType": ["text"]},
                    {"name": "words", "dataType": ["int"]},
                    {"name": "by", "dataType": ["Author"]},
                ],
            },
        ]
    }
)
client.schema.property.create("Article", {"name": "tags", "dataType": ["text[]"]})
assert client.schema.exists("Article")
assert client.schema.contains({"classes": [{"class": "Author", "properties": []}]})
assert [each["name"] for each in client.schema.get("Article")["properties"]] == ["title", "words", "by", "tags"]
client.schema.update_config("Author", {"class": "Author", "description": "Who writes"})
assert client.schema.get("Author")["description"] == "Who writes"
assert client.schema.get_class_shards("Article")[0]["status"] == "READY"


def uid(number):
    return str(uuid.UUID(int=number))


# Objects
author = client.data_object.create({"name": "Ada"}, "Author", uid(100))
assert author == uid(100)
client.data_object.create({"title": "First", "words": 5}, "Article", uid(1), vector=[1, 0, 0])
assert client.data_object.exists(uid(1), "Article")
try:
    client.data_object.create({"title": "Again"}, "Article", uid(1))
except weaviate.ObjectAlreadyExistsException:
    pass
else:
    raise AssertionError("an object was made twice")
client.data_object.update({"words": 6, "tags": ["a", "b"]}, "Article", uid(1))
found = client.data_object.get_by_id(uid(1), class_name="Article", with_vector=True)
assert found["properties"] == {"title": "First", "words": 6, "tags": ["a", "b"]}
assert found["vector"] == [1, 0, 0]
client.data_object.replace({"title": "One", "words": 7}, "Article", uid(1), vector=[1, 0, 0])
client.data_object.reference.add(uid(1), "by", uid(100), "Article", "Author")
assert client.data_object.validate({"title": 5}, "Article", uid(9))["valid"] is False
assert client.data_object.get_by_id(uid(77), class_name="Article") is None

# Batch
failed = []
client.batch.configure(
    batch_size=7, callback=lambda results: failed.extend(r for r in results if r["result"].get("errors"))
)
with client.batch as batch:
    for number in range(2, 30):
        batch.add_data_object(
            {"title": f"Number {number}", "words": number}, "Article", uid(number), vector=[1, number, 0]
        )
        batch.add_reference(uid(number), "Article", "by", uid(100), "Author")
    batch.add_data_object({"title": 5}, "Article", uid(50))
assert len(failed) == 1, failed
result = client.batch.delete_objects(
    "Article", {"path": ["words"], "operator": "GreaterThan", "valueInt": 25}, output="verbose"
)
assert result["results"]["successful"] == 4, result

# Queries
got = (
    client.query.get("Article", ["title", "by { ... on Author { name } }"])
    .with_where({"path": ["by", "Author", "name"], "operator": "Equal", "valueText": "Ada"})
    .with_near_vector({"vector": [1, 0, 0]})
    .with_additional(["id", "distance"])
    .with_limit(2)
    .do()["data"]["Get"]["Article"]
)
assert [each["title"] for each in got] == ["One", "Number 2"], got
assert got[0]["by"] == [{"name": "Ada"}]
assert got[0]["_additional"] == {"id": uid(1), "distance": 0}
titles = client.query.get("Article", ["title"]).with_sort({"path": ["words"], "order": "desc"}).with_limit(2).do()
assert titles["data"]["Get"]["Article"] == [{"title": "Number 25"}, {"title": "Number 24"}], titles
words = client.query.get("Article", ["title"]).with_bm25("one").do()
assert words["data"]["Get"]["Article"] == [{"title": "One"}], words
both = client.query.get("Article", ["title"]).with_hybrid("one", alpha=0.5, vector=[1, 0, 0]).with_limit(1).do()
assert both["data"]["Get"]["Article"] == [{"title": "One"}], both
count = client.query.aggregate("Article").with_meta_count().with_fields("words { maximum sum }").do()
assert count["data"]["Aggregate"]["Article"][0]["meta"]["count"] == 25, count
assert count["data"]["Aggregate"]["Article"][0]["words"] == {"maximum": 25, "sum": 7 + sum(range(2, 26))}, count
wrong = client.query.get("Article", ["nope"]).do()
assert "Cannot query field" in wrong["errors"][0]["message"], wrong
pages = client.data_object.get(class_name="Article", limit=10, after=uid(0))["objects"]
assert [each["id"] for each in pages] == [uid(number) for number in range(1, 11)]

# Tenants, backups, nodes
client.schema.create_class({"class": "Note", "multiTenancyConfig": {"enabled": True}})
client.schema.add_class_tenants("Note", [weaviate.Tenant("t1"), weaviate.Tenant("t2")])
assert {each.name for each in client.schema.get_class_tenants("Note")} == {"t1", "t2"}
client.data_object.create({}, "Note", uid(1), tenant="t1")
assert client.data_object.get(class_name="Note", tenant="t2")["objects"] == []
made = client.backup.create("v3", "filesystem", include_classes=["Author"], wait_for_completion=True)
assert made["status"] == "SUCCESS", made
client.schema.delete_class("Author")
assert client.backup.restore("v3", "filesystem", wait_for_completion=True)["status"] == "SUCCESS"
assert client.data_object.exists(uid(100), "Author")
(node,) = client.cluster.get_nodes_status(output="verbose")
assert node["status"] == "HEALTHY", node
assert sorted(each["class"] for each in node["shards"]) == ["Article", "Author", "Note", "Note"], node

client.data_object.delete(uid(1), "Article")
assert not client.data_object.exists(uid(1), "Article")
client.schema.delete_all()
assert client.schema.get() == {"classes": []}
print("done")
