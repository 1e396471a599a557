"""Properties of a class seen through a reference: `Article.has_authors.on(Author).name`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

from weaviate.classes.expressions import Comparable, R, Testable
from weaviate.classes.record import RecordType
from weaviate.classes.shapes import fields

if TYPE_CHECKING:
    from graphql.language import SelectionNode

    from weaviate.classes.property import Property

Target_contra = TypeVar("Target_contra", contravariant=True)
LeadsTo_co = TypeVar("LeadsTo_co", covariant=True)
Linked = TypeVar("Linked")
Seen_co = TypeVar("Seen_co", covariant=True)


class Step(Generic[R, Target_contra]):
    """One reference followed to one class, and the references before it."""

    __slots__ = ("_collection", "_is_one_of_many", "_reference")

    def __init__(self, reference: ReferenceExpression[R, Any], collection: str) -> None:
        self._reference = reference
        self._collection = collection
        self._is_one_of_many = len(reference.targets) > 1

    def path(self) -> list[str]:
        """The path for filters, up to the class."""
        return [*self._reference.path(), self._collection]

    def around(self, node: SelectionNode) -> SelectionNode:
        """The selection of what is behind the reference; with the class's name where a row may be of several."""
        from graphql.language import InlineFragmentNode, NamedTypeNode, SelectionSetNode

        from weaviate.gql import ast

        fragment = InlineFragmentNode(
            type_condition=NamedTypeNode(name=ast.name(self._collection)),
            directives=(),
            selection_set=SelectionSetNode(selections=(node,)),
        )
        reference = self._reference
        inner = [ast.field(ast.name("__typename")), fragment] if self._is_one_of_many else [fragment]
        field = ast.field(ast.name(reference.name), inner)
        return field if reference.step is None else reference.step.around(field)


class Followed(Protocol[R, LeadsTo_co, Seen_co]):
    """A class that a reference may lead to."""

    def __through__(self, step: Step[R, LeadsTo_co], /) -> Seen_co:
        """The class's properties behind a reference."""
        ...


class ReferenceExpression(Testable[R], Generic[R, Linked]):
    """A reference. Selecting it selects the ids of what it leads to."""

    __slots__ = ("_seen", "targets")

    def __init__(self, name: str, step: Step[Any, Any] | None, targets: tuple[str, ...]) -> None:
        super().__init__(name, step)
        self.targets = targets
        self._seen: dict[object, Any] = {}

    def on(self, target: Followed[R, Linked, Seen_co]) -> Seen_co:
        """The properties of a class that the reference leads to."""
        seen = self._seen.get(target)
        if seen is None:
            collection: object = getattr(target, "__collection__", None)
            if collection not in self.targets:
                msg = f"{self.name} leads to {', '.join(self.targets)}, not to {collection or target!r}"
                raise TypeError(msg)
            seen = self._seen[target] = target.__through__(Step(self, str(collection)))
        return cast("Seen_co", seen)

    @property
    def count(self) -> Comparable[R, int]:
        """The number of references, to filter by."""
        return Comparable(self.name, self.step, "valueInt")

    def leaf(self) -> SelectionNode:
        """The ids of the objects that it leads to."""
        from graphql.language import FieldNode

        from weaviate.gql.selection import merge

        bare: ReferenceExpression[R, Any] = ReferenceExpression(self.name, None, self.targets)
        (field,) = merge(Step(bare, target).around(fields("_additional", "id")) for target in self.targets)
        assert isinstance(field, FieldNode)
        return field


class Path(Generic[R], metaclass=RecordType):
    """The properties of a class behind a reference, for a query that begins at `R`."""

    __slots__ = ("_expressions", "_step")

    @classmethod
    def behind(cls, step: Step[R, Any]) -> Self:
        """The properties behind this step."""
        return cls.__new__(cls)._entered(step)

    def _entered(self, step: Step[R, Any]) -> Self:
        self._step = step
        self._expressions: dict[str, Any] = {}
        return self

    def __face__(self, property_: Property, /) -> Any:
        """A property as an expression."""
        found = self._expressions.get(property_.name)
        if found is None:
            found = self._expressions[property_.name] = property_.expression(self._step)
        return found
