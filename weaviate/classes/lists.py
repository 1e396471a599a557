"""Properties that hold several values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from weaviate.classes.expressions import (
    ListExpression,
)
from weaviate.classes.property import ListProperty
from weaviate.classes.values import (
    BOOLEAN,
    DATE,
    INT,
    NUMBER,
    TEXT,
    UUID,
)

if TYPE_CHECKING:
    import datetime
    import uuid
    from collections.abc import Sequence

    from weaviate.classes.expressions import R
    from weaviate.classes.paths import Path
    from weaviate.classes.record import M, Record


class TextList(ListProperty):
    """Texts."""

    data_type = "text"
    expression_type = ListExpression
    codec = TEXT
    key = "valueText"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, str]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, str]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[str] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[str] | None, /) -> None:
        instance.__put__(self, value)


class IntList(ListProperty):
    """Whole numbers."""

    data_type = "int"
    expression_type = ListExpression
    codec = INT
    key = "valueInt"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, int]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, int]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[int] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[int] | None, /) -> None:
        instance.__put__(self, value)


class NumberList(ListProperty):
    """Numbers."""

    data_type = "number"
    expression_type = ListExpression
    codec = NUMBER
    key = "valueNumber"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, float]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, float]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[float] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[float] | None, /) -> None:
        instance.__put__(self, value)


class BooleanList(ListProperty):
    """Booleans."""

    data_type = "boolean"
    expression_type = ListExpression
    codec = BOOLEAN
    key = "valueBoolean"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, bool]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, bool]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[bool] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[bool] | None, /) -> None:
        instance.__put__(self, value)


class DateList(ListProperty):
    """Moments."""

    data_type = "date"
    expression_type = ListExpression
    codec = DATE
    key = "valueDate"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, datetime.datetime]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, datetime.datetime]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[datetime.datetime] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[datetime.datetime] | None, /) -> None:
        instance.__put__(self, value)


class UuidList(ListProperty):
    """Uuids."""

    data_type = "uuid"
    expression_type = ListExpression
    codec = UUID
    key = "valueText"

    @overload
    def __get__(self, instance: None, owner: type[M], /) -> ListExpression[M, uuid.UUID | str]: ...
    @overload
    def __get__(self, instance: Path[R], owner: object, /) -> ListExpression[R, uuid.UUID | str]: ...
    @overload
    def __get__(self, instance: Record, owner: object, /) -> Sequence[uuid.UUID] | None: ...
    def __get__(self, instance: Any, owner: object, /) -> Any:
        return self.face(instance, owner)

    def __set__(self, instance: Record, value: Sequence[uuid.UUID | str] | None, /) -> None:
        instance.__put__(self, value)
