"""What servers send, or may one day send, beyond their document: read without failing, and written as it came."""

import pytest

from tests.codegen.rest.support import VERSIONS, difference

UUID = "5B6A08BA-1D46-43AA-89CC-8B070790C6F1"
LEAF = {"path": ["name"], "operator": "Equal", "valueText": "x", "operands": None}

# (model, payload, why)
PAYLOADS = [
    ("Object", {}, "nothing at all"),
    ("Object", {"class": None, "id": None, "vector": None, "vectors": None, "additional": None}, "null everywhere"),
    ("Object", {"id": "", "class": "A"}, "an id that is no UUID"),
    ("Object", {"id": UUID}, "an id in upper case"),
    ("Object", {"vectorWeights": None, "properties": None}, "null of an interface{}"),
    ("Object", {"vectorWeights": {"a": "1"}, "properties": {"nested": {"deep": [None, {"x": None}]}}}, "free objects"),
    ("Object", {"vector": [0.1, 0.2, 3]}, "a vector with a whole number"),
    ("Object", {"vectors": {"title": [0.1, 0.2], "body": [1, 2]}}, "named vectors"),
    ("Object", {"vectors": {"tokens": [[0.1, 0.2], [0.3, 0.4]]}}, "multi vectors"),
    ("Object", {"vectors": {"title": None}}, "a named vector that is null"),
    ("Object", {"vector": {"title": [0.1]}}, "an object where the document has a list"),
    ("Object", {"vectors": [[0.1]]}, "a list where the document has an object"),
    ("Object", {"additional": {}}, "no additional property"),
    ("Object", {"additional": {"distance": 0.1, "isConsistent": True, "group": {"id": 0}, "score": None}}, "scalars"),
    ("Object", {"creationTimeUnix": 1700000000000, "futureField": {"a": [1]}, "other": None}, "unknown properties"),
    ("ObjectsListResponse", {"objects": None, "deprecations": None, "totalResults": 0}, "nil slices"),
    ("ObjectsListResponse", {"objects": [], "totalResults": 25}, "an empty list"),
    ("ObjectsListResponse", {"objects": [{"class": "A"}, None]}, "null in a list"),
    ("ObjectsGetResponse", {"class": "A", "deprecations": None, "result": {}}, "an item of a batch"),
    ("ObjectsGetResponse", {"result": {"status": "POSTPONED", "errors": None}}, "an unknown status"),
    ("ObjectsGetResponse", {"result": {"status": "FAILED", "errors": {"error": [{"message": "m"}]}}}, "an error"),
    ("BatchDeleteResponse", {"match": {"class": "A", "where": LEAF}, "results": {"objects": None}}, "a leaf filter"),
    ("BatchDeleteResponse", {"match": {"where": {"operator": "Xor", "operands": [LEAF, LEAF]}}}, "an unknown operator"),
    (
        "BatchDeleteResponse",
        {"dryRun": True, "output": "verbose", "results": {"objects": [{"id": UUID, "status": "DRYRUN"}]}},
        "verbose",
    ),
    ("BatchReferenceResponse", {"result": {"status": "FAILED", "errors": {"error": [{"message": "m"}]}}}, "no ends"),
    ("Class", {"class": "A", "properties": None}, "a class without properties"),
    (
        "Class",
        {"invertedIndexConfig": {"stopwords": {"additions": None, "removals": None, "preset": "en"}}},
        "stopwords",
    ),
    (
        "Class",
        {"properties": [{"name": "p", "dataType": ["text"], "tokenization": "klingon"}]},
        "an unknown tokenization",
    ),
    (
        "Class",
        {"moduleConfig": {"text2vec-x": {"vectorizeClassName": False, "n": None}}, "shardingConfig": None},
        "modules",
    ),
    ("Class", {"vectorConfig": {"title": {"vectorizer": {"none": {}}, "vectorIndexConfig": None}}}, "named vectors"),
    (
        "Class",
        {"properties": [{"name": "o", "nestedProperties": [{"name": "i", "nestedProperties": None}]}]},
        "nesting",
    ),
    (
        "Class",
        {"replicationConfig": {"factor": 1, "asyncEnabled": False, "asyncConfig": None}},
        "left out of the document",
    ),
    ("Schema", {"classes": None, "name": "", "maintainer": None}, "no classes"),
    ("NodesStatusResponse", {"nodes": None}, "no nodes"),
    (
        "NodesStatusResponse",
        {"nodes": [{"name": "n", "shards": None, "status": "LIMPING", "batchStats": {"ratePerSecond": 0}}]},
        "minimal",
    ),
    (
        "NodesStatusResponse",
        {"nodes": [{"shards": [{"name": "s", "compressed": True, "loaded": None, "asyncReplicationStatus": None}]}]},
        "verbose",
    ),
    ("Tenant", {"name": "t", "activityStatus": "HIBERNATING", "belongsToNodes": None}, "an unknown activity status"),
    ("Meta", {"hostname": "h", "modules": {}, "version": "9.9.9", "grpcMaxMessageSize": 1}, "a newer server"),
    (
        "GraphQLResponse",
        {"data": {"Get": None}, "errors": [{"locations": None, "message": "m", "path": None}]},
        "partial",
    ),
    (
        "GraphQLResponse",
        {"errors": [{"message": "m", "path": ["Get", "A"], "locations": [{"line": 1, "column": 2}]}]},
        "no data",
    ),
    (
        "BackupCreateStatusResponse",
        {"id": "b", "status": "TRANSFERRING_AGAIN", "error": None, "path": "/p"},
        "an unknown state",
    ),
    ("BackupRestoreStatusResponse", {"id": "b", "status": "FINALIZING"}, "a newer state"),
    (
        "Classification",
        {"id": UUID, "meta": {"started": "2024-02-29T23:59:59.123456789Z", "completed": "0001-01-01T00:00:00.000Z"}},
        "times",
    ),
    ("ErrorResponse", {"error": [{"message": "m"}]}, "an error"),
    ("ErrorResponse", {"error": None}, "no error"),
    (
        "ErrorResponse",
        {"code": 601, "message": "id in body must be of type uuid"},
        "refused before it reached a handler",
    ),
    ("ErrorResponse", {"error": "not a list"}, "a text where the document has a list"),
]

