"""GraphQL Get: shapes of errors, paging, sorting, filters, vector search."""

from typing import Any

from .step import Step, add, create, get, post, prop, query, uid


def find(arguments: str, fields: str = "_additional{id}", name: str = "A", **options: bool) -> Step:
    """`Get` of one class."""
    return query(f"{{Get{{{name}({arguments}){{{fields}}}}}}}", **options)


def where(clause: str, name: str = "A") -> Step:
    """The objects that a filter finds, in the order of their ids."""
    return find(f'where:{{{clause}}},sort:{{path:["id"]}}', name=name)


def fill(name: str, rows: dict[int, dict[str, Any]]) -> list[Step]:
    return [add(name, number, properties) for number, properties in rows.items()]


SORTED = {
    "class": "A",
    "properties": [
        prop("t", "text"),
        prop("n", "int"),
        prop("f", "number"),
        prop("b", "boolean"),
        prop("d", "date"),
        prop("u", "uuid"),
        prop("ts", "text[]"),
        prop("ns", "int[]"),
        prop("g", "geoCoordinates"),
        prop("p", "phoneNumber"),
        prop("r", "A"),
        prop("o", "object", nestedProperties=[prop("x", "int")]),
    ],
}
ROWS: dict[int, dict[str, Any]] = {
    4: {
        "t": "banana",
        "n": 2,
        "f": 1.5,
        "b": True,
        "d": "2020-01-01T00:00:00Z",
        "ts": ["b", "a"],
        "ns": [2, 1],
        "g": {"latitude": 2, "longitude": 1},
        "p": {"input": "+49 171 1234567"},
    },
    2: {
        "t": "Apple",
        "n": 1,
        "f": 2.5,
        "b": False,
        "d": "2020-01-01T01:00:00+02:00",
        "ts": ["b"],
        "ns": [2],
        "g": {"latitude": 1, "longitude": 1},
        "p": {"input": "+31 20 1234567"},
    },
    3: {
        "t": "éclair",
        "n": 2,
        "f": -1,
        "b": True,
        "d": "2019-01-01T00:00:00Z",
        "ts": [],
        "ns": [],
        "g": {"latitude": 1, "longitude": 2},
    },
    1: {"n": 2, "u": uid(5)},
    5: {"t": "apple", "n": 3, "b": False, "ts": ["a", "z"], "ns": [1, 9]},
}
TEXTS: dict[int, dict[str, Any]] = {
    1: {
        "w": "The quick Brown fox",
        "l": "The quick-Brown fox",
        "s": "The quick-Brown fox",
        "f": "The quick Brown fox",
        "g": "quick",
    },
    2: {"w": "fox", "l": "fox", "s": "fox", "f": "fox", "g": "fox"},
    3: {
        "w": "brown bear, and Brown-dog_house",
        "l": "Brown Bear",
        "s": "Brown Bear",
        "f": " brown ",
        "g": "Brown-Bear",
    },
    4: {"w": "", "l": "", "s": "", "f": "", "g": ""},
    5: {},
    6: {"w": "中文 café Ünï 12 a1", "l": "中文 CAFÉ", "s": "中文 CAFÉ", "f": "the", "g": "中文字"},
    7: {"w": "the", "ws": ["one two", "three", "the"], "l": "the", "s": "the"},
}
TEXT_CLASS = {
    "class": "A",
    "properties": [
        prop("w", "text"),
        prop("ws", "text[]"),
        prop("l", "text", tokenization="lowercase"),
        prop("s", "text", tokenization="whitespace"),
        prop("f", "text", tokenization="field"),
        prop("g", "text", tokenization="trigram"),
        prop("x", "text", indexFilterable=False),
        prop("y", "text", indexFilterable=False, indexSearchable=False),
    ],
}
VALUES = {
    "class": "A",
    "invertedIndexConfig": {"indexNullState": True, "indexPropertyLength": True, "indexTimestamps": True},
    "properties": [
        prop("n", "int"),
        prop("f", "number"),
        prop("b", "boolean"),
        prop("d", "date"),
        prop("u", "uuid"),
        prop("ns", "int[]"),
        prop("fs", "number[]"),
        prop("bs", "boolean[]"),
        prop("ds", "date[]"),
        prop("us", "uuid[]"),
        prop("g", "geoCoordinates"),
        prop("p", "phoneNumber"),
        prop("bl", "blob"),
        prop("t", "text"),
        prop("ts", "text[]"),
        prop("o", "object", nestedProperties=[prop("x", "int")]),
        prop("no", "int", indexFilterable=False),
    ],
}
VALUE_ROWS: dict[int, dict[str, Any]] = {
    1: {
        "n": 1,
        "f": 1.5,
        "b": True,
        "d": "2020-01-01T00:00:00Z",
        "u": uid(1),
        "ns": [1, 2],
        "fs": [1.5],
        "bs": [True, False],
        "ds": ["2020-01-01T00:00:00Z"],
        "us": [uid(1)],
        "g": {"latitude": 52.3, "longitude": 4.9},
        "t": "héllo",
        "ts": ["a", "b"],
        "no": 1,
    },
    2: {
        "n": 2,
        "f": 2,
        "b": False,
        "d": "2020-01-01T01:00:00+02:00",
        "u": uid(2),
        "ns": [2, 3],
        "fs": [],
        "g": {"latitude": 52.31, "longitude": 4.9},
        "t": "",
        "ts": [],
    },
    3: {
        "n": -5,
        "f": -0.5,
        "d": "2021-01-01T00:00:00.5Z",
        "ns": [],
        "g": {"latitude": -33, "longitude": 151},
        "p": {"input": "+49 171 1234567"},
        "bl": "aGVsbG8=",
        "o": {"x": 1},
    },
    4: {},
}
VECTORS = {1: [1, 0, 0], 2: [0.8, 0.6, 0], 3: [3, 4, 0], 4: [-1, 0, 0], 5: [0, 0, 1]}
NEAR = "nearVector:{vector:[1,0,0]}"
LONG = ",".join(["1"] * 20)
NEAR2 = "nearVector:{vector:[1,0]}"
RESULT = "t _additional{id distance}"


