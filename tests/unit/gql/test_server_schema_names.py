"""Names of classes and properties with which a server has no GraphQL at all."""

import pytest

from weaviate.gql.server_schema import ServerFeatures, build_server_schema

NEWEST = ServerFeatures((1, 39))


def text(name="text"):
    return {"name": name, "dataType": ["text"]}


COLLISIONS = {
    "two aggregated properties": [{"class": "Book", "properties": [text("sname")]}, {"class": "Books", "properties": [text("name")]}],
    "a class and what another needs": [{"class": "Article"}, {"class": "ArticleAdditional"}],
    "a class and its aggregation": [{"class": "Article"}, {"class": "AggregateArticle"}],
    "a class and the server": [{"class": "Weights"}],
    "a class and its root": [{"class": "GetObjectsObj"}],
    "a class and Explore's": [{"class": "ExploreObj"}],
    "a class and references": [{"class": "Beacon"}, {"class": "A", "properties": [{"name": "to", "dataType": ["A"]}]}],
    "a class and named vectors": [{"class": "A", "vectorConfig": {"v": {}}}, {"class": "AAdditionalVectors"}],
    "a class and consistency levels": [{"class": "A", "replicationConfig": {"factor": 2}}, {"class": "AConsistencyLevelEnum"}],
    "two properties of one class": [{"class": "A", "properties": [text("a"), text("aTopOccurrences")]}],
    "two phone numbers": [{"class": "G", "properties": [{"name": "ap", "dataType": ["phoneNumber"]}]}, {"class": "Ga", "properties": [{"name": "p", "dataType": ["phoneNumber"]}]}],
    "objects in one property": [{"class": "A", "properties": [{"name": "a", "dataType": ["object"], "nestedProperties": [
        {"name": "b_c", "dataType": ["object"]},
        {"name": "b", "dataType": ["object"], "nestedProperties": [{"name": "c", "dataType": ["object[]"]}]},
    ]}]}],
}  # fmt: skip


@pytest.mark.parametrize("classes", COLLISIONS.values(), ids=COLLISIONS)
@pytest.mark.parametrize("exact", [False, True], ids=["shared", "exact"])
def test_names_that_would_switch_the_servers_graphql_off_are_refused(classes, exact):
    with pytest.raises(ValueError, match=r"both need a GraphQL type named '\w+'.* Rename"):
        build_server_schema({"classes": classes}, NEWEST, exact=exact)


@pytest.mark.parametrize(
    "classes",
    [
        [{"class": "Beacon"}],
        [{"class": "A"}, {"class": "AAdditionalVectors"}, {"class": "AConsistencyLevelEnum"}],
        [{"class": "Get"}, {"class": "GetObjects"}, {"class": "Aggregate"}, {"class": "Objects"}],
        [{"class": "ID"}, {"class": "Int"}, {"class": "Float"}, {"class": "DateTime"}, {"class": "FieldSet"}],
    ],
)
def test_names_that_only_look_like_the_servers_are_fine(classes):
    assert build_server_schema({"classes": classes}, NEWEST, exact=True)
    assert build_server_schema({"classes": classes}, NEWEST)


@pytest.mark.parametrize("name", ["String", "ID"])
def test_before_1_26_a_class_could_not_be_called_like_a_scalar(name):
    with pytest.raises(ValueError, match=name):
        build_server_schema({"classes": [{"class": name}]}, ServerFeatures((1, 25)))
