"""Properties that hold one value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from weaviate.classes.expressions import (
    BooleanExpression,
    DateExpression,
    IntExpression,
    NumberExpression,
    Selectable,
    TextExpression,
    UuidExpression,
)
from weaviate.classes.property import Property
from weaviate.classes.shapes import GeoExpression, PhoneExpression
from weaviate.classes.values import (
    BLOB,
    BOOLEAN,
    DATE,
    GEO,
    INT,
    NUMBER,
    PHONE,
    TEXT,
    UUID,
    GeoCoordinates,
    PhoneNumber,
)

if TYPE_CHECKING:
    import datetime
    import uuid

    from weaviate.classes.expressions import R
    from weaviate.classes.paths import Path
    from weaviate.classes.record import M, Record


class Text(Property):
    """A text."""

    data_type = "text"
    expression_type = TextExpression
    codec = TEXT

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> TextExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> TextExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> str | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: str | None, /) -> None:
        instance.__put__(self, value)


class Int(Property):
    """A whole number. GraphQL gives null for what 32 bits don't hold; `get_by_id` and `iterate` read it right."""

    data_type = "int"
    expression_type = IntExpression
    codec = INT

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> IntExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> IntExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> int | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: int | None, /) -> None:
        instance.__put__(self, value)


class Number(Property):
    """A number."""

    data_type = "number"
    expression_type = NumberExpression
    codec = NUMBER

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> NumberExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> NumberExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> float | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: float | None, /) -> None:
        instance.__put__(self, value)


class Boolean(Property):
    """True or false."""

    data_type = "boolean"
    expression_type = BooleanExpression
    codec = BOOLEAN

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> BooleanExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> BooleanExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> bool | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: bool | None, /) -> None:
        instance.__put__(self, value)


class Date(Property):
    """A moment, with a time zone."""

    data_type = "date"
    expression_type = DateExpression
    codec = DATE

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> DateExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> DateExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> datetime.datetime | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: datetime.datetime | None, /) -> None:
        instance.__put__(self, value)


class Uuid(Property):
    """A uuid."""

    data_type = "uuid"
    expression_type = UuidExpression
    codec = UUID

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> UuidExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> UuidExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> uuid.UUID | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: uuid.UUID | str | None, /) -> None:
        instance.__put__(self, value)


class Blob(Property):
    """Bytes, which servers keep as base64 text."""

    data_type = "blob"
    expression_type = Selectable
    codec = BLOB

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> Selectable[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> Selectable[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> bytes | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: bytes | None, /) -> None:
        instance.__put__(self, value)


class Geo(Property):
    """A place on earth."""

    data_type = "geoCoordinates"
    expression_type = GeoExpression
    codec = GEO

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> GeoExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> GeoExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> GeoCoordinates | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: GeoCoordinates | None, /) -> None:
        instance.__put__(self, value)


class Phone(Property):
    """A phone number."""

    data_type = "phoneNumber"
    expression_type = PhoneExpression
    codec = PHONE

    def payload(self, raw: Any) -> Any:
        """The number without what the server made of it."""
        return PhoneNumber.from_dict(raw).to_dict()

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> PhoneExpression[M]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> PhoneExpression[R]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> PhoneNumber | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: PhoneNumber | None, /) -> None:
        instance.__put__(self, value)


class BlobHash(Text):
    """What a server keeps of bytes that it need not give back: written as base64 text, read as their hash."""

    data_type = "blobHash"
