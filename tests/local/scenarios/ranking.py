"""Keyword search, hybrid search, groupBy, group and Explore."""

from __future__ import annotations

from typing import Any

from .step import Step, add, create, delete, patch, post, prop, put, query, uid

SCORED = "_additional{id score}"
EXPLAINED = "_additional{id score explainScore distance certainty}"
GROUPED = (
    "_additional{group{id count minDistance maxDistance groupedBy{path value} hits{title _additional{id distance}}}}"
)
NEAR = "nearVector:{vector:[1,0,0]} "
HYBRID = 'hybrid:{query:"quick" vector:[1,0,0]} '

TEXTS = [
    ("quick", "the quick brown fox"),
    ("dog", "quick quick quick"),
    ("fox news", "a lazy brown dog sleeps all day in the sun"),
    ("brown", "fox"),
    ("", "brown bear and brown dog"),
    ("quick fox", "unrelated words here"),
    ("misc", "Quick-Brown_Fox"),
]
VECTORS = [[1, 0, 0], [0.9, 0.1, 0], [0.1, 1, 0], [-0.1, 0, 1], [0.5, 0.5, 0], [-1, 0, 0], None]


def get(arguments: str, fields: str = SCORED, name: str = "A") -> Step:
    return query(f"{{Get{{{name}({arguments}){{{fields}}}}}}}")


def words(argument: str, more: str = "", fields: str = SCORED) -> Step:
    return get(f"bm25:{{{argument}}} {more}", fields)


def library(**settings: Any) -> list[Step]:
    """Seven objects with texts, vectors and values of many types."""
    properties = [
        *(prop(name, "text") for name in ("title", "body")),
        prop("tags", "text[]"),
        prop("colour", "text", tokenization="field"),
        prop("low", "text", tokenization="lowercase"),
        prop("plain", "text", indexSearchable=False),
        *(prop(name, name) for name in ("int", "number", "boolean", "date", "uuid", "geoCoordinates", "phoneNumber")),
        *(prop(f"{name}s", f"{name}[]") for name in ("int", "boolean", "number", "date", "uuid")),
        prop("ref", "A"),
    ]
    steps = [create({"class": "A", "properties": properties, **settings})]
    for number, ((title, body), vector) in enumerate(zip(TEXTS, VECTORS, strict=True), 1):
        values: dict[str, Any] = {"title": title, "body": body}
        if number < 7:
            values |= {
                "tags": [title, "common"],
                "colour": ["red", "blue"][number % 2],
                "low": f"X {title}",
                "plain": "quick",
                "int": number % 3,
                "number": number * 1.5,
                "boolean": number % 2 == 0,
                "date": f"2020-01-0{number}T00:00:00Z",
                "ints": [number, number % 3],
                "booleans": [True, number % 2 == 0],
                "numbers": [0.5, number],
                "dates": [f"2020-01-0{number}T00:00:00Z"],
            }
        if number < 3:
            values |= {"uuid": uid(50), "uuids": [uid(50), uid(number)]}
        if number in (2, 3):
            values["ref"] = [{"beacon": f"weaviate://localhost/A/{uid(1)}"}]
        steps.append(add("A", number, values, **({"vector": vector} if vector else {})))
    return steps


def two_texts(**settings: Any) -> list[Step]:
    """The texts alone, which all are split in one way."""
    steps = [create({"class": "A", "properties": [prop("title", "text"), prop("body", "text")], **settings})]
    return steps + [add("A", number, {"title": title, "body": body}) for number, (title, body) in enumerate(TEXTS, 1)]


def many() -> list[Step]:
    """Fifteen objects on a line, with a list and a number that some share."""
    lists = [["a", "b"], ["c", "a"], ["b", "c", "a"]]
    return [
        create({"class": "A", "properties": [prop("t", "text"), prop("ts", "text[]"), prop("n", "number")]}),
        *(
            add(
                "A",
                number,
                {"t": "x " * number + "y", "ts": lists[number % 3]} | ({"n": number % 4} if number % 5 else {}),
                vector=[1, number / 50 if number < 8 else number / 10],
            )
            for number in range(1, 16)
        ),
    ]


