"""Reading objects: one by its uuid, a page of a list, and whether one is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.exceptions import ResponseCannotBeDecodedException

if TYPE_CHECKING:
    from weaviate.connect.flow import Flow
    from weaviate.connect.transport import Response
    from weaviate.data.listing import Sort
    from weaviate.types import JsonObject


def get_object(
    uuid: str,
    class_name: str | None,
    *,
    include: str | None = None,
    node_name: str | None = None,
    consistency_level: str | None = None,
    tenant: str | None = None,
) -> Flow[JsonObject | None]:
    """One object, or None when there is none."""
    response: Response
    if class_name is None:
        response = yield operations.amended(
            operations.objects_get.build(uuid, include=include),
            query={"consistency_level": consistency_level, "node_name": node_name, "tenant": tenant},
        )
    else:
        response = yield operations.objects_class_get.build(
            class_name,
            uuid,
            include=include,
            consistency_level=consistency_level,
            node_name=node_name,
            tenant=tenant,
        )
    return _found(response, "Get object")


def list_objects(
    class_name: str | None,
    *,
    include: str | None = None,
    node_name: str | None = None,
    consistency_level: str | None = None,
    limit: int | None = None,
    after: str | None = None,
    offset: int | None = None,
    sort: Sort | None = None,
    tenant: str | None = None,
) -> Flow[JsonObject | None]:
    """One page of a list of objects as the server gives it, or None when there is no such class."""
    response = yield operations.amended(
        operations.objects_list.build(
            after=after,
            class_=class_name,
            include=include,
            limit=limit,
            offset=offset,
            order=None if sort is None else sort.order,
            sort=None if sort is None else sort.properties,
            tenant=tenant,
        ),
        query={"consistency_level": consistency_level, "node_name": node_name},
    )
    return _found(response, "List objects")


def page_after(
    class_name: str, after: str, *, limit: int, include: str | None, tenant: str | None
) -> Flow[list[JsonObject]]:
    """The objects of a class that follow a uuid in the order of uuids; the first ones for ""."""
    context = f"Read class {class_name}"
    response = yield operations.objects_list.build(
        after=after, class_=class_name, include=include, limit=limit, tenant=tenant
    )
    objects: list[JsonObject] = decode_object(response, context).get("objects") or []
    if objects and objects[-1]["id"] == after:  # servers before 1.18 know no cursor, and give the same page for ever
        raise ResponseCannotBeDecodedException(f"{context}: the server does not go on after an object", response)
    return objects


def object_exists(
    uuid: str, class_name: str | None, *, consistency_level: str | None, tenant: str | None
) -> Flow[bool]:
    """Whether there is an object with this uuid."""
    if class_name is None:
        operation = operations.amended(
            operations.objects_head.build(uuid), query={"consistency_level": consistency_level, "tenant": tenant}
        )
    else:
        operation = operations.objects_class_head.build(
            class_name, uuid, consistency_level=consistency_level, tenant=tenant
        )
    response = yield operation
    return expect(response, "Check if object exists", 204, 404).status_code == 204


def _found(response: Response, context: str) -> JsonObject | None:
    if expect(response, context, 200, 404).status_code == 404:
        return None
    return decode_object(response, context)
