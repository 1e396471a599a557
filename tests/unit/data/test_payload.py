"""An object as the server takes it."""

import pytest

from weaviate.data.payload import object_payload

ID = "6f1c3e8a-3c1d-4d7e-9f6a-2b8a8d5e4c11"


@pytest.mark.parametrize(
    ("options", "rest"),
    [
        ({}, {}),
        ({"uuid": ID.upper()}, {"id": ID}),
        ({"vector": (0.5, 1)}, {"vector": [0.5, 1]}),
        ({"vector": []}, {"vector": []}),
        ({"vector": {"a": [0.5]}}, {"vectors": {"a": [0.5]}}),
        ({"vector": {}}, {"vectors": {}}),
        ({"tenant": ""}, {"tenant": ""}),
        ({"uuid": ID, "vector": [1], "tenant": "t"}, {"id": ID, "vector": [1], "tenant": "t"}),
    ],
)
def test_only_what_was_given_is_sent(options, rest):
    assert object_payload({"n": 1}, "A", **options) == {"class": "A", "properties": {"n": 1}, **rest}


def test_the_caller_s_properties_are_not_copied():
    properties = {"n": 1}

    assert object_payload(properties, "A")["properties"] is properties


@pytest.mark.parametrize("properties", [None, "n", [("n", 1)], 5])
def test_properties_are_a_dict(properties):
    with pytest.raises(TypeError, match="properties of an object must be a dict"):
        object_payload(properties, "A")
