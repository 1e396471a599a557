# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.create_user_body import CreateUserBody
    from ..models.db_user_info import DBUserInfo
    from ..models.deactivate_user_body import DeactivateUserBody
    from ..models.user_api_key import UserApiKey
    from ..models.user_own_info import UserOwnInfo
    from ..operation import Transport


class UsersApi:
    """The operations tagged `users`."""

    __slots__ = ("_transport",)

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def activate_user(self, user_id: str) -> None:
        """`POST /users/db/{user_id}/activate`"""
        from ..api.users.activate_user import build

        return self._transport.execute(build(user_id))

    def create_user(self, user_id: str, *, body: CreateUserBody | Mapping[str, Any] | None = None) -> UserApiKey:
        """`POST /users/db/{user_id}`"""
        from ..api.users.create_user import build

        return self._transport.execute(build(user_id, body=body))

    def deactivate_user(self, user_id: str, *, body: DeactivateUserBody | Mapping[str, Any] | None = None) -> None:
        """`POST /users/db/{user_id}/deactivate`"""
        from ..api.users.deactivate_user import build

        return self._transport.execute(build(user_id, body=body))

    def delete_user(self, user_id: str) -> None:
        """`DELETE /users/db/{user_id}`"""
        from ..api.users.delete_user import build

        return self._transport.execute(build(user_id))

    def get_own_info(self) -> UserOwnInfo:
        """`GET /users/own-info`"""
        from ..api.users.get_own_info import build

        return self._transport.execute(build())

    def get_user_info(self, user_id: str, *, include_last_used_time: bool | None = None) -> DBUserInfo:
        """`GET /users/db/{user_id}`"""
        from ..api.users.get_user_info import build

        return self._transport.execute(build(user_id, include_last_used_time=include_last_used_time))

    def list_all_users(self, *, include_last_used_time: bool | None = None) -> list[DBUserInfo]:
        """`GET /users/db`"""
        from ..api.users.list_all_users import build

        return self._transport.execute(build(include_last_used_time=include_last_used_time))

    def rotate_user_api_key(self, user_id: str) -> UserApiKey:
        """`POST /users/db/{user_id}/rotate-key`"""
        from ..api.users.rotate_user_api_key import build

        return self._transport.execute(build(user_id))