RECENT = [
    ("DBUserInfo", {}, "required properties that are missing"),
    (
        "DBUserInfo",
        {"userId": "m", "dbUserType": "cloud_user", "roles": None, "active": True, "lastUsedAt": None},
        "nulls",
    ),
    (
        "Role",
        {
            "name": "r",
            "permissions": [{"action": "tickle_data", "data": {"collection": "*"}}, {"action": "read_cluster"}],
        },
        "an action",
    ),
    ("UserOwnInfo", {"username": "u", "groups": None, "roles": None}, "own info"),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("model", "payload", "why"), PAYLOADS, ids=[f"{model}, {why}" for model, _, why in PAYLOADS])
def test_it_is_kept(rest_packages, version, model, payload, why):
    read = getattr(rest_packages[version].models, model).from_dict(payload)

    assert difference(payload, read.to_dict()) is None


@pytest.mark.parametrize(("model", "payload", "why"), RECENT, ids=[f"{model}, {why}" for model, _, why in RECENT])
def test_it_is_kept_by_recent_versions(rest_packages, model, payload, why):
    for version in VERSIONS[1:]:
        read = getattr(rest_packages[version].models, model).from_dict(payload)

        assert difference(payload, read.to_dict()) is None


def test_null_is_absence(rest_packages):
    models = rest_packages["1.39"].models

    read = models.Object.from_dict({"class": "A", "vector": None})

    assert not read.vector
    assert read == models.Object(class_="A")


def test_nested_objects_are_models(rest_packages):
    models = rest_packages["1.39"].models

    read = models.Schema.from_dict(
        {"classes": [{"class": "A", "properties": [{"name": "p"}], "vectorConfig": {"v": {}}}]}
    )

    assert isinstance(read.classes[0].properties[0], models.Property)
    assert isinstance(read.classes[0].vector_config["v"], models.VectorConfig)


def test_vectors_are_not_copied(rest_packages):
    vector = [0.1, 0.2]

    read = rest_packages["1.39"].models.Object.from_dict({"vector": vector})

    assert read.vector is vector
    assert read.to_dict()["vector"] is vector


def test_the_source_is_not_altered(rest_packages):
    source = {"class": "A", "vectors": {"a": [1]}, "unknown": 1}

    rest_packages["1.39"].models.Object.from_dict(source)

    assert source == {"class": "A", "vectors": {"a": [1]}, "unknown": 1}


def test_models_within_models_are_written(rest_packages):
    models = rest_packages["1.39"].models
    model = models.Class(
        class_="A",
        properties=[models.Property(name="p", data_type=["text"])],
        vector_config=models.ClassVectorConfig(
            additional_properties={"v": models.VectorConfig(vector_index_type="hnsw")}
        ),
    )

    assert model.to_dict() == {
        "class": "A",
        "properties": [{"name": "p", "dataType": ["text"]}],
        "vectorConfig": {"v": {"vectorIndexType": "hnsw"}},
    }
