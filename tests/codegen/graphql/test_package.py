"""The generated package: names, tables, types and features that fit together."""

import importlib
import os
import re
import subprocess
import sys
import typing

import pytest
import weaviate_graphql
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.document import Document, read
from weaviate_codegen.graphql.package import generate
from weaviate_codegen.graphql.repository import regenerate
from weaviate_codegen.output import compare, read_tree
from weaviate_graphql import features, tables, types

from tests.codegen.graphql.support import SNAPSHOTS

ROOT = SNAPSHOTS.parents[1]
GENERATED = ROOT / "generated" / "weaviate_graphql"
BUILT_IN = {"Boolean", "Float", "ID", "Int", "String"}


def package(facts, version="1.39"):
    return {name: content.decode() for name, content in generate([Document(version, 2, facts, "test")]).items()}


def table(facts, name):
    scope = {}
    exec(package(facts)["tables.py"], {"__name__": "tables"} | scope, scope)
    return scope[name]


def test_the_committed_package_is_what_the_kept_documents_give(tmp_path):
    regenerate(ROOT, tmp_path / "weaviate_graphql")

    assert compare(GENERATED, read_tree(tmp_path / "weaviate_graphql")).lines() == []


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_hash_seed_does_not_matter(tmp_path, seed):
    program = f"""
from pathlib import Path
from weaviate_codegen.graphql.repository import regenerate
regenerate(Path({str(ROOT)!r}), Path({str(tmp_path / "out")!r}))
"""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)

    assert read_tree(tmp_path / "out") == read_tree(GENERATED)


def test_every_module_says_what_made_it_and_for_which_servers():
    for path in GENERATED.glob("*.py"):
        first = path.read_text().splitlines()[0]
        assert first.startswith("# Made by `weaviate-codegen graphql` for Weaviate 1.24, 1.30, 1.39.")


def test_the_package_works_under_any_name(tmp_path, monkeypatch):
    folder = tmp_path / "my_queries"
    regenerate(ROOT, folder)
    monkeypatch.syspath_prepend(str(tmp_path))

    mine = importlib.import_module("my_queries")

    assert mine.tables.GET_ARGUMENTS == tables.GET_ARGUMENTS
    assert mine.features.SINCE == features.SINCE
    assert mine.types.Where.__name__ == "Where"
    with pytest.raises(AttributeError, match="my_queries"):
        mine.nothing


