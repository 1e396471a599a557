"""Classifications: what is sent once they are described, and how long is waited."""

import httpx
import pytest

from tests.unit.support import Clock, ScriptedTransport, answer, client_of, connection_over
from weaviate.classification import Classification
from weaviate.exceptions import (
    QueryKeyError,
    QueryValueError,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateConnectionError,
    WeaviateTimeoutError,
)

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
RUNNING = {"id": UUID, "status": "running", "class": "Article"}
WHERE = {"path": ["lang"], "operator": "Equal", "valueText": "en"}


def described(classification):
    """A classification that has all it needs."""
    return (
        classification.schedule()
        .with_type("knn")
        .with_k(3)
        .with_class_name("article")
        .with_classify_properties(["category"])
        .with_based_on_properties(["title"])
    )


BODY = {
    "type": "knn",
    "settings": {"k": 3},
    "class": "Article",
    "classifyProperties": ["category"],
    "basedOnProperties": ["title"],
}


def waiting(*answers):
    clock, transport = Clock(), ScriptedTransport(answers)
    return Classification(connection_over(transport, clock=clock)), transport, clock


@pytest.mark.parametrize(
    ("more", "added"),
    [
        (lambda builder: builder, {}),
        (lambda builder: builder.with_k(5), {"settings": {"k": 5}}),
        (lambda builder: builder.with_settings({"z": 1}), {"settings": {"k": 3, "z": 1}}),
        (lambda builder: builder.with_settings({"k": 9}), {"settings": {"k": 9}}),
        (lambda builder: builder.with_source_where_filter(WHERE), {"filters": {"sourceWhere": WHERE}}),
        (lambda builder: builder.with_training_set_where_filter(WHERE), {"filters": {"trainingSetWhere": WHERE}}),
        (lambda builder: builder.with_target_where_filter(WHERE), {"filters": {"targetWhere": WHERE}}),
        (
            lambda builder: builder.with_source_where_filter(WHERE).with_target_where_filter({}),
            {"filters": {"sourceWhere": WHERE, "targetWhere": {}}},
        ),
    ],
)
def test_do(more, added):
    client, server = client_of(httpx.Response(201, json=RUNNING))

    assert more(described(client.classification)).do() == RUNNING
    assert server.lines == ["POST /v1/classifications"]
    assert server.bodies == [BODY | added]


def test_builders_mutate_so_that_return_values_may_be_dropped():
    client, server = client_of(httpx.Response(201, json=RUNNING))
    builder = client.classification.schedule()

    builder.with_type("text2vec-contextionary-contextual")
    builder.with_class_name("Article")
    builder.with_classify_properties(["category"])
    builder.with_based_on_properties(["title"])
    builder.do()

    assert server.bodies == [
        {
            "type": "text2vec-contextionary-contextual",
            "class": "Article",
            "classifyProperties": ["category"],
            "basedOnProperties": ["title"],
        }
    ]


TAGGED = {"path": "tags", "operator": "ContainsAny", "valueText": ("a", "b")}
TAGGED_IN_REST = {"path": ["tags"], "operator": "ContainsAny", "valueTextArray": ["a", "b"]}


@pytest.mark.parametrize(
    ("method", "key"),
    [
        ("with_source_where_filter", "sourceWhere"),
        ("with_training_set_where_filter", "trainingSetWhere"),
        ("with_target_where_filter", "targetWhere"),
    ],
)
@pytest.mark.parametrize(
    ("where", "sent"),
    [
        (TAGGED, TAGGED_IN_REST),
        (TAGGED_IN_REST, TAGGED_IN_REST),
        ({"operator": "Not", "operands": [TAGGED]}, {"operator": "Not", "operands": [TAGGED_IN_REST]}),
    ],
)
def test_filters_of_queries_are_sent_as_the_rest_api_has_them(method, key, where, sent):
    client, server = client_of(httpx.Response(201, json=RUNNING))

    getattr(described(client.classification), method)(where).do()

    assert server.bodies == [BODY | {"filters": {key: sent}}]


@pytest.mark.parametrize(
    ("where", "error", "message"),
    [
        ({"path": ["a"], "operator": "Eqal", "valueText": "x"}, QueryValueError, r"where_filter\.operator is 'Eqal'"),
        ({"path": ["a"], "operator": "Equal"}, QueryKeyError, "where_filter needs exactly one value key"),
        ({"operator": "And", "operands": []}, QueryValueError, r"where_filter\.operands is empty"),
        ({"pth": ["a"]}, QueryValueError, "where_filter has no key 'pth'"),
    ],
)
def test_filters_are_checked_at_the_call(where, error, message):
    client, _ = client_of()

    with pytest.raises(error, match=message):
        client.classification.schedule().with_source_where_filter(where)


def test_settings_and_filters_of_the_caller_are_left_alone():
    client, _ = client_of(httpx.Response(201, json=RUNNING))
    settings, where = {"k": 1}, dict(WHERE)

    described(client.classification).with_settings(settings).with_settings({"z": 2}).with_source_where_filter(
        where
    ).do()

    assert (settings, where) == ({"k": 1}, WHERE)


