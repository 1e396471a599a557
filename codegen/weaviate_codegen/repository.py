"""Regenerates this repository's `generated/` from `codegen/snapshots/`: `python -m weaviate_codegen.repository`.

The lock file ties both ends together: the sha256 of every snapshot and of every generated package, the server's version
of each snapshot, and the tools. With `--check` nothing is written, and what differs is listed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.repository import regenerate
from weaviate_codegen.output import Files, compare, read_tree, replace_file, replace_folder
from weaviate_codegen.rest import document as documents
from weaviate_codegen.rest.generate import TOOLS, generate

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
_LOCK = "lock.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Regenerate or check; 1 when something differs or cannot be generated."""
    parser = argparse.ArgumentParser(
        prog="scripts/codegen", description="Regenerate generated/ from codegen/snapshots/."
    )
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and list what differs")
    args = parser.parse_args(arguments)
    try:
        differences = run(ROOT, check=args.check)
    except CodegenError as error:
        sys.stderr.write(f"scripts/codegen: {error}\n")
        return 1
    sys.stdout.writelines(f"{line}\n" for line in differences)
    return 1 if differences else 0


def run(root: Path, *, check: bool) -> list[str]:
    """Bring `root`'s generated packages and lock file up to date, or say what is not."""
    snapshots = root / "codegen" / "snapshots"
    packages = {"weaviate_rest": _rest(snapshots)} | _graphql(root)
    lock = dump_lock(snapshots, packages)
    if not check:
        for name, files in packages.items():
            replace_folder(root / "generated" / name, files)
        replace_file(snapshots / _LOCK, lock)
        return []
    found = [
        line
        for name, files in packages.items()
        for line in compare(root / "generated" / name, files).lines(f"generated/{name}/")
    ]
    others = {path.name for path in (root / "generated").iterdir()} - packages.keys() - {"__pycache__"}
    found += [f"extra    generated/{name}" for name in sorted(others)]
    locked = snapshots / _LOCK
    if not locked.is_file() or locked.read_bytes() != lock:
        found.append(f"{'differs' if locked.is_file() else 'missing':<8} codegen/snapshots/{_LOCK}")
    return found


def dump_lock(snapshots: Path, packages: dict[str, Files]) -> bytes:
    """The lock file for these snapshots and what was generated from them."""
    sources = {name: content for name, content in read_tree(snapshots).items() if name != _LOCK}
    lock: dict[str, Any] = {
        "results": {f"generated/{name}": {"sha256": _tree_digest(files)} for name, files in packages.items()},
        "sources": {
            name: {"sha256": hashlib.sha256(content).hexdigest()} | _server(content)
            for name, content in sources.items()
        },
        "tools": TOOLS,
    }
    return (json.dumps(lock, indent=1, sort_keys=True) + "\n").encode()


def _rest(snapshots: Path) -> Files:
    """The REST package, generated from the newest version kept."""
    kept = list(snapshots.glob("openapi-*.json"))
    if not kept:
        raise CodegenError("there is no openapi-*.json", snapshots)
    return generate(documents.load(str(max(kept, key=_version))))


def _version(path: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in path.stem.removeprefix("openapi-").split("."))


def _graphql(root: Path) -> dict[str, Files]:
    """The package of query types, generated from all versions kept."""
    with tempfile.TemporaryDirectory(prefix="weaviate-codegen-") as folder:
        out = Path(folder) / "weaviate_graphql"
        regenerate(root, out)
        return {"weaviate_graphql": read_tree(out)}


def _server(content: bytes) -> dict[str, str]:
    """The server's version that a snapshot names: an OpenAPI document in its `info`, an introspection at its top."""
    document = json.loads(content)
    version = document.get("info", {}).get("version") or document.get("weaviate")
    return {"server": version} if version else {}


def _tree_digest(files: Files) -> str:
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}\0{hashlib.sha256(files[name]).hexdigest()}\n".encode())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
