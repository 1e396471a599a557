"""Typed queries: the text that they become, and the objects that the answer becomes."""

import datetime
import json
import subprocess
import sys
import uuid

import graphql
import pytest

import weaviate
from tests.typing.typed_library import (
    Article,
    ArticleDetails,
    Author,
    AuthorAddress,
    AuthorAddressCity,
    Category,
    Journal,
)
from tests.unit.gql.support import client_answering
from weaviate.exceptions import QueryAttributeError, QueryTypeError, QueryValueError, WeaviateGraphQLError

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
NOON = datetime.datetime(2024, 1, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture
def client():
    with weaviate.Client(":memory:") as client:
        yield client


def answering(rows, root="Get", name="Article", **rest):
    client, _ = client_answering(200, {"data": {root: {name: rows}}, **rest})
    return client


def selected(client, *properties):
    text = client.query.get(Article, properties).build()
    return text.removeprefix("{Get{Article{").removesuffix("}}}")


SELECTIONS = {
    "a property": ([Article.word_count], "wordCount"),
    "several": ([Article.title, Article.tags], "title tags"),
    "coordinates": ([Article.location], "location{latitude longitude}"),
    "an object": ([Article.details], "details{available isbn price}"),
    "a part of an object": ([Article.details.only(ArticleDetails.isbn)], "details{isbn}"),
    "a reference": ([Article.has_authors], "hasAuthors{... on Author{_additional{id}}}"),
    "through a reference": ([Article.has_authors.on(Author).name], "hasAuthors{... on Author{name}}"),
    "two through one": (
        [Article.has_authors.on(Author).name, Article.has_authors.on(Author).additional.id],
        "hasAuthors{... on Author{name _additional{id}}}",
    ),
    "one of several targets": (
        [Article.mentions.on(Category).rank],
        "mentions{__typename ... on Category{rank}}",
    ),
    "all of several targets": (
        [Article.mentions],
        "mentions{__typename ... on Article{_additional{id}} ... on Author{_additional{id}} "
        "... on Category{_additional{id}}}",
    ),
    "two references deep": (
        [Article.mentions.on(Article).has_authors.on(Author).address.only(AuthorAddress.city)],
        "mentions{__typename ... on Article{hasAuthors{... on Author{address{city{name zip}}}}}}",
    ),
    "additional": (
        [Article.additional.id, Article.additional.creation_time, Article.additional.vectors("body_vector")],
        "_additional{id creationTimeUnix vectors{body_vector}}",
    ),
}


@pytest.mark.parametrize(("properties", "text"), SELECTIONS.values(), ids=SELECTIONS.keys())
def test_what_a_query_selects(properties, text, client):
    assert selected(client, *properties) == text


def test_one_property_needs_no_list(client):
    assert client.query.get(Article, Article.title).build() == "{Get{Article{title}}}"


CONDITIONS = {
    "equal": (Article.title == "x", 'path:["title"] operator:Equal valueText:"x"'),
    "not equal": (Article.word_count != 3, 'path:["wordCount"] operator:NotEqual valueInt:3'),
    "less": (Article.score < 0.5, 'path:["score"] operator:LessThan valueNumber:0.5'),
    "at most": (Article.score <= 1, 'path:["score"] operator:LessThanEqual valueNumber:1'),
    "greater": (
        Article.published_at > NOON,
        'path:["publishedAt"] operator:GreaterThan valueDate:"2024-01-01T12:00:00+00:00"',
    ),
    "at least": (Article.word_count >= 3, 'path:["wordCount"] operator:GreaterThanEqual valueInt:3'),
    "boolean": (Article.published == True, 'path:["published"] operator:Equal valueBoolean:true'),  # noqa: E712
    "uuid": (Article.doi == uuid.UUID(ID), f'path:["doi"] operator:Equal valueText:"{ID}"'),
    "like": (Article.title.like("a*"), 'path:["title"] operator:Like valueText:"a*"'),
    "one of": (Article.word_count.contains_any([1, 2]), 'path:["wordCount"] operator:ContainsAny valueInt:[1,2]'),
    "all in": (Article.tags.contains_all(["a"]), 'path:["tags"] operator:ContainsAll valueText:["a"]'),
    "none in": (Article.pages.contains_none([1]), 'path:["pages"] operator:ContainsNone valueInt:[1]'),
    "null": (Article.title.is_null(), 'path:["title"] operator:IsNull valueBoolean:true'),
    "length": (Article.tags.length > 2, 'path:["len(tags)"] operator:GreaterThan valueInt:2'),
    "references": (Article.has_authors.count == 1, 'path:["hasAuthors"] operator:Equal valueInt:1'),
    "behind one": (
        Article.has_authors.on(Author).name == "x",
        'path:["hasAuthors","Author","name"] operator:Equal valueText:"x"',
    ),
    "place": (
        Article.location.within(10.0, 1.0, 2.0),
        'path:["location"] operator:WithinGeoRange valueGeoRange:'
        "{geoCoordinates:{latitude:1.0 longitude:2.0} distance:{max:10.0}}",
    ),
    "id": (Article.additional.id == ID, f'path:["id"] operator:Equal valueText:"{ID}"'),
    "and": (
        (Article.word_count > 1) & (Article.word_count < 5) & (Article.title == "x"),
        'operator:And operands:[{path:["wordCount"] operator:GreaterThan valueInt:1},'
        '{path:["wordCount"] operator:LessThan valueInt:5},{path:["title"] operator:Equal valueText:"x"}]',
    ),
    "not": (
        ~(Article.word_count == 1),
        'operator:Not operands:[{path:["wordCount"] operator:Equal valueInt:1}]',
    ),
    "or in and": (
        (Article.title == "x") & ((Article.title == "y") | (Article.title == "z")),
        'operator:And operands:[{path:["title"] operator:Equal valueText:"x"},{operator:Or operands:['
        '{path:["title"] operator:Equal valueText:"y"},{path:["title"] operator:Equal valueText:"z"}]}]',
    ),
}


@pytest.mark.parametrize(("condition", "text"), CONDITIONS.values(), ids=CONDITIONS.keys())
def test_filters(condition, text, client):
    query = client.query.get(Article, [Article.title]).with_where(condition)

    assert query.build() == f"{{Get{{Article(where:{{{text}}}){{title}}}}}}"
    assert isinstance(query.ast(), graphql.DocumentNode)


def test_joined_filters_are_left_as_they_were():
    first = (Article.word_count > 1) & (Article.word_count < 5)
    before = repr(first)

    _ = first & (Article.title == "x")

    assert repr(first) == before


def test_a_filter_has_no_truth():
    with pytest.raises(TypeError, match="&"):
        Article.word_count > 1 and Article.word_count < 5


def test_a_wrong_value_is_refused_before_anything_is_sent(client):
    with pytest.raises(QueryTypeError, match=r"where\.valueInt"):
        client.query.get(Article, [Article.title]).with_where(Article.word_count > "x")


def test_every_clause_takes_properties(client):
    text = (
        client.query.get(Article, [Article.title])
        .with_sort([Article.title.asc(), Article.has_authors.on(Author).name.desc()])
        .with_sort(Article.additional.id.asc())
        .with_bm25("x", [Article.title.boost(2), Article.body])
        .with_group_by([Article.title], 2, 3)
        .with_tenant("one")
        .with_generate("say {title}", "sum up", [Article.title])
        .build()
    )

    assert (
        'sort:[{path:["title"] order:asc},{path:["hasAuthors","Author","name"] order:desc},{path:["id"] order:asc}]'
        in text
    )
    assert 'bm25:{query:"x" properties:["title^2","body"]}' in text
    assert 'groupBy:{path:["title"] groups:2 objectsPerGroup:3}' in text
    assert 'groupedResult:{task:"sum up" properties:["title"]}' in text
    hybrid = client.query.get(Article, [Article.title]).with_hybrid("x", 0.5, properties=[Article.title]).build()
    assert 'properties:["title"]' in hybrid


def test_forms_of_v3_still_do(client):
    query = client.query.get(Article, [Article.title]).with_where(
        {"path": ["title"], "operator": "Equal", "valueText": "x"}
    )

    text = query.with_sort({"path": ["title"]}).with_additional("id").build()

    assert text == (
        '{Get{Article(where:{path:["title"] operator:Equal valueText:"x"} sort:[{path:["title"]}]){title _additional{id}}}}'
    )


def test_a_copy_is_a_query_of_its_own(client):
    query = client.query.get(Article, [Article.title])
    copy = query.copy().with_where(Article.word_count > 1)

    assert copy.build() != query.build()


def test_rows_are_objects_that_decode_when_they_are_read():
    rows = [
        {
            "title": "Tides",
            "publishedAt": "2024-01-01T12:00:00.123456789Z",
            "doi": ID,
            "cover": "AP8=",
            "score": 2,
            "tags": None,
            "details": {"isbn": "978", "price": None},
            "mentions": [{"__typename": "Category", "rank": 3}, {"__typename": "Author", "name": "Ada"}],
            "_additional": {
                "id": ID,
                "score": "0.5",
                "creationTimeUnix": "1700000000123",
                "vectors": {"body_vector": [1]},
            },
        }
    ]

    (row,) = answering(rows).query.get(Article, [Article.title]).do()

    assert isinstance(row, Article)
    assert (row.title, row.score, row.tags, row.cover) == ("Tides", 2.0, None, b"\x00\xff")
    assert type(row.score) is float
    assert row.published_at == datetime.datetime(2024, 1, 1, 12, 0, 0, 123456, tzinfo=datetime.UTC)
    assert row.doi == uuid.UUID(ID)
    assert row.details == ArticleDetails.__row__({"isbn": "978", "price": None})
    assert (row.details.isbn, row.details.available) == ("978", None)
    category, author = row.mentions
    assert (type(category), category.rank, type(author), author.name) == (Category, 3, Author, "Ada")
    assert (row.additional.id, row.additional.score, row.additional.distance) == (uuid.UUID(ID), 0.5, None)
    assert row.additional.creation_time == datetime.datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=datetime.UTC)
    assert row.additional.vectors == {"body_vector": [1]}
    assert row.additional["score"] == "0.5"
    assert row.to_dict() == rows[0]


