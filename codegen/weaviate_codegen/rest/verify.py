"""What must hold of a generated package before it replaces another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from weaviate_codegen.rest.view import OperationView


def verify(files: Mapping[str, bytes], views: Iterable[OperationView]) -> None:
    """Every operation has its module, there is no other, and every module is Python."""
    expected = {f"api/{view.name.tag}/{view.name.module}.py": view.name.pointer for view in views}
    found = {name for name in files if name.startswith("api/") and not name.endswith("/__init__.py")}
    for name in sorted(expected.keys() - found):
        raise CodegenError(f"the generator left out {name}", expected[name])
    for name in sorted(found - expected.keys()):
        raise CodegenError(f"the generator made {name}, which belongs to no operation")
    for name, content in files.items():
        if name.endswith(".py"):
            try:
                compile(content, name, "exec", dont_inherit=True)
            except SyntaxError as error:
                raise CodegenError(f"the generated {name} is not Python: {error.msg}, line {error.lineno}") from error
