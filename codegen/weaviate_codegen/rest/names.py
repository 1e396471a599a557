"""Names in the generated package: a module per operation, a method of the facade, a Python identifier of each."""

from __future__ import annotations

import builtins
import keyword
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate_codegen.errors import CodegenError, pointer
from weaviate_codegen.rest.normalise import operations, schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_ID = re.compile(r"[\w.-]+", re.ASCII)
_PATH = re.compile(r"/([\w.~:-]+|\{\w+\}|/)*", re.ASCII)
# A method may be called `list`; the other types that annotations of its class use may not be hidden.
_TAKEN = frozenset({"str", "int", "float", "bool", "dict"})
_MEMBERS = frozenset({"additional_properties", "from_dict", "to_dict"})


@dataclass(frozen=True, slots=True)
class OperationName:
    """What one operation is called: in the document, in its tag's package and in the facade."""

    pointer: str
    operation_id: str
    method: str
    path: str
    tag: str
    module: str
    function: str
    deprecated: bool


def snake_case(text: str) -> str:
    """`schema.objects.create`, `getOwnInfo` or `well-known` as a Python identifier."""
    name = "_".join(word.lower() for word in _WORD.findall(text))
    if not name.isidentifier():
        name = f"_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def pascal_case(text: str) -> str:
    """`distributed_tasks` as the name of a class."""
    return "".join(word.capitalize() for word in _WORD.findall(text))


def name_operations(document: Mapping[str, Any]) -> tuple[OperationName, ...]:
    """The names of all operations; two operations of one name stop the run."""
    found = [
        (at, path, method, operation["operationId"], operation["tags"][0], operation.get("deprecated") is True)
        for at, path, method, operation in operations(document)
    ]
    for at, path, _, identifier, _, _ in found:
        if not _ID.fullmatch(identifier) or not _PATH.fullmatch(path):
            raise CodegenError(f"an operation's id or path of unexpected characters: {identifier!r}, {path!r}", at)
    short = Counter((snake_case(tag), _short(identifier, tag)) for _, _, _, identifier, tag, _ in found)
    names = [
        OperationName(
            pointer=at,
            operation_id=identifier,
            method=method.upper(),
            path=path,
            tag=snake_case(tag),
            module=_module(identifier),
            function=_short(identifier, tag)
            if short[snake_case(tag), _short(identifier, tag)] == 1
            else snake_case(identifier),
            deprecated=deprecated,
        )
        for at, path, method, identifier, tag, deprecated in found
    ]
    _unique(names, ((name.tag, name.module) for name in names))
    _unique(names, ((name.tag, name.function) for name in names))
    return tuple(names)


def check_properties(document: Mapping[str, Any]) -> None:
    """Stop at a property that could not be an attribute of a model, or whose name would end a string in its source."""
    for at, schema in schemas(document):
        for name in schema.get("properties", {}):
            place = pointer(at, "properties", name)
            if snake_case(name) in _MEMBERS:
                raise CodegenError(f"a property that would hide the model's own {snake_case(name)!r}", place)
            if not name.isprintable() or '"' in name or "\\" in name:
                raise CodegenError(f"a property whose name cannot be written as it is: {name!r}", place)


def _short(identifier: str, tag: str) -> str:
    """The id in snake case, without a leading `weaviate` and without the tag that it is found under."""
    words = identifier.split(".")
    for prefix in ("weaviate", tag):
        if len(words) > 1 and _plain(words[0]) == _plain(prefix):
            del words[0]
    return snake_case(".".join(words))


def _plain(word: str) -> str:
    return re.sub(r"[^a-z0-9]", "", word.lower())


def _module(identifier: str) -> str:
    name = snake_case(identifier)
    return f"{name}_" if hasattr(builtins, name) else name


def _unique(names: Iterable[OperationName], keys: Iterable[tuple[str, str]]) -> None:
    seen: dict[tuple[str, str], OperationName] = {}
    for name, key in zip(names, keys, strict=True):
        other = seen.setdefault(key, name)
        if other is not name:
            raise CodegenError(
                f"two operations would both be called {'.'.join(key)}: "
                f"{other.operation_id!r} and {name.operation_id!r} (the former at {other.pointer})",
                name.pointer,
            )
