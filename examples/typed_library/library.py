# Made by `weaviate-codegen classes`. Not to be edited: run it again instead.
"""Typed classes, one for each class of a Weaviate schema."""

from __future__ import annotations

import typing

from weaviate import classes as wv

if typing.TYPE_CHECKING:
    import weaviate

__all__ = [
    "Article",
    "ArticleDetails",
    "Author",
    "verify",
]


class ArticleDetails(wv.Nested):
    """The value of Article.details."""

    isbn: wv.Text = wv.Text("isbn")
    price: wv.Number = wv.Number("price")


class _ArticleProperties(wv.Properties):
    additional = wv.Additional[typing.Never]()
    details: wv.Object[ArticleDetails] = wv.Object("details", ArticleDetails)
    has_authors: wv.Reference[Author] = wv.Reference("hasAuthors", "Author")
    """Who wrote it."""
    published_at: wv.Date = wv.Date("publishedAt")
    tags: wv.TextList = wv.TextList("tags")
    title: wv.Text = wv.Text("title")
    word_count: wv.Int = wv.Int("wordCount")


class Article(_ArticleProperties, wv.Model):
    """A written work."""

    __collection__ = "Article"

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Article], /) -> _ArticlePath[wv.R]:
        """The properties of Article behind a reference."""
        return _ArticlePath[wv.R].behind(step)


class _ArticlePath(_ArticleProperties, wv.Path[wv.R]):
    """The properties of Article behind a reference."""


class _AuthorProperties(wv.Properties):
    additional = wv.Additional[typing.Never]()
    born: wv.Date = wv.Date("born")
    lives_at: wv.Geo = wv.Geo("livesAt")
    name: wv.Text = wv.Text("name")
    """Full name."""


class Author(_AuthorProperties, wv.Model):
    """A person who writes."""

    __collection__ = "Author"

    @classmethod
    def __through__(cls, step: wv.Step[wv.R, Author], /) -> _AuthorPath[wv.R]:
        """The properties of Author behind a reference."""
        return _AuthorPath[wv.R].behind(step)


class _AuthorPath(_AuthorProperties, wv.Path[wv.R]):
    """The properties of Author behind a reference."""


def verify(client: weaviate.Client) -> list[str]:
    """How the server's schema differs from this module, in words; nothing when it does not."""
    models: list[type[wv.Model]] = [
        Article,
        Author,
    ]
    return wv.differences(client.schema.get(), models)
