"""v3's classes of clauses: `str()` of each means what v3's text meant, and a wrong one is refused when it is made."""

import warnings

import pytest

from tests.unit.gql.support import meaning
from weaviate.exceptions import QueryKeyError, QueryTypeError, QueryValueError
from weaviate.gql import filter as clauses
from weaviate.gql.aggregate import AggregateBuilder
from weaviate.gql.get import BM25, AdditionalProperties, GetBuilder, GroupBy, Hybrid, HybridFusion, LinkTo

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"
OLD_BEACON = {"beacon": f"weaviate://localhost/{UUID}"}
LEAF = {"path": ["title"], "operator": "Equal", "valueText": 'say "hi"'}
NUMBERS = {"path": ["n"], "operator": "ContainsAny", "valueIntArray": [1, 2]}
MOVE = {"concepts": "x", "force": 0.5, "objects": [{"id": UUID}]}
ORDERS = [{"path": ["title"], "order": "asc"}, {"path": ["n"], "order": "desc"}]

# What is made, and what weaviate-client 3.26.7 gave for `str()` of the same.
ARGUMENTS = [
    (clauses.Where(LEAF), r'where: {path: ["title"] operator: Equal valueText: "say \"hi\""} '),
    (
        clauses.Where({"operator": "Or", "operands": [LEAF, NUMBERS]}),
        r'where: {operator: Or operands: [{path: ["title"] operator: Equal valueText: "say \"hi\""}, '
        r'{path: ["n"] operator: ContainsAny valueInt: [1, 2]}]} ',
    ),
    (
        clauses.NearText({"concepts": ["sea"], "certainty": 0.7, "moveTo": MOVE, "autocorrect": True}),
        'nearText: {concepts: ["sea"] certainty: 0.7 moveTo: {force: 0.5 concepts: ["x"] '
        f'objects: [{{id: "{UUID}"}} ]}} autocorrect: true}} ',
    ),
    (
        clauses.NearVector({"vector": [0.5, -1.0], "distance": 0.25}),
        "nearVector: {vector: [0.5, -1.0] distance: 0.25} ",
    ),
    (clauses.NearObject({"id": UUID, "certainty": 0.5}, True), f'nearObject: {{id: "{UUID}" certainty: 0.5}} '),
    (
        clauses.Ask({"question": "who?", "properties": "title", "rerank": False}),
        'ask: {question: "who?" properties: ["title"] rerank: false} ',
    ),
    (clauses.NearMedia({"audio": "AAAA"}, clauses.MediaType.AUDIO), 'nearAudio: {audio: "AAAA"} '),
    (clauses.NearImage({"image": "AAAA", "distance": 0.5}), 'nearImage: {image: "AAAA" distance: 0.5} '),
    (clauses.NearVideo({"video": "AAAA"}), 'nearVideo: {video: "AAAA"} '),
    (clauses.NearAudio({"audio": "AAAA"}), 'nearAudio: {audio: "AAAA"} '),
    (clauses.NearDepth({"depth": "AAAA"}), 'nearDepth: {depth: "AAAA"} '),
    (clauses.NearThermal({"thermal": "AAAA"}), 'nearThermal: {thermal: "AAAA"} '),
    (clauses.NearIMU({"imu": "AAAA"}), 'nearIMU: {imu: "AAAA"} '),
    (clauses.Sort(ORDERS[0]), 'sort: [{ path: ["title"] order: asc } ]'),
    (clauses.Sort(ORDERS), 'sort: [{ path: ["title"] order: asc } { path: ["n"] order: desc } ]'),
    (BM25("sea", ["title^2", "body"]), 'bm25:{query: "sea", properties: ["title^2","body"]}'),
    (BM25("sea", None), 'bm25:{query: "sea"}'),
    (
        Hybrid(query="sea", alpha=0.5, vector=[1.0, 2.5], properties=["title"], fusion_type=HybridFusion.RANKED),
        'hybrid:{query: "sea", vector: [1.0, 2.5], alpha: 0.5, properties: ["title"], fusionType: rankedFusion}',
    ),
    (GroupBy(["title"], 2, 3), 'groupBy:{path:["title"], groups:2, objectsPerGroup:3}'),
]
SELECTIONS = [
    (
        LinkTo("hasAuthor", "Author", ["name", LinkTo("of", "Group", ["title"])]),
        "hasAuthor{... on Author{name of{... on Group{title}}}}",
    ),
    (AdditionalProperties(uuid=True, vector=True, explainScore=True), " _additional{id vector explainScore} "),
    (AdditionalProperties(), ""),
]


