"""Runs openapi-python-client with our templates, and turns what it made into the package's files.

The generator parses the document and renders each template; nothing of its own templates is used. Its interfaces are
not stable between releases, so exactly one release is accepted.
"""

from __future__ import annotations

import copy
import io
import os
import subprocess
import tempfile
from contextlib import redirect_stdout
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.output import Files, header, read_tree
from weaviate_codegen.rest import verify
from weaviate_codegen.rest.names import check_properties, name_operations, pascal_case
from weaviate_codegen.rest.normalise import schemas

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_python_client import Project
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint

    from weaviate_codegen.rest.names import OperationName
    from weaviate_codegen.rest.view import OperationView

Json = dict[str, Any]

TOOLS = {"openapi-python-client": "0.29.1", "ruff": "0.17.5"}
_TEMPLATES = Path(__file__).parent / "templates"
_UNUSED = ("client.py", "errors.py")
# Classes that a generated module imports from elsewhere under the same name.
_RESERVED = (
    *("Any", "Iterator", "Literal", "Mapping", "Self", "Sequence"),
    *("Model", "Operation", "QueryValue", "Transport", "Unset"),
)


def generate(document: Mapping[str, Any]) -> Files:
    """The package's files for a canonical document."""
    check_tools()
    names = name_operations(document)
    check_properties(document)
    version: str = document["info"]["version"]
    with tempfile.TemporaryDirectory(prefix="weaviate-codegen-") as folder:
        package = Path(folder) / "package"
        project = _project(_prepare(document, names), package)
        views = _views(project, names)
        _build(project, views, version)
        _extra_modules(project, list(views.values()))
        _format(package)
        files = read_tree(package)
    for name in _UNUSED:
        del files[name]
    start = header("rest", version).encode()
    files = {name: start + (b"\n" + content if content else b"") for name, content in files.items()}
    files["py.typed"] = b""
    verify.verify(files, views.values())
    return files


def check_tools() -> None:
    """Stop when a tool is missing or is not the release that the templates are written for."""
    for name, wanted in TOOLS.items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            found = None
        if found != wanted:
            state = "it is not installed" if found is None else f"{found} is installed"
            raise CodegenError(f"{name} {wanted} is needed, but {state}: pip install 'weaviate-typed[codegen]'")


def _prepare(document: Mapping[str, Any], names: tuple[OperationName, ...]) -> Json:
    """The document as the generator is to see it.

    Without formats of strings (it would parse dates and UUIDs, and write them back otherwise) and without null (our
    templates read it as absence everywhere, so a property that may be null is not required). Operations and tags
    are called as the package calls them.
    """
    prepared = copy.deepcopy(dict(document))
    found = [schema for _, schema in schemas(prepared)]
    for schema in found:
        properties = schema.get("properties", {})
        if "required" in schema:
            required = [name for name in schema["required"] if not properties.get(name, {}).get("nullable")]
            schema["required"] = required
    for schema in found:
        schema.pop("nullable", None)
        if schema.get("type") == "string":
            schema.pop("format", None)
    for name in names:
        operation = prepared["paths"][name.path][name.method.lower()]
        operation["operationId"] = name.module
        operation["tags"] = [name.tag]
    return prepared


def _project(document: Json, package: Path) -> Project:
    from openapi_python_client import Project
    from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    settings = ConfigFile(
        literal_enums=True,
        post_hooks=[],
        class_overrides={
            name: ClassOverride.model_validate({"class_name": f"{name}Model", "module_name": f"{name}Model"})
            for name in _RESERVED
        },
    )
    config = Config.from_sources(settings, MetaType.NONE, package, "utf-8", overwrite=False, output_path=package)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"the generator cannot read the document: {_told(data)}")
    return Project(openapi=data, config=config, custom_template_path=_TEMPLATES)


def _told(error: GeneratorError) -> str:
    return " - ".join(" ".join(part.split()) for part in (error.header, error.detail) if part)


def _views(project: Project, names: tuple[OperationName, ...]) -> dict[str, OperationView]:
    """Each endpoint's view, by the name of its module."""
    from weaviate_codegen.rest.view import operation_view

    by_module = {(name.tag, name.module): name for name in names}
    return {
        name.pointer: operation_view(endpoint, name)
        for collection in project.openapi.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
        for name in [by_module[collection.tag, endpoint.name]]
    }


def _build(project: Project, views: Mapping[str, OperationView], version: str) -> None:
    """Render all templates. Each warning of the generator means that something is missing, so it is an error here."""
    from weaviate_codegen.rest.view import model_view

    shown = {(view.name.tag, view.name.module): view for view in views.values()}

    def operation_view(endpoint: Endpoint) -> OperationView:
        return shown[endpoint.tags[0], endpoint.name]

    classes = [item.class_info for item in [*project.openapi.models, *project.openapi.enums]]
    known = cast("Json", project.env.globals)
    known |= {
        "model_view": model_view,
        "operation_view": operation_view,
        "spec_version": version,
        "classes": sorted((item.module_name, item.name) for item in classes),
    }
    with redirect_stdout(io.StringIO()):
        errors = project.build()
    if errors:
        raise CodegenError(f"the generator warns: {'; '.join(_told(error) for error in errors)}")


def _extra_modules(project: Project, views: list[OperationView]) -> None:
    """The modules that the generator knows nothing of: `operation`, `rest_api` and one facade per tag."""
    tags = sorted({view.name.tag for view in views})
    _render(project, "operation.py", "operation.py")
    _render(project, "rest_api.py", "rest_api.py", tags=[(tag, f"{pascal_case(tag)}Api") for tag in tags])
    _render(project, "api_init.py", "facade/__init__.py")
    for tag in tags:
        own = sorted((view for view in views if view.name.tag == tag), key=lambda view: view.name.function)
        _render(
            project,
            "facade.py",
            f"facade/{tag}.py",
            tag=tag,
            class_name=f"{pascal_case(tag)}Api",
            operations=own,
            imports=sorted({pair for view in own for pair in view.models_named}),
            hides_list=any(view.name.function == "list" for view in own),
        )


def _render(project: Project, template: str, name: str, **values: object) -> None:
    path = project.package_dir / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(project.env.get_template(f"{template}.jinja").render(**values), encoding="utf-8")


def _format(package: Path) -> None:
    """Unused imports out, imports sorted, lines wrapped; whatever settings or caches surround the folder."""
    ruff = _ruff()
    for command in (
        ["check", "--fix-only", "--select", "I,F401"],
        ["format", "--line-length", "120", "--config", "format.skip-magic-trailing-comma=true"],
    ):
        done = subprocess.run(  # noqa: S603 - our own tool on our own folder
            [ruff, *command, "--isolated", "--no-cache", "--quiet", "--target-version", "py311", str(package)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise CodegenError(f"ruff cannot format what was generated: {' '.join(done.stderr.split())}")


def _ruff() -> str:
    """The binary of the installed distribution, whatever PATH holds."""
    for file in metadata.files("ruff") or ():
        if file.stem == "ruff" and file.parent.name in {"bin", "Scripts"}:
            return str(Path(os.fspath(file.locate())).resolve())
    raise CodegenError("the installed ruff has no program")
