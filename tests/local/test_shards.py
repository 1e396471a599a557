"""Shards: their number, their statuses, and what happens to writes when one is closed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from weaviate.local import LocalTransport

from .conftest import Exchange, exchange_with
from .scenarios.step import prop, uid

READ_ONLY = "store is read-only due to: manually set by user"
FIRST, SECOND, UNKNOWN = uid(1), uid(2), uid(9)
BEACON = {"beacon": f"weaviate://localhost/A/{SECOND}"}
EVERYTHING = {"class": "A", "where": {"path": ["n"], "operator": "GreaterThanEqual", "valueInt": 0}}


def shards(exchange: Exchange, name: str = "A") -> dict[str, str]:
    return {each["name"]: each["status"] for each in exchange("GET", f"/v1/schema/{name}/shards")[1]}


def counts(exchange: Exchange, name: str = "A") -> dict[str, int]:
    (node,) = exchange("GET", f"/v1/nodes/{name}?output=verbose")[1]["nodes"]
    return {each["name"]: each["objectCount"] for each in node["shards"]}


def close(exchange: Exchange, shard: str, name: str = "A") -> None:
    assert exchange("PUT", f"/v1/schema/{name}/shards/{shard}", {"status": "READONLY"})[0] == 200


def fill(exchange: Exchange, number_of_shards: int, number_of_objects: int) -> None:
    sharding = {"desiredCount": number_of_shards}
    properties = [prop("n", "int"), prop("t", "text"), prop("next", "A")]
    definition = {"class": "A", "properties": properties, "shardingConfig": sharding}
    exchange("POST", "/v1/schema", definition)
    for number in range(number_of_objects):
        exchange("POST", "/v1/objects", {"class": "A", "id": uid(number + 1), "properties": {"n": number}})


@pytest.fixture
def closed(exchange: Exchange) -> str:
    """The name of the only shard of a class with two objects, which refer to each other; it takes no writes."""
    fill(exchange, 1, 2)
    exchange("POST", f"/v1/objects/A/{FIRST}/references/next", BEACON)
    (shard,) = shards(exchange)
    close(exchange, shard)
    return shard


@pytest.mark.parametrize(
    ("method", "path", "body", "place"),
    [
        (
            "POST",
            "/v1/objects",
            {"class": "A", "id": UNKNOWN},
            'put object: import into index a: put local object: shard="{}": ',
        ),
        (
            "PUT",
            f"/v1/objects/A/{FIRST}",
            {"class": "A", "id": FIRST},
            'put object: import into index a: put local object: shard="{}": ',
        ),
        (
            "PATCH",
            f"/v1/objects/A/{FIRST}",
            {"class": "A", "properties": {"n": 7}},
            'msg:repo.merge code:500 err:merge into index a: update local object: shard="{}": ',
        ),
        *(
            (
                "DELETE",
                path,
                None,
                'could not delete object from vector repo: delete from index "a": delete local object: shard="{}": ',
            )
            for path in (f"/v1/objects/A/{FIRST}", f"/v1/objects/{FIRST}", f"/v1/objects/A/{UNKNOWN}")
        ),
        (
            "POST",
            f"/v1/objects/A/{FIRST}/references/next",
            BEACON,
            'msg:add reference to repo code:500 err:merge into index a: update local object: shard="{}": ',
        ),
        *(
            (
                method,
                f"/v1/objects/A/{FIRST}/references/next",
                body,
                'msg:repo.putobject code:500 err:import into index a: put local object: shard="{}": ',
            )
            for method, body in (("PUT", [BEACON]), ("DELETE", BEACON))
        ),
    ],
)
def test_a_closed_shard_refuses_writes(
    exchange: Exchange, closed: str, method: str, path: str, body: Any, place: str
) -> None:
    before = exchange("GET", "/v1/objects?class=A")[1]

    answer = exchange(method, path, body)

    assert answer == (500, {"error": [{"message": place.format(closed) + READ_ONLY}]})
    assert exchange("GET", "/v1/objects?class=A")[1] == before


def test_a_closed_shard_refuses_each_item_of_a_batch(exchange: Exchange, closed: str) -> None:
    failed = {"status": "FAILED", "errors": {"error": [{"message": READ_ONLY}]}}
    reference = {"from": f"weaviate://localhost/A/{UNKNOWN}/next", "to": BEACON["beacon"]}

    objects = exchange("POST", "/v1/batch/objects", {"objects": [{"class": "A", "id": UNKNOWN}]})[1]
    references = exchange("POST", "/v1/batch/references", [reference])[1]

    assert [each["result"] for each in objects + references] == [failed, failed]


@pytest.mark.parametrize(
    ("options", "failed", "objects"),
    [
        ({}, 1, [{"status": "FAILED", "errors": {"error": [{"message": READ_ONLY}]}}]),
        ({"output": "verbose"}, 1, [{"status": "FAILED", "errors": {"error": [{"message": READ_ONLY}]}}]),
        ({"output": "verbose", "dryRun": True}, 0, [{"status": "DRYRUN"}]),
    ],
)
def test_a_closed_shard_is_one_failure_of_a_batch_delete(
    exchange: Exchange, closed: str, options: dict[str, Any], failed: int, objects: list[dict[str, Any]]
) -> None:
    results = exchange("DELETE", "/v1/batch/objects", {"match": EVERYTHING, **options})[1]["results"]

    assert results == {"failed": failed, "limit": 10000, "matches": 2, "objects": objects, "successful": 0}
    assert counts(exchange) == {closed: 2}


def test_a_classification_of_a_closed_shard_fails(exchange: Exchange) -> None:
    fill(exchange, 1, 0)
    for number, vector in ((1, [1, 0]), (2, [1, 0.1])):
        exchange("POST", "/v1/objects", {"class": "A", "id": uid(number), "vector": vector})
    exchange("POST", f"/v1/objects/A/{FIRST}/references/next", BEACON)
    close(exchange, *shards(exchange))
    body = {"class": "A", "type": "knn", "basedOnProperties": ["t"], "classifyProperties": ["next"]}

    started = exchange("POST", "/v1/classifications", body)[1]

    found = exchange("GET", f"/v1/classifications/{started['id']}")[1]
    assert (found["status"], READ_ONLY in found["error"]) == ("failed", True)


def test_an_open_shard_takes_writes_again(exchange: Exchange, closed: str) -> None:
    exchange("PUT", f"/v1/schema/A/shards/{closed}", {"status": "READY"})

    assert exchange("POST", "/v1/objects", {"class": "A", "id": UNKNOWN})[0] == 200


def test_objects_are_spread_over_the_shards_of_a_class(exchange: Exchange) -> None:
    fill(exchange, 3, 60)

    assert list(shards(exchange).values()) == ["READY"] * 3
    assert counts(exchange).keys() == shards(exchange).keys()
    assert sum(counts(exchange).values()) == 60
    assert all(counts(exchange).values())


def test_shards_keep_their_names_and_objects_in_a_file(tmp_path: Path) -> None:
    first = LocalTransport(str(tmp_path / "library.db"))
    fill(exchange_with(first), 3, 60)
    before = counts(exchange_with(first))
    close(exchange_with(first), next(iter(before)))
    first.close()

    second = LocalTransport(str(tmp_path / "library.db"))
    found = counts(exchange_with(second)), shards(exchange_with(second))
    second.close()

    assert found == (before, dict.fromkeys(before, "READY"))


def test_one_closed_shard_of_several_refuses_its_own_objects(exchange: Exchange) -> None:
    fill(exchange, 3, 60)
    before = counts(exchange)
    chosen = next(iter(before))
    close(exchange, chosen)

    statuses = [exchange("PATCH", f"/v1/objects/A/{uid(number + 1)}", {"class": "A"})[0] for number in range(60)]
    results = exchange("DELETE", "/v1/batch/objects", {"match": EVERYTHING})[1]["results"]

    assert (statuses.count(500), statuses.count(204)) == (before[chosen], 60 - before[chosen])
    assert (results["failed"], results["matches"], results["successful"]) == (1, 60, 60 - before[chosen])
    assert counts(exchange) == dict.fromkeys(before, 0) | {chosen: before[chosen]}


def test_the_shard_of_a_tenant_is_open_again_after_its_tenant_rested(exchange: Exchange) -> None:
    exchange("POST", "/v1/schema", {"class": "T", "multiTenancyConfig": {"enabled": True}})
    exchange("POST", "/v1/schema/T/tenants", [{"name": "a"}, {"name": "b"}])
    close(exchange, "a", "T")
    statuses = [exchange("POST", "/v1/objects", {"class": "T", "tenant": tenant})[0] for tenant in "ab"]
    assert (statuses, shards(exchange, "T")) == ([500, 200], {"a": "READONLY", "b": "READY"})

    for status in ("COLD", "HOT"):
        exchange("PUT", "/v1/schema/T/tenants", [{"name": "a", "activityStatus": status}])

    assert shards(exchange, "T") == {"a": "READY", "b": "READY"}
