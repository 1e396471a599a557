"""The way to a server: what a request is, how it is sent, again where that is safe, and what its answer means.

`Transport` is the interface that HTTP, local mode and tests implement; `Client(transport=...)` takes any of them.
"""

from weaviate.connect.connection import Connection
from weaviate.connect.transport import Deadline, Request, Response, Transport

__all__ = ["Connection", "Deadline", "Request", "Response", "Transport"]
