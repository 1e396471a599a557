"""Where a client's requests go: over the network, into this process, to a binary of its own, or where it was told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from weaviate.connect.transport import Transport
from weaviate.connect.url import ServerUrl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from weaviate.config import Config
    from weaviate.connect.auth.provider import Transports
    from weaviate.connect.tls import Certificate, Verify
    from weaviate.embedded import EmbeddedDB, EmbeddedOptions

IN_MEMORY = ":memory:"
_LOCAL_URL = "http://local"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Destination:
    """The arguments of a `Client` that say which server it talks to, and how that is reached."""

    url: str | None
    path: str | None
    database: EmbeddedDB | None
    given: Transport | httpx.BaseTransport | None
    proxies: Mapping[str, str] | str | None
    trust_env: bool
    verify: Verify
    cert: Certificate | None
    vectorizer: Callable[[list[str]], Any] | None

    def __post_init__(self) -> None:
        if [self.url, self.path, self.database].count(None) != 2:
            msg = (
                'give either url (the address of a server, or ":memory:"), path (the file of a local one) '
                "or embedded_options"
            )
            raise TypeError(msg)
        if self.url is not None and not isinstance(self.url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"url must be str, {type(self.url).__name__} was given"
            raise TypeError(msg)

    @property
    def is_local(self) -> bool:
        """Whether the server lives in this process."""
        return self.given is None and (self.path is not None or self.url == IN_MEMORY)

    def address(self) -> ServerUrl:
        """The server's address; a made-up one in local mode."""
        if self.database is not None:
            return ServerUrl.parse(self.database.url)
        return ServerUrl.parse(_LOCAL_URL if self.url is None or self.url == IN_MEMORY else self.url)

    def transport(self, address: ServerUrl, config: Config) -> Transport:
        """What exchanges requests with the server."""
        self._check_vectorizer()
        if self.database is None:
            return self._transport(address, config)
        from weaviate.embedded.transport import EmbeddedTransport

        return EmbeddedTransport(self.database, self._transport(address, config))

    def providers(self) -> Transports:
        """What reaches identity providers: the same proxies and authorities, none of the server's headers."""
        from weaviate.connect.auth.network import ProviderTransports

        given = None if isinstance(self.given, Transport) else self.given
        return ProviderTransports(self.proxies, self.trust_env, self.verify, given)

    def _transport(self, address: ServerUrl, config: Config) -> Transport:
        if self.given is not None:
            return _adapted(self.given, address)
        if self.is_local:
            from weaviate.local import LocalTransport

            return LocalTransport(self.path, vectorizer=self.vectorizer)
        from weaviate.connect.http import HttpTransport
        from weaviate.connect.proxies import proxy_for
        from weaviate.connect.tls import TlsSettings

        pool = config.connection_config
        return HttpTransport(
            address,
            max_connections=max(pool.session_pool_maxsize, pool.session_pool_connections),
            max_idle_connections=pool.session_pool_maxsize,
            max_response_bytes=config.max_response_bytes,
            proxy=proxy_for(address, self.proxies, trust_env=self.trust_env),
            ssl_context=TlsSettings(self.verify, self.cert).context,
        )

    def _check_vectorizer(self) -> None:
        if self.vectorizer is None:
            return
        if not self.is_local:
            msg = 'vectorizer is for local mode: a server on the network has modules for it; use ":memory:" or path'
            raise TypeError(msg)
        if not callable(self.vectorizer):  # pyright: ignore[reportUnnecessaryComparison]
            msg = f"vectorizer must be a function of a list of texts, {type(self.vectorizer).__name__} was given"
            raise TypeError(msg)


def embedded_database(options: EmbeddedOptions | None) -> EmbeddedDB | None:
    """The binary that `options` describe, not running yet; None for no options."""
    if options is None:
        return None
    from weaviate.embedded import EmbeddedDB, EmbeddedOptions

    if not isinstance(options, EmbeddedOptions):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"embedded_options must be EmbeddedOptions, {type(options).__name__} was given"
        raise TypeError(msg)
    return EmbeddedDB(options)


def _adapted(given: Transport | httpx.BaseTransport, address: ServerUrl) -> Transport:
    if isinstance(given, Transport):
        return given
    if not hasattr(given, "handle_request"):
        msg = f"transport must be a weaviate.connect.Transport or an httpx.BaseTransport, not {type(given).__name__}"
        raise TypeError(msg)
    from weaviate.connect.httpx_adapter import HttpxTransport

    return HttpxTransport(given, address)
