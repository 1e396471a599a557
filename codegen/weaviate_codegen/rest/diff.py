"""What changed between two canonical documents, in the terms of the API: operations, parameters, models.

A change breaks when code that was written against the old version can fail on the new one. That depends on the
direction: a value that an enumeration loses hurts who sends it, a property that is no longer sure to be there hurts who
reads it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from weaviate_codegen.rest.normalise import operations, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference: where it is (operations come before models), what it is, and whether it breaks."""

    kind: int = field(init=False)
    place: str
    text: str
    breaks: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "kind", 0 if " /" in self.place else 1)


@dataclass(frozen=True, slots=True)
class Direction:
    """Whether a value is sent to the server, received from it, or both."""

    sent: bool
    received: bool


ANYTHING = "anything"
SENT, RECEIVED = Direction(sent=True, received=False), Direction(sent=False, received=True)


def diff(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Change]:
    """All changes, in the order of their places."""
    return sorted({*_operations(old, new), *_models(old, new)})


def _operations(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before = {f"{method.upper()} {path}": operation for _, path, method, operation in operations(old)}
    after = {f"{method.upper()} {path}": operation for _, path, method, operation in operations(new)}
    for place in before.keys() - after.keys():
        yield Change(f"`{place}`", f"operation removed: `{before[place]['operationId']}`", breaks=True)
    for place in after.keys() - before.keys():
        yield Change(f"`{place}`", f"operation added: `{after[place]['operationId']}`")
    for place in before.keys() & after.keys():
        yield from _operation(f"`{place}`", before[place], after[place], old, new)


def _operation(
    place: str, old: Json, new: Json, old_doc: Mapping[str, Any], new_doc: Mapping[str, Any]
) -> Iterator[Change]:
    for key, name in (("operationId", "id"), ("tags", "tag")):
        if old[key] != new[key]:
            yield Change(place, f"{name} changed from {_shown(old[key])} to {_shown(new[key])}", breaks=True)
    if new.get("deprecated") and not old.get("deprecated"):
        yield Change(place, "operation is deprecated")
    yield from _parameters(place, _parameters_of(old, old_doc), _parameters_of(new, new_doc))
    yield from _body(place, old.get("requestBody"), new.get("requestBody"))
    before, after = old["responses"], new["responses"]
    for status in before.keys() - after.keys():
        yield Change(place, f"response {status} removed", breaks=status.startswith("2"))
    for status in after.keys() - before.keys():
        yield Change(place, f"response {status} added: {type_name(_content(after[status]))}")
    for status in before.keys() & after.keys():
        one, two = _content(before[status]), _content(after[status])
        yield from _schema(f"{place} response {status}", one, two, RECEIVED, breaks=status.startswith("2"))


def _parameters(
    place: str, old: Mapping[tuple[str, str], Json], new: Mapping[tuple[str, str], Json]
) -> Iterator[Change]:
    for where, name in old.keys() - new.keys():
        yield Change(place, f"{where} parameter `{name}` removed", breaks=True)
    for where, name in new.keys() - old.keys():
        required = new[where, name].get("required", False)
        yield Change(place, f"{where} parameter `{name}` added{' (required)' if required else ''}", breaks=required)
    for key in old.keys() & new.keys():
        at = f"{place} {key[0]} parameter `{key[1]}`"
        yield from _required(at, old[key].get("required", False), new[key].get("required", False), SENT)
        yield from _schema(at, old[key]["schema"], new[key]["schema"], SENT)


def _body(place: str, old: Json | None, new: Json | None) -> Iterator[Change]:
    if old is None and new is None:
        return
    if old is None or new is None:
        required = new is not None and new.get("required", False)
        text = f"request body {'removed' if new is None else 'added'}{' (required)' if required else ''}"
        yield Change(place, text, breaks=new is None or required)
        return
    yield from _required(f"{place} request body", old.get("required", False), new.get("required", False), SENT)
    yield from _schema(f"{place} request body", _content(old), _content(new), SENT)


def _models(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    before, after = old["components"]["schemas"], new["components"]["schemas"]
    sent, received = _reached(old, new, requests=True), _reached(old, new, requests=False)
    for name in before.keys() - after.keys():
        yield Change(f"`{name}`", "model removed", breaks=True)
    for name in after.keys() - before.keys():
        yield Change(f"`{name}`", "model added")
    for name in before.keys() & after.keys():
        direction = Direction(sent=name in sent, received=name in received)
        yield from _schema(f"`{name}`", before[name], after[name], direction)


def _schema(
    place: str, old: Json | None, new: Json | None, direction: Direction, *, breaks: bool = True
) -> Iterator[Change]:
    """The differences of two schemas. References are compared by name: what they lead to has its own place."""
    one, two = type_name(old), type_name(new)
    if one != two:
        harmless = (one == ANYTHING and not direction.sent) or (two == ANYTHING and not direction.received)
        yield Change(place, f"type changed from {one} to {two}", breaks=breaks and not harmless)
        return
    if old is None or new is None:
        return
    yield from _values(place, set(old.get("enum", ())), set(new.get("enum", ())), direction)
    if bool(old.get("nullable")) != bool(new.get("nullable")):
        yield Change(place, f"may {'' if new.get('nullable') else 'no longer '}be null")
    for key in ("items", "additionalProperties"):
        if isinstance(old.get(key), dict) and isinstance(new.get(key), dict):
            yield from _schema(f"{place} {'item' if key == 'items' else 'value'}", old[key], new[key], direction)
    yield from _properties(place, old, new, direction)


def _values(place: str, old: set[str], new: set[str], direction: Direction) -> Iterator[Change]:
    if bool(old) != bool(new):
        text = "any value is allowed now" if old else f"only these values are allowed now: {_shown(sorted(new))}"
        yield Change(place, text, breaks=not old and direction.sent)
        return
    for text, values, breaks in (("removed", old - new, direction.sent), ("added", new - old, False)):
        if values:
            yield Change(place, f"value{'s' if len(values) > 1 else ''} {_shown(sorted(values))} {text}", breaks=breaks)


def _properties(place: str, old: Json, new: Json, direction: Direction) -> Iterator[Change]:
    before, after = _properties_of(old), _properties_of(new)
    for name in before.keys() - after.keys():
        yield Change(_inside(place, name), "property removed", breaks=True)
    for name in after.keys() - before.keys():
        required = after[name][1]
        text = f"property added: {type_name(after[name][0])}{' (required)' if required else ''}"
        yield Change(_inside(place, name), text, breaks=required and direction.sent)
    for name in before.keys() & after.keys():
        (one, was), (two, now) = before[name], after[name]
        yield from _required(_inside(place, name), was, now, direction)
        yield from _schema(_inside(place, name), one, two, direction)
        if two.get("deprecated") and not one.get("deprecated"):
            yield Change(_inside(place, name), "property is deprecated")


def _required(place: str, was: bool, now: bool, direction: Direction) -> Iterator[Change]:
    if was != now:
        text = "is required now" if now else "is no longer required"
        yield Change(place, text, breaks=direction.sent if now else direction.received)


def type_name(schema: Json | None) -> str:
    """A schema's type in a few words; `object` stands for one whose properties are compared."""
    if schema is None:
        return "nothing"
    if "$ref" in schema:
        return f"`{schema['$ref'].rpartition('/')[2]}`"
    if "allOf" in schema:
        parts = [type_name(part) for part in schema["allOf"] if "$ref" in part]
        return parts[0] if len(parts) == len(schema["allOf"]) == 1 else " & ".join([*parts, "object"])
    kind = schema.get("type")
    if kind == "array":
        return f"list of {type_name(schema['items'])}"
    if kind == "object" and "properties" not in schema:
        more = schema.get("additionalProperties")
        return f"map of {type_name(cast('Json', more))}" if isinstance(more, dict) else "map"
    return f"{kind} ({schema['format']})" if "format" in schema else kind or ANYTHING


def _parameters_of(operation: Json, document: Mapping[str, Any]) -> dict[tuple[str, str], Json]:
    found = [
        resolve(document, item["$ref"], "") if "$ref" in item else item for item in operation.get("parameters", ())
    ]
    return {(item["in"], item["name"]): item for item in found}


def _properties_of(schema: Json) -> dict[str, tuple[Json, bool]]:
    """Name -> (schema, whether it is required), those of an inline part of `allOf` included."""
    found: dict[str, tuple[Json, bool]] = {}
    for part in (schema, *(part for part in schema.get("allOf", ()) if "$ref" not in part)):
        for name, value in part.get("properties", {}).items():
            found[name] = (value, name in part.get("required", ()))
    return found


def _content(holder: Json) -> Json | None:
    return cast("Json | None", holder.get("content", {}).get("application/json", {}).get("schema"))


def _inside(place: str, name: str) -> str:
    return f"{place.removesuffix('`')}.{name}`" if place.endswith("`") else f"{place} `{name}`"


def _shown(value: str | Sequence[str]) -> str:
    return ", ".join(f"`{item}`" for item in ([value] if isinstance(value, str) else value))


def _reached(*documents: Mapping[str, Any], requests: bool) -> set[str]:
    """The models that requests (or answers) lead to, in any of the documents."""
    found: set[str] = set()
    for document in documents:
        for _, _, _, operation in operations(document):
            holders: list[Json] = [operation.get("requestBody", {})] if requests else [*operation["responses"].values()]
            waiting = [name for holder in holders for name in _named(holder)]
            while waiting:
                name = waiting.pop()
                if name not in found:
                    found.add(name)
                    waiting += _named(document["components"]["schemas"].get(name))
    return found


def _named(node: Any) -> Iterator[str]:
    """The names of the models that a part of a document refers to."""
    if isinstance(node, dict):
        for key, value in cast("Json", node).items():
            if key == "$ref" and isinstance(value, str):
                yield value.rpartition("/")[2]
            else:
                yield from _named(value)
    elif isinstance(node, list):
        for value in cast("Sequence[Any]", node):
            yield from _named(value)
