"""JSON in, with the words that Go's decoder has for text that is none."""

from __future__ import annotations

import re
from typing import Any

import orjson

WHITE = " \t\r\n"
ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\.")
"""A surrogate pair, half of one, or any other escape sequence."""
QUOTED = {"'": r"\'", "\a": r"\a", "\b": r"\b", "\f": r"\f", "\n": r"\n", "\r": r"\r", "\t": r"\t", "\v": r"\v"}
LITERALS = {"t": "true", "f": "false", "n": "null"}


class NotJson(ValueError):
    """The text is not JSON; the message is Go's."""


def decode(content: bytes) -> Any:
    """The first JSON value of `content`; what follows it is ignored, as the server does."""
    try:
        return orjson.loads(content)
    except orjson.JSONDecodeError:
        text = content.decode("utf-8", "replace")
    try:
        end = Scanner(text).value(skip_white(text, 0))
        return orjson.loads(ESCAPE.sub(whole_character, text[:end]))
    except (RecursionError, orjson.JSONDecodeError) as error:
        raise NotJson("exceeded max depth") from error


def whole_character(match: re.Match[str]) -> str:
    """An escape sequence; half of a surrogate pair becomes the replacement character, as in Go."""
    return r"\ufffd" if len(match[0]) == 6 else match[0]


def skip_white(text: str, at: int) -> int:
    """The next position that is not white space."""
    while at < len(text) and text[at] in WHITE:
        at += 1
    return at


def quoted(character: str) -> str:
    """A character as Go's decoder writes it."""
    if character in QUOTED:
        return f"'{QUOTED[character]}'"
    if character.isprintable():
        return f"'{character}'"
    return f"'\\x{ord(character):02x}'" if character < "\x80" else f"'\\u{ord(character):04x}'"


class Scanner:
    """Walks over JSON text and stops at its first error."""

    def __init__(self, text: str) -> None:
        self.text = text

    def character(self, at: int) -> str:
        """The character at a position, or the error of a text that ends too soon."""
        if at >= len(self.text):
            raise NotJson("unexpected EOF")
        return self.text[at]

    def unexpected(self, at: int, place: str) -> NotJson:
        """The error of a character in a place where it can't stand."""
        return NotJson(f"invalid character {quoted(self.character(at))} {place}")

    def value(self, at: int) -> int:
        """The end of the value that begins at a position."""
        first = self.character(at)
        if first == "{":
            return self.members(at + 1)
        if first == "[":
            return self.elements(at + 1)
        if first == '"':
            return self.string(at + 1)
        if first in LITERALS:
            return self.literal(at, LITERALS[first])
        if first == "-" or first.isdigit():
            return self.number(at)
        raise self.unexpected(at, "looking for beginning of value")

    def members(self, at: int) -> int:
        """The end of an object, from behind its brace."""
        at = skip_white(self.text, at)
        if self.character(at) == "}":
            return at + 1
        while True:
            at = skip_white(self.text, at)
            if self.character(at) != '"':
                raise self.unexpected(at, "looking for beginning of object key string")
            at = skip_white(self.text, self.string(at + 1))
            if self.character(at) != ":":
                raise self.unexpected(at, "after object key")
            at = skip_white(self.text, self.value(skip_white(self.text, at + 1)))
            if self.character(at) == "}":
                return at + 1
            if self.character(at) != ",":
                raise self.unexpected(at, "after object key:value pair")
            at += 1

    def elements(self, at: int) -> int:
        """The end of an array, from behind its bracket."""
        at = skip_white(self.text, at)
        if self.character(at) == "]":
            return at + 1
        while True:
            at = skip_white(self.text, self.value(skip_white(self.text, at)))
            if self.character(at) == "]":
                return at + 1
            if self.character(at) != ",":
                raise self.unexpected(at, "after array element")
            at += 1

    def string(self, at: int) -> int:
        """The end of a string, from behind its quote."""
        while (character := self.character(at)) != '"':
            if character < " ":
                raise self.unexpected(at, "in string literal")
            if character == "\\":
                at = self.escape(at + 1)
            else:
                at += 1
        return at + 1

    def escape(self, at: int) -> int:
        """The end of an escape sequence, from behind its backslash."""
        if self.character(at) == "u":
            for place in range(at + 1, at + 5):
                if self.character(place) not in "0123456789abcdefABCDEF":
                    raise self.unexpected(place, r"in \u hexadecimal character escape")
            return at + 5
        if self.character(at) not in '"\\/bfnrt':
            raise self.unexpected(at, "in string escape code")
        return at + 1

    def literal(self, at: int, word: str) -> int:
        """The end of true, false or null."""
        for offset, expected in enumerate(word):
            if self.character(at + offset) != expected:
                raise self.unexpected(at + offset, f"in literal {word} (expecting {quoted(expected)})")
        return at + len(word)

    def number(self, at: int) -> int:
        """The end of a number."""
        if self.text[at] == "-":
            at += 1
        if self.character(at) == "0":
            at += 1
        else:
            at = self.digits(at, "in numeric literal")
        if at < len(self.text) and self.text[at] == ".":
            at = self.digits(at + 1, "after decimal point in numeric literal")
        if at < len(self.text) and self.text[at] in "eE":
            at += 1
            if self.character(at) in "+-":
                at += 1
            at = self.digits(at, "in exponent of numeric literal")
        return at

    def digits(self, at: int, place: str) -> int:
        """The end of at least one digit."""
        if self.character(at) not in "0123456789":
            raise self.unexpected(at, place)
        while at < len(self.text) and self.text[at] in "0123456789":
            at += 1
        return at