def test_what_was_not_selected_says_so():
    (row,) = answering([{"title": "x"}]).query.get(Article, [Article.title]).do()

    with pytest.raises(AttributeError, match=r"Article\.word_count was not selected"):
        _ = row.word_count


def test_no_rows():
    assert answering([]).query.get(Article, [Article.title]).do() == []
    assert answering(None).query.get(Article, [Article.title]).do() == []


def test_errors_of_the_server_are_raised():
    client = answering(None, errors=[{"message": "no"}])

    with pytest.raises(WeaviateGraphQLError, match="no"):
        client.query.get(Article, [Article.title]).do()


def test_groups_and_generated_texts():
    group = {
        "count": 2,
        "groupedBy": {"path": ["title"], "value": "x"},
        "hits": [{"title": "x", "_additional": {"id": ID}}],
    }
    rows = [{"_additional": {"group": group, "generate": {"singleResult": "one", "error": None}}}, {"_additional": {}}]
    query = answering(rows).query.get(Article, [Article.additional.group(Article.title, Article.additional.id)])

    first, second = query.do()

    assert query.build() == (
        "{Get{Article{_additional{group{count groupedBy{path value} hits{title _additional{id distance}}}}}}}"
    )
    assert (first.additional.group.count, first.additional.group.value) == (2, "x")
    (hit,) = first.additional.group.hits
    assert (type(hit), hit.title, hit.additional.id) == (Article, "x", uuid.UUID(ID))
    assert first.additional.generate == ("one", None, None)
    assert (second.additional.group, second.additional.generate) == (None, None)


