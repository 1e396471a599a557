"""Objects of typed classes: made, changed, written and read back, on local mode."""

import copy
import datetime
import pickle
import uuid

import pytest

import weaviate
from tests.typing.typed_library import (
    Article,
    ArticleChapters,
    ArticleDetails,
    Author,
    Category,
    Journal,
    verify,
)
from weaviate.classes import GeoCoordinates, PhoneNumber

SCHEMA = "tests/data/introspection/library.schema.json"
ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
OTHER = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c12"
NOON = datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.UTC)
VALUES = {
    "title": "Tides",
    "tags": ["x", "y"],
    "word_count": 2**40,
    "pages": [1, 2],
    "score": 0.25,
    "weights": [1.0, 2.5],
    "published": False,
    "flags": [True, False],
    "published_at": NOON,
    "revisions": [NOON],
    "doi": uuid.UUID(ID),
    "related_ids": [uuid.UUID(ID)],
    "cover": b"\x00cover",
    "location": GeoCoordinates(1.5, 2.5),
    "details": ArticleDetails(isbn="978", price=9.75),
    "chapters": [ArticleChapters(heading="One", first_page=1)],
}


@pytest.fixture
def client(request):
    with weaviate.Client(":memory:") as client:
        client.schema.create(str(request.config.rootpath / SCHEMA))
        yield client


def test_what_the_constructor_takes_is_what_attributes_give():
    article = Article(**VALUES)

    assert {name: getattr(article, name) for name in VALUES} == VALUES
    assert article.body is None
    assert article.to_dict()["publishedAt"] == "2024-01-01T12:00:00+00:00"
    assert article.to_dict()["cover"] == "AGNvdmVy"


def test_equal_objects():
    assert Category(name="x") == Category(name="x")
    assert Category(name="x") != Category(name="y")
    assert Category(name="x") != Author(name="x")
    assert repr(Category(name="x", rank=1)) == "Category(name='x', rank=1)"


def test_an_unknown_property_is_refused_without_a_request():
    with pytest.raises(TypeError, match=r"Article has no property 'titel', did you mean 'title'\?"):
        Article(titel="x")
    with pytest.raises(AttributeError):
        Article(title="x").titel = "y"


WRONG = {
    "text": ("title", 3),
    "int": ("word_count", "3"),
    "int for bool": ("word_count", True),
    "float for int": ("word_count", 3.0),
    "number": ("score", float("nan")),
    "boolean": ("published", 1),
    "naive date": ("published_at", datetime.datetime(2024, 1, 1)),  # noqa: DTZ001
    "uuid": ("doi", "x"),
    "blob": ("cover", "text"),
    "geo": ("location", (1.0, 2.0)),
    "phone": ("contact", "123"),
    "text for a list": ("tags", "x"),
    "wrong item": ("tags", ["x", 3]),
    "no list": ("pages", 3),
    "dict for an object": ("details", {"isbn": "x"}),
    "wrong object": ("details", ArticleChapters(heading="x")),
    "one for a list of objects": ("chapters", ArticleChapters(heading="x")),
    "one reference": ("has_authors", ID),
    "no reference": ("has_authors", [3]),
    "reference to another class": ("has_authors", [Category.ref(ID)]),
    "uuid where several classes are possible": ("mentions", [ID]),
}


@pytest.mark.parametrize(("name", "value"), WRONG.values(), ids=WRONG.keys())
def test_a_wrong_value_is_refused_with_its_name(name, value):
    with pytest.raises(TypeError, match=rf"Article\.{name}"):
        Article(**{name: value})


def test_a_reference_to_an_object_that_was_never_written():
    with pytest.raises(ValueError, match=r"Author\.ref\(uuid\)"):
        Article(has_authors=[Author(name="x")])


def test_every_form_of_a_reference(client):
    author = Author(name="Ada")
    identity = client.data_object.create(author)

    article = Article(
        has_authors=[author, ID, uuid.UUID(OTHER)], mentions=[author, Author.ref(ID), Category.ref(OTHER)]
    )

    beacon = "weaviate://localhost/{}/{}".format
    assert article.to_dict() == {
        "hasAuthors": [
            {"beacon": beacon("Author", identity)},
            {"beacon": beacon("Author", ID)},
            {"beacon": beacon("Author", OTHER)},
        ],
        "mentions": [
            {"beacon": beacon("Author", identity)},
            {"beacon": beacon("Author", ID)},
            {"beacon": beacon("Category", OTHER)},
        ],
    }
    assert [(type(item), item.additional.id) for item in article.mentions][1:] == [
        (Author, uuid.UUID(ID)),
        (Category, uuid.UUID(OTHER)),
    ]
    with pytest.raises(AttributeError, match="was not selected"):
        _ = article.mentions[0].name


