"""Tenants: what is sent, and statuses of servers that know more of them than v3 did."""

import pickle

import httpx
import pytest

import weaviate
from tests.unit.support import client_of
from weaviate.exceptions import UnexpectedStatusCodeException
from weaviate.schema.crud_schema import Tenant, TenantActivityStatus

BODIES = [
    ([], []),
    ([Tenant("a")], [{"activityStatus": "HOT", "name": "a"}]),
    (
        (Tenant("a", TenantActivityStatus.COLD), Tenant("b", TenantActivityStatus.OFFLOADED)),
        [{"activityStatus": "COLD", "name": "a"}, {"activityStatus": "OFFLOADED", "name": "b"}],
    ),
    ([Tenant("a", "COLD")], [{"activityStatus": "COLD", "name": "a"}]),
    ([Tenant("a", TenantActivityStatus("LUKEWARM"))], [{"activityStatus": "LUKEWARM", "name": "a"}]),
]
CALLS = {
    "add_class_tenants": ("POST", [Tenant("a")]),
    "update_class_tenants": ("PUT", [Tenant("a")]),
    "remove_class_tenants": ("DELETE", ["a"]),
}


@pytest.mark.parametrize(("tenants", "body"), BODIES)
@pytest.mark.parametrize(("call", "method"), [("add_class_tenants", "POST"), ("update_class_tenants", "PUT")])
def test_add_and_update(call, method, tenants, body):
    client, server = client_of(httpx.Response(200, json=[]))

    assert getattr(client.schema, call)("article", tenants) is None
    assert server.lines == [f"{method} /v1/schema/Article/tenants"]
    assert server.bodies == [body]


def test_tenants_may_come_from_an_iterator():
    client, server = client_of(httpx.Response(200, json=[]))

    client.schema.add_class_tenants("Article", (Tenant(name) for name in "ab"))

    assert [tenant["name"] for tenant in server.bodies[0]] == ["a", "b"]


def test_many_are_updated_in_parts_that_servers_accept():
    client, server = client_of(httpx.Response(200, json=[]))

    client.schema.update_class_tenants("Article", [Tenant(f"t{number}") for number in range(250)])

    assert [len(body) for body in server.bodies] == [100, 100, 50]
    assert [tenant["name"] for body in server.bodies for tenant in body] == [f"t{number}" for number in range(250)]


def test_remove():
    client, server = client_of(httpx.Response(200))

    assert client.schema.remove_class_tenants("article", ["a", "b"]) is None
    assert server.lines == ["DELETE /v1/schema/Article/tenants"]
    assert server.bodies == [["a", "b"]]


def test_get():
    stored = [
        {"name": "a"},
        {"name": "b", "activityStatus": "COLD"},
        {"name": "c", "activityStatus": "FROZEN"},
        {"name": "d", "activityStatus": "LUKEWARM"},
        {"name": "e", "activityStatus": None},
    ]
    client, server = client_of(httpx.Response(200, json=stored))

    tenants = client.schema.get_class_tenants("article")

    assert server.lines == ["GET /v1/schema/Article/tenants"]
    assert all(isinstance(tenant.activity_status, TenantActivityStatus) for tenant in tenants)
    assert [(tenant.name, tenant.activity_status.value) for tenant in tenants] == [
        ("a", "HOT"),
        ("b", "COLD"),
        ("c", "FROZEN"),
        ("d", "LUKEWARM"),
        ("e", "HOT"),
    ]


def test_tenants_that_were_read_can_be_sent_back():
    stored = [{"name": "a", "activityStatus": "LUKEWARM"}]
    client, server = client_of(httpx.Response(200, json=stored))

    client.schema.update_class_tenants("Article", client.schema.get_class_tenants("Article"))

    assert server.bodies[1] == stored


@pytest.mark.parametrize(
    ("call", "tenants", "error"),
    [
        ("add_class_tenants", ["a"], AttributeError),
        ("update_class_tenants", ["a"], AttributeError),
        ("add_class_tenants", "a", TypeError),
        ("add_class_tenants", Tenant("a"), TypeError),
        ("add_class_tenants", None, TypeError),
        ("update_class_tenants", [Tenant("a", 3)], ValueError),
        ("add_class_tenants", [Tenant(3)], TypeError),
        ("remove_class_tenants", "ab", TypeError),
        ("remove_class_tenants", [Tenant("a")], TypeError),
        ("remove_class_tenants", [1], TypeError),
    ],
)
def test_wrong_tenants_are_refused_before_anything_is_sent(call, tenants, error):
    client, server = client_of()

    with pytest.raises(error):
        getattr(client.schema, call)("Article", tenants)
    assert server.lines == []


@pytest.mark.parametrize("status", [201, 401, 404, 422, 500])
@pytest.mark.parametrize("call", CALLS)
def test_other_statuses(call, status):
    client, _ = client_of(httpx.Response(status, json={"error": []}))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        getattr(client.schema, call)("Article", CALLS[call][1])
    assert caught.value.status_code == status


@pytest.mark.parametrize("status", [401, 404, 422, 500])
def test_other_statuses_of_get(status):
    client, _ = client_of(httpx.Response(status))

    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.schema.get_class_tenants("Article")
    assert caught.value.status_code == status


@pytest.mark.parametrize("call", [*CALLS, "get_class_tenants"])
@pytest.mark.parametrize(("name", "error"), [(3, TypeError), ("", ValueError), ("A/b", ValueError)])
def test_wrong_class_names(call, name, error):
    client, server = client_of()

    with pytest.raises(error):
        getattr(client.schema, call)(name, *([CALLS[call][1]] if call in CALLS else []))
    assert server.lines == []


def test_tenants_compare_by_value():
    assert weaviate.Tenant("a") == Tenant(name="a", activity_status=weaviate.TenantActivityStatus.HOT)
    assert Tenant("a") != Tenant("a", TenantActivityStatus.COLD)


@pytest.mark.parametrize("status", ["HOT", "LUKEWARM"])
def test_statuses_behave_like_members(status):
    member = TenantActivityStatus(status)

    assert (member, member.name, member.value, str(member.value)) == (status, status, status, status)
    assert member == TenantActivityStatus(status)
    assert len({member, TenantActivityStatus(status)}) == 1
    assert pickle.loads(pickle.dumps(member)) == member


def test_statuses_are_text():
    with pytest.raises(ValueError, match="3 is not a valid TenantActivityStatus"):
        TenantActivityStatus(3)
