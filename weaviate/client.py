"""`Client`: one server, and everything that can be done with it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, cast

from weaviate.auth import AuthApiKey, AuthCredentials
from weaviate.config import Config
from weaviate.connect import startup
from weaviate.connect.answers import decode_object
from weaviate.connect.connection import Connection
from weaviate.connect.encoding import check_headers
from weaviate.connect.retry import RetryPolicy
from weaviate.connect.timeouts import Timeouts
from weaviate.connect.transport import Transport
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import WeaviateConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType, TracebackType

    import httpx
    import weaviate_rest

    from weaviate.batch.crud_batch import Batch
    from weaviate.connect.tls import Certificate, Verify
    from weaviate.data.crud_data import DataObject
    from weaviate.gql.query import Query
    from weaviate.schema.crud_schema import Schema
    from weaviate.types import JsonObject, TimeoutConfig

IN_MEMORY = ":memory:"
_LOCAL_URL = "http://local"


class Client:
    """A connection to one Weaviate server, or to one that lives in this process.

    `url`: "http://localhost:8080", or ":memory:" for a private server without a network. `path` names a file that such
    a server keeps its objects in. The other arguments are v3's; `verify` and `cert` are for https, `transport` replaces
    the network (a `weaviate.connect.Transport` or an `httpx.BaseTransport`), `rest` and `query_types` take what
    `weaviate-codegen` made for another server version.

    The constructor asks the server whether it is ready, whether it wants a login and which version it has.
    `WeaviateStartUpError` when it is not reached within `startup_period` seconds.

    >>> import weaviate
    >>> with weaviate.Client(":memory:") as client:
    ...     client.is_ready()
    True
    """

    def __init__(
        self,
        url: str | None = None,
        auth_client_secret: AuthCredentials | None = None,
        timeout_config: TimeoutConfig = (10, 60),
        proxies: Mapping[str, str] | str | None = None,
        trust_env: bool = False,
        additional_headers: Mapping[str, str] | None = None,
        startup_period: int | None = 5,
        embedded_options: None = None,
        additional_config: Config | None = None,
        *,
        path: str | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        transport: Transport | httpx.BaseTransport | None = None,
        rest: Callable[[Any], Any] | None = None,
        query_types: ModuleType | None = None,
    ) -> None:
        self._config = additional_config or Config()
        self._rest = rest
        self._query_types = query_types
        timeouts = Timeouts.parse(timeout_config, self._config.total_timeout)
        period = startup.checked_startup_period(startup_period)
        headers = _headers(additional_headers, auth_client_secret)
        if embedded_options is not None:
            msg = 'the embedded server is not part of this version: use Client(":memory:") or the URL of a server'
            raise TypeError(msg)
        address = _address(url, path)
        if address.authorization is not None and not any(name == "authorization" for name, _ in headers):
            headers = (*headers, ("authorization", address.authorization))
        chosen = self._transport(transport, address, url, path, proxies, trust_env, verify, cert)
        self._connection = Connection(
            chosen, url=str(address), headers=headers, timeouts=timeouts, retry=RetryPolicy(self._config.retry)
        )
        try:
            self._start(chosen, headers, period)
        except BaseException:
            self.close()
            raise

    @cached_property
    def schema(self) -> Schema:
        """The classes of the server."""
        from weaviate.schema.crud_schema import Schema

        return Schema(self._connection)

    @cached_property
    def data_object(self) -> DataObject:
        """Objects, one at a time."""
        from weaviate.data.crud_data import DataObject

        return DataObject(self._connection)

    @cached_property
    def batch(self) -> Batch:
        """Objects and references, many at once."""
        from weaviate.batch.crud_batch import Batch

        return Batch(self._connection)

    @cached_property
    def query(self) -> Query:
        """Queries."""
        from weaviate.gql.coercion import Coercions, QueryTables
        from weaviate.gql.query import Query
        from weaviate.gql.settings import QuerySettings
        from weaviate.gql.tables import default_coercions

        types = self._query_types
        coercions = default_coercions() if types is None else Coercions(cast("QueryTables", types.tables))
        settings = QuerySettings(coercions, raise_errors=self._config.raise_graphql_errors)
        return Query(self._connection, settings=settings)

    @cached_property
    def rest(self) -> weaviate_rest.RestApi:
        """Every operation of the server's REST API by tag, typed: `client.rest.schema.dump()`.

        With the argument `rest` of the constructor it is the facade that was generated for another server.
        """
        from weaviate.connect.rest import RestTransport

        facade = self._rest
        if facade is None:
            import weaviate_rest

            facade = weaviate_rest.RestApi
        return cast("weaviate_rest.RestApi", facade(RestTransport(self._connection)))

    @property
    def timeout_config(self) -> tuple[float, float]:
        """Seconds to connect and seconds between two reads; may be set."""
        return self._connection.timeouts.connect, self._connection.timeouts.read

    @timeout_config.setter
    def timeout_config(self, value: TimeoutConfig) -> None:
        self._connection.timeouts = Timeouts.parse(value, self._config.total_timeout)

    def is_ready(self) -> bool:
        """Whether the server is ready for requests; False when it is not reached."""
        try:
            return self._connection.get(startup.READY).status_code == 200
        except WeaviateConnectionError:
            return False

    def is_live(self) -> bool:
        """Whether the server lives."""
        return self._connection.get("/.well-known/live").status_code == 200

    def get_meta(self) -> JsonObject:
        """The server's version and modules."""
        return decode_object(self._connection.get(startup.META), "Meta endpoint")

    def close(self) -> None:
        """Release all connections; may be called twice. A client in a `with` statement closes itself."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<weaviate.Client {self._connection.url}>"

    def _transport(
        self,
        given: Transport | httpx.BaseTransport | None,
        address: ServerUrl,
        url: str | None,
        path: str | None,
        proxies: Mapping[str, str] | str | None,
        trust_env: bool,
        verify: Verify,
        cert: Certificate | None,
    ) -> Transport:
        if given is not None:
            return _adapted(given, address)
        if path is not None or url == IN_MEMORY:
            from weaviate.local import LocalTransport

            return LocalTransport(path)
        from weaviate.connect.http import HttpTransport
        from weaviate.connect.proxies import proxy_for
        from weaviate.connect.tls import TlsSettings

        pool = self._config.connection_config
        return HttpTransport(
            address,
            max_connections=max(pool.session_pool_maxsize, pool.session_pool_connections),
            max_idle_connections=pool.session_pool_maxsize,
            max_response_bytes=self._config.max_response_bytes,
            proxy=proxy_for(address, proxies, trust_env=trust_env),
            ssl_context=TlsSettings(verify, cert).context,
        )

    def _start(self, transport: Transport, headers: tuple[tuple[str, str], ...], period: int | None) -> None:
        if period is not None:
            startup.wait_until_ready(transport, self._connection.url, headers, period)
        if not any(name == "authorization" for name, _ in headers):
            startup.refuse_login_server(self._connection)
        self._connection.server_version = startup.read_version(self._connection)


def _address(url: str | None, path: str | None) -> ServerUrl:
    if (url is None) == (path is None):
        msg = 'give either url (the address of a server, or ":memory:") or path (the file of a local one)'
        raise TypeError(msg)
    if url is not None and not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"url must be str, {type(url).__name__} was given"
        raise TypeError(msg)
    return ServerUrl.parse(_LOCAL_URL if url is None or url == IN_MEMORY else url)


def _headers(additional: Mapping[str, str] | None, credentials: AuthCredentials | None) -> tuple[tuple[str, str], ...]:
    headers = dict(check_headers((additional or {}).items()))
    if isinstance(credentials, AuthApiKey):
        headers["authorization"] = f"Bearer {credentials.api_key}"
    elif credentials is not None:
        msg = f"auth_client_secret must be AuthApiKey, {type(credentials).__name__} was given"
        raise TypeError(msg)
    return check_headers(headers.items())


def _adapted(given: Transport | httpx.BaseTransport, address: ServerUrl) -> Transport:
    if isinstance(given, Transport):
        return given
    from weaviate.connect.httpx_adapter import HttpxTransport

    return HttpxTransport(given, address)
