"""Batches of objects and references, and batch delete."""

from .step import add, create, delete, get, post, prop, uid


def where(**fields: object) -> dict[str, object]:
    return {"class": "A", "where": fields}


def erase(match: object, **more: object) -> object:
    return delete("/v1/batch/objects", {"match": match, "output": "verbose", **more})


SCENARIOS = {
    "a batch of objects": [
        create({"class": "A", "properties": [prop("t", "text"), prop("n", "int")]}),
        add("A", 9, {}, vector=[7, 8, 9]),
        post(
            "/v1/batch/objects",
            {
                "objects": [
                    {"class": "A", "id": uid(1), "properties": {"t": "x"}, "vector": [1, 2, 3]},
                    {"class": "a", "id": uid(2), "properties": {"n": "bad"}},
                    {"class": "A", "id": uid(3), "properties": {"n": None, "t": "y"}},
                    {"class": "A", "id": uid(4), "properties": None, "vector": [1, 2]},
                    {"class": "A", "id": uid(5)},
                ]
            },
        ),
        get("/v1/objects?class=A&include=vector"),
        post(
            "/v1/batch/objects",
            {
                "objects": [
                    {"class": "A", "id": uid(1), "properties": {"n": 1}},
                    {"class": "A", "id": uid(1), "properties": {"n": 2}},
                ]
            },
        ),
        get("/v1/objects?class=A&include=vector&limit=1"),
        post(
            "/v1/batch/objects", {"fields": ["id"], "objects": [{"class": "A", "id": uid(6), "properties": {"n": 1}}]}
        ),
        post("/v1/batch/objects", {"objects": [{"class": "A", "id": uid(7)}, {"class": "A", "id": "bad"}]}),
        post(
            "/v1/batch/objects",
            {
                "objects": [
                    {"class": "A", "id": "ABCDEF00-1111-4111-8111-000000000001"},
                    {"class": "A", "id": "abcdef01111141118111000000000001"},
                ]
            },
        ),
        post("/v1/batch/objects?consistency_level=nope", {"objects": [{"class": "A", "id": uid(7)}]}),
        get("/v1/objects?class=A"),
    ],
    "a batch without ids": [
        create({"class": "A"}),
        post("/v1/batch/objects", {"objects": [{"class": "A"}]}, loose=True),
    ],
    "a batch of references": [
        create({"class": "B"}),
        create({"class": "C"}),
        create(
            {"class": "A", "properties": [prop("t", "text"), prop("r", "B"), {"name": "m", "dataType": ["B", "C"]}]}
        ),
        add("B", 11, {}),
        add("A", 1, {}),
        post(
            "/v1/batch/references",
            [
                {"from": f"weaviate://localhost/A/{uid(1)}/r", "to": f"weaviate://localhost/B/{uid(11)}"},
                {"from": f"weaviate://localhost/A/{uid(1)}/r", "to": f"weaviate://localhost/{uid(11)}"},
                {"from": f"weaviate://localhost/A/{uid(1)}/m", "to": f"weaviate://localhost/{uid(11)}"},
                {"from": f"weaviate://localhost/A/{uid(1)}/r", "to": f"weaviate://localhost/B/{uid(99)}"},
                {"from": f"weaviate://localhost/A/{uid(99)}/r", "to": f"weaviate://localhost/B/{uid(11)}"},
                {"from": f"weaviate://localhost/Nope/{uid(1)}/r", "to": f"weaviate://localhost/B/{uid(11)}"},
                {"from": f"weaviate://localhost/A/{uid(1)}", "to": f"weaviate://localhost/B/{uid(11)}"},
                {"from": "weaviate://localhost/A/bad/r", "to": f"weaviate://localhost/B/{uid(11)}"},
                {"from": f"weaviate://localhost/A/{uid(1)}/r", "to": "weaviate://localhost/B/bad"},
            ],
        ),
        get(f"/v1/objects/A/{uid(1)}"),
        post("/v1/batch/references", [{"from": "no uri", "to": f"weaviate://localhost/B/{uid(11)}"}]),
        post("/v1/batch/references", [{"from": f"weaviate://localhost/A/{uid(1)}/r", "to": "no uri"}]),
        post("/v1/batch/references", [{}]),
        post("/v1/batch/references", [5]),
        post("/v1/batch/references", ""),
    ],
    "batch delete": [
        create(
            {
                "class": "A",
                "properties": [
                    prop("t", "text"),
                    prop("n", "int"),
                    prop("d", "date"),
                    prop("b", "boolean"),
                    prop("f", "number"),
                ],
            }
        ),
        *(
            add(
                "A",
                n,
                {"t": "even" if n % 2 == 0 else "odd", "n": n, "f": n / 2, "b": n > 2, "d": f"202{n}-01-01T00:00:00Z"},
            )
            for n in range(1, 6)
        ),
        erase(where(path=["t"], operator="Equal", valueText="even"), dryRun=True),
        erase(where(path=["t"], operator="Equal", valueText="even")),
        erase(where(path=["t"], operator="Equal", valueText="nothing")),
        delete("/v1/batch/objects", {"match": where(path=["n"], operator="LessThan", valueInt=2)}),
        erase(
            {"class": "a", "where": {"path": ["n"], "operator": "ContainsAny", "valueIntArray": [3, 4]}}, dryRun=True
        ),
        erase(
            where(
                operator="And",
                operands=[
                    {"path": ["n"], "operator": "GreaterThan", "valueInt": 1},
                    {"path": ["b"], "operator": "Equal", "valueBoolean": True},
                ],
            ),
            dryRun=True,
        ),
        erase(where(path=["d"], operator="GreaterThan", valueDate="2023-01-01T00:00:00Z"), dryRun=True),
        erase(where(path=["f"], operator="GreaterThan", valueNumber=2), dryRun=True),
        erase(where(path=["id"], operator="Equal", valueText=uid(3)), dryRun=True),
        erase(where(path=["id"], operator="ContainsAny", valueTextArray=[uid(3), uid(5)]), dryRun=True),
        erase(where(path=["t"], operator="Equal", valueString="odd"), dryRun=True),
        erase(where(path=["nope"], operator="Equal", valueText="odd")),
        erase(where(path=["t"], operator="Equal", valueInt=5)),
        erase(where(path=["t"], operator="Equal")),
        erase(where(path=["t"], operator="nope", valueText="x")),
        erase(where(path=["t"], valueText="x")),
        erase(where(operator="Equal", valueText="x")),
        erase(where(path=[], operator="Equal", valueText="x")),
        erase(where(path=["t"], operator="Equal", valueText=5)),
        erase(where(operator="And", operands=[])),
        erase({"class": "A"}),
        erase({"class": "A", "where": {}}),
        erase({"where": {"path": ["t"], "operator": "Equal", "valueText": "x"}}),
        erase({"class": "Nope", "where": {"path": ["t"], "operator": "Equal", "valueText": "x"}}),
        erase({}),
        erase(None),
        delete("/v1/batch/objects", {"match": where(path=["n"], operator="LessThan", valueInt=2), "output": "nope"}),
        get("/v1/objects?class=A"),
    ],
}
