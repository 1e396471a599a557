"""The rules that a query is checked by."""

from __future__ import annotations

import pytest
from graphql import build_schema, parse, specified_rules, validate
from hypothesis import given
from hypothesis import strategies as st

from weaviate.local.graphql.rules import EVERY, SIGNS, rules_for

SCHEMA = build_schema(
    "directive @once on FIELD type Query {a(x: Int y: [Int]): Query b: String c: U} union U = Query | T type T {d: Int}"
)
HEADS = ("", "query", "query Q", "query ($v: Int)", "query ($v: Nothing, $v: Int)", "subscription")
FIELDS = (
    *(
        "b",
        "b: c",
        "nothing",
        "b @once",
        "b @once @once",
        "b @unknown",
        "__typename",
        "__schema{types{name}}",
        "c{...F}",
    ),
    *(
        "a(x: 1){b}",
        "a(x: $v){b}",
        "a(y: [$v]){b}",
        "a(y: $v z: 1){b}",
        "a{...F}",
        "... on T{d}",
        "...F",
        "...@defer{b}",
    ),
)
TAILS = ("", "fragment F on T{d}", "fragment F on String{b}", "fragment F on Query{...F}", "query R{b}")
BROKEN = {
    "an undefined variable": "{a(x: $v){b}}",
    "an unused variable": "query ($v: Int) {b}",
    "a variable of no input type": "query ($v: Query) {a(x: $v){b}}",
    "a variable of another type": "query ($v: String) {a(x: $v){b}}",
    "two variables of one name": "query ($v: Int, $v: Int) {a(x: $v){b}}",
    "an unknown type of a variable": "query ($v: Nothing) {a(x: $v){b}}",
    "an unknown directive": "{b @unknown}",
    "a directive twice": "{b @once @once}",
    "an unknown fragment": "{...F}",
    "an unused fragment": "{b} fragment F on Query {b}",
    "a fragment on a scalar": "{...F} fragment F on String {b}",
    "a fragment on an unknown type": "{...F} fragment F on Nothing {b}",
    "a cycle of fragments": "{...F} fragment F on Query {...F}",
    "two fragments of one name": "{...F} fragment F on Query {b} fragment F on Query {b}",
    "an impossible fragment": "{... on T {d}}",
}


def messages(query: str, rules: list) -> list[str]:
    return [error.message for error in validate(SCHEMA, parse(query), rules)]


@pytest.mark.parametrize("query", BROKEN.values(), ids=BROKEN)
def test_no_rule_that_a_query_breaks_is_left_out(query: str) -> None:
    found = messages(query, list(EVERY))

    assert found
    assert messages(query, rules_for(query)) == found


@given(
    st.sampled_from(HEADS),
    st.lists(st.sampled_from(FIELDS), min_size=1, max_size=4),
    st.lists(st.sampled_from(TAILS), max_size=2),
)
def test_the_rules_left_out_find_nothing_in_any_query(head: str, fields: list[str], tails: list[str]) -> None:
    query = f"{head} {{ {' '.join(fields)} }} {' '.join(tails)}"

    assert messages(query, rules_for(query)) == messages(query, list(EVERY))


def test_a_plain_query_is_checked_by_few_rules() -> None:
    assert len(rules_for('{Get{Article(where:{path:["a"] operator:Equal valueInt:1}){title}}}')) < len(EVERY) / 2


def test_the_signs_are_of_rules_that_exist() -> None:
    every = {rule.__name__ for rule in specified_rules}

    assert {name for name in SIGNS if not name.startswith(("Defer", "Stream", "Max"))} <= every