def test_an_alias_names_the_rows():
    client = answering([{"title": "x"}], name="mine")

    assert [row.title for row in client.query.get(Article, [Article.title]).with_alias("mine").do()] == ["x"]


def test_a_multi_tenant_class_needs_a_tenant(client):
    with pytest.raises(QueryAttributeError, match="with_tenant"):
        client.query.get(Journal, [Journal.title]).do()
    with pytest.raises(QueryAttributeError, match="with_tenant"):
        client.query.aggregate(Journal).with_meta_count().do()


OTHER = "weaviate://localhost/Author/" + ID
NEIGHBOURS = {
    "an object that was read": (Article.__row__({"_additional": {"id": ID}}), f'id:"{ID}"'),
    "an object of another class": (Author.__row__({"_additional": {"id": ID}}), f'beacon:"{OTHER}"'),
    "a reference": (Article.ref(ID), f'id:"{ID}"'),
    "a reference to another class": (Author.ref(ID), f'beacon:"{OTHER}"'),
    "text": (ID.replace("-", ""), f'id:"{ID}"'),
    "a uuid": (uuid.UUID(ID), f'id:"{ID}"'),
    "a beacon": (OTHER, f'beacon:"{OTHER}"'),
    "a dict": ({"id": ID}, f'id:"{ID}"'),
}


