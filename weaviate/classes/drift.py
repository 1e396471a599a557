"""How a server's schema differs from the typed classes of a program, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from weaviate.classes.record import Model, Record
    from weaviate.types import JsonObject


def differences(schema: Mapping[str, Any], models: Iterable[type[Model]]) -> list[str]:
    """One line for each difference; classes that only the server has are none."""
    classes: list[JsonObject] = schema.get("classes") or []
    by_name = {definition["class"]: definition for definition in classes}
    return [line for model in models for line in _class_differences(model, by_name.get(model.__collection__))]


def _class_differences(model: type[Model], definition: JsonObject | None) -> list[str]:
    name = model.__collection__
    if definition is None:
        return [f"{name} is not on the server"]
    lines = property_differences(model, definition.get("properties") or [], name)
    tenancy: JsonObject = definition.get("multiTenancyConfig") or {}
    if bool(tenancy.get("enabled")) != model.__multi_tenant__:
        lines.append(f"{name} is {'' if tenancy.get('enabled') else 'not '}multi-tenant on the server")
    vectors: JsonObject = definition.get("vectorConfig") or {}
    if sorted(vectors) != sorted(model.__vectors__):
        there, here = (", ".join(sorted(names)) or "none" for names in (vectors, model.__vectors__))
        lines.append(f"{name} has the named vectors {there} on the server, {here} here")
    return lines


def property_differences(kind: type[Record], definitions: Sequence[JsonObject], place: str) -> list[str]:
    """How properties differ, those inside objects included."""
    there = {definition["name"]: definition for definition in definitions}
    here = kind.__properties__
    lines = [f"{place}.{name} is not on the server" for name in here if name not in there]
    lines += [f"{place}.{name} is only on the server" for name in there if name not in here]
    for name, item in here.items():
        if name in there:
            lines += item.differences(there[name], f"{place}.{name}")
    return lines
