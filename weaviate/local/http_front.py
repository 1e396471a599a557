"""A local server on a port: HTTP/1.1 with the standard library's classes, and the statuses of the server.

What is wrong below HTTP's level of requests is answered as the server's HTTP library does: a line of plain text, and
the end of the connection.
"""

from __future__ import annotations

import contextlib
import logging
import re
import socket
import socketserver
import sys
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from weaviate.local import authentication
from weaviate.local.errors import lacking, refused
from weaviate.local.exchange import Answer
from weaviate.local.http_body import BodyProblem, read_body
from weaviate.local.transport import response

if TYPE_CHECKING:
    from collections.abc import Callable

    from weaviate.connect.transport import Response
    from weaviate.local.routing import Route
    from weaviate.local.server import Server

LARGEST_BODY = 2**30
"""In bytes. The server has no limit; this one keeps a mistake from filling the memory."""
IDLE = 120.0
"""Seconds that a connection may be silent."""
LINGER = 0.5
LINGERED = 1024
"""How long, and for how many pieces, a refused request is still read."""
LONGEST_LINE = 2**16
METHOD = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
TARGET = re.compile(r"[^\x00-\x20\x7f]+")
ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
OPENAPI = "/v1/swagger.json"


class HttpFront(socketserver.ThreadingTCPServer):
    """Listens at an address from its making on; `serve_forever` answers, until another thread calls `shutdown`.

    Port 0 takes a free one; `url` says which. `OSError` when the address can't be listened at.
    """

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, host: str, port: int, *, largest_body: int = LARGEST_BODY) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self.largest_body = largest_body
        self.server: Server
        super().__init__((host, port), Handler)
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - as the base class calls it
        """A client that went away is told to those who look for it; anything else is a defect."""
        level = logging.DEBUG if isinstance(sys.exception(), OSError) else logging.ERROR
        logging.getLogger("weaviate").log(level, "a connection to local mode ended early", exc_info=sys.exception())


class Handler(BaseHTTPRequestHandler):
    """One connection, request by request."""

    server: HttpFront  # pyright: ignore[reportIncompatibleVariableOverride] - it is made by no other server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = IDLE

    def handle_one_request(self) -> None:
        """Read one request and answer it."""
        self.close_connection = True
        try:
            self.raw_requestline = self.rfile.readline(LONGEST_LINE + 1)
            if not self.raw_requestline:
                return
            if len(self.raw_requestline) > LONGEST_LINE:
                self.send_error(431)
                return
            if self.parse_request():
                self.respond()
        except (TimeoutError, ConnectionError):
            self.close_connection = True

    def parse_request(self) -> bool:
        """Read line and headers; what the standard library lets pass and the server does not is refused here."""
        words = self.raw_requestline.decode("iso-8859-1").rstrip("\r\n").split(" ")
        if len(words) != 3 or not METHOD.fullmatch(words[0]) or not TARGET.fullmatch(words[1]):
            self.request_version = "HTTP/1.1"
            self.send_error(400)
            return False
        if not super().parse_request():
            return False
        problem = self.problem()
        if problem is not None:
            self.send_error(*problem)
        return problem is None

    def problem(self) -> tuple[int, str | None] | None:
        """Status and reason for headers that are wrong."""
        if self.headers.defects or self.headers.get_payload():
            return 400, None
        if any(not METHOD.fullmatch(name) for name in self.headers):
            return 400, "invalid header name"
        if self.request_version == "HTTP/1.1" and len(self.headers.get_all("Host", [])) != 1:
            return 400, "missing required Host header"
        if ESCAPE.search(self.path):
            return 400, None
        expected = self.headers.get("Expect", "")
        if expected and expected.lower() != "100-continue":
            return 417, None
        return None

    def respond(self) -> None:
        """Answer the request whose head has been read."""
        try:
            content = read_body(self.rfile, self.headers, self.server.largest_body)
        except BodyProblem as problem:
            self.close_connection = True
            if problem.status == 413:
                self.send(sent(refused_body(self.server.largest_body)))
                self.linger()
            else:
                self.send_error(problem.status, problem.reason)
            return
        self.send(self.answered(content))

    def answered(self, content: bytes) -> Response:
        """The answer to a whole request."""
        path = self.path.partition("?")[0]
        if path == OPENAPI:
            what = "the OpenAPI document of the server"
            return sent(Answer(422, refused(422, lacking(what)).body) if self.command == "GET" else Answer(405))
        content_type = self.headers.get("Content-Type", "")
        answer = self.server.server.answer(self.command, self.path, content, content_type, self.admit())
        return sent(answer)

    def admit(self) -> Callable[[Route], None]:
        """What lets a request in, or refuses it."""
        settings = self.server.server.settings
        authorization = self.headers.get("Authorization", "")
        return lambda route: authentication.check(
            route.template, authorization, settings.keys, anonymous=settings.anonymous
        )

    def send(self, answer: Response) -> None:
        """Write an answer in one piece."""
        lines = [f"HTTP/1.1 {answer.status_code} {self.responses.get(answer.status_code, ('',))[0]}"]
        lines.append(f"Date: {self.date_time_string()}")
        bodyless = self.command == "HEAD" or answer.status_code == 204
        lines += [
            f"{name}: {value}" for name, value in answer.headers.items() if not (bodyless and name == "content-length")
        ]
        if self.close_connection:
            lines.append("Connection: close")
        elif self.request_version == "HTTP/1.0":
            lines.append("Connection: keep-alive")
        head = "\r\n".join([*lines, "", ""]).encode("iso-8859-1", "replace")
        self.wfile.write(head if bodyless else head + answer.content)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Refuse what is no request, and end the connection."""
        self.close_connection = True
        reason = self.responses.get(code, ("Error",))[0]
        text = f"{code} {reason}: {message}" if message and code == 400 and "(" not in message else f"{code} {reason}"
        body = text.encode()
        head = (
            f"HTTP/1.1 {text}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(body)}\r\n"
            "Connection: close\r\n\r\n"
        )
        self.wfile.write(head.encode() + body)
        self.linger()

    def linger(self) -> None:
        """Read on for a moment: closing on unread bytes would reset the connection and lose the answer."""
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(LINGER)
            for _ in range(LINGERED):
                if not self.connection.recv(2**16):
                    return

    def log_message(self, format: str, *args: Any) -> None:
        """Requests are not logged: a server in a test has nothing to say."""


def sent(answer: Answer) -> Response:
    """An answer in bytes; what JSON can't express is the defect of a handler, and said so."""
    try:
        return response(answer)
    except (TypeError, ValueError) as error:
        message = f"local mode failed, which is a defect of it: {type(error).__name__}: {error}"
        return response(Answer(500, {"error": [{"message": message}]}))


def refused_body(largest: int) -> Answer:
    """The answer to a body that is too large."""
    message = f"the body is larger than {largest} bytes, which is as much as local mode reads: send smaller batches"
    return Answer(413, {"code": 413, "message": message})
