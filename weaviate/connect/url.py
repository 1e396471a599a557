"""A server's address, split once: where to connect, and what stands before every path."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit

_DEFAULT_PORTS = {"http": 80, "https": 443}
_PRINTABLE = re.compile(r"[\x21-\x7e]+")


@dataclass(frozen=True, slots=True)
class ServerUrl:
    """An http or https address without user and password, which are kept apart as the header they mean."""

    scheme: str
    host: str
    port: int
    prefix: str = ""
    authorization: str | None = field(default=None, repr=False)

    @classmethod
    def parse(cls, url: str, what: str = "the server") -> ServerUrl:
        """Split `url`; `ValueError` when it is not an http or https address. The password is never echoed."""
        shown = _without_user(url)
        try:
            parts = urlsplit(url.strip().strip("/"))
            port = parts.port
        except ValueError:  # its text may hold the password
            msg = f"the URL of {what} must look like http://host:port, {shown!r} was given"
            raise ValueError(msg) from None
        if parts.scheme not in _DEFAULT_PORTS or not parts.hostname or port == 0:
            msg = f"the URL of {what} must look like http://host:port, {shown!r} was given"
            raise ValueError(msg)
        if parts.query or parts.fragment or not url.isascii() or not _PRINTABLE.fullmatch(url.strip()):
            msg = f"the URL of {what} can't hold a query, a fragment, blanks or non-ASCII: {shown!r}"
            raise ValueError(msg)
        if "@" in parts.path:
            msg = f"user and password in the URL of {what} must be percent-encoded (/ as %2F): {shown!r}"
            raise ValueError(msg)
        return cls(
            scheme=parts.scheme,
            host=parts.hostname,
            port=_DEFAULT_PORTS[parts.scheme] if port is None else port,
            prefix=parts.path.rstrip("/"),
            authorization=_basic(parts),
        )

    @property
    def netloc(self) -> str:
        """Host and port as they stand in a URL and in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"{self.scheme}://{self.netloc}"

    def __str__(self) -> str:
        return f"{self.origin}{self.prefix}"


def _basic(parts: SplitResult) -> str | None:
    if parts.username is None:
        return None
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return f"Basic {base64.b64encode(pair.encode()).decode()}"


def _without_user(url: str) -> str:
    head, slashes, rest = url.partition("://")
    return f"{head}{slashes}{rest.rpartition('@')[2]}" if slashes else url.rpartition("@")[2]