@pytest.mark.parametrize(("clause", "theirs"), ARGUMENTS)
def test_the_text_of_an_argument_means_what_v3s_meant(clause, theirs):
    assert meaning(f"{{Get{{Article({clause}){{title}}}}}}") == meaning(f"{{Get{{Article({theirs}){{title}}}}}}")


@pytest.mark.parametrize(("selection", "theirs"), SELECTIONS)
def test_the_text_of_a_selection_means_what_v3s_meant(selection, theirs):
    assert meaning(f"{{Get{{Article{{title {selection}}}}}}}") == meaning(f"{{Get{{Article{{title {theirs}}}}}}}")


def test_texts_of_clauses_can_be_joined():
    joined = f"{clauses.Where(LEAF)}{clauses.Sort(ORDERS)}{GroupBy(['n'], 1, 1)}"

    arguments = meaning(f"{{Get{{Article({joined}){{title{AdditionalProperties(uuid=True)}n}}}}}}")

    separate = f"{clauses.Where(LEAF)} {clauses.Sort(ORDERS)} {GroupBy(['n'], 1, 1)}"
    assert arguments == meaning(f"{{Get{{Article({separate}){{title _additional{{id}} n}}}}}}")


def test_an_order_is_added_to():
    order = clauses.Sort(ORDERS[0])
    order.add(ORDERS[1])

    assert str(order) == str(clauses.Sort(ORDERS))
    assert order.content == {"sort": ORDERS}


def test_the_content_is_a_copy():
    given = {"concepts": ["sea"]}
    clause = clauses.NearText(given)
    given["concepts"].append("tide")

    assert clause.content == {"concepts": ["sea"]}


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: clauses.Where("title"), QueryTypeError, "Where takes a dict, str was given"),
        (lambda: clauses.Where({"operator": "Equal"}), QueryKeyError, "needs the key 'path'"),
        (lambda: clauses.Where({**LEAF, "operator": "Is"}), QueryValueError, "operator is 'Is'"),
        (lambda: clauses.NearVector({}), QueryKeyError, "needs the key 'vector'"),
        (lambda: clauses.NearText({"concepts": ["a"], "certainty": "high"}), QueryTypeError, r"nearText\.certainty"),
        (lambda: clauses.NearObject({"id": UUID, **OLD_BEACON}, True), QueryValueError, "both id and beacon"),
        (lambda: clauses.NearIMU({"image": "AAAA"}), QueryKeyError, "nearIMU needs the key 'imu'"),
        (lambda: clauses.Sort([]), QueryValueError, "sort is an empty list"),
        (lambda: clauses.Sort("title"), QueryTypeError, "sort"),
    ],
)
def test_what_is_wrong_is_refused_when_it_is_made(make, error, message):
    with pytest.raises(error, match=message):
        make()


class Connected:
    """A connection to a server of some version."""

    def __init__(self, server_version):
        self.server_version = server_version


NEAR_OLD_BEACONS = [
    lambda version: clauses.NearObject(OLD_BEACON, version != "1.13.0"),
    lambda version: GetBuilder("Article", ["title"], Connected(version)).with_near_object(OLD_BEACON),
    lambda version: AggregateBuilder("Article", Connected(version)).with_near_object(OLD_BEACON),
]


@pytest.mark.parametrize("make", NEAR_OLD_BEACONS)
def test_a_beacon_without_class_is_warned_of(make):
    with pytest.warns(DeprecationWarning, match="is a deprecated form of beacon") as caught:
        make("1.39.0")

    assert [warning.filename for warning in caught] == [__file__]


@pytest.mark.parametrize("make", NEAR_OLD_BEACONS)
def test_a_beacon_without_class_is_all_that_an_old_server_knows(make):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        make("1.13.0")
