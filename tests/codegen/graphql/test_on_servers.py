"""What real servers say of the example schemas, against what is kept and what is built without asking them."""

import json
import urllib.request

import pytest
from graphql import get_introspection_query, introspection_from_schema
from weaviate_codegen.graphql.document import from_introspection
from weaviate_codegen.graphql.introspection import parse

from tests.codegen.graphql.support import DATA, SNAPSHOTS, differences, facts, generate
from weaviate.gql.server_schema import ServerFeatures, build_server_schema

VERSIONS = ["1.24", "1.30", "1.39"]

SCALARS = ["text", "int", "number", "boolean", "date", "uuid", "blob", "geoCoordinates", "phoneNumber"]
LISTS = ["text[]", "int[]", "number[]", "boolean[]", "date[]", "uuid[]"]
ODD_SCHEMA = [
    {"class": "Empty"},
    {
        "class": "Every_type",
        "properties": [{"name": f"p{number}", "dataType": [kind]} for number, kind in enumerate(SCALARS + LISTS)]
        + [{"name": name, "dataType": ["text"]} for name in ("meta", "groupedBy", "class", "on", "__x")],
    },
    {
        "class": "R",
        "vectorConfig": {name: {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"} for name in ("title", "Body_2")},
        "multiTenancyConfig": {"enabled": True},
        "properties": [
            *(
                {"name": name, "dataType": ["Empty", "R"]}
                for name in ("_foo", "a1b", "has_author", "_1x", "fooBar", "e_")
            ),
            {
                "name": "objects",
                "dataType": ["object[]"],
                "nestedProperties": [
                    {
                        "name": "one",
                        "dataType": ["object"],
                        "nestedProperties": [{"name": "ids", "dataType": ["uuid[]"]}],
                    },
                    {"name": "number", "dataType": ["number[]"]},
                    {"name": "day", "dataType": ["date"]},
                ],
            },
        ],
    },
]


def exchange(url, path, payload=None):
    body = None if payload is None else json.dumps(payload).encode()
    request = urllib.request.Request(url + path, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def create(url, classes):
    for class_ in classes:
        exchange(url, "/v1/schema", class_)


@pytest.mark.parametrize("version", VERSIONS)
def test_a_real_server_gives_the_kept_document_and_the_schema_that_is_built_for_it(server, tmp_path, capsys, version):
    library = json.loads((DATA / "library.schema.json").read_text())
    with server(version, fresh=True) as running:
        assert generate("--url", running.url, "--out", tmp_path / "nothing") == 1
        assert "has no GraphQL. That is so while it has no class" in capsys.readouterr().err

        create(running.url, library["classes"])

        for name in ("one", "two"):
            arguments = ("--url", running.url, "--out", tmp_path / name, "--document", tmp_path / f"{name}.json")
            assert generate(*arguments) == 0

        assert (tmp_path / "one.json").read_bytes() == (SNAPSHOTS / f"graphql-{version}.json").read_bytes()
        assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
        for path in (tmp_path / "one").iterdir():
            assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()

        create(running.url, ODD_SCHEMA)
        said = exchange(running.url, "/v1/graphql", {"query": get_introspection_query(descriptions=False)})
        features = ServerFeatures.from_meta(exchange(running.url, "/v1/meta"))
        built = build_server_schema(exchange(running.url, "/v1/schema"), features, exact=True)
        assert differences(facts({"data": introspection_from_schema(built)}), facts(said)) == {}
        assert from_introspection(parse(said, "server", version)).classes == len(library["classes"] + ODD_SCHEMA)
