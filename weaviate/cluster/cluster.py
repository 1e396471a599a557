"""`client.cluster`: v3's methods over the nodes operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode
from weaviate.exceptions import EmptyResponseException
from weaviate.names import class_name_of

if TYPE_CHECKING:
    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject


class Cluster:
    """The nodes of the server."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get_nodes_status(self, class_name: str | None = None, output: str | None = None) -> list[JsonObject]:
        """The nodes with their status and version; with a class, what they hold of it.

        `output` is "minimal" or "verbose"; newer servers list the shards for "verbose" alone.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> [node["status"] for node in client.cluster.get_nodes_status()]
        ['HEALTHY']
        """
        if not isinstance(output, (str, type(None))):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f'output must be "minimal" or "verbose", {type(output).__name__} was given'
            raise TypeError(msg)
        return self._connection.run(_nodes(None if class_name is None else class_name_of(class_name), output))


def _nodes(class_name: str | None, output: str | None) -> Flow[list[JsonObject]]:
    if class_name is None:
        response = yield operations.nodes_get.build(output=output)
    else:
        response = yield operations.nodes_get_class.build(class_name, output=output)
    answer: object = decode(response, "Get status of nodes")
    nodes: Any = cast("JsonObject", answer).get("nodes") if isinstance(answer, dict) else None
    if not nodes:
        msg = "the server names no nodes"
        raise EmptyResponseException(msg)
    return cast("list[JsonObject]", nodes)
