"""The schema that queries are checked against and executed on: classes share their argument types."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from graphql import execute, parse, validate

from weaviate.gql.server_schema import ServerFeatures, build_server_schema

DATA = Path(__file__).parents[2] / "data" / "introspection"
LIBRARY = json.loads((DATA / "library.schema.json").read_text())
NEWEST = ServerFeatures((1, 39))


def text(name="text"):
    return {"name": name, "dataType": ["text"]}


def messages(query, schema=None):
    return [error.message for error in validate(schema or build_server_schema(LIBRARY, NEWEST), parse(query))]


def get(arguments, selection="title"):
    return f"{{ Get {{ Article({arguments}) {{ {selection} }} }} }}"


VALID = {
    "a filter": get('where: {operator: Equal, path: ["title"], valueText: "a"}'),
    "nested filters": get(
        "where: {operator: And, operands: [{operator: Not, operands: [{operator: IsNull, valueBoolean: true}]}]}"
    ),
    "a list of values": get('where: {operator: ContainsNone, path: ["tags"], valueText: ["a", "b"]}'),
    "a 64-bit integer": get("where: {operator: Equal, valueInt: 9223372036854775807}"),
    "a whole number where a number may be": get("where: {operator: Equal, valueNumber: [1, 2.5]}"),
    "a vector": get("nearVector: {vector: [0.1, 2, -3e-7]}"),
    "a multi-vector": get("nearVector: {vector: [[1, 2], [3, 4]]}"),
    "vectors per target": get("nearVector: {vectorPerTarget: {a: [1], b: [[1, 2], [3, 4]]}}"),
    "weights per target": get(
        "nearObject: {targets: {combinationMethod: manualWeights, weights: {a: 1, b: [0.5, 2]}}}"
    ),
    "a variable for a whole scalar": "query($v: TextGetObjects_) " + get("where: {operator: Equal, valueText: $v}"),
    "named vectors": get("limit: 1", "_additional { vectors { title_vector body_vector } }"),
    "groups": get("limit: 1", "_additional { group { hits { title _additional { id } } } }"),
    "references": get("limit: 1", "mentions { __typename ... on Author { name } ... on Category { rank } }"),
    "nested objects": get("limit: 1", "details { isbn } chapters { heading }"),
    "a tenant": '{ Get { Journal(tenant: "a") { title } } Aggregate { Journal(tenant: "a") { meta { count } } } }',
    "aggregations": "{ Aggregate { Article { title { topOccurrences(limit: 2) { value } } pages { mean } publishedAt { median } } } }",
    "exploring": "{ Explore(nearVector: {vector: [1]}) { beacon className } }",
}

INVALID = {
    "an unknown property": (get("limit: 1", "titel"), "titel"),
    "an unknown argument": (get("limt: 1"), "limt"),
    "an unknown key": (get("where: {opertor: Equal}"), "opertor"),
    "an unknown operator": (get("where: {operator: Equals}"), "Equals"),
    "a text for an integer": (get('where: {operator: Equal, valueInt: "1"}'), "expected a 64-bit integer"),
    "a number for an integer": (get("where: {operator: Equal, valueInt: 1.5}"), "expected a 64-bit integer"),
    "more than 64 bits": (get("where: {operator: Equal, valueInt: 9223372036854775808}"), "expected a 64-bit integer"),
    "a mixed list": (get("where: {operator: ContainsAny, valueInt: [1, 2.5]}"), "expected a 64-bit integer"),
    "a name for a text": (get("where: {operator: Equal, valueText: abc}"), "enum value has no place here"),
    "a text for a boolean": (get('where: {operator: IsNull, valueBoolean: "true"}'), "expected a boolean"),
    "a variable within a list": (
        "query($v: Float) " + get("nearVector: {vector: [0.5, $v]}"),
        "variable has no place here",
    ),
    "a text in a vector": (get('nearVector: {vector: [1, "a"]}'), "expected a list of numbers"),
    "vectors of different lengths": (get("nearVector: {vector: [[1, 2], [3]]}"), "expected a list of numbers"),
    "a weight that is a text": (
        get('nearObject: {targets: {weights: {a: "1"}}}'),
        "expected an object of named vectors",
    ),
    "a vector per target that is a number": (
        get("nearVector: {vectorPerTarget: {a: 1}}"),
        "expected an object of named vectors",
    ),
    "a missing key": (get('groupBy: {path: ["title"], groups: 2}'), "objectsPerGroup"),
    "a class that is no target": (get("limit: 1", "hasAuthors { ... on Category { rank } }"), "Category"),
    "an unknown named vector": (get("limit: 1", "_additional { vectors { other } }"), "other"),
    "a tenant of a class without tenants": (get('tenant: "a"'), "tenant"),
    "an argument of a module that is not there": (get('nearText: {concepts: ["a"]}'), "nearText"),
    "a property that cannot be aggregated": ("{ Aggregate { Article { doi { count } } } }", "doi"),
}


@pytest.mark.parametrize("query", VALID.values(), ids=VALID)
@pytest.mark.parametrize("exact", [False, True], ids=["shared", "exact"])
def test_what_the_server_understands_is_valid(query, exact):
    query = query if not exact else query.replace("TextGetObjects_", "TextGetObjectsArticle")

    assert messages(query, build_server_schema(LIBRARY, NEWEST, exact=exact)) == []


@pytest.mark.parametrize(("query", "reason"), INVALID.values(), ids=INVALID)
@pytest.mark.parametrize("exact", [False, True], ids=["shared", "exact"])
def test_what_the_server_would_refuse_or_misread_is_refused(query, reason, exact):
    found = messages(query, build_server_schema(LIBRARY, NEWEST, exact=exact))

    assert any(reason in message for message in found), found


def test_a_long_value_is_shortened_in_the_message():
    (message,) = messages(get(f'nearVector: {{vector: [{"1, " * 500} "a"]}}'))

    assert message.endswith("...")
    assert len(message) < 150


@pytest.mark.parametrize(
    ("since", "query"),
    [
        ((1, 25), get('hybrid: {searches: [{nearText: {concepts: ["a"]}}]}')),
        ((1, 26), get("nearVector: {vector: [1], targets: {combinationMethod: sum}}")),
        ((1, 26), get("nearVector: {vectorPerTarget: {a: [1]}}")),
        ((1, 27), get('hybrid: {query: "a", maxVectorDistance: 0.5}')),
        ((1, 29), get("nearVector: {vector: [[1, 2]]}")),
        ((1, 30), get('bm25: {query: "a", searchOperator: {operator: And}}')),
        ((1, 33), get('where: {operator: ContainsNone, valueText: ["a"]}')),
        ((1, 37), get("limit: 1", "_additional { queryProfile }")),
        ((1, 39), get('bm25: {query: "a", searchOperator: {operator: AndCross}}')),
    ],
)
def test_a_feature_is_there_from_its_version_on(since, query):
    major, minor = since

    assert messages(query, build_server_schema(LIBRARY, ServerFeatures((major, minor - 1)))) != []
    assert messages(query, build_server_schema(LIBRARY, ServerFeatures((major, minor)))) == []


def test_aliases_are_further_names_of_a_class():
    schema = build_server_schema(LIBRARY, NEWEST, aliases={"Writer": "Author", "Gone": "Nothing"})

    assert messages("{ Get { Writer { name } } Aggregate { Writer { meta { count } } } }", schema) == []
    assert messages("{ Get { Gone { name } } }", schema) != []


def test_a_reference_to_a_class_that_is_gone_is_left_out_as_a_whole():
    note = {"class": "Note", "properties": [{"name": "by", "dataType": ["Note", "Gone"]}]}

    schema = build_server_schema({"classes": [note]}, NEWEST)

    assert "by" not in schema.type_map["Note"].fields
    assert "by" in schema.type_map["AggregateNote"].fields


def test_properties_that_graphql_itself_would_refuse_are_no_obstacle():
    names = ["__x", "class", "from", "null", "true", "on", "meta", "groupedBy"]
    schema = build_server_schema({"classes": [{"class": "Note", "properties": [text(name) for name in names]}]}, NEWEST)

    assert messages("{ Get { Note { __x class from null true on meta groupedBy } } }", schema) == []
    assert str(schema.type_map["AggregateNote"].fields["meta"].type) == "Aggregate_MetaObject"


def test_a_data_type_that_is_newer_than_this_program_can_be_selected():
    note = {"class": "Note", "properties": [{"name": "price", "dataType": ["decimal"]}]}
    schema = build_server_schema({"classes": [note]}, NEWEST)

    assert messages("{ Get { Note { price } } }", schema) == []


def test_null_sections_of_a_definition_are_as_absent_ones():
    sections = ("vectorConfig", "moduleConfig", "replicationConfig", "multiTenancyConfig", "properties", "vectorizer")

    schema = build_server_schema({"classes": [{"class": "Note", **dict.fromkeys(sections)}]}, NEWEST)

    assert messages("{ Get { Note { _additional { id } } } }", schema) == []


def test_queries_can_be_executed_on_plain_values():
    def articles(_info, limit=None, where=None):
        assert (limit, where) == (1, {"operator": "Equal", "valueInt": [1, 2]})
        author = {"__typename": "Author", "name": "Ada"}
        return [{"title": "Notes", "hasAuthors": [author], "_additional": {"vector": [0.5, 2.0], "id": "x"}}]

    query = get(
        "limit: 1, where: {operator: Equal, valueInt: [1, 2]}",
        "title hasAuthors { ... on Author { name } } _additional { vector }",
    )
    result = execute(build_server_schema(LIBRARY, NEWEST), parse(query), {"Get": {"Article": articles}})

    assert result.errors is None
    assert result.data == {
        "Get": {"Article": [{"title": "Notes", "hasAuthors": [{"name": "Ada"}], "_additional": {"vector": [0.5, 2.0]}}]}
    }


def test_a_further_class_adds_but_its_own_few_types():
    def size(count):
        classes = [{"class": f"Class{number}", "properties": [text()]} for number in range(count)]
        return len(build_server_schema({"classes": classes}, NEWEST).type_map)

    assert size(11) - size(10) == 5


def test_threads_may_build_at_the_same_time():
    properties = [
        {"name": f"p{number}", "dataType": [kind]}
        for number, kind in enumerate(["text", "int", "date", "geoCoordinates", "phoneNumber", "boolean"])
    ]
    classes = [{"class": f"Class{number}", "properties": properties} for number in range(20)]

    def build(minor):
        return len(build_server_schema({"classes": classes}, ServerFeatures((1, minor))).type_map)

    with ThreadPoolExecutor(8) as pool:
        sizes = list(pool.map(build, [40] * 8 + [41] * 8))

    assert len(set(sizes)) == 1


@pytest.mark.parametrize("schema", [{}, {"classes": []}, {"classes": None}])
def test_a_schema_without_classes_has_no_graphql(schema):
    with pytest.raises(ValueError, match="create a class first"):
        build_server_schema(schema, NEWEST)


@pytest.mark.parametrize(
    ("meta", "features"),
    [
        (
            {"version": "1.39.0", "modules": {"text2vec-openai": {"name": "OpenAI"}}},
            ServerFeatures((1, 39), frozenset({"text2vec-openai"})),
        ),
        ({"version": "1.24.26"}, ServerFeatures((1, 24))),
        ({"version": "v1.31.0-rc.1", "modules": None}, ServerFeatures((1, 31))),
    ],
)
def test_meta_tells_the_features(meta, features):
    assert ServerFeatures.from_meta(meta) == features


@pytest.mark.parametrize("meta", [{}, {"version": None}, {"version": "newest"}])
def test_meta_without_a_version_is_refused(meta):
    with pytest.raises(ValueError, match="names no server version"):
        ServerFeatures.from_meta(meta)
