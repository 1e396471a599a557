"""The tenants of a class: parts of its objects that are kept and switched separately."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, cast

from weaviate.connect import operations
from weaviate.connect.answers import decode_list, expect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from weaviate.connect.flow import Flow
    from weaviate.types import JsonObject

UPDATES_PER_REQUEST = 100
"""Servers from 1.26 on refuse to change more tenants at once."""


class TenantActivityStatus(str, Enum):
    """Whether a tenant's objects are loaded, on disk, or moved away.

    HOT and COLD may be set on every server; newer ones call them ACTIVE and INACTIVE too, and can offload tenants,
    which are FREEZING, FROZEN or UNFREEZING then. A status that a server has and this list has not is a member as well.
    """

    HOT = "HOT"
    COLD = "COLD"
    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    OFFLOADED = "OFFLOADED"
    FROZEN = "FROZEN"
    FREEZING = "FREEZING"
    UNFREEZING = "UNFREEZING"

    @classmethod
    def _missing_(cls, value: object) -> TenantActivityStatus | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member


@dataclass
class Tenant:
    """A tenant by its name, and whether it is in use."""

    name: str
    activity_status: TenantActivityStatus = TenantActivityStatus.HOT


def tenant_bodies(tenants: Iterable[Tenant]) -> list[JsonObject]:
    """Tenants as the server takes them."""
    return [_tenant_body(tenant) for tenant in _listed(tenants, "Tenant")]


def tenant_names(tenants: Iterable[str]) -> list[str]:
    """The names of tenants, each checked to be one."""
    names = _listed(tenants, "str")
    for name in names:
        if not isinstance(name, str):
            msg = f"the tenants to remove are named by str, {type(name).__name__} was given"
            raise TypeError(msg)
    return names


def create_tenants(class_name: str, tenants: list[JsonObject]) -> Flow[None]:
    """Add tenants to a class; those that exist stay as they are."""
    response = yield operations.tenants_create.build(class_name, body=tenants)
    expect(response, f"Add tenants to class {class_name}", 200)


def delete_tenants(class_name: str, names: list[str]) -> Flow[None]:
    """Remove tenants and their objects."""
    response = yield operations.tenants_delete.build(class_name, body=names)
    expect(response, f"Remove tenants of class {class_name}", 200)


def get_tenants(class_name: str) -> Flow[list[Tenant]]:
    """All tenants of a class."""
    response = yield operations.tenants_get.build(class_name)
    items: list[JsonObject] = decode_list(response, f"Get tenants of class {class_name}")
    return [Tenant(item["name"], TenantActivityStatus(item.get("activityStatus") or "HOT")) for item in items]


def update_tenants(class_name: str, tenants: list[JsonObject]) -> Flow[None]:
    """Change the status of tenants, as many at once as servers allow."""
    for part in _parts(tenants):
        response = yield operations.tenants_update.build(class_name, body=part)
        expect(response, f"Update tenants of class {class_name}", 200)


def _tenant_body(tenant: Tenant) -> JsonObject:
    if not isinstance(tenant, Tenant):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f'tenants are given as weaviate.Tenant("name"), {type(tenant).__name__} was given'
        raise AttributeError(msg)  # noqa: TRY004 - what v3 raises
    if not isinstance(tenant.name, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"the name of a tenant must be str, {type(tenant.name).__name__} was given"
        raise TypeError(msg)
    return {"activityStatus": TenantActivityStatus(tenant.activity_status).value, "name": tenant.name}


def _listed(tenants: Any, kind: str) -> list[Any]:
    if isinstance(tenants, (str, bytes)) or not hasattr(tenants, "__iter__"):
        msg = f"tenants must be a list of {kind}, {type(tenants).__name__} was given"
        raise TypeError(msg)
    return list(cast("Iterable[Any]", tenants))


def _parts(tenants: list[JsonObject]) -> Iterator[list[JsonObject]]:
    """At least one part, so that a list without tenants is still the server's to judge."""
    yield tenants[:UPDATES_PER_REQUEST]
    for start in range(UPDATES_PER_REQUEST, len(tenants), UPDATES_PER_REQUEST):
        yield tenants[start : start + UPDATES_PER_REQUEST]