def vectors(**config: Any) -> list[Step]:
    """A class of five vectors and one object without."""
    return [
        create({"class": "A", "properties": [prop("t", "text"), prop("n", "int")], "vectorIndexConfig": config}),
        *(add("A", number, {"t": f"t{number}", "n": number}, vector=vector) for number, vector in VECTORS.items()),
        add("A", 6, {"t": "none"}),
    ]


SCENARIOS = {
    "graphql errors": [
        query("{Get{A{t}}}"),
        create({"class": "A", "properties": [prop("t", "text"), prop("r", "A"), prop("g", "geoCoordinates")]}),
        add("A", 1, {"t": "x"}),
        query("{Get{Nope{t}}}"),
        query("{Get{A{nope}}}"),
        query("{Get{A{nope other}}}"),
        query("{Get{A(nope:1){t}}}"),
        query("{Nope}"),
        query("{Get}"),
        query("{Get{A}}"),
        query("{Get{A{}}}"),
        query("{Get{A{t"),
        query("{Get{A{t}}} x"),
        query("{Get{A(limit:null){t}}}"),
        query('{Get{A(limit:"x"){t}}}'),
        query("{Get{A(limit:1.5){t}}}"),
        query("{Get{A(where:5){t}}}"),
        query("{Get{A(where:{nope:5}){t}}}"),
        query("{Get{A(where:{operator:Nope}){t}}}"),
        query("{Get{A(nearVector:5){t}}}"),
        query('{Get{A(where:{operator:Equal path:["t"] valueText:"\\d"}){t}}}', loose=True),
        query("{Get{A{t{x}}}}"),
        query("{Get{A{g}}}"),
        query("{Get{A{r}}}"),
        query("{Get{A{_additional}}}"),
        query("{Get{A{_additional{nope}}}}"),
        query("mutation{Get{A{t}}}"),
        query("subscription{Get{A{t}}}"),
        query("query a{Get{A{t}}} query b{Get{A{_additional{id}}}}"),
        post("/v1/graphql", {"query": "query a{Get{A{t}}} query b{Get{A{_additional{id}}}}", "operationName": "b"}),
        post("/v1/graphql", {"query": "query a{Get{A{t}}}", "operationName": "c"}),
        post(
            "/v1/graphql",
            {
                "query": 'query($t:String){Get{A(where:{path:["t"] operator:Equal valueText:$t}){t}}}',
                "variables": {"t": "x"},
            },
            loose=True,
        ),
        post("/v1/graphql", {"query": "query($t:String){Get{A(after:$t limit:1){t}}}", "variables": {"t": ""}}),
        query("{Get{x:A{y:t _additional{i:id}}}}"),
        query("{Get{A{__typename t}}}"),
        query("{__typename}"),
        query("{Get{__typename A{t}}}"),
        query("{Get{A @include(if:false){t}}}"),
        query("{Get{A{t @skip(if:true) _additional{id}}}}"),
        query("{Get{A{... on A{t}}}}", loose=True),
        query("query q{Get{A{...F}}} fragment F on A{t}", loose=True),
        query("{Get{A{t}A(limit:0){t}}}"),
        query("{Get{A(limit:0){t} x:A{t}}}"),
        post("/v1/graphql/batch", [{"query": "{Get{A{t}}}"}, {"query": "{Get{Nope{t}}}"}, {"query": ""}]),
    ],
    "graphql values": [
        create(SORTED),
        create(
            {
                "class": "B",
                "properties": [
                    {"name": "r", "dataType": ["A"]},
                    {"name": "m", "dataType": ["A", "B"]},
                    prop("t", "text"),
                ],
            }
        ),
        *fill("A", ROWS),
        add(
            "A",
            6,
            {"n": 3000000000, "f": 3000000000, "o": {"x": 5}, "p": {"input": "020 1234567", "defaultCountry": "nl"}},
        ),
        add(
            "B",
            1,
            {
                "t": "b",
                "r": [{"beacon": f"weaviate://localhost/A/{uid(1)}"}, {"beacon": f"weaviate://localhost/A/{uid(2)}"}],
                "m": [{"beacon": f"weaviate://localhost/A/{uid(4)}"}],
            },
        ),
        post(f"/v1/objects/B/{uid(1)}/references/m", {"beacon": f"weaviate://localhost/B/{uid(1)}"}),
        add("B", 2, {}),
        query(
            "{Get{A{t n f b d u ts ns g{latitude longitude} p{input internationalFormatted nationalFormatted national valid countryCode defaultCountry} o{x} _additional{id}}}}"
        ),
        query("{Get{B{t r{... on A{t n}} m{... on A{t} ... on B{t}}}}}"),
        query("{Get{B{r{__typename} m{__typename ... on A{_additional{id}}}}}}"),
        query("{Get{B{m{... on B{r{... on A{t _additional{id creationTimeUnix}}}}}}}}", loose=True),
        query("{Get{B{r{... on A{nope}}}}}"),
        query("{Get{B{r{... on B{t}}}}}"),
        query("{Get{B{r{... on Beacon{beacon}}}}}", loose=True),
        query("{Get{A{_additional{id vector distance certainty score explainScore classification{id} group{id}}}}}"),
        query("{Get{A{_additional{classification{id}}}}}"),
        query("{Get{A(limit:1){_additional{creationTimeUnix lastUpdateTimeUnix}}}}", loose=True),
        Step("DELETE", f"/v1/objects/A/{uid(1)}"),
        query("{Get{B{r{... on A{n}}}}}"),
        Step("DELETE", f"/v1/objects/A/{uid(2)}"),
        query("{Get{B{r{... on A{n}}}}}"),
        get(f"/v1/objects/B/{uid(1)}"),
    ],
    "paging": [
        create(SORTED),
        *fill("A", ROWS),
        find("limit:2"),
        find("limit:2 offset:1"),
        find("offset:4"),
        find("offset:9"),
        find("limit:0"),
        find("limit:-1"),
        find("limit:-5"),
        find("offset:-1"),
        find("limit:10000 offset:1"),
        find("limit:10001"),
        find(f'limit:2 after:"{uid(2)}"'),
        find('limit:2 after:""'),
        find(f'after:"{uid(2)}"'),
        find(f'limit:2 offset:1 after:"{uid(2)}"'),
        find('limit:2 after:"bad"'),
        find(f'limit:2 after:"{uid(2)}" sort:{{path:["n"]}}'),
        find(f'limit:2 after:"{uid(2)}" where:{{path:["n"] operator:Equal valueInt:2}}'),
        find('where:{path:["n"] operator:GreaterThan valueInt:0}'),
        find('where:{path:["n"] operator:GreaterThan valueInt:0} limit:2 offset:1'),
        Step("PATCH", f"/v1/objects/A/{uid(4)}", {"properties": {"n": 7}}),
        find('where:{path:["n"] operator:GreaterThan valueInt:0}'),
        Step("PUT", f"/v1/objects/A/{uid(2)}", {"class": "A", "id": uid(2), "properties": {"n": 8}}),
        find('where:{path:["n"] operator:GreaterThan valueInt:0}'),
        post("/v1/batch/objects", {"objects": [{"class": "A", "id": uid(3), "properties": {"n": 8}}]}),
        find('where:{path:["n"] operator:GreaterThan valueInt:0}'),
    ],
    "sorting": [
        create(SORTED),
        *fill("A", ROWS),
        *(
            find(f'sort:{{path:["{name}"]{order}}}')
            for name in ("t", "n", "f", "b", "d", "ts", "ns", "g", "p", "id", "_id", "_creationTimeUnix")
            for order in ("", " order:asc", " order:desc")
        ),
        find('sort:[{path:["n"] order:desc},{path:["t"]}]'),
        find('sort:[{path:["b"]},{path:["t"] order:desc}] limit:2'),
        find("sort:[]"),
        find('sort:{path:["u"]}'),
        find('sort:{path:["nope"]}'),
        find('sort:{path:["r"]}'),
        find('sort:{path:["r","A","t"]}'),
        find("sort:{path:[]}"),
        find("sort:{order:asc}"),
        find('sort:{path:["o"]}'),
        find('sort:{path:["n"] order:nope}'),
        find('sort:{path:["_lastUpdateTimeUnix"]} limit:1'),
        find('sort:{path:["n"]} where:{path:["n"] operator:Equal valueInt:2}'),
    ],
    "filters on text": [
        create(TEXT_CLASS),
        *fill("A", TEXTS),
        *(
            where(f'path:["{name}"] operator:{operator} valueText:"{text}"')
            for name in "wlsfg"
            for operator in (
                "Equal",
                "NotEqual",
                "Like",
                "GreaterThan",
                "GreaterThanEqual",
                "LessThan",
                "LessThanEqual",
            )
            for text in ("fox brown", "Brown", "fox", "the", "", "-", "中文", "a1")
        ),
        *(
            where(f'path:["{name}"] operator:Like valueText:"{text}"')
            for name in "wlsfg"
            for text in (
                "*",
                "?ox",
                "*o*",
                "b*",
                "fo",
                "fo?",
                "f*x b*",
                "*_*",
                "*-*",
                "The*",
                "the*",
                "qu?ck*",
                "the",
                "[a]*",
                "caf?",
                "*.*",
                "bro*-be*",
            )
        ),
        *(
            where(f'path:["{name}"] operator:{operator} valueText:{text}')
            for name in ("w", "ws", "f", "g")
            for operator in ("ContainsAny", "ContainsAll", "ContainsNone")
            for text in ('["fox","quick"]', '["the"]', '["fox","the"]', '["one two","three"]', '"fox"', "[]", '[""]')
        ),
        where('path:["x"] operator:Equal valueText:"a"'),
        where('path:["y"] operator:Equal valueText:"a"'),
        where('path:["w"] operator:Equal valueText:["fox"]'),
        where('path:["w"] operator:Like valueText:["fox"]'),
        where('path:["w"] operator:Equal valueString:"fox"'),
        where('path:["ws"] operator:Equal valueText:"two one"'),
        where('path:["ws"] operator:Equal valueText:"two three"'),
        where('path:["ws"] operator:NotEqual valueText:"two"'),
    ],
    "filters on values": [
        create(VALUES),
        *fill("A", VALUE_ROWS),
        *(
            where(f'path:["{name}"] operator:{operator} {value}')
            for name, value in (
                ("n", "valueInt:1"),
                ("f", "valueNumber:1.5"),
                ("f", "valueNumber:2"),
                ("b", "valueBoolean:true"),
                ("d", 'valueDate:"2020-01-01T00:00:00Z"'),
                ("d", 'valueDate:"2019-12-31T23:00:00Z"'),
                ("u", f'valueText:"{uid(1)}"'),
                ("ns", "valueInt:2"),
                ("fs", "valueNumber:1.5"),
                ("bs", "valueBoolean:false"),
                ("ds", 'valueDate:"2020-01-01T00:00:00Z"'),
                ("us", f'valueText:"{uid(1)}"'),
                ("id", f'valueText:"{uid(2)}"'),
            )
            for operator in (
                "Equal",
                "NotEqual",
                "GreaterThan",
                "GreaterThanEqual",
                "LessThan",
                "LessThanEqual",
                "Like",
                "ContainsAny",
                "ContainsAll",
                "ContainsNone",
            )
        ),
        *(
            where(f'path:["{name}"] operator:{operator} {value}')
            for name, value in (
                ("n", "valueInt:[1,2]"),
                ("ns", "valueInt:[1,2]"),
                ("f", "valueNumber:[1.5,2]"),
                ("b", "valueBoolean:[true,false]"),
                ("bs", "valueBoolean:[true,false]"),
                ("d", 'valueDate:["2020-01-01T00:00:00Z"]'),
                ("us", f'valueText:["{uid(1)}"]'),
                ("id", f'valueText:["{uid(1)}","{uid(3)}"]'),
                ("u", f'valueText:["{uid(1)}","{uid(2)}"]'),
            )
            for operator in ("ContainsAny", "ContainsAll", "ContainsNone", "Equal")
        ),
        *(
            where(f'path:["{name}"] operator:IsNull valueBoolean:{value}')
            for name in ("n", "b", "d", "u", "ns", "t", "ts", "g", "p", "bl", "o", "fs", "id")
            for value in ("true", "false")
        ),
        *(
            where(f'path:["len({name})"] operator:{operator} valueInt:{value}')
            for name in ("t", "ts", "ns", "n", "u")
            for operator, value in (
                ("Equal", 0),
                ("Equal", 5),
                ("GreaterThan", 0),
                ("LessThan", 3),
                ("NotEqual", 2),
                ("Equal", -1),
            )
        ),
        where('path:["n"] operator:Equal valueNumber:1'),
        where('path:["f"] operator:Equal valueInt:2'),
        where('path:["n"] operator:Equal valueText:"1"'),
        where('path:["d"] operator:Equal valueText:"2020-01-01T00:00:00Z"'),
        where('path:["d"] operator:Equal valueDate:"2020"'),
        where('path:["u"] operator:Equal valueText:"nope"'),
        where('path:["id"] operator:Equal valueText:"nope"'),
        where('path:["id"] operator:Like valueText:"0000000[12]*"'),
        where('path:["id"] operator:Like valueText:"00000001*"'),
        where('path:["_id"] operator:Equal valueText:"' + uid(1) + '"'),
        where('path:["uuid"] operator:Equal valueText:"' + uid(1) + '"'),
        where('path:["id"] operator:Equal valueInt:1'),
        where('path:["n"] operator:IsNull valueInt:1'),
        where('path:["nope"] operator:Equal valueInt:1'),
        where('path:["n","A","n"] operator:Equal valueInt:1'),
        where("path:[] operator:Equal valueInt:1"),
        where("operator:Equal valueInt:1"),
        where('path:["n"] valueInt:1'),
        where('path:["n"] operator:Equal'),
        where('path:["n"] operator:Equal valueInt:1 valueText:"x"'),
        where('path:["o"] operator:Equal valueInt:1'),
        where('path:["o","x"] operator:Equal valueInt:1'),
        where('path:["o.x"] operator:Equal valueInt:1'),
        where('path:["p"] operator:Equal valueText:"x"'),
        where('path:["bl"] operator:Equal valueText:"aGVsbG8="'),
        where('path:["no"] operator:Equal valueInt:1'),
        where('path:["len(nope)"] operator:Equal valueInt:1'),
        where('path:["len(t)"] operator:Equal valueText:"x"'),
        where('path:["len(g)"] operator:Equal valueInt:1'),
        where('path:["_creationTimeUnix"] operator:GreaterThan valueText:"0"'),
        where('path:["_lastUpdateTimeUnix"] operator:LessThan valueText:"5"'),
        where('path:["_creationTimeUnix"] operator:GreaterThan valueDate:"2020-01-01T00:00:00Z"'),
        where('path:["_creationTimeUnix"] operator:GreaterThan valueText:"x"'),
        where('path:["_creationTimeUnix"] operator:GreaterThan valueInt:1'),
        where(
            'operator:And operands:[{path:["n"] operator:GreaterThan valueInt:0},{path:["b"] operator:Equal valueBoolean:true}]'
        ),
        where(
            'operator:Or operands:[{path:["n"] operator:Equal valueInt:2},{path:["b"] operator:Equal valueBoolean:true}]'
        ),
        where('operator:Not operands:[{path:["n"] operator:Equal valueInt:2}]'),
        where("operator:And operands:[]"),
        where("operator:And"),
        where('operator:Not operands:[{path:["n"] operator:Equal valueInt:2},{path:["n"] operator:Equal valueInt:1}]'),
        where('operator:And operands:[{path:["n"] operator:Equal valueInt:1}]'),
        where(
            'operator:And operands:[{operator:Or operands:[{path:["n"] operator:Equal valueInt:1},{path:["n"] operator:Equal valueInt:2}]},{operator:Not operands:[{path:["n"] operator:Equal valueInt:2}]}]'
        ),
        where('operator:And operands:{path:["n"] operator:Equal valueInt:1}'),
        where('operator:Equal operands:[{path:["n"] operator:Equal valueInt:1}]'),
        where(
            'path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3 longitude:4.9} distance:{max:1000}}'
        ),
        where(
            'path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3 longitude:4.9} distance:{max:1200}}'
        ),
        where(
            'path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3 longitude:4.9} distance:{max:-1}}'
        ),
        where(
            'path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:152.3 longitude:4.9} distance:{max:100}}'
        ),
        where(
            'path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3 longitude:4.9} distance:{max:20000000}}'
        ),
        where(
            'path:["n"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3 longitude:4.9} distance:{max:100}}'
        ),
        where('path:["g"] operator:Equal valueText:"x"'),
        where('path:["g"] operator:WithinGeoRange valueInt:1'),
        where('path:["g"] operator:WithinGeoRange valueGeoRange:{geoCoordinates:{latitude:52.3} distance:{max:100}}'),
        where('path:["n"] operator:GreaterThan valueInt:9223372036854775806'),
        where('path:["n"] operator:Equal valueInt:"x"'),
        where('path:["n"] operator:Equal valueInt:1.5'),
        where('path:["b"] operator:Equal valueBoolean:"x"'),
        where('path:["t"] operator:Equal valueText:5'),
        where('path:["f"] operator:Equal valueNumber:"x"'),
    ],
    "filters without their index": [
        create({"class": "A", "properties": [prop("t", "text"), prop("n", "int")]}),
        add("A", 1, {"t": "x"}),
        where('path:["t"] operator:IsNull valueBoolean:true'),
        where('path:["len(t)"] operator:Equal valueInt:1'),
        where('path:["_creationTimeUnix"] operator:GreaterThan valueText:"0"'),
    ],
    "filters of vector searches": [
        create(
            {
                "class": "A",
                "properties": [prop("t", "text"), prop("u", "uuid"), prop("no", "int", indexFilterable=False)],
            }
        ),
        create({"class": "M", "multiTenancyConfig": {"enabled": True}}),
        add("A", 1, {"t": "x y"}, vector=[1, 0]),
        add("A", 2, {"t": "the"}, vector=[1, 1]),
        *(
            find(f"{NEAR2} where:{{{clause}}}", "t")
            for clause in (
                'path:["t"] operator:Equal valueText:"x"',
                'path:["t"] operator:Equal valueText:"the"',
                'path:["u"] operator:Equal valueText:"nope"',
                'path:["no"] operator:Equal valueInt:1',
                'path:["t"] operator:NotEqual valueText:"x"',
            )
        ),
        find(NEAR2, name="M"),
        find(f'{NEAR2} tenant:"x"', name="M"),
        find(f'nearObject:{{id:"{uid(1)}"}} tenant:"x"', name="M"),
        find(f"{NEAR2} limit:10001"),
        find(f"{NEAR2} limit:10 offset:9999"),
        find("nearVector:{vector:[[1,0]]}", loose=True),
        find('nearVector:{vector:[1,0] targets:{targetVectors:["a"]}}'),
    ],
    "counting": [
        create({"class": "A", "properties": [prop("t", "text")]}),
        create({"class": "M", "multiTenancyConfig": {"enabled": True}}),
        query("{Aggregate{A{meta{count}}}}"),
        add("A", 1, {"t": "x y"}),
        add("A", 2, {"t": "the"}),
        query("{Aggregate{A{meta{count}}}}"),
        query('{Aggregate{A(where:{path:["t"] operator:Equal valueText:"x"}){meta{count}}}}'),
        query('{Aggregate{A(where:{path:["t"] operator:Equal valueText:"the"}){meta{count}}}}', loose=True),
        query('{Aggregate{A(where:{path:["nope"] operator:Equal valueText:"the"}){meta{count}}}}'),
        query("{Aggregate{A(limit:1){meta{count} groupedBy{value}}}}"),
        query("{Aggregate{M{meta{count}}}}"),
        query('{Aggregate{M(tenant:"x"){meta{count}}}}'),
    ],
    "joined filters": [
        create({"class": "A", "properties": [prop("t", "text"), prop("n", "int")]}),
        add("A", 1, {"t": "x", "n": 1}),
        *(
            where(f"operator:{operator} operands:[{operands}]")
            for operator in ("And", "Or", "Not")
            for operands in (
                '{path:["nope"] operator:Equal valueInt:1}',
                '{path:["n"] operator:Equal valueText:"1"}',
                '{path:["n"] valueInt:1}',
                '{path:["t"] operator:Equal valueText:"the"}',
                '{operator:And operands:[{path:["t"] operator:Equal valueText:"the"}]}',
                '{path:["t"] operator:IsNull valueBoolean:true}',
            )
        ),
        where(
            'operator:And operands:[{path:["nope"] operator:Equal valueInt:1},{path:["n"] operator:Equal valueText:"1"}]'
        ),
        where('operator:And path:["n"] operands:[{path:["n"] operator:Equal valueInt:1}]'),
        where('operator:And valueInt:1 operands:[{path:["n"] operator:Equal valueInt:1}]'),
        where('path:["t"] operator:IsNull valueBoolean:[true]'),
        where('path:["t"] operator:WithinGeoRange valueText:"x"'),
        where('path:["t"] operator:Equal valueText:"a\\nb"'),
        where('path:["n"] operator:Equal valueInt:1 valueInt:2'),
        query("{Get{A(limit:$x){t}}}"),
        query("query q{Get{...F}} fragment F on GetObjectsObj{A{t}}"),
        query("{Get{... on GetObjectsObj{A{t}}}}"),
        post("/v1/graphql", {"query": "{Get{A{t}}}", "variables": 5}),
        post("/v1/graphql", {"query": "{Get{A{t}}}", "variables": {"x": 1}}),
    ],
    "filters on references": [
        create({"class": "B", "properties": [prop("t", "text"), prop("n", "int")]}),
        create({"class": "A", "properties": [prop("t", "text"), prop("r", "B"), prop("self", "A")]}),
        add("B", 11, {"t": "x", "n": 1}),
        add("B", 12, {"t": "y"}),
        add("A", 1, {"r": [{"beacon": f"weaviate://localhost/B/{uid(11)}"}]}),
        add(
            "A",
            2,
            {
                "r": [{"beacon": f"weaviate://localhost/B/{uid(11)}"}, {"beacon": f"weaviate://localhost/B/{uid(12)}"}],
                "self": [{"beacon": f"weaviate://localhost/A/{uid(1)}"}],
            },
        ),
        add("A", 3, {"t": "none"}),
        where('path:["r","B","t"] operator:Equal valueText:"x"'),
        where('path:["r","B","t"] operator:Equal valueText:"y"'),
        where('path:["r","B","t"] operator:NotEqual valueText:"x"'),
        where(f'path:["r","B","id"] operator:Equal valueText:"{uid(12)}"'),
        where('path:["self","A","r","B","n"] operator:Equal valueInt:1'),
        where('path:["r"] operator:Equal valueInt:0'),
        where('path:["r"] operator:GreaterThan valueInt:0'),
        where('path:["r"] operator:Equal valueInt:2'),
        where('path:["r"] operator:NotEqual valueInt:1'),
        where('path:["r"] operator:LessThan valueInt:2'),
        where('path:["r","B"] operator:Equal valueInt:2'),
        where('path:["r","Nope","t"] operator:Equal valueText:"x"'),
        where('path:["r","A","t"] operator:Equal valueText:"x"'),
        where('path:["r","B","nope"] operator:Equal valueText:"x"'),
        where('path:["t","B","t"] operator:Equal valueText:"x"'),
        where('path:["r"] operator:Equal valueText:"x"'),
        where('path:["r","b","t"] operator:Equal valueText:"x"'),
        where('path:["nope","B","t"] operator:Equal valueText:"x"'),
    ],
    "near a vector": [
        *vectors(),
        find(NEAR, "t _additional{id distance certainty vector}"),
        find(NEAR + " limit:2", RESULT),
        find(NEAR + " limit:2 offset:1", RESULT),
        find("nearVector:{vector:[1,0,0] distance:0.4}", RESULT),
        find("nearVector:{vector:[1,0,0] distance:0}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:0.9}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:0.85}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:1.5}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:0.5 distance:1}", RESULT),
        find("nearVector:{vector:[1,0]}", RESULT),
        find("nearVector:{}", RESULT),
        find("nearVector:{vector:[]}", RESULT),
        find('nearVector:{vector:"x"}', RESULT),
        find('nearVector:{vector:[0,0,0]} sort:{path:["id"]}', RESULT),
        find(NEAR + ' where:{path:["n"] operator:GreaterThan valueInt:1}', RESULT),
        find(NEAR + ' sort:{path:["n"] order:desc}', RESULT),
        find(NEAR + ' sort:{path:["n"] order:desc} limit:2', RESULT),
        find(NEAR + f' limit:2 after:"{uid(1)}"', RESULT),
        find(NEAR + f' nearObject:{{id:"{uid(1)}"}}', RESULT),
        find(f'nearObject:{{id:"{uid(2)}"}}', RESULT),
        find(f'nearObject:{{id:"{uid(2)}" distance:0.1}}', RESULT),
        find(f'nearObject:{{id:"{uid(2)}" certainty:0.9}}', RESULT),
        find(f'nearObject:{{beacon:"weaviate://localhost/A/{uid(2)}"}} limit:1', RESULT),
        find(f'nearObject:{{beacon:"weaviate://localhost/{uid(2)}"}} limit:1', RESULT),
        find(f'nearObject:{{id:"{uid(2)}" beacon:"weaviate://localhost/A/{uid(3)}"}} limit:1', RESULT),
        find(f'nearObject:{{id:"{uid(99)}"}}', RESULT),
        find(f'nearObject:{{id:"{uid(6)}"}}', RESULT),
        find("nearObject:{}", RESULT),
        find('nearObject:{id:"bad"}', RESULT),
        find('nearObject:{beacon:"bad"}', RESULT),
        find('nearText:{concepts:["x"]}', RESULT),
        find('ask:{question:"x"}', RESULT),
        find(NEAR + " limit:0", RESULT),
        find(NEAR + " limit:-1", RESULT),
        find(NEAR + ' bm25:{query:"x"}', RESULT),
        find('nearVector:{vector:[1,0,0] targetVectors:["one"]}', RESULT),
        find(NEAR + " autocut:1", RESULT),
        find("nearVector:{vector:[0.9,0.1,0.05]} autocut:2", RESULT),
        find("nearVector:{vector:[1,0,0] distance:0.4} limit:1", RESULT),
        find("nearVector:{vector:[1,0,0] distance:2} offset:1", RESULT),
        find("nearVector:{vector:[1,0,0] distance:-1}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:-1}", RESULT),
        Step("DELETE", f"/v1/objects/A/{uid(2)}"),
        Step("PATCH", f"/v1/objects/A/{uid(3)}", {"vector": [0, 1, 0]}),
        Step("PUT", f"/v1/objects/A/{uid(4)}", {"class": "A", "id": uid(4), "properties": {"t": "no vector now"}}),
        find(NEAR + ' sort:{path:["id"]}', RESULT),
    ],
    "long vectors": [
        create({"class": "A", "properties": [prop("t", "text", tokenization="field")]}),
        add("A", 1, {"t": f"[{LONG}]"}, vector=[1] * 20),
        add("A", 2, {"t": "b"}, vector=[*[1] * 10, *[-1] * 10]),
        find(f"nearVector:{{vector:[{LONG}]}}", RESULT),
        find(f"nearVector:{{vector:[{LONG}] nope:1}}", RESULT),
        find(f"nearVector:{{vector:[{LONG},1]}}", RESULT),
        find(f'nearVector:{{vector:[{LONG}]}} where:{{path:["t"] operator:Equal valueText:"[{LONG}]"}}', RESULT),
        query(
            f"{{Get{{one:A(nearVector:{{vector:[{LONG}]}} limit:1){{t}} # [{LONG}]\n two:A(nearVector:{{vector:[{LONG.replace(',1', ',-1')}]}} limit:1){{_additional{{id distance}}}}}}}}"
        ),
        find(f"nearVector:{{vector:[{LONG}]}} nope:[{LONG}]", RESULT),
        find(f"limit:[{LONG}]", RESULT),
    ],
    "distance dot": [
        *vectors(distance="dot"),
        find(NEAR, RESULT),
        find("nearVector:{vector:[1,0,0] distance:0}", RESULT),
        find("nearVector:{vector:[1,0,0] distance:-1}", RESULT),
        find("nearVector:{vector:[1,0,0] certainty:0.5}", RESULT),
        find(NEAR, "_additional{certainty}"),
    ],
    "distance l2-squared": [
        *vectors(distance="l2-squared"),
        find(NEAR, RESULT),
        find("nearVector:{vector:[1,0,0] distance:2}", RESULT),
        find("nearVector:{vector:[1,0]}", RESULT),
    ],
    "distance manhattan": [*vectors(distance="manhattan"), find(NEAR + ' sort:{path:["id"]}', RESULT)],
    "distance hamming": [*vectors(distance="hamming"), find(NEAR + ' sort:{path:["id"]}', RESULT)],
    "no vectors": [
        create({"class": "A", "vectorIndexConfig": {"skip": True}}),
        create({"class": "E"}),
        create({"class": "F", "vectorIndexType": "flat"}),
        add("A", 1, {}, vector=[1, 0, 0]),
        find(NEAR),
        find(f'nearObject:{{id:"{uid(1)}"}}'),
        find(NEAR, name="E"),
        add("F", 1, {}, vector=[1, 0, 0]),
        find(NEAR, "_additional{id distance}", name="F"),
        find("nearVector:{vector:[1,0]}", name="F"),
    ],
    "named vectors": [
        create(
            {
                "class": "A",
                "vectorConfig": {
                    "one": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"},
                    "two": {
                        "vectorizer": {"none": {}},
                        "vectorIndexType": "flat",
                        "vectorIndexConfig": {"distance": "l2-squared"},
                    },
                },
            }
        ),
        create({"class": "S", "vectorConfig": {"only": {"vectorizer": {"none": {}}, "vectorIndexType": "hnsw"}}}),
        add("A", 1, {}, vectors={"one": [1, 0], "two": [1, 0, 0]}),
        add("A", 2, {}, vectors={"one": [0, 1]}),
        add("A", 3, {}, vectors={"one": [3, 4], "two": [2, 0, 0]}),
        add("A", 4, {}),
        add("S", 1, {}, vectors={"only": [1, 0]}),
        find(
            'nearVector:{vector:[1,0] targetVectors:["one"]}',
            "_additional{id distance certainty vectors{one two} vector}",
        ),
        find('nearVector:{vector:[1,0,0] targetVectors:["two"]}', "_additional{id distance}"),
        find('nearVector:{vector:[1,0,0] targetVectors:["two"]}', "_additional{certainty}"),
        find("nearVector:{vector:[1,0]}"),
        find('nearVector:{vector:[1,0] targetVectors:["nope"]}'),
        find('nearVector:{vector:[1,0] targetVectors:["two"]}'),
        find("nearVector:{vector:[1,0]}", "_additional{id distance}", name="S"),
        find(f'nearObject:{{id:"{uid(3)}" targetVectors:["one"]}}', "_additional{id distance}"),
        find(f'nearObject:{{id:"{uid(2)}" targetVectors:["two"]}}', "_additional{id distance}"),
        find(f'nearObject:{{id:"{uid(3)}"}}'),
        find(
            'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targetVectors:["one","two"]}',
            "_additional{id distance}",
        ),
        find(
            'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targets:{targetVectors:["one","two"] combinationMethod:sum}}',
            "_additional{id distance}",
        ),
        find(
            'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targets:{targetVectors:["one","two"] combinationMethod:average}}',
            "_additional{id distance}",
        ),
        find(
            'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targets:{targetVectors:["one","two"] combinationMethod:minimum}}',
            "_additional{id distance}",
        ),
        find(
            'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targets:{targetVectors:["one","two"] combinationMethod:manualWeights weights:{one:2 two:0.5}}}',
            "_additional{id distance}",
        ),
        query("{Get{A{_additional{id vectors{one}}}}}"),
    ],
    "tenants in queries": [
        create({"class": "M", "multiTenancyConfig": {"enabled": True}, "properties": [prop("t", "text")]}),
        create({"class": "A", "properties": [prop("t", "text")]}),
        post("/v1/schema/M/tenants", [{"name": "t1"}, {"name": "t2"}, {"name": "cold", "activityStatus": "COLD"}]),
        add("M", 1, {"t": "x"}, tenant="t1", vector=[1, 0]),
        add("M", 2, {"t": "y"}, tenant="t2", vector=[0, 1]),
        find('tenant:"t1"', "t", name="M"),
        find('tenant:"t2"', "t", name="M"),
        query("{Get{M{t}}}"),
        find('tenant:"nope"', "t", name="M"),
        find('tenant:"cold"', "t", name="M"),
        find('tenant:"t1"', "t", name="A"),
        find('tenant:"t1" nearVector:{vector:[1,0]}', "t _additional{distance}", name="M"),
        find('tenant:"t1" where:{path:["t"] operator:Equal valueText:"y"}', "t", name="M"),
        find('tenant:""', "t", name="M"),
    ],
}
