"""Every public name of v3: it is here, at the same path, with the same positional arguments and defaults."""

import importlib
import inspect
import json
import subprocess
import sys

import pytest

import weaviate

LEVEL_AND_TENANT = "consistency_level=None, tenant=None"
TO_OBJECT = f"to_uuid, from_class_name=None, to_class_name=None, {LEVEL_AND_TENANT}"
BACKUP = "backup_id, backend, include_classes=None, exclude_classes=None, wait_for_completion=False"

# "..." stands for any default. What ours takes besides is by keyword only.
SIGNATURES = {
    "weaviate.client.Client": {
        "": "url=None, auth_client_secret=None, timeout_config=(10, 60), proxies=None, trust_env=False, "
        "additional_headers=None, startup_period=5, embedded_options=None, additional_config=None",
        "is_ready": "",
        "is_live": "",
        "get_meta": "",
        "get_open_id_configuration": "",
    },
    "weaviate.auth.AuthApiKey": {"": "api_key"},
    "weaviate.auth.AuthBearerToken": {"": "access_token, expires_in=60, refresh_token=None"},
    "weaviate.auth.AuthClientPassword": {"": "username, password, scope=None"},
    "weaviate.auth.AuthClientCredentials": {"": "client_secret, scope=None"},
    "weaviate.config.Config": {"": "grpc_port_experimental=None, connection_config=..."},
    "weaviate.config.ConnectionConfig": {"": "session_pool_connections=20, session_pool_maxsize=20"},
    "weaviate.embedded.EmbeddedOptions": {
        "": "persistence_data_path=..., binary_path=..., version='1.23.0', port=8079, hostname='127.0.0.1', "
        "additional_env_vars=None, grpc_port=50060",
    },
    "weaviate.schema.crud_schema.Schema": {
        "": "connection",
        "create": "schema",
        "create_class": "schema_class",
        "delete_class": "class_name",
        "delete_all": "",
        "exists": "class_name",
        "contains": "schema=None",
        "update_config": "class_name, config",
        "get": "class_name=None",
        "get_class_shards": "class_name",
        "update_class_shard": "class_name, status, shard_name=None",
        "add_class_tenants": "class_name, tenants",
        "remove_class_tenants": "class_name, tenants",
        "get_class_tenants": "class_name",
        "update_class_tenants": "class_name, tenants",
    },
    "weaviate.schema.crud_schema.Tenant": {"": "name, activity_status=<TenantActivityStatus.HOT: 'HOT'>"},
    "weaviate.schema.properties.crud_properties.Property": {
        "": "connection",
        "create": "schema_class_name, schema_property",
    },
    "weaviate.data.crud_data.DataObject": {
        "": "connection",
        "create": f"data_object, class_name=None, uuid=None, vector=None, {LEVEL_AND_TENANT}",
        "update": f"data_object, class_name=None, uuid=None, vector=None, {LEVEL_AND_TENANT}",
        "replace": f"data_object, class_name=None, uuid=None, vector=None, {LEVEL_AND_TENANT}",
        "get_by_id": "uuid, additional_properties=None, with_vector=False, class_name=None, node_name=None, "
        + LEVEL_AND_TENANT,
        "get": "uuid=None, additional_properties=None, with_vector=False, class_name=None, node_name=None, "
        "consistency_level=None, limit=None, after=None, offset=None, sort=None, tenant=None",
        "delete": f"uuid, class_name=None, {LEVEL_AND_TENANT}",
        "exists": f"uuid, class_name=None, {LEVEL_AND_TENANT}",
        "validate": "data_object, class_name, uuid=None, vector=None",
    },
    "weaviate.data.references.crud_references.Reference": {
        "": "connection",
        "add": f"from_uuid, from_property_name, {TO_OBJECT}",
        "delete": f"from_uuid, from_property_name, {TO_OBJECT}",
        "update": "from_uuid, from_property_name, to_uuids, from_class_name=None, to_class_names=None, "
        + LEVEL_AND_TENANT,
    },
    "weaviate.backup.backup.Backup": {
        "": "connection",
        "create": BACKUP,
        "get_create_status": "backup_id, backend",
        "restore": BACKUP,
        "get_restore_status": "backup_id, backend",
    },
    "weaviate.gql.filter": {
        **dict.fromkeys("Ask NearAudio NearDepth NearIMU NearImage NearText NearThermal".split(), "content"),
        **dict.fromkeys("NearVector NearVideo Sort Where".split(), "content"),
        "NearMedia": "content, media_type",
        "NearObject": "content, is_server_version_14",
    },
    "weaviate.cluster.cluster.Cluster": {"": "connection", "get_nodes_status": "class_name=None, output=None"},
    "weaviate.classification.classification.Classification": {
        "": "connection",
        "schedule": "",
        "get": "classification_uuid",
        "is_complete": "classification_uuid",
        "is_failed": "classification_uuid",
        "is_running": "classification_uuid",
    },
    "weaviate.classification.config_builder.ConfigBuilder": {
        "": "connection, classification",
        "with_type": "classification_type",
        "with_k": "k",
        "with_class_name": "class_name",
        "with_classify_properties": "classify_properties",
        "with_based_on_properties": "based_on_properties",
        "with_source_where_filter": "where_filter",
        "with_training_set_where_filter": "where_filter",
        "with_target_where_filter": "where_filter",
        "with_wait_for_completion": "",
        "with_settings": "settings",
        "do": "",
    },
    "weaviate.connect.connection.Connection": {
        "get": "path, params=None, external_url=False",
        "head": "path, params=None",
        "post": "path, weaviate_object, params=None",
        "put": "path, weaviate_object, params=None",
        "patch": "path, weaviate_object, params=None",
        "delete": "path, weaviate_object=None, params=None",
        "get_meta": "",
        "close": "",
        "get_current_bearer_token": "",
        "wait_for_weaviate": "startup_period",
    },
    "weaviate.contextionary.crud_contextionary.Contextionary": {
        "": "connection",
        "extend": "concept, definition, weight=1.0",
        "get_concept_vector": "concept",
    },
    "weaviate.util": {
        "check_batch_result": "results",
        "file_decoder_b64": "encoded_file",
        "file_encoder_b64": "file_or_file_path",
        "generate_local_beacon": "to_uuid, class_name=None",
        "generate_uuid5": "identifier, namespace=''",
        "get_domain_from_weaviate_url": "url",
        "get_valid_uuid": "uuid",
        "get_vector": "vector",
        "image_decoder_b64": "encoded_image",
        "image_encoder_b64": "image_or_image_path",
        "is_object_url": "url",
        "is_weaviate_client_too_old": "current_version_str, latest_version_str",
        "is_weaviate_domain": "url",
        "is_weaviate_object_url": "url",
        "is_weaviate_too_old": "current_version_str",
        "parse_version_string": "ver_str",
        "strip_newlines": "s",
    },
    "weaviate.exceptions": {
        "AdditionalPropertiesException": "additional_dict, additional_dataclass",
        "AuthenticationFailedException": "message=''",
        "BackupFailedException": "message=''",
        "EmptyResponseException": "message=''",
        "MissingScopeException": "message=''",
        "ObjectAlreadyExistsException": "message=''",
        "ResponseCannotBeDecodedException": "location, response",
        "SchemaValidationException": "message=''",
        "UnexpectedStatusCodeException": "message, response",
        "WeaviateBaseError": "message=''",
        "WeaviateEmbeddedInvalidVersion": "url",
        "WeaviateStartUpError": "message=''",
    },
    "weaviate.warnings._Warnings": {
        "auth_cannot_parse_oidc_config": "url",
        "auth_header_and_auth_secret": "",
        "auth_negative_expiration_time": "expires_in",
        "auth_no_refresh_token": "auth_len=None",
        "auth_with_anon_weaviate": "",
        "manual_batching": "",
        "token_refresh_failed": "exc",
        "weaviate_server_older_than_1_14": "server_version",
        "weaviate_too_old_for_openai": "server_version",
    },
}

