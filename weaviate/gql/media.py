"""Searches by media, and what they send: base64, encoded here or given ready."""

from __future__ import annotations

from typing import Any

from weaviate.exceptions import QueryKeyError
from weaviate.gql.near import near_content

MEDIA_KEYS = {
    "nearImage": "image",
    "nearAudio": "audio",
    "nearVideo": "video",
    "nearDepth": "depth",
    "nearThermal": "thermal",
    "nearIMU": "imu",
}
"""The clause of each kind of media, and the key that holds its data."""


def near_media_content(content: Any, clause: str, *, encode: bool) -> dict[str, Any]:
    """The dict of a media search. With `encode` the data is a path or an open binary file, else base64 text."""
    copy = near_content(content, clause)
    key = MEDIA_KEYS[clause]
    if copy.get(key) is None:
        msg = f"{clause} needs the key {key!r}"
        raise QueryKeyError(msg)
    if encode:
        from weaviate.util import file_encoder_b64, image_encoder_b64

        copy[key] = (image_encoder_b64 if key == "image" else file_encoder_b64)(copy[key])
    return copy
