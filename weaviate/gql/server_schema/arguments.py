"""The arguments of `Get`, `Aggregate` and `Explore` that every class has, with the server's names for their types.

`owner` is the class whose name the types carry. It is "_" where all classes share the types.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from graphql import (
    GraphQLArgument,
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLFloat,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    GraphQLString,
)

from . import scalars

if TYPE_CHECKING:
    from .features import ServerFeatures

InputType: TypeAlias = (
    GraphQLScalarType | GraphQLEnumType | GraphQLInputObjectType | GraphQLList[Any] | GraphQLNonNull[Any]
)
Arguments = dict[str, GraphQLArgument]
InputFields = dict[str, InputType]

STRINGS = GraphQLList(GraphQLString)
FLOATS = GraphQLList(GraphQLFloat)
BOOLEANS = GraphQLList(GraphQLBoolean)
INTS = GraphQLList(GraphQLInt)

TENANT = GraphQLArgument(GraphQLString)
_COMBINATIONS = ("average", "manualWeights", "minimum", "relativeScore", "sum")
_OPERATORS = (
    "And", "ContainsAll", "ContainsAny", "Equal", "GreaterThan", "GreaterThanEqual", "IsNull", "LessThan",
    "LessThanEqual", "Like", "Not", "NotEqual", "Or", "WithinGeoRange",
)  # fmt: skip


def enum(name: str, values: tuple[str, ...]) -> GraphQLEnumType:
    """An enum whose values stand for their own names."""
    return GraphQLEnumType(name, {value: value for value in values})


FUSION = enum("FusionEnum", ("rankedFusion", "relativeScoreFusion"))
COMBINATION = enum("targetCombinationEnum", _COMBINATIONS)
WEIGHTS = scalars.weights("Weights")
VECTOR_PER_TARGET = scalars.vector_per_target("VectorPerTarget")


def input_object(name: str, fields: InputFields) -> GraphQLInputObjectType:
    """An input type with these fields."""
    return GraphQLInputObjectType(name, {field: GraphQLInputField(type_) for field, type_ in fields.items()})


def get_arguments(owner: str, features: ServerFeatures) -> Arguments:
    """What a class takes in `Get`, whatever its definition says."""
    path = f"GetObjects{owner}"
    order = enum(f"{path}SortInpObjTypeEnum", ("asc", "desc"))
    strategy = enum(f"{path}GroupInpObjTypeEnum", ("closest", "merge"))
    count = GraphQLNonNull(GraphQLInt)
    bm25: InputFields = {"query": GraphQLString, "properties": STRINGS}
    if features.since(1, 30):
        bm25["searchOperator"] = _search_operator(path, features)
    types: InputFields = {
        "after": GraphQLString,
        "autocut": GraphQLInt,
        "limit": GraphQLInt,
        "offset": GraphQLInt,
        "where": _where(path, features),
        "sort": GraphQLList(input_object(f"{path}SortInpObj", {"path": STRINGS, "order": order})),
        "nearVector": _near_vector(path, features, with_targets=True),
        "nearObject": _near_object(path, features, with_targets=True),
        "bm25": input_object(f"{path}HybridGetBm25InpObj", bm25),
        "hybrid": _hybrid_of_get(owner, features),
        "group": input_object(f"{path}GroupInpObj", {"type": strategy, "force": GraphQLNonNull(GraphQLFloat)}),
        "groupBy": input_object(
            f"{path}GroupByInpObj", {"path": GraphQLNonNull(STRINGS), "groups": count, "objectsPerGroup": count}
        ),
    }
    return {name: GraphQLArgument(type_) for name, type_ in types.items()}


def aggregate_arguments(owner: str, features: ServerFeatures) -> Arguments:
    """What a class takes in `Aggregate`, whatever its definition says."""
    path = f"AggregateObjects{owner}"
    types: InputFields = {
        "groupBy": STRINGS,
        "limit": GraphQLInt,
        "objectLimit": GraphQLInt,
        "where": _where(path, features),
        "nearVector": _near_vector(path, features, with_targets=False),
        "nearObject": _near_object(path, features, with_targets=False),
        "hybrid": _hybrid_of_aggregate(owner, features),
    }
    return {name: GraphQLArgument(type_) for name, type_ in types.items()}


def explore_arguments(features: ServerFeatures) -> Arguments:
    """What `Explore` takes, without what modules add."""
    vector = scalars.vector("ExploreNearVectorInpObjNearVectorVectorScalar") if features.since(1, 29) else FLOATS
    near_vector = input_object("ExploreNearVectorInpObj", {"vector": GraphQLNonNull(vector), **distances()})
    return {
        "limit": GraphQLArgument(GraphQLInt),
        "offset": GraphQLArgument(GraphQLInt),
        "nearVector": GraphQLArgument(near_vector),
        "nearObject": GraphQLArgument(_near_object("Explore", features, with_targets=False)),
    }


def consistency_level(owner: str) -> GraphQLArgument:
    """The argument of classes that are replicated."""
    return GraphQLArgument(enum(f"{owner}ConsistencyLevelEnum", ("ALL", "ONE", "QUORUM")))


def near_text(path: str, fields: InputFields) -> GraphQLInputObjectType:
    """A search by meaning; `fields` are what the place where it stands adds."""
    return input_object(
        f"{path}NearTextInpObj",
        {
            "concepts": GraphQLNonNull(STRINGS),
            "certainty": GraphQLFloat,
            "distance": GraphQLFloat,
            "moveTo": _move(f"{path}MoveTo"),
            "moveAwayFrom": _move(f"{path}MoveAwayFrom"),
            **fields,
        },
    )


def distances() -> InputFields:
    """What every vector search takes."""
    return {"certainty": GraphQLFloat, "distance": GraphQLFloat, "targetVectors": STRINGS}


def targets(prefix: str) -> InputFields:
    """How the results of several named vectors are combined."""
    fields: InputFields = {"targetVectors": STRINGS, "combinationMethod": COMBINATION, "weights": WEIGHTS}
    return {"targets": input_object(f"{prefix}TargetInpObj", fields)}


def _where(path: str, features: ServerFeatures) -> GraphQLInputObjectType:
    operators = (*_OPERATORS, "ContainsNone") if features.since(1, 33) else _OPERATORS
    common: InputFields = {
        "operator": enum(f"{path}WhereOperatorEnum", operators),
        "path": STRINGS,
        "valueInt": scalars.int_or_list(f"Int{path}"),
        "valueNumber": scalars.float_or_list(f"Float{path}"),
        "valueBoolean": scalars.boolean_or_list(f"Boolean{path}"),
        "valueString": scalars.text_or_list(f"TextString{path}"),
        "valueText": scalars.text_or_list(f"Text{path}"),
        "valueDate": scalars.text_or_list(f"TextDate{path}"),
        "valueGeoRange": _geo_range(f"{path}WhereGeoRange"),
    }
    fields = {name: GraphQLInputField(type_) for name, type_ in common.items()}
    operands = GraphQLInputObjectType(f"{path}WhereOperandsInpObj", lambda: fields)
    fields["operands"] = GraphQLInputField(GraphQLList(operands))
    return GraphQLInputObjectType(f"{path}WhereInpObj", fields)


def _geo_range(prefix: str) -> GraphQLInputObjectType:
    number = GraphQLNonNull(GraphQLFloat)
    position = input_object(f"{prefix}GeoCoordinatesInpObj", {"latitude": number, "longitude": number})
    distance = input_object(f"{prefix}DistanceInpObj", {"max": number})
    return input_object(
        f"{prefix}InpObj", {"geoCoordinates": GraphQLNonNull(position), "distance": GraphQLNonNull(distance)}
    )


def _vector(path: str, features: ServerFeatures) -> GraphQLScalarType | GraphQLList[GraphQLScalarType]:
    return scalars.vector(f"{path}NearVectorVectorScalar") if features.since(1, 29) else FLOATS


def _near_vector(path: str, features: ServerFeatures, *, with_targets: bool) -> GraphQLInputObjectType:
    vector = _vector(path, features)
    fields = distances()
    if features.since(1, 26):
        fields |= {"vector": vector, "vectorPerTarget": VECTOR_PER_TARGET}
        fields |= _targets_if(with_targets, f"{path}nearVector")
    else:
        fields["vector"] = GraphQLNonNull(vector)
    return input_object(f"{path}NearVectorInpObj", fields)


def _near_object(path: str, features: ServerFeatures, *, with_targets: bool) -> GraphQLInputObjectType:
    fields: InputFields = {"id": GraphQLString, "beacon": GraphQLString, **distances()}
    fields |= _targets_if(with_targets and features.since(1, 26), f"{path}nearObject")
    return input_object(f"{path}NearObjectInpObj", fields)


def _targets_if(wanted: bool, prefix: str) -> InputFields:
    return targets(prefix) if wanted else {}


def _search_operator(path: str, features: ServerFeatures) -> GraphQLInputObjectType:
    values = ("And", "AndCross", "Or") if features.since(1, 39) else ("And", "Or")
    operator = enum(f"{path}SearchesOperator", values)
    return input_object(f"{path}Searches", {"operator": operator, "minimumOrTokensMatch": GraphQLInt})


def _hybrid_of_get(owner: str, features: ServerFeatures) -> GraphQLInputObjectType:
    path = f"{owner}SubSearch"
    fields: InputFields = {"fusionType": FUSION, "vector": FLOATS, **_hybrid(path, path, features, with_targets=True)}
    fields |= _targets_if(features.since(1, 26), f"{path}hybrid")
    return input_object(f"GetObjects{owner}HybridInpObj", fields)


def _hybrid_of_aggregate(owner: str, features: ServerFeatures) -> GraphQLInputObjectType:
    path = f"{owner}HybridSubSearch"
    fields: InputFields = {"vector": _vector(path, features)}
    fields |= _hybrid(path, f"{path}Searches", features, with_targets=False)
    return input_object(f"AggregateObjects{owner}HybridInpObj", fields)


def _hybrid(path: str, searches: str, features: ServerFeatures, *, with_targets: bool) -> InputFields:
    fields: InputFields = {
        "query": GraphQLString,
        "alpha": GraphQLFloat,
        "properties": STRINGS,
        "targetVectors": STRINGS,
    }
    if features.since(1, 25):
        search: InputFields = {
            "nearText": near_text(searches, {}),
            "nearVector": _near_vector(searches, features, with_targets=with_targets),
        }
        fields["searches"] = GraphQLList(input_object(f"{searches}SearchesInpObj", search))
    if features.since(1, 27):
        fields["maxVectorDistance"] = GraphQLFloat
    if features.since(1, 30):
        fields["bm25SearchOperator"] = _search_operator(path, features)
    return fields


def _move(prefix: str) -> GraphQLInputObjectType:
    objects = input_object(f"{prefix}MovementObjectsInpObj", {"id": GraphQLString, "beacon": GraphQLString})
    return input_object(
        prefix, {"concepts": STRINGS, "objects": GraphQLList(objects), "force": GraphQLNonNull(GraphQLFloat)}
    )
