"""A stand-in for the distribution `weaviate-client`, for packages that ask for that one by name.

    python -m weaviate.compat DIR

writes a wheel to DIR that is called `weaviate-client`, holds no code, and requires this distribution instead. Once
installed, it satisfies `weaviate-client>=3.26,<4` for pip, uv and `importlib.metadata`: no installer puts another
client over this one, and no package gives up because it misses the one it knows.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

NAME = "weaviate-client"
VERSION = "3.26.7+typed"
REQUIRES = ("weaviate-typed", "requests")
"""`requests` came along with v3, and programs import it on the strength of that."""

_METADATA = f"""\
Metadata-Version: 2.1
Name: {NAME}
Version: {VERSION}
Summary: Stands in for weaviate-client 3.26.7: the client itself is weaviate-typed.
Requires-Python: >=3.11
{"".join(f"Requires-Dist: {requirement}{chr(10)}" for requirement in REQUIRES)}"""
_WHEEL = """\
Wheel-Version: 1.0
Generator: weaviate.compat
Root-Is-Purelib: true
Tag: py3-none-any
"""
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_wheel(folder: Path | str) -> Path:
    """Write the wheel to a folder, which is made if it is missing, and return its path. The same bytes every time."""
    stem = f"{NAME.replace('-', '_')}-{VERSION}"
    info = f"{stem}.dist-info"
    files = {f"{info}/METADATA": _METADATA, f"{info}/WHEEL": _WHEEL}
    record = "".join(f"{name},{_digest(text)},{len(text.encode())}\n" for name, text in files.items())
    files[f"{info}/RECORD"] = f"{record}{info}/RECORD,,\n"
    path = Path(folder) / f"{stem}-py3-none-any.whl"
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), text)
    return path


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"sha256={base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the wheel to the folder that the command line names, and print its path."""
    parser = argparse.ArgumentParser(
        prog="python -m weaviate.compat",
        description=f"Write a wheel called {NAME} {VERSION} that holds no code and requires {' and '.join(REQUIRES)}.",
    )
    parser.add_argument("folder", metavar="DIR", help="where to write it")
    print(write_wheel(parser.parse_args(arguments).folder))  # noqa: T201 - the command's result


if __name__ == "__main__":
    main()
