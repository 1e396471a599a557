"""Puts the GraphQL schema of a Weaviate schema together, class by class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import (
    GraphQLBoolean,
    GraphQLField,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
)

from . import results
from .arguments import TENANT, explore_arguments
from .definitions import is_multi_tenant, is_replicated, properties, section
from .modules import argument_names, module_arguments, modules_in_use
from .names import object_name, union_name
from .results import object_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .features import ServerFeatures
    from .owned import OwnedTypes
    from .results import Fields


class SchemaBuilder:
    """Builds one schema; `owned_by` gives the types that carry the name of a class, or that classes share."""

    def __init__(
        self,
        classes: Sequence[Mapping[str, Any]],
        features: ServerFeatures,
        owned_by: Callable[[str], OwnedTypes],
    ) -> None:
        self._classes = classes
        self._features = features
        self._owned_by = owned_by
        self._names = {class_["class"] for class_ in classes}
        self._objects: dict[str, GraphQLObjectType] = {}
        self._beacon = results.beacon()

    def build(self, aliases: Mapping[str, str]) -> GraphQLSchema:
        """The schema, with the classes under their own names and these further ones."""
        get: Fields = {}
        aggregate: Fields = {}
        for class_ in self._classes:
            get[class_["class"]], aggregate[class_["class"]] = self._class(class_)
        for alias, name in aliases.items():
            if name in self._names:
                get[alias], aggregate[alias] = get[name], aggregate[name]
        root = {
            "Get": GraphQLField(object_of("GetObjectsObj", get)),
            "Aggregate": GraphQLField(object_of("AggregateObjectsObj", aggregate)),
        }
        if self._features.explore:
            root["Explore"] = self._explore()
        return GraphQLSchema(object_of("WeaviateObj", root), assume_valid=True)

    def _class(self, class_: Mapping[str, Any]) -> tuple[GraphQLField, GraphQLField]:
        owned = self._owned_by(class_["class"])
        of_get, of_aggregate, additional = owned.of_modules(modules_in_use(class_, self._features))
        get = {**owned.get_arguments, **of_get}
        aggregate = {**owned.aggregate_arguments, **of_aggregate}
        if is_replicated(class_):
            get["consistencyLevel"] = owned.consistency_level
            additional = {**additional, "isConsistent": GraphQLField(GraphQLBoolean)}
        if is_multi_tenant(class_):
            get["tenant"] = aggregate["tenant"] = TENANT
        result = self._result(class_, owned, additional)
        aggregated = object_of(f"Aggregate{class_['class']}", self._aggregated(class_, owned))
        return GraphQLField(GraphQLList(result), get), GraphQLField(GraphQLList(aggregated), aggregate)

    def _result(self, class_: Mapping[str, Any], owned: OwnedTypes, additional: Fields) -> GraphQLObjectType:
        name = class_["class"]
        fields_of_user = self._properties(class_, owned)
        hits = object_of(f"{name}AdditionalGroupHits", {**fields_of_user, "_additional": owned.group_hit})
        group = {**owned.group, "hits": GraphQLField(GraphQLList(hits))}
        fields = {**owned.additional, **additional}
        fields["group"] = GraphQLField(object_of(f"{name}AdditionalGroup", group))
        vectors = {vector: owned.named_vector(vector) for vector in section(class_, "vectorConfig")}
        if vectors:
            fields["vectors"] = GraphQLField(object_of(f"{name}AdditionalVectors", vectors))
        fields_of_user["_additional"] = GraphQLField(object_of(f"{name}Additional", fields))
        type_name = object_name(name, underscore=self._features.since(1, 26))
        result = self._objects[name] = object_of(type_name, fields_of_user)
        return result

    def _properties(self, class_: Mapping[str, Any], owned: OwnedTypes) -> Fields:
        fields: Fields = {}
        for property_ in properties(class_):
            name, data_types = property_["name"], property_["dataType"]
            if data_types[0] in {"geoCoordinates", "phoneNumber"}:
                fields[name] = owned.property_object(name, data_types[0])
            elif data_types[0] in {"object", "object[]"}:
                fields[name] = GraphQLField(_nested(f"{class_['class']}_{name}", property_))
            elif not data_types[0][0].isupper():
                fields[name] = results.PRIMITIVE_FIELDS.get(data_types[0], results.UNKNOWN_FIELD)
            elif self._names.issuperset(data_types):
                fields[name] = self._reference(union_name(class_["class"], name), data_types)
        return fields

    def _reference(self, name: str, class_names: Sequence[str]) -> GraphQLField:
        def targets() -> list[GraphQLObjectType]:
            return [*(self._objects[class_name] for class_name in class_names), self._beacon]

        return GraphQLField(GraphQLList(GraphQLUnionType(name, targets)))

    def _aggregated(self, class_: Mapping[str, Any], owned: OwnedTypes) -> Fields:
        fields: Fields = {}
        for property_ in properties(class_):
            data_type = property_["dataType"][0]
            kind = results.AGGREGATED_AS.get(data_type.removesuffix("[]"))
            if kind is None and data_type[0].isupper():
                kind = "reference"
            if kind is not None:
                fields[property_["name"]] = owned.aggregated(property_["name"], kind)
        return {**fields, **owned.aggregate}

    def _explore(self) -> GraphQLField:
        used = frozenset[str]().union(*(modules_in_use(class_, self._features) for class_ in self._classes))
        of_modules = module_arguments("Explore", "", self._features)
        names = argument_names(used, self._features)
        arguments = {**explore_arguments(self._features), **{name: of_modules[name] for name in names}}
        return GraphQLField(GraphQLList(results.explore_result()), arguments)


def _nested(prefix: str, property_: Mapping[str, Any]) -> results.OutputType:
    types: results.Types = {}
    for nested in properties(property_, "nestedProperties"):
        data_type = nested["dataType"][0]
        if data_type in {"object", "object[]"}:
            types[nested["name"]] = _nested(f"{prefix}_{nested['name']}", nested)
        else:
            types[nested["name"]] = results.PRIMITIVES.get(data_type, results.UNKNOWN)
    type_ = results.object_type(f"{prefix}_object", types)
    return GraphQLList(type_) if property_["dataType"][0] == "object[]" else type_
