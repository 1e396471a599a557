"""`client.classification`: v3's methods over the classification operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.classification.config_builder import ConfigBuilder
from weaviate.classification.exchange import get_classification
from weaviate.exceptions import WeaviateConnectionError
from weaviate.uuids import get_valid_uuid

if TYPE_CHECKING:
    from weaviate.connect.connection import Connection
    from weaviate.types import UUID, JsonObject


class Classification:
    """Starts classifications and tells how far they are."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def schedule(self) -> ConfigBuilder:
        """A new classification, to be described by its `with_` methods and started by `do()`."""
        return ConfigBuilder(self._connection, self)

    def get(self, classification_uuid: UUID) -> JsonObject:
        """A classification as the server gives it."""
        return self._connection.run(get_classification(get_valid_uuid(classification_uuid)))

    def is_complete(self, classification_uuid: UUID) -> bool:
        """Whether a classification has ended well; False when the server is not reached."""
        return self._has_status(classification_uuid, "completed")

    def is_failed(self, classification_uuid: UUID) -> bool:
        """Whether a classification has failed; False when the server is not reached."""
        return self._has_status(classification_uuid, "failed")

    def is_running(self, classification_uuid: UUID) -> bool:
        """Whether a classification is still running; False when the server is not reached."""
        return self._has_status(classification_uuid, "running")

    def _has_status(self, classification_uuid: UUID, status: str) -> bool:
        try:
            return bool(self.get(classification_uuid).get("status") == status)
        except WeaviateConnectionError:
            return False
