"""Properties that hold objects, or lead to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, overload

from weaviate.beacons import beacon_of
from weaviate.classes.paths import ReferenceExpression
from weaviate.classes.property import Property
from weaviate.classes.record import Model, Nested, Ref, is_uuid, model_of
from weaviate.classes.shapes import ObjectExpression
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from weaviate.classes.expressions import R
    from weaviate.classes.paths import Path
    from weaviate.classes.record import M, Record
    from weaviate.types import JsonObject

N = TypeVar("N", bound=Nested)
V = TypeVar("V")
L_co = TypeVar("L_co", bound=Model, covariant=True)


class _Nesting(Property, Generic[N, V]):
    """A property whose values, of type `V`, are made of objects with properties of their own."""

    def __init__(self, name: str, kind: type[N]) -> None:
        super().__init__(name)
        self.kind = kind

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ObjectExpression[M, N]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ObjectExpression[R, N]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> V | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: V | None, /) -> None:
        instance.__put__(self, value)

    def expression(self, step: Any) -> Any:
        """The property in a query, behind these references."""
        return ObjectExpression[Any, N](self.name, step, self.kind)

    def differences(self, definition: Mapping[str, Any], place: str) -> list[str]:
        """How a server's definition of it differs, in words."""
        from weaviate.classes.drift import property_differences

        nested: list[JsonObject] = definition.get("nestedProperties") or []
        return super().differences(definition, place) or property_differences(self.kind, nested, place)


class Object(_Nesting[N, N]):
    """An object with properties of its own."""

    data_type = "object"

    def encoded(self, value: Any) -> Any:
        """The object as JSON."""
        if not isinstance(value, self.kind):
            raise self.refusal(value, self.kind.__name__)
        return value.__payload__()

    def decoded(self, raw: Any) -> Any:
        """The object from JSON."""
        return self.kind.__row__(raw, complete=True)


class ObjectList(_Nesting[N, "Sequence[N]"]):
    """Objects with properties of their own."""

    data_type = "object[]"

    def encoded(self, value: Any) -> Any:
        """The objects as JSON."""
        items = cast("list[Any]", value)
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, self.kind) for item in items):
            raise self.refusal(value, f"a list of {self.kind.__name__}")
        return [item.__payload__() for item in items]

    def decoded(self, raw: Any) -> Any:
        """The objects from JSON."""
        return [self.kind.__row__(item, complete=True) for item in raw]


class Reference(Property, Generic[L_co]):
    """References to objects of one or several classes.

    Written with objects that have a uuid (read from a server, or written before), with `Author.ref(uuid)`, or, where
    only one class is possible, with uuids.
    """

    def __init__(self, name: str, target: str, *others: str) -> None:
        super().__init__(name)
        self.targets = (target, *others)
        self._module = ""

    def __set_name__(self, owner: type, name: str) -> None:
        super().__set_name__(owner, name)
        self._module = owner.__module__

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ReferenceExpression[M, L_co]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ReferenceExpression[R, L_co]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[L_co] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[L_co | Ref[L_co] | UUID | str] | None, /) -> None:
        instance.__put__(self, value)

    def expression(self, step: Any) -> Any:
        """The property in a query, behind these references."""
        return ReferenceExpression[Any, L_co](self.name, step, self.targets)

    def differences(self, definition: Mapping[str, Any], place: str) -> list[str]:
        """How a server's definition of it differs, in words."""
        found = sorted(str(name) for name in definition.get("dataType") or ())
        if found == sorted(self.targets):
            return []
        return [f"{place} leads to {', '.join(found)} on the server, to {', '.join(self.targets)} here"]

    def encoded(self, value: Any) -> Any:
        """The references as beacons."""
        if not isinstance(value, (list, tuple)):
            raise self.refusal(value, "a list of objects or uuids")
        return [{"beacon": self._beacon(item)} for item in cast("list[Any]", value)]

    def decoded(self, raw: Any) -> Any:
        """The objects, each with what is known of it."""
        return [self._object(item) for item in raw]

    def payload(self, raw: Any) -> Any:
        """The references as beacons."""
        return [item if "beacon" in item else {"beacon": self._beacon(self._object(item))} for item in raw]

    def _beacon(self, item: Any) -> str:
        if is_uuid(item):
            if len(self.targets) > 1:
                msg = (
                    f"{self.holder}.{self.attribute} may lead to {', '.join(self.targets)}: "
                    f"give {self.targets[0]}.ref(uuid) instead of a uuid"
                )
                raise TypeError(msg)
            return beacon_of(item, self.targets[0])
        if not isinstance(item, (Model, Ref)):
            raise self.refusal(item, "a list of objects or uuids")
        collection = item.collection if isinstance(item, Ref) else type(item).__collection__
        identity = item.id if isinstance(item, Ref) else item.__id__
        if collection not in self.targets:
            msg = f"{self.holder}.{self.attribute} leads to {', '.join(self.targets)}, not to {collection}"
            raise TypeError(msg)
        if identity is None:
            msg = (
                f"{self.holder}.{self.attribute}: the uuid of an {collection} is not known: write it first, select its "
                f"additional.id, or give {collection}.ref(uuid)"
            )
            raise ValueError(msg)
        return beacon_of(identity, collection)

    def _object(self, item: JsonObject) -> Model:
        collection = item.get("__typename")
        data = item
        if "beacon" in item:
            parts = str(item["beacon"]).split("/")
            collection = parts[-2] if len(parts) > 4 else None
            data = {"_additional": {"id": get_valid_uuid(parts[-1])}}
        return model_of(self._module, collection or self.targets[0]).__row__(data)
