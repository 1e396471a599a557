"""References: several targets, tenants and what leads out of them, answers of batches, and what selects them."""

from typing import Any

from .step import Step, add, create, delete, get, patch, post, prop, put, query, uid

HERE = "weaviate://localhost/"


def to(*targets: str) -> list[dict[str, str]]:
    """References to `C/1` or, without the class, to `1`."""
    return [{"beacon": beacon(target)} for target in targets]


def beacon(target: str) -> str:
    name, _, number = target.rpartition("/")
    return HERE + (f"{name}/" if name else "") + uid(int(number))


def tenanted(name: str, *properties: Any) -> Step:
    """A class with tenants, and a text."""
    return create(
        {"class": name, "properties": [prop("t", "text"), *properties], "multiTenancyConfig": {"enabled": True}}
    )


def batch(*bodies: Any) -> Step:
    return post("/v1/batch/objects", {"objects": list(bodies)})


def body(name: str, number: int, properties: Any, **more: Any) -> dict[str, Any]:
    return {"class": name, "id": uid(number), "properties": properties, **more}


def link(source: str, target: str, tenant: str = "") -> Step:
    """A batch of one reference; the source is `A/1/r`."""
    name, number, reference = source.split("/")
    origin = f"{HERE}{name}/{uid(int(number))}/{reference}"
    return post("/v1/batch/references", [{"from": origin, "to": beacon(target), "tenant": tenant}])


C = create({"class": "C", "properties": [prop("t", "text")]})
MORE: tuple[dict[str, Any], ...] = ({"foo": 1}, {"class": "C"}, {"schema": {"a": None, "b": [True, 2.5, "x"]}})
PAIR = {"name": "m", "dataType": ["B", "C"]}
TENANTS = [{"name": "t1"}, {"name": "cold", "activityStatus": "COLD"}]
EVERY_TENANT = ("t1", "cold", "nope", "")
CLOSED = [
    C,
    tenanted("B", prop("c", "C")),
    tenanted("A", prop("r", "B"), prop("c", "C")),
    *(post(f"/v1/schema/{name}/tenants", TENANTS) for name in ("A", "B")),
    add("C", 1, {"t": "x"}),
    add("B", 1, {"t": "x", "c": to("C/1")}, tenant="t1"),
    add("B", 2, {"t": "y"}, tenant="t1"),
    add("A", 1, {"t": "x y", "c": to("C/1")}, tenant="t1", vector=[1, 2]),
    add("A", 2, {"t": "x z", "r": to("B/1")}, tenant="t1", vector=[1, 2]),
    add("A", 3, {"t": "w", "r": to("B/2")}, tenant="t1", vector=[1, 3]),
]


def tenants_objects(arguments: str, fields: str) -> Step:
    return query(f'{{Get{{A(tenant:"t1" {arguments}){{{fields}}}}}}}')


