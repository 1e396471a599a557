"""Tenants on servers: made, switched, read, removed, and objects that belong to one."""

import pytest

from weaviate import Tenant, TenantActivityStatus
from weaviate.exceptions import UnexpectedStatusCodeException

HOT, COLD = TenantActivityStatus.HOT, TenantActivityStatus.COLD


@pytest.fixture
def shared(make_class):
    """A class for tenants."""
    return make_class({"name": "title", "dataType": ["text"]}, multiTenancyConfig={"enabled": True})


def statuses(client, name):
    return {tenant.name: tenant.activity_status for tenant in client.schema.get_class_tenants(name)}


def test_tenants_come_and_go(client, shared):
    assert client.schema.get_class_tenants(shared) == []

    client.schema.add_class_tenants(shared, [Tenant("ada"), Tenant("bob", COLD)])
    assert statuses(client, shared) == {"ada": HOT, "bob": COLD}

    client.schema.update_class_tenants(shared, [Tenant("ada", COLD), Tenant("bob", HOT)])
    assert statuses(client, shared) == {"ada": COLD, "bob": HOT}

    client.schema.remove_class_tenants(shared, ["ada", "unknown"])
    assert statuses(client, shared) == {"bob": HOT}


@pytest.mark.since("1.30")
def test_newer_names_of_statuses(client, shared):
    client.schema.add_class_tenants(shared, [Tenant("ada"), Tenant("bob", TenantActivityStatus.INACTIVE)])

    client.schema.update_class_tenants(shared, [Tenant("ada", TenantActivityStatus.INACTIVE)])

    assert statuses(client, shared) == {"ada": COLD, "bob": COLD}


def test_more_tenants_than_servers_change_at_once(client, shared):
    names = [f"tenant{number}" for number in range(230)]
    client.schema.add_class_tenants(shared, [Tenant(name) for name in names])

    client.schema.update_class_tenants(shared, [Tenant(name, COLD) for name in names])

    assert statuses(client, shared) == dict.fromkeys(names, COLD)


def test_objects_belong_to_one_tenant(client, shared):
    client.schema.add_class_tenants(shared, [Tenant("ada"), Tenant("bob")])
    uuid = client.data_object.create({"title": "Tides"}, shared, tenant="ada")

    assert client.data_object.get_by_id(uuid, class_name=shared, tenant="ada")["tenant"] == "ada"
    assert client.data_object.get_by_id(uuid, class_name=shared, tenant="bob") is None
    assert client.data_object.exists(uuid, shared, tenant="ada")
    assert not client.data_object.exists(uuid, shared, tenant="bob")

    client.data_object.update({"title": "Currents"}, shared, uuid, tenant="ada")
    assert client.data_object.get(uuid, class_name=shared, tenant="ada")["properties"] == {"title": "Currents"}
    client.data_object.replace({}, shared, uuid, tenant="ada")
    assert client.data_object.get(uuid, class_name=shared, tenant="ada")["properties"] == {}

    assert [item["id"] for item in client.data_object.get(class_name=shared, tenant="ada")["objects"]] == [uuid]
    assert [item["id"] for item in client.data_object.iterate(shared, tenant="ada")] == [uuid]
    assert list(client.data_object.iterate(shared, tenant="bob")) == []

    client.data_object.delete(uuid, shared, tenant="ada")
    assert not client.data_object.exists(uuid, shared, tenant="ada")


def test_a_tenant_is_needed(client, shared):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.data_object.create({}, shared)
    assert caught.value.status_code == 422
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        list(client.data_object.iterate(shared, tenant="unknown"))
    assert caught.value.status_code == 422
