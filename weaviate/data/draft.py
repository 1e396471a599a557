"""An object as a caller gave it, on its way to the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from weaviate.connect.documents import json_object
from weaviate.data.payload import object_payload, typed_object, written_class
from weaviate.names import class_name_of
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.classes.record import Model
    from weaviate.types import UUID, ClassName, JsonObject, VectorInput


class Draft(NamedTuple):
    """What a call that writes was given: an object of a typed class, properties, or a file or URL that holds those."""

    data_object: Mapping[str, Any] | str | Model
    class_name: ClassName | None
    uuid: UUID | None
    vector: VectorInput | None
    tenant: str | None = None

    def new(self) -> JsonObject:
        """The body of an object that need not be there yet."""
        return self._payload(self.uuid)

    def whole(self) -> JsonObject:
        """The body of an object that takes the place of one that is there."""
        typed = typed_object(self.data_object)
        if typed is not None:
            typed.__whole__()
        return self._payload(self._known_uuid())

    def changes(self) -> JsonObject:
        """The body of what changes of an object that is there: of a typed one what was set since it was read."""
        payload = self._payload(self._known_uuid())
        typed = typed_object(self.data_object)
        if typed is not None:
            payload["properties"] = typed.__payload__(changes=True)
        return payload

    def stored_as(self, uuid: str) -> None:
        """Let an object of a typed class know that it was written, and its uuid."""
        typed = typed_object(self.data_object)
        if typed is not None:
            typed.__stored_as__(uuid)

    def _payload(self, uuid: UUID | None) -> JsonObject:
        typed = typed_object(self.data_object)
        if typed is None:
            name = class_name_of(self.class_name)
            properties = json_object(self.data_object, "data_object")
        else:
            name = written_class(typed, self.class_name, self.tenant)
            properties = typed.__payload__()
        return object_payload(properties, name, uuid=uuid, vector=self.vector, tenant=self.tenant)

    def _known_uuid(self) -> str:
        """The uuid that is given, or that a typed object was read or written with."""
        typed = typed_object(self.data_object) if self.uuid is None else None
        return get_valid_uuid(cast("UUID", self.uuid if typed is None else typed.__id__))
