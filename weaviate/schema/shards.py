"""The shards of a class: where its objects are stored, and whether they may be written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_list, decode_object

if TYPE_CHECKING:
    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject


def get_shards(class_name: str) -> Flow[list[Any]]:
    """All shards of a class with their status."""
    response = yield operations.schema_objects_shards_get.build(class_name)
    return decode_list(response, f"Get shards of class {class_name}")


def update_shard(class_name: str, shard_name: str, status: str) -> Flow[JsonObject]:
    """Set the status of one shard."""
    response = yield operations.schema_objects_shards_update.build(class_name, shard_name, body={"status": status})
    return decode_object(response, f"Update shard {shard_name} of class {class_name}")
