# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .facade.aliases import AliasesApi
    from .facade.authz import AuthzApi
    from .facade.backups import BackupsApi
    from .facade.batch import BatchApi
    from .facade.classifications import ClassificationsApi
    from .facade.cluster import ClusterApi
    from .facade.distributed_tasks import DistributedTasksApi
    from .facade.export import ExportApi
    from .facade.graphql import GraphqlApi
    from .facade.mcp import McpApi
    from .facade.meta import MetaApi
    from .facade.namespaces import NamespacesApi
    from .facade.nodes import NodesApi
    from .facade.objects import ObjectsApi
    from .facade.replication import ReplicationApi
    from .facade.schema import SchemaApi
    from .facade.search import SearchApi
    from .facade.tokenize import TokenizeApi
    from .facade.users import UsersApi
    from .facade.well_known import WellKnownApi
    from .operation import Transport


class RestApi:
    """Every operation of the server by its tag, sent by `transport`."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    @cached_property
    def aliases(self) -> AliasesApi:
        from .facade.aliases import AliasesApi

        return AliasesApi(self._transport)

    @cached_property
    def authz(self) -> AuthzApi:
        from .facade.authz import AuthzApi

        return AuthzApi(self._transport)

    @cached_property
    def backups(self) -> BackupsApi:
        from .facade.backups import BackupsApi

        return BackupsApi(self._transport)

    @cached_property
    def batch(self) -> BatchApi:
        from .facade.batch import BatchApi

        return BatchApi(self._transport)

    @cached_property
    def classifications(self) -> ClassificationsApi:
        from .facade.classifications import ClassificationsApi

        return ClassificationsApi(self._transport)

    @cached_property
    def cluster(self) -> ClusterApi:
        from .facade.cluster import ClusterApi

        return ClusterApi(self._transport)

    @cached_property
    def distributed_tasks(self) -> DistributedTasksApi:
        from .facade.distributed_tasks import DistributedTasksApi

        return DistributedTasksApi(self._transport)

    @cached_property
    def export(self) -> ExportApi:
        from .facade.export import ExportApi

        return ExportApi(self._transport)

    @cached_property
    def graphql(self) -> GraphqlApi:
        from .facade.graphql import GraphqlApi

        return GraphqlApi(self._transport)

    @cached_property
    def mcp(self) -> McpApi:
        from .facade.mcp import McpApi

        return McpApi(self._transport)

    @cached_property
    def meta(self) -> MetaApi:
        from .facade.meta import MetaApi

        return MetaApi(self._transport)

    @cached_property
    def namespaces(self) -> NamespacesApi:
        from .facade.namespaces import NamespacesApi

        return NamespacesApi(self._transport)

    @cached_property
    def nodes(self) -> NodesApi:
        from .facade.nodes import NodesApi

        return NodesApi(self._transport)

    @cached_property
    def objects(self) -> ObjectsApi:
        from .facade.objects import ObjectsApi

        return ObjectsApi(self._transport)

    @cached_property
    def replication(self) -> ReplicationApi:
        from .facade.replication import ReplicationApi

        return ReplicationApi(self._transport)

    @cached_property
    def schema(self) -> SchemaApi:
        from .facade.schema import SchemaApi

        return SchemaApi(self._transport)

    @cached_property
    def search(self) -> SearchApi:
        from .facade.search import SearchApi

        return SearchApi(self._transport)

    @cached_property
    def tokenize(self) -> TokenizeApi:
        from .facade.tokenize import TokenizeApi

        return TokenizeApi(self._transport)

    @cached_property
    def users(self) -> UsersApi:
        from .facade.users import UsersApi

        return UsersApi(self._transport)

    @cached_property
    def well_known(self) -> WellKnownApi:
        from .facade.well_known import WellKnownApi

        return WellKnownApi(self._transport)
