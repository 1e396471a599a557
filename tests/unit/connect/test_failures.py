"""Failed exchanges in the exception families of v3's callers."""

import pickle
import sys

import pytest

from weaviate.connect.failures import connection_failure
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

requests = pytest.importorskip("requests", reason="the exceptions of requests are only met where it is installed")

KINDS = [
    ("connection", WeaviateConnectionError, "ConnectionError"),
    ("connect timeout", WeaviateTimeoutError, "ConnectTimeout"),
    ("read timeout", WeaviateTimeoutError, "ReadTimeout"),
]


@pytest.mark.parametrize(("kind", "ours", "theirs"), KINDS)
def test_with_requests_in_the_program_both_families_catch(kind, ours, theirs):
    error = connection_failure("no answer", kind)

    assert isinstance(error, (ours, ConnectionError))
    assert isinstance(error, getattr(requests.exceptions, theirs))
    assert isinstance(error, requests.exceptions.RequestException)
    assert (str(error), error.message, error.request, error.response) == ("no answer", "no answer", None, None)


@pytest.mark.parametrize(("kind", "ours", "theirs"), KINDS)
def test_they_pickle(kind, ours, theirs):
    error = pickle.loads(pickle.dumps(connection_failure("no answer", kind, sent=False)))

    assert isinstance(error, getattr(requests.exceptions, theirs))
    assert (str(error), error.sent) == ("no answer", False)


@pytest.mark.parametrize(("kind", "ours", "theirs"), KINDS)
def test_without_requests_they_are_plain(kind, ours, theirs, monkeypatch):
    monkeypatch.delitem(sys.modules, "requests.exceptions")

    assert type(connection_failure("no answer", kind)) is ours
