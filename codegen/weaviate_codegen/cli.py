"""The `weaviate-codegen` command. Each subcommand is a module, imported when it is called."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {
    "rest": (
        "weaviate_codegen.rest.command",
        "models and operations of the REST API, from a server's OpenAPI document",
    ),
    "graphql": ("weaviate_codegen.graphql.command", "types of queries, from a server's introspection"),
    "classes": ("weaviate_codegen.classes.command", "typed classes, from the schema of a server"),
    "diff": ("weaviate_codegen.rest.diff_command", "what changed between two versions of the REST API"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand: 0 when all is well, 1 with one message when it is not."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(prog="weaviate-codegen", description="Typed Python from a Weaviate server.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (module, purpose) in _COMMANDS.items():
        if _exists(module):
            command = commands.add_parser(name, help=purpose, description=purpose.capitalize() + ".")
            if name in given[:1]:
                import_module(module).add_arguments(command)
    args = parser.parse_args(given)
    try:
        return int(import_module(_COMMANDS[args.command][0]).run(args))
    except (CodegenError, OSError) as error:
        sys.stderr.write(f"weaviate-codegen {args.command}: {error}\n")
        return 1


def _exists(module: str) -> bool:
    package = module.rpartition(".")[0]
    return find_spec(package) is not None and find_spec(module) is not None


if __name__ == "__main__":
    sys.exit(main())
