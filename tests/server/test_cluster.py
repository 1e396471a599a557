"""The nodes of servers."""

import pytest

from weaviate.exceptions import UnexpectedStatusCodeException


def test_nodes(client, back_end):
    (node,) = client.cluster.get_nodes_status()

    assert node["status"] == "HEALTHY"
    assert node["version"].startswith(f"{back_end.version}.")


def test_shards_of_a_class(client, make_class):
    name = make_class()
    client.data_object.create({}, name)

    (node,) = client.cluster.get_nodes_status(name[0].lower() + name[1:], "verbose")

    assert [shard["class"] for shard in node["shards"]] == [name]


def test_what_the_server_refuses(client):
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.cluster.get_nodes_status("NoSuchClass")
    assert caught.value.status_code == 404
    with pytest.raises(UnexpectedStatusCodeException) as caught:
        client.cluster.get_nodes_status(output="nope")
    assert caught.value.status_code == 422
