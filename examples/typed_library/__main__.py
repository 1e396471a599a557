"""A small typed program: it writes authors and articles, searches, filters, follows references and counts.

`library.py` was made by
`weaviate-codegen classes --schema examples/typed_library/library.schema.json --out examples/typed_library/library.py`.

    python -m examples.typed_library                          on a private server in this process
    python -m examples.typed_library http://localhost:8080    on a server, whose classes of these names it replaces
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import weaviate
from weaviate.classes import GeoCoordinates

from .library import Article, ArticleDetails, Author, verify

SCHEMA = Path(__file__).with_name("library.schema.json")


def fill(client: weaviate.Client) -> None:
    """Create the classes and write some objects."""
    for model in (Article, Author):
        client.schema.delete_class(model)
    client.schema.create(str(SCHEMA))

    carson = Author(name="Rachel Carson", born=datetime(1907, 5, 27, tzinfo=UTC), lives_at=GeoCoordinates(39.05, -77.0))
    cousteau = Author(name="Jacques Cousteau", born=datetime(1910, 6, 11, tzinfo=UTC))
    client.data_object.create(carson)
    client.data_object.create(cousteau)

    with client.batch as batch:
        batch.add_data_object(
            Article(
                title="The Sea Around Us",
                word_count=90_000,
                tags=["ocean", "science"],
                published_at=datetime(1951, 7, 2, tzinfo=UTC),
                details=ArticleDetails(isbn="978-0195069976", price=12.5),
                has_authors=[carson],
            ),
            vector=[0.9, 0.1],
        )
        batch.add_data_object(
            Article(
                title="The Silent World",
                word_count=70_000,
                tags=["ocean", "diving"],
                published_at=datetime(1953, 1, 1, tzinfo=UTC),
                has_authors=[cousteau],
            ),
            vector=[0.8, 0.3],
        )
        batch.add_data_object(Article(title="A Pamphlet", word_count=900, tags=["science"]), vector=[0.1, 0.9])


def search(client: weaviate.Client) -> list[Article]:
    """The long articles about the ocean that are nearest to a vector."""
    return (
        client.query.get(
            Article,
            [
                Article.title,
                Article.published_at,
                Article.details,
                Article.has_authors.on(Author).name,
                Article.additional.distance,
            ],
        )
        .with_where((Article.word_count > 1000) & Article.tags.contains_any(["ocean"]))
        .with_near_vector({"vector": [0.9, 0.1]})
        .with_limit(5)
        .do()
    )


def main(url: str = ":memory:") -> None:
    """Fill a server, and print what it says."""
    with weaviate.Client(url) as client:
        fill(client)
        for line in verify(client):
            print("drift:", line)

        for article in search(client):
            authors = ", ".join(author.name or "?" for author in article.has_authors or ())
            year = article.published_at.year if article.published_at else "?"
            price = f", {article.details.price:.2f} EUR" if article.details and article.details.price else ""
            print(f"{article.title} ({year}) by {authors}{price}")

        by_carson = Article.has_authors.on(Author).name == "Rachel Carson"
        found = client.query.get(Article, [Article.title, Article.additional.id]).with_where(by_carson).do()
        print("by Rachel Carson:", [article.title for article in found])

        mean = Article.word_count.agg.mean
        (figures,) = client.query.aggregate(Article).with_meta_count().with_fields(mean).do()
        print(f"{figures.count} articles of {figures[mean]:.0f} words on average")

        identity = found[0].additional.id
        assert identity is not None
        stored = client.data_object.get_by_id(identity, class_name=Article)
        assert stored is not None
        stored.word_count = 91_000
        client.data_object.update(stored)
        longest = client.query.get(Article, [Article.title, Article.word_count]).with_sort(Article.word_count.desc())
        print("longest:", longest.with_limit(1).do()[0])
        print("all:", sorted(item.title or "" for item in client.data_object.iterate(Article)))


if __name__ == "__main__":
    main(*sys.argv[1:])
