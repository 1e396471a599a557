"""Aggregate: figures of every type, groups, filters and searches."""

from __future__ import annotations

from .ranking import HYBRID, NEAR, library
from .step import Step, add, create, delete, post, prop, query, uid

NUMBERS = "{count sum mean median mode minimum maximum type}"
TEXTS = "{count type topOccurrences{value occurs}}"
BOOLEANS = "{count type totalTrue totalFalse percentageTrue percentageFalse}"
DATES = "{count minimum maximum median}"
ALL = (
    f"meta{{count}} int{NUMBERS} number{NUMBERS} ints{NUMBERS} numbers{NUMBERS} title{TEXTS} tags{TEXTS}"
    f" boolean{BOOLEANS} booleans{BOOLEANS} date{DATES} dates{DATES} ref{{type pointingTo}} groupedBy{{path value}}"
)
GROUPS = "meta{count} groupedBy{path value} int{sum}"
COUNT = "meta{count} title{topOccurrences(limit:9){value}}"
RED = 'where:{path:["colour"] operator:Equal valueText:"red"}'
STOP = 'where:{path:["title"] operator:Equal valueText:"the"}'


def aggregate(arguments: str, fields: str = "meta{count}", name: str = "A") -> Step:
    return query(f"{{Aggregate{{{name}{f'({arguments})' if arguments else ''}{{{fields}}}}}}}")


