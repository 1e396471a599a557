"""Properties that lack an index, and those that only have one for ranges: filters, aggregates and Explore's certainty."""

from typing import Any

from .step import Step, add, create, delete, prop, query, uid

KINDS = ("text", "text[]", "int", "int[]", "number", "number[]", "boolean", "boolean[]", "date", "date[]", "uuid")
VALUES: dict[str, Any] = {"text": "x", "int": 1, "number": 1.5, "boolean": True, "date": "2020-01-01T00:00:00Z"}
FIGURES = {"text": "topOccurrences{value}", "int": "sum", "number": "sum", "boolean": "totalTrue", "date": "minimum"}
RANGED = {"i": "Int:1", "n": "Number:1", "d": 'Date:"2020-01-01T00:00:00Z"'}
COMPARISONS = ("Equal", "NotEqual", "GreaterThan", "GreaterThanEqual", "LessThan", "LessThanEqual")


def name_of(kind: str) -> str:
    return kind.replace("[]", "s")


def find(clause: str, search: str = "") -> Step:
    return query(f"{{Get{{A({search} where:{{{clause}}}){{_additional{{id}}}}}}}}")


def figures() -> list[Step]:
    return [
        query(f"{{Aggregate{{A{{{name_of(kind)}{{count {FIGURES[kind.removesuffix('[]')]}}}}}}}}}")
        for kind in KINDS
        if kind.removesuffix("[]") in FIGURES
    ]


UNINDEXED = [
    'path:["int"] operator:Equal valueInt:1',
    'operator:And operands:[{path:["id"] operator:NotEqual valueText:"x"},{path:["int"] operator:Equal valueInt:1}]',
    'operator:Not operands:[{path:["int"] operator:Equal valueInt:1}]',
    'operator:Not operands:[{operator:Or operands:[{path:["int"] operator:Equal valueInt:1}]}]',
]

NEAR = ("nearVector:{vector:[1,2]", f'nearObject:{{id:"{uid(1)}"')
GROUPS = 'groupBy:{path:["t"] groups:2 objectsPerGroup:1}'
LENGTHS_AND_NULLS = [
    {"indexPropertyLength": True},
    {"indexNullState": True},
    {"indexPropertyLength": True, "indexNullState": True},
]
REFERRING = [
    'path:["b","B","t"] operator:Equal valueText:"the"',
    'path:["b","B","c","C","t"] operator:Equal valueText:"the"',
    'path:["b","B","c","C","i"] operator:Equal valueInt:1',
    'path:["b","B","c","C","i"] operator:ContainsAny valueInt:[1]',
    'path:["b","B","c","C","g"] operator:WithinGeoRange'
    " valueGeoRange:{geoCoordinates:{longitude:4.91 latitude:52.38} distance:{max:500}}",
    'path:["b","B","t"] operator:IsNull valueBoolean:true',
    'path:["b","B","t"] operator:ContainsAny valueText:["x","the"]',
    'path:["b","B","len(t)"] operator:Equal valueInt:1',
    'operator:And operands:[{path:["b","B","t"] operator:IsNull valueBoolean:true},'
    '{path:["t"] operator:Equal valueText:"x"}]',
]

