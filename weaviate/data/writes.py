"""Writing objects, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.data.reads import get_object
from weaviate.exceptions import ObjectAlreadyExistsException, ResponseCannotBeDecodedException

if TYPE_CHECKING:
    from weaviate.connect.flow import Flow
    from weaviate.connect.transport import Response
    from weaviate.types import JsonObject


def create_object(payload: JsonObject, consistency_level: str | None) -> Flow[str]:
    """Store a new object and return its uuid.

    When the request had to be sent again and the uuid is taken now, an earlier attempt may have stored it: then the
    object that is there decides.
    """
    response = yield operations.objects_create.build(body=payload, consistency_level=consistency_level)
    if response.status_code >= 400 and "id" in payload and "already exists" in response.text:
        if response.attempts > 1 and (yield from _is_stored(payload, consistency_level)):
            return str(payload["id"])
        raise ObjectAlreadyExistsException(payload["id"])
    created = decode_object(expect(response, "Create object", 200), "Create object")
    if "id" not in created:
        raise ResponseCannotBeDecodedException("Create object", response)
    return str(created["id"])


def _is_stored(payload: JsonObject, consistency_level: str | None) -> Flow[bool]:
    from weaviate.data.comparison import is_same_object

    stored = yield from get_object(
        payload["id"],
        payload["class"],
        include="vector",
        consistency_level=consistency_level,
        tenant=payload.get("tenant"),
    )
    return stored is not None and is_same_object(payload, stored)


def update_object(payload: JsonObject, *, class_scoped: bool, consistency_level: str | None) -> Flow[None]:
    """Merge properties into an object."""
    uuid = payload["id"]
    if class_scoped:
        operation = operations.objects_class_patch.build(
            payload["class"], uuid, body=payload, consistency_level=consistency_level
        )
    else:
        operation = operations.objects_patch.build(uuid, body=payload, consistency_level=consistency_level)
    response = yield operation
    expect(response, "Update object", 204)


def replace_object(payload: JsonObject, *, class_scoped: bool, consistency_level: str | None) -> Flow[None]:
    """Put an object in the place of another."""
    uuid = payload["id"]
    if class_scoped:
        operation = operations.objects_class_put.build(
            payload["class"], uuid, body=payload, consistency_level=consistency_level
        )
    else:
        operation = operations.objects_update.build(uuid, body=payload, consistency_level=consistency_level)
    response = yield operation
    expect(response, "Replace object", 200)


def delete_object(
    uuid: str, class_name: str | None, *, consistency_level: str | None, tenant: str | None
) -> Flow[None]:
    """Delete an object."""
    if class_name is None:
        operation = operations.objects_delete.build(uuid, consistency_level=consistency_level, tenant=tenant)
    else:
        operation = operations.objects_class_delete.build(
            class_name, uuid, consistency_level=consistency_level, tenant=tenant
        )
    response = yield operation
    expect(response, "Delete object", 204)


def validate_object(payload: JsonObject) -> Flow[JsonObject]:
    """What the server says of an object that it need not store."""
    response = yield operations.objects_validate.build(body=payload)
    if expect(response, "Validate object", 200, 422).status_code == 200:
        return {"error": None, "valid": True}
    return {"error": _errors(response), "valid": False}


def _errors(response: Response) -> list[Any]:
    """The server's list of errors; the layers in front of its handlers answer with one message instead."""
    try:
        body: Any = response.json()
        return body["error"] if "error" in body else [{"message": body["message"]}]
    except (ValueError, LookupError, TypeError):
        return [{"message": response.text}]
