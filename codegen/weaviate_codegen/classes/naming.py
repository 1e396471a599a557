"""Names in Python for the names of a schema."""

from __future__ import annotations

import keyword
import re
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RESERVED = frozenset({"additional", "behind", "mro", "ref", "to_dict", "typing", "wv"})
"""What typed classes have already, and what the lines of a module need."""

_WORD_AFTER_LOWER = re.compile(r"([a-z0-9])([A-Z])")
_WORD_AFTER_CAPITALS = re.compile(r"([A-Z])([A-Z](?!s(?![a-z]))[a-z])")


def attribute_name(name: str) -> str:
    """The attribute of a property: `wordCount` is `word_count`; keywords and reserved names get an underscore."""
    spaced = _WORD_AFTER_CAPITALS.sub(r"\1_\2", _WORD_AFTER_LOWER.sub(r"\1_\2", name))
    snake = spaced.lower().lstrip("_") or "property"
    if snake[0].isdigit():
        snake = f"property_{snake}"
    return f"{snake}_" if keyword.iskeyword(snake) or snake in RESERVED else snake


def attribute_names(names: Iterable[str], owner: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """The attribute of each property of a class; `CodegenError` where two would have the same one.

    `chosen` is what the user asked for, by "Class.property".
    """
    attributes: dict[str, str] = {}
    owners: dict[str, str] = {}
    for name in names:
        place = f"{owner}.{name}"
        attribute = chosen.get(place) or attribute_name(name)
        if attribute in owners:
            raise CodegenError(
                f"the properties {owners[attribute]!r} and {name!r} of {owner} would both be {attribute!r} in Python: "
                f"choose a name for one of them with --name {place}=NAME"
            )
        owners[attribute] = name
        attributes[name] = attribute
    return attributes


def chosen_names(options: Iterable[str]) -> dict[str, str]:
    """The names that `--name Class.property=NAME` asks for."""
    chosen: dict[str, str] = {}
    for option in options:
        place, _, name = option.partition("=")
        if "." not in place or not name.isidentifier():
            raise CodegenError(f"--name {option}: expected Class.property=NAME with a name that Python can read")
        if name.startswith("_") or keyword.iskeyword(name) or name in RESERVED:
            raise CodegenError(f"--name {option}: {name!r} is reserved, choose another name")
        chosen[place] = name
    return chosen


def class_identifier(name: str) -> str:
    """The Python class for a class of the schema."""
    return f"{name}_" if keyword.iskeyword(name) else name


def nested_identifier(owner: str, name: str, taken: set[str]) -> str:
    """A Python class for the objects in a property, which no other class is called."""
    identifier = owner.rstrip("_") + "".join(part[:1].upper() + part[1:] for part in name.split("_"))
    while identifier in taken:
        identifier += "_"
    taken.add(identifier)
    return identifier
