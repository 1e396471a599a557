"""The one error of this program, and JSON pointers to say where in a document it is."""

from __future__ import annotations


class CodegenError(Exception):
    """What stops a run: a message for people, and the JSON pointer or path of what caused it."""

    def __init__(self, message: str, where: object = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = None if where is None else str(where)

    def __str__(self) -> str:
        return self.message if self.where is None else f"{self.message} (at {self.where})"


def pointer(base: str, *keys: str | int) -> str:
    """The JSON pointer (RFC 6901) of what `keys` lead to from `base`."""
    return base + "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)
