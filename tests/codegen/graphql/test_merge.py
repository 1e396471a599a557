"""Documents of several servers as one, with what came when."""

import pytest
from weaviate_codegen.errors import CodegenError
from weaviate_codegen.graphql.document import Document
from weaviate_codegen.graphql.merge import merge


def document(version, facts, classes=2):
    return Document(version, classes, facts, f"{version}.json")


def test_a_fact_is_known_since_the_first_version_that_has_it():
    merged = merge([document("1.30", {"Get.a": "Int", "Get.b": "Int"}), document("1.9", {"Get.a": "Int"})])

    assert merged.versions == ("1.9", "1.30")
    assert merged.facts["Get.a"].since == "1.9"
    assert merged.facts["Get.b"].since == "1.30"


def test_a_fact_that_the_newest_version_lacks_is_kept_with_its_last_version():
    merged = merge([document("1.24", {"Get.a": "Int"}), document("1.30", {"Get.a": "Int"}), document("1.39", {})])

    assert merged.facts["Get.a"].until == "1.30"


def test_the_newest_type_holds_and_the_earlier_ones_are_noted():
    merged = merge([document("1.24", {"Get.a": "[Float]!"}), document("1.30", {"Get.a": "scalar"})])

    assert merged.facts["Get.a"].type == "scalar"
    assert merged.facts["Get.a"].types == {"1.24": "[Float]!", "1.30": "scalar"}


def test_values_of_an_enum_are_united_with_their_versions():
    merged = merge([document("1.24", {"Get.a": "<x|y>"}), document("1.30", {"Get.a": "<w|y>"})])

    assert merged.facts["Get.a"].type == "<w|x|y>"
    assert merged.facts["Get.a"].values == {"w": "1.30", "x": "1.24", "y": "1.24"}
    assert merged.facts["Get.a"].types == {}


def test_servers_of_one_version_may_differ_in_what_modules_tenants_and_replicas_bring():
    plain = {"Get.limit": "Int", "Get.tenant": "String"}
    modules = {"Get.limit": "Int", "Get.nearText": "{}", "Get.nearText.concepts": "[String]!"}
    spelling = {**modules, "Get.nearText.autocorrect": "Boolean"}

    merged = merge([document("1.39", plain), document("1.39", modules), document("1.39", spelling)])

    assert merged.facts.keys() == plain.keys() | spelling.keys()
    assert merged.facts["Get.nearText"].condition == "modules"
    assert merged.facts["Get.tenant"].condition == "multi-tenancy"
    assert merged.facts["Get.limit"].condition is None


def test_a_newer_version_that_was_looked_at_without_modules_does_not_end_what_they_bring():
    merged = merge([document("1.24", {"Get.nearText": "{}", "Get.nearText.limit": "Int"}), document("1.39", {})])

    assert merged.facts["Get.nearText"].until is None
    assert merged.facts["Get.nearText.limit"].until is None


def test_what_ends_within_a_modules_argument_ends():
    older = {"Get.nearText": "{}", "Get.nearText.limit": "Int"}

    merged = merge([document("1.24", older), document("1.39", {"Get.nearText": "{}"})])

    assert merged.facts["Get.nearText.limit"].until == "1.24"


@pytest.mark.parametrize(
    ("one", "other", "path"),
    [
        ({"Get.limit": "Int"}, {"Get.limit": "Float"}, "Get.limit"),
        ({"Get.limit": "Int"}, {}, "Get.limit"),
        ({}, {"Get.limit": "Int"}, "Get.limit"),
        ({"Get.nearText.concepts": "[String]"}, {"Get.nearText.concepts": "[String]!"}, "Get.nearText.concepts"),
        (
            {"_additional.vectors": "{}", "_additional.vectors.*": "scalar"},
            {"_additional.vectors": "{}"},
            "_additional.vectors.*",
        ),
    ],
)
def test_servers_of_one_version_that_differ_otherwise_stop_the_run(one, other, path):
    with pytest.raises(CodegenError, match="in a way that is not understood") as caught:
        merge([document("1.39", one), document("1.39", other)])
    assert path in str(caught.value)


def test_one_class_proves_nothing():
    with pytest.raises(CodegenError, match="one class is not enough"):
        merge([document("1.24", {}), document("1.39", {}, classes=1)])


def test_two_servers_of_one_version_with_a_class_each_prove_it():
    assert merge([document("1.39", {"Get.a": "Int"}, classes=1), document("1.39", {"Get.a": "Int"}, classes=1)])


def test_several_documents_need_versions_to_be_ordered():
    with pytest.raises(CodegenError, match="put it into the file's name"):
        merge([document("1.39", {}), document(None, {})])


def test_one_document_needs_no_version():
    assert merge([document(None, {"Get.a": "Int"})]).versions == ("",)
