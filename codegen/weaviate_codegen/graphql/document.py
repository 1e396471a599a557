"""The canonical document of one server: its version and the facts that its classes share, and nothing else.

It is a function of the introspection alone: whatever order the server used, the same bytes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.introspection import parse, version_in
from weaviate_codegen.graphql.shape import Facts, shared_shape
from weaviate_codegen.source import read_json

if TYPE_CHECKING:
    from pathlib import Path

    from weaviate_codegen.graphql.introspection import Introspection


@dataclass(frozen=True)
class Document:
    """What one server says of all its classes. `classes` were compared to prove it; `where` is for messages."""

    version: str | None
    classes: int
    facts: Facts
    where: str

    def to_bytes(self) -> bytes:
        """The document as it is kept."""
        content = {"weaviate": self.version, "classes": self.classes, "facts": self.facts}
        return (json.dumps(content, indent=1, ensure_ascii=False) + "\n").encode()


def from_introspection(source: Introspection) -> Document:
    """The document of an introspection."""
    try:
        facts, classes = shared_shape(source)
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise CodegenError(f"an incomplete introspection: {error!r}", source.where) from error
    return Document(source.version, classes, facts, source.where)


def read(path: Path) -> Document:
    """A kept document, or the document of an introspection in a file, whose name then says the server's version."""
    content = read_json(path)
    if isinstance(content, dict) and {"weaviate", "classes", "facts"} == content.keys():
        return _kept(cast("dict[str, Any]", content), str(path))
    return from_introspection(parse(cast("object", content), str(path), version_in(path.name)))


def _kept(content: dict[str, Any], where: str) -> Document:
    version, classes = content["weaviate"], content["classes"]
    facts: dict[str, Any] = cast("dict[str, Any]", content["facts"]) if isinstance(content["facts"], dict) else {}
    texts = {path: type_ for path, type_ in facts.items() if isinstance(type_, str)}
    if not texts or texts != facts or not isinstance(classes, int) or not isinstance(version, str | None):
        raise CodegenError("not a canonical document: expected a version, a number of classes, and facts", where)
    return Document(version, classes, texts, where)
