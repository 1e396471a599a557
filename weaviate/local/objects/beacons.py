"""Beacons: the URIs by which objects refer to each other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from weaviate.local.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from weaviate.local.storage.collection import Collection
    from weaviate.local.storage.store import Store

UUID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE)
INVALID = "invalid cref URI: "


@dataclass(frozen=True, slots=True)
class Target:
    """What a beacon points to; the class may be left out."""

    host: str
    class_name: str
    id: str

    @property
    def beacon(self) -> str:
        """The beacon as it is stored."""
        return "weaviate://localhost" + self.path

    @property
    def href(self) -> str:
        """Where the target's JSON is."""
        return "/v1/objects" + self.path

    @property
    def path(self) -> str:
        """Class and id."""
        return f"/{self.class_name}/{self.id}" if self.class_name else f"/{self.id}"

    @property
    def stored(self) -> dict[str, str]:
        """A reference as a value of a property."""
        return {"beacon": self.beacon, "href": self.href}


def split(beacon: str) -> tuple[str, str]:
    """Host and path of a URI."""
    try:
        parts = urlsplit(beacon)
    except ValueError:
        return "", ""
    return parts.netloc, unquote(parts.path)


def is_uri(text: str) -> bool:
    """Does the OpenAPI document's format `uri` take it?"""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return " " not in text and (bool(parts.scheme) or text.startswith("/"))


def parse(beacon: str) -> Target:
    """The target of a beacon; `Refusal` in the server's words."""
    host, path = split(beacon)
    if not path:
        raise Refusal(f"{INVALID}%!w(<nil>)")
    segments = path.split("/")
    if len(segments) not in (2, 3):
        raise Refusal(f"{INVALID}path must be of format '<class>/<uuid>', but got '{path}'")
    if not UUID.fullmatch(segments[-1]):
        raise Refusal(f"{INVALID}{len(segments) - 1}nd path segment must be uuid, but got '{segments[-1]}'")
    return Target(host, segments[1] if len(segments) == 3 else "", segments[-1].lower())


def parse_source(beacon: str) -> tuple[str, str, str]:
    """Class, id and property of the beginning of a reference; `Refusal` in the server's words."""
    _, path = split(beacon)
    segments = path.split("/")
    if len(segments) != 4:
        raise Refusal(
            f"{INVALID}must use long-form: path must be of format '/<className>/<uuid>/<propertyName>',"
            f" but got '{path}'"
        )
    _, class_name, id, name = segments
    if not UUID.fullmatch(id):
        raise Refusal(f"{INVALID}2nd path segment must be uuid, but got '{name}'")
    if not class_name:
        raise Refusal("className cannot be empty")
    if class_name[0].islower():
        raise Refusal(f"className must start with an uppercase letter, but got {class_name}")
    if not name:
        raise Refusal("property cannot be empty")
    return class_name, id.lower(), name


def classed(target: Target, definition: Mapping[str, Any]) -> Target:
    """The target with its class, when the property has only one."""
    if target.class_name or len(definition["dataType"]) > 1:
        return target
    return Target(target.host, definition["dataType"][0], target.id)


def exists(store: Store, target: Target, tenant: str) -> bool:
    """Is the target there? Without a class it may be of any class; `Refusal` when a tenant is wrong."""
    if not target.class_name:
        return any(holds(each, target.id, tenant) for each in store.collections.values())
    collection = store.find(target.class_name)
    if collection is None:
        return False
    if not collection.multi_tenant:
        return target.id in collection.partition("").objects
    return target.id in collection.partition(tenant).objects


def holds(collection: Collection, id: str, tenant: str) -> bool:
    """Has a class, or its tenant, an object of this id?"""
    partition = collection.partitions.get(tenant if collection.multi_tenant else "")
    return partition is not None and id in partition.objects


def is_reference(definition: Mapping[str, Any]) -> bool:
    """Is a property a reference?"""
    first: str = definition["dataType"][0]
    return first[0].isupper()


def missing_property(name: str, class_name: str) -> Refusal:
    """The server's words for a property that the class lacks."""
    return Refusal(
        f"no such prop with name '{name}' found in class '{class_name}' in the schema. Check your schema files for"
        " which properties in this class are available"
    )
