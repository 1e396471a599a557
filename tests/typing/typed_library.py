# Made by `weaviate-codegen classes`. Not to be edited: run it again instead.
"""Typed classes, one for each class of a Weaviate schema."""

from __future__ import annotations

import typing

from weaviate import classes as wv

if typing.TYPE_CHECKING:
    import weaviate

__all__ = [
    "Article",
    "ArticleChapters",
    "ArticleDetails",
    "Author",
    "AuthorAddress",
    "AuthorAddressCity",
    "Category",
    "Journal",
    "verify",
]


class ArticleChapters(wv.Nested):
    """The value of Article.chapters."""

    first_page: wv.Int = wv.Int("firstPage")
    heading: wv.Text = wv.Text("heading")


class ArticleDetails(wv.Nested):
    """The value of Article.details."""

    available: wv.Boolean = wv.Boolean("available")
    isbn: wv.Text = wv.Text("isbn")
    price: wv.Number = wv.Number("price")


class _ArticleProperties(wv.Properties):
    additional = wv.Additional[typing.Literal["body_vector", "title_vector"]]()
    body: wv.Text = wv.Text("body")
    chapters: wv.ObjectList[ArticleChapters] = wv.ObjectList("chapters", ArticleChapters)
    contact: wv.Phone = wv.Phone("contact")
    cover: wv.Blob = wv.Blob("cover")
    details: wv.Object[ArticleDetails] = wv.Object("details", ArticleDetails)
    doi: wv.Uuid = wv.Uuid("doi")
    flags: wv.BooleanList = wv.BooleanList("flags")
    has_authors: wv.Reference[Author] = wv.Reference("hasAuthors", "Author")
    in_category: wv.Reference[Category] = wv.Reference("inCategory", "Category")
    location: wv.Geo = wv.Geo("location")
    mentions: wv.Reference[Article | Author | Category] = wv.Reference("mentions", "Article", "Author", "Category")
    pages: wv.IntList = wv.IntList("pages")
    published: wv.Boolean = wv.Boolean("published")
    published_at: wv.Date = wv.Date("publishedAt")
    related_ids: wv.UuidList = wv.UuidList("relatedIds")
    revisions: wv.DateList = wv.DateList("revisions")
    score: wv.Number = wv.Number("score")
    tags: wv.TextList = wv.TextList("tags")
    title: wv.Text = wv.Text("title")
    weights: wv.NumberList = wv.NumberList("weights")
    word_count: wv.Int = wv.Int("wordCount")


class Article(_ArticleProperties, wv.Model):
    """A written work, with two named vectors"""

    __collection__ = "Article"
    __vectors__ = ("body_vector", "title_vector")

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Article], /) -> _ArticlePath[wv.R]:
        """The properties of Article behind a reference."""
        return _ArticlePath[wv.R].behind(step)


class _ArticlePath(_ArticleProperties, wv.Path[wv.R]):
    """The properties of Article behind a reference."""


class AuthorAddressCity(wv.Nested):
    """The value of Author.address.city."""

    name: wv.Text = wv.Text("name")
    zip: wv.Text = wv.Text("zip")


class AuthorAddress(wv.Nested):
    """The value of Author.address."""

    city: wv.Object[AuthorAddressCity] = wv.Object("city", AuthorAddressCity)
    number: wv.Int = wv.Int("number")
    street: wv.Text = wv.Text("street")


class _AuthorProperties(wv.Properties):
    additional = wv.Additional[typing.Never]()
    active: wv.Boolean = wv.Boolean("active")
    address: wv.Object[AuthorAddress] = wv.Object("address", AuthorAddress)
    aliases: wv.TextList = wv.TextList("aliases")
    born: wv.Date = wv.Date("born")
    lives_at: wv.Geo = wv.Geo("livesAt")
    name: wv.Text = wv.Text("name")
    """Full name"""
    orcid: wv.Uuid = wv.Uuid("orcid")
    phone: wv.Phone = wv.Phone("phone")
    portrait: wv.Blob = wv.Blob("portrait")
    rating: wv.Number = wv.Number("rating")


class Author(_AuthorProperties, wv.Model):
    """A person who writes"""

    __collection__ = "Author"

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Author], /) -> _AuthorPath[wv.R]:
        """The properties of Author behind a reference."""
        return _AuthorPath[wv.R].behind(step)


class _AuthorPath(_AuthorProperties, wv.Path[wv.R]):
    """The properties of Author behind a reference."""


class _CategoryProperties(wv.Properties):
    additional = wv.Additional[typing.Never]()
    name: wv.Text = wv.Text("name")
    rank: wv.Int = wv.Int("rank")


class Category(_CategoryProperties, wv.Model):
    """A subject heading"""

    __collection__ = "Category"

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Category], /) -> _CategoryPath[wv.R]:
        """The properties of Category behind a reference."""
        return _CategoryPath[wv.R].behind(step)


class _CategoryPath(_CategoryProperties, wv.Path[wv.R]):
    """The properties of Category behind a reference."""


class _JournalProperties(wv.Properties):
    additional = wv.Additional[typing.Never]()
    founded: wv.Date = wv.Date("founded")
    issn: wv.Text = wv.Text("issn")
    issues_per_year: wv.Int = wv.Int("issuesPerYear")
    title: wv.Text = wv.Text("title")


class Journal(_JournalProperties, wv.Model):
    """A periodical, one tenant per publisher"""

    __collection__ = "Journal"
    __multi_tenant__ = True

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Journal], /) -> _JournalPath[wv.R]:
        """The properties of Journal behind a reference."""
        return _JournalPath[wv.R].behind(step)


class _JournalPath(_JournalProperties, wv.Path[wv.R]):
    """The properties of Journal behind a reference."""


def verify(client: weaviate.Client) -> list[str]:
    """How the server's schema differs from this module, in words; nothing when it does not."""
    models: list[type[wv.Model]] = [
        Article,
        Author,
        Category,
        Journal,
    ]
    return wv.differences(client.schema.get(), models)
