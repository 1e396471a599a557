"""What a query selects, read from its syntax tree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from graphql import FieldNode, FragmentSpreadNode, InlineFragmentNode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from graphql import GraphQLResolveInfo, SelectionNode, SelectionSetNode

GO_NODES: dict[type, str] = {InlineFragmentNode: "*ast.InlineFragment", FragmentSpreadNode: "*ast.FragmentSpread"}


def selections(nodes: Sequence[FieldNode]) -> Iterator[SelectionNode]:
    """Everything directly inside some fields."""
    for node in nodes:
        if node.selection_set is not None:
            yield from node.selection_set.selections


def fields(
    info: GraphQLResolveInfo[Any], found: Iterator[SelectionNode] | Sequence[SelectionNode]
) -> Iterator[FieldNode]:
    """The fields among selections, those of fragments too."""
    for node in found:
        if isinstance(node, FieldNode):
            yield node
        elif isinstance(node, InlineFragmentNode):
            yield from fields(info, node.selection_set.selections)
        elif isinstance(node, FragmentSpreadNode):
            yield from fields(info, info.fragments[node.name.value].selection_set.selections)


def inside(info: GraphQLResolveInfo[Any], nodes: Sequence[FieldNode], name: str) -> set[str]:
    """The names of the fields that are selected inside a field of some fields."""
    wanted = [node for node in fields(info, selections(nodes)) if node.name.value == name]
    return {node.name.value for node in fields(info, selections(wanted))}


def fragment_problem(nodes: Sequence[FieldNode]) -> str | None:
    """What the server says of fragments that it can't follow: directly inside a class, and on beacons."""
    for node in selections(nodes):
        kind = GO_NODES.get(type(node))
        if kind is not None:
            return f"interface conversion: ast.Selection is {kind}, not *ast.Field"
    if any(mentions_beacon(node) for node in selections(nodes)):
        return "retrieving cross-refs by beacon is not supported yet - coming soon!"
    return None


def mentions_beacon(node: SelectionNode) -> bool:
    """Is there a fragment on Beacon inside?"""
    if isinstance(node, FragmentSpreadNode):
        return False
    if isinstance(node, InlineFragmentNode) and node.type_condition and node.type_condition.name.value == "Beacon":
        return True
    inner: SelectionSetNode | None = getattr(node, "selection_set", None)
    return inner is not None and any(map(mentions_beacon, inner.selections))


def chosen_types(info: GraphQLResolveInfo[Any]) -> list[str]:
    """The types of the fragments inside the current field, in their order."""
    return list(dict.fromkeys(name for node in info.field_nodes for name, _ in fragments(info, node)))


def fragments(info: GraphQLResolveInfo[Any], node: FieldNode) -> Iterator[tuple[str, SelectionSetNode]]:
    """The fragments inside a field: their types, and what they select."""
    for each in selections((node,)):
        if isinstance(each, InlineFragmentNode) and each.type_condition is not None:
            yield each.type_condition.name.value, each.selection_set
        elif isinstance(each, FragmentSpreadNode):
            definition = info.fragments[each.name.value]
            yield definition.type_condition.name.value, definition.selection_set