@pytest.mark.parametrize(("neighbour", "text"), NEIGHBOURS.values(), ids=NEIGHBOURS.keys())
def test_what_a_search_may_be_near_to(neighbour, text, client):
    query = client.query.get(Article, [Article.title]).with_near_object(neighbour)
    figures = client.query.aggregate(Article).with_meta_count().with_near_object(neighbour, certainty=0.5)

    assert query.build() == f"{{Get{{Article(nearObject:{{{text}}}){{title}}}}}}"
    assert figures.build() == f"{{Aggregate{{Article(nearObject:{{{text} certainty:0.5}}){{meta{{count}}}}}}}}"


def test_an_object_that_was_written_is_one_to_be_near_to(client):
    sea, tide, hill = (Category(name=name) for name in ("sea", "tide", "hill"))
    client.schema.create_class({"class": "Category", "properties": [{"name": "name", "dataType": ["text"]}]})
    for category, vector in ((sea, [1.0, 0.0]), (tide, [0.9, 0.1]), (hill, [0.0, 1.0])):
        client.data_object.create(category, vector=vector)

    near = client.query.get(Category, [Category.name]).with_near_object(sea, distance=0.5).do()

    assert [category.name for category in near] == ["sea", "tide"]


def test_an_object_without_uuid_can_t_be_near_to_anything(client):
    query = client.query.get(Article, [Article.title])

    with pytest.raises(QueryValueError, match="the uuid of this Author is not known: write it first, or select its"):
        query.with_near_object(Author(name="Ada"))
    with pytest.raises(QueryValueError, match="both certainty and distance"):
        query.with_near_object(ID, certainty=0.5, distance=0.5)


def test_queries_together_give_a_list_each():
    rows = {"Article": [{"title": "Tides"}], "again": [], "Author": [{"name": "Ada"}, {"name": "Bob"}]}
    client, requests = client_answering(200, {"data": {"Get": rows}})
    articles = client.query.get(Article, [Article.title])
    again = client.query.get(Article, [Article.title]).with_alias("again")
    authors = client.query.get(Author, [Author.name])

    first, second, third = client.query.multi_get((articles, again, authors)).do()
    listed = client.query.multi_get([articles, again]).do()

    assert ([row.title for row in first], second, [row.name for row in third]) == (["Tides"], [], ["Ada", "Bob"])
    assert all(type(row) is Article for row in first)
    assert listed == [first, second]
    text = "{Get{Article{title} again:Article{title} Author{name}}}"
    assert json.loads(requests[-2].content) == {"query": text}


