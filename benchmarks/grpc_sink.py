"""A server that takes batches over gRPC and says that all is stored, run by the interpreter of weaviate-client 4.

Prints its port, reads nothing of what it takes, and ends when its standard input does. It is Python, in a process of
its own: only the client's CPU time can be compared, not how long it waited.
"""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

MOST_BYTES = 104_858_000


def main() -> None:
    """Serve until the standard input ends."""
    grpc: Any = import_module("grpc")  # not in the environment of the tools that check this file
    # A reply without fields names no errors. Requests stay bytes.
    take = grpc.unary_unary_rpc_method_handler(lambda _request, _context: b"")
    server = grpc.server(ThreadPoolExecutor(4), options=[("grpc.max_receive_message_length", MOST_BYTES)])
    server.add_generic_rpc_handlers(
        [grpc.method_handlers_generic_handler("weaviate.v1.Weaviate", {"BatchObjects": take})]
    )
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    print(port, flush=True)
    sys.stdin.read()
    server.stop(None)


if __name__ == "__main__":
    main()
