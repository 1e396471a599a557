# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define
from attrs import field as _field

from ..types import UNSET, Model, Unset, present, put, read_model, write

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from .permission_action import PermissionAction


@define(kw_only=True, eq=False, repr=False)
class Permission(Model):
    action: PermissionAction
    aliases: PermissionAliases | Unset = UNSET
    backups: PermissionBackups | Unset = UNSET
    collections: PermissionCollections | Unset = UNSET
    data: PermissionData | Unset = UNSET
    groups: PermissionGroups | Unset = UNSET
    namespaces: PermissionNamespaces | Unset = UNSET
    nodes: PermissionNodes | Unset = UNSET
    replicate: PermissionReplicate | Unset = UNSET
    roles: PermissionRoles | Unset = UNSET
    tenants: PermissionTenants | Unset = UNSET
    users: PermissionUsers | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)

    def to_dict(self) -> dict[str, Any]:
        result: dict[str, Any] = dict(self.additional_properties)
        put(result, "action", self.action)
        if self.aliases is not UNSET:
            result["aliases"] = write(self.aliases)
        if self.backups is not UNSET:
            result["backups"] = write(self.backups)
        if self.collections is not UNSET:
            result["collections"] = write(self.collections)
        if self.data is not UNSET:
            result["data"] = write(self.data)
        if self.groups is not UNSET:
            result["groups"] = write(self.groups)
        if self.namespaces is not UNSET:
            result["namespaces"] = write(self.namespaces)
        if self.nodes is not UNSET:
            result["nodes"] = write(self.nodes)
        if self.replicate is not UNSET:
            result["replicate"] = write(self.replicate)
        if self.roles is not UNSET:
            result["roles"] = write(self.roles)
        if self.tenants is not UNSET:
            result["tenants"] = write(self.tenants)
        if self.users is not UNSET:
            result["users"] = write(self.users)
        return result

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        rest = dict(source)
        take = rest.pop
        return cls(
            action=present(take("action", None)),
            aliases=UNSET
            if (value := take("aliases", None)) is None
            else read_model(value, PermissionAliases.from_dict),
            backups=UNSET
            if (value := take("backups", None)) is None
            else read_model(value, PermissionBackups.from_dict),
            collections=UNSET
            if (value := take("collections", None)) is None
            else read_model(value, PermissionCollections.from_dict),
            data=UNSET if (value := take("data", None)) is None else read_model(value, PermissionData.from_dict),
            groups=UNSET if (value := take("groups", None)) is None else read_model(value, PermissionGroups.from_dict),
            namespaces=UNSET
            if (value := take("namespaces", None)) is None
            else read_model(value, PermissionNamespaces.from_dict),
            nodes=UNSET if (value := take("nodes", None)) is None else read_model(value, PermissionNodes.from_dict),
            replicate=UNSET
            if (value := take("replicate", None)) is None
            else read_model(value, PermissionReplicate.from_dict),
            roles=UNSET if (value := take("roles", None)) is None else read_model(value, PermissionRoles.from_dict),
            tenants=UNSET
            if (value := take("tenants", None)) is None
            else read_model(value, PermissionTenants.from_dict),
            users=UNSET if (value := take("users", None)) is None else read_model(value, PermissionUsers.from_dict),
            additional_properties=rest,
        )


from .permission_aliases import PermissionAliases
from .permission_backups import PermissionBackups
from .permission_collections import PermissionCollections
from .permission_data import PermissionData
from .permission_groups import PermissionGroups
from .permission_namespaces import PermissionNamespaces
from .permission_nodes import PermissionNodes
from .permission_replicate import PermissionReplicate
from .permission_roles import PermissionRoles
from .permission_tenants import PermissionTenants
from .permission_users import PermissionUsers
