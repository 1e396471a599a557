"""References on servers."""

import pytest

from weaviate.exceptions import UnexpectedStatusCodeException
from weaviate.util import generate_local_beacon, get_valid_uuid


@pytest.fixture
def people(client, make_class):
    """A class whose objects refer to each other, and three of them."""
    name = make_class({"name": "name", "dataType": ["text"]})
    client.schema.property.create(name, {"name": "knows", "dataType": [name]})
    return name, [client.data_object.create({"name": letter}, name) for letter in "abc"]


def known(client, name, uuid):
    """Whom a person knows, in order."""
    stored = client.data_object.get_by_id(uuid, class_name=name)["properties"].get("knows", [])
    assert all(get_valid_uuid(item["beacon"]) == get_valid_uuid(item["href"]) for item in stored)
    return [get_valid_uuid(item["beacon"]) for item in stored]


def test_references_come_and_go(client, people):
    name, (a, b, c) = people
    reference = client.data_object.reference

    reference.add(a, "knows", b, name, name)
    reference.add(a, "knows", c, name, name, consistency_level="ALL")
    assert known(client, name, a) == [b, c]

    reference.update(a, "knows", [c, a], name, name)
    assert known(client, name, a) == [c, a]

    reference.delete(a, "knows", c, name, name)
    assert known(client, name, a) == [a]

    reference.update(a, "knows", [], name)
    assert known(client, name, a) == []


def test_references_as_properties(client, people):
    name, (a, b, c) = people

    client.data_object.update({"knows": [generate_local_beacon(b, name)]}, name, a)
    client.data_object.update({"knows": [generate_local_beacon(c, name)]}, name, a)

    assert known(client, name, a) == [b, c]


def test_references_without_classes(client, people):
    name, (a, b, _) = people

    with pytest.warns(DeprecationWarning):
        client.data_object.reference.add(a, "knows", b)
    assert known(client, name, a) == [b]
    with pytest.warns(DeprecationWarning):
        client.data_object.reference.update(a, "knows", [b, b], name)
    assert known(client, name, a) == [b, b]
    with pytest.warns(DeprecationWarning):
        client.data_object.reference.delete(a, "knows", b, to_class_name=name)
    assert known(client, name, a) == []


def test_a_property_that_is_no_reference(client, people):
    name, (a, b, _) = people

    for property_name in ("name", "unknown"):
        with pytest.raises(UnexpectedStatusCodeException) as caught:
            client.data_object.reference.add(a, property_name, b, name, name)
        assert caught.value.status_code == 422


def test_a_tenant_of_its_own(client, make_class):
    name = make_class({"name": "a", "dataType": ["text"]}, multiTenancyConfig={"enabled": True})
    client.schema.property.create(name, {"name": "knows", "dataType": [name]})
    client.rest.schema.tenants_create(name, body=[{"name": "t"}])
    first, second = (client.data_object.create({}, name, tenant="t") for _ in range(2))

    client.data_object.reference.add(first, "knows", second, name, name, tenant="t")
    client.data_object.reference.update(first, "knows", second, name, name, tenant="t")

    stored = client.data_object.get_by_id(first, class_name=name, tenant="t")
    assert [item["beacon"] for item in stored["properties"]["knows"]] == [generate_local_beacon(second, name)["beacon"]]
    client.data_object.reference.delete(first, "knows", second, name, name, tenant="t")
    assert client.data_object.get_by_id(first, class_name=name, tenant="t")["properties"]["knows"] == []
