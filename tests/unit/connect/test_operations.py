"""The seam to the generated REST half: every name leads to an operation, and is imported when it is used."""

import subprocess
import sys

import pytest

from weaviate.connect import operations

OTHERS = {"Operation", "RestApi", "amended", "default_facade", "encoded"}


@pytest.mark.parametrize("name", sorted(set(operations.__all__) - OTHERS))
def test_every_operation_is_there(name):
    operation = getattr(operations, name)

    assert callable(operation.build)
    assert operation.__name__.endswith(f".{name}")


def test_the_facade_is_there():
    assert operations.RestApi is operations.default_facade()


def test_other_names_are_not():
    with pytest.raises(AttributeError, match="objects_explode"):
        operations.objects_explode


def test_nothing_is_imported_before_it_is_used():
    program = """
import sys
from weaviate.connect import operations
before = [name for name in sys.modules if name.startswith("weaviate_rest.api.")]
operations.objects_class_get.build("Article", "x")
after = [name for name in sys.modules if name.startswith("weaviate_rest.api.")]
print(before, after)
"""
    printed = subprocess.check_output([sys.executable, "-c", program], text=True)

    assert printed == "[] ['weaviate_rest.api.objects', 'weaviate_rest.api.objects.objects_class_get']\n"


def test_amending_leaves_the_original_alone():
    original = operations.objects_get.build("x", include="vector")

    amended = operations.amended(original, path="/other", query={"tenant": "t", "node_name": None})

    assert (amended.path, amended.query) == ("/other", {"include": "vector", "tenant": "t"})
    assert (original.path, original.query) == ("/objects/{id}", {"include": "vector"})
    assert (amended.method, amended.path_values, amended.parse) == (
        original.method,
        original.path_values,
        original.parse,
    )
    assert operations.amended(original, query={"tenant": None}) is original
