"""Which text of an object becomes its vector, by the rule of the server's modules that turn texts into vectors.

The class's name and the values of its text properties in the order of their names, in lower case, with blanks between.
`moduleConfig` of class and properties may change it: `vectorizeClassName`, `properties`, `skip`,
`vectorizePropertyName`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from weaviate.local.embedding import MODULE
from weaviate.local.jsonvalues import is_object, mapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from weaviate.local.storage.collection import Collection

WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+")


def text_of(collection: Collection, vector: str, properties: Mapping[str, Any]) -> str:
    """The text of an object for the vector of a name."""
    settings = settings_of(collection, vector)
    parts = [*values(collection, settings, properties)]
    if settings.get("vectorizeClassName", True) is not False:
        parts.insert(0, words(collection.name))
    return " ".join(parts) or words(collection.name)


def settings_of(collection: Collection, vector: str) -> Mapping[str, Any]:
    """What the class configures for a vector."""
    if not vector:
        return mapping(mapping(collection.document.get("moduleConfig")).get(MODULE))
    return mapping(mapping(collection.vector_indexes[vector].get("vectorizer")).get(MODULE))


def values(collection: Collection, settings: Mapping[str, Any], properties: Mapping[str, Any]) -> Iterator[str]:
    """The texts of an object's properties."""
    chosen: Any = settings.get("properties")
    for name in sorted(properties):
        definition = collection.properties[name]
        given = mapping(definition.get("moduleConfig")).get(MODULE)
        config: Mapping[str, Any] = given if is_object(given) else {}
        skipped = name not in chosen if chosen else config.get("skip") is True
        if skipped or definition["dataType"][0] not in ("text", "text[]"):
            continue
        prefix = f"{words(name)} " if config.get("vectorizePropertyName") is True else ""
        value = properties[name]
        for text in [value] if isinstance(value, str) else value:
            yield prefix + text.lower()


def words(name: str) -> str:
    """A name in camel case as words."""
    return " ".join(WORDS.findall(name)).lower()
