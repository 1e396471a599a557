"""Queries on servers, with data that makes a wrong rendering visible."""

from __future__ import annotations

import datetime
import random
import string
import uuid

import pytest

CLASS = "QueryProbe"
NASTY = [
    "plain",
    'say "hi"',
    "C:\\new\\temp",
    "ends in a backslash\\",
    "two\nlines",
    "tab\tand\rreturn",
    "control \x01\x1f\x7f\x85",
    "🌊 emoji and 👩‍👩‍👧",
    "مرحبا",
    '"}}} {Get{Other{x}}',
    "${x} {{y}} %s",
    "\\u0041 stays as it is",
    '"""block"""',
]
IDS = [str(uuid.UUID(int=number + 1)) for number in range(len(NASTY))]


@pytest.fixture
def client(connect):
    with connect() as client:
        client.schema.delete_class(CLASS)
        client.schema.create_class(
            {
                "class": CLASS,
                "properties": [
                    {"name": "text", "dataType": ["text"], "tokenization": "field"},
                    {"name": "body", "dataType": ["text"]},
                    {"name": "number", "dataType": ["int"]},
                    {"name": "share", "dataType": ["number"]},
                    {"name": "even", "dataType": ["boolean"]},
                    {"name": "made", "dataType": ["date"]},
                    {"name": "key", "dataType": ["uuid"]},
                    {"name": "place", "dataType": ["geoCoordinates"]},
                    {"name": "next", "dataType": [CLASS]},
                ],
            }
        )
        with client.batch as batch:
            for index, (identity, text) in enumerate(zip(IDS, NASTY, strict=True)):
                batch.add_data_object(
                    {
                        "text": text,
                        "body": f"word{index} common",
                        "number": index,
                        "share": index / 4,
                        "even": index % 2 == 0,
                        "made": datetime.datetime(2024, 1, 1 + index, tzinfo=datetime.UTC),
                        "key": uuid.UUID(int=index),
                        "place": {"latitude": float(index), "longitude": 0.0},
                    },
                    CLASS,
                    uuid=identity,
                    vector=[1.0, index / 10, 0.0],
                )
            batch.add_reference(IDS[0], CLASS, "next", IDS[1], CLASS)
        assert batch.number_errors == 0
        yield client
        client.schema.delete_class(CLASS)


def numbers(query) -> list[int]:
    answer = query.do()
    assert "errors" not in answer, answer
    return [row["number"] for row in answer["data"]["Get"][CLASS]]


def test_every_text_is_stored_and_found_as_it_was_given(client):
    for index, text in enumerate(NASTY):
        where = {"path": ["text"], "operator": "Equal", "valueText": text}

        found = client.query.get(CLASS, ["text"]).with_where(where).do()["data"]["Get"][CLASS]

        assert found == [{"text": text}]
        assert client.data_object.get_by_id(IDS[index], class_name=CLASS)["properties"]["text"] == text


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({"path": ["number"], "operator": "GreaterThan", "valueInt": 9}, [10, 11, 12]),
        ({"path": ["share"], "operator": "LessThanEqual", "valueNumber": 0.25}, [0, 1]),
        ({"path": ["share"], "operator": "Equal", "valueNumber": 1}, [4]),
        ({"path": ["number"], "operator": "ContainsAny", "valueInt": [3, 5]}, [3, 5]),
        ({"path": ["text"], "operator": "ContainsAny", "valueTextArray": [NASTY[2], NASTY[3]]}, [2, 3]),
        ({"path": ["even"], "operator": "Equal", "valueBoolean": False}, [1, 3, 5, 7, 9, 11]),
        (
            {
                "path": ["made"],
                "operator": "GreaterThan",
                "valueDate": datetime.datetime(2024, 1, 11, tzinfo=datetime.UTC),
            },
            [11, 12],
        ),
        ({"path": ["key"], "operator": "Equal", "valueText": uuid.UUID(int=4)}, [4]),
        (
            {
                "path": ["place"],
                "operator": "WithinGeoRange",
                "valueGeoRange": {"geoCoordinates": {"latitude": 1, "longitude": 0}, "distance": {"max": 112_000}},
            },
            [0, 1, 2],
        ),
        (
            {
                "operator": "And",
                "operands": [
                    {"path": ["number"], "operator": "LessThan", "valueInt": 4},
                    {
                        "operator": "Or",
                        "operands": [
                            {"path": ["even"], "operator": "Equal", "valueBoolean": True},
                            {"path": ["number"], "operator": "Equal", "valueInt": 3},
                        ],
                    },
                ],
            },
            [0, 2, 3],
        ),
        ({"path": ["body"], "operator": "Like", "valueText": "word1?"}, [10, 11, 12]),
        ({"path": ["next", CLASS, "number"], "operator": "Equal", "valueInt": 1}, [0]),
        ({"path": ["id"], "operator": "Equal", "valueText": uuid.UUID(IDS[6])}, [6]),
    ],
)
def test_filters(client, where, expected):
    assert sorted(numbers(client.query.get(CLASS, ["number"]).with_where(where))) == expected


