"""The type of filters that editors complete is written by hand: it has every key of the generated one, and v3's."""

import ast
from pathlib import Path

from weaviate_graphql import types

from weaviate.gql import tables
from weaviate.gql.where import VALUE_ARRAY_TYPES, VALUE_LIST_TYPES


def test_keys():
    source = ast.parse(Path(tables.__file__).read_text())
    (keys,) = [
        ast.literal_eval(ast.List(node.value.args[1].keys))
        for node in ast.walk(source)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "Where"
    ]

    assert set(keys) == types.Where.__annotations__.keys() | VALUE_ARRAY_TYPES | VALUE_LIST_TYPES
