"""Reading a class definition, in which most keys may be left out or null."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Json = Mapping[str, Any]


def section(definition: Json, key: str) -> Json:
    """The object at `key`; empty when there is none."""
    value = definition.get(key)
    return cast("Json", value) if isinstance(value, dict) else {}


def properties(definition: Json, key: str = "properties") -> Sequence[Json]:
    """The properties of a class, or with "nestedProperties" those of an object property."""
    return definition.get(key) or ()


def is_replicated(class_: Json) -> bool:
    """Whether objects of the class are on several nodes."""
    factor = section(class_, "replicationConfig").get("factor")
    return isinstance(factor, int) and factor > 1


def is_multi_tenant(class_: Json) -> bool:
    """Whether each object of the class belongs to a tenant."""
    return section(class_, "multiTenancyConfig").get("enabled") is True


def vectorizers(class_: Json) -> list[str]:
    """The modules that make the vectors of the class."""
    found = [name for config in section(class_, "vectorConfig").values() for name in section(config, "vectorizer")]
    vectorizer = class_.get("vectorizer")
    return [*found, vectorizer] if isinstance(vectorizer, str) else found
