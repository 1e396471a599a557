"""Rules that a GraphQL schema can't say: which value key a property's filter takes, and which class needs a tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql.language import (
    DocumentNode,
    EnumValueNode,
    FieldNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    StringValueNode,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from graphql.language import ValueNode

_VALUE_KEYS = {
    "text": {"valueText", "valueString"},
    "string": {"valueText", "valueString"},
    "uuid": {"valueText", "valueString"},
    "int": {"valueInt"},
    "number": {"valueNumber"},
    "boolean": {"valueBoolean"},
    "date": {"valueDate"},
    "geoCoordinates": {"valueGeoRange"},
}
_ANY_TYPE = frozenset({"IsNull"})


def class_errors(document: DocumentNode, definitions: Mapping[str, Any]) -> list[str]:
    """What is wrong with the document by the class definitions; nothing for classes that they don't have."""
    classes = {definition["class"]: definition for definition in definitions.get("classes") or ()}
    return [error for field in _class_fields(document) for error in _field_errors(field, classes)]


def _class_fields(document: DocumentNode) -> Iterator[FieldNode]:
    for definition in document.definitions:
        if not isinstance(definition, OperationDefinitionNode):
            continue
        for root in definition.selection_set.selections:
            if isinstance(root, FieldNode) and root.name.value in {"Get", "Aggregate"} and root.selection_set:
                yield from (node for node in root.selection_set.selections if isinstance(node, FieldNode))


def _field_errors(field: FieldNode, classes: Mapping[str, Any]) -> Iterator[str]:
    name = field.name.value
    definition = classes.get(name)
    if definition is None:
        return
    arguments = {argument.name.value: argument.value for argument in field.arguments or ()}
    tenancy: Mapping[str, Any] = definition.get("multiTenancyConfig") or {}
    if tenancy.get("enabled") and "tenant" not in arguments:
        yield f"class {name} is multi-tenant and the query has no tenant: use with_tenant"
    if "where" in arguments:
        yield from _where_errors(arguments["where"], name, classes, "where")


def _where_errors(node: ValueNode, class_name: str, classes: Mapping[str, Any], place: str) -> Iterator[str]:
    if not isinstance(node, ObjectValueNode):
        return
    fields = {field.name.value: field.value for field in node.fields}
    operands = fields.get("operands")
    if isinstance(operands, ListValueNode):
        for index, operand in enumerate(operands.values):
            yield from _where_errors(operand, class_name, classes, f"{place}.operands[{index}]")
    operator = fields.get("operator")
    steps = _steps(fields.get("path"))
    if not steps or (isinstance(operator, EnumValueNode) and operator.value in _ANY_TYPE):
        return
    property_ = _property(steps, class_name, classes)
    if property_ is None:
        yield f"{place}.path: class {class_name} has no property {'.'.join(steps)}"
        return
    allowed = _VALUE_KEYS.get(property_.removesuffix("[]"))
    given = next((key for key in fields if key.startswith("value")), None)
    if allowed is not None and given is not None and given not in allowed:
        yield f"{place}: {'.'.join(steps)} is of type {property_} and takes {min(allowed)}, not {given}"


def _steps(path: ValueNode | None) -> list[str]:
    if isinstance(path, StringValueNode):
        return [path.value]
    if not isinstance(path, ListValueNode):
        return []
    return [item.value for item in path.values if isinstance(item, StringValueNode)]


def _property(steps: list[str], class_name: str, classes: Mapping[str, Any]) -> str | None:
    """The data type at a path ("" where no type decides, such as a count), None when there is no such property."""
    while len(steps) >= 3:
        reference, target, *steps = steps
        if not _data_type(reference, class_name, classes) or target not in classes:
            return None
        class_name = target
    name = steps[0]
    if name in {"id", "_id", "_creationTimeUnix", "_lastUpdateTimeUnix"} or name.startswith("len("):
        return ""
    return _data_type(name, class_name, classes)


def _data_type(name: str, class_name: str, classes: Mapping[str, Any]) -> str | None:
    definition: Mapping[str, Any] = classes.get(class_name) or {}
    properties: list[dict[str, Any]] = definition.get("properties") or []
    return next((str(item["dataType"][0]) for item in properties if item["name"] == name), None)
