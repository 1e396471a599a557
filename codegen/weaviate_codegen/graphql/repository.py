"""How the repository's own package is made: from the documents that are kept in `codegen/snapshots`.

`weaviate-codegen graphql --url URL --out DIR --document FILE` makes a document to keep. For each server version there
is one without model modules (graphql-1.39.json), and there are further ones for what other servers add: `-modules` with
modules that run locally, `-contextionary`, `-api` with modules that call a provider, `-replicated` in a cluster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql import document as documents
from weaviate_codegen.graphql.package import generate
from weaviate_codegen.output import replace_folder

if TYPE_CHECKING:
    from pathlib import Path

SNAPSHOTS = "codegen/snapshots"


def regenerate(root: Path, out: Path) -> None:
    """Write the package into `out` from the kept documents of the repository at `root`."""
    kept = sorted((root / SNAPSHOTS).glob("graphql-*.json"))
    if not kept:
        raise CodegenError("no documents graphql-*.json to generate from", root / SNAPSHOTS)
    replace_folder(out, generate([documents.read(path) for path in kept]))