SCENARIOS: dict[str, list[Step]] = {
    "figures": [
        *library(),
        aggregate("", ALL),
        aggregate('where:{path:["int"] operator:Equal valueInt:1}', ALL),
        aggregate('where:{path:["int"] operator:Equal valueInt:100}', ALL),
        aggregate('groupBy:["colour"]', ALL),
        aggregate(f"{NEAR} objectLimit:2", ALL),
        aggregate("nearVector:{vector:[1,0,0] distance:0.5}", ALL),
        *(
            aggregate("", fields)
            for fields in (
                *("int{x:sum y:mean sum}", "x:int{sum}", "meta{x:count}", "title{topOccurrences(limit:1){occurs}}"),
                *("title{count}", "title{type}", "boolean{percentageTrue}"),
                *("int{count}", "int{type}", "__typename meta{count}", "ref{type}", "nope{count}"),
                *(
                    "uuid{count}",
                    "geoCoordinates{count}",
                    "phoneNumber{count}",
                    "groupedBy{value}",
                    "...F",
                    "date{count}",
                ),
                *("colour{topOccurrences{value occurs}}", "low{count} plain{count}", "uuids{count}"),
                "body{topOccurrences(limit:20){value occurs}}",
                "title{topOccurrences(limit:1){occurs} topOccurrences(limit:3){value}}",
            )
        ),
        query("{Aggregate{A{...F}}} fragment F on AggregateA{meta{count}}"),
        query("{Aggregate{... on AggregateObjectsObj{A{meta{count}}}}}"),
        query("{Aggregate{x:A{meta{count}} A{int{sum}}}}"),
        query("{Aggregate{A{meta{count}}} Get{A(limit:1){title}}}"),
        query("{Aggregate{Nope{meta{count}}}}"),
        aggregate("", "int{sum} int{mean}"),
        aggregate("", "meta{__typename count}"),
    ],
    "figures of few values": [
        create(
            {
                "class": "A",
                "properties": [
                    *(prop(name, name) for name in ("int", "text", "boolean", "date", "number", "blob", "uuid")),
                    prop("texts", "text[]"),
                    prop("object", "object", nestedProperties=[prop("x", "text")]),
                    prop("ref", "A"),
                ],
            }
        ),
        *(
            step
            for change in (
                None,
                add("A", 1, {"int": 5, "blob": "aGVsbG8=", "number": 0.1}),
                add("A", 2, {"date": "2020-01-01T00:00:00+02:00", "texts": [], "number": 0.2}),
                add("A", 3, {"date": "2020-01-02T00:00:00.5Z", "texts": ["a", "a", "b"], "text": ""}),
                add("A", 4, {"date": "2019-01-02T00:00:00.123456789+05:30", "int": 5, "number": 1e300}),
                add("A", 5, {"int": 3000000000, "boolean": True, "object": {"x": "y"}}),
                add("A", 6, {"int": -7, "boolean": True, "number": -0.5, "uuid": uid(1)}),
                delete(f"/v1/objects/A/{uid(3)}"),
            )
            for step in (
                *([change] if change else []),
                aggregate(
                    "",
                    f"meta{{count}} int{NUMBERS} number{NUMBERS} text{TEXTS} boolean{BOOLEANS} date{DATES} texts{TEXTS}"
                    " ref{type pointingTo}",
                ),
                aggregate(
                    'where:{path:["id"] operator:NotEqual valueText:"x"}',
                    f"int{NUMBERS} text{TEXTS} boolean{BOOLEANS} date{DATES} texts{TEXTS}",
                ),
            )
        ),
        aggregate("", "blob{count}"),
        *(
            aggregate(f'groupBy:["{name}"]', f"meta{{count}} groupedBy{{value}} date{DATES} int{NUMBERS}")
            for name in ("int", "text", "boolean", "date", "number", "blob", "uuid", "texts", "object", "ref", "id")
        ),
    ],
    "without an index": [
        create(
            {
                "class": "A",
                "properties": [
                    *(prop(name, name, indexFilterable=False) for name in ("int", "text", "boolean", "date", "number")),
                    prop("bare", "text", indexFilterable=False, indexSearchable=False),
                ],
            }
        ),
        add("A", 1, {"int": 5, "text": "x", "bare": "y", "boolean": True, "date": "2020-01-01T00:00:00Z", "number": 1}),
        *(aggregate("", f"{name}{{count}}") for name in ("int", "text", "boolean", "date", "number", "bare")),
        *(
            aggregate(f'groupBy:["{name}"]', "meta{count} groupedBy{value}")
            for name in ("int", "text", "boolean", "date", "bare")
        ),
    ],
    "groups of an aggregate": [
        *library(),
        *(
            aggregate(f'groupBy:["{name}"]', GROUPS)
            for name in (
                *("int", "number", "boolean", "date", "uuid", "ref", "geoCoordinates", "phoneNumber", "tags", "ints"),
                *("numbers", "booleans", "dates", "uuids", "title", "nope", "body", "plain", "_additional"),
            )
        ),
        *(
            aggregate(arguments, GROUPS)
            for arguments in (
                *('groupBy:["ref","A","colour"]', "groupBy:[]", 'groupBy:"colour"', 'groupBy:["ref","A"]'),
                *(f'groupBy:["int"] {RED}', 'groupBy:["tags"] limit:1', f'groupBy:["int"] {STOP}'),
                *(f'{NEAR} objectLimit:3 groupBy:["colour"]', f'{HYBRID} objectLimit:3 groupBy:["colour"]'),
                *('groupBy:["ref","nope","colour"]', 'groupBy:["bad-name"]', 'groupBy:["colour"] objectLimit:2'),
            )
        ),
    ],
    "searches of an aggregate": [
        *library(),
        *(aggregate(f"limit:{limit}") for limit in (0, -1, 2)),
        *(
            aggregate(arguments, COUNT)
            for arguments in (
                *(
                    NEAR,
                    "objectLimit:2",
                    f"{NEAR} objectLimit:0",
                    f"{NEAR} objectLimit:-1",
                    f"{NEAR} objectLimit:10001",
                ),
                *(f"{NEAR} objectLimit:2", "nearVector:{vector:[1,0,0] certainty:0.9}", f"{NEAR} objectLimit:3 {RED}"),
                *("nearVector:{vector:[1,0,0] certainty:0.9 distance:1}", "nearVector:{vector:[1,0]} objectLimit:2"),
                *("nearVector:{} objectLimit:2", "nearVector:{vector:[]} objectLimit:2", "nearObject:{} objectLimit:2"),
                *(f'nearObject:{{id:"{uid(number)}"}} objectLimit:2' for number in (2, 7, 99)),
                *(f'nearObject:{{id:"{uid(2)}" distance:0.5}}', f'nearObject:{{id:"{uid(7)}"}} {NEAR} objectLimit:2'),
                *('nearVector:{vector:[1,0,0] targetVectors:["x"]} objectLimit:2', f"{NEAR} objectLimit:3 {STOP}"),
                *(HYBRID, f"{HYBRID} objectLimit:2", f"{HYBRID} objectLimit:100", f"{HYBRID} objectLimit:100 {RED}"),
                *(
                    f'hybrid:{{query:"quick" {argument}}} objectLimit:10'
                    for argument in (
                        *("alpha:0", "vector:[1,0,0] alpha:1", "", "vector:[1,0,0] alpha:2", "searches:[]"),
                        *("vector:[1,0,0] maxVectorDistance:0.2", "vector:[1,0,0] bm25SearchOperator:{operator:And}"),
                        *("searches:{nearVector:{vector:[1,0,0]}}", 'alpha:0 properties:["int"]', "vector:[1,0]"),
                        *('alpha:0 properties:["title"]', 'searches:{nearText:{concepts:["x"]}}'),
                        "vector:[1,0,0] searches:{nearVector:{vector:[1,0,0]}}",
                        "alpha:0 bm25SearchOperator:{operator:And}",
                    )
                ),
                *(
                    f'hybrid:{{query:"quick" {argument}}}'
                    for argument in ("alpha:0", "vector:[1,0,0] alpha:0", "vector:[1,0,0] alpha:1", "", "alpha:1")
                ),
                *("hybrid:{} objectLimit:3", "hybrid:{vector:[1,0,0]} objectLimit:2", f"{HYBRID} objectLimit:0"),
                *("hybrid:{vector:[1,0,0] alpha:0} objectLimit:2", f"{HYBRID} {NEAR} objectLimit:3"),
                *('tenant:"x"', 'where:{path:["nope"] operator:Equal valueInt:1}', STOP, f"{RED} nope:1"),
                'where:{operator:And operands:[{path:["colour"] operator:Equal valueText:"red"}]}',
            )
        ),
    ],
    "aggregates of tenants and names": [
        create(
            {"class": "M", "multiTenancyConfig": {"enabled": True}, "properties": [prop("t", "text"), prop("i", "int")]}
        ),
        post("/v1/schema/M/tenants", [{"name": "t1"}, {"name": "t2"}, {"name": "cold", "activityStatus": "COLD"}]),
        add("M", 1, {"t": "x y", "i": 1}, tenant="t1", vector=[1, 0]),
        add("M", 2, {"t": "x", "i": 2}, tenant="t2", vector=[1, 0]),
        *(
            aggregate(f"{tenant} {search}", "meta{count} i{sum} groupedBy{value}", "M")
            for tenant in ('tenant:""', 'tenant:"t1"', 'tenant:"nope"', 'tenant:"cold"')
            for search in (
                *("", "nearVector:{vector:[1,0]} objectLimit:3", 'groupBy:["i"]'),
                *('hybrid:{query:"x" vector:[1,0]} objectLimit:3', 'where:{path:["i"] operator:Equal valueInt:1}'),
                f'nearObject:{{id:"{uid(1)}"}} objectLimit:3',
            )
        ),
        create(
            {
                "class": "V",
                "properties": [prop("t", "text")],
                "vectorConfig": {
                    name: {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"} for name in ("one", "two")
                },
            }
        ),
        add("V", 1, {"t": "x"}, vectors={"one": [1, 0], "two": [1, 0, 0]}),
        add("V", 2, {"t": "x y"}, vectors={"one": [0, 1]}),
        add("V", 3, {"t": "z"}, vectors={"one": [3, 4], "two": [2, 0, 0]}),
        *(
            aggregate(f"{search} objectLimit:2", "meta{count} t{topOccurrences{value}}", "V")
            for search in (
                *('nearVector:{vector:[1,0] targetVectors:["one"]}', "nearVector:{vector:[1,0]}"),
                *('hybrid:{query:"x" vector:[1,0] targetVectors:["one"]}', 'hybrid:{query:"x" vector:[1,0]}'),
                'nearVector:{vectorPerTarget:{one:[1,0]} targetVectors:["one"]}',
                'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targetVectors:["one","two"]}',
            )
        ),
    ],
}
