"""Which server the embedded mode is to run: options as in v3, and versions that are versions."""

import json
import pickle
import subprocess
import sys

import pytest

import weaviate
from weaviate.embedded import EmbeddedOptions, parse_version
from weaviate.exceptions import WeaviateEmbeddedInvalidVersion


def options_in(environment):
    """The options without arguments, in an interpreter with this environment."""
    program = "import json, weaviate; print(json.dumps(vars(weaviate.EmbeddedOptions())))"
    paths = {"PYTHONPATH": ":".join(sys.path)}
    return json.loads(subprocess.check_output([sys.executable, "-c", program], env=paths | environment))


def test_the_defaults():
    assert options_in({"HOME": "/home/ada"}) == {
        "persistence_data_path": "/home/ada/.local/share/weaviate",
        "binary_path": "/home/ada/.cache/weaviate-embedded",
        "version": "1.23.0",
        "port": 8079,
        "hostname": "127.0.0.1",
        "additional_env_vars": None,
        "grpc_port": 50060,
    }


def test_the_environment_names_folders():
    options = options_in({"HOME": "/home/ada", "XDG_DATA_HOME": "/data", "XDG_CACHE_HOME": "/cache"})

    assert (options["persistence_data_path"], options["binary_path"]) == ("/data", "/cache")


@pytest.mark.parametrize(
    ("version", "release"),
    [
        ("1.23.0", "v1.23.0"),
        ("1.30.23", "v1.30.23"),
        ("1.23.0-rc.0", "v1.23.0-rc.0"),
        ("1.23.0-beta.2", "v1.23.0-beta.2"),
        ("1.23.0-alpha.10", "v1.23.0-alpha.10"),
        ("latest", None),
        ("https://example.com/weaviate.tar.gz", None),
        ("http://example.com/a/weaviate.zip", None),
        ("https://example.com/weaviate.zip?token=1", None),
        ("file:///tmp/weaviate.zip", None),
    ],
)
def test_versions(version, release):
    assert parse_version(version) == release
    assert EmbeddedOptions(version=version).version == version


@pytest.mark.parametrize(
    "version",
    [
        "",
        "v1.23.0",
        "1.23",
        "1.2.3.4",
        "1.23.0-rc",
        "1.23.0 ",
        "newest",
        "weaviate.zip",
        "https://example.com/weaviate",
    ],
)
def test_what_is_no_version(version):
    with pytest.raises(WeaviateEmbeddedInvalidVersion) as caught:
        EmbeddedOptions(version=version)
    assert repr(version) in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_version_is_text():
    with pytest.raises(TypeError, match="version must be str, float"):
        EmbeddedOptions(version=1.23)


def test_options_compare_by_value_and_may_be_changed():
    options = weaviate.EmbeddedOptions(port=6666)
    assert options == EmbeddedOptions(port=6666) != EmbeddedOptions()

    options.port = 8079

    assert options == EmbeddedOptions()
