"""What servers send although their document does not say so, one entry each.

An entry names what it expects to find. When that is no longer there, the server's document has changed, and the run
stops so that somebody looks: the entry then is wrong, done, or needs an end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate_codegen.errors import CodegenError, pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class AddProperty:
    """A property that a schema lacks, from one server version on. `why` is for the reader of this table."""

    schema: str
    name: str
    value: Mapping[str, Any]
    since: tuple[int, int, int]
    why: str

    def apply(self, document: Json) -> None:
        """Add it, or stop when the schema is gone or has the property by now."""
        at = pointer("/components/schemas", self.schema, "properties")
        properties: Json | None = document["components"]["schemas"].get(self.schema, {}).get("properties")
        if properties is None or self.name in properties:
            state = "is no longer there" if properties is None else f"has a property {self.name!r} by now"
            raise CodegenError(
                f"{self.schema} {state}, so the rule that adds {self.name!r} to it must be looked at "
                "(weaviate_codegen/rest/patches.py)",
                at,
            )
        properties[self.name] = dict(self.value)


PATCHES = (
    AddProperty(
        "ErrorResponse",
        "code",
        {"type": "integer"},
        since=(1, 0, 0),
        why="a request that is refused before it reaches a handler (401, 422) is answered with a code and a message",
    ),
    AddProperty("ErrorResponse", "message", {"type": "string"}, since=(1, 0, 0), why="see `code`"),
    AddProperty(
        "ReplicationConfig",
        "asyncEnabled",
        {"type": "boolean"},
        since=(1, 38, 0),
        why="left out of the document in 1.38, but still sent with every class for the sake of older clients",
    ),
)


def apply(document: Json) -> None:
    """Apply all entries that are meant for the document's version."""
    version: str = document["info"]["version"]
    release, _, stage = version.partition("-")
    numbers = tuple(int(number) for number in release.split(".")[:3] if number.isdigit())
    for patch in PATCHES:
        if numbers > patch.since or (numbers == patch.since and not stage):
            patch.apply(document)
