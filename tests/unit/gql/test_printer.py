"""The compact printer: its text parses to the AST that it was given, in graphql-core and on servers."""

import math
import re

import pytest
from graphql import parse, print_ast
from graphql.language import DocumentNode
from hypothesis import given
from hypothesis import strategies as st

from weaviate.gql import ast
from weaviate.gql.printer import print_compact, print_string
from weaviate.gql.vector_node import VectorValueNode

names = st.from_regex(r"[_A-Za-z][_0-9A-Za-z]{0,8}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"]))
numbers = st.floats(allow_nan=False, allow_infinity=False)
leaves = st.one_of(
    texts.map(ast.string),
    st.integers(-(2**63), 2**63 - 1).map(ast.integer),
    numbers.map(ast.number),
    st.booleans().map(ast.boolean),
    names.filter(lambda name: name not in {"true", "false", "null"}).map(ast.enum),
)
values = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map(ast.sequence),
        st.dictionaries(names, inner, max_size=4).map(lambda entries: ast.mapping(entries.items())),
    ),
    max_leaves=12,
)


def document_of(value) -> DocumentNode:
    return ast.document(ast.field(ast.name("Get"), [ast.field(ast.name("C"), arguments=[ast.argument("a", value)])]))


def as_dict(text: str) -> dict:
    return parse(text, no_location=True).to_dict()


def server_decoded(literal: str) -> str:
    """How a server reads a string literal: escapes one code unit at a time, everything else as it is."""
    assert literal[0] == literal[-1] == '"'
    assert not re.search("[\x00-\x08\x0a-\x1f]", literal), "servers refuse raw control characters"
    simple = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "b": "\b", "f": "\f", "/": "/"}

    def unescape(match: re.Match[str]) -> str:
        if match[1]:
            char = chr(int(match[1], 16))
            return "�" if 0xD800 <= ord(char) < 0xE000 else char
        return simple[match[2]]

    return re.sub(r"\\(?:u([0-9a-fA-F]{4})|(.))", unescape, literal[1:-1], flags=re.DOTALL)


@given(values)
def test_the_text_parses_to_the_same_document(value):
    document = document_of(value)

    assert as_dict(print_compact(document)) == as_dict(print_ast(document))


@given(texts)
def test_every_text_reaches_the_server_as_it_was_given(text):
    assert server_decoded(print_string(text)) == text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("plain", '"plain"'),
        ('say "hi"', r'"say \"hi\""'),
        ("C:\\new", r'"C:\\new"'),
        ("two\nlines\r\t", r'"two\nlines\r\t"'),
        ("\x00\x7f\x9f", r'"\u0000\u007f\u009f"'),
        ("🌊 مد 潮", '"🌊 مد 潮"'),
        ('"""block"""', r'"\"\"\"block\"\"\""'),
    ],
)
def test_strings_are_escaped_for_servers(text, printed):
    assert print_string(text) == printed


def test_blanks_are_left_out_but_where_lexers_need_them():
    query = '{ Get { a : C ( limit : 2 , after : "x" ) { p q ... on D { r } } } }'

    assert print_compact(parse(query)) == '{Get{a:C(limit:2 after:"x"){p q ... on D{r}}}}'


def test_what_the_builders_never_emit_is_printed_by_graphql_core():
    query = "query Q($n: Int) { Get { C(limit: $n) @include(if: true) { p } } }"

    assert as_dict(print_compact(parse(query))) == as_dict(query)


class TestVectors:
    def test_a_vector_is_printed_in_its_shortest_exact_form(self):
        assert print_compact(VectorValueNode(vector=[0.1, -2, 1e-7, 3e22])) == "[0.1,-2,1e-7,3e+22]"

    def test_a_multi_vector_is_a_list_of_lists(self):
        assert print_compact(VectorValueNode(vector=[[0.5], [1.5]])) == "[[0.5],[1.5]]"

    @given(st.lists(numbers, max_size=5))
    def test_graphql_core_sees_the_numbers(self, vector):
        node = VectorValueNode(vector=vector)

        printed = print_ast(document_of(node))

        (definition,) = parse(printed).definitions
        (field,) = definition.selection_set.selections[0].selection_set.selections
        read = [float(item.value) for item in field.arguments[0].value.values]
        assert [math.copysign(1, number) for number in read] == [math.copysign(1, number) for number in vector]
        assert read == vector

    def test_its_kind_is_that_of_a_list(self):
        assert VectorValueNode(vector=[1.0]).kind == "list_value"
