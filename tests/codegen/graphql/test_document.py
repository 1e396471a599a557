"""The canonical document: what all classes of one server share, proved, and free of everything else."""

import json

import pytest
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql import document as documents
from weaviate_codegen.graphql.introspection import parse, version_in

from tests.codegen.graphql.support import (
    SNAPSHOTS,
    changed,
    introspection,
    named,
    recorded,
    renamed,
    shuffled,
    types_of,
    written,
)


def document(answer, version="1.39"):
    return documents.from_introspection(parse(answer, "test", version))


@pytest.mark.parametrize(
    ("server", "snapshot"),
    [
        ("1.24-library", "graphql-1.24"),
        ("1.24-modules", "graphql-1.24-modules"),
        ("1.30-library", "graphql-1.30"),
        ("1.30-modules", "graphql-1.30-modules"),
        ("1.39-library", "graphql-1.39"),
        ("1.39-modules", "graphql-1.39-modules"),
    ],
)
def test_the_kept_documents_are_what_the_servers_said(tmp_path, server, snapshot):
    made = documents.read(recorded(tmp_path, server))

    assert made.to_bytes() == (SNAPSHOTS / f"{snapshot}.json").read_bytes()


def test_a_kept_document_is_read_back_as_it_is():
    path = SNAPSHOTS / "graphql-1.39.json"

    assert documents.read(path).to_bytes() == path.read_bytes()


@pytest.mark.parametrize("seed", range(3))
def test_the_servers_order_does_not_matter(seed):
    answer = introspection("1.39-library")

    assert document(shuffled(answer, seed)).to_bytes() == document(answer).to_bytes()


def test_names_of_classes_do_not_matter():
    answer = introspection("1.39-modules")

    other = renamed(answer, {"Media": "GetObjectsWhereInpObj", "Note": "Aggregate"})

    assert document(other).facts == document(answer).facts


def test_a_class_that_is_called_like_a_scalar_is_compared_like_any_other():
    answer = renamed(introspection("1.39-modules"), {'"Media"': '"_String"'})
    for root in ("GetObjectsObj", "AggregateObjectsObj"):
        named(types_of(answer)[root]["fields"], "_String")["name"] = "String"
    other = renamed(answer, {'"AggregateMedia"': '"AggregateString"'})

    assert document(other).facts == document(introspection("1.39-modules")).facts


def test_an_alias_is_no_further_class():
    def add_alias(types):
        for root in ("GetObjectsObj", "AggregateObjectsObj"):
            fields = types[root]["fields"]
            fields.append({**named(fields, "Author"), "name": "Writer"})

    answer = introspection("1.39-library")

    assert document(changed(answer, add_alias)).to_bytes() == document(answer).to_bytes()


def test_descriptions_and_envelopes_do_not_matter():
    answer = introspection("1.39-minimal")
    described = changed(answer, lambda types: types["Note"].update(description="A note"))

    assert document(described["data"]).to_bytes() == document(answer).to_bytes()


def test_facts_name_no_class_and_no_property():
    text = document(introspection("1.39-library")).to_bytes().decode()

    assert not any(name in text for name in ("Article", "Author", "Journal", "wordCount", "title_vector"))


def test_facts_are_written_as_paths_and_types():
    facts = document(introspection("1.39-library")).facts

    assert facts["Get.sort"] == "[{}]"
    assert facts["Get.sort.order"] == "<asc|desc>"
    assert facts["Get.groupBy.path"] == "[String]!"
    assert facts["Get.where.operands.operands"] == "[^Get.where.operands]"
    assert facts["Get.nearVector.vector"] == "scalar"
    assert facts["_additional.group.hits.*"] == "property"
    assert facts["_additional.vectors.*"] == "scalar"
    assert facts["AggregateProperty.text.topOccurrences(limit)"] == "Int"
    assert facts["ExploreResult.beacon"] == "String"


def set_type(types, owner, field, name, kind="inputFields"):
    named(types[owner][kind], field)["type"] = {"kind": "SCALAR", "name": name, "ofType": None}


def drop(types, owner, field, kind):
    types[owner][kind].remove(named(types[owner][kind], field))


def add_argument(types, class_name, argument):
    string = {"kind": "SCALAR", "name": "String", "ofType": None}
    named(types["GetObjectsObj"]["fields"], class_name)["args"].append(
        {"name": argument, "type": string, "defaultValue": None}
    )


