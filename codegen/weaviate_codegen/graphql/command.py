"""`weaviate-codegen graphql`: the types and tables of queries, for one server version or several."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql import document as documents
from weaviate_codegen.graphql.package import generate
from weaviate_codegen.output import check_package_name, compare, replace_file, replace_folder
from weaviate_codegen.source import access, add_source_arguments

if TYPE_CHECKING:
    import argparse

    from weaviate_codegen.graphql.document import Document
    from weaviate_codegen.source import Access


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "--introspection",
        metavar="FILE",
        type=Path,
        nargs="+",
        help="answers to introspection queries, with the server's version in the file's name, or canonical documents",
    )
    source.add_argument("--url", metavar="URL", help="a running server with two classes or more")
    add_source_arguments(parser)
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="folder that becomes the package")
    parser.add_argument("--document", metavar="FILE", type=Path, help="also write the canonical document here")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and list what differs")


def run(args: argparse.Namespace) -> int:
    """Generate, then compare or replace; 1 when `--check` finds a difference."""
    check_package_name(args.out)
    if args.url:
        found = [_of_server(args.url, access(args))]
    else:
        found = [documents.read(path) for path in dict.fromkeys(args.introspection)]
    kept: Path | None = args.document
    if kept is not None and len(found) > 1:
        raise CodegenError("--document holds what one server says, and several introspections were given", kept)
    files = generate(found)
    text = found[0].to_bytes()
    if args.check:
        lines = compare(args.out, files).lines(f"{args.out}/")
        if kept is not None and (not kept.is_file() or kept.read_bytes() != text):
            lines.append(f"differs  {kept}")
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return 1 if lines else 0
    replace_folder(args.out, files)
    if kept is not None:
        replace_file(kept, text)
    versions = ", ".join(sorted({document.version or "an unnamed version" for document in found}))
    sys.stderr.write(f"{args.out}: {len(files)} files for Weaviate {versions}\n")
    return 0


def _of_server(url: str, access: Access) -> Document:
    try:
        from weaviate_codegen.graphql.live import fetch
    except ModuleNotFoundError as error:
        raise CodegenError(
            f"asking a server needs the package {error.name}: pip install 'weaviate-typed[codegen]'. Without it, give"
            " the answer to an introspection query as a file, with --introspection"
        ) from error
    return documents.from_introspection(fetch(url, access))
