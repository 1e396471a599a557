# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...operation import Operation

if TYPE_CHECKING:
    from ...operation import QueryValue


def build(backend: str, id: str, *, bucket: str | None = None, path: str | None = None) -> Operation[None]:
    _query: dict[str, QueryValue] = {}
    if bucket is not None:
        _query["bucket"] = bucket
    if path is not None:
        _query["path"] = path
    return Operation(
        operation_id="backups.restore.cancel",
        method="DELETE",
        path="/backups/{backend}/{id}/restore",
        path_values={"backend": backend, "id": id},
        query=_query,
        headers={},
        body=None,
        success=(204,),
        parse=parse,
    )


def parse(status: int, value: Any) -> None:

    return None
