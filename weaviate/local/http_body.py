"""The body of an HTTP request: as long as it says, or in chunks, and never larger than allowed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from email.message import Message
    from io import BufferedIOBase

CHUNK = re.compile(rb"([0-9A-Fa-f]{1,16})[ \t]*(?:;[^\r\n]*)?\r?\n")
LINE = 2**12
LINES = 100


class BodyProblem(Exception):
    """Why a body can't be read, and the status to answer; what follows on the connection can't be told from it."""

    def __init__(self, status: int, reason: str | None = None) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason


def read_body(stream: BufferedIOBase | BinaryIO, headers: Message, largest: int) -> bytes:
    """The body that follows the headers, decoded."""
    encodings = headers.get_all("Transfer-Encoding", [])
    if encodings:
        if [each.strip().lower() for each in encodings] != ["chunked"]:
            raise BodyProblem(501)
        return b"".join(chunks(stream, largest))
    length = content_length(headers)
    if length > largest:
        raise BodyProblem(413)
    content = stream.read(length) if length else b""
    if len(content) < length:
        raise BodyProblem(400, "the body is shorter than its Content-Length")
    return content


def content_length(headers: Message) -> int:
    """The length that the headers give; 0 without."""
    given = {each.strip() for each in headers.get_all("Content-Length", [])}
    if not given:
        return 0
    (text, *others) = given
    if others or not (text.isascii() and text.isdigit() and len(text) < 19):
        raise BodyProblem(400)
    return int(text)


def chunks(stream: BufferedIOBase | BinaryIO, largest: int) -> list[bytes]:
    """The chunks of a body; what follows the last one is read and forgotten."""
    found: list[bytes] = []
    left = largest
    while size := chunk_size(stream):
        left -= size
        if left < 0:
            raise BodyProblem(413)
        data = stream.read(size)
        if len(data) < size or stream.readline(3).strip(b"\r\n"):
            raise BodyProblem(400, "malformed chunked encoding")
        found.append(data)
    for _ in range(LINES):
        if not stream.readline(LINE).strip(b"\r\n"):
            return found
    raise BodyProblem(431)


def chunk_size(stream: BufferedIOBase | BinaryIO) -> int:
    """How long the next chunk is."""
    match = CHUNK.fullmatch(stream.readline(LINE))
    if match is None:
        raise BodyProblem(400, "malformed chunked encoding")
    return int(match[1], 16)