TOP_LEVEL = (
    "Client AuthClientCredentials AuthClientPassword AuthBearerToken AuthApiKey UnexpectedStatusCodeException "
    "ObjectAlreadyExistsException AuthenticationFailedException SchemaValidationException WeaviateStartUpError "
    "ConsistencyLevel EmbeddedOptions Config ConnectionConfig AdditionalProperties LinkTo Tenant TenantActivityStatus"
).split()

# Reachable after `import weaviate` alone, as v3's own imports made it.
REACHABLE = (
    "auth.AuthApiKey auth.AuthCredentials backup.Backup backup.backup.Backup batch.Batch batch.crud_batch.Batch "
    "classification.Classification classification.ConfigBuilder classification.config_builder.ConfigBuilder "
    "client.Client cluster.Cluster cluster.cluster.Cluster config.Config config.ConnectionConfig connect.Connection "
    "connect.connection.Connection contextionary.Contextionary contextionary.crud_contextionary.Contextionary "
    "data.DataObject data.crud_data.DataObject data.references.Reference data.references.crud_references.Reference "
    "data.replication.ConsistencyLevel data.replication.replication.ConsistencyLevel embedded.EmbeddedOptions "
    "exceptions.WeaviateBaseError gql.Query gql.query.Query "
    "gql.get.GetBuilder gql.get.LinkTo gql.get.HybridFusion gql.get.PROPERTIES gql.filter.GraphQL gql.filter.Filter "
    "gql.filter.MediaType gql.filter.Where gql.filter.WHERE_OPERATORS "
    "gql.aggregate.AggregateBuilder gql.multi_get.MultiGetBuilder "
    "schema.Schema schema.crud_schema.Schema schema.crud_schema.Tenant schema.crud_schema.TenantActivityStatus "
    "schema.properties.Property schema.properties.crud_properties.Property types.NUMBERS types.UUID "
    "util.BaseEnum util.MetaEnum util.generate_uuid5 util.MAXIMUM_MINOR_VERSION_DELTA warnings._Warnings __version__"
).split()

