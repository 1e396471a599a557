"""Which way imports may point, read from the source without running it.

    weaviate -> generated, through seam modules alone
    codegen  -> weaviate.gql.server_schema alone
    inside weaviate: foundations <- connect <- resources, gql, classes <- local, embedded <- client <- entry points

Imports inside functions count. Those for type checkers alone count between packages, but not inside weaviate: an
annotation may name what stands below it, since nothing is loaded.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GENERATED = ("weaviate_rest", "weaviate_graphql")
PACKAGES = ("weaviate", *GENERATED, "weaviate_codegen")

# Everything that weaviate uses of the generated packages is listed in these.
SEAMS = frozenset({"weaviate/connect/operations.py", "weaviate/gql/tables.py"})

# What a folder or module of weaviate may import is what stands on its own line or above. Names that are not listed, such
# as `types` and `exceptions`, are foundations and stand above all.
LAYERS = (
    ("connect",),
    ("schema", "data", "batch", "backup", "cluster", "classification", "contextionary", "gql", "classes"),
    ("local", "embedded"),
    ("destination",),
    ("client",),
    ("__init__", "__main__", "compat", "pytest_plugin"),
)

# Libraries that speak HTTP, and the folder in which exactly one module imports each.
HTTP_LIBRARIES = {"httpx": "weaviate/", "http.client": "weaviate/connect/"}
INPUT_AND_OUTPUT = frozenset(
    {*HTTP_LIBRARIES, "asyncio", "http", "requests", "select", "selectors", "socket", "socketserver", "sqlite3", "ssl"}
    | {"subprocess", "urllib"}
)
ROOMS_WITH_INPUT_AND_OUTPUT = frozenset({"connect", "local", "embedded"})


@dataclass(frozen=True)
class Module:
    """One source file: its path from the folder of its package on, and the dotted names that it imports.

    `loads` leaves out what is under `if TYPE_CHECKING`.
    """

    path: str
    imports: frozenset[str]
    loads: frozenset[str]

    @property
    def package(self) -> str:
        return self.path.partition("/")[0]

    @property
    def room(self) -> str:
        """The folder or module right inside the package."""
        return self.path.split("/")[1].removesuffix(".py")


def read(folders: dict[str, Path]) -> list[Module]:
    """Every module of the packages in these folders."""
    return [
        _module(f"{package}/{file.relative_to(folder).as_posix()}", file.read_bytes())
        for package, folder in folders.items()
        for file in sorted(folder.rglob("*.py"))
    ]


def violations(modules: list[Module]) -> list[str]:
    """One line for each import that points the wrong way, and for each library that is imported in several places."""
    rooms = {module.room for module in modules if module.package == "weaviate"}
    wrong = [
        f"{module.path} imports {name}: {reason}"
        for module in modules
        for name in sorted(module.imports)
        if (reason := _objection(module, name, rooms))
    ]
    for library, folder in HTTP_LIBRARIES.items():
        importers = [
            module.path
            for module in modules
            if module.path.startswith(folder) and any(_is_in(name, library) for name in module.loads)
        ]
        if len(importers) != 1:
            wrong.append(f"{library} is to be imported by exactly one module, not by {importers}")
    return wrong


def _objection(module: Module, name: str, rooms: set[str]) -> str | None:
    target = name.partition(".")[0]
    if target == "weaviate_codegen" and module.package != "weaviate_codegen":
        return "nothing imports codegen"
    if module.package in GENERATED:
        if target in PACKAGES and target != module.package:
            return "a generated package stands on its own"
        return "a generated package does no input or output" if target in INPUT_AND_OUTPUT else None
    if module.package == "weaviate_codegen":
        if target in GENERATED or (target == "weaviate" and not _is_in(name, "weaviate.gql.server_schema")):
            return "codegen uses weaviate.gql.server_schema alone"
        return None
    if target in GENERATED and module.path not in SEAMS:
        return "generated packages are reached through a seam module"
    if name not in module.loads:
        return None
    if target in INPUT_AND_OUTPUT and module.room not in ROOMS_WITH_INPUT_AND_OUTPUT:
        return "input and output happen in connect, local and embedded"
    if target == "weaviate":
        room = name.split(".")[1] if "." in name else "__init__"
        if _level(room if room in rooms else "__init__") > _level(module.room):
            return f"{module.room} stands below it"
    return None


def _level(room: str) -> int:
    return next((level for level, names in enumerate(LAYERS, 1) if room in names), 0)


def _is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def _module(path: str, source: bytes) -> Module:
    tree = ast.parse(source)
    folder = path.split("/")[:-1]
    every = frozenset(_imports(tree, folder))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            node.body.clear()
    return Module(path, every, frozenset(_imports(tree, folder)))


def _imports(tree: ast.Module, folder: list[str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{origin}.{alias.name}" for alias in node.names)
