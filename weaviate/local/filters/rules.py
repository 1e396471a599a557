"""What a filter may ask of which property, checked before anything is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal
from weaviate.local.filters.clause import IDS, TIMES, length_of
from weaviate.local.objects.beacons import is_reference, missing_property
from weaviate.local.schema.properties import NESTED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.filters.clause import Clause
    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

COMPARING = frozenset({"Equal", "NotEqual", "GreaterThan", "GreaterThanEqual", "LessThan", "LessThanEqual"})
OF_UUIDS = COMPARING | {"ContainsAll", "ContainsAny", "ContainsNone"}


def value_name(kind: str) -> str:
    """The key of a value of a data type."""
    return f"value{kind[0].upper()}{kind[1:]}"


def check_clause(clause: Clause, collection: Collection, store: Store) -> None:
    """Refuse a filter that does not fit the classes."""
    if not clause.operands:
        check_comparison(clause, collection, store)
        return
    problems: list[str] = []
    for position, operand in enumerate(clause.operands):
        try:
            check_clause(operand, collection, store)
        except Refusal as refusal:
            problems.append(f"child operand at position {position}: {refusal.message}")
    if problems:
        raise Refusal(", ".join(problems))


def check_comparison(clause: Clause, collection: Collection, store: Store) -> None:
    """Check the end of a path against its class."""
    element = clause.path[-1]
    if element in IDS:
        if clause.kind not in ("text", "string"):
            raise Refusal('using ["_id"] to filter by uuid: must use "valueText" to specify the id')
        return
    if element in TIMES:
        if clause.kind not in ("text", "string", "date"):
            raise Refusal(f'using ["{element}"] to filter by timestamp: must use "valueText" or "valueDate"')
        return
    of_length = length_of(element)
    definition = definition_at(clause, of_length or element, collection, store)
    if clause.operator == "IsNull":
        if clause.kind != "boolean":
            raise Refusal(f"operator IsNull requires a booleanValue, got {value_name(clause.kind)} instead")
    elif of_length is not None:
        check_length(clause)
    else:
        check_kind(clause, definition)


def definition_at(clause: Clause, element: str, collection: Collection, store: Store) -> Mapping[str, Any]:
    """The property at the end of a path; object properties can't be filtered by."""
    target_name = (collection.name, *clause.path)[-2]
    target = collection if len(clause.path) == 1 else store.collections.get(target_name)
    if target is None:
        raise Refusal(f'class "{target_name}" does not exist in schema')
    name = element.split(".", maxsplit=1)[0].split("[", maxsplit=1)[0]
    definition = target.properties.get(name)
    if definition is None:
        raise missing_property(name, target.name)
    if definition["dataType"][0] in NESTED:
        raise Refusal(
            "filtering on nested properties is a preview feature, disabled by default; set"
            " WEAVIATE_PREVIEW_NESTED_FILTERING=true to enable"
        )
    return definition


def check_length(clause: Clause) -> None:
    """A length is a number that is not negative."""
    if clause.kind != "int":
        raise Refusal(f'Filtering for property length requires IntValue, got "{value_name(clause.kind)}" instead')
    if clause.operator not in COMPARING:
        raise Refusal(
            "Filtering for property length supports operators (not) equal and greater/less than (equal), got"
            f" {clause.operator} instead"
        )
    if clause.value < 0:
        raise Refusal(f"Can only filter for positive property length got {clause.value} instead")


def check_kind(clause: Clause, definition: Mapping[str, Any]) -> None:
    """The value has the type of the property."""
    name, data_type = definition["name"], definition["dataType"][0]
    if data_type.startswith("uuid"):
        if clause.kind not in ("text", "string"):
            raise Refusal(f'property "{name}" is of type "uuid" or "uuid[]": specify uuid as string using "valueText"')
        if clause.operator not in OF_UUIDS:
            raise Refusal(f'operator "{clause.operator}" cannot be used on uuid/uuid[] props')
        return
    if is_reference(definition):
        if clause.kind != "int":
            raise Refusal(
                f'Property "{name}" is a ref prop to the class "{data_type}". Only "valueInt" can be used on a ref prop'
                " directly to count the number of refs. Or did you mean to filter on a primitive prop of the"
                " referenced class? In this case make sure your path contains 3 elements in the form of [<propName>,"
                " <ClassNameOfReferencedClass>, <primitvePropOnClass>]"
            )
        return
    base = data_type.removesuffix("[]")
    if clause.kind != base and not (clause.kind == "string" and base == "text"):
        raise Refusal(
            f'data type filter cannot use "{value_name(clause.kind)}" on type "{data_type}", use "{value_name(base)}"'
            " instead"
        )
