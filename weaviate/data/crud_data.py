"""`client.data_object`: v3's methods over the object operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.connect import operations
from weaviate.connect.answers import decode_object, expect
from weaviate.data.payload import object_payload
from weaviate.data.replication import ConsistencyLevel, consistency_value
from weaviate.exceptions import ObjectAlreadyExistsException
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from weaviate.connect.connection import Connection
    from weaviate.connect.flow import Flow
    from weaviate.connect.transport import Response
    from weaviate.types import UUID, JsonObject, VectorInput


class DataObject:
    """Objects of the server's classes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def create(
        self,
        data_object: Mapping[str, Any],
        class_name: str,
        uuid: UUID | None = None,
        vector: VectorInput | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> str:
        """Store a new object and return its uuid; the server draws one when none is given.

        `vector` is a list of floats, a numpy array or the like, or a dict of named vectors.
        `ObjectAlreadyExistsException` when the uuid is taken in this class.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> client.data_object.create({"title": "Tides"}, "Article", uuid="6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")
        '6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11'
        """
        payload = object_payload(data_object, class_name_of(class_name), uuid=uuid, vector=vector, tenant=tenant)
        return self._connection.run(_create(payload, consistency_value(consistency_level)))

    def get_by_id(
        self,
        uuid: UUID,
        additional_properties: Sequence[str] | None = None,
        with_vector: bool = False,
        class_name: str | None = None,
        node_name: str | None = None,
        consistency_level: ConsistencyLevel | str | None = None,
        tenant: str | None = None,
    ) -> JsonObject | None:
        """The object with this uuid as the server gives it, or None when there is none.

        >>> import weaviate
        >>> client = weaviate.Client(":memory:")
        >>> uuid = client.data_object.create({"title": "Tides"}, "Article")
        >>> client.data_object.get_by_id(uuid, class_name="Article")["properties"]
        {'title': 'Tides'}
        """
        include = [*(additional_properties or ()), *(["vector"] if with_vector else [])]
        return self._connection.run(
            _get(
                get_valid_uuid(uuid),
                class_name=None if class_name is None else class_name_of(class_name),
                include=",".join(dict.fromkeys(include)) or None,
                node_name=node_name,
                consistency_level=consistency_value(consistency_level),
                tenant=tenant,
            )
        )


def _create(payload: JsonObject, consistency_level: str | None) -> Flow[str]:
    response = yield operations.objects_create.build(body=payload, consistency_level=consistency_level)
    if response.status_code == 422 and "already exists" in response.text and "id" in payload:
        raise ObjectAlreadyExistsException(payload["id"])
    return str(decode_object(response, "Create object")["id"])


def _get(
    uuid: str,
    *,
    class_name: str | None,
    include: str | None,
    node_name: str | None,
    consistency_level: str | None,
    tenant: str | None,
) -> Flow[JsonObject | None]:
    response: Response
    if class_name is None:
        response = yield operations.objects_get.build(uuid, include=include)
    else:
        response = yield operations.objects_class_get.build(
            class_name,
            uuid,
            include=include,
            consistency_level=consistency_level,
            node_name=node_name,
            tenant=tenant,
        )
    if expect(response, "Get object", 200, 404).status_code == 404:
        return None
    return decode_object(response, "Get object")
