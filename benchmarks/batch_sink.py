"""A server in Python's raw sockets that takes batches and echoes them as Weaviate does, as cheaply as Python can.

Objects are not parsed: the results are put between them by one replacement over the bytes. `--delay MS` lets each batch
take so long. It ends when its standard input does.
"""

from __future__ import annotations

import socket
import sys
import threading
import time

_META = b'{"hostname":"http://[::]:8080","modules":{},"version":"1.39.0"}'
_RESULT = b',"result":{"status":"SUCCESS"}'


class Sink:
    """Serves each connection in a thread, and knows how many batches it had at once."""

    def __init__(self, delay: float) -> None:
        self._delay = delay
        self._lock = threading.Lock()
        self._current = 0
        self._most = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def run(self) -> None:
        """Accept for ever."""
        while True:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        buffer = bytearray(1 << 16)
        with connection:
            while True:
                head = bytearray()
                while (end := head.find(b"\r\n\r\n")) < 0:
                    count = connection.recv_into(buffer)
                    if not count:
                        return
                    head += memoryview(buffer)[:count]
                length = _content_length(head[:end])
                body = head[end + 4 :]
                if len(body) < length:
                    missing = bytearray(length - len(body))
                    view = memoryview(missing)
                    while view:
                        view = view[connection.recv_into(view) :]
                    body += missing
                status, answer = self._answer(bytes(head[:end].split(b"\r\n", 1)[0]), body)
                connection.sendall(
                    b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n"
                    % (status, len(answer))
                )
                connection.sendall(answer)

    def _answer(self, line: bytes, body: bytearray) -> tuple[bytes, bytes | bytearray]:
        if b"/v1/batch/" in line:
            return b"200 OK", self._batch(line, body)
        if b"/v1/meta" in line:
            return b"200 OK", _META
        if b"/ready" in line:
            return b"200 OK", b""
        if b"/most" in line:
            return b"200 OK", b"%d" % self._most
        return b"404 Not Found", b""

    def _batch(self, line: bytes, body: bytearray) -> bytearray:
        with self._lock:
            self._current += 1
            self._most = max(self._most, self._current)
        if self._delay:
            time.sleep(self._delay)
        with self._lock:
            self._current -= 1
        if b"objects" in line:
            # v3 writes "fields" first, so the list of objects is the last value of the body.
            items, between = body[body.find(b"[", body.find(b'"objects"')) : -1], b'{"class"'
        else:
            items, between = body, b'{"from"'
        for comma in (b"},", b"}, "):
            items = items.replace(comma + between, _RESULT + b"}," + between)
        end = items.rstrip().rfind(b"}")
        return items[:end] + _RESULT + b"}]"


def _content_length(head: bytearray) -> int:
    for line in bytes(head).lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def main() -> None:
    """Print the URL and serve."""
    delay = float(sys.argv[2]) / 1000 if sys.argv[1:2] == ["--delay"] else 0.0
    sink = Sink(delay)
    threading.Thread(target=sink.run, daemon=True).start()
    print(sink.url, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
