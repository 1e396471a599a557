"""What queries for objects and for aggregates have in common: filters and searches of one class."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from weaviate.data.legacy import knows_classes
from weaviate.exceptions import QueryAttributeError, QueryValueError
from weaviate.gql import ast, near
from weaviate.gql.filter import Answer, GraphQL
from weaviate.gql.media import near_media_content
from weaviate.gql.tables import default_coercions
from weaviate.gql.where import where_content
from weaviate.names import class_name_of
from weaviate.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from graphql.language import ArgumentNode, NameNode, ValueNode

    from weaviate.connect.connection import Connection
    from weaviate.gql.settings import QuerySettings
    from weaviate.gql.tables import NearObject, NearText, NearVector, Where
    from weaviate.types import AnyDict

_SEARCHES = frozenset(
    {
        "ask",
        "nearAudio",
        "nearDepth",
        "nearIMU",
        "nearImage",
        "nearObject",
        "nearText",
        "nearThermal",
        "nearVector",
        "nearVideo",
    }
)


class SearchBuilder(GraphQL[Answer]):
    """A query for one class. Every `with_*` checks its value, changes this builder and returns it.

    A value that is refused leaves the builder as it was.
    """

    _order: ClassVar[tuple[str, ...]] = ()

    def __init__(self, class_name: str, connection: Connection, settings: QuerySettings | None) -> None:
        super().__init__(connection, settings)
        self._class = _class_node(class_name) if type(class_name) is str else _checked_class(class_name)
        self._coercions = default_coercions() if settings is None else settings.coercions
        self._arguments: dict[str, ValueNode] = {}

    def with_where(self, content: Where | AnyDict) -> Self:
        """Only objects that a filter lets through; a second filter replaces the first.

        `{"path": ["wordCount"], "operator": "GreaterThan", "valueInt": 1000}`, or
        `{"operator": "And", "operands": [...]}`.
        """
        return self._set("where", where_content(content))

    def with_near_vector(self, content: NearVector | AnyDict) -> Self:
        """Objects near a vector: `{"vector": [...]}` with `certainty` or `distance` as a threshold.

        The vector may be a list, a numpy array or the like. Classes with named vectors take `targetVectors`, or
        `targets` with weights.
        """
        return self._set_search("nearVector", near.near_vector_content(content))

    def with_near_object(self, content: NearObject | AnyDict) -> Self:
        """Objects near another one: `{"id": uuid}` or `{"beacon": ...}`, with `certainty` or `distance`."""
        checked = near.near_object_content(content)
        if near.has_old_beacon(checked) and knows_classes(getattr(self._connection, "server_version", "")):
            Warnings.beacon_without_class(checked["beacon"])
        return self._set_search("nearObject", checked)

    def with_near_text(self, content: NearText | AnyDict) -> Self:
        """Objects near the meaning of texts: `{"concepts": [...]}`, for classes with a vectorizer.

        `moveTo` and `moveAwayFrom` shift the meaning: `{"concepts": [...], "force": 0.5}`, or `objects` by id.
        """
        return self._set_search("nearText", near.near_text_content(content))

    def with_near_image(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near an image: `{"image": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearImage", content, encode)

    def with_near_audio(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near a sound: `{"audio": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearAudio", content, encode)

    def with_near_video(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near a film: `{"video": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearVideo", content, encode)

    def with_near_depth(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near a depth image: `{"depth": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearDepth", content, encode)

    def with_near_thermal(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near a thermal image: `{"thermal": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearThermal", content, encode)

    def with_near_imu(self, content: Mapping[str, Any], encode: bool = True) -> Self:
        """Objects near motion data: `{"imu": path or open file}`, or base64 text with `encode=False`."""
        return self._set_media("nearIMU", content, encode)

    def with_tenant(self, tenant: str) -> Self:
        """The tenant whose objects are asked for; multi-tenant classes need one."""
        return self._set("tenant", tenant)

    def _argument_types(self) -> Mapping[str, str]:
        raise NotImplementedError

    def _argument_nodes(self) -> list[ArgumentNode]:
        given = self._arguments
        if len(given) < 2:
            return [ast.argument(name, value) for name, value in given.items()]
        return [ast.argument(name, given[name]) for name in self._order if name in given]

    def _set(self, name: str, value: Any) -> Self:
        self._arguments[name] = self._coercions.argument(self._argument_types(), name, value)
        return self

    def _set_count(self, name: str, value: Any, minimum: int) -> Self:
        node = self._coercions.argument(self._argument_types(), name, value)
        if value < minimum:
            msg = f"{name} is {value}: it must be at least {minimum}"
            raise QueryValueError(msg)
        self._arguments[name] = node
        return self

    def _set_search(self, name: str, content: dict[str, Any]) -> Self:
        present = _SEARCHES & self._arguments.keys()
        if present:
            msg = f"the query has {', '.join(present)} already: a query has one search of this kind at most"
            raise QueryAttributeError(msg)
        return self._set(name, content)

    def _set_media(self, name: str, content: Mapping[str, Any], encode: bool) -> Self:
        return self._set_search(name, near_media_content(content, name, encode=encode))


def _checked_class(class_name: str) -> NameNode:
    return ast.checked_name(class_name_of(class_name), "the name of a class")


_class_node = lru_cache(maxsize=1024)(_checked_class)
