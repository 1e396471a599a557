"""Typed classes on servers: the module that a server's schema gives, and every data type written and read back."""

from __future__ import annotations

import datetime
import importlib.util
import json
import sys
import time
import uuid
from pathlib import Path

import pytest
from weaviate_codegen.cli import main as codegen

import weaviate
from weaviate.classes import GeoCoordinates, PhoneNumber

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "tests" / "data" / "introspection" / "library.schema.json"
UTC = datetime.UTC
BEYOND_32_BITS = 2**40


def load(path):
    spec = importlib.util.spec_from_file_location(f"typed_{path.stem}", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def expected(tmp_path_factory):
    """The module that the schema's file gives."""
    out = tmp_path_factory.mktemp("expected") / "library.py"
    assert codegen(["classes", "--schema", str(SCHEMA), "--out", str(out)]) == 0
    return out


@pytest.fixture
def client(connect):
    names = [definition["class"] for definition in json.loads(SCHEMA.read_text())["classes"]]
    with connect() as client:
        for name in names:
            client.schema.delete_class(name)
        client.schema.create(str(SCHEMA))
        yield client
        for name in names:
            client.schema.delete_class(name)


@pytest.fixture
def library(expected):
    return load(expected)


def test_a_server_gives_the_same_bytes_as_the_file(client, expected, tmp_path):
    schema = client.schema.get()
    wanted = {definition["class"] for definition in json.loads(SCHEMA.read_text())["classes"]}
    schema["classes"] = [definition for definition in schema["classes"] if definition["class"] in wanted]
    (tmp_path / "schema.json").write_text(json.dumps(schema))

    status = codegen(["classes", "--schema", str(tmp_path / "schema.json"), "--out", str(tmp_path / "library.py")])

    assert status == 0
    assert (tmp_path / "library.py").read_bytes() == expected.read_bytes()


def test_the_url_of_a_server_is_enough(client, weaviate_url, tmp_path, capsys):
    out = tmp_path / "everything.py"

    assert codegen(["classes", "--url", weaviate_url, "--out", str(out)]) == 0
    assert codegen(["classes", "--url", weaviate_url, "--out", str(out), "--check"]) == 0

    client.schema.property.create("Category", {"name": "colour", "dataType": ["text"]})
    assert codegen(["classes", "--url", weaviate_url, "--out", str(out), "--check"]) == 1
    assert capsys.readouterr().out == "Category.colour is not in the module\n"


def test_verify_names_the_drift(client, library):
    assert library.verify(client) == []

    client.schema.property.create("Category", {"name": "colour", "dataType": ["text"]})
    client.schema.delete_class("Journal")

    assert library.verify(client) == ["Category.colour is only on the server", "Journal is not on the server"]


def test_every_data_type_makes_the_round_trip(client, library):
    author = library.Author(
        name="Ada 🌊",
        aliases=["A", "B"],
        born=datetime.datetime(1815, 12, 10, tzinfo=UTC),
        orcid=uuid.UUID(int=7),
        rating=4.5,
        active=True,
        phone=PhoneNumber("020 1234567", default_country="nl"),
        lives_at=GeoCoordinates(51.5, -0.125),
        portrait=b"\x00\xffbytes",
        address=library.AuthorAddress(street="Elm", number=3, city=library.AuthorAddressCity(name="X", zip="1")),
    )
    client.data_object.create(author)
    category = library.Category(name="Maths", rank=BEYOND_32_BITS)
    client.data_object.create(category)
    values = {
        "title": "Notes",
        "tags": ["x", "y"],
        "word_count": 12,
        "pages": [1, 2],
        "score": 0.25,
        "weights": [1.0, 2.5],
        "published": False,
        "flags": [True, False],
        "published_at": datetime.datetime(2024, 2, 29, 12, 30, 15, 123456, tzinfo=UTC),
        "revisions": [datetime.datetime(2024, 3, 1, tzinfo=UTC)],
        "doi": uuid.UUID(int=8),
        "related_ids": [uuid.UUID(int=9)],
        "cover": b"cover",
        "location": GeoCoordinates(1.5, 2.5),
        "details": library.ArticleDetails(isbn="978", price=9.75, available=True),
        "chapters": [library.ArticleChapters(heading="One", first_page=1)],
    }
    article = library.Article(
        **values, has_authors=[author], in_category=[category], mentions=[author, category, article_of(client, library)]
    )
    vectors = {"title_vector": [1.0, 0.0], "body_vector": [0.0, 1.0]}
    identity = client.data_object.create(article, vector=vectors)

    Article, Author, Category = library.Article, library.Author, library.Category
    plain = [getattr(Article, name) for name in values]
    (queried,) = (
        client.query.get(
            Article,
            [
                *plain,
                Article.has_authors.on(Author).name,
                Article.has_authors.on(Author).address.only(library.AuthorAddress.city),
                Article.in_category.on(Category).rank,
                Article.mentions.on(Author).phone,
                Article.mentions.on(Category).name,
                Article.mentions.on(Article).title,
                Article.additional.id,
                Article.additional.vectors("title_vector"),
                Article.additional.creation_time,
            ],
        )
        .with_where((Article.additional.id == identity) & (Article.published_at == values["published_at"]))
        .do()
    )
    stored = client.data_object.get_by_id(identity, class_name=Article, with_vector=True)

    for row in (queried, stored):
        assert {name: getattr(row, name) for name in values} == values
        assert row.additional.id == uuid.UUID(identity)
        assert list(row.additional.vectors["title_vector"]) == [1.0, 0.0]
        assert abs(row.additional.creation_time - datetime.datetime.now(UTC)) < datetime.timedelta(hours=1)
    assert queried.has_authors[0].name == "Ada 🌊"
    assert queried.has_authors[0].address.city == library.AuthorAddressCity(name="X", zip="1")
    assert queried.in_category[0].rank is None  # GraphQL gives null for what 32 bits don't hold
    found = {type(item): item for item in queried.mentions}
    assert found[Author].phone.national_formatted == "020 123 4567"
    assert found[Category].name == "Maths"
    assert found[Article].title == "Other"
    assert [type(item) for item in stored.has_authors] == [Author]
    assert client.data_object.get_by_id(category.additional.id, class_name=Category).rank == BEYOND_32_BITS
    read = client.data_object.get_by_id(author.additional.id, class_name=Author)
    assert (read.portrait, read.orcid, read.lives_at) == (
        b"\x00\xffbytes",
        uuid.UUID(int=7),
        GeoCoordinates(51.5, -0.125),
    )
    assert (read.phone.input, read.phone.default_country, read.phone.valid) == ("020 1234567", "NL", True)
    assert (read.born, read.aliases, read.active, read.rating) == (author.born, ["A", "B"], True, 4.5)


def article_of(client, library):
    other = library.Article(title="Other")
    client.data_object.create(other)
    return other


def wait_for_the_next_millisecond():
    """So that what is made next is younger, also by the clock of a server that answers at once."""
    now = time.time_ns() // 1_000_000
    while time.time_ns() // 1_000_000 == now:
        pass


def test_every_kind_of_filter(client, library):
    Article, Author = library.Article, library.Author
    ada, bob = Author(name="Ada", rating=4.5), Author(name="Bob", lives_at=GeoCoordinates(52.0, 5.0))
    for author in (ada, bob):
        client.data_object.create(author)
        wait_for_the_next_millisecond()
    with client.batch as batch:
        for number in range(4):
            batch.add_data_object(
                Article(
                    title=f"number {number}",
                    word_count=number,
                    score=number / 2,
                    published=number % 2 == 0,
                    tags=["all", f"t{number}"],
                    published_at=datetime.datetime(2024, 1, 1 + number, tzinfo=UTC),
                    doi=uuid.UUID(int=number),
                    location=GeoCoordinates(float(number * 10), 0.0),
                    has_authors=[ada] if number < 2 else [ada, bob],
                )
            )
    second = datetime.datetime(2024, 1, 2, tzinfo=UTC)
    filters = [
        (Article.word_count >= 2, [2, 3]),
        (Article.word_count != 2, [0, 1, 3]),
        (Article.word_count.contains_any([0, 3]), [0, 3]),
        (Article.score < 1, [0, 1]),
        (Article.published == True, [0, 2]),  # noqa: E712
        (Article.published_at <= second, [0, 1]),
        (Article.doi == uuid.UUID(int=3), [3]),
        (Article.title.like("number*"), [0, 1, 2, 3]),
        (Article.tags.contains_all(["all", "t1"]), [1]),
        (Article.tags.contains_any(["t1", "t2"]), [1, 2]),
        (Article.location.within(1_000, 10.0, 0.0), [1]),
        (Article.has_authors.on(Author).name == "Bob", [2, 3]),
        (Article.has_authors.count > 1, [2, 3]),
        ((Article.word_count > 0) & (Article.word_count < 3) & (Article.published == True), [2]),  # noqa: E712
        ((Article.word_count == 0) | (Article.word_count == 3), [0, 3]),
    ]

    for condition, expected in filters:
        query = client.query.get(Article, [Article.word_count]).with_where(condition)
        assert [row.word_count for row in query.with_sort(Article.word_count.asc()).do()] == expected, condition

    by_null = client.query.get(Author, [Author.name]).with_where(Author.rating.is_null()).do()
    by_length = client.query.get(Author, [Author.name]).with_where(Author.name.length == 3).do()
    assert [row.name for row in by_null] == ["Bob"]
    assert sorted(row.name for row in by_length) == ["Ada", "Bob"]
    oldest_first = client.query.get(Author, [Author.name]).with_sort(Author.additional.creation_time.asc())
    assert [row.name for row in oldest_first.do()] == ["Ada", "Bob"]
    assert len(client.query.get(Author, [Author.name]).with_where(Author.additional.creation_time > second).do()) == 2
    ids = client.query.get(Author, [Author.additional.id]).with_sort(Author.additional.id.asc()).do()
    assert [row.additional.id for row in ids] == sorted([ada.additional.id, bob.additional.id], key=str)


@pytest.mark.only("1.39")
def test_a_filter_is_negated(client, library):
    for rank in range(3):
        client.data_object.create(library.Category(rank=rank))

    query = client.query.get(library.Category, [library.Category.rank]).with_where(~(library.Category.rank == 1))

    assert sorted(row.rank for row in query.do()) == [0, 2]


def test_searches_figures_and_tenants(client, library):
    Article, Journal = library.Article, library.Journal
    with client.batch as batch:
        for number, title in enumerate(["tides and waves", "tides", "stones"]):
            batch.add_data_object(
                Article(title=title, word_count=number, published=number > 0),
                vector={"title_vector": [1.0, float(number)]},
            )

    near = client.query.get(Article, [Article.title, Article.additional.distance]).with_limit(1)
    (nearest,) = near.with_near_vector({"vector": [1.0, 0.0], "targetVectors": ["title_vector"]}).do()
    words = client.query.get(Article, [Article.title, Article.additional.score])
    ranked = words.with_bm25("tides", [Article.title.boost(2), Article.body]).do()
    mean, top = Article.word_count.agg.mean, Article.title.agg.top_occurrences(5)
    (figures,) = client.query.aggregate(Article).with_meta_count().with_fields(mean, top).do()
    groups = client.query.aggregate(Article).with_group_by_filter([Article.published]).with_fields(mean).do()

    assert (nearest.title, nearest.additional.distance) == ("tides and waves", 0.0)
    assert {row.title for row in ranked} == {"tides", "tides and waves"}
    assert all(row.additional.score > 0 for row in ranked)
    assert (figures.count, figures[mean], len(figures[top])) == (3, 1.0, 3)
    assert {group.grouped_by.value: group[mean] for group in groups} == {"true": 1.5, "false": 0.0}

    Category = library.Category
    for name in ("a", "a", "b"):
        client.data_object.create(Category(name=name, rank=1), vector=[1.0, 0.0])
    grouped = client.query.get(Category, [Category.additional.group(Category.name)]).with_near_vector(
        {"vector": [1.0, 0.0]}
    )
    found = grouped.with_group_by([Category.name], groups=2, objects_per_group=2).do()
    assert {row.additional.group.value: [hit.name for hit in row.additional.group.hits] for row in found} == {
        "a": ["a", "a"],
        "b": ["b"],
    }

    client.schema.add_class_tenants(Journal, [weaviate.Tenant("one")])
    client.data_object.create(Journal(title="Nature"), tenant="one")
    assert [row.title for row in client.query.get(Journal, [Journal.title]).with_tenant("one").do()] == ["Nature"]
    assert [row.title for row in client.data_object.iterate(Journal, tenant="one")] == ["Nature"]


def test_the_example_runs(address, capsys):
    from examples.typed_library.__main__ import main

    main(address)

    assert "by Rachel Carson: ['The Sea Around Us']" in capsys.readouterr().out
    with weaviate.Client(address) as client:
        client.schema.delete_class("Article")
        client.schema.delete_class("Author")