def test_an_object_is_written_and_read_back(client):
    article = Article(**VALUES)

    identity = client.data_object.create(article, uuid=ID, vector={"title_vector": [1.0, 0.0]})
    stored = client.data_object.get_by_id(ID, class_name=Article, with_vector=True)

    assert identity == ID
    assert article.additional.id == uuid.UUID(ID)
    assert {name: getattr(stored, name) for name in VALUES} == VALUES
    assert stored.additional.vectors == {"title_vector": [1.0, 0.0]}
    assert stored.additional.creation_time <= datetime.datetime.now(datetime.UTC)
    assert client.data_object.get_by_id(OTHER, class_name=Article) is None


def test_an_object_that_was_read_can_be_changed_and_written(client):
    author = Author(name="Ada")
    client.data_object.create(author)
    client.data_object.create(Article(title="Tides", word_count=3, has_authors=[author]), uuid=ID)
    article = client.data_object.get_by_id(ID, class_name=Article)

    article.title = None
    article.word_count = 4
    client.data_object.replace(article)
    read = client.data_object.get_by_id(author.additional.id, class_name=Author)
    read.name = "Ada L."
    client.data_object.update(read)

    stored = client.data_object.get_by_id(ID, class_name=Article)
    assert (stored.title, stored.word_count) == (None, 4)
    assert [item.additional.id for item in stored.has_authors] == [author.additional.id]
    changed = client.data_object.get_by_id(author.additional.id, class_name=Author)
    assert changed.name == "Ada L."


def test_of_a_phone_number_only_what_was_given_is_written():
    made = Author(phone=PhoneNumber("020 1234567", "nl"))
    read = Author.__stored__(
        {
            "class": "Author",
            "properties": {"phone": {"input": "020 1234567", "defaultCountry": "NL", "countryCode": 31}},
        }
    )

    assert made.to_dict() == {"phone": {"input": "020 1234567", "defaultCountry": "nl"}}
    assert read.phone == PhoneNumber("020 1234567", "NL", 31)
    assert read.__payload__() == {"phone": {"input": "020 1234567", "defaultCountry": "NL"}}


def test_a_queried_object_with_references_can_be_written(client):
    author = Author(name="Ada")
    client.data_object.create(author)
    client.data_object.create(Article(title="Tides", has_authors=[author]), uuid=ID)
    behind = Article.has_authors.on(Author)
    (row,) = client.query.get(Article, [Article.title, behind.name, behind.additional.id, Article.additional.id]).do()

    copied = client.data_object.create(row)

    stored = client.data_object.get_by_id(copied, class_name=Article)
    assert (stored.title, stored.has_authors[0].additional.id) == ("Tides", author.additional.id)


def test_an_update_sends_what_was_set_since_so_that_references_are_not_doubled(client):
    author = Author(name="Ada")
    client.data_object.create(author)
    article = Article(title="Tides", has_authors=[author], details=ArticleDetails(isbn="978"))
    client.data_object.create(article, uuid=ID)
    client.data_object.update({"body": "by another program"}, "Article", ID)

    for count in (1, 2):
        changed = article if count == 1 else client.data_object.get_by_id(ID, class_name=Article)
        changed.word_count = count
        client.data_object.update(changed)

    stored = client.data_object.get_by_id(ID, class_name=Article)
    assert (stored.word_count, len(stored.has_authors), stored.body) == (2, 1, "by another program")
    assert stored.details.isbn == "978"


def test_an_object_inside_that_was_read_is_replaced_as_a_whole(client):
    client.data_object.create(Article(details=ArticleDetails(isbn="978", price=1.0)), uuid=ID)
    article = client.data_object.get_by_id(ID, class_name=Article)

    with pytest.raises(AttributeError, match="assign a new ArticleDetails"):
        article.details.price = 2.0
    article.details = ArticleDetails(isbn=article.details.isbn, price=2.0)
    client.data_object.update(article)

    assert client.data_object.get_by_id(ID, class_name=Article).details.price == 2.0


def test_a_part_of_an_object_does_not_replace_it(client):
    client.data_object.create(Article(title="Tides", word_count=3), uuid=ID)
    (row,) = client.query.get(Article, [Article.title, Article.additional.id]).do()

    with pytest.raises(ValueError, match="only what a query selected"):
        client.data_object.replace(row)


