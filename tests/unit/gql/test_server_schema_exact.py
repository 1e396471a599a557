"""`exact=True`: the schema is what real servers say of themselves, in recorded introspections."""

import json

import pytest
from graphql import introspection_from_schema

from tests.codegen.graphql.support import DATA, differences, facts, introspection
from weaviate.gql.server_schema import ServerFeatures, build_server_schema

MODULES = frozenset(
    {
        "generative-openai",
        "multi2vec-bind",
        "ner-transformers",
        "qna-transformers",
        "reranker-transformers",
        "sum-transformers",
        "text-spellcheck",
        "text2vec-transformers",
    }
)


def definitions(name):
    return json.loads((DATA / f"{name}.schema.json").read_text())


def version(text):
    major, minor = text.split(".")
    return int(major), int(minor)


def built(schema, features, **options):
    return facts({"data": introspection_from_schema(build_server_schema(schema, features, exact=True, **options))})


@pytest.mark.parametrize("schema", ["library", "minimal"])
@pytest.mark.parametrize("server", ["1.24", "1.30", "1.39"])
def test_a_server_without_modules_says_the_same(server, schema):
    made = built(definitions(schema), ServerFeatures(version(server)))

    assert differences(made, facts(introspection(f"{server}-{schema}"))) == {}


def test_a_replicated_class_has_what_the_server_gives_it():
    note = {
        "class": "Note",
        "replicationConfig": {"factor": 3},
        "properties": [{"name": "text", "dataType": ["text"]}],
    }

    made = built({"classes": [note]}, ServerFeatures((1, 39)))

    assert differences(made, facts(introspection("1.39-replicated"))) == {}


def test_modules_add_what_the_server_adds_in_1_24():
    made = built(definitions("modules"), ServerFeatures((1, 24), MODULES))

    assert differences(made, facts(introspection("1.24-modules"))) == {}


@pytest.mark.parametrize("server", ["1.30", "1.39"])
def test_modules_add_what_the_server_adds_but_for_the_options_of_generative_providers(server):
    made = built(definitions("modules"), ServerFeatures(version(server), MODULES))

    found = differences(made, facts(introspection(f"{server}-modules")))
    assert {name for name in found if not name.startswith(("MediaGroupedResultopenai", "MediaSingleResultopenai"))} == {
        "MediaAllResultsArg",
        "MediaGenerativeOptions",
        "MediaIndividualResultsArg",
        "NoteAllResultsArg",
        "NoteGenerativeOptions",
        "NoteIndividualResultsArg",
        *(name for name in found if name.startswith(("NoteGroupedResultopenai", "NoteSingleResultopenai"))),
    }


def test_a_class_that_is_called_like_a_scalar_gets_an_underscore():
    schema = build_server_schema(
        {"classes": [{"class": "String", "properties": [{"name": "text", "dataType": ["text"]}]}]},
        ServerFeatures((1, 39)),
        exact=True,
    )

    fields = schema.type_map["GetObjectsObj"].fields
    assert str(fields["String"].type) == "[_String]"
    assert "StringAdditional" in schema.type_map


@pytest.mark.parametrize(
    ("property_name", "union"),
    [
        ("author", "BookAuthorObj"),
        ("hasAuthor", "BookHasAuthorObj"),
        ("has_author", "BookHas_authorObj"),
        ("_author", "Book_AuthorObj"),
        ("_1st", "Book_1StObj"),
        ("a1b", "BookA1bObj"),
    ],
)
def test_a_reference_is_a_union_with_the_property_capitalised_at_its_first_letter(property_name, union):
    book = {"class": "Book", "properties": [{"name": property_name, "dataType": ["Book"]}]}

    schema = build_server_schema({"classes": [book]}, ServerFeatures((1, 39)), exact=True)

    assert str(schema.type_map["Book"].fields[property_name].type) == f"[{union}]"


def test_the_objects_in_an_object_are_named_after_the_way_to_them():
    city = {"name": "city", "dataType": ["object"], "nestedProperties": [{"name": "zip", "dataType": ["text[]"]}]}
    address = {"name": "address", "dataType": ["object[]"], "nestedProperties": [city]}

    schema = build_server_schema(
        {"classes": [{"class": "Author", "properties": [address]}]}, ServerFeatures((1, 39)), exact=True
    )

    assert str(schema.type_map["Author"].fields["address"].type) == "[Author_address_object]"
    assert str(schema.type_map["Author_address_object"].fields["city"].type) == "Author_address_city_object"
    assert str(schema.type_map["Author_address_city_object"].fields["zip"].type) == "[String]"
