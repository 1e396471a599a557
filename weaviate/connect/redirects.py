"""Redirects that are followed: 307 and 308 to the same origin, which repeat the request as it was.

Others change a write into a read, or carry headers that were meant for one server to another.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from weaviate.connect.url import ServerUrl

if TYPE_CHECKING:
    from weaviate.connect.transport import Request, Response

MOST_REDIRECTS = 5
REDIRECTS = frozenset({307, 308})


def redirected(request: Request, response: Response, server: str) -> Request | None:
    """The same request to where a 307 or 308 of `server` (its URL) points; None when it is not to be followed."""
    location = response.headers.get("location")
    if response.status_code not in REDIRECTS or not location:
        return None
    base = ServerUrl.parse(server)
    try:
        url = urlsplit(urljoin(f"{base}{request.target}", location))
        target = ServerUrl.parse(f"{url.scheme}://{url.netloc}")
    except ValueError:
        return None
    path = url.path.removeprefix(base.prefix)
    if target.origin != base.origin or not url.path.startswith(base.prefix) or not path.startswith("/"):
        return None
    return replace(request, target=f"{path}?{url.query}" if url.query else path)
