"""`weaviate-codegen graphql` with files: what it writes, what `--check` lists, and how it fails."""

import json
import shutil

import pytest

from tests.codegen.graphql.support import (
    DATA,
    SNAPSHOTS,
    changed,
    generate,
    introspection,
    named,
    recorded,
    types_of,
    written,
)


def test_one_introspection_becomes_a_package(tmp_path, capsys):
    source = recorded(tmp_path, "1.39-library")

    assert generate("--introspection", source, "--out", tmp_path / "queries") == 0

    assert sorted(path.name for path in (tmp_path / "queries").iterdir()) == [
        "__init__.py", "features.py", "py.typed", "tables.py", "types.py",
    ]  # fmt: skip
    assert "for Weaviate 1.39. Not to be edited" in (tmp_path / "queries" / "tables.py").read_text()
    assert capsys.readouterr().err.endswith("5 files for Weaviate 1.39\n")


def test_several_introspections_are_merged_whatever_their_order(tmp_path):
    sources = [recorded(tmp_path, name) for name in ("1.39-library", "1.24-library", "1.30-modules", "1.39-replicated")]

    assert generate("--introspection", *sources, "--out", tmp_path / "one") == 0
    assert generate("--introspection", *reversed(sources), "--out", tmp_path / "two") == 0

    for name in ("tables.py", "types.py", "features.py"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_kept_documents_are_as_good_as_introspections(tmp_path):
    source = recorded(tmp_path, "1.39-library")

    assert generate("--introspection", source, "--out", tmp_path / "one", "--document", tmp_path / "kept.json") == 0
    assert generate("--introspection", tmp_path / "kept.json", "--out", tmp_path / "two") == 0

    assert (tmp_path / "kept.json").read_bytes() == (SNAPSHOTS / "graphql-1.39.json").read_bytes()
    assert (tmp_path / "one" / "tables.py").read_bytes() == (tmp_path / "two" / "tables.py").read_bytes()


def test_a_files_path_is_nowhere_in_the_output(tmp_path):
    out = tmp_path / "queries"

    generate("--introspection", recorded(tmp_path, "1.39-library"), "--out", out, "--document", tmp_path / "kept.json")

    written_files = [*out.iterdir(), tmp_path / "kept.json"]
    assert not any(str(tmp_path) in path.read_text() for path in written_files)


def test_check_lists_what_differs_and_changes_nothing(tmp_path, capsys):
    source, out, kept = recorded(tmp_path, "1.39-library"), tmp_path / "queries", tmp_path / "kept.json"
    arguments = ("--introspection", source, "--out", out, "--document", kept)
    assert generate(*arguments) == 0
    assert generate(*arguments, "--check") == 0
    (out / "tables.py").unlink()
    (out / "types.py").write_text("# edited\n")
    (out / "more.py").write_text("")
    kept.write_text("{}")
    capsys.readouterr()

    assert generate(*arguments, "--check") == 1

    assert capsys.readouterr().out.splitlines() == [
        f"missing  {out}/tables.py",
        f"extra    {out}/more.py",
        f"differs  {out}/types.py",
        f"differs  {kept}",
    ]
    assert not (out / "tables.py").exists()
    assert (out / "types.py").read_text() == "# edited\n"
    assert kept.read_text() == "{}"


def without_errors_key(answer):
    return {"errors": [{"message": 'Cannot query field "isRepeatable"'}]}


def without_concept_of_sharing(answer):
    def change(types):
        named(types["GetObjectsAuthorGroupInpObj"]["inputFields"], "force")["type"] = {"kind": "SCALAR", "name": "Int"}

    return changed(answer, change)


def without_a_type(answer):
    answer["data"]["__schema"]["types"].remove(types_of(answer)["AuthorAdditional"])
    return answer


FAILURES = {
    "a truncated file": (lambda answer: json.dumps(answer)[:-100], "not a complete JSON document"),
    "no JSON": (lambda answer: "<html>", "not a complete JSON document"),
    "something else in JSON": (lambda answer: {"swagger": "2.0"}, "not an introspection"),
    "a list": (lambda answer: [1], "not an introspection"),
    "null": (lambda answer: None, "not an introspection"),
    "GraphQL errors": (without_errors_key, 'refused the introspection: Cannot query field "isRepeatable"'),
    "an answer without classes": (
        lambda answer: {"error": [{"message": "no graphql provider present"}]},
        "refused the introspection: no graphql provider present",
    ),
    "types without names": (
        lambda answer: {"__schema": {"types": [{}], "queryType": {"name": "Q"}}},
        "incomplete introspection",
    ),
    "a type that is missing": (without_a_type, "names the type 'AuthorAdditional' and lacks it"),
    "another schema": (
        lambda answer: {"__schema": {"types": [{"name": "Q", "fields": []}], "queryType": {"name": "Q"}}},
        "its query has no field Get",
    ),
    "a single class": (lambda answer: introspection("1.39-minimal"), "one class is not enough"),
    "shapes that differ": (without_concept_of_sharing, "in a way that is not understood: Get.group.force is Int"),
    "a damaged document": (lambda answer: {"weaviate": "1.39", "classes": 1, "facts": 1}, "not a canonical document"),
}


@pytest.mark.parametrize(("damage", "reason"), FAILURES.values(), ids=FAILURES)
def test_a_bad_source_gives_one_message_and_leaves_the_output_alone(tmp_path, capsys, damage, reason):
    out = tmp_path / "queries"
    assert generate("--introspection", recorded(tmp_path, "1.24-library"), "--out", out) == 0
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    capsys.readouterr()
    source = written(tmp_path, "introspection-1.39.json", damage(introspection("1.39-library")))

    assert generate("--introspection", source, "--out", out) == 1

    message = capsys.readouterr().err
    assert message.startswith("weaviate-codegen graphql: ")
    assert reason in message
    assert str(source) in message
    assert message.count("\n") == 1
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_file_that_is_not_there_is_named(tmp_path, capsys):
    assert generate("--introspection", tmp_path / "gone.json", "--out", tmp_path / "queries") == 1

    assert f"cannot read: No such file or directory (at {tmp_path}/gone.json)" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_named(tmp_path, capsys, monkeypatch):
    def refuse(*_arguments, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("weaviate_codegen.output.tempfile.mkdtemp", refuse)

    assert generate("--introspection", recorded(tmp_path, "1.39-library"), "--out", tmp_path / "queries") == 1

    assert f"cannot write: Permission denied (at {tmp_path}/queries)" in capsys.readouterr().err


def test_a_file_where_a_folder_should_be_is_named(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    source = recorded(tmp_path, "1.39-library")

    assert generate("--introspection", source, "--out", tmp_path / "file" / "queries") == 1

    assert f"expected a folder, found a file (at {tmp_path}/file)" in capsys.readouterr().err


def test_a_folder_with_somebodys_own_files_is_left_alone(tmp_path, capsys):
    out = tmp_path / "queries"
    out.mkdir()
    (out / "mine.py").write_text("x = 1\n")

    assert generate("--introspection", recorded(tmp_path, "1.39-library"), "--out", out) == 1

    assert "not generated, 'mine.py'" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["mine.py"]


def test_a_folder_whose_name_no_package_can_have_is_refused(tmp_path, capsys):
    source = recorded(tmp_path, "1.39-library")

    assert generate("--introspection", source, "--out", tmp_path / "my-queries") == 1

    assert "'my-queries' cannot be imported" in capsys.readouterr().err


def test_the_same_file_twice_proves_nothing(tmp_path, capsys):
    source = recorded(tmp_path, "1.39-minimal")

    assert generate("--introspection", source, source, "--out", tmp_path / "queries") == 1

    assert "one class is not enough" in capsys.readouterr().err


def test_several_files_need_versions_in_their_names(tmp_path, capsys):
    first = recorded(tmp_path, "1.39-library")
    second = tmp_path / "other.json"
    shutil.copy(first, second)

    assert generate("--introspection", first, second, "--out", tmp_path / "queries") == 1

    assert "put it into the file's name" in capsys.readouterr().err


def test_a_single_file_needs_no_version(tmp_path):
    source = written(tmp_path, "answer.json", introspection("1.39-library"))

    assert generate("--introspection", source, "--out", tmp_path / "queries") == 0

    assert (tmp_path / "queries" / "types.py").read_text().startswith("# Made by `weaviate-codegen graphql`. Not")


def test_one_document_cannot_hold_several_servers(tmp_path, capsys):
    sources = [recorded(tmp_path, name) for name in ("1.24-library", "1.39-library")]

    assert (
        generate("--introspection", *sources, "--out", tmp_path / "queries", "--document", tmp_path / "kept.json") == 1
    )

    assert "--document holds what one server says" in capsys.readouterr().err
    assert not (tmp_path / "queries").exists()


def test_the_recorded_answers_are_those_of_real_servers():
    assert len(list(DATA.glob("*.json.gz"))) == 10
