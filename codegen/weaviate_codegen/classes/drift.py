"""How a module of typed classes differs from the one that would be written now, in words."""

from __future__ import annotations

import ast

Classes = dict[str, dict[str, str]]
"""The classes of a module: each with its properties, by the server's names, and their types."""


def differences(old: str, new: str) -> list[str]:
    """One line for each class and property that differs; what else differs is one line."""
    if old == new:
        return []
    here, there = _classes(old), _classes(new)
    lines = [f"{name} is not in the module" for name in there if name not in here]
    lines += [f"{name} is not in the schema" for name in here if name not in there]
    for name in here.keys() & there.keys():
        mine, theirs = here[name], there[name]
        lines += [f"{name}.{item} is not in the module" for item in theirs if item not in mine]
        lines += [f"{name}.{item} is not in the schema" for item in mine if item not in theirs]
        lines += [
            f"{name}.{item} is {theirs[item]} in the schema, {mine[item]} in the module"
            for item in mine
            if item in theirs and mine[item] != theirs[item]
        ]
    return sorted(lines) or ["names, descriptions, named vectors or tenancy differ"]


def _classes(text: str) -> Classes:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return {}
    found = {node.name: _properties(node) for node in tree.body if isinstance(node, ast.ClassDef)}
    plain = {name: found.get(f"_{name}Properties", members) for name, members in found.items()}
    return {name: members for name, members in plain.items() if not name.startswith("_")}


def _properties(node: ast.ClassDef) -> dict[str, str]:
    properties: dict[str, str] = {}
    for line in node.body:
        if isinstance(line, ast.AnnAssign) and isinstance(line.value, ast.Call) and line.value.args:
            name = line.value.args[0]
            if isinstance(name, ast.Constant):
                properties[str(name.value)] = ast.unparse(line.annotation).replace("wv.", "")
    return properties
