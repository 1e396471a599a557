"""Property strings: parsed once, merged, and unable to leave the braces around them."""

import pytest

from weaviate.exceptions import QueryValueError
from weaviate.gql.ast import document, field, name
from weaviate.gql.printer import print_compact
from weaviate.gql.selection import merge, parse_selection


def printed(*texts: str) -> str:
    selections = merge([node for text in texts for node in parse_selection(text)])
    return print_compact(document(field(name("C"), selections)))


@pytest.mark.parametrize(
    ("texts", "result"),
    [
        (["title"], "{C{title}}"),
        ([" title "], "{C{title}}"),
        (["title wordCount"], "{C{title wordCount}}"),
        (["title", "title"], "{C{title}}"),
        (["address { street city { name } }"], "{C{address{street city{name}}}}"),
        (["hasAuthor { ... on Author { name } }"], "{C{hasAuthor{... on Author{name}}}}"),
        (
            ["hasAuthor { ... on Author { name } }", "hasAuthor { ... on Author { born } ... on Group { name } }"],
            "{C{hasAuthor{... on Author{name born} ... on Group{name}}}}",
        ),
        (["_additional { id }", "_additional { vector id }"], "{C{_additional{id vector}}}"),
        (["short: title", "title"], "{C{short:title title}}"),
        (['_additional { rerank(query: "q") { score } }'], '{C{_additional{rerank(query:"q"){score}}}}'),
    ],
)
def test_selections_are_merged_in_the_order_of_their_first_appearance(texts, result):
    assert printed(*texts) == result


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "title}",
        "title} Other{name",
        "} {",
        "{title}",
        "title(",
        "ti-tle",
        "a {}",
        "a { b {} }",
        "a } query b { c",
        "1a",
    ],
)
def test_what_is_no_selection_is_refused(text):
    with pytest.raises(QueryValueError, match="property"):
        parse_selection(text)


def test_a_deeply_nested_property_is_refused_not_crashed():
    with pytest.raises(QueryValueError, match="can't be read"):
        parse_selection("a {" * 5000 + "b" + "}" * 5000)


def test_one_field_with_two_sets_of_arguments_needs_an_alias():
    with pytest.raises(QueryValueError, match="alias"):
        printed('r(query: "a") { score }', 'r(query: "b") { score }')
