"""The way to an identity provider: the client's proxies and trusted authorities, and nothing else of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from weaviate.connect.auth.provider import MAX_ANSWER_BYTES

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from weaviate.connect.tls import Verify
    from weaviate.connect.transport import Deadline, Request, Response, Transport
    from weaviate.connect.url import ServerUrl


@dataclass(frozen=True)
class ProviderTransports:
    """Makes a transport to any origin.

    No header, client certificate or password of Weaviate goes along. An httpx transport that the client was given is
    used for the provider as well, since it can reach any origin; the client alone closes it.
    """

    proxies: Mapping[str, str] | str | None = field(default=None, repr=False)
    trust_env: bool = False
    verify: Verify = True
    given: httpx.BaseTransport | None = None

    def __call__(self, origin: ServerUrl) -> Transport:
        """A transport to this origin, to be closed after use."""
        if self.given is not None:
            from weaviate.connect.httpx_adapter import HttpxTransport

            return _Borrowed(HttpxTransport(self.given, origin))
        from weaviate.connect.http import HttpTransport
        from weaviate.connect.proxies import proxy_for
        from weaviate.connect.tls import TlsSettings

        return HttpTransport(
            origin,
            max_connections=1,
            max_response_bytes=MAX_ANSWER_BYTES,
            proxy=proxy_for(origin, self.proxies, trust_env=self.trust_env),
            ssl_context=TlsSettings(self.verify).context,
        )


class _Borrowed:
    """A transport that belongs to somebody else, who closes it."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send(self, request: Request, deadline: Deadline) -> Response:
        """Exchange one request for one response, whatever its status."""
        return self._transport.send(request, deadline)

    def close(self) -> None:
        """Nothing: it is not ours."""
