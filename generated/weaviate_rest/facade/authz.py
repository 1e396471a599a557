# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.add_permissions_body import AddPermissionsBody
    from ..models.assign_role_to_group_body import AssignRoleToGroupBody
    from ..models.assign_role_to_user_body import AssignRoleToUserBody
    from ..models.get_groups_for_role_response_200_item import GetGroupsForRoleResponse200Item
    from ..models.get_users_for_role_response_200_item import GetUsersForRoleResponse200Item
    from ..models.permission import Permission
    from ..models.remove_permissions_body import RemovePermissionsBody
    from ..models.revoke_role_from_group_body import RevokeRoleFromGroupBody
    from ..models.revoke_role_from_user_body import RevokeRoleFromUserBody
    from ..models.role import Role
    from ..operation import Transport


class AuthzApi:
    """The operations tagged `authz`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def add_permissions(self, id: str, *, body: AddPermissionsBody | Mapping[str, Any]) -> None:
        """`POST /authz/roles/{id}/add-permissions`"""
        from ..api.authz.add_permissions import build

        return self._transport.execute(build(id, body=body))

    def assign_role_to_group(self, id: str, *, body: AssignRoleToGroupBody | Mapping[str, Any]) -> None:
        """`POST /authz/groups/{id}/assign`"""
        from ..api.authz.assign_role_to_group import build

        return self._transport.execute(build(id, body=body))

    def assign_role_to_user(self, id: str, *, body: AssignRoleToUserBody | Mapping[str, Any]) -> None:
        """`POST /authz/users/{id}/assign`"""
        from ..api.authz.assign_role_to_user import build

        return self._transport.execute(build(id, body=body))

    def create_role(self, *, body: Role | Mapping[str, Any]) -> None:
        """`POST /authz/roles`"""
        from ..api.authz.create_role import build

        return self._transport.execute(build(body=body))

    def delete_role(self, id: str) -> None:
        """`DELETE /authz/roles/{id}`"""
        from ..api.authz.delete_role import build

        return self._transport.execute(build(id))

    def get_groups(self, group_type: str) -> list[str]:
        """`GET /authz/groups/{groupType}`"""
        from ..api.authz.get_groups import build

        return self._transport.execute(build(group_type))

    def get_groups_for_role(self, id: str) -> list[GetGroupsForRoleResponse200Item]:
        """`GET /authz/roles/{id}/group-assignments`"""
        from ..api.authz.get_groups_for_role import build

        return self._transport.execute(build(id))

    def get_role(self, id: str) -> Role:
        """`GET /authz/roles/{id}`"""
        from ..api.authz.get_role import build

        return self._transport.execute(build(id))

    def get_roles(self) -> list[Role]:
        """`GET /authz/roles`"""
        from ..api.authz.get_roles import build

        return self._transport.execute(build())

    def get_roles_for_group(self, id: str, group_type: str, *, include_full_roles: bool | None = None) -> list[Role]:
        """`GET /authz/groups/{id}/roles/{groupType}`"""
        from ..api.authz.get_roles_for_group import build

        return self._transport.execute(build(id, group_type, include_full_roles=include_full_roles))

    def get_roles_for_user(self, id: str, user_type: str, *, include_full_roles: bool | None = None) -> list[Role]:
        """`GET /authz/users/{id}/roles/{userType}`"""
        from ..api.authz.get_roles_for_user import build

        return self._transport.execute(build(id, user_type, include_full_roles=include_full_roles))

    def get_roles_for_user_deprecated(self, id: str) -> list[Role]:
        """`GET /authz/users/{id}/roles`, deprecated"""
        from ..api.authz.get_roles_for_user_deprecated import build

        return self._transport.execute(build(id))

    def get_users_for_role(self, id: str) -> list[GetUsersForRoleResponse200Item]:
        """`GET /authz/roles/{id}/user-assignments`"""
        from ..api.authz.get_users_for_role import build

        return self._transport.execute(build(id))

    def get_users_for_role_deprecated(self, id: str) -> list[str]:
        """`GET /authz/roles/{id}/users`, deprecated"""
        from ..api.authz.get_users_for_role_deprecated import build

        return self._transport.execute(build(id))

    def has_permission(self, id: str, *, body: Permission | Mapping[str, Any]) -> bool:
        """`POST /authz/roles/{id}/has-permission`"""
        from ..api.authz.has_permission import build

        return self._transport.execute(build(id, body=body))

    def remove_permissions(self, id: str, *, body: RemovePermissionsBody | Mapping[str, Any]) -> None:
        """`POST /authz/roles/{id}/remove-permissions`"""
        from ..api.authz.remove_permissions import build

        return self._transport.execute(build(id, body=body))

    def revoke_role_from_group(self, id: str, *, body: RevokeRoleFromGroupBody | Mapping[str, Any]) -> None:
        """`POST /authz/groups/{id}/revoke`"""
        from ..api.authz.revoke_role_from_group import build

        return self._transport.execute(build(id, body=body))

    def revoke_role_from_user(self, id: str, *, body: RevokeRoleFromUserBody | Mapping[str, Any]) -> None:
        """`POST /authz/users/{id}/revoke`"""
        from ..api.authz.revoke_role_from_user import build

        return self._transport.execute(build(id, body=body))
