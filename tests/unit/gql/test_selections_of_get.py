"""What a query for objects selects: links, additional properties in their forms, generated texts, copies."""

import copy

import pytest

from weaviate.exceptions import AdditionalPropertiesException, QueryTypeError, QueryValueError
from weaviate.gql.get import AdditionalProperties, GetBuilder, LinkTo


def article(properties=("title",)) -> GetBuilder:
    return GetBuilder("Article", list(properties), connection=None)


@pytest.mark.parametrize(
    ("link", "printed"),
    [
        (LinkTo("hasAuthor", "Author", ["name"]), "hasAuthor{... on Author{name}}"),
        (LinkTo("hasAuthor", "Author", "name born"), "hasAuthor{... on Author{name born}}"),
        (
            LinkTo("hasAuthor", "Author", ["name", LinkTo("livesIn", "City", ["name"])]),
            "hasAuthor{... on Author{name livesIn{... on City{name}}}}",
        ),
    ],
)
def test_links(link, printed):
    assert article([link]).build() == f"{{Get{{Article{{{printed}}}}}}}"


def test_links_of_one_property_to_two_classes_are_merged():
    query = article([LinkTo("by", "Author", ["name"]), LinkTo("by", "Group", ["name"])])

    assert query.build() == "{Get{Article{by{... on Author{name} ... on Group{name}}}}}"


def test_a_link_can_not_leave_its_braces():
    with pytest.raises(QueryValueError, match="name of a class"):
        article([LinkTo("by", "Author{x}} Other{y", ["name"])])


def test_switches_select_what_is_on():
    switches = AdditionalProperties(uuid=True, vector=True, explainScore=True)

    assert article([]).with_additional(switches).build() == "{Get{Article{_additional{id vector explainScore}}}}"


def test_switches_that_are_all_off_select_nothing():
    assert article().with_additional(AdditionalProperties()).build() == "{Get{Article{title}}}"


@pytest.mark.parametrize(
    ("first", "second"),
    [("id", AdditionalProperties(uuid=True)), (AdditionalProperties(uuid=True), ["id"])],
)
def test_switches_and_names_do_not_mix(first, second):
    query = article().with_additional(first)

    with pytest.raises(AdditionalPropertiesException):
        query.with_additional(second)


class TestGenerate:
    def test_a_prompt_for_each_object(self):
        query = article().with_generate(single_prompt='Translate "{title}"\nplease')

        assert query.build() == (
            '{Get{Article{title _additional{generate(singleResult:{prompt:"Translate \\"{title}\\"\\nplease"})'
            "{error singleResult}}}}}"
        )

    def test_a_task_for_all_objects(self):
        query = article().with_generate(grouped_task="Sum up", grouped_properties=["title"])

        assert 'generate(groupedResult:{task:"Sum up" properties:["title"]})' in query.build()

    def test_it_goes_with_switches(self):
        query = article().with_generate("x").with_additional(AdditionalProperties(uuid=True))

        assert "_additional{id generate(" in query.build()

    def test_it_needs_a_prompt_or_a_task(self):
        with pytest.raises(QueryTypeError, match="single_prompt or grouped_task"):
            article().with_generate(grouped_properties=["title"])


@pytest.mark.parametrize("fork", [GetBuilder.copy, copy.deepcopy], ids=["copy", "deepcopy"])
def test_a_copy_and_its_original_go_separate_ways(fork):
    original = article().with_limit(1).with_sort({"path": "a"}).with_additional("id")

    copied = fork(original).with_limit(2).with_sort({"path": "b"}).with_additional("vector").with_alias("x")

    assert original.build() == '{Get{Article(limit:1 sort:[{path:["a"]}]){title _additional{id}}}}'
    assert copied.build() == (
        '{Get{x:Article(limit:2 sort:[{path:["a"]},{path:["b"]}]){title _additional{id vector}}}}'
    )


def test_only_the_inside_of_get_can_be_had():
    assert article().build(wrap_get=False) == "Article{title}"


class TestKnownAdditionalProperties:
    @pytest.mark.parametrize(
        ("properties", "printed"),
        [
            ("vectors { title body }", "vectors{title body}"),
            ("group { groupedBy { value } hits { title _additional { distance } } }", None),
            (({"generate": ["error"]}, {"singleResult": {"prompt": "x", "openai": {"reasoningEffort": "low"}}}), None),
            ("featureProjection(dimensions: 2) { vector }", "featureProjection(dimensions:2){vector}"),
        ],
    )
    def test_accepted(self, properties, printed):
        query = article([]).with_additional(properties).build()

        assert printed is None or printed in query
        assert 'reasoningEffort:"' not in query, "an enum value is no text"

    @pytest.mark.parametrize(
        ("properties", "message"),
        [
            ("distanse", "_additional has no field 'distanse', did you mean 'distance'"),
            (["id", "scores"], "no field 'scores', did you mean 'score'"),
            ("id { x }", "_additional.id has no fields to select"),
            ("classification", "needs the fields to select"),
            ({"classification": ["complete"]}, "did you mean 'completed'"),
            (({"rerank": ["score"]}, {"qery": "x"}), "no argument 'qery', did you mean 'query'"),
            ("rerank(qery: 1) { score }", "no argument 'qery'"),
            (({"nope": ["x"]}, {"a": 1}), "no argument 'a'"),
        ],
    )
    def test_refused(self, properties, message):
        with pytest.raises(QueryValueError, match=message):
            article().with_additional(properties)

    def test_a_refused_property_is_not_kept(self):
        query = article()
        with pytest.raises(QueryValueError):
            query.with_additional("distanse")

        assert query.build() == "{Get{Article{title}}}"