def test_objects_can_be_copied_and_pickled():
    article = Article(**VALUES)

    for twin in (copy.copy(article), copy.deepcopy(article), pickle.loads(pickle.dumps(article))):
        assert twin == article


def test_an_update_needs_a_uuid(client):
    with pytest.raises(TypeError, match="uuid"):
        client.data_object.update(Category(name="x"))
    with pytest.raises(TypeError, match="uuid"):
        client.data_object.update({"name": "x"}, "Category")


def test_dicts_still_need_a_class(client):
    with pytest.raises(TypeError, match="class_name"):
        client.data_object.create({"name": "x"})
    with pytest.raises(TypeError, match="class_name"):
        client.batch.add_data_object({"name": "x"})


def test_the_class_may_be_named_besides(client):
    client.data_object.create(Category(name="x"), Category, uuid=ID)
    client.data_object.create({"name": "y"}, Category, uuid=OTHER)

    assert client.data_object.exists(ID, Category)
    assert client.data_object.exists(OTHER, "Category")
    with pytest.raises(ValueError, match="can't be written to Author"):
        client.data_object.create(Category(name="x"), "Author")


def test_a_batch_takes_objects(client):
    authors = [Author(name=name) for name in ("Ada", "Bob")]

    with client.batch as batch:
        for author in authors:
            batch.add_data_object(author)
        batch.flush()
        batch.add_data_object(Article(title="Tides", has_authors=authors), uuid=ID, vector={"title_vector": [1.0]})

    query = client.query.get(Article, [Article.has_authors.on(Author).name])
    assert [sorted(author.name for author in row.has_authors) for row in query.do()] == [["Ada", "Bob"]]
    assert sorted(author.name for author in client.data_object.iterate(Author)) == ["Ada", "Bob"]


def test_a_reference_to_a_class_that_the_module_lacks():
    article = Article.__stored__(
        {"properties": {"mentions": [{"beacon": f"weaviate://localhost/Gone/{ID}"}]}, "id": OTHER}
    )

    with pytest.raises(LookupError, match="no typed class Gone"):
        _ = article.mentions


def test_objects_are_validated(client):
    assert client.data_object.validate(Category(name="x"), Category, uuid=ID) == {"error": None, "valid": True}


def test_tenants(client):
    client.schema.add_class_tenants(Journal, [weaviate.Tenant("one")])

    client.data_object.create(Journal(title="Nature"), tenant="one")

    assert [row.title for row in client.query.get(Journal, [Journal.title]).with_tenant("one").do()] == ["Nature"]
    for write in (client.data_object.create, client.batch.add_data_object):
        with pytest.raises(ValueError, match="multi-tenant"):
            write(Journal(title="Nature"))


def test_classes_stand_for_their_names(client):
    assert client.schema.exists(Category)
    assert client.schema.get(Category)["class"] == "Category"
    first, second = (client.data_object.create(Category(name=name)) for name in "ab")
    client.data_object.create(Article(title="x"), uuid=ID)
    client.data_object.reference.add(ID, "inCategory", first, Article, Category)
    client.batch.add_reference(ID, Article, "inCategory", second, Category)
    client.batch.flush()

    stored = client.data_object.get_by_id(ID, class_name=Article)
    assert len(stored.in_category) == 2
    client.data_object.delete(ID, Article)
    client.schema.delete_class(Category)
    assert not client.schema.exists("Category")


def test_drift_is_named_in_words(client):
    assert verify(client) == []
    client.schema.delete_class("Author")
    client.schema.delete_class("Journal")
    client.schema.delete_class("Article")
    client.schema.create(
        {
            "classes": [
                {"class": "Author", "properties": [{"name": "name", "dataType": ["int"]}]},
                {"class": "Journal", "properties": []},
                {
                    "class": "Article",
                    "properties": [
                        {
                            "name": "details",
                            "dataType": ["object"],
                            "nestedProperties": [{"name": "isbn", "dataType": ["int"]}],
                        },
                        {"name": "hasAuthors", "dataType": ["Author", "Category"]},
                        {"name": "colour", "dataType": ["text"]},
                    ],
                },
                {"class": "Unknown", "properties": []},
            ]
        }
    )

    lines = verify(client)

    for line in (
        "Author.name is of type int on the server, text here",
        "Author.born is not on the server",
        "Journal is not multi-tenant on the server",
        "Article.details.isbn is of type int on the server, text here",
        "Article.details.price is not on the server",
        "Article.hasAuthors leads to Author, Category on the server, to Author here",
        "Article.colour is only on the server",
        "Article has the named vectors none on the server, body_vector, title_vector here",
    ):
        assert line in lines
    assert not any("Unknown" in line for line in lines)
