"""Objects of typed classes: what a program makes to write, and what it reads."""

from __future__ import annotations

import difflib
import uuid as uuid_lib
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, cast, dataclass_transform

from weaviate.classes.property import Property

if TYPE_CHECKING:
    from weaviate.types import UUID, JsonObject

M = TypeVar("M", bound="Record")
A = TypeVar("A", bound="Model")
C_co = TypeVar("C_co", bound="Model", covariant=True)


@dataclass_transform(kw_only_default=True)
class RecordType(type):
    """The type of typed classes: it knows their properties, and tells type checkers of the constructor."""

    __properties__: dict[str, Property]
    __attributes__: dict[str, Property]

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> RecordType:
        """Make a class whose objects have no attributes but the declared ones."""
        namespace.setdefault("__slots__", ())
        made = super().__new__(cls, name, bases, namespace)
        own = [value for value in namespace.values() if isinstance(value, Property)]
        if own:
            made.__properties__ = {item.name: item for item in own}
            made.__attributes__ = {item.attribute: item for item in own}
        return made


class Properties(metaclass=RecordType):
    """The properties of one class; its objects have them, and so have references that lead there."""

    __properties__: ClassVar[dict[str, Property]] = {}
    __attributes__: ClassVar[dict[str, Property]] = {}


class Record(metaclass=RecordType):
    """Something with properties, each read when it is asked for.

    Values are kept as the server's JSON. An object that came from a query knows only what was selected.
    """

    __slots__ = ("_changed", "_complete", "_data")

    __properties__: ClassVar[dict[str, Property]] = {}
    __attributes__: ClassVar[dict[str, Property]] = {}

    def __init__(self, **values: Any) -> None:
        self._data: JsonObject = {}
        self._complete = True
        self._changed: set[str] | None = set()
        for name, value in values.items():
            property_ = self.__attributes__.get(name)
            if property_ is None:
                close = difflib.get_close_matches(name, list(self.__attributes__), n=1)
                hint = f", did you mean {close[0]!r}?" if close else ""
                msg = f"{type(self).__name__} has no property {name!r}{hint}"
                raise TypeError(msg)
            self.__put__(property_, value)

    @classmethod
    def __row__(cls, data: JsonObject, *, complete: bool = False) -> Self:
        """An object from the server's JSON, which is not copied. With `complete` what is not there is null."""
        row = cls.__new__(cls)
        row._data = data
        row._complete = complete
        row._changed = None
        return row

    def __face__(self, property_: Property, /) -> Any:
        """The value of a property."""
        try:
            raw = self._data[property_.name]
        except KeyError:
            if self._complete:
                return None
            name = f"{type(self).__name__}.{property_.attribute}"
            msg = f"{name} was not selected: add it to the properties of the query"
            raise AttributeError(msg) from None
        return None if raw is None else property_.decoded(raw)

    def __put__(self, property_: Property, value: Any, /) -> None:
        """Set a property; None takes its value away."""
        self._data[property_.name] = None if value is None else property_.encoded(value)
        if self._changed is None:
            self._changed = set()
        self._changed.add(property_.name)

    def __payload__(self, *, changes: bool = False) -> JsonObject:
        """The properties as they are written: all that are known, or those that were set since it was read or written.

        An update with all of them would append references to themselves.
        """
        known = self.__properties__
        names = (self._changed or ()) if changes else known
        return {
            name: None if raw is None else known[name].payload(raw)
            for name, raw in self._data.items()
            if name in known and name in names
        }

    def __additional__(self) -> JsonObject:
        """What the server added to the object."""
        return self._data.get("_additional") or {}

    def to_dict(self) -> JsonObject:
        """The object as a dict, with the server's names, as an untyped query gives it."""
        return dict(self._data)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._data == cast("Self", other)._data

    __hash__ = None  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]

    def __repr__(self) -> str:
        known = self.__properties__
        shown = [f"{known[name].attribute}={raw!r:.60}" for name, raw in self._data.items() if name in known]
        return f"{type(self).__name__}({', '.join(shown)})"


class Nested(Record):
    """An object that is the value of a property of another one. One that was read can't be changed, only replaced."""

    def __put__(self, property_: Property, value: Any, /) -> None:
        """Set a property of an object that is being made."""
        if self._changed is None:
            kind = type(self).__name__
            msg = f"{kind}.{property_.attribute} can't be set on a {kind} that was read: assign a new {kind} as a whole"
            raise AttributeError(msg)
        super().__put__(property_, value)


_MODELS: dict[tuple[str, str], type[Model]] = {}


class Model(Record):
    """An object of a class.

    The constructor takes properties; uuid, vector and tenant are arguments of the calls that write it.
    """

    __collection__: ClassVar[str]
    __multi_tenant__: ClassVar[bool] = False
    __vectors__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        if "__collection__" in vars(cls):
            _MODELS[cls.__module__, cls.__collection__] = cls

    @classmethod
    def ref(cls, uuid: UUID) -> Ref[Self]:
        """A reference to an object by its uuid, for properties that lead to several classes."""
        return Ref(cls, uuid)

    @classmethod
    def __stored__(cls, stored: JsonObject) -> Self:
        """An object as the REST API gives it."""
        data: JsonObject = dict(stored.get("properties") or {})
        extra = {name: value for name, value in stored.items() if name not in {"class", "properties", "additional"}}
        data["_additional"] = extra | (stored.get("additional") or {})
        return cls.__row__(data, complete=True)

    @property
    def __id__(self) -> str | None:
        """The uuid, if it is known."""
        return self.__additional__().get("id")

    def __stored_as__(self, uuid: str) -> None:
        """Remember that the object was written, and its uuid, so that others can refer to it."""
        self._data["_additional"] = self.__additional__() | {"id": uuid}
        self._changed = None

    def __whole__(self) -> None:
        """`ValueError` unless all properties are known, since what is put in its place would lose the others."""
        if not self._complete:
            name = type(self).__name__
            msg = f"this {name} has only what a query selected: read it with get_by_id, or make a new {name}"
            raise ValueError(msg)


class Ref(Generic[C_co]):
    """A reference to an object of a class: `Author.ref(uuid)`."""

    __slots__ = ("collection", "id")

    def __init__(self, model: type[C_co], uuid: UUID) -> None:
        from weaviate.uuids import get_valid_uuid

        self.collection = model.__collection__
        self.id = get_valid_uuid(uuid)

    def __repr__(self) -> str:
        return f"{self.collection}.ref({self.id!r})"


def collection_of(model: type[Model]) -> str:
    """The server's name of a typed class; `TypeError` for a class that is none."""
    if not issubclass(model, Model):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"class_name must be str or a typed class, {model!r} was given"
        raise TypeError(msg)
    return model.__collection__


def model_of(module: str, collection: str) -> type[Model]:
    """The typed class of a module for a class of the server."""
    try:
        return _MODELS[module, collection]
    except KeyError:
        msg = f"the module {module} has no typed class {collection}: run weaviate-codegen classes again"
        raise LookupError(msg) from None


def is_uuid(value: object) -> bool:
    """Whether a value is a uuid or the text of one."""
    if isinstance(value, str):
        try:
            uuid_lib.UUID(value)
        except ValueError:
            return False
    return isinstance(value, (str, uuid_lib.UUID))
