"""`weaviate-codegen diff`: what changed between two versions of the REST API, as a pull request would tell it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from weaviate_codegen.rest import document as documents
from weaviate_codegen.rest.diff import Change, diff
from weaviate_codegen.source import access, add_source_arguments

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's options."""
    for name in ("old", "new"):
        parser.add_argument(name, metavar=name.upper(), help="an OpenAPI document (a server's or canonical), or a URL")
    add_source_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Print the changes; 1 when any of them breaks."""
    way = access(args)
    old, new = documents.load(args.old, way), documents.load(args.new, way)
    changes = diff(old, new)
    sys.stdout.write(markdown(old, new, changes))
    return 1 if any(change.breaks for change in changes) else 0


def markdown(old: Mapping[str, Any], new: Mapping[str, Any], changes: Iterable[Change]) -> str:
    """The changes as Markdown: breaking ones first, then the others, each under the place where it is."""
    breaking = [change for change in changes if change.breaks]
    others = [change for change in changes if not change.breaks]
    lines = [f"# Weaviate REST API: {old['info']['version']} -> {new['info']['version']}", ""]
    if not breaking and not others:
        lines.append("Nothing changed.")
    for title, part in (("Breaking", breaking), ("Other", others)):
        if part:
            lines += [
                f"## {title} changes ({len(part)})",
                "",
                *(f"- {change.place}: {change.text}" for change in part),
                "",
            ]
    return "\n".join(lines).rstrip() + "\n"
