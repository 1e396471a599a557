"""`weaviate-codegen classes`: a module of typed classes from the schema of a server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate_codegen.classes.drift import differences
from weaviate_codegen.classes.module import module
from weaviate_codegen.classes.naming import chosen_names
from weaviate_codegen.classes.schema import check_introspection, read_schema
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.output import header, replace_file
from weaviate_codegen.source import access, add_source_arguments, endpoint, fetch_json, read_json

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--url", metavar="URL", help="a running server")
    source.add_argument("--schema", metavar="FILE", type=Path, help="a schema as /v1/schema gives it, or one class")
    add_source_arguments(parser)
    parser.add_argument(
        "--introspection",
        metavar="FILE",
        type=Path,
        help="answer to an introspection query: refuse classes that GraphQL does not have",
    )
    parser.add_argument("--out", metavar="FILE.py", type=Path, required=True, help="the module to write")
    parser.add_argument(
        "--name",
        metavar="CLASS.PROPERTY=NAME",
        action="append",
        default=[],
        help="the name of a property in Python; may be given several times",
    )
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and say what differs")


def run(args: argparse.Namespace) -> int:
    """Generate, then compare or replace; 1 when `--check` finds a difference."""
    out: Path = args.out
    if out.suffix != ".py" or not out.stem.isidentifier():
        raise CodegenError("--out becomes a module: give a name that Python can import and that ends in .py", out)
    chosen = chosen_names(args.name)
    document = fetch_json(endpoint(args.url, "/v1/schema"), access(args)) if args.url else read_json(args.schema)
    classes = read_schema(document, chosen)
    if args.introspection is not None:
        check_introspection(read_json(args.introspection), classes, str(args.introspection))
    text = module(classes)
    old = _old(out)
    if args.check:
        lines = [f"missing  {out}"] if old is None else differences(old, text)
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return 1 if lines else 0
    if old is not None and old and not old.startswith(header("classes")):
        raise CodegenError("the file was not generated; choose another name or move it away", out)
    replace_file(out, text.encode())
    sys.stderr.write(f"{out}: {len(classes)} classes\n")
    return 0


def _old(out: Path) -> str | None:
    try:
        return out.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise CodegenError(f"cannot read: {error}", out) from error
