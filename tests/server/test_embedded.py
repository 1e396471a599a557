"""`EmbeddedOptions` with a real binary: started, used, stopped, started again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import weaviate
from tests.servers import find_binary


def test_a_real_server_lives_as_long_as_its_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binary = find_binary("1.39", os.environ)
    if binary is None:
        pytest.skip("no binary of 1.39: put one into the embedded mode's cache, or name it with WEAVIATE_BINARY_1_39")
    monkeypatch.setenv("WEAVIATE_BINARY", str(binary))
    options = weaviate.EmbeddedOptions(
        version="1.39.0",
        persistence_data_path=str(tmp_path),
        port=0,
        grpc_port=0,
        additional_env_vars={"ENABLE_MODULES": "", "LOG_LEVEL": "error", "DISK_USE_READONLY_PERCENTAGE": "0"},
    )

    with weaviate.Client(embedded_options=options) as client:
        client.schema.create_class({"class": "Article", "vectorizer": "none"})
        client.data_object.create({"title": "One"}, "Article", vector=[1, 0])
        guard = client._connection._transport.database.process
        assert client.get_meta()["version"].startswith("1.39.")
    assert guard.poll() == 0

    with weaviate.Client(embedded_options=options) as client:
        found = client.query.get("Article", ["title"]).with_near_vector({"vector": [1, 0]}).do()
        assert found["data"]["Get"]["Article"] == [{"title": "One"}]
