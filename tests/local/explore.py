"""Compares local mode with a real server on chance: `python -m tests.local.explore http://127.0.0.1:8080 [SECONDS [SEED]]`.

Schemas, objects and queries are made by hypothesis; each answer that differs is printed. It deletes every class of that
server. What is known to differ is not asked for.
"""

from __future__ import annotations

import itertools
import json
import sys
import time
from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from weaviate.local import LocalTransport

from .comparison import difference, settled
from .conftest import exchange_with as local_exchange
from .record import clear, exchange_with
from .scenarios.step import prop, uid

WORDS = ["quick", "Brown", "fox", "dog", "the", "a", "news", "Ünï", "x1", "lazy-dog", "中文", "and"]
TOKENIZATIONS = ["word", "lowercase", "whitespace", "field", "trigram"]
SCALARS = ["text", "int", "number", "boolean", "date", "uuid"]
KINDS = [*SCALARS, *(f"{name}[]" for name in SCALARS)]
DATES = ["2020-01-01T00:00:00Z", "2021-05-05T10:20:30.5Z", "2019-12-31T23:59:59.123456789Z", "2020-06-01T12:00:00Z"]
FIGURES = {
    "text": "count type topOccurrences(limit:20){value occurs}",
    "int": "count sum mean median mode minimum maximum type",
    "number": "count sum mean median mode minimum maximum type",
    "boolean": "count type totalTrue totalFalse percentageTrue percentageFalse",
    "date": "count minimum maximum median",
}
VALUE_KEYS = {"text": "Text", "int": "Int", "number": "Number", "boolean": "Boolean", "date": "Date", "uuid": "Text"}
COMPARISONS = ["Equal", "NotEqual", "GreaterThan", "GreaterThanEqual", "LessThan", "LessThanEqual"]

texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
numbers = st.floats(-1, 1, width=32, allow_subnormal=False)
vectors = st.lists(numbers.filter(lambda number: abs(number) > 1e-3), min_size=3, max_size=3)
ELEMENTS: dict[str, st.SearchStrategy[Any]] = {
    "text": texts,
    "int": st.integers(-3, 4),
    "number": st.sampled_from([-1.5, 0, 0.25, 1, 2.5, 1000000, 0.00001]),
    "boolean": st.booleans(),
    "date": st.sampled_from(DATES),
    "uuid": st.sampled_from([uid(1), uid(2), uid(50)]),
}


def values(kind: str) -> st.SearchStrategy[Any]:
    """Values of a data type."""
    element = ELEMENTS[kind.removesuffix("[]")]
    return st.lists(element, max_size=3) if kind.endswith("[]") else element


@st.composite
def schemas(draw: st.DrawFn) -> dict[str, Any]:
    """A class with a few properties."""
    kinds = ["text", *draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=5))]
    properties = []
    for number, kind in enumerate(kinds):
        more: dict[str, Any] = {"tokenization": draw(st.sampled_from(TOKENIZATIONS))} if "text" in kind else {}
        properties.append(prop(f"p{number}", kind, **more))
    document: dict[str, Any] = {"class": "A", "properties": properties}
    document["invertedIndexConfig"] = {"indexNullState": True, "indexPropertyLength": True}
    if draw(st.booleans()):
        document["invertedIndexConfig"]["bm25"] = {
            "k1": draw(st.sampled_from([0.5, 1.2, 2])),
            "b": draw(st.sampled_from([0.25, 0.75, 1])),
        }
    document["vectorIndexConfig"] = {"distance": draw(st.sampled_from(["cosine", "cosine", "dot", "l2-squared"]))}
    return document


@st.composite
def objects(draw: st.DrawFn, schema: dict[str, Any], number: int) -> dict[str, Any]:
    """An object of the class."""
    properties = {
        each["name"]: draw(values(each["dataType"][0]))
        for each in schema["properties"]
        if draw(st.integers(0, 4)) or each["name"] == "p0"
    }
    body: dict[str, Any] = {"class": "A", "id": uid(number), "properties": properties}
    if draw(st.integers(0, 5)):
        first, second, third = draw(vectors)
        body["vector"] = [first, second + number / 97, third - number / 89]
    return body


