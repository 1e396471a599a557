"""`weaviate-codegen rest`: a typed package for the REST API of one server version."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.output import check_package_name, compare, replace_file, replace_folder
from weaviate_codegen.rest import document as documents
from weaviate_codegen.rest.generate import check_tools, generate
from weaviate_codegen.rest.normalise import dumps
from weaviate_codegen.source import access, add_source_arguments

if TYPE_CHECKING:
    import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--spec", metavar="FILE", help="the server's OpenAPI document, or a canonical one")
    source.add_argument("--url", metavar="URL", help="a running server, such as http://localhost:8080")
    add_source_arguments(parser)
    parser.add_argument("--out", metavar="DIR", type=Path, help="folder that becomes the package")
    parser.add_argument("--document", metavar="FILE", type=Path, help="file for the canonical OpenAPI 3 document")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and list what differs")


def run(args: argparse.Namespace) -> int:
    """Generate, then compare or replace; 1 when `--check` finds a difference."""
    out: Path | None = args.out
    kept: Path | None = args.document
    if out is None and kept is None:
        raise CodegenError("nothing to do: give --out, --document or both")
    if out is not None:
        check_tools()
        check_package_name(out)
    document = documents.load(args.url or args.spec, access(args))
    text = dumps(document).encode()
    files = generate(document) if out is not None else {}
    if args.check:
        found = compare(out, files).lines(f"{out}/") if out is not None else []
        if kept is not None and (not kept.is_file() or kept.read_bytes() != text):
            found.append(f"differs  {kept}")
        sys.stdout.writelines(f"{line}\n" for line in found)
        return 1 if found else 0
    if out is not None:
        replace_folder(out, files)
        sys.stderr.write(f"{out}: {len(files)} files for Weaviate {document['info']['version']}\n")
    if kept is not None:
        replace_file(kept, text)
    return 0
