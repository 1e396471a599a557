"""JSON that a caller names instead of giving it: a file, or a URL that is downloaded."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from weaviate.connect.transport import Deadline, Request, Response

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_BYTES = 2**26
CONNECT_SECONDS = 10.0
TOTAL_SECONDS = 60.0

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_REDIRECTS = 5
_LEFT_ALONE = "/?%:@!$&'()*+,;=~-._[]"


def json_object(value: Any, argument: str, *, clock: Callable[[], float] = time.monotonic) -> Mapping[str, Any]:
    """`value` when it is a mapping, else what stands in the file or at the URL that it names.

    A URL is asked for without anything that the client sends to its server, through the proxy of the environment, and
    for at most a minute. `TypeError` for other types, `ValueError` for what is not there or holds no JSON object.
    """
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value)
    if not isinstance(value, str):
        msg = f"{argument} must be a dict, or a str with the path of a JSON file or a URL; {_kind(value)} was given"
        raise TypeError(msg)
    is_url = value.lower().startswith(("http://", "https://"))
    content = _download(value, clock) if is_url else _read(value, argument)
    try:
        document: object = json.loads(content)
    except ValueError as error:
        msg = f"{argument}: {_without_secrets(value)} holds no JSON: {error}"
        raise ValueError(msg) from None
    if not isinstance(document, dict):
        msg = f"{argument}: {_without_secrets(value)} holds {_kind(document)}, a JSON object is needed"
        raise ValueError(msg)  # noqa: TRY004 - the argument's type is right, what it names is not
    return cast("dict[str, Any]", document)


def _kind(value: object) -> str:
    return "None" if value is None else type(value).__name__


def _read(path: str, argument: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        msg = f"{argument}: the file {path!r} can't be read ({reason}); a URL begins with http:// or https://"
        raise ValueError(msg) from None


def fetch(url: str, deadline: Deadline) -> Response:
    """What a URL gives, asked for with nothing but itself; redirects are followed on the same host alone."""
    response = _get(url, deadline)
    target = url
    for _ in range(_MAX_REDIRECTS):
        location = response.headers.get("location")
        if response.status_code not in _REDIRECTS or not location:
            break
        target = urljoin(target, location)
        if urlsplit(target).hostname != urlsplit(url).hostname:
            msg = f"{_without_secrets(url)} redirects to {_without_secrets(target)}, another host: give that URL"
            raise ValueError(msg)
        response = _get(target, deadline)
    return response


def _download(url: str, clock: Callable[[], float]) -> bytes:
    response = fetch(url, Deadline(CONNECT_SECONDS, TOTAL_SECONDS, clock() + TOTAL_SECONDS, clock))
    if response.status_code != 200:
        msg = f"{_without_secrets(url)} can't be downloaded: status {response.status_code}"
        raise ValueError(msg)
    return response.content


def _get(url: str, deadline: Deadline) -> Response:
    from weaviate.connect.http import HttpTransport
    from weaviate.connect.proxies import proxy_for
    from weaviate.connect.tls import TlsSettings
    from weaviate.connect.url import ServerUrl

    parts = urlsplit(url)
    server = ServerUrl.parse(f"{parts.scheme}://{parts.netloc}")
    target = quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe=_LEFT_ALONE)
    login = () if server.authorization is None else (("authorization", server.authorization),)
    request = Request("GET", target, (("accept", "application/json"), *login), template="(the URL that was given)")
    transport = HttpTransport(
        server,
        max_response_bytes=MAX_BYTES,
        proxy=proxy_for(server, None, trust_env=True),
        ssl_context=TlsSettings().context,
    )
    try:
        return transport.send(request, deadline)
    finally:
        transport.close()


def _without_secrets(source: str) -> str:
    """`source` for a message: a URL without its user, password and query."""
    parts = urlsplit(source)
    if not parts.hostname:
        return source
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