@st.composite
def filters(draw: st.DrawFn, schema: dict[str, Any], depth: int = 2) -> str:
    """A `where` argument's value."""
    if depth and not draw(st.integers(0, 2)):
        operator = draw(st.sampled_from(["And", "Or", "Not"]))
        count = 1 if operator == "Not" else draw(st.integers(1, 3))
        operands = ",".join(draw(filters(schema, depth - 1)) for _ in range(count))
        return f"{{operator:{operator} operands:[{operands}]}}"
    each = draw(st.sampled_from(schema["properties"]))
    name, kind = each["name"], each["dataType"][0].removesuffix("[]")
    choice = draw(st.integers(0, 9))
    if choice == 0:
        return f'{{path:["{name}"] operator:IsNull valueBoolean:{json.dumps(draw(st.booleans()))}}}'
    if choice <= 2:
        chosen = json.dumps(draw(st.lists(ELEMENTS[kind], min_size=1, max_size=3)), ensure_ascii=False)
        operator = draw(st.sampled_from(["ContainsAny", "ContainsAll", "ContainsNone"]))
        return f'{{path:["{name}"] operator:{operator} value{VALUE_KEYS[kind]}:{chosen}}}'
    if choice == 3 and kind == "text":
        pattern = draw(st.sampled_from(["qu*", "?og", "*", "fox*", "*o*", "b?own"]))
        return f'{{path:["{name}"] operator:Like valueText:"{pattern}"}}'
    if choice == 4 and (kind == "text" or each["dataType"][0].endswith("[]")):
        operator = draw(st.sampled_from(COMPARISONS))
        return f'{{path:["len({name})"] operator:{operator} valueInt:{draw(st.integers(0, 6))}}}'
    value = json.dumps(draw(ELEMENTS[kind]), ensure_ascii=False)
    return f'{{path:["{name}"] operator:{draw(st.sampled_from(COMPARISONS))} value{VALUE_KEYS[kind]}:{value}}}'


def shown(vector: list[float]) -> str:
    """A vector as a literal."""
    return f"[{','.join(f'{number:.6f}' for number in vector)}]"


@st.composite
def keywords(draw: st.DrawFn, schema: dict[str, Any], operator: str) -> str:
    """Query, properties and operator of a keyword search."""
    parts = [f'query:"{draw(texts.filter(bool))}"']
    names = [each["name"] for each in schema["properties"] if "text" in each["dataType"][0]]
    if draw(st.booleans()):
        chosen = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
        boosts = draw(st.lists(st.sampled_from(["", "^2", "^0.5", "^3"]), min_size=len(chosen), max_size=len(chosen)))
        parts.append(f"properties:{json.dumps([a + b for a, b in zip(chosen, boosts, strict=True)])}")
    if not draw(st.integers(0, 3)):
        kind = draw(st.sampled_from(["operator:And", "operator:Or minimumOrTokensMatch:2", "operator:Or"]))
        parts.append(f"{operator}:{{{kind}}}")
    return " ".join(parts)


@st.composite
def hybrids(draw: st.DrawFn, schema: dict[str, Any]) -> str:
    """A `hybrid` argument."""
    parts = [draw(keywords(schema, "bm25SearchOperator")), f"vector:{shown(draw(vectors))}"]
    parts.append(f"alpha:{draw(st.sampled_from([0, 0.25, 0.5, 0.75, 1]))}")
    parts.append(f"fusionType:{draw(st.sampled_from(['rankedFusion', 'relativeScoreFusion']))}")
    if not draw(st.integers(0, 4)):
        parts.append("maxVectorDistance:0.6")
    return f"hybrid:{{{' '.join(parts)}}}"


@st.composite
def nears(draw: st.DrawFn) -> str:
    """A near argument."""
    within = draw(st.sampled_from(["", "", "distance:0.8"]))
    return f"nearVector:{{vector:{shown(draw(vectors))} {within}}}"


@st.composite
def gets(draw: st.DrawFn, schema: dict[str, Any]) -> str:
    """A `Get` query."""
    kind = draw(st.sampled_from(["bm25", "hybrid", "near", "grouped", "sorted", "clusters", "filtered"]))
    names = [each["name"] for each in schema["properties"]]
    arguments: list[str] = []
    fields = f"{' '.join(names)} _additional{{id distance score}}"
    if kind == "bm25":
        arguments.append(f"bm25:{{{draw(keywords(schema, 'searchOperator'))}}}")
    elif kind == "hybrid":
        arguments.append(draw(hybrids(schema)))
    elif kind in ("near", "grouped"):
        arguments.append(draw(nears()))
    if kind == "grouped":
        groups, most = draw(st.integers(1, 4)), draw(st.integers(1, 3))
        path = draw(st.sampled_from(names))
        arguments.append(f'groupBy:{{path:["{path}"] groups:{groups} objectsPerGroup:{most}}}')
        fields = "_additional{group{id count minDistance maxDistance groupedBy{value} hits{_additional{id distance}}}}"
    elif kind == "sorted":
        order = draw(st.sampled_from(["asc", "desc"]))
        orders = [each["name"] for each in schema["properties"] if "uuid" not in each["dataType"][0]]
        arguments.append(f'sort:{{path:["{draw(st.sampled_from(orders))}"] order:{order}}}')
    elif kind == "clusters":
        force, strategy = draw(st.sampled_from([0.05, 0.2, 0.5])), draw(st.sampled_from(["closest", "merge"]))
        arguments.append(f"group:{{type:{strategy} force:{force}}}")
    if kind == "filtered" or (kind != "sorted" and not draw(st.integers(0, 2))):
        arguments.append(f"where:{draw(filters(schema))}")
    if kind in ("bm25", "hybrid", "near", "grouped", "sorted"):
        if draw(st.booleans()):
            arguments.append(f"limit:{draw(st.integers(1, 8))}")
        if not draw(st.integers(0, 3)):
            arguments.append(f"offset:{draw(st.integers(0, 3))}")
    if kind in ("bm25", "hybrid", "near") and not draw(st.integers(0, 2)):
        arguments.append(f"autocut:{draw(st.integers(1, 2))}")
    return f"{{Get{{A({' '.join(arguments)}){{{fields}}}}}}}"


