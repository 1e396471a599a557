"""The exceptions: one family, v3's names and texts, built-in families beside it, and copies that lose nothing."""

import inspect
import pickle

import httpx
import pytest

from tests.unit.support import answer
from weaviate import exceptions
from weaviate.batch.result import FailedItem
from weaviate.exceptions import (
    AdditionalPropertiesException,
    BatchError,
    ResponseCannotBeDecodedException,
    UnexpectedStatusCodeException,
    WeaviateBaseError,
    WeaviateConnectionError,
    WeaviateEmbeddedInvalidVersion,
    WeaviateGraphQLError,
    WeaviateTimeoutError,
)

FAILED = FailedItem("object", "Article", "u", None, b'{"class":"Article"}', "no such class", 200, 1, False)

TREE = {
    "WeaviateConnectionError": (WeaviateBaseError, ConnectionError),
    "WeaviateTimeoutError": (WeaviateConnectionError, TimeoutError),
    "UnexpectedStatusCodeException": (WeaviateBaseError,),
    "ResponseCannotBeDecodedException": (WeaviateBaseError, ValueError),
    "WeaviateQueryError": (WeaviateBaseError,),
    "QueryValueError": (exceptions.WeaviateQueryError, ValueError),
    "QueryTypeError": (exceptions.WeaviateQueryError, TypeError),
    "QueryKeyError": (exceptions.WeaviateQueryError, KeyError),
    "QueryAttributeError": (exceptions.WeaviateQueryError, AttributeError),
    "WeaviateGraphQLError": (WeaviateBaseError,),
    "BatchError": (WeaviateBaseError,),
    "ObjectAlreadyExistsException": (WeaviateBaseError,),
    "AuthenticationFailedException": (WeaviateBaseError,),
    "MissingScopeException": (WeaviateBaseError,),
    "SchemaValidationException": (WeaviateBaseError,),
    "BackupFailedException": (WeaviateBaseError,),
    "EmptyResponseException": (WeaviateBaseError,),
    "AdditionalPropertiesException": (WeaviateBaseError,),
    "WeaviateStartUpError": (WeaviateBaseError,),
    "WeaviateEmbeddedInvalidVersion": (WeaviateBaseError,),
}

EXAMPLES = [
    *(
        getattr(exceptions, name)("what happened")
        for name in TREE
        if "__init__" not in vars(getattr(exceptions, name)) and name != "WeaviateBaseError"
    ),
    WeaviateBaseError("what happened"),
    WeaviateBaseError(),
    UnexpectedStatusCodeException("Get object", answer(500, {"error": [{"message": "panic"}]})),
    UnexpectedStatusCodeException("Get object", answer(502, b"<html>")),
    ResponseCannotBeDecodedException("Get object", answer(200, b"<html>")),
    WeaviateGraphQLError([{"message": "no such field"}], {"Get": None}),
    BatchError([FAILED]),
    AdditionalPropertiesException("{'a': 1}", "AdditionalProperties()"),
    WeaviateEmbeddedInvalidVersion("latest-ish"),
]


@pytest.mark.parametrize(("name", "bases"), TREE.items())
def test_the_tree(name, bases):
    kind = getattr(exceptions, name)

    for base in bases:
        assert issubclass(kind, base)
    assert inspect.getdoc(kind)


def test_there_is_no_other_family():
    kinds = {
        name for name, value in vars(exceptions).items() if inspect.isclass(value) and issubclass(value, Exception)
    }

    assert kinds - {"WeaviateBaseError"} >= TREE.keys()
    for name in kinds:
        assert issubclass(getattr(exceptions, name), WeaviateBaseError)


def test_every_kind_has_an_example_here():
    assert {type(example).__name__ for example in EXAMPLES} >= TREE.keys()


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_a_copy_says_and_holds_the_same(error):
    copy = pickle.loads(pickle.dumps(error))

    assert type(copy) is type(error)
    assert (str(copy), copy.message, copy.args) == (str(error), error.message, error.args)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_the_text_is_the_message(error):
    assert str(error) == error.message


def test_errors_of_the_connection_are_caught_as_built_in_ones():
    for built_in in (ConnectionError, OSError):
        with pytest.raises(built_in):
            raise WeaviateConnectionError("reset")
    for built_in in (TimeoutError, ConnectionError, OSError):
        with pytest.raises(built_in):
            raise WeaviateTimeoutError("slow")


@pytest.mark.parametrize(
    ("response", "text", "json"),
    [
        (
            answer(500, {"error": [{"message": "panic"}]}),
            "Get object! Unexpected status code: 500, with response body: {'error': [{'message': 'panic'}]}.",
            {"error": [{"message": "panic"}]},
        ),
        (answer(502, b"<html>"), "Get object! Unexpected status code: 502, with response body: '<html>'.", None),
        (answer(401), "Get object! Unexpected status code: 401, with response body: None.", None),
        (answer(500, b"null"), "Get object! Unexpected status code: 500, with response body: 'null'.", None),
        (
            answer(413, {}),
            "Get object! Unexpected status code: 413, with response body: {}. "
            "The request was larger than the server or a proxy before it allows: send smaller batches.",
            {},
        ),
    ],
)
def test_an_unexpected_status(response, text, json):
    error = UnexpectedStatusCodeException("Get object", response)

    assert str(error) == text
    assert (error.status_code, error.json, error.response) == (response.status_code, json, response)
    with pytest.raises(AttributeError):
        error.status_code = 200


def test_an_unexpected_status_takes_a_response_of_another_library():
    error = UnexpectedStatusCodeException("Call", httpx.Response(418, text="teapot"))

    assert str(error) == "Call! Unexpected status code: 418, with response body: 'teapot'."
    assert error.status_code == 418


@pytest.mark.parametrize("kind", [UnexpectedStatusCodeException, ResponseCannotBeDecodedException])
def test_of_a_long_page_only_the_beginning_is_shown(kind):
    error = kind("Call", answer(502, b"<html>" + b"x" * 100_000 + b"END"))

    assert 500 < len(str(error)) < 700
    assert "END" not in str(error)


def test_an_answer_that_can_t_be_decoded():
    error = ResponseCannotBeDecodedException("Get schema", answer(200, b"<html>"))

    assert str(error) == (
        "Get schema: the response (status 200) is not the JSON that was expected, it begins with '<html>'"
    )
    assert (error.status_code, error.location, error.response.text) == (200, "Get schema", "<html>")


@pytest.mark.parametrize(
    ("errors", "text"),
    [
        ([{"message": "a"}, {"message": "b", "path": None}], "a; b"),
        ([{"code": 5}], "{'code': 5}"),
        ([{"message": None}], "None"),
        (["plain", None], "plain; None"),
        ([], ""),
    ],
)
def test_errors_of_a_query(errors, text):
    error = WeaviateGraphQLError(errors, {"Get": {}})

    assert str(error) == text
    assert (error.errors, error.data) == (errors, {"Get": {}})


def test_a_batch_error_counts_and_tells_the_first_reason():
    assert str(BatchError([FAILED, FAILED])) == "2 item(s) of the batch failed, first: no such class"
    assert str(BatchError([])) == "0 item(s) of the batch failed"
    assert BatchError([FAILED]).failed == [FAILED]


def test_a_key_error_of_a_query_has_no_quotes_around_its_text():
    assert str(exceptions.QueryKeyError("where has no operator")) == "where has no operator"
