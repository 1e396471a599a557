"""`client.query.multi_get(...)`: queries side by side under their names."""

import pytest

from weaviate.exceptions import QueryTypeError, QueryValueError
from weaviate.gql.get import GetBuilder
from weaviate.gql.multi_get import MultiGetBuilder


def query(class_name: str) -> GetBuilder:
    return GetBuilder(class_name, ["title"], connection=None)


def test_the_queries_stand_side_by_side():
    both = MultiGetBuilder([query("Article").with_limit(1), query("Book")], connection=None)

    assert both.build() == "{Get{Article(limit:1){title} Book{title}}}"


def test_one_class_twice_takes_an_alias():
    both = MultiGetBuilder([query("Article"), query("Article").with_alias("again")], connection=None)

    assert both.build() == "{Get{Article{title} again:Article{title}}}"


@pytest.mark.parametrize(
    ("queries", "error", "message"),
    [
        ([query("Article"), query("Article")], QueryTypeError, "Article is asked for more than once"),
        ([], QueryValueError, "empty"),
        (["{Get{A{b}}}"], QueryTypeError, "list of GetBuilder"),
        (query("Article"), QueryTypeError, "list of GetBuilder"),
    ],
)
def test_refused(queries, error, message):
    with pytest.raises(error, match=message):
        MultiGetBuilder(queries, connection=None)
