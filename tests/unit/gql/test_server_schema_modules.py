"""What modules add to the schema, and to which classes."""

import pytest
from graphql import parse, validate

from weaviate.gql.server_schema import ServerFeatures, build_server_schema


def text(name="text"):
    return {"name": name, "dataType": ["text"]}


def messages(query, schema):
    return [error.message for error in validate(schema, parse(query))]


MODULE_CASES = [
    ({"vectorizer": "text2vec-openai"}, (), "nearText", 'nearText: {concepts: ["a"], moveTo: {force: 0.5}}'),
    (
        {"vectorConfig": {"v": {"vectorizer": {"text2vec-cohere": {}}}}},
        (),
        "nearText",
        'nearText: {concepts: ["a"], targetVectors: ["v"]}',
    ),
    ({"vectorizer": "img2vec-neural"}, (), "nearImage", 'nearImage: {image: "aGk="}'),
    ({"vectorizer": "multi2vec-google"}, (), "nearAudio", 'nearAudio: {audio: "aGk="}'),
    ({"vectorizer": "multi2vec-bind"}, (), "nearIMU", 'nearIMU: {imu: "aGk="}'),
    ({}, ("qna-openai",), "ask", 'ask: {question: "a?"}'),
    ({"moduleConfig": {"qna-openai": {}}}, ("qna-openai", "qna-transformers"), "ask", 'ask: {question: "a?"}'),
]


@pytest.mark.parametrize(("config", "modules", "name", "argument"), MODULE_CASES)
def test_modules_bring_arguments_to_the_classes_that_they_work_for(config, modules, name, argument):
    schema = build_server_schema(
        {"classes": [{"class": "Note", "properties": [text()], **config}, {"class": "Other"}]},
        ServerFeatures((1, 39), frozenset(modules)),
    )

    assert messages(f"{{ Get {{ Note({argument}) {{ text }} }} }}", schema) == []
    assert name in schema.type_map["AggregateObjectsObj"].fields["Note"].args


def test_classes_with_different_modules_share_what_they_have_in_common():
    modules = frozenset({"qna-openai", "qna-transformers", "reranker-cohere", "generative-openai"})
    classes = [
        {"class": "A", "vectorizer": "text2vec-openai", "moduleConfig": {"qna-openai": {}}},
        {"class": "B", "vectorizer": "multi2vec-clip", "moduleConfig": {"qna-transformers": {}}},
        {"class": "C", "vectorConfig": {"c": {"vectorizer": {"text2vec-cohere": {}}}}},
        {"class": "D"},
    ]

    schema = build_server_schema({"classes": classes}, ServerFeatures((1, 39), modules))

    arguments = {name: set(field.args) for name, field in schema.type_map["GetObjectsObj"].fields.items()}
    assert arguments["A"] - arguments["D"] == {"nearText", "ask"}
    assert arguments["B"] - arguments["D"] == {"nearText", "nearImage", "ask"}
    assert arguments["C"] - arguments["D"] == {"nearText"}
    additional = {name: set(schema.type_map[f"{name}Additional"].fields) for name in "ABCD"}
    assert additional["A"] - additional["D"] == {"featureProjection", "answer"}
    assert additional["B"] - additional["D"] == {"answer"}
    assert {"rerank", "generate"} <= additional["D"]


def test_the_only_module_of_a_kind_works_for_every_class_and_one_of_several_for_those_that_configure_it():
    several = ServerFeatures((1, 39), frozenset({"reranker-cohere", "reranker-jinaai"}))
    classes = [{"class": "Note", "moduleConfig": {"reranker-cohere": {}}}, {"class": "Other"}]

    schema = build_server_schema({"classes": classes}, several)

    assert "rerank" in schema.type_map["NoteAdditional"].fields
    assert "rerank" not in schema.type_map["OtherAdditional"].fields


@pytest.mark.parametrize(
    "selection",
    [
        'generate(singleResult: {prompt: "{text}", openai: {model: "m"}}) { singleResult error openai { usage { total_tokens } } }',
        'generate(groupedResult: {task: "t", properties: ["text"], debug: true}) { groupedResult debug { prompt } }',
        'rerank(query: "q", property: "text") { score }',
        "answer { result hasAnswer }",
        "featureProjection(dimensions: 3) { vector }",
        "spellCheck { changes { corrected original } }",
        'summary(properties: ["text"]) { result }',
        "tokens(limit: 2) { entity word }",
        "interpretation { source { concept } } nearestNeighbors { neighbors { distance } } semanticPath { path { concept } }",
    ],
)
def test_modules_bring_fields_of_additional(selection):
    modules = frozenset(
        {
            "generative-openai",
            "generative-aws",
            "reranker-cohere",
            "qna-openai",
            "ner-transformers",
            "sum-transformers",
            "text-spellcheck",
        }
    )
    note = {"class": "Note", "properties": [text()], "vectorizer": "text2vec-contextionary"}
    schema = build_server_schema({"classes": [note]}, ServerFeatures((1, 39), modules))

    assert messages(f"{{ Get {{ Note {{ _additional {{ {selection} }} }} }} }}", schema) == []


def test_a_provider_without_results_of_its_own_has_options_only():
    schema = build_server_schema(
        {"classes": [{"class": "Note"}]}, ServerFeatures((1, 39), frozenset({"generative-aws"}))
    )

    query = '{ Get { Note { _additional { generate(singleResult: {aws: {region: "r"}}) { %s } } } } }'
    assert messages(query % "singleResult", schema) == []
    assert messages(query % "aws { id }", schema) != []


@pytest.mark.parametrize(
    ("modules", "explore"),
    [
        ((), True),
        (("text2vec-transformers", "qna-transformers", "backup-s3"), True),
        (("text2vec-openai",), False),
        (("text2vec-transformers", "multi2vec-bind"), False),
        (("img2vec-neural", "multi2vec-clip"), False),
        (("qna-openai", "qna-transformers"), False),
    ],
)
def test_explore_is_there_unless_vectors_could_be_of_several_spaces(modules, explore):
    schema = build_server_schema({"classes": [{"class": "Note"}]}, ServerFeatures((1, 39), frozenset(modules)))

    assert ("Explore" in schema.query_type.fields) is explore


def test_explore_takes_what_the_vectorizer_of_a_class_brings():
    note = {"class": "Note", "vectorizer": "text2vec-transformers"}
    schema = build_server_schema({"classes": [note]}, ServerFeatures((1, 39), frozenset({"text2vec-transformers"})))

    assert messages('{ Explore(nearText: {concepts: ["a"]}) { beacon } }', schema) == []
