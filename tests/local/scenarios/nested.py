"""Objects inside objects, and coordinates outside of `Get`."""

from typing import Any

from .step import Step, add, create, delete, get, patch, prop, put, query, uid

INSIDE = [prop("t", "text"), prop("o", "object", nestedProperties=[prop("x", "text")])]


def around(metres: float) -> dict[str, Any]:
    place = {"latitude": 52.38, "longitude": 4.9}
    return {
        "path": ["g"],
        "operator": "WithinGeoRange",
        "valueGeoRange": {"geoCoordinates": place, "distance": {"max": metres}},
    }


def within(metres: float) -> str:
    place = f"geoCoordinates:{{latitude:52.38 longitude:4.9}} distance:{{max:{metres}}}"
    return f'path:["g"] operator:WithinGeoRange valueGeoRange:{{{place}}}'


def erase(where: Any) -> Step:
    return delete("/v1/batch/objects", {"match": {"class": "G", "where": where}, "dryRun": True, "output": "verbose"})


PLACES = [
    create({"class": "G", "properties": [prop("g", "geoCoordinates"), prop("t", "text")]}),
    add("G", 1, {"g": {"latitude": 52.38, "longitude": 4.9}, "t": "x"}),
    add("G", 2, {"g": {"latitude": 52.37, "longitude": 4.9}, "t": "x"}),
    add("G", 3, {"t": "y"}),
]

SCENARIOS: dict[str, list[Step]] = {
    "empty objects inside": [
        create({"class": "B", "properties": [prop("a", "object[]", nestedProperties=INSIDE)]}),
        add("B", 1, {"a": [{"t": "x"}]}),
        add("B", 2, {"a": [{"o": {}}]}),
        add("B", 3, {"a": []}),
        add("B", 4, {"a": [{"o": {}, "n": {}}]}),
        add("B", 5, {"a": [{"n": "new", "k": {}}]}),
        add("B", 6, {"z": {}}),
        add("B", 7, {"z": [{"o": {}}]}),
        add("B", 8, {"a": [{}]}),
        add("B", 9, {"a": [{"o": {"y": 1, "x": None}}]}),
        add("B", 10, {"k": [{"i": 3}, {"o": {}}, {"o": {"n": 1}}, {"o": {"m": "x"}}]}),
        patch(f"/v1/objects/B/{uid(1)}", {"class": "B", "properties": {"y": {}}}),
        put(f"/v1/objects/B/{uid(1)}", {"class": "B", "id": uid(1), "properties": {"y": {}}}),
        put(f"/v1/objects/B/{uid(1)}", {"class": "B", "id": uid(1), "properties": {"y": [1, "x"]}}),
        put(f"/v1/objects/B/{uid(1)}", {"class": "B", "id": uid(1), "properties": {"a": [1]}}),
        get("/v1/objects?class=B"),
        query("{Get{B{a{t o{x y}}}}}"),
        query("{Get{B(group:{type:merge force:0.5}){a{t} _additional{id}}}}"),
        query("{Get{B(group:{type:merge force:1}){a{t} _additional{id}}}}"),
    ],
    "places of a listing": [
        *PLACES,
        *(
            query(f"{{Get{{G(where:{{{clause}}}){{_additional{{id}}}}}}}}")
            for metres in (0, 500, 2000, 20000000)
            for clause in (within(metres), f"operator:Not operands:[{{operator:Or operands:[{{{within(metres)}}}]}}]")
        ),
    ],
    "places of aggregates and deletes": [
        *PLACES,
        query(f"{{Aggregate{{G(where:{{{within(2000)}}}){{meta{{count}}}}}}}}"),
        query(f'{{Aggregate{{G(groupBy:["t"] where:{{{within(2000)}}}){{meta{{count}}}}}}}}'),
        erase(around(2000)),
        erase({"operator": "Not", "operands": [around(2000)]}),
    ],
    "places in bytes": [
        *PLACES,
        query('{Get{G(where:{path:["t"] operator:Equal valueText:"中文 Ünï"}){t nope}}}'),
        query('{\n Get{x:G(where:{path:["t"] operator:Equal valueText:"中文"}){t} G(limit:0){t}}}'),
    ],
    "conflicting fields": [
        create({"class": "B", "properties": [prop("t", "text"), prop("x", "int")]}),
        create({"class": "C", "properties": [prop("t", "text"), prop("x", "number[]")]}),
        create({"class": "A", "properties": [prop("t", "text"), {"name": "m", "dataType": ["B", "C"]}]}),
        query("{Get{A{m{... on B{x} ... on C{x}}}}}"),
        query("{Get{A{m{... on B{t} ... on C{t:x}}}}}"),
        query("{Get{A{m{... on B{x:t} ... on C{x}}}}}"),
    ],
}
