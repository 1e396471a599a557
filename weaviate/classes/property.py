"""What all properties of typed classes have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.classes.values import Codec


class Owner(Protocol):
    """What a property is read from: a record gives its value, a path an expression."""

    def __face__(self, property_: Property, /) -> Any:
        """What the property is here."""
        ...


class Property:
    """A property of a class, by the name that the server knows it by.

    It has three faces: on the class it is an expression for queries, behind a reference too, on an object its value.
    """

    data_type: ClassVar[str]
    expression_type: ClassVar[Any]
    codec: ClassVar[Codec]

    def __init__(self, name: str) -> None:
        self.name = name
        self.attribute = name
        self.holder = ""
        self._expressions: dict[Any, Any] = {}

    def __set_name__(self, owner: type, name: str) -> None:
        self.attribute = name
        self.holder = owner.__name__.removeprefix("_").removesuffix("Properties")

    def face(self, instance: Owner | None, owner: Any) -> Any:
        """The value on an object, an expression elsewhere."""
        if instance is not None:
            return instance.__face__(self)
        found = self._expressions.get(owner)
        if found is None:
            found = self._expressions[owner] = self.expression(None)
        return found

    def expression(self, step: Any) -> Any:
        """The property in a query, behind these references."""
        return self.expression_type(self.name, step)

    def types(self) -> tuple[str, ...]:
        """The data types that a server may say for it."""
        return ("text", "string") if self.data_type == "text" else (self.data_type,)

    def differences(self, definition: Mapping[str, Any], place: str) -> list[str]:
        """How a server's definition of it differs, in words."""
        found = sorted(str(name) for name in definition.get("dataType") or ())
        expected = self.types()
        if len(found) == 1 and found[0] in expected:
            return []
        return [f"{place} is of type {', '.join(found) or 'none'} on the server, {expected[0]} here"]

    def encoded(self, value: Any) -> Any:
        """A value as JSON; `TypeError` when it is of another type."""
        raw = self.codec.encode(value)
        if raw is None:
            raise self.refusal(value, self.codec.wanted)
        return raw

    def decoded(self, raw: Any) -> Any:
        """A value from JSON."""
        decode = self.codec.decode
        return raw if decode is None else decode(raw)

    def payload(self, raw: Any) -> Any:
        """A value as it is written, from what was read."""
        return raw

    def refusal(self, value: Any, wanted: str) -> TypeError:
        """The error for a value of the wrong type."""
        shown = type(value).__name__
        return TypeError(f"{self.holder}.{self.attribute} must be {wanted}, {shown} was given: {value!r:.80}")


class ListProperty(Property):
    """A property that holds several values."""

    key: ClassVar[str]

    def types(self) -> tuple[str, ...]:
        """The data types that a server may say for it."""
        return tuple(f"{name}[]" for name in super().types())

    def expression(self, step: Any) -> Any:
        """The property in a query, behind these references."""
        return self.expression_type(self.name, step, self.key)

    def encoded(self, value: Any) -> Any:
        """A list as JSON; `TypeError` when it is none, or holds something of another type."""
        if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
            raise self.refusal(value, f"a list of {self.codec.wanted}")
        raw = [self.codec.encode(item) for item in value]
        for index, item in enumerate(raw):
            if item is None:
                raise self.refusal(list(value)[index], f"a list of {self.codec.wanted}")
        return raw

    def decoded(self, raw: Any) -> Any:
        """A list from JSON."""
        decode = self.codec.decode
        return raw if decode is None else [decode(item) for item in raw]
