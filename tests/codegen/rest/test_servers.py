"""The pipeline against real servers: what they serve is what is kept, what they answer is read."""

import importlib

import pytest
import weaviate

from tests.codegen.rest import scenario
from tests.codegen.rest.record_payloads import Server
from tests.codegen.rest.support import ROOT, SNAPSHOTS, VERSIONS, difference, to_json
from weaviate_codegen import cli
from weaviate_codegen.output import read_tree

SETTINGS = {
    "REPLICA_MOVEMENT_ENABLED": "true",
    "EXPORT_ENABLED": "true",
    "OBJECTS_TTL_DELETE_SCHEDULE": "0 0 * * *",
    "EXPERIMENTAL_REST_SEARCH_ENABLED": "true",
    "ENABLE_EXPERIMENTAL_ALTER_SCHEMA_DROP_VECTOR_INDEX_ENDPOINT": "true",
}
WITH_USERS = {
    "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED": "false",
    "AUTHENTICATION_APIKEY_ENABLED": "true",
    "AUTHENTICATION_APIKEY_ALLOWED_KEYS": "key-of-the-root",
    "AUTHENTICATION_APIKEY_USERS": "root-user",
    "AUTHENTICATION_DB_USERS_ENABLED": "true",
    "AUTHORIZATION_RBAC_ENABLED": "true",
    "AUTHORIZATION_RBAC_ROOT_USERS": "root-user",
}


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")


def test_what_a_server_serves_is_the_snapshot(weaviate_server, weaviate_url, tmp_path):
    kept = tmp_path / "kept.json"

    assert cli.main(["rest", "--url", weaviate_url, "--document", str(kept)]) == 0

    assert kept.read_bytes() == (SNAPSHOTS / f"openapi-{weaviate_server.version}.json").read_bytes()


@pytest.mark.only("1.39")
def test_a_server_gives_the_bytes_that_are_committed(weaviate_url, tmp_path):
    assert cli.main(["rest", "--url", weaviate_url, "--out", str(tmp_path / "weaviate_rest")]) == 0

    assert read_tree(tmp_path / "weaviate_rest") == read_tree(ROOT / "generated" / "weaviate_rest")


def test_a_package_made_from_a_server_plugs_into_the_client(weaviate_server, weaviate_url, tmp_path, monkeypatch):
    name = f"rest_of_{weaviate_server.version.replace('.', '_')}"
    assert cli.main(["rest", "--url", weaviate_url, "--out", str(tmp_path / name)]) == 0
    monkeypatch.syspath_prepend(str(tmp_path))
    own = importlib.import_module(name)
    importlib.import_module(f"{name}.models")

    with weaviate.Client(weaviate_url, rest=own.RestApi) as client:
        created = client.rest.schema.objects_create(body=own.models.Class(class_="PluggedIn"))
        tenants_known = client.rest.schema.objects_get("PluggedIn").multi_tenancy_config
        client.rest.schema.objects_delete("PluggedIn")

        assert isinstance(created, own.models.Class)
        assert tenants_known.enabled is False
        assert client.rest.meta.get().version == own.SPEC_VERSION
        with pytest.raises(weaviate.UnexpectedStatusCodeException):
            client.rest.schema.objects_get("PluggedIn")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_answer_to_the_scenario_is_read(server, rest_packages, version, tmp_path):
    users = {} if version == "1.24" else WITH_USERS
    with server(version, env=SETTINGS | users | {"EXPORT_DEFAULT_PATH": str(tmp_path)}, fresh=True) as running:
        recorder = Server(running.url, "key-of-the-root" if users else None)
        scenario.run(recorder)

    for answer in recorder.recorded:
        if answer["body"] is not None:
            read = rest_packages[version].read(answer["operation"], answer["status"], answer["body"])
            assert difference(answer["body"], to_json(read)) is None, answer["operation"]
    assert len(recorder.recorded) > 120