CONSTANTS = {
    "weaviate.backup.backup.STORAGE_NAMES": "filesystem s3 gcs azure",
    "weaviate.gql.filter.ALL_VALUE_TYPES": "valueText valueTextArray valueTextList valueDate valueGeoRange",
    "weaviate.gql.filter.VALUE_ARRAY_TYPES": "valueStringArray valueTextArray valueIntArray valueBooleanArray",
    "weaviate.gql.filter.VALUE_LIST_TYPES": "valueStringList valueTextList valueIntList valueBooleanList",
    "weaviate.gql.filter.VALUE_PRIMITIVE_TYPES": "valueString valueText valueInt valueNumber valueDate valueBoolean",
    "weaviate.gql.filter.VALUE_TYPES": "valueStringArray valueText valueGeoRange",
    "weaviate.gql.filter.WHERE_OPERATORS": "And ContainsAll ContainsAny Equal GreaterThan IsNull Like Or WithinGeoRange",
    "weaviate.schema.crud_schema.CLASS_KEYS": "class vectorIndexType vectorIndexConfig moduleConfig description "
    "vectorizer properties invertedIndexConfig shardingConfig replicationConfig multiTenancyConfig",
    "weaviate.schema.crud_schema.PROPERTY_KEYS": "dataType name moduleConfig description indexInverted tokenization "
    "indexFilterable indexSearchable",
}
CONNECTION_ATTRIBUTES = "url timeout_config proxies server_version _server_version embedded_db grpc_stub".split()
CLIENT_ATTRIBUTES = "classification schema contextionary batch data_object query backup cluster".split()
MEMBERS = {
    "weaviate.ConsistencyLevel": {"ALL", "ONE", "QUORUM"},
    "weaviate.TenantActivityStatus": {"HOT", "COLD"},
}