def test_errors_of_queries_together_are_raised():
    client, _ = client_answering(200, {"data": {"Get": {"Article": None}}, "errors": [{"message": "no such class"}]})

    with pytest.raises(WeaviateGraphQLError, match="no such class"):
        client.query.multi_get([client.query.get(Article, [Article.title])]).do()


def test_queries_together_are_of_one_kind(client):
    typed, untyped = client.query.get(Article, [Article.title]), client.query.get("Author", ["name"])

    for mixed in ([typed, untyped], (untyped, typed)):
        with pytest.raises(QueryTypeError, match="must be a list of TypedGet, it holds GetBuilder"):
            client.query.multi_get(mixed)
    with pytest.raises(QueryTypeError, match="Article is asked for more than once: name the results with with_alias"):
        client.query.multi_get([typed, typed])
    with pytest.raises(QueryAttributeError, match="Journal is multi-tenant: say with_tenant"):
        client.query.multi_get([typed, client.query.get(Journal, [Journal.title])]).do()


@pytest.mark.parametrize("properties", [["title"], "title", [3]])
def test_other_properties_are_refused(properties, client):
    with pytest.raises(TypeError, match=r"Article\.body"):
        client.query.get(Article, properties)


def test_a_class_that_is_no_model_is_refused(client):
    with pytest.raises(TypeError, match="typed class"):
        client.query.get(dict, [])
    with pytest.raises(TypeError, match="typed class"):
        client.query.aggregate(int)


def test_a_reference_leads_to_its_targets_alone():
    with pytest.raises(TypeError, match="hasAuthors leads to Author, not to 'Category'"):
        Article.has_authors.on(Category)


def test_figures():
    mean, top, first = (
        Article.word_count.agg.mean,
        Article.title.agg.top_occurrences(2),
        Article.published_at.agg.minimum,
    )
    row = {
        "meta": {"count": 3},
        "groupedBy": {"path": ["published"], "value": "true"},
        "wordCount": {"mean": 2},
        "title": {"topOccurrences": [{"value": "x", "occurs": 2}]},
        "publishedAt": {"minimum": "2024-01-01T12:00:00Z"},
        "score": {"mean": None},
    }
    client = answering([row], root="Aggregate")
    query = client.query.aggregate(Article).with_meta_count().with_fields(mean, top, first, Article.score.agg.mean)
    query.with_where(Article.word_count > 1).with_group_by_filter([Article.published])

    (figures,) = query.do()

    assert query.build() == (
        '{Aggregate{Article(where:{path:["wordCount"] operator:GreaterThan valueInt:1} groupBy:["published"])'
        "{meta{count} wordCount{mean} title{topOccurrences(limit:2){value occurs}} publishedAt{minimum} score{mean} "
        "groupedBy{path value}}}}"
    )
    assert (figures.count, figures[mean], figures[first]) == (3, 2.0, NOON)
    assert figures[top] == [("x", 2)]
    assert figures[Article.score.agg.mean] is None
    assert figures.grouped_by == (["published"], "true")
    assert figures.to_dict() == row
    with pytest.raises(KeyError):
        figures[Article.word_count.agg.sum]


def test_untyped_programs_load_none_of_it():
    program = (
        "import sys, weaviate\n"
        "client = weaviate.Client(':memory:')\n"
        "client.data_object.create({'title': 'x'}, 'Article')\n"
        "client.batch.add_data_object({'title': 'x'}, 'Article')\n"
        "client.batch.flush()\n"
        "client.query.get('Article', ['title']).do()\n"
        "client.query.aggregate('Article').with_meta_count().do()\n"
        "print([name for name in sys.modules if name.startswith('weaviate.classes')])\n"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)

    assert done.stdout == "[]\n", done.stderr


def test_city_of_an_address_is_an_object():
    city = AuthorAddressCity(name="X")

    assert Author(address=AuthorAddress(city=city)).address.city == city
