"""An HTTP server that knows by heart what a client asks first. It ends when its standard input does."""

from __future__ import annotations

import asyncio
import json
import random
import sys
from functools import partial

_OBJECT = (
    b'{"class":"Article","creationTimeUnix":1,"id":"6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11","lastUpdateTimeUnix":1,'
    b'"properties":{"title":"Tides"},"vectorWeights":null}'
)
_ANSWERS = {
    b"GET /v1/.well-known/ready": (b"200 OK", b""),
    b"GET /v1/.well-known/openid-configuration": (b"404 Not Found", b""),
    b"GET /v1/meta": (b"200 OK", b'{"hostname":"http://[::]:8080","modules":{},"version":"1.39.0"}'),
    b"POST /v1/objects": (b"200 OK", _OBJECT),
    b"GET /v1/objects/Article/6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11": (b"200 OK", _OBJECT),
    b"HEAD /v1/objects/Article/6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11": (b"204 No Content", b""),
    b"POST /v1/graphql": (b"200 OK", b'{"data":{"Get":{"Article":[{"title":"Tides"}]}}}'),
}


def _rows_with_vectors(rows: int = 100, floats: int = 1536) -> bytes:
    """The answer to a query for the class Vectors."""
    draw = random.Random(1)
    found = [
        {"title": f"number {row}", "_additional": {"vector": [draw.uniform(-1, 1) for _ in range(floats)]}}
        for row in range(rows)
    ]
    return json.dumps({"data": {"Get": {"Vectors": found}}}).encode()


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, rows: bytes) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            sent = await reader.readexactly(_content_length(head))
            call = b" ".join(head.split(b" ", 2)[:2])
            status, body = _ANSWERS.get(call, (b"501 Not Implemented", call))
            if b"Vectors" in sent:
                body = rows
            length = b"%d" % len(body)
            writer.write(
                b"HTTP/1.1 "
                + status
                + b"\r\ncontent-type: application/json\r\ncontent-length: "
                + length
                + b"\r\n\r\n"
                + body
            )
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def _main() -> None:
    server = await asyncio.start_server(partial(_serve, rows=_rows_with_vectors()), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
