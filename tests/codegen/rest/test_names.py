"""What operations are called in Python."""

import pytest

from tests.codegen.rest.support import VERSIONS, operation, snapshot, swagger
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.rest.names import name_operations, snake_case
from weaviate_codegen.rest.normalise import canonical


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("schema.objects.create", "schema_objects_create"),
        ("getOwnInfo", "get_own_info"),
        ("rotateUserApiKey", "rotate_user_api_key"),
        ("getDBUser", "get_db_user"),
        ("well-known", "well_known"),
        ("BM25", "bm_25"),
        ("2fa", "_2_fa"),
        ("import", "import_"),
        ("dict", "dict_"),
        ("list", "list"),
    ],
)
def test_snake_case(text, name):
    assert snake_case(text) == name


def named(*operations):
    """The names of operations that are given as (id, tag)."""
    paths = {
        f"/path{index}": {"get": operation(identifier) | {"tags": [tag]}}
        for index, (identifier, tag) in enumerate(operations)
    }
    return {
        name.operation_id: (name.tag, name.module, name.function) for name in name_operations(canonical(swagger(paths)))
    }


def test_a_leading_tag_is_left_out():
    found = named(
        ("schema.objects.create", "schema"),
        ("weaviate.wellknown.live", "well-known"),
        ("getRole", "authz"),
        ("tokenize", "tokenize"),
    )

    assert found == {
        "schema.objects.create": ("schema", "schema_objects_create", "objects_create"),
        "weaviate.wellknown.live": ("well_known", "weaviate_wellknown_live", "live"),
        "getRole": ("authz", "get_role", "get_role"),
        "tokenize": ("tokenize", "tokenize", "tokenize"),
    }


def test_a_leading_tag_stays_where_the_rest_is_not_unique():
    found = named(("things.get", "things"), ("get", "things"))

    assert {identifier: function for identifier, (_, _, function) in found.items()} == {
        "things.get": "things_get",
        "get": "get",
    }


@pytest.mark.parametrize("pair", [("things.getAll", "things.get_all"), ("things.get-all", "things.get.all")])
def test_two_operations_of_one_name_stop_the_run(pair):
    with pytest.raises(CodegenError, match="two operations would both be called things.things_get_all") as caught:
        named((pair[0], "things"), (pair[1], "things"))

    assert caught.value.where == "/paths/~1path1/get"
    assert "/paths/~1path0/get" in caught.value.message


@pytest.mark.parametrize(("path", "identifier"), [('/a"b', "a"), ("/a", 'a"\nimport os'), ("/a\\", "a"), ("/a", "")])
def test_an_id_or_path_that_could_end_a_string_stops_the_run(path, identifier):
    with pytest.raises(CodegenError, match="unexpected characters"):
        name_operations(canonical(swagger({path: {"get": operation(identifier)}})))


@pytest.mark.parametrize("version", VERSIONS)
def test_names_of_real_documents(version):
    names = {f"{name.tag}.{name.function}" for name in name_operations(snapshot(version))}

    assert {
        "schema.objects_create",
        "schema.dump",
        "objects.class_get",
        "objects.list",
        "batch.objects_create",
        "graphql.post",
    } <= names
    assert {"meta.get", "meta.root", "well_known.liveness", "well_known.openid_configuration", "nodes.get"} <= names
    if version == "1.39":
        assert {"users.get_own_info", "authz.get_role", "aliases.get", "aliases.create", "search.near_text"} <= names
