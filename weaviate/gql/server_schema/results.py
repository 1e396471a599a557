"""The result types of a class: its properties, `_additional`, and what `Aggregate` says of a property."""

from __future__ import annotations

from typing import Any, TypeAlias

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLField,
    GraphQLFloat,
    GraphQLInt,
    GraphQLList,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLString,
)

from . import scalars
from .arguments import BOOLEANS, FLOATS, INTS, STRINGS

OutputType: TypeAlias = GraphQLScalarType | GraphQLObjectType | GraphQLList[Any]
Fields = dict[str, GraphQLField]
Types = dict[str, OutputType]

PRIMITIVES: Types = {
    "text": GraphQLString,
    "string": GraphQLString,
    "date": GraphQLString,
    "uuid": GraphQLString,
    "blob": GraphQLString,
    "blobHash": GraphQLString,
    "int": GraphQLInt,
    "number": GraphQLFloat,
    "boolean": GraphQLBoolean,
    "text[]": STRINGS,
    "string[]": STRINGS,
    "date[]": STRINGS,
    "uuid[]": STRINGS,
    "int[]": INTS,
    "number[]": FLOATS,
    "boolean[]": BOOLEANS,
}
"""How `Get` shows a value of each data type that needs no type of its own."""

UNKNOWN = scalars.anything("UnknownDataType")
"""How it shows a value of a data type that is newer than this table."""

PRIMITIVE_FIELDS = {data_type: GraphQLField(type_) for data_type, type_ in PRIMITIVES.items()}
UNKNOWN_FIELD = GraphQLField(UNKNOWN)

AGGREGATED_AS = {
    "text": "text",
    "string": "text",
    "blob": "text",
    "blobHash": "text",
    "int": "number",
    "number": "number",
    "boolean": "boolean",
    "date": "date",
}
"""How `Aggregate` treats a data type, or a list of it; the others it leaves out, except references."""


def object_type(name: str, types: Types) -> GraphQLObjectType:
    """A result type with fields of these types."""
    return object_of(name, {field: GraphQLField(type_) for field, type_ in types.items()})


def object_of(name: str, fields: Fields) -> GraphQLObjectType:
    """A result type with these fields.

    They are set past graphql-core's check of every name: it would take half of the time that a schema takes, and the
    server has checked the names of classes and properties.
    """
    type_ = GraphQLObjectType(name, {})
    vars(type_)["fields"] = fields
    return type_


def geo_coordinates(name: str) -> GraphQLObjectType:
    """The value of a geoCoordinates property."""
    return object_type(f"{name}GeoCoordinatesObj", {"latitude": GraphQLFloat, "longitude": GraphQLFloat})


def phone_number(name: str) -> GraphQLObjectType:
    """The value of a phoneNumber property."""
    return object_type(
        f"{name}PhoneNumberObj",
        {
            "countryCode": GraphQLInt,
            "defaultCountry": GraphQLString,
            "input": GraphQLString,
            "internationalFormatted": GraphQLString,
            "national": GraphQLInt,
            "nationalFormatted": GraphQLString,
            "valid": GraphQLBoolean,
        },
    )


def beacon() -> GraphQLObjectType:
    """What a reference may point to beside the classes it names."""
    return object_type("Beacon", {"beacon": GraphQLString})


def explore_result() -> GraphQLObjectType:
    """A row of `Explore`."""
    return object_type(
        "ExploreObj",
        {"beacon": GraphQLString, "certainty": GraphQLFloat, "className": GraphQLString, "distance": GraphQLFloat},
    )


def additional_types(owner: str, vector: OutputType) -> Types:
    """The part of `_additional` that every class has."""
    classification = object_type(
        f"{owner}AdditionalClassification",
        {
            "basedOn": STRINGS,
            "classifiedFields": STRINGS,
            "completed": GraphQLString,
            "id": GraphQLString,
            "scope": STRINGS,
        },
    )
    return {
        "certainty": GraphQLFloat,
        "classification": classification,
        "creationTimeUnix": GraphQLString,
        "distance": GraphQLFloat,
        "explainScore": GraphQLString,
        "id": GraphQLString,
        "lastUpdateTimeUnix": GraphQLString,
        "score": GraphQLString,
        "vector": vector,
    }


def group_types(owner: str) -> Types:
    """The part of `_additional.group` that every class has: all but its hits."""
    return {
        "count": GraphQLInt,
        "groupedBy": object_type(f"{owner}AdditionalGroupGroupedBy", {"path": STRINGS, "value": GraphQLString}),
        "id": GraphQLInt,
        "maxDistance": GraphQLFloat,
        "minDistance": GraphQLFloat,
    }


def group_hit_additional(owner: str, vector: OutputType) -> GraphQLObjectType:
    """`_additional` of a hit in a group."""
    return object_type(
        f"{owner}AdditionalGroupHitsAdditional", {"distance": GraphQLFloat, "id": GraphQLString, "vector": vector}
    )


def aggregate_types(owner: str) -> Types:
    """What `Aggregate` says of the objects of a class; properties of these names are hidden by it."""
    return {
        "groupedBy": object_type(f"Aggregate{owner}GroupedByObj", {"path": STRINGS, "value": GraphQLString}),
        "meta": object_type(f"Aggregate{owner}MetaObject", {"count": GraphQLInt}),
    }


def aggregated_property(name: str, kind: str) -> GraphQLObjectType:
    """What `Aggregate` says of a property of this kind; `name` begins the names of its types."""
    match kind:
        case "text":
            return object_of(f"{name}Obj", _text_fields(name))
        case "number":
            numbers = ("maximum", "mean", "median", "minimum", "mode", "sum")
            return object_type(f"{name}Obj", {**_COUNT, **dict.fromkeys(numbers, GraphQLFloat)})
        case "boolean":
            return object_type(
                f"{name}Obj",
                {
                    **_COUNT,
                    "percentageFalse": GraphQLFloat,
                    "percentageTrue": GraphQLFloat,
                    "totalFalse": GraphQLInt,
                    "totalTrue": GraphQLInt,
                },
            )
        case "date":
            dates = dict.fromkeys(("maximum", "median", "minimum", "mode"), GraphQLString)
            return object_type(f"{name}Obj", {"count": GraphQLInt, **dates})
        case _:
            return object_of(f"{name}Obj", _reference_fields())


_COUNT: dict[str, Any] = {"count": GraphQLInt, "type": GraphQLString}


def _text_fields(name: str) -> Fields:
    occurrence = object_type(f"{name}TopOccurrencesObj", {"occurs": GraphQLInt, "value": GraphQLString})
    limit = {"limit": GraphQLArgument(GraphQLInt)}
    fields = {field: GraphQLField(type_) for field, type_ in _COUNT.items()}
    return {**fields, "topOccurrences": GraphQLField(GraphQLList(occurrence), limit)}


def _reference_fields() -> Fields:
    reason = "Experimental, the format will change"
    return {"pointingTo": GraphQLField(STRINGS, deprecation_reason=reason), "type": GraphQLField(GraphQLString)}
