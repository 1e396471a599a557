"""Filters: v3's spellings and the rules that no type can say."""

import copy

import pytest

from weaviate.exceptions import QueryKeyError, QueryTypeError, QueryValueError
from weaviate.gql.printer import print_compact
from weaviate.gql.tables import default_coercions
from weaviate.gql.where import where_content

LEAF = {"path": ["title"], "operator": "Equal", "valueText": "x"}
GEO = {"geoCoordinates": {"latitude": 1.5, "longitude": -2}, "distance": {"max": 10}}


def printed(content) -> str:
    coercions = default_coercions()
    return print_compact(coercions.argument(coercions.tables.GET_ARGUMENTS, "where", where_content(content)))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (LEAF, '{path:["title"] operator:Equal valueText:"x"}'),
        ({**LEAF, "path": "title"}, '{path:["title"] operator:Equal valueText:"x"}'),
        (
            {"path": ["n"], "operator": "ContainsAny", "valueInt": [1, 2]},
            '{path:["n"] operator:ContainsAny valueInt:[1,2]}',
        ),
        (
            {"path": ["n"], "operator": "ContainsAll", "valueTextArray": ["a", "b"]},
            '{path:["n"] operator:ContainsAll valueText:["a","b"]}',
        ),
        (
            {"path": ["n"], "operator": "ContainsAny", "valueBooleanList": [True, False]},
            '{path:["n"] operator:ContainsAny valueBoolean:[true,false]}',
        ),
        ({"path": ["n"], "operator": "LessThan", "valueNumber": 1}, '{path:["n"] operator:LessThan valueNumber:1}'),
        ({"path": ["n"], "operator": "IsNull", "valueBoolean": True}, '{path:["n"] operator:IsNull valueBoolean:true}'),
        (
            {"path": ["p"], "operator": "WithinGeoRange", "valueGeoRange": GEO},
            '{path:["p"] operator:WithinGeoRange '
            "valueGeoRange:{geoCoordinates:{latitude:1.5 longitude:-2} distance:{max:10}}}",
        ),
        (
            {"operator": "And", "operands": [LEAF, {"operator": "Not", "operands": [LEAF]}]},
            '{operator:And operands:[{path:["title"] operator:Equal valueText:"x"},'
            '{operator:Not operands:[{path:["title"] operator:Equal valueText:"x"}]}]}',
        ),
        ({**LEAF, "valueText": None, "valueInt": 3}, '{path:["title"] operator:Equal valueInt:3}'),
    ],
)
def test_accepted(content, text):
    assert printed(content) == text


@pytest.mark.parametrize(
    ("content", "error", "message"),
    [
        ([], QueryTypeError, "where must be a dict"),
        ({}, QueryKeyError, "'operator'"),
        ({**LEAF, "operator": "Equals"}, QueryValueError, "did you mean 'Equal'"),
        ({**LEAF, "operator": 5}, QueryTypeError, r"where\.operator"),
        ({**LEAF, "valueTxt": "x"}, QueryValueError, "no key 'valueTxt', did you mean 'valueText'"),
        ({**LEAF, 5: "x"}, QueryTypeError, "keys of where must be str"),
        ({"path": ["a"], "operator": "Equal"}, QueryKeyError, "exactly one value key"),
        ({**LEAF, "valueInt": 3}, QueryKeyError, "valueText, valueInt"),
        ({"operator": "And"}, QueryKeyError, "'operands'"),
        ({"operator": "And", "operands": {}}, QueryTypeError, "operands must be a list"),
        ({"operator": "And", "operands": []}, QueryValueError, "operands is empty"),
        ({"operator": "And", "path": ["a"], "valueInt": 1}, QueryValueError, "give operands instead of path"),
        (
            {"operator": "Or", "operands": [LEAF, {**LEAF, "valueText": 5}]},
            QueryTypeError,
            r"where\.operands\[1\]\.valueText must be a text, int was given",
        ),
        ({**LEAF, "valueText": ["a", 5]}, QueryTypeError, r"where\.valueText\[1\]"),
        ({"path": ["a"], "operator": "Equal", "valueInt": True}, QueryTypeError, r"where\.valueInt"),
        ({"path": ["a"], "operator": "Equal", "valueInt": [1, 2.5]}, QueryTypeError, r"where\.valueInt\[1\]"),
        ({"path": ["a"], "operator": "Equal", "valueGeoRange": GEO}, QueryValueError, "belong together"),
        ({"path": ["a"], "operator": "WithinGeoRange", "valueInt": 1}, QueryValueError, "belong together"),
        (
            {"path": ["a"], "operator": "WithinGeoRange", "valueGeoRange": {"distance": {"max": 1}}},
            QueryKeyError,
            r"where\.valueGeoRange needs the key 'geoCoordinates'",
        ),
        ({"path": [5], "operator": "Equal", "valueInt": 1}, QueryTypeError, r"where\.path\[0\]"),
        ({**LEAF, "valueTextArray": "x", "valueText": None}, QueryTypeError, "must be a list"),
    ],
)
def test_refused(content, error, message):
    with pytest.raises(error, match=message):
        printed(content)


def test_the_callers_dict_stays_as_it_is():
    content = {"operator": "And", "operands": [{**LEAF, "valueText": None, "valueTextArray": ["a"]}]}
    before = copy.deepcopy(content)

    printed(content)

    assert content == before
