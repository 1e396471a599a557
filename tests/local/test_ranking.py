"""Fusion of lists, numbers as the server writes them, and what indexes remember of texts."""

from __future__ import annotations

import pytest

from weaviate.local.golang import shown
from weaviate.local.ranking.fusion import Results, ranked, relative

from .conftest import Exchange
from .scenarios.step import prop, uid

KEYWORDS = Results("keyword,bm25", 0.5, [(5, 3.0), (3, 2.0), (7, 2.0), (1, 0.5)])
VECTORS = Results("vector,hybridVector", 0.5, [(1, 1.0), (2, 0.5), (5, 0.0)])


def test_ranks_are_added() -> None:
    fused = {each.document: each.score for each in ranked([VECTORS, KEYWORDS], str)}

    assert fused[5] == pytest.approx(0.5 / 60 + 0.5 / 62)
    assert fused[2] == pytest.approx(0.5 / 61)


def test_scores_are_normalised_and_added() -> None:
    fused = relative([VECTORS, KEYWORDS], str)

    assert [(each.document, each.score) for each in fused] == [
        (5, 0.5),
        (1, 0.5),
        *((document, pytest.approx(0.3)) for document in (3, 7)),
        (2, 0.25),
    ]


def test_equal_scores_count_fully() -> None:
    fused = relative([Results("keyword,bm25", 1.0, [(2, 0.7), (1, 0.7)])], str)

    assert [(each.document, each.score) for each in fused] == [(1, 1.0), (2, 1.0)]


def test_scores_that_are_very_close_count_as_equal() -> None:
    vectors = [(document, 1 - place / 10) for place, document in enumerate((2, 8, 1, 5, 4, 10))]
    keywords = [(3, 0.56), (4, 0.56), (8, 0.42), (10, 0.42), (1, 0.34), (2, 0.34), (5, 0.21)]

    fused = ranked([Results("vector", 0.25, vectors), Results("keyword,bm25", 0.75, keywords)], str)

    scores = {each.document: each.score for each in fused}
    assert 0 < scores[1] - scores[10] < 1e-7
    assert [each.document for each in fused] == [4, 8, 10, 1, 2, 5, 3]


@pytest.mark.parametrize(
    ("value", "text"),
    [(5, "5"), (1.5, "1.5"), (3000000000, "3e+09"), (123456, "123456"), (0.00001, "1e-05"), (True, "true"), ("x", "x")],
)
def test_numbers_are_written_as_go_does(value: object, text: str) -> None:
    assert shown(value) == text


def test_a_keyword_search_follows_changes(exchange: Exchange) -> None:
    exchange("POST", "/v1/schema", {"class": "A", "properties": [prop("t", "text")]})
    exchange("POST", "/v1/objects", {"class": "A", "id": uid(1), "properties": {"t": "fox"}})
    exchange("POST", "/v1/objects", {"class": "A", "id": uid(2), "properties": {"t": "fox fox"}})
    assert found(exchange, "fox") == [uid(2), uid(1)]

    exchange("PATCH", f"/v1/objects/A/{uid(2)}", {"properties": {"t": "dog"}})
    exchange("DELETE", f"/v1/objects/A/{uid(1)}")

    assert found(exchange, "fox") == []
    assert found(exchange, "dog") == [uid(2)]


def found(exchange: Exchange, words: str) -> list[str]:
    text = f'{{Get{{A(bm25:{{query:"{words}"}}){{_additional{{id}}}}}}}}'
    _, answer = exchange("POST", "/v1/graphql", {"query": text})
    return [row["_additional"]["id"] for row in answer["data"]["Get"]["A"]]
