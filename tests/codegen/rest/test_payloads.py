"""Every answer that a real server was heard to give is read by the generated code, and nothing of it is lost."""

import json
from pathlib import Path

import attrs
import pytest

from tests.codegen.rest.support import VERSIONS, difference, recorded, to_json
from weaviate_codegen.rest.normalise import resolve

UNCOVERED = json.loads(Path(__file__).with_name("uncovered_models.json").read_text(encoding="utf-8"))
NEWEST = VERSIONS[-1]

ANSWERS = [
    pytest.param(version, answer, id=f"{version}-{answer['operation']}-{answer['status']}-{index}")
    for version in VERSIONS
    for index, answer in enumerate(recorded(version))
    if answer["body"] is not None
]


@pytest.mark.parametrize(("version", "answer"), ANSWERS)
def test_the_package_of_the_same_version_reads_it(rest_packages, version, answer):
    read = rest_packages[version].read(answer["operation"], answer["status"], answer["body"])

    assert difference(answer["body"], to_json(read)) is None


@pytest.mark.parametrize(("version", "answer"), [answer for answer in ANSWERS if answer.values[0] != NEWEST])
def test_the_package_of_the_newest_version_reads_it(rest_packages, version, answer):
    newest = rest_packages[NEWEST]
    if answer["operation"] not in newest.operations:
        assert answer["operation"] == "schema.cluster.status"
        return

    read = newest.read(answer["operation"], answer["status"], answer["body"])

    assert difference(answer["body"], to_json(read)) is None


@pytest.mark.parametrize("version", VERSIONS)
def test_an_answer_of_success_without_a_body_is_none(rest_packages, version):
    silent = [answer for answer in recorded(version) if answer["body"] is None and answer["status"] < 300]

    for answer in silent:
        assert rest_packages[version].read(answer["operation"], answer["status"], None) is None
    assert len(silent) > 10


@pytest.mark.parametrize("version", VERSIONS)
def test_there_are_enough(version):
    assert sum(1 for answer in recorded(version) if answer["body"] is not None) >= 60


def models_in(value):
    """The names of the models that a value that was read consists of."""
    if isinstance(value, list):
        return {name for item in value for name in models_in(item)}
    if isinstance(value, dict):
        return {name for item in value.values() for name in models_in(item)}
    if not attrs.has(type(value)):
        return set()
    return {type(value).__name__} | {
        name for item in attrs.fields(type(value)) for name in models_in(getattr(value, item.name))
    }


def covered(package, version):
    return {
        name
        for answer in recorded(version)
        if answer["body"] is not None
        for name in models_in(package.read(answer["operation"], answer["status"], answer["body"]))
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_models_that_no_payload_covers(rest_packages, version):
    package = rest_packages[version]

    missing = package.model_names() - covered(package, version)

    assert sorted(missing) == UNCOVERED[version]


def models_reached(document, schemas):
    """The models that schemas lead to. What `allOf` combines is one model, not one for each part."""
    reached, waiting = set(), list(schemas)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            parts = node.get("allOf", [])
            combined = len(parts) > 1
            waiting += [resolve(document, part["$ref"], "") if combined and "$ref" in part else part for part in parts]
            waiting += [value for key, value in node.items() if key not in {"$ref", "allOf"}]
            name = node.get("$ref", "").rpartition("/")[2]
            if name and name not in reached:
                reached.add(name)
                waiting.append(resolve(document, node["$ref"], ""))
    return reached


@pytest.mark.parametrize("version", VERSIONS)
def test_every_model_in_the_answers_of_the_core_is_covered(rest_packages, version):
    """Objects, batch, schema, nodes, tenants (tagged schema), backups, meta and GraphQL; by the names of the document."""
    package = rest_packages[version]
    core = {"objects", "batch", "schema", "nodes", "backups", "meta", "graphql"}
    waiting = [
        answer["content"]["application/json"]["schema"]
        for name in package.names.values()
        if name.tag in core
        for status, answer in package.operations[name.operation_id]["responses"].items()
        if status.startswith("2") and "content" in answer
    ]
    missing = models_reached(package.document, waiting) & set(UNCOVERED[version])

    assert missing <= set(UNCOVERED["why"]), "each needs a payload, or a reason in uncovered_models.json"
