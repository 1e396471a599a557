"""How generated files reach their place: all of them or none, and never over somebody's own work."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

Files = dict[str, bytes]
"""A package's files: path with forward slashes, relative to the package -> content."""

_START = "# Made by `weaviate-codegen "


def header(subcommand: str, server: str | None = None) -> str:
    """The first line of every generated module: what made it, and for which server's version."""
    version = "" if server is None else f" for Weaviate {server}"
    return f"{_START}{subcommand}`{version}. Not to be edited: run it again instead.\n"


@dataclass(frozen=True, slots=True)
class Difference:
    """How a folder differs from what would be generated; false when it does not."""

    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.extra or self.changed)

    def lines(self, prefix: str = "") -> list[str]:
        """One line per file: what is wrong with it, and its path."""
        named = [("missing", self.missing), ("extra", self.extra), ("differs", self.changed)]
        return [f"{what:<8} {prefix}{name}" for what, names in named for name in names]


def read_tree(folder: Path) -> Files:
    """All files below `folder`, without what Python caches there."""
    if not folder.is_dir():
        return {}
    found = (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def compare(folder: Path, files: Mapping[str, bytes]) -> Difference:
    """How `folder` differs from `files`."""
    found = read_tree(folder)
    return Difference(
        missing=tuple(sorted(files.keys() - found.keys())),
        extra=tuple(sorted(found.keys() - files.keys())),
        changed=tuple(sorted(name for name in files.keys() & found.keys() if files[name] != found[name])),
    )


def replace_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` hold exactly `files`, in one step; on any failure it stays as it was."""
    folder = folder.absolute()
    _only_generated(folder)
    with _failing_as(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
        workshop = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        with _failing_as(folder):
            new, old = workshop / "new", workshop / "old"
            for name, content in files.items():
                path = new / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            if folder.exists():
                folder.rename(old)
            try:
                new.rename(folder)
            except OSError:
                if old.exists():
                    old.rename(folder)
                raise
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def replace_file(path: Path, content: bytes) -> None:
    """Write one file whole or not at all."""
    path = path.absolute()
    with _failing_as(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(prefix=f".{path.name}-", dir=path.parent, delete=False) as file:
            new = Path(file.name)
            file.write(content)
        try:
            new.chmod(0o644)
            new.replace(path)
        except OSError:
            new.unlink(missing_ok=True)
            raise


def check_package_name(folder: Path) -> None:
    """`--out DIR` becomes a package, so its last part must be a name that Python can import."""
    name = folder.absolute().name
    if not name.isidentifier():
        raise CodegenError(f"the folder's name becomes the package's name, and {name!r} cannot be imported", folder)


def _only_generated(folder: Path) -> None:
    """Refuse to replace a folder that holds anything this program did not write."""
    nearest = next(path for path in (folder, *folder.parents) if path.exists())
    if not nearest.is_dir():
        raise CodegenError("expected a folder, found a file", nearest)
    for name, content in read_tree(folder).items():
        if not content.startswith(_START.encode()) and (content or not name.endswith("py.typed")):
            raise CodegenError(
                f"the folder holds a file that was not generated, {name!r}; choose another folder or move it away",
                folder,
            )


@contextmanager
def _failing_as(path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise CodegenError(f"cannot write: {error.strerror or error}", path) from error
