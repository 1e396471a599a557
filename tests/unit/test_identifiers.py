"""Names in paths: whatever text is given, the request has the shape of its call, or there is none."""

import uuid
from urllib.parse import unquote

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.support import ScriptedTransport, answer, connection_over
from weaviate.backup import Backup
from weaviate.cluster import Cluster
from weaviate.contextionary import Contextionary
from weaviate.data import DataObject
from weaviate.schema import Schema

UUID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


def capital(name):
    return name[:1].capitalize() + name[1:]


# What is called with the text, the path that it must have, and what stands at {} then. None: the text is in the query.
CALLS = {
    "class": (lambda c, text: Schema(c).get(text), "/v1/schema/{}", capital),
    "class to delete": (lambda c, text: Schema(c).delete_class(text), "/v1/schema/{}", capital),
    "class of shards": (lambda c, text: Schema(c).get_class_shards(text), "/v1/schema/{}/shards", capital),
    "shard": (lambda c, text: Schema(c).update_class_shard("A", "READY", text), "/v1/schema/A/shards/{}", str),
    "class of tenants": (lambda c, text: Schema(c).remove_class_tenants(text, ["a"]), "/v1/schema/{}/tenants", capital),
    "class of a property": (lambda c, text: Schema(c).property.create(text, {}), "/v1/schema/{}/properties", capital),
    "class of an object": (lambda c, text: DataObject(c).exists(UUID, text), f"/v1/objects/{{}}/{UUID}", capital),
    "class of a list": (lambda c, text: DataObject(c).get(class_name=text), "/v1/objects", None),
    "tenant": (lambda c, text: DataObject(c).exists(UUID, "A", tenant=text), f"/v1/objects/A/{UUID}", None),
    "node": (lambda c, text: DataObject(c).get(UUID, class_name="A", node_name=text), f"/v1/objects/A/{UUID}", None),
    "property": (
        lambda c, text: DataObject(c).reference.add(UUID, text, UUID, "A", "B"),
        f"/v1/objects/A/{UUID}/references/{{}}",
        str,
    ),
    "class of a reference": (
        lambda c, text: DataObject(c).reference.delete(UUID, "p", UUID, text, "B"),
        f"/v1/objects/{{}}/{UUID}/references/p",
        capital,
    ),
    "backup": (lambda c, text: Backup(c).get_create_status(text, "s3"), "/v1/backups/s3/{}", str.lower),
    "restore": (lambda c, text: Backup(c).restore(text, "s3"), "/v1/backups/s3/{}/restore", str.lower),
    "class of nodes": (lambda c, text: Cluster(c).get_nodes_status(text), "/v1/nodes/{}", capital),
    "output of nodes": (lambda c, text: Cluster(c).get_nodes_status(output=text), "/v1/nodes", None),
    "concept": (
        lambda c, text: Contextionary(c).get_concept_vector(text),
        "/v1/modules/text2vec-contextionary/concepts/{}",
        str,
    ),
}
HOSTILE = st.text(st.sampled_from("aA0_-./\\%?#&=;:@ \t\r\n\0~{}é🌊\ud800"), max_size=12)
TEXTS = (
    st.text(max_size=30) | HOSTILE | st.sampled_from(["", ".", "..", "%2e%2e", "%2F", "a/../b", "Article", "nightly-1"])
)


@pytest.mark.parametrize("call", CALLS)
@given(text=TEXTS)
@example(text="Article")
def test_a_request_has_the_shape_of_its_call(call, text):
    send, path, meaning = CALLS[call]
    transport = ScriptedTransport([answer(200, {"nodes": [1]}), answer(204)])

    try:
        send(connection_over(transport), text)
    except ValueError:
        pass
    except Exception:
        assert transport.requests  # what came back is of no interest here

    for request in transport.requests:
        assert request.target.isascii()
        found, _, query = request.target.partition("?")
        assert not any(mark in found for mark in "#\\ ")
        assert (query == "") or (meaning is None and "#" not in query and query.count("=") == query.count("&") + 1)
        segments, expected = found.split("/"), path.split("/")
        assert len(segments) == len(expected)
        for segment, wanted in zip(segments, expected, strict=True):
            assert unquote(segment) == (meaning(text) if wanted == "{}" else wanted)


def test_usual_names_are_sent():
    for call, (send, _, _) in CALLS.items():
        transport = ScriptedTransport([answer(200, {"nodes": [1]}), answer(204)])
        try:
            send(connection_over(transport), "Article")
        except Exception:
            pass
        assert transport.requests, call


@given(text=TEXTS | st.uuids().map(str))
@example(text=UUID.upper())
def test_ids_of_objects_are_uuids_or_refused(text):
    transport = ScriptedTransport([answer(204)])

    try:
        DataObject(connection_over(transport)).delete(text, "Article")
    except ValueError:
        assert transport.requests == []
    else:
        (request,) = transport.requests
        assert request.target == f"/v1/objects/Article/{uuid.UUID(text)}"
