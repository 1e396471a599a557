"""Tenants that come into being with objects, and changes of several at once."""

from typing import Any

from .step import Step, add, create, get, patch, post, prop, put, uid

TENANTS = "/v1/schema/M/tenants"


def body(number: int, name: str = "M", **more: Any) -> dict[str, Any]:
    return {"class": name, "id": uid(number), "properties": {}, **more}


def batch(*bodies: Any) -> Step:
    return post("/v1/batch/objects", {"objects": list(bodies)})


def change(*statuses: tuple[str, str]) -> Step:
    return put(TENANTS, [{"name": name, "activityStatus": status} for name, status in statuses])


def status(name: str) -> Step:
    return get(f"{TENANTS}/{name}")


SCENARIOS: dict[str, list[Step]] = {
    "tenants made by objects": [
        create({"class": "C", "properties": [prop("t", "text")]}),
        create(
            {
                "class": "M",
                "properties": [prop("t", "text")],
                "multiTenancyConfig": {"enabled": True, "autoTenantCreation": True},
            }
        ),
        batch(body(1, tenant="t1"), body(1, tenant="")),
        batch(body(1, tenant="t1"), body(1)),
        status("t1"),
        batch(body(1, tenant="b a"), body(2, tenant="t9"), body(6, "C")),
        status("t9"),
        batch(body(1, tenant="t1"), {**body(2, tenant="t2"), "properties": {"t": 5}}, body(5, "C")),
        *(status(name) for name in ("t1", "t2")),
        post("/v1/objects", body(1, tenant="b a")),
        post("/v1/objects", body(3, tenant="")),
        post("/v1/objects", body(3)),
        add("M", 1, {}, tenant="t7"),
        put(f"/v1/objects/M/{uid(1)}", body(1, tenant="t8")),
        patch(f"/v1/objects/M/{uid(1)}", body(1, tenant="t9")),
        post("/v1/objects/validate", body(1, tenant="t10")),
        *(status(name) for name in ("t7", "t8", "t9", "t10")),
    ],
    "several tenants at once": [
        create({"class": "M", "multiTenancyConfig": {"enabled": True}}),
        post(TENANTS, [{"name": "t1"}, {"name": "t2"}]),
        change(("n1", "HOT"), ("t1", "COLD"), ("n2", "HOT"), ("t2", "INACTIVE")),
        *(status(name) for name in ("t1", "t2")),
        change(("n2", "HOT"), ("n1", "HOT")),
        change(("t1", "ACTIVE"), ("t2", "HOT")),
        *(status(name) for name in ("t1", "t2")),
    ],
}
