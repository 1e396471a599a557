"""The types that carry a class's name on a server: one set for each class, or one set that all classes share."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from graphql import GraphQLField, GraphQLObjectType, GraphQLString

from . import results, scalars
from .arguments import FLOATS, Arguments, aggregate_arguments, consistency_level, get_arguments
from .modules import argument_names, field_names, module_additional, module_arguments
from .names import EVERY_CLASS

if TYPE_CHECKING:
    from collections.abc import Callable

    from .features import ServerFeatures
    from .results import Fields


VECTOR = "_Vector"
"""The type of vectors in results, where classes share their types."""


class OwnedTypes:
    """The types of one owner: of a class, or of `EVERY_CLASS`.

    Where classes share them, a vector is one scalar rather than a list: executing a query then copies no numbers.
    Several threads may use one set: what is made later is made once, or a schema would have two types of one name.
    """

    def __init__(self, owner: str, features: ServerFeatures) -> None:
        self._owner = owner
        self._features = features
        self._is_shared = owner == EVERY_CLASS
        vector: results.OutputType = scalars.vector(VECTOR) if self._is_shared else FLOATS
        self.get_arguments = get_arguments(owner, features)
        self.aggregate_arguments = aggregate_arguments(owner, features)
        self.consistency_level = consistency_level(owner)
        self.additional = _fields(results.additional_types(owner, vector))
        self.group = _fields(results.group_types(owner))
        self.group_hit = GraphQLField(results.group_hit_additional(owner, vector))
        self.aggregate = _fields(results.aggregate_types(owner))
        if features.since(1, 37):
            self.additional["queryProfile"] = GraphQLField(GraphQLString)
        self._vector = vector
        self._properties: dict[tuple[str, str], GraphQLField] = {}
        self._of_all_modules: tuple[Arguments, Arguments, Fields] | None = None
        self._lock = Lock()

    def of_modules(self, uses: frozenset[str]) -> tuple[Arguments, Arguments, Fields]:
        """What these modules add to `Get`, to `Aggregate` and to `_additional`."""
        if not uses:
            return {}, {}, {}
        names = argument_names(uses, self._features)
        get, aggregate, additional = self._modules
        return (
            {name: get[name] for name in names},
            {name: aggregate[name] for name in names},
            {name: additional[name] for name in field_names(uses)},
        )

    def named_vector(self, name: str) -> GraphQLField:
        """One of `_additional.vectors`."""
        if self._is_shared or not self._features.since(1, 29):
            return GraphQLField(self._vector)
        return GraphQLField(scalars.vector(f"{self._owner}{name}NearVectorVectorScalar"))

    def property_object(self, name: str, data_type: str) -> GraphQLField:
        """A geoCoordinates or a phoneNumber property."""
        make = results.geo_coordinates if data_type == "geoCoordinates" else results.phone_number
        return self._property(name, data_type, lambda label: make(f"{self._owner}{label}"))

    def aggregated(self, name: str, kind: str) -> GraphQLField:
        """What `Aggregate` says of a property that it treats as this kind."""
        return self._property(
            name, kind, lambda label: results.aggregated_property(f"Aggregate{self._owner}{label}", kind)
        )

    @property
    def _modules(self) -> tuple[Arguments, Arguments, Fields]:
        """What all modules could add."""
        with self._lock:
            if self._of_all_modules is None:
                self._of_all_modules = (
                    module_arguments("GetObjects", self._owner, self._features),
                    module_arguments("Aggregate", self._owner, self._features),
                    module_additional(self._owner, self._features),
                )
            return self._of_all_modules

    def _property(self, name: str, kind: str, make: Callable[[str], GraphQLObjectType]) -> GraphQLField:
        key = (kind if self._is_shared else name, kind)
        with self._lock:
            if key not in self._properties:
                self._properties[key] = GraphQLField(make(key[0]))
            return self._properties[key]


def _fields(types: results.Types) -> Fields:
    return {name: GraphQLField(type_) for name, type_ in types.items()}
