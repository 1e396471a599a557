# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

"""What all models share: the value of an absent property, how they compare and show, how JSON is read and written."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["UNSET", "Model", "Unset", "present", "put", "read_list", "read_model", "write"]


class Unset(Enum):
    """The type of `UNSET`, which stands for a property that is absent (or null, which the server treats alike)."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class Model:
    """A model compares by its properties and shows those that are set. One class for all, as each costs at import."""

    __slots__ = ()
    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, item.name) == getattr(other, item.name) for item in self.__attrs_attrs__)

    def __repr__(self) -> str:
        values = ((item.name, getattr(self, item.name)) for item in self.__attrs_attrs__)
        shown = (
            f"{name}={value!r}"
            for name, value in values
            if value is not UNSET and (name != "additional_properties" or value)
        )
        return f"{type(self).__name__}({', '.join(shown)})"


def present(value: Any) -> Any:
    """The value, or `UNSET` for null."""
    return UNSET if value is None else value


def put(result: dict[str, Any], name: str, value: object) -> None:
    """Write a property that ought to be there, unless it is not."""
    if value is not UNSET:
        result[name] = value


def read_model(value: Any, read: Callable[[dict[str, Any]], Any]) -> Any:
    """The model of an object; what is not an object is left as it came."""
    return read(cast("dict[str, Any]", value)) if isinstance(value, dict) else value


def read_list(value: Any, read: Callable[[Any], Any]) -> Any:
    """The list of what `read` makes of each item; what is not a list is left as it came."""
    return [read(item) for item in cast("Sequence[Any]", value)] if isinstance(value, list) else value


def write(value: Any) -> Any:
    """The JSON of a model, or of a list or dictionary that may hold models."""
    if isinstance(value, dict):
        return {key: write(item) for key, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [write(item) for item in cast("Sequence[Any]", value)]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()
