"""Properties with parts, as expressions of queries: places, phone numbers, objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic

from weaviate.classes.expressions import Condition, R, Selectable, T, Testable

if TYPE_CHECKING:
    from graphql.language import SelectionNode

    from weaviate.classes.paths import Step


class GeoExpression(Testable[R]):
    """A place on earth."""

    __slots__ = ()

    def within(self, metres: float, latitude: float, longitude: float) -> Condition[R]:
        """Whether it is at most this far from a place."""
        place = {"latitude": latitude, "longitude": longitude}
        return self._condition(
            "WithinGeoRange", "valueGeoRange", {"geoCoordinates": place, "distance": {"max": metres}}
        )

    def leaf(self) -> SelectionNode:
        """Both coordinates."""
        return fields(self.name, "latitude", "longitude")


class PhoneExpression(Selectable[R]):
    """A phone number."""

    __slots__ = ()

    def leaf(self) -> SelectionNode:
        """All that the server knows of the number."""
        return fields(
            self.name,
            "input",
            "defaultCountry",
            "countryCode",
            "national",
            "internationalFormatted",
            "nationalFormatted",
            "valid",
        )


class ObjectExpression(Selectable[R], Generic[R, T]):
    """An object inside an object, or a list of them. Selecting it selects all of it."""

    __slots__ = ("_parts", "kind")

    def __init__(
        self, name: str, step: Step[Any, Any] | None, kind: Any, parts: tuple[Selectable[T], ...] = ()
    ) -> None:
        super().__init__(name, step)
        self.kind = kind
        self._parts = parts

    def only(self, *parts: Selectable[T]) -> Selectable[R]:
        """Some of its properties: `Article.details.only(ArticleDetails.isbn)`."""
        return ObjectExpression(self.name, self.step, self.kind, parts)

    def leaf(self) -> SelectionNode:
        """The object with its parts."""
        from weaviate.gql import ast

        parts = self._parts or [getattr(self.kind, item.attribute) for item in self.kind.__properties__.values()]
        return ast.field(ast.name(self.name), [part.node() for part in parts])


def fields(name: str, *names: str) -> SelectionNode:
    """A field with fields below it."""
    from weaviate.gql import ast

    return ast.field(ast.name(name), [ast.field(ast.name(item)) for item in names])
