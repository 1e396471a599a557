"""How far an import is, on a terminal; the display is that of `rich`, which is an extra."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator


def _nothing() -> None:
    pass


@contextmanager
def progress_display(title: str, total: int | None, *, wanted: bool | None) -> Generator[Callable[[], None]]:
    """A function to call after each object. None wants a display if there is a terminal, and `rich` to draw on it."""
    if wanted is False or (wanted is None and not sys.stderr.isatty()):
        yield _nothing
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError as error:
        if wanted:
            msg = 'progress=True needs the package rich: install "weaviate-typed[progress]"'
            raise ImportError(msg) from error
        yield _nothing
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as display:
        task = display.add_task(title, total=total)
        yield lambda: display.advance(task)