@pytest.mark.since("1.39")
def test_filters_of_newer_servers(client):
    not_small = {"operator": "Not", "operands": [{"path": ["number"], "operator": "LessThan", "valueInt": 11}]}
    none_of = {"path": ["number"], "operator": "ContainsNone", "valueInt": list(range(11))}

    assert sorted(numbers(client.query.get(CLASS, ["number"]).with_where(not_small))) == [11, 12]
    assert sorted(numbers(client.query.get(CLASS, ["number"]).with_where(none_of))) == [11, 12]


def test_paging_sorting_and_the_cursor(client):
    query = client.query.get

    assert numbers(query(CLASS, "number").with_limit(2).with_offset(3)) == [3, 4]
    assert numbers(query(CLASS, "number").with_sort({"path": ["number"], "order": "desc"}).with_limit(2)) == [12, 11]
    assert numbers(query(CLASS, "number").with_after(IDS[10]).with_limit(5)) == [11, 12]


def test_searches_by_vector(client):
    near_vector = client.query.get(CLASS, ["number"]).with_near_vector({"vector": [1.0, 0.31, 0.0]}).with_limit(2)
    near_object = client.query.get(CLASS, ["number"]).with_near_object({"id": IDS[5], "distance": 0.001})

    assert numbers(near_vector) == [3, 4] or numbers(near_vector) == [3, 2]
    assert numbers(near_object)[0] == 5


def test_searches_by_keyword_and_both(client):
    assert numbers(client.query.get(CLASS, ["number"]).with_bm25("word7", ["body"])) == [7]

    hybrid = client.query.get(CLASS, ["number"]).with_hybrid("word7", alpha=0.5, vector=[1.0, 0.7, 0.0])
    assert numbers(hybrid.with_limit(3))[0] == 7


def test_additional_properties_and_references(client):
    answer = (
        client.query.get(CLASS, ["number", f"next {{ ... on {CLASS} {{ number }} }}"])
        .with_additional(["id", "vector", "creationTimeUnix"])
        .with_limit(1)
        .do()
    )

    (row,) = answer["data"]["Get"][CLASS]
    assert row["next"] == [{"number": 1}]
    assert row["_additional"]["id"] == IDS[0]
    assert row["_additional"]["vector"] == [1, 0, 0]
    assert int(row["_additional"]["creationTimeUnix"]) > 0


def test_an_error_of_the_server_is_part_of_the_answer(client):
    answer = client.query.get("NoSuchClass", ["x"]).do()

    assert "NoSuchClass" in answer["errors"][0]["message"]
    assert "data" not in answer


def test_texts_of_every_kind_of_character_come_back(client):
    draw = random.Random(20261121)
    kinds = [string.printable, "\\\"'{}[]()$`", "".join(map(chr, range(1, 0x250))), "🌊👩\u200d🚀é中文אب\u2028\ufeff"]
    texts = [
        "x" + "".join(draw.choice(draw.choice(kinds)) for _ in range(draw.randint(1, 40))) + "x" for _ in range(80)
    ]
    identities = [str(uuid.UUID(int=1000 + number)) for number in range(len(texts))]
    with client.batch as batch:
        for identity, text in zip(identities, texts, strict=True):
            batch.add_data_object({"text": text}, CLASS, uuid=identity)
    assert batch.number_errors == 0

    for identity, text in zip(identities, texts, strict=True):
        where = {"path": ["text"], "operator": "Equal", "valueText": text}
        answer = client.query.get(CLASS, ["text"]).with_where(where).with_additional("id").do()

        found = answer["data"]["Get"][CLASS]
        assert {"text": text, "_additional": {"id": identity}} in found
