"""An introspection: the types of one server's GraphQL schema, as the server described them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]

_VERSION = re.compile(r"(?<![\d.])(\d+\.\d+)(?!\d)")


@dataclass(frozen=True)
class Introspection:
    """The types of a server's GraphQL schema by name; `where` names the source in messages."""

    types: Mapping[str, Json]
    query_type: str
    version: str | None
    where: str

    def type(self, name: str) -> Json:
        """The type of this name."""
        if name not in self.types:
            raise CodegenError(f"an incomplete introspection: it names the type {name!r} and lacks it", self.where)
        return self.types[name]

    @cached_property
    def root(self) -> dict[str, Json]:
        """The fields of a query: Get, Aggregate and, on some servers, Explore."""
        return {field["name"]: field for field in self.type(self.query_type)["fields"]}


def parse(document: object, where: str, version: str | None) -> Introspection:
    """Read the answer to an introspection query, as a server sends it or without its envelope."""
    answer = _object(document)
    errors = answer.get("errors") or answer.get("error")
    if errors:
        raise CodegenError(f"the server refused the introspection: {_first_message(errors)}", where)
    schema = _object(_object(answer.get("data") or answer).get("__schema"))
    if not schema:
        raise CodegenError("not an introspection: expected the answer to an introspection query, with __schema", where)
    try:
        types = {type_["name"]: type_ for type_ in schema["types"]}
        return Introspection(types, schema["queryType"]["name"], version, where)
    except (KeyError, TypeError) as error:
        raise CodegenError(f"an incomplete introspection: {error}", where) from error


def version_in(text: str) -> str | None:
    """The first server version in a text, such as a file's name: "1.39"."""
    found = _VERSION.search(text)
    return None if found is None else found[1]


def _object(value: object) -> Json:
    return cast("Json", value) if isinstance(value, dict) else {}


def _first_message(errors: object) -> str:
    first = cast("list[object]", errors)[0] if isinstance(errors, list) else errors
    return str(_object(first).get("message", first))
