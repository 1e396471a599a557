"""Which errors of single items are worth another try."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class WeaviateErrorRetryConf:
    """Items that the server refused are sent again, at once, up to `number_retries` times.

    With `errors_to_include` only those whose message contains one of its texts, with `errors_to_exclude` all but those.
    """

    number_retries: int = 3
    errors_to_exclude: list[str] | None = None
    errors_to_include: list[str] | None = None

    def __post_init__(self) -> None:
        if type(self.number_retries) is not int:
            msg = f"number_retries must be int, {type(self.number_retries).__name__} was given"
            raise TypeError(msg)
        if self.number_retries < 1:
            msg = f"number_retries must be at least 1, {self.number_retries} was given"
            raise ValueError(msg)
        if self.errors_to_exclude is not None and self.errors_to_include is not None:
            msg = "errors_to_exclude and errors_to_include say opposite things: give one of them"
            raise ValueError(msg)
        for name in ("errors_to_exclude", "errors_to_include"):
            _check_texts(name, getattr(self, name))
        if self.errors_to_include == []:
            msg = "errors_to_include is empty, so nothing would be sent again: name errors, or leave it out"
            raise ValueError(msg)

    def admits(self, reason: str) -> bool:
        """Whether an item that failed for this reason is to be sent again."""
        if self.errors_to_include is not None:
            return any(text in reason for text in self.errors_to_include)
        return not any(text in reason for text in self.errors_to_exclude or ())


def _check_texts(name: str, texts: object) -> None:
    if texts is None:
        return
    if not isinstance(texts, list):
        msg = f"{name} must be a list of str, {type(texts).__name__} was given"
        raise TypeError(msg)
    for text in texts:  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(text, str):
            msg = f"{name} must be a list of str, one of its items is {type(text).__name__}"  # pyright: ignore[reportUnknownArgumentType]
            raise TypeError(msg)
