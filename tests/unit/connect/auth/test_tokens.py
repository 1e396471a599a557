"""Answers of token endpoints, the usual and the odd ones, and the life of a token."""

import pytest

from weaviate.connect.auth.backoff import Backoff
from weaviate.connect.auth.tokens import Token
from weaviate.exceptions import AuthenticationFailedException


@pytest.mark.parametrize(
    ("expires_in", "lifetime"),
    [
        (300, 300),
        (300.4, 300),
        ("3600", 3600),
        (1, 1),
        (None, None),
        (0, None),
        (-5, None),
        ("soon", None),
        ("nan", None),
        ("-inf", None),
        (10**400, None),
        (True, None),
        ([300], None),
    ],
)
def test_what_is_said_of_the_lifetime(expires_in, lifetime):
    token = Token.read({"access_token": "t", "expires_in": expires_in}, None, now=50.0)

    assert token.lifetime == lifetime


def test_a_token_may_say_nothing_of_its_lifetime():
    token = Token.read({"access_token": "t"}, None, now=50.0)

    assert not token.is_due(1e12)
    assert not token.is_expired(1e12)


@pytest.mark.parametrize(
    ("lifetime", "due"), [(3600, 3570), (61, 31), (60, 30), (40, 20), (10, 5), (1, 0.5), (0, 0), (-10, -10)]
)
def test_a_token_is_due_half_a_minute_before_its_end_or_at_half_of_a_short_life(lifetime, due):
    token = Token.issued("Bearer t", None, lifetime, now=1000.0)

    assert not token.is_due(1000.0 + due - 0.001)
    assert token.is_due(1000.0 + due)
    assert not token.is_expired(1000.0 + lifetime - 0.001)
    assert token.is_expired(1000.0 + lifetime)


@pytest.mark.parametrize(("said", "kept"), [("new", "new"), (None, "old"), ("", "old"), (5, "old")])
def test_a_refresh_token_is_replaced_only_by_another(said, kept):
    token = Token.read({"access_token": "t", "refresh_token": said}, "old", now=0.0)

    assert token.refresh_token == kept


@pytest.mark.parametrize("document", [{}, {"access_token": None}, {"access_token": ""}, {"access_token": ["t"]}])
def test_an_answer_without_a_token(document):
    with pytest.raises(AuthenticationFailedException, match="no access_token"):
        Token.read(document, None, now=0.0)


@pytest.mark.parametrize("access_token", ["canary\r\nx-admin: 1", "canary\0", "canäry"])
def test_a_token_that_would_split_a_request(access_token):
    with pytest.raises(AuthenticationFailedException, match="can't be sent in a header") as caught:
        Token.read({"access_token": access_token}, None, now=0.0)

    assert "can" not in str(caught.value).replace("can't", "")


def test_a_token_is_not_shown():
    assert "canary" not in repr(Token("Bearer canary", "canary"))


def test_waits_double_up_to_a_minute_and_start_again():
    backoff = Backoff()
    waits = []
    for _ in range(9):
        backoff.wait(now=100.0)
        waits.append(backoff._until - 100.0)

    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert not backoff.allows(159.9)
    assert backoff.allows(160.0)
    backoff.reset()
    assert backoff.allows(100.0)
    backoff.wait(100.0)
    assert backoff.allows(101.0)


def test_the_first_of_a_series_may_be_free():
    backoff = Backoff(free=2)
    allowed = []
    for _ in range(4):
        allowed.append(backoff.allows(100.0))
        backoff.wait(100.0)

    assert allowed == [True, True, True, False]
    assert backoff._until == 102.0
