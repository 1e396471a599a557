"""`/v1/schema/{className}/tenants`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.errors import Refusal, empty, invalid, refused
from weaviate.local.exchange import Answer
from weaviate.local.schema.names import check_tenant

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server
    from weaviate.local.storage.collection import Collection

STATUSES = (
    *("ACTIVE", "INACTIVE", "OFFLOADED", "OFFLOADING", "ONLOADING"),
    *("HOT", "COLD", "FROZEN", "FREEZING", "UNFREEZING"),
)
STORED = {"HOT": "HOT", "ACTIVE": "HOT", "COLD": "COLD", "INACTIVE": "COLD"}
OFFLOADED = frozenset({"OFFLOADED", "FROZEN"})
READ = "failed to execute query: could not get tenants: could not get tenants: "


def tenanted(server: Server, call: Call, prefix: str) -> Collection:
    """The class of the path, which must have tenants."""
    name = call.path["className"]
    collection = server.store.find(name)
    if collection is None:
        raise refused(422, f"{prefix}class not found")
    if not collection.multi_tenant:
        raise refused(422, f'{prefix}multi-tenancy is not enabled for class "{collection.name}"')
    return collection


def checked(call: Call, *, status_needed: bool) -> list[dict[str, Any]]:
    """The tenants of the body with their stored status; a status that was not given is absent."""
    bodies: list[dict[str, Any] | None] = call.body or []
    given = [each or {} for each in bodies]
    for each in given:
        if each.get("activityStatus") and each["activityStatus"] not in STATUSES:
            raise invalid(606, f"activityStatus in body should be one of [{' '.join(STATUSES)}]")
    tenants: list[dict[str, Any]] = []
    try:
        for position, each in enumerate(given):
            name: str = each.get("name") or ""
            check_tenant(name, position)
            tenants.append(
                {**stored_status(name, each.get("activityStatus") or "", needed=status_needed), "name": name}
            )
    except Refusal as refusal:
        raise refused(422, refusal.message) from refusal
    names = [each["name"] for each in tenants]
    for position, name in enumerate(names):
        if name in names[:position]:
            raise refused(422, f"tenant name {name} existed multiple times")
    return tenants


def stored_status(name: str, status: str, *, needed: bool) -> dict[str, str]:
    """The status as it is stored."""
    if not status and not needed:
        return {}
    if status in OFFLOADED:
        raise Refusal("can't offload tenants, because offload-s3 module is not enabled")
    if status not in STORED:
        raise Refusal(f"invalid activity status '{status}' for tenant \"{name}\"")
    return {"activityStatus": STORED[status]}


def create(server: Server, call: Call) -> Answer:
    """POST: tenants that exist stay as they are."""
    tenants = checked(call, status_needed=False)
    collection = tenanted(server, call, "updating schema: TYPE_ADD_TENANT: ")
    for each in tenants:
        if each["name"] not in collection.tenants:
            server.store.save_tenant(collection, each["name"], each.get("activityStatus", "HOT"))
    return Answer(200, tenants)


def update(server: Server, call: Call) -> Answer:
    """PUT: change the status of tenants; unknown ones are an error, and those beside them change."""
    tenants = checked(call, status_needed=True)
    prefix = "updating schema: TYPE_UPDATE_TENANT: "
    collection = tenanted(server, call, prefix)
    unknown = [f"shard not found: {each['name']}" for each in tenants if each["name"] not in collection.tenants]
    for each in tenants:
        if each["name"] in collection.tenants:
            server.store.save_tenant(collection, each["name"], each["activityStatus"])
    if unknown:
        raise refused(422, prefix + "; ".join(unknown))
    return Answer(200, tenants)


def delete(server: Server, call: Call) -> Answer:
    """DELETE: unknown tenants are no error."""
    collection = tenanted(server, call, "updating schema: TYPE_DELETE_TENANT: ")
    server.store.drop_tenants(collection, call.body or [])
    return Answer(200)


def list_all(server: Server, call: Call) -> Answer:
    """GET."""
    collection = tenanted(server, call, READ)
    return Answer(200, [{"name": name, "activityStatus": status} for name, status in collection.tenants.items()])


def get(server: Server, call: Call) -> Answer:
    """GET and HEAD of one tenant."""
    collection = tenanted(server, call, READ)
    name = call.path["tenantName"]
    if name not in collection.tenants:
        raise empty(404)
    return Answer(200, {"name": name, "activityStatus": collection.tenants[name]})
