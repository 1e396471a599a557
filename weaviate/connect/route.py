"""How a connection gets to the server: straight, through a proxy that passes requests on, or through a tunnel.

For http a proxy gets the whole address in the first line of each request. For https it is asked once for a tunnel
(`CONNECT`, RFC 9110 section 9.3.6), and sees nothing of what goes through it.
"""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import TYPE_CHECKING

from weaviate.connect.http_connection import HttpConnection, ProtocolError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from weaviate.connect.http_connection import Socket
    from weaviate.connect.transport import Deadline
    from weaviate.connect.url import ServerUrl


@dataclass(frozen=True, slots=True)
class Route:
    """The way to one server, with a proxy or without. `tls` gives the context for every https on the way."""

    url: ServerUrl
    proxy: ServerUrl | None
    tls: Callable[[], ssl.SSLContext]

    @property
    def prefix(self) -> str:
        """What stands before the path of each request."""
        return str(self.url) if self._is_passed_on else self.url.prefix

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """What the proxy is told with each request."""
        return self._credentials if self._is_passed_on else ()

    def open(self, deadline: Deadline) -> HttpConnection:
        """A new connection; without success `ProtocolError`, `UnicodeError` or `OSError`, of which `TimeoutError`."""
        first = self.url if self.proxy is None else self.proxy
        # Before there is a connection: files that can't be read are told whether somebody listens or not.
        tls = self.tls() if "https" in {first.scheme, self.url.scheme} else None
        plain = socket.create_connection((first.host, first.port), deadline.within(deadline.connect))
        opened: Socket = plain
        try:
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if tls is not None and first.scheme == "https":
                opened = tls.wrap_socket(plain, server_hostname=first.host)
            if tls is not None and self.proxy is not None and self.url.scheme == "https":
                self._ask_for_tunnel(opened, deadline)
                opened.settimeout(deadline.within(deadline.connect))
                opened = self._through_tunnel(opened, tls)
        except BaseException:
            opened.close()
            plain.close()
            raise
        return HttpConnection(opened)

    @property
    def _is_passed_on(self) -> bool:
        return self.proxy is not None and self.url.scheme == "http"

    @property
    def _credentials(self) -> tuple[tuple[str, str], ...]:
        given = None if self.proxy is None else self.proxy.authorization
        return () if given is None else (("proxy-authorization", given),)

    def _ask_for_tunnel(self, opened: Socket, deadline: Deadline) -> None:
        host = f"[{self.url.host}]" if ":" in self.url.host else self.url.host
        target = f"{host}:{self.url.port}"
        answer = HttpConnection(opened).exchange(
            "CONNECT", target, (("host", target), *self._credentials), None, deadline
        )
        if not 200 <= answer.status < 300:
            msg = f"{answer.status} {answer.reason}, the proxy {self.proxy} gives no tunnel to {target}"
            raise ProtocolError(msg)

    def _through_tunnel(self, opened: Socket, tls: ssl.SSLContext) -> Socket:
        if type(opened) is socket.socket:
            return tls.wrap_socket(opened, server_hostname=self.url.host)
        from weaviate.connect.nested_tls import NestedTls

        return NestedTls(opened, tls, self.url.host)