SCENARIOS: dict[str, list[Step]] = {
    "pages of searches": [
        *many(),
        *(
            get(f"{search} {limit} offset:{offset} autocut:{cut}", "_additional{id}")
            for search in ("nearVector:{vector:[1,0]}", 'bm25:{query:"x"}', 'hybrid:{query:"x" vector:[1,0]}')
            for limit in ("", "limit:4")
            for offset in range(5)
            for cut in (0, 1, 2)
        ),
        *(
            get(arguments, "_additional{id}")
            for arguments in (
                *("nearVector:{vector:[1,0]} autocut:0", 'bm25:{query:"x"} autocut:0', "autocut:3"),
                *("offset:0", "offset:2", "offset:0 limit:12", "nearVector:{vector:[1,0] distance:1} offset:0"),
                'where:{path:["t"] operator:Equal valueText:"x"} offset:0',
            )
        ),
        *(
            get(
                f'{search} limit:6 groupBy:{{path:["ts"] groups:{groups} objectsPerGroup:{most}}}',
                "_additional{group{groupedBy{value} hits{_additional{id}}}}",
            )
            for search in ("nearVector:{vector:[1,0]}", 'bm25:{query:"x"}', 'hybrid:{query:"x" alpha:0}')
            for groups, most in ((2, 3), (1, 9), (2, 1))
        ),
        *(
            get(
                f'nearVector:{{vector:[1,0] distance:0.001}} {page} groupBy:{{path:["{name}"] groups:5 objectsPerGroup:9}}',
                "_additional{group{groupedBy{value} hits{_additional{id}}}}",
            )
            for page in ("", "limit:5", "limit:1", "limit:2 offset:1", "offset:0")
            for name in ("ts", "n")
        ),
        *(
            get(f"nearVector:{{vector:[1,0] distance:{distance}}} {page} autocut:1", "_additional{id}")
            for distance in (0.001, 0.02, 0.5)
            for page in ("", "limit:5", "limit:9", "limit:12 offset:1", "offset:0")
        ),
    ],
    "pages of filters": [
        *many(),
        get('where:{path:["n"] operator:LessThan valueNumber:9} sort:{path:["n"]}', "n"),
        get('where:{path:["n"] operator:LessThan valueNumber:3} limit:2', "_additional{id}"),
        get('where:{path:["n"] operator:LessThan valueNumber:9} sort:{path:["n"] order:desc} limit:2', "n"),
        get('where:{path:["t"] operator:Equal valueText:"x"} sort:{path:["n"] order:asc} limit:3', "n"),
    ],
    "values of groups": [
        create(
            {
                "class": "A",
                "properties": [prop(name, name) for name in ("number", "int", "geoCoordinates", "date", "text")]
                + [prop("texts", "text[]"), prop("ints", "int[]"), prop("booleans", "boolean[]")],
            }
        ),
        add("A", 1, {"texts": ["a"], "ints": [1, 2], "booleans": [True], "number": 0.00001}, vector=[1, 0]),
        add("A", 2, {"text": "x", "number": 1000000, "int": 3000000000}, vector=[1, 0.1]),
        add("A", 3, {"texts": [], "ints": [], "geoCoordinates": {"latitude": 1, "longitude": 2.5}}, vector=[1, 0.2]),
        add("A", 4, {"texts": ["b", "a"], "ints": [], "number": 1e30}, vector=[0, 0.2]),
        add("A", 5, {"texts": ["b"], "ints": [], "booleans": [], "number": 1e-9}, vector=[0.1, 0.2]),
        *(
            get(
                f'nearVector:{{vector:[1,0]}} groupBy:{{path:["{name}"] groups:9 objectsPerGroup:9}}',
                "_additional{group{groupedBy{value} hits{_additional{id}}}}",
            )
            for name in ("texts", "ints", "booleans", "geoCoordinates", "number", "int", "date")
        ),
        *(
            query(f'{{Aggregate{{A(groupBy:["{name}"]){{meta{{count}} groupedBy{{value}}}}}}}}')
            for name in ("texts", "ints", "number", "int")
        ),
        *(
            get(f"nearVector:{{vector:[1,0]}} group:{{type:merge force:{force}}}", fields)
            for force in (0, 1)
            for fields in ("texts", "ints", "booleans", "geoCoordinates{latitude longitude} int number")
        ),
        get(
            f'where:{{path:["id"] operator:ContainsAny valueText:["{uid(3)}","{uid(5)}"]}} group:{{type:merge force:1}}',
            "text texts",
        ),
    ],
    "keywords": [
        *library(),
        *(
            words(f'query:"{text}"')
            for text in (
                *("quick", "quick fox", "brown brown", "the quick", "red", "blue", " blue ", "Quick X", "nothinghere"),
                *("the", "-", "common", "quick, brown-fox!", "X quick", "中文", "sleeps sun lazy", "a", "dog dog fox"),
            )
        ),
        *(
            words(f'query:"quick" properties:[{names}]')
            for names in (
                *('"body"', '"title"', '"title^2","body"', '"title^0.5"', '"title^x"', '"title^-1"', '"title^0"'),
                *('"title^"', '"title^2^3"', "", '"title","title"', '"title","body","tags"', '"low","title"'),
                *('"nope"', '"int"', '"plain"', '"uuid"', '"ref"', '"date"', '"colour"', '"tags"', '"title^2","nope"'),
            )
        ),
        *(words(argument) for argument in ('query:""', "", 'properties:["title"]', 'query:"quick" nope:1')),
        *(
            words('query:"quick brown"', more)
            for more in (
                *("limit:2", "limit:2 offset:1", "limit:0", "limit:-1", "offset:-1", "limit:10001", "offset:50"),
                *("autocut:1", "autocut:2", "autocut:3", "autocut:0", "autocut:-1", "autocut:1 limit:3 offset:1"),
                *('sort:{path:["int"]}', 'after:"" limit:2', 'where:{path:["int"] operator:Equal valueInt:1}'),
                *('where:{path:["int"] operator:Equal valueInt:77}', 'where:{path:["no"] operator:Equal valueInt:1}'),
                *('where:{path:["title"] operator:Equal valueText:"the"}', "group:{type:closest force:1}"),
                *("nearVector:{vector:[1,0,0]}", 'hybrid:{query:"dog" vector:[1,0,0]}', "limit:10000"),
                *('where:{path:["plain"] operator:Equal valueText:"quick"}', "nope:1"),
            )
        ),
        *(words('query:"quick"', fields=fields) for fields in ("title", "_additional{vector}", "_additional{score}")),
        words('query:"quick"', fields="... on A{title}"),
        words('query:"quick"', fields="title ref{... on A{title}} _additional{id}"),
    ],
    "operators of keywords": [
        *library(),
        *(
            words(f'query:"{text}" searchOperator:{{{operator}}} {properties}')
            for text in ("quick", "quick brown fox", "quick common", "quick the fox", "fox fox", "the")
            for operator in (
                *("operator:And", "operator:Or", "operator:Or minimumOrTokensMatch:2"),
                *("operator:Or minimumOrTokensMatch:3", "operator:Or minimumOrTokensMatch:9"),
                *("operator:Or minimumOrTokensMatch:-1", "operator:And minimumOrTokensMatch:2"),
            )
            for properties in ("", 'properties:["body","title"]')
        ),
        words('query:"quick" searchOperator:{minimumOrTokensMatch:2}'),
        words('query:"quick" searchOperator:{}'),
        words('query:"quick" searchOperator:{operator:Nope}'),
        words('query:"quick fox" searchOperator:{operator:AndCross}'),
        words('query:"quick fox" searchOperator:{operator:AndCross} properties:["title","body"]'),
        words('query:"brown dog" searchOperator:{operator:AndCross} properties:["title","body"]'),
    ],
    "explained keywords": [
        *two_texts(),
        words('query:"quick"', fields=EXPLAINED),
        words('query:"quick" properties:["body"]', fields=EXPLAINED),
        words('query:"quick" properties:["title^2","body"]', fields=EXPLAINED),
    ],
    "settings of keywords": [
        *two_texts(invertedIndexConfig={"bm25": {"k1": 2, "b": 0}}),
        words('query:"quick"'),
        words('query:"brown fox"'),
    ],
    "partial settings of keywords": [
        *two_texts(invertedIndexConfig={"bm25": {"b": 0.1}, "stopwords": {"additions": ["fox"], "removals": ["the"]}}),
        words('query:"quick"'),
        words('query:"the brown fox"'),
        words('query:"fox"'),
    ],
    "tokens of keywords": [
        create(
            {
                "class": "A",
                "properties": [
                    prop(name, "text", tokenization=name)
                    for name in ("word", "lowercase", "whitespace", "field", "trigram")
                ],
            }
        ),
        *(
            add("A", number, dict.fromkeys(("word", "lowercase", "whitespace", "field", "trigram"), text))
            for number, text in enumerate(["Hello World", "hello-world", "The Hello", "hello", "", " Hello World "], 1)
        ),
        *(
            words(f'query:"{text}" {properties}')
            for text in ("Hello", "hello world", "Hello World", "the", "hel", "The Hello")
            for properties in ("", *(f'properties:["{name}"]' for name in ("word", "lowercase", "whitespace", "field")))
        ),
        words('query:"hello" properties:["trigram"]'),
        words('query:"Hello World" properties:["trigram","word"]'),
    ],
    "changed texts": [
        create({"class": "L", "properties": [prop("t", "text"), prop("u", "text"), prop("n", "int")]}),
        add("L", 1, {"t": "x x x x"}, vector=[1, 0]),
        add("L", 2, {"t": "x"}, vector=[1, 0]),
        *(
            step
            for change in (
                patch(f"/v1/objects/L/{uid(1)}", {"properties": {"n": 5}}),
                patch(f"/v1/objects/L/{uid(1)}", {"properties": {"u": "hello"}}),
                patch(f"/v1/objects/L/{uid(1)}", {"properties": {"t": "x"}}),
                patch(f"/v1/objects/L/{uid(1)}", {"properties": {"t": "x x x x x x x x"}}),
                patch(f"/v1/objects/L/{uid(1)}", {"vector": [0, 1]}),
                put(
                    f"/v1/objects/L/{uid(1)}",
                    {"class": "L", "id": uid(1), "properties": {"t": "x x x x x x x x"}, "vector": [0, 1]},
                ),
                add("L", 3, {"t": "x x x"}, vector=[1, 0]),
                delete(f"/v1/objects/L/{uid(3)}"),
                add("L", 3, {"t": "x x x"}, vector=[1, 0]),
                add("L", 4, {"t": ""}),
                add("L", 5, {"u": "q"}),
                add("L", 6, {"t": "the the"}),
                put(f"/v1/objects/L/{uid(2)}", {"class": "L", "id": uid(2), "properties": {}}),
            )
            for step in (change, get('bm25:{query:"x" properties:["t"]}', name="L"))
        ),
    ],
    "keywords without a place": [
        create({"class": "N", "properties": [prop("n", "int")]}),
        create({"class": "E", "properties": [prop("t", "text")]}),
        add("N", 1, {"n": 1}, vector=[1, 0]),
        get('bm25:{query:"x"}', name="N"),
        get('hybrid:{query:"x" vector:[1,0]}', name="N"),
        get('hybrid:{query:"x" alpha:0}', name="N"),
        get('hybrid:{query:"x" vector:[1,0] alpha:1}', name="N"),
        get('bm25:{query:"x"}', name="E"),
        get('hybrid:{query:"x" vector:[1,0]}', name="E"),
        get('hybrid:{query:"x" vector:[1,0] fusionType:rankedFusion}', name="E"),
    ],
    "hybrid": [
        *library(),
        *(
            get(f'hybrid:{{query:"{text}" vector:[0.3,0.2,0.1] alpha:{alpha} fusionType:{fusion}}}')
            for text in ("quick", "quick fox", "misc", "blue", "nothinghere", "the", "")
            for alpha in (0, 0.3, 0.5, 0.75, 1)
            for fusion in ("relativeScoreFusion", "rankedFusion")
        ),
        *(
            get(f"hybrid:{{{argument}}}")
            for argument in (
                *('query:"quick" vector:[1,0,0]', 'query:"quick" alpha:0', 'query:"quick"', 'query:"quick" alpha:1'),
                *("vector:[1,0,0]", "vector:[1,0,0] alpha:0", "", 'query:"" alpha:0', 'query:"x" vector:[]'),
                *('query:"quick" vector:[1,0,0] alpha:1.5', 'query:"quick" vector:[1,0,0] alpha:-1'),
                *('query:"quick" vector:[1,0]', 'query:"quick" vector:[1,0,0] fusionType:nope'),
                *('query:"quick" vector:[1,0,0] properties:["title^2","body"] alpha:0.3',),
                *('query:"quick" vector:[1,0,0] properties:["int"]', 'query:"quick" vector:[1,0,0] properties:["no"]'),
                *(
                    f'query:"quick" vector:[1,0,0] maxVectorDistance:{distance} {more}'
                    for distance in (0.2, 0.5, 3, -1)
                    for more in ("", "fusionType:rankedFusion", "alpha:0", "alpha:1")
                ),
                *(
                    f'query:"quick" searches:{searches}'
                    for searches in (
                        *("{nearVector:{vector:[1,0,0]}}", "{nearVector:{vector:[1,0,0] distance:0.2}}", "{}", "[]"),
                        "[{nearVector:{vector:[1,0,0]}},{nearVector:{vector:[0,1,0]}}]",
                        '{nearText:{concepts:["x"]}}',
                        "{nearVector:{}}",
                        '{nearVector:{vector:[1,0,0]} nearText:{concepts:["x"]}}',
                        '{nearVector:{vector:[1,0,0] targetVectors:["x"]}}',
                    )
                ),
                'query:"quick" vector:[0,1,0] searches:{nearVector:{vector:[1,0,0]}}',
                'query:"quick fox" vector:[1,0,0] bm25SearchOperator:{operator:And}',
                'query:"quick fox" vector:[1,0,0] bm25SearchOperator:{operator:Or minimumOrTokensMatch:2}',
                'query:"quick" vector:[1,0,0] targetVectors:["x"]',
            )
        ),
        *(
            get(HYBRID + more)
            for more in (
                *("limit:2", "limit:2 offset:1", "limit:0", "limit:-1", "offset:100", "offset:-1", "limit:10001"),
                *("autocut:1", "autocut:2", "autocut:1 offset:1", 'sort:{path:["int"]}', 'after:"" limit:2'),
                *('where:{path:["int"] operator:Equal valueInt:1}', 'where:{path:["int"] operator:Equal valueInt:9}'),
                *('where:{path:["no"] operator:Equal valueInt:1}', "limit:2 nearVector:{vector:[0,1,0]}"),
                "group:{type:closest force:0.5}",
            )
        ),
        get('hybrid:{query:"quick" vector:[1,0,0] fusionType:rankedFusion} autocut:1'),
        get(HYBRID, EXPLAINED),
        get('hybrid:{query:"quick" vector:[1,0,0] fusionType:rankedFusion}', EXPLAINED),
        get('hybrid:{query:"quick" searches:{nearVector:{vector:[1,0,0]}}}', EXPLAINED),
        get('hybrid:{query:"quick" alpha:0}', EXPLAINED),
        get(HYBRID, "_additional{certainty distance vector} title"),
    ],
    "groups of a search": [
        *library(),
        *(
            get(f'{NEAR} groupBy:{{path:["{name}"] groups:3 objectsPerGroup:2}}', GROUPED)
            for name in (
                *("colour", "int", "boolean", "number", "date", "uuid", "ints", "tags", "title", "ref", "booleans"),
                *("numbers", "dates", "uuids", "geoCoordinates", "phoneNumber", "nope", "plain"),
            )
        ),
        *(
            get(f'{NEAR} groupBy:{{path:["colour"] groups:{groups} objectsPerGroup:{objects}}}', GROUPED)
            for groups, objects in ((1, 1), (0, 1), (2, 0), (-1, 2), (2, -1), (5, 9))
        ),
        get(f'{NEAR} groupBy:{{path:["ref","A","colour"] groups:2 objectsPerGroup:1}}', GROUPED),
        get(f"{NEAR} groupBy:{{path:[] groups:2 objectsPerGroup:1}}", GROUPED),
        *(
            get(f'{search} groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}} {more}', GROUPED)
            for search in (NEAR, 'bm25:{query:"quick fox"}', 'hybrid:{query:"quick fox" vector:[1,0,0]}')
            for more in (
                *("limit:3", "limit:1", "offset:1", "limit:2 offset:1", "autocut:1"),
                'where:{path:["int"] operator:Equal valueInt:1}',
            )
        ),
        get(f'{NEAR} sort:{{path:["int"]}} groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}}', GROUPED),
        get(f'{NEAR} limit:0 groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}}', GROUPED),
        get('nearVector:{vector:[1,0,0] distance:0.5} groupBy:{path:["colour"] groups:2 objectsPerGroup:5}', GROUPED),
        get(f'nearObject:{{id:"{uid(2)}"}} groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}}', GROUPED),
        get('groupBy:{path:["colour"] groups:2 objectsPerGroup:5}', GROUPED),
        *(
            get(f'{search} groupBy:{{path:["{name}"] groups:9 objectsPerGroup:5}}', GROUPED)
            for search in ('bm25:{query:"quick fox"}', 'hybrid:{query:"quick fox" vector:[1,0,0] alpha:0.5}')
            for name in ("int", "title", "tags", "ref", "date", "nope", "uuid", "boolean", "dates", "uuids", "low")
        ),
        get(
            'hybrid:{query:"quick" vector:[1,0,0] alpha:1} groupBy:{path:["title"] groups:9 objectsPerGroup:5}', GROUPED
        ),
        get(
            f'{NEAR} groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}}',
            "title ref{... on A{title}} _additional{id vector distance certainty score}",
        ),
        get(f'{NEAR} groupBy:{{path:["colour"] groups:2 objectsPerGroup:5}}', "title"),
        get(
            f'{NEAR} groupBy:{{path:["ref"] groups:2 objectsPerGroup:5}}',
            "_additional{group{hits{ref{... on A{title}} _additional{vector} date phoneNumber{input} ints}}}",
        ),
    ],
    "clusters": [
        *library(),
        *(
            get(f"{search} group:{{type:{kind} force:{force}}} {more}", fields)
            for kind in ("closest", "merge")
            for search, force, more, fields in (
                *((NEAR, force, "", "title colour _additional{id distance vector}") for force in (0, 0.1, 0.2, 0.6, 1)),
                (NEAR, 0.1, "", "title int number boolean colour tags date ints uuid _additional{id certainty score}"),
                (NEAR, 0.5, "limit:3", "title _additional{id}"),
                (NEAR, 0.5, "offset:1", "title _additional{id}"),
                (NEAR, -1, "", "title _additional{id}"),
                ("", 0.05, "", "title _additional{id distance vector}"),
                ('where:{path:["int"] operator:Equal valueInt:1}', 0.9, "", "title int number"),
                ("", 0.3, 'sort:{path:["number"] order:desc}', "title number"),
            )
        ),
        get(f"{NEAR} group:{{force:0.5}}"),
        get(f"{NEAR} group:{{type:merge}}"),
        get(f"{NEAR} group:{{type:merge force:1}}", "ref{... on A{title}}"),
    ],
    "Explore": [
        *library(),
        *(
            query(f"{{Explore({arguments}){{className beacon certainty distance}}}}")
            for arguments in (
                *("nearVector:{vector:[1,0,0]}", "nearVector:{vector:[1,0,0]} limit:2", "limit:3"),
                *("nearVector:{vector:[1,0,0]} limit:2 offset:1", "nearVector:{vector:[1,0,0]} limit:0"),
                *("nearVector:{vector:[1,0,0]} offset:-1", "nearVector:{vector:[1,0,0] distance:0.5}"),
                *("nearVector:{vector:[1,0,0] certainty:0.9}", "nearVector:{vector:[1,0,0] certainty:0.9 distance:1}"),
                *("nearVector:{vector:[1,0]}", f'nearObject:{{id:"{uid(2)}"}}', f'nearObject:{{id:"{uid(99)}"}}'),
                *(f'nearObject:{{beacon:"weaviate://localhost/A/{uid(2)}"}}', "nearObject:{}"),
                *(f'nearObject:{{id:"{uid(2)}"}} nearVector:{{vector:[1,0,0]}}', f'nearObject:{{id:"{uid(7)}"}}'),
                *('nearVector:{vector:[1,0,0] targetVectors:["x"]}', "nearVector:{vector:[1,0,0]} limit:10001"),
                *(f'nearObject:{{id:"{uid(2)}" certainty:0.99}}', "nearVector:{}", "nope:1"),
            )
        ),
        query("{Explore{className}}"),
        query("{Explore(nearVector:{vector:[1,0,0]}){x:className}}"),
        create({"class": "W", "vectorIndexConfig": {"distance": "l2-squared"}}),
        query("{Explore(nearVector:{vector:[1,0,0]}){className}}", loose=True),
    ],
    "several targets": [
        create(
            {
                "class": "A",
                "properties": [prop("title", "text")],
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
        add("A", 1, {"title": "x"}, vectors={"one": [1, 0], "two": [1, 0, 0]}),
        add("A", 2, {"title": "x y"}, vectors={"one": [0, 1]}),
        add("A", 3, {"title": "z"}, vectors={"one": [3, 4], "two": [2, 0, 0]}),
        add("A", 4, {"title": "q"}),
        add("A", 5, {"title": "w"}, vectors={"one": [-3, 4], "two": [2, 5, 0]}),
        *(
            get(
                'nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]} targets:{targetVectors:["one","two"]'
                f" combinationMethod:{method} {weights}}}}}",
                "_additional{id distance}",
            )
            for method in ("sum", "average", "minimum", "relativeScore", "manualWeights")
            for weights in ("", "weights:{one:2 two:0.5}", "weights:{one:0.7 two:0.3}", "weights:{one:1}")
        ),
        *(
            get(f"nearVector:{{vectorPerTarget:{{one:[[1,0],[0,1]] two:[1,0,0]}} targets:{{{targets}}}}}", DISTANCES)
            for DISTANCES in ("_additional{id distance} title",)
            for targets in (
                'targetVectors:["one","two"]',
                'targetVectors:["one","one","two"] combinationMethod:sum',
                'targetVectors:["one","one","two"] combinationMethod:average',
                'targetVectors:["one","one","two"] combinationMethod:manualWeights weights:{one:[1,2] two:0.5}',
            )
        ),
        *(
            get(f'hybrid:{{query:"x" {argument}}}')
            for argument in (
                *('vector:[1,0] targetVectors:["one"]', "vector:[1,0]", "alpha:0"),
                'vector:[1,0] targetVectors:["one","two"]',
                'searches:{nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]}}} targetVectors:["one","two"]',
                'targets:{targetVectors:["one","two"] combinationMethod:sum}'
                " searches:{nearVector:{vectorPerTarget:{one:[1,0] two:[1,0,0]}}}",
                'searches:{nearVector:{vector:[1,0] targetVectors:["one"]}}',
            )
        ),
        get(
            'nearVector:{vector:[1,0] targetVectors:["one"]} groupBy:{path:["title"] groups:2 objectsPerGroup:1}',
            "_additional{group{id hits{_additional{id distance vector}}}}",
        ),
        *(
            get(
                f'nearVector:{{vector:[1,0] targetVectors:["one"]}} group:{{type:{kind} force:1}}',
                "title _additional{id vector distance}",
            )
            for kind in ("closest", "merge")
        ),
        query("{Explore(nearVector:{vector:[1,0]}){className}}"),
        query('{Explore(nearVector:{vector:[1,0] targetVectors:["one"]}){beacon distance}}'),
    ],
    "keywords of tenants": [
        create({"class": "M", "multiTenancyConfig": {"enabled": True}, "properties": [prop("t", "text")]}),
        post("/v1/schema/M/tenants", [{"name": "t1"}, {"name": "t2"}, {"name": "cold", "activityStatus": "COLD"}]),
        add("M", 1, {"t": "x y"}, tenant="t1", vector=[1, 0]),
        add("M", 2, {"t": "x"}, tenant="t2", vector=[1, 0]),
        *(
            get(f'{tenant} bm25:{{query:"x"}}', name="M")
            for tenant in ("", 'tenant:"t1"', 'tenant:"t2"', 'tenant:"nope"', 'tenant:"cold"')
        ),
        *(get(f'{tenant} hybrid:{{query:"x" alpha:0}}', name="M") for tenant in ("", 'tenant:"t1"', 'tenant:"nope"')),
        get('tenant:"t1" hybrid:{query:"x" vector:[1,0]}', name="M"),
        get(
            'tenant:"t1" nearVector:{vector:[1,0]} groupBy:{path:["t"] groups:1 objectsPerGroup:1}',
            "_additional{group{groupedBy{value}}}",
            "M",
        ),
        get('nearVector:{vector:[1,0]} groupBy:{path:["t"] groups:1 objectsPerGroup:1}', name="M"),
    ],
}
