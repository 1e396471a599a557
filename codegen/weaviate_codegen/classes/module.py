"""The text of a module of typed classes."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from weaviate_codegen.output import header

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from weaviate_codegen.classes.schema import Class, Nested, Property

WIDTH = 120
_INTRODUCTION = '''\
"""Typed classes, one for each class of a Weaviate schema."""

from __future__ import annotations

import typing

from weaviate import classes as wv

if typing.TYPE_CHECKING:
    import weaviate
'''


def module(classes: Sequence[Class]) -> str:
    """A module with these classes and `verify`."""
    parts = [header("classes") + _INTRODUCTION + "\n" + _exports(classes)]
    for item in classes:
        parts.extend(_nested_class(nested) for nested in item.nested)
        parts.extend(_class(item))
    parts.append(_verify(classes))
    return "\n\n".join(parts)


def _exports(classes: Sequence[Class]) -> str:
    names = [*(item.identifier for item in classes), *(inner.identifier for item in classes for inner in item.nested)]
    return "__all__ = [\n" + "".join(f'    "{name}",\n' for name in [*sorted(names), "verify"]) + "]\n"


def _class(item: Class) -> Iterator[str]:
    vectors = ", ".join(f'"{name}"' for name in item.vectors)
    literal = f"typing.Literal[{vectors}]" if vectors else "typing.Never"
    lines = [f"class _{item.identifier}Properties(wv.Properties):", f"    additional = wv.Additional[{literal}]()"]
    yield "\n".join([*lines, *_properties(item.properties)]) + "\n"
    path = f"_{item.identifier}Path"
    lines = [
        f"class {item.identifier}(_{item.identifier}Properties, wv.Model):",
        _docstring(item.description or f"An object of {item.name}."),
        "",
        f'    __collection__ = "{item.name}"',
    ]
    if item.multi_tenant:
        lines.append("    __multi_tenant__ = True")
    if item.vectors:
        lines.append(f"    __vectors__ = ({vectors}{',' if len(item.vectors) == 1 else ''})")
    lines += [
        "",
        "    @classmethod",
        f"    def __through__(cls, step: wv.Step[wv.R, {item.identifier}], /) -> {path}[wv.R]:",
        f'        """The properties of {item.name} behind a reference."""',
        f"        return {path}[wv.R].behind(step)",
    ]
    yield "\n".join(lines) + "\n"
    yield (
        f"class {path}(_{item.identifier}Properties, wv.Path[wv.R]):\n"
        f'    """The properties of {item.name} behind a reference."""\n'
    )


def _nested_class(nested: Nested) -> str:
    lines = [f"class {nested.identifier}(wv.Nested):", _docstring(f"The value of {nested.place}.")]
    inner = _properties(nested.properties)
    return "\n".join([*lines, *([""] if inner else []), *inner]) + "\n"


def _properties(properties: Iterable[Property]) -> list[str]:
    lines: list[str] = []
    for item in properties:
        runtime = item.type.partition("[")[0]
        start = f"    {item.attribute}: wv.{item.type} = wv.{runtime}("
        arguments = [f'"{item.name}"', *item.arguments]
        if len(start) + len(", ".join(arguments)) + 1 <= WIDTH:
            lines.append(f"{start}{', '.join(arguments)})")
        else:
            lines += [start, *(f"        {argument}," for argument in arguments), "    )"]
        if item.description:
            lines.append(_docstring(item.description))
    return lines


def _verify(classes: Sequence[Class]) -> str:
    models = "".join(f"        {item.identifier},\n" for item in classes)
    return (
        "def verify(client: weaviate.Client) -> list[str]:\n"
        '    """How the server\'s schema differs from this module, in words; nothing when it does not."""\n'
        f"    models: list[type[wv.Model]] = [\n{models}    ]\n"
        "    return wv.differences(client.schema.get(), models)\n"
    )


def _docstring(text: str) -> str:
    """A docstring with exactly this text, whatever is in it, but with line breaks where they fit."""
    safe = "".join(_escaped(char, after) for char, after in zip(text, f'{text[1:]}"', strict=True))
    if len(safe) + 10 <= WIDTH:
        return f'    """{safe}"""'
    lines = textwrap.wrap(safe, WIDTH - 8, break_long_words=False, break_on_hyphens=False)
    return '    """' + "\n    ".join(lines) + '\n    """'


def _escaped(char: str, after: str) -> str:
    """A character of a docstring; `after` is the one that follows it."""
    if char == "\\" or (char == '"' and after == '"'):
        return f"\\{char}"
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
