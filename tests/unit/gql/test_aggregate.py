"""`client.query.aggregate(...)`: each clause in v3's order, and what is refused."""

import pytest

from weaviate.exceptions import QueryAttributeError, QueryTypeError, QueryValueError
from weaviate.gql.aggregate import AggregateBuilder


def article() -> AggregateBuilder:
    return AggregateBuilder("article", connection=None).with_meta_count()


@pytest.mark.parametrize(
    ("builder", "query"),
    [
        (article(), "{Aggregate{Article{meta{count}}}}"),
        (article().with_fields("words { mean maximum }"), "{Aggregate{Article{meta{count} words{mean maximum}}}}"),
        (
            article().with_fields("words { mean }").with_fields("words { sum }"),
            "{Aggregate{Article{meta{count} words{mean sum}}}}",
        ),
        (article().with_fields("meta { count }"), "{Aggregate{Article{meta{count}}}}"),
        (article().with_limit(3), "{Aggregate{Article(limit:3){meta{count}}}}"),
        (
            article().with_limit(2).with_tenant("t").with_group_by_filter(["title"]),
            '{Aggregate{Article(groupBy:["title"] tenant:"t" limit:2){meta{count}}}}',
        ),
        (
            article().with_object_limit(5).with_near_vector({"vector": [1]}),
            "{Aggregate{Article(nearVector:{vector:[1]} objectLimit:5){meta{count}}}}",
        ),
        (
            article().with_hybrid("sea", vector=[1], alpha=0.5).with_object_limit(5),
            '{Aggregate{Article(hybrid:{query:"sea" vector:[1] alpha:0.5} objectLimit:5){meta{count}}}}',
        ),
    ],
)
def test_accepted(builder, query):
    assert builder.build() == query


@pytest.mark.parametrize(
    ("build", "error", "message"),
    [
        (lambda: AggregateBuilder("Article", None).build(), QueryAttributeError, "asks for nothing"),
        (lambda: article().with_limit(0), QueryValueError, "at least 1"),
        (lambda: article().with_fields("words {"), QueryValueError, "can't be read"),
        (lambda: article().with_group_by_filter([5]), QueryTypeError, r"groupBy\[0\]"),
        (lambda: article().with_near_object({"id": "x", "targets": {}}), QueryValueError, "no key 'targets'"),
        (lambda: article().with_hybrid("q", fusion="x"), QueryTypeError, "no argument 'fusion'"),
    ],
)
def test_refused(build, error, message):
    with pytest.raises(error, match=message):
        build()
