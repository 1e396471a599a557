"""How generated files reach their place."""

import pytest

from weaviate_codegen.errors import CodegenError
from weaviate_codegen.output import (
    check_package_name,
    compare,
    header,
    read_tree,
    replace_file,
    replace_folder,
)

MADE = header("rest", "1.39.0").encode()


def test_headers():
    assert header("rest", "1.39.0") == (
        "# Made by `weaviate-codegen rest` for Weaviate 1.39.0. Not to be edited: run it again instead.\n"
    )
    assert header("classes") == "# Made by `weaviate-codegen classes`. Not to be edited: run it again instead.\n"


def test_a_new_folder_and_its_parents_are_made(tmp_path):
    replace_folder(tmp_path / "a" / "b", {"x.py": MADE, "deep/y.py": MADE})

    assert read_tree(tmp_path / "a" / "b") == {"x.py": MADE, "deep/y.py": MADE}
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]


def test_a_folder_is_replaced_whole(tmp_path):
    replace_folder(tmp_path / "p", {"x.py": MADE, "old.py": MADE})
    (tmp_path / "p" / "__pycache__").mkdir()
    (tmp_path / "p" / "__pycache__" / "x.pyc").write_bytes(b"cached")

    replace_folder(tmp_path / "p", {"x.py": MADE + b"1"})

    assert {path.relative_to(tmp_path / "p").as_posix() for path in (tmp_path / "p").rglob("*")} == {"x.py"}
    assert (tmp_path / "p" / "x.py").read_bytes() == MADE + b"1"


@pytest.mark.parametrize(
    ("name", "content"), [("mine.py", b"x = 1"), ("README.md", b""), (".git/config", b"[core]"), ("a/py.typed", b"no")]
)
def test_what_was_not_generated_is_not_replaced(tmp_path, name, content):
    path = tmp_path / "p" / name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    with pytest.raises(CodegenError, match="holds a file that was not generated"):
        replace_folder(tmp_path / "p", {"x.py": MADE})

    assert read_tree(tmp_path / "p") == {name: content}


def test_an_empty_folder_may_be_filled(tmp_path):
    (tmp_path / "p").mkdir()

    replace_folder(tmp_path / "p", {"x.py": MADE})

    assert read_tree(tmp_path / "p") == {"x.py": MADE}


def test_a_file_in_the_way(tmp_path):
    (tmp_path / "p").write_text("x", encoding="utf-8")

    with pytest.raises(CodegenError, match="expected a folder, found a file"):
        replace_folder(tmp_path / "p", {"x.py": MADE})

    assert (tmp_path / "p").read_text(encoding="utf-8") == "x"


def test_differences(tmp_path):
    replace_folder(tmp_path / "p", {"same.py": MADE, "changed.py": MADE, "extra/more.py": MADE})

    found = compare(tmp_path / "p", {"same.py": MADE, "changed.py": MADE + b"1", "missing.py": MADE})

    assert found
    assert found.lines("p/") == ["missing  p/missing.py", "extra    p/extra/more.py", "differs  p/changed.py"]
    assert not compare(tmp_path / "p", read_tree(tmp_path / "p"))
    assert compare(tmp_path / "nothing", {"x.py": MADE}).lines() == ["missing  x.py"]


def test_one_file(tmp_path):
    replace_file(tmp_path / "a" / "x.json", b"1")
    replace_file(tmp_path / "a" / "x.json", b"2")

    assert (tmp_path / "a" / "x.json").read_bytes() == b"2"
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["x.json"]


def test_one_file_that_cannot_be_written(tmp_path):
    (tmp_path / "x.json").mkdir()

    with pytest.raises(CodegenError, match="cannot write") as caught:
        replace_file(tmp_path / "x.json", b"1")

    assert caught.value.where == str(tmp_path / "x.json")
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


@pytest.mark.parametrize("name", ["my-rest", "1rest", "my rest"])
def test_names_that_cannot_be_imported(tmp_path, name):
    with pytest.raises(CodegenError, match="cannot be imported"):
        check_package_name(tmp_path / name)


@pytest.mark.parametrize("name", ["my_rest", "rest", "Rest1"])
def test_names_that_can(tmp_path, name):
    check_package_name(tmp_path / name)
