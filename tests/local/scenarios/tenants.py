"""Tenants that come into being with objects, and changes of several at once."""

from typing import Any

from .step import Step, add, create, get, patch, post, prop, put, query, uid

TENANTS = "/v1/schema/M/tenants"
TO_A = {"beacon": f"weaviate://localhost/A/{uid(1)}"}


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
        batch({**body(1, tenant=""), "properties": {"fresh": 1}}, {**body(2, "Fresh"), "properties": {"t": "x"}}),
        get("/v1/schema/M"),
        get("/v1/schema/Fresh"),
        post("/v1/objects", body(1, tenant="b a")),
        post("/v1/objects", body(3, tenant="")),
        post("/v1/objects", body(3)),
        add("M", 1, {}, tenant="t7"),
        put(f"/v1/objects/M/{uid(1)}", body(1, tenant="t8")),
        patch(f"/v1/objects/M/{uid(1)}", body(1, tenant="t9")),
        post("/v1/objects/validate", body(1, tenant="t10")),
        *(status(name) for name in ("t7", "t8", "t9", "t10")),
    ],
    "keywords of tenants without texts": [
        create({"class": "M", "multiTenancyConfig": {"enabled": True}, "properties": [prop("n", "int")]}),
        post(TENANTS, [{"name": "t1"}]),
        *(
            query(f"{{Get{{M({tenant} {search}){{n}}}}}}")
            for tenant in ("", 'tenant:""', 'tenant:"nope"', 'tenant:"t1"')
            for search in ('bm25:{query:"x"}', 'bm25:{query:"x" properties:["n"]}', 'hybrid:{query:"x" alpha:0}')
        ),
    ],
    "objects by ids alone": [
        create({"class": "A", "properties": [prop("r", "A")]}),
        add("A", 1, {}),
        *(get(f"/v1/objects/{uid(1)}{more}") for more in ("", "?tenant=t1", "?include=vector&tenant=t1")),
        get(f"/v1/objects/{uid(9)}?include=vector"),
        get(f"/v1/objects/A/{uid(9)}?include=vector"),
        get("/v1/objects/00000009111141118111000000000001?include=vector"),
        post(f"/v1/objects/{uid(1)}/references/r?tenant=t1", TO_A),
        create({"class": "M", "multiTenancyConfig": {"enabled": True}}),
        post(TENANTS, [{"name": "t1"}]),
        add("M", 2, {}, tenant="t1"),
        *(
            get(f"/v1/objects/{uid(number)}{more}")
            for number in (1, 2, 3)
            for more in ("", "?tenant=t1", "?include=vector", "?include=vector&tenant=t1", "?tenant=nope")
        ),
        *(Step("HEAD", f"/v1/objects/{uid(3)}{more}") for more in ("", "?tenant=t1")),
        patch(f"/v1/objects/{uid(1)}", {"class": "A", "properties": {}}),
        put(f"/v1/objects/{uid(1)}", {"class": "A", "id": uid(1), "properties": {}}),
        *(
            Step(method, f"/v1/objects/{uid(1)}/references/r", [TO_A] if method == "PUT" else TO_A)
            for method in ("POST", "PUT", "DELETE")
        ),
        Step("DELETE", f"/v1/objects/{uid(1)}"),
        get("/v1/objects"),
        get("/v1/objects?tenant=t1"),
    ],
    "several tenants at once": [
        create({"class": "M", "multiTenancyConfig": {"enabled": True}}),
        post(TENANTS, [{"name": "t1"}, {"name": "t2"}]),
        change(("n1", "HOT"), ("t1", "COLD"), ("n2", "HOT"), ("t2", "INACTIVE")),
        *(status(name) for name in ("t1", "t2")),
        change(("n2", "HOT"), ("n1", "HOT")),
        change(("t1", "ACTIVE")),
        change(("t2", "HOT")),
        *(status(name) for name in ("t1", "t2")),
    ],
}