DIFFERENCES = {
    "a field of another type": (
        lambda types: set_type(types, "GetObjectsAuthorGroupInpObj", "force", "Int"),
        "Get.group.force is Int",
    ),
    "a field that may be null": (
        lambda types: set_type(types, "GetObjectsAuthorGroupByInpObj", "groups", "Int"),
        "Get.groupBy.groups is Int",
    ),
    "a field that is missing": (
        lambda types: drop(types, "GetObjectsJournalHybridInpObj", "alpha", "inputFields"),
        "Get.hybrid.alpha is absent",
    ),
    "an argument that is missing": (
        lambda types: named(types["GetObjectsObj"]["fields"], "Author")["args"].pop(0),
        "Get.after is absent",
    ),
    "an argument that nobody knows": (
        lambda types: add_argument(types, "Journal", "nearSmell"),
        "Get.nearSmell is String",
    ),
    "a value of an enum": (
        lambda types: drop(types, "AggregateObjectsCategoryWhereOperatorEnum", "Like", "enumValues"),
        "Aggregate.where.operands.operator is <",
    ),
    "a field of a result": (
        lambda types: drop(types, "JournalAdditional", "queryProfile", "fields"),
        "_additional.queryProfile is absent",
    ),
    "a result of another type": (
        lambda types: set_type(types, "AuthorAdditionalGroup", "count", "Float", "fields"),
        "_additional.group.count is Float",
    ),
    "an aggregation of another type": (
        lambda types: set_type(types, "AggregateJournalMetaObject", "count", "Float", "fields"),
        "AggregateResult.meta.count is Float",
    ),
}


@pytest.mark.parametrize(("change", "fact"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_classes_that_differ_in_a_way_that_is_not_understood_stop_the_run(change, fact):
    answer = changed(introspection("1.39-library"), change)

    with pytest.raises(
        CodegenError, match="differs from the classes before it in a way that is not understood"
    ) as caught:
        document(answer)
    assert fact in str(caught.value)


def test_properties_of_one_kind_that_differ_stop_the_run():
    answer = changed(
        introspection("1.39-library"),
        lambda types: set_type(types, "AggregateArticlebodyObj", "count", "Float", "fields"),
    )

    with pytest.raises(CodegenError, match=r"class Article has two shapes of AggregateProperty\.text\.count"):
        document(answer)


def test_a_property_of_an_unknown_kind_stops_the_run():
    def make_unknown(types):
        types["AggregateNotebodyObj"]["fields"] = [named(types["AggregateNotebodyObj"]["fields"], "count")]

    with pytest.raises(CodegenError, match="the aggregated property body is of no known kind, with the fields count"):
        document(changed(introspection("1.39-minimal"), make_unknown))


@pytest.mark.parametrize("root", ["Get", "Aggregate"])
def test_another_servers_schema_is_told_apart(root):
    answer = changed(introspection("1.39-minimal"), lambda types: drop(types, "WeaviateObj", root, "fields"))

    with pytest.raises(CodegenError, match=f"its query has no field {root}"):
        document(answer)


def test_a_type_that_is_named_and_not_described_stops_the_run():
    answer = introspection("1.39-minimal")
    types = answer["data"]["__schema"]["types"]
    types.remove(types_of(answer)["NoteAdditional"])

    with pytest.raises(CodegenError, match="names the type 'NoteAdditional' and lacks it"):
        document(answer)


def test_types_without_their_parts_stop_the_run():
    answer = changed(introspection("1.39-minimal"), lambda types: types["NoteAdditional"].pop("fields"))

    with pytest.raises(CodegenError, match="incomplete introspection"):
        document(answer)


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("introspection-1.39-library.json", "1.39"),
        ("1.24.26", "1.24"),
        ("v1.31.0-rc.0", "1.31"),
        ("graphql.json", None),
    ],
)
def test_versions_are_found_in_names(text, version):
    assert version_in(text) == version


@pytest.mark.parametrize(
    "content",
    [
        {"weaviate": "1.39", "classes": "2", "facts": {}},
        {"weaviate": 1.39, "classes": 2, "facts": {}},
        {"weaviate": "1.39", "classes": 2, "facts": {"Get.limit": 1}},
        {"weaviate": "1.39", "classes": 2, "facts": []},
        {"weaviate": "1.39", "classes": 2, "facts": {}},
    ],
)
def test_a_damaged_document_is_refused(tmp_path, content):
    path = written(tmp_path, "graphql-1.39.json", content)

    with pytest.raises(CodegenError, match="not a canonical document"):
        documents.read(path)


def test_a_document_is_a_line_per_fact():
    made = document(introspection("1.39-minimal"))

    lines = made.to_bytes().decode().splitlines()
    assert len(lines) == len(made.facts) + 6
    assert json.loads(made.to_bytes()) == {"weaviate": "1.39", "classes": 1, "facts": made.facts}


def test_a_union_outside_of_properties_stops_the_run():
    def make_union(types):
        types["NoteAdditionalClassification"]["kind"] = "UNION"

    with pytest.raises(CodegenError, match=r"_additional\.classification is a union"):
        document(changed(introspection("1.39-minimal"), make_union))


def test_a_class_in_get_alone_stops_the_run():
    answer = changed(
        introspection("1.39-library"), lambda types: drop(types, "AggregateObjectsObj", "Author", "fields")
    )

    with pytest.raises(CodegenError, match="Get and Aggregate differ in classes"):
        document(answer)
