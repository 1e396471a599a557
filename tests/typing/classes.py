"""What type checkers infer of typed classes. Never run: mypy and basedpyright read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, assert_type
from uuid import UUID

from tests.typing.typed_library import Article, ArticleChapters, ArticleDetails, Author, Category, Journal, verify
from weaviate.classes import Condition, GeoCoordinates, PhoneNumber, Ref, Selectable
from weaviate.classes.aggregate import Aggregated, GroupedBy, TypedAggregate
from weaviate.classes.expressions import (
    Comparable,
    DateExpression,
    IntExpression,
    ListExpression,
    Ordering,
    TextExpression,
)
from weaviate.classes.figures import Occurrence
from weaviate.classes.get import TypedGet
from weaviate.classes.shapes import ObjectExpression
from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.get import GetBuilder

if TYPE_CHECKING:
    import weaviate


def properties_of_a_class_are_expressions() -> None:
    assert_type(Article.title, TextExpression[Article])
    assert_type(Article.word_count, IntExpression[Article])
    assert_type(Article.published_at, DateExpression[Article])
    assert_type(Article.tags, ListExpression[Article, str])
    assert_type(Article.details, ObjectExpression[Article, ArticleDetails])
    assert_type(Article.details.only(ArticleDetails.isbn), Selectable[Article])
    assert_type(Article.title.length, Comparable[Article, int])
    assert_type(Article.title == "x", Condition[Article])
    assert_type(
        (Article.word_count > 1) & Article.title.like("*") | Article.tags.contains_any(["a"]), Condition[Article]
    )
    assert_type(Article.title.desc(), Ordering[Article])
    assert_type(Article.additional.distance, Selectable[Article])
    assert_type(Article.additional.vectors("body_vector"), Selectable[Article])


def references_keep_the_class_that_the_query_is_for() -> None:
    assert_type(Article.has_authors.on(Author).name, TextExpression[Article])
    assert_type(Article.mentions.on(Category).rank, IntExpression[Article])
    assert_type(Article.mentions.on(Article).has_authors.on(Author).born, DateExpression[Article])
    assert_type(Article.has_authors.count > 2, Condition[Article])


def objects_have_python_values(article: Article, author: Author) -> None:
    assert_type(article.title, str | None)
    assert_type(article.word_count, int | None)
    assert_type(article.score, float | None)
    assert_type(article.published, bool | None)
    assert_type(article.published_at, datetime | None)
    assert_type(article.doi, UUID | None)
    assert_type(article.cover, bytes | None)
    assert_type(article.location, GeoCoordinates | None)
    assert_type(article.contact, PhoneNumber | None)
    assert_type(article.details, ArticleDetails | None)
    assert_type(article.chapters, Sequence[ArticleChapters] | None)
    assert_type(article.tags, Sequence[str] | None)
    assert_type(article.revisions, Sequence[datetime] | None)
    assert_type(article.has_authors, Sequence[Author] | None)
    assert_type(article.mentions, Sequence[Article | Author | Category] | None)
    assert_type(article.additional.id, UUID | None)
    assert_type(article.additional.distance, float | None)
    assert_type(article.additional.creation_time, datetime | None)
    assert_type(article.additional.vectors, Mapping[Literal["body_vector", "title_vector"], Sequence[float]])
    assert_type(author.to_dict(), dict[str, Any])
    group = article.additional.group
    assert_type(group.hits if group else [], list[Article])


def constructors_and_attributes_take_the_same_values(author: Author) -> None:
    article = Article(
        title="Tides",
        word_count=3,
        details=ArticleDetails(isbn="978"),
        has_authors=[
            author,
            Author.ref("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"),
            "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11",
        ],
        mentions=[author, Category.ref("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11")],
    )
    article.title = None
    article.doi = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
    assert_type(article, Article)
    assert_type(Author.ref("6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"), Ref[Author])


def a_typed_query_gives_objects(client: weaviate.Client, clause: dict[str, Any]) -> None:
    query = client.query.get(Article, [Article.title, Article.has_authors.on(Author).name, Article.additional.id])
    query = query.with_where(Article.word_count > 3).with_sort([Article.title.asc()]).with_limit(3)
    query = query.with_near_vector({"vector": [0.1]}).with_where(clause).with_bm25("x", [Article.title, "body"])

    assert_type(query, TypedGet[Article])
    assert_type(query.build(), str)
    assert_type(query.do(), list[Article])


def a_typed_query_is_near_objects_of_all_kinds(
    client: weaviate.Client, author: Author, clause: dict[str, Any], read_only: Mapping[str, Any]
) -> None:
    query = client.query.get(Article, [Article.title])
    assert_type(query.with_near_object(author, distance=0.2), TypedGet[Article])
    query.with_near_object(Author.ref("x")).with_near_object("x", certainty=0.7).with_near_object(UUID(int=0))
    query.with_near_object({"id": "x", "distance": 0.1}).with_near_object(clause).with_near_object(read_only)
    assert_type(client.query.aggregate(Article).with_near_object(author), TypedAggregate[Article])


def typed_queries_together_give_a_list_each(client: weaviate.Client) -> None:
    articles = client.query.get(Article, [Article.title])
    authors = client.query.get(Author, [Author.name])
    journals = client.query.get(Journal, [Journal.title])

    assert_type(client.query.multi_get([articles, articles.copy().with_alias("b")]).do(), list[list[Article]])
    assert_type(client.query.multi_get((articles, authors)).do(), tuple[list[Article], list[Author]])
    assert_type(
        client.query.multi_get((articles, authors, journals)).do(),
        tuple[list[Article], list[Author], list[Journal]],
    )
    assert_type(client.query.multi_get([articles, authors]).do(), list[list[Any]])
    assert_type(client.query.multi_get([client.query.get("Article", ["title"])]).do(), dict[str, Any])


def a_typed_aggregate_gives_figures(client: weaviate.Client) -> None:
    mean, top = Article.word_count.agg.mean, Article.title.agg.top_occurrences(3)
    query = client.query.aggregate(Article).with_fields(mean, top).with_group_by_filter([Article.published])

    assert_type(query, TypedAggregate[Article])
    for row in query.do():
        assert_type(row, Aggregated[Article])
        assert_type(row[mean], float | None)
        assert_type(row[top], list[Occurrence] | None)
        assert_type(row.grouped_by, GroupedBy | None)


def objects_are_written_and_read(client: weaviate.Client, article: Article) -> None:
    assert_type(client.data_object.create(article, vector=[0.1], tenant="a"), str)
    assert_type(client.data_object.get_by_id("x", class_name=Article), Article | None)
    assert_type(client.data_object.iterate(Article), Iterator[Article])
    assert_type(client.batch.add_data_object(article, uuid="x"), str)
    client.data_object.update(article)
    client.data_object.exists("x", Article)
    client.schema.exists(Journal)
    assert_type(verify(client), list[str])


def untyped_calls_keep_their_types(client: weaviate.Client, clause: dict[str, Any]) -> None:
    assert_type(client.query.get("Article", ["title"]).with_where(clause), GetBuilder)
    assert_type(client.query.get("Article", ["title"]).do(), dict[str, Any])
    assert_type(client.query.aggregate("Article"), AggregateBuilder)
    assert_type(client.data_object.get_by_id("x", class_name="Article"), dict[str, Any] | None)
    assert_type(client.data_object.iterate("Article"), Iterator[dict[str, Any]])
    client.query.get("Article", ["title"]).with_where(
        {"operator": "And", "operands": [{"path": ["title"], "operator": "Equal", "valueText": "x"}]}
    ).with_near_text({"concepts": ["sea"], "certainty": 0.7}).with_sort({"path": ["title"], "order": "asc"})
    client.query.get("Article").with_where({"path": ["tags"], "operator": "ContainsAny", "valueTextArray": ["a"]})
