"""Brings the binary of a version into the cache: download, checksum, unpack; the last step makes it appear whole."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
import tarfile
import tempfile
import urllib.error
import zipfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast
from urllib.parse import urlsplit, urlunsplit

from weaviate.embedded.release import opened
from weaviate.exceptions import WeaviateStartUpError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from http.client import HTTPResponse

    from weaviate.embedded.release import Archive

BINARY = "weaviate"
CHECKSUM = ".sha256"
DIGEST = re.compile(r"\s*([0-9A-Fa-f]{64})\b")
PIECE = 2**20


def install(archive: Archive, target: Path) -> None:
    """Put the binary of an archive at `target`, which is whole when it is there."""
    with tempfile.TemporaryDirectory(prefix=".download-", dir=target.parent) as folder:
        expected = checksum(archive)
        packed = Path(folder, "archive")
        found = fetch(archive.url, packed)
        if expected is not None and found != expected:
            raise WeaviateStartUpError(
                f"{archive.url} has the SHA-256 checksum {found}, and {expected} was promised beside it: it was changed"
                " or damaged on its way, and is not used"
            )
        unpacked = Path(folder, BINARY)
        unpack(archive.url, packed, unpacked)
        unpacked.chmod(0o755)
        unpacked.replace(target)


def checksum(archive: Archive) -> str | None:
    """The checksum that is published beside an archive; None for one that isn't of a release and has none."""
    parts = urlsplit(archive.url)
    url = urlunsplit(parts._replace(path=parts.path + CHECKSUM))
    try:
        with closing(opened(url)) as answer:
            text = answer.read(1024).decode("ascii", "replace")
    except WeaviateStartUpError as error:
        if not archive.released and is_missing(error.__cause__):
            return None
        raise
    digest = DIGEST.match(text)
    if digest is None:
        raise WeaviateStartUpError(f"{url} holds no SHA-256 checksum, and without one nothing is run")
    return digest[1].lower()


def is_missing(cause: BaseException | None) -> bool:
    """Is there simply no such file?"""
    if isinstance(cause, urllib.error.HTTPError):
        return cause.code in {403, 404, 410}
    return isinstance(getattr(cause, "reason", None), FileNotFoundError)


def fetch(url: str, target: Path) -> str:
    """Download a file; its checksum."""
    digest = hashlib.sha256()
    with closing(opened(url)) as answer, target.open("wb") as file:
        length = int(answer.headers.get("Content-Length") or 0)
        size = 0
        with progress(url) as show:
            for piece in pieces(answer, url):
                digest.update(piece)
                file.write(piece)
                size += len(piece)
                show.update(size, length)
    if size < length:
        raise WeaviateStartUpError(f"{url} broke off after {size} of {length} bytes: try again")
    return digest.hexdigest()


def pieces(answer: HTTPResponse, url: str) -> Iterator[bytes]:
    """The body of an answer."""
    while True:
        try:
            piece = answer.read(PIECE)
        except OSError as error:
            raise WeaviateStartUpError(f"{url} broke off: {error}") from error
        if not piece:
            return
        yield piece


class Progress:
    """A line on the terminal that says how far a download is; nothing where standard error is no terminal."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.shown = sys.stderr.isatty()
        self.last = ""

    def update(self, size: int, length: int) -> None:
        """Say that `size` of `length` bytes are here; a length of 0 is not known."""
        text = f"{size >> 20} MiB" if not length else f"{100 * size // length} % of {length >> 20} MiB"
        if self.shown and text != self.last:
            sys.stderr.write(f"\r{self.name}: {text} ")
            sys.stderr.flush()
            self.last = text

    def end(self) -> None:
        """Leave the line."""
        if self.last:
            sys.stderr.write("\n")


@contextmanager
def progress(url: str) -> Generator[Progress]:
    """The progress of one download."""
    shown = Progress(urlsplit(url).path.rpartition("/")[2])
    try:
        yield shown
    finally:
        shown.end()


def unpack(url: str, packed: Path, target: Path) -> None:
    """Take the binary out of an archive; nothing else of it is written, whatever its members are called."""
    try:
        with binary_in(packed, is_zip=urlsplit(url).path.endswith(".zip")) as source, target.open("wb") as file:
            shutil.copyfileobj(source, file, PIECE)
    except KeyError as error:
        raise WeaviateStartUpError(f"{url} has no file {BINARY!r} at its top") from error
    except (tarfile.TarError, zipfile.BadZipFile, EOFError, OSError) as error:
        raise WeaviateStartUpError(f"{url} can't be unpacked: {error}") from error


@contextmanager
def binary_in(packed: Path, *, is_zip: bool) -> Generator[IO[bytes]]:
    """The binary's bytes; `KeyError` when there is none."""
    if is_zip:
        with zipfile.ZipFile(packed) as files, files.open(BINARY) as source:
            yield source
        return
    with tarfile.open(packed, "r:gz") as archive:
        members = {member.name.removeprefix("./"): member for member in archive if member.isfile()}
        # A regular file always has contents.
        yield cast("IO[bytes]", archive.extractfile(members[BINARY]))
