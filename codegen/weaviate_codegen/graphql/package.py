"""The generated package: its modules as text, from the merged facts and the names of their types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.graphql.features_module import features_module
from weaviate_codegen.graphql.merge import merge
from weaviate_codegen.graphql.naming import Naming
from weaviate_codegen.graphql.tables_module import tables_module
from weaviate_codegen.graphql.tree import Tree
from weaviate_codegen.graphql.types_module import types_module
from weaviate_codegen.output import header

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate_codegen.graphql.document import Document
    from weaviate_codegen.output import Files

_INIT = '''"""The arguments of Weaviate's GraphQL queries: as tables to check values with, and as types for an editor.

`tables` is what a query builder reads, `types` what a program annotates its values with, and `features` says which
server versions have what. Each is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import features, tables, types

__all__ = ["features", "tables", "types"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return import_module(f".{name}", __name__)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
'''


def generate(documents: Sequence[Document]) -> Files:
    """The files of the package that these documents give."""
    tree = Tree(merge(documents))
    naming = Naming(tree)
    modules = {
        "__init__.py": _INIT,
        "features.py": features_module(tree, naming),
        "tables.py": tables_module(tree, naming),
        "types.py": types_module(tree, naming),
    }
    versions = ", ".join(version for version in tree.versions if version)
    start = header("graphql", versions or None)
    return {"py.typed": b""} | {name: (start + text).encode() for name, text in modules.items()}
