"""Imports point one way, in the checkout and in the wheel, and the check would notice if one didn't."""

from pathlib import Path

import pytest

from tests import architecture

ROOT = Path(__file__).parents[2]


def source_folders():
    generated = {name: ROOT / "generated" / name for name in architecture.GENERATED}
    return {
        "weaviate": ROOT / "weaviate",
        **generated,
        "weaviate_codegen": ROOT / "codegen" / "weaviate_codegen",
    }


def test_the_checkout():
    assert architecture.violations(architecture.read(source_folders())) == []


def test_the_wheel(unpacked_wheel):
    folders = {name: unpacked_wheel / name for name in architecture.PACKAGES}

    modules = architecture.read(folders)

    assert [module.path for module in modules] == [module.path for module in architecture.read(source_folders())]
    assert architecture.violations(modules) == []


def test_every_seam_is_there_and_is_one():
    modules = {module.path: module for module in architecture.read(source_folders())}

    for seam in architecture.SEAMS:
        assert any(name.partition(".")[0] in architecture.GENERATED for name in modules[seam].imports), seam


@pytest.mark.parametrize(
    ("path", "source", "complaint"),
    [
        ("weaviate/data/a.py", "import weaviate_rest.models", "through a seam"),
        ("weaviate/data/a.py", "def f():\n    from weaviate_graphql import tables", "through a seam"),
        ("weaviate/data/a.py", "import weaviate_codegen", "nothing imports codegen"),
        ("weaviate_rest/a.py", "from weaviate_codegen import cli", "nothing imports codegen"),
        ("weaviate_rest/api/a.py", "from weaviate.types import UUID", "stands on its own"),
        ("weaviate_rest/api/a.py", "import http.client", "no input or output"),
        ("weaviate_graphql/a.py", "import weaviate_rest", "stands on its own"),
        ("weaviate_codegen/a.py", "from weaviate.gql import printer", "server_schema alone"),
        ("weaviate_codegen/a.py", "from weaviate_graphql import tables", "server_schema alone"),
        ("weaviate/types.py", "from weaviate.connect import transport", "types stands below"),
        ("weaviate/types.py", "from .connect import transport", "types stands below"),
        ("weaviate/connect/a.py", "from ..data.b import C", "connect stands below"),
        ("weaviate/data/a.py", "if TYPE_CHECKING:\n    import weaviate_rest", "through a seam"),
        ("weaviate/gql/a.py", "from weaviate import local", "gql stands below"),
        ("weaviate/gql/a.py", "import weaviate", "gql stands below"),
        ("weaviate/gql/a.py", "from weaviate import Client", "gql stands below"),
        ("weaviate/client.py", "from urllib.request import urlopen", "input and output"),
        ("weaviate/connect/b.py", "import httpx", "httpx is to be imported by exactly one module"),
        ("weaviate/connect/b.py", "import http.client", "http.client is to be imported by exactly one module"),
    ],
)
def test_a_wrong_import_is_noticed(tmp_path, path, source, complaint):
    files = {
        "weaviate/connect/http.py": "import httpx, http.client, socket",
        "weaviate/connect/operations.py": "from weaviate_rest import RestApi",
        "weaviate/exceptions.py": "if TYPE_CHECKING:\n    from httpx import URL\n    from weaviate.client import Client",
        "weaviate/local/__init__.py": "import sqlite3\nfrom weaviate.gql.server_schema import x",
        "weaviate/gql/server_schema.py": "import graphql",
        "weaviate/types.py": "import uuid",
        "weaviate/client.py": "from weaviate.local import LocalTransport\nfrom . import types",
        "weaviate_rest/a.py": "from .types import UNSET",
        "weaviate_codegen/a.py": "from weaviate.gql.server_schema import build_server_schema",
    }
    assert found(tmp_path / "right", files) == []

    (violation,) = found(tmp_path / "wrong", files | {path: source})

    assert complaint in violation


def found(root, files):
    for name, source in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source)
    return architecture.violations(architecture.read({name: root / name for name in architecture.PACKAGES}))
