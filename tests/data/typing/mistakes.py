"""Deliberate mistakes, one on each line that says so. mypy and basedpyright report these lines and no others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.typing.typed_library import Article, ArticleDetails, Author, Category, Journal
from weaviate.classes import GeoCoordinates

if TYPE_CHECKING:
    import weaviate


def expressions() -> None:
    print(Article.titel)  # mistake: no such property
    print(Article.word_count > "many")  # mistake: a text for a number
    print(Article.published_at > "2024-01-01")  # mistake: a text for a moment
    print(Article.word_count.like("1*"))  # mistake: an operator of texts
    print(Article.cover == b"x")  # mistake: bytes can't be filtered by
    print(Article.tags.contains_any([1]))  # mistake: a number in a list of texts
    print(Article.additional.distnce)  # mistake: no such additional property
    print(Article.additional.vectors("tail_vector"))  # mistake: no such named vector
    print(Author.additional.vectors("title_vector"))  # mistake: a class without named vectors
    print(Article.mentions.on(Journal))  # mistake: the reference does not lead there
    print(Article.has_authors.on(Article))  # mistake: the reference does not lead there
    print(Article.has_authors.on(Author).nme)  # mistake: no such property behind the reference
    print(Article.has_authors.on(Author).rating > "high")  # mistake: a text for a number behind the reference
    print(Article.details.only(Article.title))  # mistake: a property of the class, not of the object in it
    print((Article.word_count > 1) & (Author.rating > 1.0))  # mistake: filters of two classes
    print(Article.location.within(5, "52", 5.0))  # mistake: a text for a coordinate
    print(Article.body.agg.mean)  # mistake: texts have no mean


def queries(client: weaviate.Client) -> None:
    client.query.get(Article, [Author.name])  # mistake: a property of another class
    client.query.get(Article, ["title"])  # mistake: a text for a property
    query = client.query.get(Article, [Article.title])
    query.with_where(Author.name == "x")  # mistake: a filter of another class
    query.with_where(Article.title == 3)  # mistake: a number for a text
    query.with_sort(Author.name.asc())  # mistake: the order of another class
    query.with_limit("5")  # mistake: a text for a number
    query.with_bm25("x", [Author.name])  # mistake: a property of another class
    query.with_group_by([Author.name], 1, 1)  # mistake: a property of another class
    rows: list[Author] = query.do()  # mistake: the wrong result type
    print(rows)
    for row in query.do():
        print(row.titel)  # mistake: no such property of an object
        print(row.title.upper())  # mistake: it may be None
        total: int | None = row.published_at  # mistake: a moment for a number
        print(total)
    client.query.aggregate(Article).with_fields(Author.rating.agg.mean)  # mistake: a figure of another class
    untyped = client.query.get("Article", ["title"])
    untyped.with_where({"pth": ["title"], "operator": "Equal", "valueText": "x"})  # mistake: no such key
    untyped.with_where({"path": ["title"], "operator": "Eqal", "valueText": "x"})  # mistake: no such operator
    untyped.with_where({"operator": "Not", "operands": [{"path": ["a"], "operator": "Eqal"}]})  # mistake: in an operand
    untyped.with_near_text({"concept": ["sea"]})  # mistake: no such key
    query.with_near_object(3)  # mistake: a number for an object
    query.with_near_object({"uuid": "x"})  # mistake: no such key
    client.query.multi_get([query, untyped])  # mistake: typed and untyped queries together
    authors: list[Author] = client.query.multi_get((query, query)).do()[0]  # mistake: the wrong result type
    print(authors)
    client.schema.create_class({"class": "A", "vectoriser": "none"})  # mistake: no such key
    client.schema.create_class({"class": "A", "properties": [{"nme": "a", "dataType": ["text"]}]})  # mistake: nested


def objects(client: weaviate.Client, category: Category) -> None:
    Article(titel="x")  # mistake: no such property
    Article(title=3)  # mistake: a number for a text
    Article("x")  # mistake: constructors take keywords
    Article(has_authors=[category])  # mistake: the reference does not lead there
    Article(mentions=[Journal.ref("x")])  # mistake: the reference does not lead there
    Article(details={"isbn": "x"})  # mistake: a dict for an object
    ArticleDetails(isbn=978)  # mistake: a number for a text
    Author(lives_at=(52.0, 5.0))  # mistake: a pair for coordinates
    Author(lives_at=GeoCoordinates(52.0))  # mistake: half a place
    category.rank = "first"  # mistake: a text for a number
    client.data_object.create(category, vectr=[0.1])  # mistake: no such argument
    wrong: Author | None = client.data_object.get_by_id("x", class_name=Category)  # mistake: the wrong result type
    print(wrong)
