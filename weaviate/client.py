"""`Client`: one server, and everything that can be done with it."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from weaviate.by_name import ByName
from weaviate.config import Config
from weaviate.connect import startup
from weaviate.connect.answers import decode_object, expect
from weaviate.connect.auth.authenticator import FixedAuthenticator
from weaviate.connect.auth.given import Given
from weaviate.connect.connection import Connection
from weaviate.connect.encoding import check_headers
from weaviate.connect.flow import asked_once
from weaviate.connect.proxies import proxies_by_scheme
from weaviate.connect.retry import RetryPolicy
from weaviate.connect.timeouts import Timeouts
from weaviate.destination import Destination, embedded_database
from weaviate.exceptions import WeaviateConnectionError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType, TracebackType

    import httpx

    from weaviate.auth import AuthCredentials
    from weaviate.backup.backup import Backup
    from weaviate.batch.crud_batch import Batch
    from weaviate.classification.classification import Classification
    from weaviate.cluster.cluster import Cluster
    from weaviate.config import Retry
    from weaviate.connect.operations import RestApi
    from weaviate.connect.tls import Certificate, Verify
    from weaviate.connect.transport import Transport
    from weaviate.contextionary.crud_contextionary import Contextionary
    from weaviate.data.crud_data import DataObject
    from weaviate.embedded import EmbeddedOptions
    from weaviate.gql.bridge import GraphQLBridge
    from weaviate.gql.query import Query
    from weaviate.schema.crud_schema import Schema
    from weaviate.types import JsonObject, TimeoutConfig


class Client:
    """A connection to one Weaviate server, or to one that lives in this process.

    `url`: "http://localhost:8080", or ":memory:" for a private server without a network. `path` names a file that such
    a server keeps its objects in. `embedded_options` runs a real server that ends with this client. The other arguments
    are v3's; `verify` and `cert` are for https, `transport` replaces the network (a `weaviate.connect.Transport` or an
    `httpx.BaseTransport`), `rest` and `query_types` take what `weaviate-codegen` made for another server version.
    `vectorizer` is a function that takes a list of texts and returns a list of vectors: it does in local mode what a
    server's modules do for objects without vector and for `with_near_text`.

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
        embedded_options: EmbeddedOptions | None = None,
        additional_config: Config | None = None,
        *,
        path: str | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        transport: Transport | httpx.BaseTransport | None = None,
        rest: Callable[[Any], Any] | None = None,
        query_types: ModuleType | None = None,
        vectorizer: Callable[[list[str]], Any] | None = None,
    ) -> None:
        self._config = _checked_config(additional_config)
        self._rest = rest
        self._query_types = None if query_types is None else ByName(query_types)
        timeouts = Timeouts.parse(timeout_config, self._config.total_timeout)
        period = startup.checked_startup_period(startup_period)
        destination = Destination(
            url=url,
            path=path,
            database=embedded_database(embedded_options),
            given=transport,
            proxies=proxies,
            trust_env=trust_env,
            verify=verify,
            cert=cert,
            vectorizer=vectorizer,
        )
        address = destination.address()
        given = Given.check(additional_headers, auth_client_secret, address)
        chosen = destination.transport(address, self._config)
        self._connection = Connection(
            chosen,
            url=str(address),
            headers=given.headers,
            timeouts=timeouts,
            retry=RetryPolicy(self._config.retry),
            authenticator=FixedAuthenticator(given.authorization),
        )
        self._connection.proxies = proxies_by_scheme(proxies, trust_env=trust_env)
        try:
            if destination.database is not None:
                destination.database.start()
            if period is not None:
                startup.wait_until_ready(chosen, str(address), given.before_login, period)
            if given.may_log_in:
                startup.log_in(self._connection, address, given.login, destination.providers)
            self._connection.server_version = startup.read_version(self._connection)
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
    def backup(self) -> Backup:
        """Backups of classes."""
        from weaviate.backup.backup import Backup

        return Backup(self._connection)

    @cached_property
    def cluster(self) -> Cluster:
        """The nodes of the server."""
        from weaviate.cluster.cluster import Cluster

        return Cluster(self._connection)

    @cached_property
    def classification(self) -> Classification:
        """Properties that the server fills in by what similar objects have."""
        from weaviate.classification.classification import Classification

        return Classification(self._connection)

    @cached_property
    def contextionary(self) -> Contextionary:
        """The vocabulary of the module text2vec-contextionary."""
        from weaviate.contextionary.crud_contextionary import Contextionary

        return Contextionary(self._connection)

    @cached_property
    def query(self) -> Query:
        """Queries."""
        from weaviate.gql.query import Query
        from weaviate.gql.settings import QuerySettings

        types = None if self._query_types is None else self._query_types.module
        return Query(self._connection, settings=QuerySettings.of(self._config, types))

    @cached_property
    def graphql(self) -> GraphQLBridge:
        """gql's sessions over this client's connection: `with client.graphql.session() as session: ...`."""
        from weaviate.gql.bridge import GraphQLBridge

        return GraphQLBridge(self._connection)

    @cached_property
    def rest(self) -> RestApi:
        """Every operation of the server's REST API by tag, typed: `client.rest.schema.dump()`.

        With the argument `rest` of the constructor it is the facade that was generated for another server.
        """
        from weaviate.connect.operations import default_facade
        from weaviate.connect.rest import RestTransport

        facade = self._rest or default_facade()
        return cast("RestApi", facade(RestTransport(self._connection)))

    @property
    def timeout_config(self) -> tuple[float, float]:
        """Seconds to connect and seconds between two reads; may be set."""
        return self._connection.timeout_config

    @timeout_config.setter
    def timeout_config(self, value: TimeoutConfig) -> None:
        self._connection.timeout_config = value

    def is_ready(self) -> bool:
        """Whether the server is ready for requests now; False when it is not reached. It is asked once."""
        try:
            return self._connection.get(asked_once(startup.READY)).status_code == 200
        except WeaviateConnectionError:
            return False

    def is_live(self) -> bool:
        """Whether the server lives. It is asked once."""
        return self._connection.get(asked_once("/.well-known/live")).status_code == 200

    def get_meta(self) -> JsonObject:
        """The server's version and modules."""
        return self._connection.get_meta()

    def get_open_id_configuration(self) -> JsonObject | None:
        """What the server says of its login by OpenID Connect, None when it has none."""
        response = self._connection.get(startup.OPENID)
        if response.status_code == 404:
            return None
        return decode_object(expect(response, "Meta endpoint", 200), "Meta endpoint")

    def with_options(
        self,
        *,
        timeout: TimeoutConfig | None = None,
        headers: Mapping[str, str] | None = None,
        retry: Retry | Literal[False] | None = None,
    ) -> Client:
        """This client with other settings: it shares connections and credentials, and closing it closes nothing.

        `headers` are added to those of this client. `retry=False` turns retries off, None leaves them as they are.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.with_options(timeout=(1, 5)).timeout_config
        (1, 5)
        """
        extra = dict(check_headers((headers or {}).items()))
        fork = copy(self)
        fork._connection = self._connection.with_options(
            timeouts=None if timeout is None else Timeouts.parse(timeout, self._config.total_timeout),
            authorization=extra.pop("authorization", None),
            headers=tuple(extra.items()),
            retry=None if retry is None else RetryPolicy(retry or None),
        )
        return fork

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

    def __getstate__(self) -> dict[str, Any]:
        """Everything but the resources, which a copy makes anew: what a batch holds is sent by one of the two."""
        resources = {name for name, value in vars(type(self)).items() if isinstance(value, cached_property)}
        return {name: value for name, value in self.__dict__.items() if name not in resources}


def _checked_config(config: Config | None) -> Config:
    if config is None:
        return Config()
    if not isinstance(config, Config):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"additional_config must be Config, {type(config).__name__} was given"
        raise TypeError(msg)
    return config
