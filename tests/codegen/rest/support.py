"""What the tests of the REST pipeline share: documents, generated packages, and how answers are compared."""

from __future__ import annotations

import copy
import importlib
import json
import sys
from pathlib import Path

from weaviate_codegen.output import replace_folder
from weaviate_codegen.rest.generate import generate
from weaviate_codegen.rest.names import name_operations

ROOT = Path(__file__).parents[3]
SNAPSHOTS = ROOT / "codegen" / "snapshots"
PAYLOADS = Path(__file__).parent / "payloads"
VERSIONS = ("1.24", "1.30", "1.39")


def snapshot(version):
    """The committed canonical document of a version."""
    return json.loads((SNAPSHOTS / f"openapi-{version}.json").read_text(encoding="utf-8"))


def recorded(version):
    """The answers that servers of a version gave: dictionaries of operation, status and body."""
    files = [PAYLOADS / f"{version}.json", *sorted(PAYLOADS.glob(f"{version}-*.json"))]
    return [answer for file in files for answer in json.loads(file.read_text(encoding="utf-8"))["payloads"]]


def swagger(paths=None, definitions=None, **others):
    """A small Swagger 2.0 document, such as a server serves. `ErrorResponse` is always there, as in every version."""
    error = {"type": "object", "properties": {"error": {"type": "array", "items": {"type": "string"}}}}
    document = {
        "swagger": "2.0",
        "basePath": "/v1",
        "info": {"title": "Weaviate", "version": "1.37.0"},
        "paths": paths if paths is not None else {"/things": {"get": operation("things.get")}},
        "definitions": {"ErrorResponse": error} | (definitions or {}),
    } | others
    return copy.deepcopy(document)


def operation(identifier="things.get", *, parameters=(), schema=None, **others):
    """An operation with one answer, 200."""
    answer = {"description": "prose"} | ({"schema": schema} if schema is not None else {})
    return {
        "operationId": identifier,
        "tags": ["things"],
        "parameters": list(parameters),
        "responses": {"200": answer},
    } | others


def install(files, folder, name):
    """Write a generated package below `folder` and import it under `name`."""
    replace_folder(folder / name, files)
    if str(folder) not in sys.path:
        sys.path.append(str(folder))
    importlib.invalidate_caches()
    return importlib.import_module(name)


class Package:
    """A generated package, with its operations and models by their names in the document."""

    def __init__(self, module, document):
        self.module = module
        self.document = document
        self.names = {name.operation_id: name for name in name_operations(document)}
        self.operations = {
            name.operation_id: document["paths"][name.path][name.method.lower()] for name in self.names.values()
        }

    @classmethod
    def of(cls, document, folder, name):
        return cls(install(generate(document), folder, name), document)

    def operation(self, identifier):
        """The module of an operation."""
        name = self.names[identifier]
        return importlib.import_module(f"{self.module.__name__}.api.{name.tag}.{name.module}")

    @property
    def models(self):
        return importlib.import_module(f"{self.module.__name__}.models")

    def model_names(self):
        """The names of all models; enumerations are not among them."""
        return {name for name in self.models.__all__ if hasattr(getattr(self.models, name), "from_dict")}

    def read(self, identifier, status, body):
        """An answer as the package reads it: by the operation when it is a success, else by the model of the error."""
        if str(status).startswith("2"):
            return self.operation(identifier).parse(status, body)
        content = self.operations[identifier]["responses"].get(str(status), {}).get("content")
        name = content["application/json"]["schema"]["$ref"].rpartition("/")[2] if content else "ErrorResponse"
        return getattr(self.models, name).from_dict(body)


def to_json(value):
    """What was read, as JSON again."""
    if isinstance(value, list):
        return [to_json(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def difference(before, after, at="$"):
    """Where `after` differs from `before` other than by an explicit null that is gone; None when nowhere."""
    if isinstance(before, dict) and isinstance(after, dict):
        if extra := sorted(after.keys() - before.keys()):
            return f"{at}: {extra} appeared"
        gone = [key for key, value in before.items() if key not in after and value is not None]
        if gone:
            return f"{at}: {gone} lost"
        pairs = [(f"{at}.{key}", value, after[key]) for key, value in before.items() if key in after]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        pairs = [(f"{at}[{index}]", one, two) for index, (one, two) in enumerate(zip(before, after, strict=True))]
    else:
        same = type(before) is type(after) and before == after
        return None if same else f"{at}: {before!r} became {after!r}"
    return next((found for place, one, two in pairs if (found := difference(one, two, place))), None)
