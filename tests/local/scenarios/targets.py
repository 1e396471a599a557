"""Several named vectors in one search: how distances become one, what an aggregate makes of them, what is refused."""

from .step import Step, add, create, prop, query, uid

BOTH = "vectorPerTarget:{one:[1,1] two:[0,0]}"
APART = [(0.05, 10), (1.1, 9), (2.3, 8), (10, 0.3), (9.2, 1.2), (8.1, 2.4), (3.5, 3), (4.7, 4.1), (3.9, 3.4)]
"""Objects that are near in one vector are far in the other; the last ones are halfway in both."""
GROUPS = 'groupBy:{path:["t"] groups:9 objectsPerGroup:9}'
METHODS = ("relativeScore", "sum", "average", "minimum", "manualWeights")


def get(arguments: str, fields: str = "_additional{id distance}") -> Step:
    return query(f"{{Get{{E({arguments}){{{fields}}}}}}}")


def aggregate(arguments: str) -> Step:
    return query(f"{{Aggregate{{E({arguments}){{meta{{count}} t{{topOccurrences{{value}}}}}}}}}}")


def combined(method: str, more: str = "") -> Step:
    targets = f'targets:{{targetVectors:["one","two"] combinationMethod:{method} weights:{{one:1 two:2}}}}'
    return get(f"nearVector:{{{BOTH} {targets} {more}}}")


CLASS = create(
    {
        "class": "E",
        "properties": [prop("t", "text")],
        "vectorConfig": {
            name: {"vectorizer": {"none": {}}, "vectorIndexConfig": {"distance": metric}}
            for name, metric in (("one", "cosine"), ("two", "l2-squared"))
        },
    }
)

SCENARIOS: dict[str, list[Step]] = {
    "combined distances": [
        CLASS,
        add("E", 1, {"t": "a"}, vectors={"one": [1, 0], "two": [1, 2]}),
        *(combined(method) for method in METHODS),
        *(combined(method, f"distance:{distance}") for method in METHODS[1:] for distance in (0.2, 1, 3, 6)),
        add("E", 2, {"t": "b"}, vectors={"one": [-1, 0.3], "two": [1, 2.5]}),
        add("E", 3, {"t": "c"}, vectors={"one": [-1, 0.35]}),
        add("E", 4, {"t": "d"}, vectors={"one": [-0.2, 0.35], "two": [3, 0.5]}),
        *(combined(method) for method in METHODS),
        *(combined(method, f"distance:{distance}") for method in METHODS[1:] for distance in (0.2, 1, 3, 6)),
    ],
    "pages of combined distances": [
        CLASS,
        *(
            add("E", number, {"t": "x"}, vectors={"one": [1, one / 10], "two": [two, 0]})
            for number, (one, two) in enumerate(APART, start=1)
        ),
        add("E", 20, {"t": "x"}, vectors={"one": [1, 0.001]}),
        *(
            get(
                f'nearVector:{{vectorPerTarget:{{one:[1,0] two:[0,0]}} targets:{{targetVectors:["one","two"]'
                f" combinationMethod:{method} weights:{{one:3 two:0.02}}}}}} {page} {groups}",
                fields,
            )
            for method in METHODS
            for groups, fields in (("", "_additional{id distance}"), (GROUPS, "_additional{group{hits{t}}}"))
            for page in ("", "limit:1", "limit:2", "limit:3", "limit:2 offset:1", "limit:20")
        ),
    ],
    "aggregates of several targets": [
        CLASS,
        add("E", 1, {"t": "a"}, vectors={"one": [1, 0], "two": [9, 9]}),
        add("E", 2, {"t": "b"}, vectors={"one": [-1, 0.1], "two": [0, 0]}),
        add("E", 3, {"t": "c"}, vectors={"two": [0, 1]}),
        add("E", 4, {"t": "d"}, vectors={"one": [0.8, 0.4]}),
        *(
            aggregate(f"nearVector:{{{BOTH} {within} {targets}}} objectLimit:{limit}")
            for targets in (
                'targetVectors:["one","two"]',
                'targetVectors:["two","one"]',
                'targets:{targetVectors:["one","two"] combinationMethod:sum}',
            )
            for limit in (1, 2, 5)
            for within in ("", "distance:0.5", "certainty:0.9")
        ),
        *(
            aggregate(f'nearObject:{{id:"{uid(number)}" targetVectors:{targets}}} objectLimit:2')
            for targets in ('["one","two"]', '["two","one"]')
            for number in (1, 2, 3, 4)
        ),
        *(
            aggregate(f'hybrid:{{query:"a" searches:{{nearVector:{{{BOTH}}}}} targetVectors:{targets}}} objectLimit:2')
            for targets in ('["one","two"]', '["one"]')
        ),
    ],
    "certainty of several targets": [
        CLASS,
        get(f'nearVector:{{{BOTH} certainty:0.5 targetVectors:["one","two"]}}'),
        get(f'nearVector:{{{BOTH} targetVectors:["one","two"]}}', "_additional{certainty}"),
        get("nearVector:{vector:[1,0] certainty:0.5}"),
        get("nearVector:{vector:[1,0]}", "_additional{certainty}"),
        get('nearVector:{vector:[1,0] certainty:0.5 targetVectors:["two"]}'),
        get(f'nearObject:{{id:"{uid(1)}" certainty:0.5 targetVectors:["one","two"]}}'),
    ],
    "a named vector that is gone": [
        CLASS,
        add("E", 1, {"t": "a"}, vectors={"one": [1, 0], "two": [9, 9]}),
        add("E", 2, {"t": "b"}, vectors={"one": [0, 1], "two": [9, 9]}),
        Step(
            "PUT",
            f"/v1/objects/E/{uid(1)}",
            {"class": "E", "id": uid(1), "properties": {"t": "c"}, "vectors": {"two": [9, 9]}},
        ),
        get('nearVector:{vector:[1,0] targetVectors:["one"]}'),
        aggregate('nearVector:{vector:[1,0] targetVectors:["one"]} objectLimit:5'),
    ],
}
