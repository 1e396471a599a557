"""A cross-reference as a property of a query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from graphql.language import InlineFragmentNode, NamedTypeNode, SelectionSetNode

from weaviate.gql import ast
from weaviate.gql.printer import print_compact

if TYPE_CHECKING:
    from graphql.language import FieldNode


@dataclass
class LinkTo:
    """Properties of the objects of one class that a reference property points to; may be nested.

    >>> import weaviate
    >>> from weaviate.gql.get import LinkTo
    >>> client = weaviate.Client(":memory:")
    >>> client.query.get("Article", ["title", LinkTo("hasAuthor", "Author", ["name"])]).build()
    '{Get{Article{title hasAuthor{... on Author{name}}}}}'
    """

    link_on: str
    linked_class: str
    properties: Properties

    def node(self) -> FieldNode:
        """The selection of the reference."""
        from weaviate.gql.properties import property_selections

        fragment = InlineFragmentNode(
            type_condition=NamedTypeNode(name=ast.checked_name(self.linked_class, "the name of a class")),
            directives=(),
            selection_set=SelectionSetNode(selections=tuple(property_selections(self.properties))),
        )
        return ast.field(ast.checked_name(self.link_on, "the name of a property"), [fragment])

    def __str__(self) -> str:
        return print_compact(self.node())


Properties: TypeAlias = str | LinkTo | Sequence[str | LinkTo]
