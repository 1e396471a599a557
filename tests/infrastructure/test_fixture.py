"""The real servers that the other tests in this folder rely on."""

import json
import urllib.request

import pytest


def get(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


def test_a_server_of_each_version_answers(weaviate_server):
    meta = get(f"{weaviate_server.url}/v1/meta")

    assert meta["version"].startswith(f"{weaviate_server.version}.")


def test_tests_of_one_version_share_a_server(server, weaviate_server):
    assert server(weaviate_server.version) is weaviate_server


@pytest.mark.since("1.30")
def test_since_leaves_out_older_versions(weaviate_server):
    assert weaviate_server.version in {"1.30", "1.39"}


@pytest.mark.only("1.24")
def test_only_leaves_out_every_other_version(weaviate_url, weaviate_server):
    assert weaviate_server.version == "1.24"
    assert weaviate_server.url == weaviate_url


def test_settings_and_freshness_make_a_server_of_ones_own(server):
    shared = server("1.24")
    keys = {
        "AUTHENTICATION_APIKEY_ENABLED": "true",
        "AUTHENTICATION_APIKEY_ALLOWED_KEYS": "k",
        "AUTHENTICATION_APIKEY_USERS": "u",
    }

    with server("1.24", env=keys) as guarded, server("1.24", fresh=True) as fresh:
        assert len({shared.url, guarded.url, fresh.url}) == 3
        assert server("1.24", env=keys) is guarded
    with pytest.raises(OSError):
        get(f"{fresh.url}/v1/meta")
