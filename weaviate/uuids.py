"""Ids of objects: read from every form that users have them in, and made from names."""

from __future__ import annotations

import re
import uuid as uuid_lib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from weaviate.types import UUID

_CANONICAL = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_BEACON = re.compile(r"weaviate://(?P<host>[^/]+)/(?:[^/]+/)?(?P<id>[^/]+)")
_OBJECT_URL = re.compile(r"(?:https?://[^/]+)?(?:/[^/]+)*?/v1/objects/(?:[^/]+/)?(?P<id>[^/]+)")
_HOST = re.compile(r"localhost|(?=.*[A-Za-z])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")


def get_valid_uuid(uuid: UUID) -> str:
    """The lower-case hyphenated form of an object's id.

    Takes a `uuid.UUID`, any text that `uuid.UUID` takes (hyphenated, 32 hex digits, braced, urn:uuid:), a beacon
    ("weaviate://localhost/Article/<id>"), an object's URL, or its path as servers write it in `href`
    ("/v1/objects/Article/<id>"). `ValueError` for other texts, `TypeError` for other types.
    """
    if isinstance(uuid, uuid_lib.UUID):
        return str(uuid)
    if not isinstance(uuid, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"uuid must be str or uuid.UUID, {type(uuid).__name__} was given"
        raise TypeError(msg)
    if _CANONICAL.fullmatch(uuid):
        return uuid
    try:
        return str(uuid_lib.UUID(_id_in(uuid)))
    except ValueError:
        msg = f"{uuid!r} is no uuid, no beacon and no URL of an object"
        raise ValueError(msg) from None


def is_weaviate_object_url(url: str) -> bool:
    """Whether a text is a beacon: "weaviate://localhost/Article/<id>", with or without the class."""
    return isinstance(url, str) and bool(_beacon(url)) and _is_uuid(_id_in(url))  # pyright: ignore[reportUnnecessaryIsInstance]


def is_object_url(url: str) -> bool:
    """Whether a text is an object's URL: "http://localhost:8080/v1/objects/Article/<id>", or such a path alone."""
    return isinstance(url, str) and bool(_OBJECT_URL.fullmatch(url)) and _is_uuid(_id_in(url))  # pyright: ignore[reportUnnecessaryIsInstance]


def get_domain_from_weaviate_url(url: str) -> str:
    """The host that a beacon names."""
    return url.removeprefix("weaviate://").partition("/")[0]


def _id_in(text: str) -> str:
    """The part of a beacon or URL that is the id; a text that is neither is returned as it is."""
    found = _beacon(text) or _OBJECT_URL.fullmatch(text)
    return found["id"] if found else text


def _beacon(text: str) -> re.Match[str] | None:
    found = _BEACON.fullmatch(text)
    return found if found and _HOST.fullmatch(found["host"]) else None


def _is_uuid(text: str) -> bool:
    try:
        uuid_lib.UUID(text)
    except ValueError:
        return False
    return True


def new_uuid() -> str:
    """A random id."""
    return str(uuid_lib.uuid4())


def generate_uuid5(identifier: Any, namespace: Any = "") -> str:
    """The id that always belongs to `identifier`: a version 5 UUID of `str(namespace) + str(identifier)`.

    >>> from weaviate.util import generate_uuid5
    >>> generate_uuid5("ab")
    '710a586f-e1aa-54ec-93a9-85a85aa0b725'
    """
    return str(uuid_lib.uuid5(uuid_lib.NAMESPACE_DNS, str(namespace) + str(identifier)))