SCENARIOS: dict[str, list[Step]] = {
    "targets of several classes": [
        C,
        create({"class": "B", "properties": [prop("t", "text")]}),
        create({"class": "A", "properties": [prop("t", "text"), PAIR]}),
        *(add("C", number, {"t": f"c{number}"}) for number in (1, 2, 5)),
        *(add("B", number, {"t": f"b{number}"}) for number in (11, 12, 15)),
        add("A", 1, {"t": "x", "m": to("C/2", "B/12", "C/1", "B/11", "5", "B/15")}),
        query("{Get{A{m{... on C{t _additional{id}} ... on B{t _additional{id}}}}}}"),
        query("{Get{A{m{... on B{t} ... on C{t}}}}}"),
        query("{Get{A{m{... on C{t}}}}}"),
        query("{Get{A{y:m{...F}}}} fragment F on B{t}"),
        *(
            query(f'{{Get{{A(where:{{path:{path} operator:Equal valueText:"{text}"}}){{t}}}}}}')
            for path in ('["m","C","t"]', '["m","B","t"]')
            for text in ("c5", "b11", "nope")
        ),
        query('{Aggregate{A(groupBy:["m"]){meta{count} groupedBy{value}}}}'),
        query('{Get{A(nearVector:{vector:[1]} groupBy:{path:["m"] groups:9 objectsPerGroup:2}){t}}}'),
    ],
    "references that are gone": [
        create({"class": "A", "properties": [prop("t", "text"), prop("r", "A")]}),
        *(add("A", number, {"t": "x"}) for number in (1, 2, 3)),
        add("A", 4, {"r": to("A/1")}),
        add("A", 5, {"r": to("A/2")}),
        add("A", 6, {"r": []}),
        delete(f"/v1/objects/A/{uid(4)}/references/r", to("A/1")[0]),
        delete(f"/v1/objects/A/{uid(2)}"),
        query("{Get{A{t r{... on A{t}}}}}"),
        query("{Get{A{t r{__typename}}}}"),
        get("/v1/objects?class=A"),
        query('{Get{A(where:{path:["r"] operator:Equal valueInt:0}){_additional{id}}}}'),
        query('{Aggregate{A(groupBy:["r"]){meta{count} groupedBy{value}}}}'),
    ],
    "references of batches": [
        C,
        create({"class": "B", "properties": [prop("t", "text"), prop("d", "date"), prop("c", "C"), PAIR]}),
        add("C", 1, {}),
        batch(body("B", 1, {"c": to("C/1")})),
        batch(body("B", 2, {"c": to("1")})),
        batch(body("B", 3, {"m": to("1")})),
        batch(body("B", 4, {"c": to("99")})),
        batch(body("B", 7, {"c": [{"beacon": beacon("1"), "href": "x"}]})),
        batch(body("B", 8, {"c": [{"beacon": "bad"}]})),
        batch(body("B", 9, {"c": []})),
        batch(body("B", 10, {"c": to("C/98", "99")})),
        *(batch(body("B", 20, {"c": [{**to("1")[0], **more}]})) for more in MORE),
        *(add("B", 21, {"c": [{**to("C/99")[0], **more}]}) for more in MORE),
        patch(f"/v1/objects/B/{uid(1)}", body("B", 1, {"c": [{**to("1")[0], "foo": 1}]})),
        batch(body("B", 11, {"c": to("98", "1")})),
        batch(body("B", 12, {"m": to("C/1"), "d": "2020-01-01T00:00:00.000+01:00"})),
        get("/v1/objects?class=B"),
        link("B/9/c", "C/1"),
        get(f"/v1/objects/B/{uid(9)}"),
        link("B/1/nope", "1"),
        link("B/1/nope", "C/1"),
        link("B/1/c", "Nope/1"),
        link("B/1/c", "C/1", "t1"),
        link("B/1/c", "1", "t1"),
        link("Nope/1/c", "C/1", "t1"),
    ],
    "references of tenants": [
        *CLOSED,
        tenanted("D", prop("s", "D")),
        create({"class": "E", "properties": [prop("c", "C")]}),
        add("E", 1, {}),
        *(link("A/1/r", target, tenant) for target in ("B/1", "B/99", "1") for tenant in EVERY_TENANT),
        *(link("A/99/r", target, "t1") for target in ("B/1", "B/99")),
        *(link("A/1/c", target, "t1") for target in ("C/1", "C/99", "1", "Nope/1")),
        link("E/1/c", "A/1"),
        link("E/1/c", "A/1", "t1"),
        link("E/1/c", "C/1", "t1"),
        get(f"/v1/objects/A/{uid(1)}?tenant=t1"),
        *(
            Step(method, f"/v1/objects/A/{uid(number)}/references/r?tenant={tenant}", made)
            for number in (1, 99)
            for method, made in (("POST", to("B/2")[0]), ("PUT", to("B/2")), ("DELETE", to("B/1")[0]))
            for tenant in EVERY_TENANT
        ),
        *(
            step
            for tenant in EVERY_TENANT
            for step in (
                batch(body("A", 5, {"r": to("B/1")}, tenant=tenant)),
                batch(body("A", 6, {"r": to("B/99")}, tenant=tenant)),
                post("/v1/objects/validate", body("A", 7, {"r": to("B/1")}, tenant=tenant)),
                add("A", 8, {"r": to("B/99")}, tenant=tenant),
                patch(f"/v1/objects/A/{uid(1)}", body("A", 1, {"r": to("B/2")}, tenant=tenant)),
                put(f"/v1/objects/A/{uid(1)}", body("A", 1, {"r": to("B/2")}, tenant=tenant)),
                delete(
                    f"/v1/batch/objects?tenant={tenant}",
                    {"match": {"class": "A", "where": {"path": ["t"], "operator": "Equal", "valueText": "the"}}},
                ),
                delete(
                    f"/v1/batch/objects?tenant={tenant}",
                    {"match": {"class": "A", "where": {"path": ["r"], "operator": "Equal", "valueInt": 7}}},
                ),
            )
        ),
        get("/v1/objects?class=A&tenant=t1"),
    ],
    "references out of a tenant": [
        *CLOSED,
        *(
            tenants_objects(arguments, "c{... on C{t}}")
            for arguments in (
                *("", 'sort:{path:["t"]}', 'limit:1 after:""', "limit:1 offset:1", "group:{type:closest force:0.1}"),
                *('where:{path:["t"] operator:Equal valueText:"y"}', 'where:{path:["t"] operator:Equal valueText:"z"}'),
                *("nearVector:{vector:[1,0]}", "nearVector:{vector:[1,0]} autocut:1", 'bm25:{query:"x"}'),
                *('hybrid:{query:"x" vector:[1,0]}', 'hybrid:{query:"x" alpha:0}'),
                'hybrid:{query:"x" vector:[1,0] alpha:1}',
                'nearVector:{vector:[1,0]} groupBy:{path:["t"] groups:2 objectsPerGroup:2}',
                "nearVector:{vector:[1,3] distance:0.0001} limit:5",
            )
        ),
        tenants_objects("", "r{... on B{t}}"),
        tenants_objects("", "r{... on B{t c{... on C{t}}}}"),
        tenants_objects("limit:1", "r{... on B{t c{... on C{t}}}}"),
        tenants_objects('where:{path:["t"] operator:Equal valueText:"w"}', "r{... on B{t c{... on C{t}}}}"),
        tenants_objects("", "c{__typename}"),
        tenants_objects(
            'nearVector:{vector:[1,0]} groupBy:{path:["t"] groups:2 objectsPerGroup:2}',
            "_additional{group{hits{c{... on C{t}}}}}",
        ),
        *(
            tenants_objects(f'where:{{path:{path} operator:Equal valueText:"x"}}', "t")
            for path in ('["c","C","t"]', '["r","B","t"]', '["r","B","c","C","t"]')
        ),
        post("/v1/schema/A/tenants", [{"name": "t2"}]),
        add("A", 4, {"t": "v", "c": to("C/1")}, tenant="t2"),
        query('{Get{A(tenant:"t2" where:{path:["r","B","t"] operator:Equal valueText:"x"}){t}}}'),
        query('{Get{A(tenant:"t2"){r{... on B{t}}}}}'),
        *(
            delete("/v1/batch/objects?tenant=t2", {"match": {"class": "A", "where": where}})
            for where in (
                {"path": ["r", "B", "t"], "operator": "Equal", "valueText": "x"},
                {
                    "operator": "And",
                    "operands": [{"path": ["r", "B", "t"], "operator": "Equal", "valueText": "x"}],
                },
            )
        ),
    ],
}
