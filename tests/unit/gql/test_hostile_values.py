"""Whatever value is given in whatever slot: a clear error, or a query of the same shape that holds exactly that value."""

import pytest
from graphql import parse
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.gql.test_printer import server_decoded
from weaviate.exceptions import WeaviateQueryError
from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.get import GetBuilder, LinkTo
from weaviate.gql.printer import print_string

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def get() -> GetBuilder:
    return GetBuilder("C", ["p"], connection=None)


def leaf(**value):
    return {"path": ["p"], "operator": "Equal", **value}


TEXT_SLOTS = {
    "where.valueText": lambda text: get().with_where(leaf(valueText=text)),
    "where.valueString": lambda text: get().with_where(leaf(valueString=text)),
    "where.valueDate": lambda text: get().with_where(leaf(valueDate=text)),
    "where.path": lambda text: get().with_where({"path": [text], "operator": "Equal", "valueInt": 1}),
    "where list": lambda text: get().with_where({"path": ["p"], "operator": "ContainsAny", "valueText": ["a\\", text]}),
    "where operand": lambda text: get().with_where({"operator": "Not", "operands": [leaf(valueText=text)]}),
    "nearText": lambda text: get().with_near_text({"concepts": [text]}),
    "nearText.moveTo": lambda text: get().with_near_text(
        {"concepts": ["a"], "moveTo": {"concepts": [text], "force": 0.5}}
    ),
    "nearObject.id": lambda text: get().with_near_object({"id": text}),
    "nearObject.beacon": lambda text: get().with_near_object({"beacon": text}),
    "nearVector.targetVectors": lambda text: get().with_near_vector({"vector": [1], "targetVectors": [text]}),
    "nearImage": lambda text: get().with_near_image({"image": text}, encode=False),
    "ask": lambda text: get().with_ask({"question": text}),
    "bm25.query": lambda text: get().with_bm25(text),
    "bm25.properties": lambda text: get().with_bm25("a", [text]),
    "hybrid.query": lambda text: get().with_hybrid(text),
    "groupBy": lambda text: get().with_group_by([text], 1, 1),
    "sort": lambda text: get().with_sort({"path": [text]}),
    "tenant": lambda text: get().with_tenant(text),
    "generate.prompt": lambda text: get().with_generate(single_prompt=text),
    "generate.task": lambda text: get().with_generate(single_prompt="a\\", grouped_task=text),
    "additional argument": lambda text: get().with_additional(({"rerank": ["score"]}, {"query": text})),
    "aggregate.groupBy": lambda text: AggregateBuilder("C", None).with_meta_count().with_group_by_filter([text]),
    "aggregate.tenant": lambda text: AggregateBuilder("C", None).with_meta_count().with_tenant(text),
}
NAME_SLOTS = {
    "class": lambda name: GetBuilder(name, ["p"], connection=None),
    "property": lambda name: GetBuilder("C", [name], connection=None),
    "link": lambda name: GetBuilder("C", [LinkTo(name, "D", ["p"])], connection=None),
    "linked class": lambda name: GetBuilder("C", [LinkTo("r", name, ["p"])], connection=None),
    "alias": lambda name: get().with_alias(name),
    "additional": lambda name: get().with_additional(name),
    "additional name": lambda name: get().with_additional({name: ["a"]}),
    "additional argument": lambda name: get().with_additional(({"rerank": ["a"]}, {name: 1})),
    "order": lambda name: get().with_sort({"path": ["p"], "order": name}),
    "operator": lambda name: get().with_where({"path": ["p"], "operator": name, "valueInt": 1}),
    "key": lambda name: get().with_near_vector({"vector": [1], name: 1}),
    "aggregate field": lambda name: AggregateBuilder("C", None).with_fields(name),
}


def outline(query: str):
    """The query's structure with every text replaced by a mark."""

    def strip(node):
        if isinstance(node, dict):
            if node.get("kind") == "string_value":
                return "text"
            return {key: strip(value) for key, value in node.items()}
        return [strip(item) for item in node] if isinstance(node, list) else node

    return strip(parse(query, no_location=True).to_dict())


@pytest.mark.parametrize("slot", TEXT_SLOTS)
@given(text=st.text(st.characters(exclude_categories=["Cs"])))
@settings(max_examples=60)
def test_a_text_stays_a_text(slot, text):
    plain, query = TEXT_SLOTS[slot]("k").build(), TEXT_SLOTS[slot](text).build()

    assert outline(query) == outline(plain)
    literal = print_string(text)
    assert literal in query
    assert server_decoded(literal) == text


@pytest.mark.parametrize("slot", TEXT_SLOTS)
def test_a_lone_surrogate_is_refused(slot):
    with pytest.raises(WeaviateQueryError, match="surrogate"):
        TEXT_SLOTS[slot]("a\ud83d")


@pytest.mark.parametrize("slot", NAME_SLOTS)
@given(name=st.text(min_size=1, max_size=12) | st.sampled_from(["a}", "a b", "p} x{q", "a(b:1)", "a:1", "__typename"]))
@settings(max_examples=60)
def test_a_name_is_a_name_or_refused(slot, name):
    try:
        query = NAME_SLOTS[slot](name).build()
    except (WeaviateQueryError, ValueError, TypeError):
        return
    parsed = parse(query, no_location=True)
    assert len(parsed.definitions) == 1
    (root,) = parsed.definitions[0].selection_set.selections
    assert len(root.selection_set.selections) == 1, "the query still asks for one class"


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary() | st.dates() | st.uuids(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize(
    "build",
    [
        lambda value: get().with_where(value),
        lambda value: get().with_where(leaf(valueInt=value)),
        lambda value: get().with_where(leaf(valueNumber=value)),
        lambda value: get().with_where(leaf(valueBoolean=value)),
        lambda value: get().with_where({"operator": "And", "operands": value}),
        lambda value: get().with_near_vector(value),
        lambda value: get().with_near_vector({"vector": value}),
        lambda value: get().with_near_vector({"vector": [1], "targets": value}),
        lambda value: get().with_near_text(value),
        lambda value: get().with_near_object(value),
        lambda value: get().with_hybrid("q", alpha=value),
        lambda value: get().with_hybrid("q", vector=value),
        lambda value: get().with_hybrid("q", searches=value),
        lambda value: get().with_bm25(value),
        lambda value: get().with_sort(value),
        lambda value: get().with_limit(value),
        lambda value: get().with_group_by(value, value, value),
        lambda value: get().with_additional(value),
        lambda value: get().with_additional(({"rerank": ["score"]}, {"query": value})),
        lambda value: get().with_generate(single_prompt=value),
        lambda value: GetBuilder(value, value, connection=None),
    ],
)
@given(value=json_like)
@settings(max_examples=80)
def test_any_value_gives_a_clear_error_or_a_query(build, value):
    try:
        query = build(value).build()
    except (WeaviateQueryError, TypeError, ValueError) as error:
        assert str(error)
        return
    assert len(parse(query).definitions) == 1