@pytest.mark.parametrize(
    ("describe", "missing"),
    [
        (lambda builder: builder, "type"),
        (lambda builder: builder.with_type("x"), "class"),
        (lambda builder: builder.with_type("x").with_class_name("A"), "basedOnProperties"),
        (
            lambda builder: builder.with_type("x").with_class_name("A").with_based_on_properties(["b"]),
            "classifyProperties",
        ),
        (
            lambda builder: (
                builder.with_type("knn")
                .with_class_name("A")
                .with_based_on_properties(["b"])
                .with_classify_properties(["c"])
            ),
            "k",
        ),
    ],
)
def test_what_is_missing_is_named(describe, missing):
    client, server = client_of()

    with pytest.raises(ValueError, match=rf"has no {missing}: call with_"):
        describe(client.classification.schedule()).do()
    assert server.lines == []


@pytest.mark.parametrize(
    ("method", "value"),
    [
        ("with_type", 3),
        ("with_k", "3"),
        ("with_k", 1.5),
        ("with_class_name", 3),
        ("with_classify_properties", "category"),
        ("with_classify_properties", [1]),
        ("with_based_on_properties", None),
        ("with_settings", [1]),
        ("with_settings", None),
        ("with_source_where_filter", "x"),
        ("with_training_set_where_filter", [WHERE]),
        ("with_target_where_filter", None),
    ],
)
def test_wrong_types_are_refused_at_the_call(method, value):
    client, _ = client_of()

    with pytest.raises(TypeError):
        getattr(client.classification.schedule(), method)(value)


def test_waiting_asks_every_two_seconds_while_it_runs():
    done = {"id": UUID, "status": "completed", "meta": {"count": 2}}
    classification, transport, clock = waiting(
        answer(201, RUNNING), answer(200, RUNNING), answer(200, RUNNING), answer(200, done)
    )

    assert described(classification).with_wait_for_completion().do() == done
    assert clock.slept == [2.0, 2.0]
    assert [f"{request.method} {request.target}" for request in transport.requests] == [
        "POST /v1/classifications",
        *[f"GET /v1/classifications/{UUID}"] * 3,
    ]


def test_waiting_returns_a_classification_that_has_failed():
    failed = {"id": UUID, "status": "failed", "error": "no training data"}
    classification, _, clock = waiting(answer(201, RUNNING), answer(200, failed))

    assert described(classification).with_wait_for_completion().do() == failed
    assert clock.slept == []


def test_waiting_needs_an_id():
    classification, _, _ = waiting(answer(201, {"status": "running"}))

    with pytest.raises(ResponseCannotBeDecodedException):
        described(classification).with_wait_for_completion().do()


def test_a_start_is_never_repeated():
    classification, transport, _ = waiting(WeaviateConnectionError("reset"))

    with pytest.raises(WeaviateConnectionError):
        described(classification).do()
    assert [request.repeatable for request in transport.requests] == [False]


@pytest.mark.parametrize("status", [200, 400, 401, 403, 500])
def test_a_start_that_is_not_created(status):
    client, _ = client_of(httpx.Response(status, json=RUNNING))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        described(client.classification).do()
    assert caught.value.status_code == status


@pytest.mark.parametrize("uuid", [UUID, UUID.upper(), UUID.replace("-", "")])
def test_get(uuid):
    client, server = client_of(httpx.Response(200, json=RUNNING))

    assert client.classification.get(uuid) == RUNNING
    assert server.lines == [f"GET /v1/classifications/{UUID}"]


@pytest.mark.parametrize(("uuid", "error"), [("x", ValueError), (3, TypeError)])
def test_get_by_what_is_no_uuid(uuid, error):
    client, server = client_of()

    with pytest.raises(error):
        client.classification.get(uuid)
    assert server.lines == []


@pytest.mark.parametrize("status", ["running", "completed", "failed", "something new"])
def test_questions(status):
    client, _ = client_of(httpx.Response(200, json={"id": UUID, "status": status}))
    classification = client.classification

    answers = classification.is_running(UUID), classification.is_complete(UUID), classification.is_failed(UUID)

    assert answers == (status == "running", status == "completed", status == "failed")


@pytest.mark.parametrize("question", ["is_running", "is_complete", "is_failed"])
@pytest.mark.parametrize("error", [WeaviateConnectionError("refused"), WeaviateTimeoutError("slow")])
def test_questions_to_a_server_that_is_not_reached(question, error):
    classification, _, _ = waiting(error)

    assert getattr(classification, question)(UUID) is False


@pytest.mark.parametrize("question", ["is_running", "is_complete", "is_failed", "get"])
def test_unknown_classifications(question):
    client, _ = client_of(httpx.Response(404))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.classification, question)(UUID)
    assert caught.value.status_code == 404
