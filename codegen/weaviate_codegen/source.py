"""Where documents come from: a file, or a server that is asked once, within bounds of time and size.

Credentials go to the one origin that was named: redirects are refused. They are shown nowhere.
"""

from __future__ import annotations

import http.client
import json
import os
import re
import ssl
import threading
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import SplitResult, urlsplit

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

TOTAL_SECONDS = 60.0
MAX_BYTES = 64 * 2**20

REASON_LENGTH = 300
"""How many characters of a server's reason are shown."""

_REASON_BYTES = 2**16

_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\0]*)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Access:
    """What a server is asked with: headers (a key among them) and the certificate authority to trust."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    ca: Path | None = None


def add_source_arguments(parser: argparse.ArgumentParser) -> None:
    """The options that every command with `--url` takes."""
    parser.add_argument("--api-key-env", metavar="NAME", help="environment variable that holds the server's API key")
    parser.add_argument(
        "--header", metavar="'K: V'", action="append", default=[], help="a header to send; may be given several times"
    )
    parser.add_argument(
        "--ca", metavar="FILE", type=Path, help="certificate authority to trust instead of the system's"
    )


def access(args: argparse.Namespace) -> Access:
    """What the options of `add_source_arguments` say."""
    headers: list[tuple[str, str]] = []
    name: str | None = args.api_key_env
    if name is not None:
        key = os.environ.get(name, "").strip()
        if not key:
            raise CodegenError(f"--api-key-env: the environment variable {name} is not set")
        headers.append(("Authorization", f"Bearer {key}"))
    given: Sequence[str] = args.header
    for position, text in enumerate(given, start=1):
        match = _HEADER.fullmatch(text)
        if match is None:
            raise CodegenError(f"--header: number {position} is not of the form 'Name: value'")
        headers.append((match[1], match[2].strip()))
    return Access(tuple(headers), args.ca)


def is_url(source: str) -> bool:
    """Whether `source` names a server rather than a file."""
    return source.lower().startswith(("http://", "https://"))


def endpoint(url: str, path: str) -> str:
    """The address of `path` ("/v1/meta") on the server at `url`; a URL of a JSON document stands for itself."""
    if "@" in url:
        raise CodegenError("a server's address holds no credentials; give them with --api-key-env or --header")
    parts = _split(url)
    if parts is None:
        raise CodegenError("expected a server's address such as http://localhost:8080", url)
    if parts.query or parts.fragment:
        raise CodegenError("a server's address ends with its path", url)
    if parts.path.endswith(".json"):
        return url
    return url.rstrip("/").removesuffix("/v1") + path


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return None
    return parts if usable else None


def read_json(path: str | Path) -> Any:
    """The JSON document in a file."""
    try:
        content = Path(path).read_bytes()
    except OSError as error:
        raise CodegenError(f"cannot read: {error.strerror or error}", path) from error
    return _decoded(content, str(path))


def fetch_json(url: str, access: Access = Access()) -> Any:
    """The JSON document that a server answers GET with."""
    return _exchange(urllib.request.Request(url), access)  # noqa: S310 - `endpoint` refuses other schemes


def post_json(url: str, payload: object, access: Access = Access()) -> Any:
    """The JSON document that a server answers POST of a JSON document with."""
    body = json.dumps(payload).encode()
    request = urllib.request.Request(url, data=body, method="POST")  # noqa: S310 - `endpoint` refuses other schemes
    request.add_header("Content-Type", "application/json")
    return _exchange(request, access)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows nothing, so that the status surfaces as an error."""

    def redirect_request(
        self, req: object, fp: object, code: object, msg: object, headers: object, newurl: object
    ) -> None:
        """None: there is no further request."""


def _exchange(request: urllib.request.Request, access: Access) -> Any:
    request.add_header("Accept", "application/json")
    for name, value in access.headers:
        request.add_unredirected_header(name, value)
    outcome: list[bytes | CodegenError] = []

    def work() -> None:
        try:
            outcome.append(_send(request, access))
        except CodegenError as error:
            outcome.append(error)
        except (OSError, http.client.HTTPException, ValueError) as error:
            reason = getattr(error, "reason", None) or error
            outcome.append(CodegenError(f"cannot be reached: {reason}", request.full_url))

    # A thread, because no timeout of a socket bounds an answer that arrives byte by byte.
    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(TOTAL_SECONDS)
    if not outcome:
        raise CodegenError(f"no complete answer within {TOTAL_SECONDS:g} seconds", request.full_url)
    if isinstance(outcome[0], CodegenError):
        raise outcome[0]
    return _decoded(outcome[0], request.full_url)


def _send(request: urllib.request.Request, access: Access) -> bytes:
    handlers: list[urllib.request.BaseHandler] = [_NoRedirect()]
    if request.type == "https":
        handlers.append(urllib.request.HTTPSHandler(context=_context(access.ca)))
    opener = urllib.request.build_opener(*handlers)
    try:
        with opener.open(request, timeout=TOTAL_SECONDS) as response:
            content: bytes = response.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                raise CodegenError(f"the answer is longer than {MAX_BYTES} bytes", request.full_url)
            due = response.headers.get("Content-Length")
            if due is not None and len(content) < int(due):
                raise CodegenError(f"the answer breaks off after {len(content)} of {due} bytes", request.full_url)
            return content
    except urllib.error.HTTPError as error:
        with error:
            raise CodegenError(_refusal(error, access), request.full_url) from error


def _context(ca: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=None if ca is None else str(ca))
    except (OSError, ssl.SSLError) as error:
        raise CodegenError(f"--ca: not a certificate authority: {error}", ca) from error


def _refusal(error: urllib.error.HTTPError, access: Access) -> str:
    said = _said(error, access)
    answer = f"the server answered {error.code} {error.reason}{said and f' ({said})'}"
    if error.code in {401, 403}:
        return f"{answer}: give credentials with --api-key-env or --header"
    if error.code // 100 == 3:
        return f"{answer}: redirects are not followed, give the address that it leads to"
    return answer


def _said(error: urllib.error.HTTPError, access: Access) -> str:
    """The messages in a refusal, on one short line, without what the server was asked with; "" for none."""
    try:
        text = "; ".join(_messages(json.loads(error.read(_REASON_BYTES))))
    except (OSError, http.client.HTTPException, ValueError, RecursionError):
        return ""
    secrets = {word for _, value in access.headers for word in (value, *value.split()[-1:]) if word}
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, "***")
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return line if len(line) <= REASON_LENGTH else f"{line[:REASON_LENGTH]}..."


def _messages(body: Any) -> list[str]:
    """What the servers' forms of an error say: `message`, or a list of errors that have one each."""
    if isinstance(body, str):
        return [body]
    if isinstance(body, list):
        return [text for item in cast("list[Any]", body) for text in _messages(item)]
    if not isinstance(body, dict):
        return []
    fields = cast("dict[str, Any]", body)
    return [text for name in ("message", "error", "errors") for text in _messages(fields.get(name))]


def _decoded(content: bytes, where: str) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise CodegenError(f"not a complete JSON document: {error}", where) from error