@st.composite
def aggregates(draw: st.DrawFn, schema: dict[str, Any]) -> str:
    """An `Aggregate` query."""
    names = [each["name"] for each in schema["properties"]]
    kinds = {each["name"]: each["dataType"][0].removesuffix("[]") for each in schema["properties"]}
    arguments: list[str] = []
    if draw(st.booleans()):
        arguments.append(f'groupBy:["{draw(st.sampled_from(names))}"]')
    search = draw(st.integers(0, 4))
    if search == 0:
        arguments += [draw(nears()), f"objectLimit:{draw(st.integers(1, 9))}"]
    elif search == 1:
        arguments += [draw(hybrids(schema)), f"objectLimit:{draw(st.integers(1, 9))}"]
    if not draw(st.integers(0, 2)):
        arguments.append(f"where:{draw(filters(schema))}")
    fields = [f"{name}{{{FIGURES[kind]}}}" for name, kind in kinds.items() if kind in FIGURES]
    given = f"({' '.join(arguments)})" if arguments else ""
    return f"{{Aggregate{{A{given}{{meta{{count}} groupedBy{{value}} {' '.join(fields)}}}}}}}"


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[str, str, Any]]:
    """A class, objects, changes and queries, as requests."""
    schema = draw(schemas())
    count = draw(st.integers(2, 14))
    bodies = [draw(objects(schema, number)) for number in range(1, count + 1)]
    requests: list[tuple[str, str, Any]] = [("POST", "/v1/schema", schema)]
    requests += [("POST", "/v1/objects", body) for body in bodies]
    queries = gets(schema) | aggregates(schema)
    requests += [("POST", "/v1/graphql", {"query": draw(queries)}) for _ in range(12)]
    for number in draw(st.lists(st.integers(1, count), max_size=3, unique=True)):
        if draw(st.booleans()):
            requests.append(("DELETE", f"/v1/objects/A/{uid(number)}", None))
    return requests + [("POST", "/v1/graphql", {"query": draw(queries)}) for _ in range(6)]


def main(url: str, seconds: float, number: int) -> None:
    """Compare until the time is up."""
    server, end = exchange_with(url), time.monotonic() + seconds
    counts = {"stories": 0, "exchanges": 0, "differences": 0}

    @seed(number)
    @settings(
        max_examples=1_000_000,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(stories())
    def compare(requests: list[tuple[str, str, Any]]) -> None:
        if time.monotonic() > end:
            raise KeyboardInterrupt
        clear(server)
        clock = itertools.count(1_700_000_000_000)
        transport = LocalTransport(now=lambda: next(clock))
        counts["stories"] += 1
        counts["differences"] += told(requests, server, local_exchange(transport))
        counts["exchanges"] += len(requests)
        transport.close()

    try:
        compare()
    except KeyboardInterrupt:
        pass
    clear(server)
    print(json.dumps(counts))


def told(requests: list[tuple[str, str, Any]], server: Callable[..., Any], local: Callable[..., Any]) -> int:
    """Print what differs, with all that led to it; how much it was."""
    found = 0
    for position, request in enumerate(requests):
        expected, actual = ([status, ordered(settled(body))] for status, body in (server(*request), local(*request)))
        problem = None if both_refused(request, expected, actual) else difference(expected, actual)
        if problem is not None:
            found += 1
            print(
                json.dumps({"problem": problem, "request": request, "before": requests[:position]}, ensure_ascii=False)
            )
    return found


def both_refused(request: tuple[str, str, Any], expected: list[Any], actual: list[Any]) -> bool:
    """Of several failures chance says which is told: of the searches of a hybrid one, parts of a filter, properties."""
    failed = [isinstance(answer[1], dict) and "errors" in answer[1] for answer in (expected, actual)]
    told = json.dumps([request[2], expected, actual])
    return all(failed) and any(words in told for words in ("hybrid", "only stopwords", "merge values"))


def ordered(value: Any) -> Any:
    """Rows with equal distances and scores by id: the server has no order for them."""
    if isinstance(value, dict):
        return {key: ordered(each) for key, each in value.items()}
    if not isinstance(value, list) or not value or not isinstance(value[0], dict) or "_additional" not in value[0]:
        return [ordered(each) for each in value] if isinstance(value, list) else value
    ranks = [row["_additional"] for row in value]
    if any("id" not in rank for rank in ranks) or all(
        rank.get("distance") is None and not rank.get("score") for rank in ranks
    ):
        return [ordered(each) for each in value]
    return sorted(
        value,
        key=lambda row: (
            round(row["_additional"].get("distance") or 0, 5),
            -round(row["_additional"].get("score") or 0, 5),
            row["_additional"]["id"],
        ),
    )


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 60, int(sys.argv[3]) if len(sys.argv) > 3 else 0)
