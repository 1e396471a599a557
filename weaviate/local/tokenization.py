"""How text is split into tokens, and which tokens say nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

STOPWORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        [
            "a",
            "an",
            "and",
            "are",
            "as",
            "at",
            "be",
            "but",
            "by",
            "for",
            "if",
            "in",
            "into",
            "is",
            "it",
            "no",
            "not",
            "of",
            "on",
            "or",
            "such",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "to",
            "was",
            "will",
            "with",
        ]
    ),
    "none": frozenset(),
}
ASCII_WORD = re.compile(r"[a-z0-9]+")
TRIGRAM = 3


def word(text: str) -> list[str]:
    """Runs of letters and digits, in lower case."""
    return ASCII_WORD.findall(text.lower()) if text.isascii() else spelled(text)


def spelled(text: str, also: str = "") -> list[str]:
    """Runs of characters that are letters or numbers, in lower case."""
    kept = "".join(each if each.isalnum() or each in also else " " for each in text)
    return kept.lower().split()


def lowercase(text: str) -> list[str]:
    """Runs between white space, in lower case."""
    return text.lower().split()


def whitespace(text: str) -> list[str]:
    """Runs between white space."""
    return text.split()


def field(text: str) -> list[str]:
    """The whole text without the white space around it."""
    return [text.strip()]


def trigram(text: str) -> list[str]:
    """Every three neighbouring letters or digits, in lower case."""
    letters = "".join(spelled(text))
    return [letters[at : at + TRIGRAM] for at in range(len(letters) - TRIGRAM + 1)]


def wild_word(text: str) -> list[str]:
    """The words of a pattern, with its wildcards."""
    return spelled(text, also="*?")


def wild_trigram(text: str) -> list[str]:
    """The trigrams of a pattern, with its wildcards."""
    letters = "".join(spelled(text, also="*?"))
    return [letters[at : at + TRIGRAM] for at in range(len(letters) - TRIGRAM + 1)]


TOKENIZERS: Mapping[str, Callable[[str], list[str]]] = {
    "word": word,
    "lowercase": lowercase,
    "whitespace": whitespace,
    "field": field,
    "trigram": trigram,
}
PATTERN_TOKENIZERS: Mapping[str, Callable[[str], list[str]]] = {
    **TOKENIZERS,
    "word": wild_word,
    "trigram": wild_trigram,
}


def stopwords_of(class_document: Mapping[str, Any]) -> frozenset[str]:
    """The stop words of a class."""
    settings: Mapping[str, Any] = class_document["invertedIndexConfig"]["stopwords"]
    return (STOPWORDS[settings["preset"]] | set(settings["additions"] or ())) - set(settings["removals"] or ())
