"""Which versions a test runs on, as its marks `since` and `only` have it."""

from __future__ import annotations

import pytest

from tests.servers import VERSIONS


def register(config: pytest.Config) -> None:
    """Make the marks known to pytest."""
    config.addinivalue_line("markers", 'since(version): run on servers of this version and newer, as in since("1.30")')
    config.addinivalue_line("markers", 'only(*versions): run on servers of these versions, as in only("1.24", "1.39")')


def chosen(test: pytest.Item) -> list[str]:
    """The versions that all marks of a test admit, oldest first."""
    marks = [mark for mark in test.iter_markers() if mark.name in {"since", "only"}]
    versions = [version for version in VERSIONS if all(_admits(mark, version) for mark in marks)]
    if not versions:
        raise pytest.UsageError(f"{test.nodeid} admits none of {', '.join(VERSIONS)}")
    return versions


def _admits(mark: pytest.Mark, version: str) -> bool:
    if mark.name == "only":
        return version in mark.args
    (first,) = mark.args
    return _numbers(version) >= _numbers(first)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))