SCENARIOS: dict[str, list[Step]] = {
    "properties without an index": [
        create(
            {
                "class": "A",
                "properties": [prop(name_of(kind), kind, indexFilterable=False) for kind in KINDS],
                "invertedIndexConfig": {"indexNullState": True, "indexPropertyLength": True},
            }
        ),
        *figures(),
        add(
            "A",
            1,
            {
                name_of(kind): [VALUES[kind.removesuffix("[]")]] * 2 if kind.endswith("[]") else VALUES[kind]
                for kind in KINDS
                if kind.removesuffix("[]") in VALUES
            },
        ),
        add("A", 2, {}),
        *figures(),
        *(
            find(clause, search)
            for search in ("", "nearVector:{vector:[1]}", 'bm25:{query:"x"}')
            for clause in UNINDEXED
        ),
        *(
            query(f"{{Aggregate{{A(where:{{{clause}}} {groups}){{meta{{count}}}}}}}}")
            for groups in ("", 'groupBy:["text"]')
            for clause in UNINDEXED
        ),
        *(
            find(clause)
            for kind in KINDS
            for clause in (
                f'path:["{name_of(kind)}"] operator:IsNull valueBoolean:true',
                f'path:["len({name_of(kind)})"] operator:LessThan valueInt:2',
            )
        ),
        *(
            delete("/v1/batch/objects", {"match": {"class": "A", "where": where}, "dryRun": True})
            for where in (
                {"path": ["int"], "operator": "Equal", "valueInt": 1},
                {"operator": "Not", "operands": [{"path": ["int"], "operator": "Equal", "valueInt": 1}]},
                {"path": ["text"], "operator": "Equal", "valueText": "the"},
            )
        ),
    ],
    "properties for ranges only": [
        create(
            {
                "class": "A",
                "properties": [
                    prop(name, kind, indexFilterable=False, indexRangeFilters=True)
                    for name, kind in (("i", "int"), ("n", "number"), ("d", "date"))
                ],
            }
        ),
        add("A", 1, {"i": 1, "n": 1, "d": "2020-01-01T00:00:00Z"}),
        add("A", 2, {}),
        add("A", 3, {"i": 2, "n": 2, "d": "2021-01-01T00:00:00Z"}),
        *(
            find(f'path:["{name}"] operator:{operator} value{value}')
            for name, value in RANGED.items()
            for operator in COMPARISONS
        ),
        *(
            find(f'operator:Not operands:[{{path:["{name}"] operator:{operator} value{value}}}]')
            for name, value in RANGED.items()
            for operator in COMPARISONS[:2]
        ),
        *(
            find(f'path:["i"] operator:{operator} valueInt:[1,5]')
            for operator in ("ContainsAny", "ContainsAll", "ContainsNone")
        ),
        query("{Aggregate{A{i{count}}}}"),
    ],
    "lengths and nulls": [
        step
        for config in LENGTHS_AND_NULLS
        for step in (
            delete("/v1/schema/A"),
            create(
                {
                    "class": "A",
                    "properties": [prop("t", "text"), prop("x", "text[]"), prop("n", "int")],
                    "invertedIndexConfig": config,
                }
            ),
            add("A", 1, {"t": "x"}),
            add("A", 2, {"x": []}),
            add("A", 3, {"x": ["a", "b"], "n": 1}),
            add("A", 4, {"t": ""}),
            *(
                find(f'path:["len({name})"] operator:{operator} valueInt:{length}')
                for name in ("t", "x")
                for operator in COMPARISONS
                for length in (0, 1)
            ),
            *(
                find(f'path:["{name}"] operator:IsNull valueBoolean:{missing}')
                for name in ("t", "x", "n")
                for missing in ("true", "false")
            ),
        )
    ],
    "indexes of classes that are referred to": [
        create(
            {
                "class": "C",
                "properties": [
                    prop("t", "text"),
                    prop("g", "geoCoordinates", indexFilterable=False),
                    prop("i", "int", indexFilterable=False),
                ],
            }
        ),
        create({"class": "B", "properties": [prop("c", "C"), prop("t", "text")]}),
        create({"class": "A", "properties": [prop("b", "B"), prop("t", "text")]}),
        *(
            find(clause, search)
            for search in ("", "nearVector:{vector:[1]}", 'bm25:{query:"x"}')
            for clause in REFERRING
        ),
        *(query(f"{{Aggregate{{A(where:{{{clause}}}){{meta{{count}}}}}}}}") for clause in REFERRING),
        delete(
            "/v1/batch/objects",
            {"match": {"class": "A", "where": {"path": ["b", "B", "t"], "operator": "Equal", "valueText": "the"}}},
        ),
    ],
    "Explore by other distances": [
        create({"class": "A", "vectorIndexConfig": {"distance": "dot"}}),
        add("A", 1, {}, vector=[1, 2]),
        query("{Explore(nearVector:{vector:[1,0]}){className distance}}"),
        query("{Explore(nearVector:{vector:[1,0]}){className certainty}}"),
        query("{Explore(nearVector:{vector:[1,0] certainty:0.5}){className}}"),
    ],
    "vectors without an index": [
        create({"class": "A", "properties": [prop("t", "text")], "vectorIndexConfig": {"skip": True}}),
        *(
            query(f"{{Get{{A({near} {within}}} {more}){{_additional{{id}}}}}}}}")
            for near in NEAR
            for within in ("", "distance:0.5", "certainty:0.5")
            for more in ("", "limit:2", GROUPS, f"{GROUPS} limit:2", 'where:{path:["t"] operator:Equal valueText:"x"}')
        ),
        *(
            query(f"{{Aggregate{{A({near} {within}}} {more}){{meta{{count}}}}}}}}")
            for near in NEAR
            for within in ("", "distance:0.5")
            for more in ("objectLimit:2", 'objectLimit:2 groupBy:["t"]', 'groupBy:["t"]', "")
        ),
        query("{Explore(nearVector:{vector:[1,2]}){beacon}}"),
        query("{Explore(nearVector:{vector:[1,2] distance:0.5}){beacon}}"),
        query("{Explore(nearVector:{vector:[1,2] distance:0.5} limit:3){beacon}}"),
        *(
            query(f'{{Aggregate{{A(hybrid:{{query:"x" vector:[1,2]}} objectLimit:2 {groups}){{meta{{count}}}}}}}}')
            for groups in ("", 'groupBy:["t"]')
        ),
    ],
    "Explore of one named vector": [
        create({"class": "A", "vectorConfig": {"one": {"vectorizer": {"none": {}}}}}),
        add("A", 1, {}, vectors={"one": [1, 2]}),
        query("{Explore(nearVector:{vector:[1,0]}){beacon distance}}"),
        query('{Explore(nearVector:{vector:[1,0] targetVectors:["one"]}){beacon distance}}'),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}" targetVectors:["one"]}}){{beacon}}}}'),
        add("A", 2, {}),
        query(f'{{Explore(nearObject:{{id:"{uid(2)}"}}){{beacon}}}}'),
        create({"class": "B"}),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
    ],
    "Explore from an object without a vector": [
        create({"class": "A", "vectorIndexType": "flat"}),
        add("A", 1, {}),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
        add("A", 2, {}, vector=[1, 2]),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
        delete("/v1/schema/A"),
        create({"class": "B"}),
        add("B", 1, {}),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
        add("B", 2, {}, vector=[1, 2]),
        query(f'{{Explore(nearObject:{{id:"{uid(1)}"}}){{beacon}}}}'),
    ],
}