def test_the_package_imports_its_modules_when_they_are_used():
    program = (
        "import sys, weaviate_graphql; print([name for name in sys.modules if name.startswith('weaviate_graphql.')])"
    )

    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    found = subprocess.run([sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True)

    assert found.stdout == "[]\n"
    assert sorted(weaviate_graphql.__all__) == ["features", "tables", "types"]


def references():
    for owner, fields in tables.INPUTS.items():
        yield from ((f"{owner}.{field}", reference) for field, reference in fields.items())
    for arguments in (tables.GET_ARGUMENTS, tables.AGGREGATE_ARGUMENTS, tables.EXPLORE_ARGUMENTS):
        yield from arguments.items()
    for selection in (tables.ADDITIONAL, tables.AGGREGATE, tables.AGGREGATE_PROPERTY, tables.EXPLORE):
        yield from arguments_below(selection)


def arguments_below(selection):
    for entry in selection.values():
        if isinstance(entry, tables.Field):
            yield from entry.arguments.items()
            yield from arguments_below(entry.selection or {})
        else:
            yield from arguments_below(entry)


def test_every_type_that_the_tables_refer_to_is_in_them():
    known = BUILT_IN | tables.INPUTS.keys() | tables.ENUMS.keys() | tables.SCALARS.keys()

    found = {(place, name) for place, reference in references() for name in re.findall(r"\w+", reference)}

    assert {(place, name) for place, name in found if name not in known} == set()
    assert tables.INPUTS.keys() | tables.ENUMS.keys() <= {name for _, name in found}


def test_every_argument_of_get_and_aggregate_is_there():
    common = {
        "ask", "hybrid", "limit", "nearAudio", "nearDepth", "nearIMU", "nearImage", "nearObject", "nearText",
        "nearThermal", "nearVector", "nearVideo", "tenant", "where",
    }  # fmt: skip
    assert tables.GET_ARGUMENTS.keys() == common | {
        "after", "autocut", "bm25", "consistencyLevel", "group", "groupBy", "offset", "sort",
    }  # fmt: skip
    assert tables.AGGREGATE_ARGUMENTS.keys() == common | {"groupBy", "objectLimit"}
    assert tables.EXPLORE_ARGUMENTS.keys() == {"limit", "nearObject", "nearText", "nearVector", "offset"}


def test_types_that_look_and_work_alike_have_one_name():
    assert tables.GET_ARGUMENTS["where"] == tables.AGGREGATE_ARGUMENTS["where"] == "Where"
    assert tables.INPUTS["Where"]["operands"] == "[Where]"
    assert tables.INPUTS["NearText"]["moveTo"] == tables.INPUTS["NearText"]["moveAwayFrom"] == "Move"
    assert tables.INPUTS["Hybrid"]["targets"] == tables.INPUTS["NearVector"]["targets"] == "Targets"


def test_types_that_differ_say_what_they_belong_to():
    assert tables.AGGREGATE_ARGUMENTS["nearVector"] == "AggregateNearVector"
    assert tables.INPUTS["HybridSearch"] == {"nearText": "HybridNearText", "nearVector": "NearVector"}
    assert tables.INPUTS["AggregateHybridSearch"] == {"nearText": "HybridNearText", "nearVector": "AggregateNearVector"}
    assert tables.EXPLORE_ARGUMENTS["nearVector"] == "ExploreNearVector"


def test_scalars_say_what_they_take():
    assert tables.INPUTS["Where"]["valueInt"] == "IntOrList"
    assert tables.SCALARS["IntOrList"] == "Int|[Int]"
    assert tables.SCALARS["Vector"] == "[Float]|[[Float]]"
    assert tables.SCALARS["Weights"] == "{Float|[Float]}"
    assert "ContainsNone" in tables.ENUMS["WhereOperator"]


def test_fields_of_results_have_their_arguments_and_selections():
    assert tables.ADDITIONAL["id"] == tables.LEAF
    assert tables.ADDITIONAL["rerank"] == tables.Field(
        {"property": "String", "query": "String"}, {"score": tables.LEAF}
    )
    assert tables.ADDITIONAL["generate"].arguments == {
        "groupedResult": "GenerateGroupedResult",
        "singleResult": "GenerateSingleResult",
    }
    assert tables.ADDITIONAL["vectors"].selection == {"*": tables.LEAF}
    assert tables.ADDITIONAL["group"].selection["hits"].selection["*"] == tables.LEAF
    assert tables.AGGREGATE["meta"].selection == {"count": tables.LEAF}
    assert tables.AGGREGATE_PROPERTY["text"]["topOccurrences"].arguments == {"limit": "Int"}
    assert tables.EXPLORE.keys() == {"beacon", "certainty", "className", "distance"}


@pytest.mark.parametrize("name", tables.INPUTS)
def test_a_typed_dict_has_the_keys_of_the_table_and_requires_those_that_cannot_be_null(name):
    typed = getattr(types, name)
    fields = tables.INPUTS[name]

    assert typed.__required_keys__ | typed.__optional_keys__ == fields.keys()
    assert typed.__required_keys__ == {field for field, reference in fields.items() if reference.endswith("!")}
    assert typing.get_type_hints(typed).keys() == fields.keys()


@pytest.mark.parametrize("name", tables.ENUMS)
def test_a_literal_has_the_values_of_the_table(name):
    assert typing.get_args(getattr(types, name)) == tables.ENUMS[name]


def test_features_say_since_when_and_on_what_condition():
    assert features.VERSIONS == ("1.24", "1.30", "1.39")
    assert features.SINCE["Get.autocut"] == "1.24"
    assert features.SINCE["Get.consistencyLevel"] == "1.24"
    assert features.SINCE["Hybrid.searches"] == "1.30"
    assert features.SINCE["NearVector.targets"] == "1.30"
    assert features.SINCE["Where.operator.ContainsAny"] == "1.24"
    assert features.SINCE["Where.operator.ContainsNone"] == "1.39"
    assert features.SINCE["SearchOperator.operator.AndCross"] == "1.39"
    assert features.SINCE["_additional.queryProfile"] == "1.39"
    assert features.SINCE["_additional.rerank(query)"] == "1.24"
    assert features.CHANGED["NearVector.vector"] == {"1.24": "[Float]!", "1.30": "Vector"}
    assert features.UNTIL == {}
    assert features.REQUIRES["Get.nearText"] == "modules"
    assert features.REQUIRES["Get.tenant"] == "multi-tenancy"
    assert features.REQUIRES["_additional.isConsistent"] == "replication"
    assert features.REQUIRES["_additional.vectors"] == "named vectors"
    assert features.REQUIRES["Explore"] == "at most one vectorizer"
    assert not any(key.startswith(("NearText.", "AggregateProperty.")) for key in features.REQUIRES)


def test_every_field_of_the_tables_has_a_since():
    keys = {f"{owner}.{field}" for owner, fields in tables.INPUTS.items() for field in fields}

    assert keys <= features.SINCE.keys()


def test_what_ended_is_noted():
    documents = [
        Document("1.24", 2, {"Get.a": "{}", "Get.a.x": "Int", "Get.old": "Int"}, "old"),
        Document("1.39", 2, {"Get.a": "{}", "Get.a.x": "Int"}, "new"),
    ]

    text = generate(documents)["features.py"].decode()

    assert '"Get.old": "1.24"' in text.split("UNTIL")[1].split("CHANGED")[0]


def test_a_package_for_one_unnamed_version_has_no_since():
    made = package({"Get.a": "{}", "Get.a.kind": "<x|y>"}, version=None)

    assert made["features.py"].startswith("# Made by `weaviate-codegen graphql`. Not to be edited")
    assert "SINCE: Final[Mapping[str, str]] = {}" in made["features.py"]
    assert "since" not in made["types.py"]


def test_an_older_servers_plain_types_are_written_as_they_are():
    facts = {
        "Get.nearVector": "{}",
        "Get.nearVector.vector": "[Float]!",
        "Get.where": "{}",
        "Get.where.valueInt": "Int",
    }

    assert table(facts, "INPUTS") == {"NearVector": {"vector": "[Float]!"}, "Where": {"valueInt": "Int"}}
    assert table(facts, "SCALARS") == {}


def test_an_enum_among_a_classs_own_arguments_gets_the_arguments_name():
    assert table({"Get.consistencyLevel": "<ALL|ONE>"}, "ENUMS") == {"ConsistencyLevel": ("ALL", "ONE")}


def test_a_custom_scalar_that_nobody_knows_stops_the_run():
    with pytest.raises(CodegenError, match=r"Get\.colour is of a custom scalar"):
        package({"Get.colour": "scalar"})


def test_a_key_that_python_cannot_have_stops_the_run():
    with pytest.raises(CodegenError, match=r"Get\.a\.from is a keyword"):
        package({"Get.a": "{}", "Get.a.from": "Int"})


def test_a_repository_without_documents_stops_the_run(tmp_path):
    with pytest.raises(CodegenError, match="no documents"):
        regenerate(tmp_path, tmp_path / "out")


def test_kept_documents_hold_facts_only():
    for path in SNAPSHOTS.glob("graphql-*.json"):
        assert read(path).to_bytes() == path.read_bytes()
        assert path.stat().st_size < 40_000


def test_types_for_which_no_name_is_left_stop_the_run():
    places = ("Get.a.x", "Get.b.x", "Get.a.c.x", "Get.a.d.x")
    facts = {place: "{}" for path in places for place in (path.rpartition(".")[0], path)}
    facts |= {f"{path}.field{number}": "Int" for number, path in enumerate(places)}

    with pytest.raises(CodegenError, match=r"no free name for the type of Get\.a\.d\.x"):
        package(facts)