def found(path):
    """What a dotted path leads to: a module, or what is in one."""
    module, parts = path, []
    while True:
        try:
            value = importlib.import_module(module)
            break
        except ModuleNotFoundError:
            module, _, part = module.rpartition(".")
            parts.insert(0, part)
    for part in parts:
        value = getattr(value, part)
    return value


def positional(value):
    """The arguments that may be given by position, without `self`."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    parameters = [item for item in inspect.signature(value).parameters.values() if item.kind in kinds]
    return [
        item.name if item.default is item.empty else f"{item.name}={item.default!r}"
        for item in parameters
        if item.name != "self"
    ]


def accepted(theirs):
    """The arguments of a signature that is written as text."""
    return list(filter(None, _split(theirs)))


def _split(text):
    parts, depth = [""], 0
    for char in text:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "," and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


CASES = [(f"{home}.{name}".rstrip("."), text) for home, names in SIGNATURES.items() for name, text in names.items()]


@pytest.mark.parametrize(("path", "theirs"), CASES, ids=[path for path, _ in CASES])
def test_positional_arguments_and_defaults(path, theirs):
    ours, expected = positional(found(path)), accepted(theirs)

    assert len(ours) == len(expected)
    for mine, wanted in zip(ours, expected, strict=True):
        assert mine == wanted or (wanted.endswith("=...") and mine.startswith(wanted.removesuffix("...")))


@pytest.mark.parametrize("name", TOP_LEVEL)
def test_names_of_the_package(name):
    assert name in weaviate.__all__
    assert inspect.isclass(getattr(weaviate, name))


@pytest.mark.parametrize("name", SIGNATURES["weaviate.exceptions"])
def test_exceptions_are_one_family(name):
    assert issubclass(found(f"weaviate.exceptions.{name}"), weaviate.exceptions.WeaviateBaseError)


@pytest.mark.parametrize(("path", "names"), MEMBERS.items())
def test_enums_are_text(path, names):
    enum = found(path)

    assert names <= set(enum.__members__)
    assert all(enum[name] == name for name in names)


@pytest.mark.parametrize(("path", "names"), CONSTANTS.items())
def test_constants_have_the_names_that_v3s_had(path, names):
    assert set(names.split()) <= set(found(path))


def test_statuses_are_explained():
    assert "smaller batches" in found("weaviate.exceptions.ERROR_CODE_EXPLANATION")[413]


def test_everything_is_reachable_after_a_bare_import():
    """Of a package that is loaded anew for each, so that nothing is there because something else was used before."""
    program = f"""
import json, sys
missing = []
for path in {REACHABLE!r}:
    for name in [name for name in sys.modules if name.partition(".")[0] == "weaviate"]:
        del sys.modules[name]
    import weaviate
    value = weaviate
    try:
        for part in path.split("."):
            value = getattr(value, part)
    except AttributeError as error:
        missing.append(str(error))
print(json.dumps(missing))
"""
    assert json.loads(subprocess.check_output([sys.executable, "-c", program], text=True)) == []


def test_modules_can_be_imported_from_the_package():
    program = "from weaviate import auth, client, gql, util; print(client.Client.__name__, gql.get.GetBuilder.__name__)"

    assert subprocess.check_output([sys.executable, "-c", program], text=True).split() == ["Client", "GetBuilder"]


def test_connection_errors_have_the_name_that_older_clients_gave_them():
    with pytest.raises(weaviate.RequestsConnectionError):
        weaviate.Client("http://127.0.0.1:9", startup_period=None)


def test_a_star_import_hides_no_module():
    program = "import types, warnings; before = types, warnings; from weaviate import *; assert before == (types, warnings); Client"

    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_attributes_of_a_client():
    with weaviate.Client(":memory:") as client:
        values = [getattr(client, name) for name in CLIENT_ATTRIBUTES]

        connection = [hasattr(client._connection, name) for name in CONNECTION_ATTRIBUTES]

    assert all(type(value).__module__.startswith("weaviate.") for value in values)
    assert all(connection)
    assert client.batch is client.batch
