"""An HTTP server that knows by heart what a client asks first. It ends when its standard input does."""

from __future__ import annotations

import asyncio
import json
import random
import sys

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


def _written(status: bytes, body: bytes) -> bytes:
    head = b"HTTP/1.1 %b\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (status, len(body))
    return head + body


class _Exchange(asyncio.Protocol):
    """One connection. Answers are whole before they are asked for, so that a round takes the client's time alone."""

    def __init__(self, answers: dict[bytes, bytes], rows: bytes) -> None:
        self._answers = answers
        self._rows = rows
        self._received = bytearray()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport if isinstance(transport, asyncio.WriteTransport) else None

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n") + 4) > 3:
            head = bytes(self._received[:end])
            whole = end + _content_length(head)
            if len(self._received) < whole:
                return
            sent = bytes(self._received[end:whole])
            del self._received[:whole]
            call = b" ".join(head.split(b" ", 2)[:2])
            answer = self._rows if b"Vectors" in sent else self._answers.get(call)
            if self._transport is not None:
                self._transport.write(answer or _written(b"501 Not Implemented", call))


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


async def _main() -> None:
    answers = {call: _written(*answer) for call, answer in _ANSWERS.items()}
    rows = _written(b"200 OK", _rows_with_vectors())
    server = await asyncio.get_running_loop().create_server(lambda: _Exchange(answers, rows), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
