"""From a method and a path to a handler: a tree of path segments, made once from the table of routes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from weaviate.local.errors import empty, router

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from weaviate.local.shapes import Shape


@dataclass(frozen=True, slots=True)
class Route:
    """One operation of the OpenAPI document.

    `handler` is "module:function" inside `weaviate.local`, imported when it is first called; `body` is the name of the
    body's parameter and `shape` what it must look like; without `required` it may be left out.
    """

    method: str
    template: str
    handler: str
    body: str = ""
    shape: Shape | None = None
    required: bool = True


@dataclass(slots=True)
class Node:
    """A place in the tree: what may follow, and the operations that end here by method."""

    children: dict[str, Node] = field(default_factory=dict[str, "Node"])
    wildcard: Node | None = None
    routes: dict[str, Route] = field(default_factory=dict[str, Route])


class Router:
    """Finds routes; a literal segment is preferred to a parameter."""

    def __init__(self, routes: Iterable[Route]) -> None:
        self.root = Node()
        for route in routes:
            self._node(route.template).routes[route.method] = route

    def _node(self, template: str) -> Node:
        node = self.root
        for segment in segments_of(template):
            if segment.startswith("{"):
                node.wildcard = node.wildcard or Node()
                node = node.wildcard
            else:
                node = node.children.setdefault(segment, Node())
        return node

    def find(self, method: str, path: str) -> tuple[Route, Mapping[str, str]]:
        """The route of a path (without `/v1`) and the values in it; the router's errors when there is none."""
        segments = segments_of(path)
        node = search(self.root, segments, 0)
        if node is None:
            raise router(404, f"path /v1{path} was not found")
        route = node.routes.get(method)
        if route is None:
            if method == "OPTIONS":
                raise empty(200)
            raise router(405, f"method {method} is not allowed, but [{','.join(node.routes)}] are")
        names = segments_of(route.template)
        return route, {
            name[1:-1]: unquote(segment) for name, segment in zip(names, segments, strict=True) if name.startswith("{")
        }


def segments_of(path: str) -> list[str]:
    """The parts of a path between its slashes; one at the end does not count."""
    inner = path.strip("/")
    return inner.split("/") if inner else []


def search(node: Node, segments: list[str], at: int) -> Node | None:
    """The node at the end of a path."""
    if at == len(segments):
        return node if node.routes else None
    child = node.children.get(segments[at])
    found = None if child is None else search(child, segments, at + 1)
    if found is None and node.wildcard is not None:
        found = search(node.wildcard, segments, at + 1)
    return found
