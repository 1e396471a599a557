"""Tokenizers, the decoder's messages, dates, cuts."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weaviate.local.decoding import NotJson, decode
from weaviate.local.graphql.autocut import cut
from weaviate.local.objects import dates
from weaviate.local.tokenization import PATTERN_TOKENIZERS, TOKENIZERS


@pytest.mark.parametrize(
    ("name", "text", "tokens"),
    [
        ("word", "The quick-Brown_fox's 中文 Ünï 12²!", ["the", "quick", "brown", "fox", "s", "中文", "ünï", "12²"]),
        ("lowercase", " The quick-Brown  fox ", ["the", "quick-brown", "fox"]),
        ("whitespace", " The quick-Brown  fox ", ["The", "quick-Brown", "fox"]),
        ("field", " The quick-Brown  fox ", ["The quick-Brown  fox"]),
        ("field", "", [""]),
        ("word", "-", []),
        ("trigram", "Ab-cd", ["abc", "bcd"]),
        ("trigram", "ab", []),
    ],
)
def test_tokens(name: str, text: str, tokens: list[str]) -> None:
    assert TOKENIZERS[name](text) == tokens


def test_patterns_keep_their_wildcards() -> None:
    assert PATTERN_TOKENIZERS["word"]("Qu?ck*-*fox") == ["qu?ck*", "*fox"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_json_is_decoded(value: object) -> None:
    text = orjson.dumps(value)

    assert decode(text) == value
    assert decode(text + b" and more") == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "unexpected EOF"),
        ('{"a', "unexpected EOF"),
        ("nope", "invalid character 'o' in literal null (expecting 'u')"),
        ("{'a':1}", r"invalid character '\'' looking for beginning of object key string"),
        ("[1,]", "invalid character ']' looking for beginning of value"),
        ("[1 2]", "invalid character '2' after array element"),
        ('{"a":1 2}', "invalid character '2' after object key:value pair"),
        ('{"a" 1}', "invalid character '1' after object key"),
        ('"\\x"', "invalid character 'x' in string escape code"),
        ("1.e", "invalid character 'e' after decimal point in numeric literal"),
        ("-a", "invalid character 'a' in numeric literal"),
    ],
)
def test_text_that_is_no_json(text: str, message: str) -> None:
    with pytest.raises(NotJson, match="^" + __import__("re").escape(message) + "$"):
        decode(text.encode())


def test_nesting_has_an_end() -> None:
    with pytest.raises(NotJson, match="exceeded max depth"):
        decode(b"[" * 100_000 + b"]" * 100_000)


@given(st.binary(max_size=12))
def test_bytes_are_json_or_not(content: bytes) -> None:
    try:
        decode(content)
    except NotJson as error:
        assert str(error)


@pytest.mark.parametrize(
    ("text", "nanoseconds", "stored"),
    [
        ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
        ("1970-01-01T01:00:00.5+01:00", 500_000_000, "1970-01-01T01:00:00.5+01:00"),
        ("1970-01-01T00:00:00.123456789Z", 123456789, "1970-01-01T00:00:00.123456789Z"),
        ("1969-12-31T23:59:59Z", -(10**9), "1969-12-31T23:59:59Z"),
        ("1970-01-01T00:00:00,50Z", 500_000_000, "1970-01-01T00:00:00.5Z"),
    ],
)
def test_dates(text: str, nanoseconds: int, stored: str) -> None:
    assert dates.parse(text) == (nanoseconds, stored)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1970-01-01",
        "1970-02-30T00:00:00Z",
        "1970-01-01T00:00:00",
        "1970-01-01t00:00:00z",
        "1970-01-01T00:00:00+24:00",
    ],
)
def test_texts_that_are_no_dates(text: str) -> None:
    assert dates.parse(text) is None


@pytest.mark.parametrize(("jumps", "kept"), [(0, 9), (1, 3), (2, 6), (5, 9)])
def test_autocut(jumps: int, kept: int) -> None:
    distances = [0, 0.00005, 0.0002, 0.1056, 0.1092, 0.1128, 0.2, 0.201, 0.202]

    assert cut(distances, jumps) == kept
