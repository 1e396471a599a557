"""Which addresses of a login are believed, and that nothing secret goes to the others."""

import pytest

from tests.unit.connect.auth.support import CONFIGURATION, HREF, PROVIDER, TOKEN_ENDPOINT, WEAVIATE, World, status
from tests.unit.support import Clock
from weaviate.auth import AuthBearerToken, AuthClientPassword
from weaviate.exceptions import AuthenticationFailedException

OPENID = f"GET {WEAVIATE}/v1/.well-known/openid-configuration"
PASSWORD = AuthClientPassword("ann", "canary")


def refusal(world, url=WEAVIATE, credentials=PASSWORD):
    """Why there is no login; no form was sent before that."""
    with pytest.raises(AuthenticationFailedException) as caught:
        world.log_in(credentials, Clock(), url)
    assert world.forms == []
    return str(caught.value)


@pytest.mark.parametrize(
    ("configuration", "complaint"),
    [
        ({}, "names no clientId"),
        ({"href": HREF}, "names no clientId"),
        ({"href": HREF, "clientId": 5}, "names no clientId"),
        ({"href": HREF, "clientId": ""}, "names no clientId"),
        ({"clientId": "wv"}, "names no OpenID configuration"),
        ({"clientId": "wv", "href": ["x"]}, "names no OpenID configuration"),
        ({"clientId": "wv", "href": "realm/x"}, "the OpenID configuration must look like http"),
        ({"clientId": "wv", "href": "file:///etc/passwd"}, "the OpenID configuration must look like http"),
        ({"clientId": "wv", "href": "https://idp.test:99999/x"}, "the OpenID configuration must look like http"),
    ],
)
def test_a_configuration_that_lacks_something(configuration, complaint):
    world = World({OPENID: configuration})

    assert complaint in refusal(world)
    assert world.requests == []


@pytest.mark.parametrize(
    "endpoint",
    [
        "https://ann:pw@idp.test/token",
        "https://idp.test/token#fragment",
        "https://idp.test/to ken",
        "https://idp.test/to\r\nken",
        "https://idp.test/tokén",
    ],
)
def test_an_address_with_something_that_does_not_belong_there(endpoint):
    world = World({f"GET {HREF}": {"token_endpoint": endpoint}})

    assert "the address of the token endpoint holds a user, a fragment" in refusal(world)


@pytest.mark.parametrize(
    ("metadata", "complaint"),
    [
        ({}, "names no token endpoint"),
        ({"token_endpoint": None}, "names no token endpoint"),
        ({"token_endpoint": "ftp://idp.test/token"}, "must look like http"),
        (["no", "object"], "is no JSON object"),
        (status(200, "<html>"), "is no JSON object"),
        (status(200, "[" * 100_000), "is no JSON object"),
        (status(200, ""), "is no JSON object"),
        (status(404, {"error": "not here"}), f"{HREF} answered 404"),
        (status(500), "answered 500"),
        (status(302, location="https://elsewhere.test/"), "answered 302, and redirects are not followed"),
        (status(200, " " * (2**20 + 1)), "larger than 1048576 bytes"),
    ],
)
def test_metadata_of_the_provider_that_cannot_be_used(metadata, complaint):
    world = World({f"GET {HREF}": metadata})

    assert complaint in refusal(world)
    assert world.lines == [f"GET {HREF}"]


class TestOnHttps:
    URL = "https://weaviate.test"

    def test_an_unprotected_token_endpoint_is_refused(self):
        world = World({f"GET {HREF}": {"token_endpoint": "http://idp.test/token"}})

        assert "http://idp.test/token is not https" in refusal(world, self.URL)

    def test_unprotected_metadata_are_not_even_read(self):
        world = World({OPENID: CONFIGURATION | {"href": "http://idp.test/x"}})

        assert "http://idp.test/x is not https" in refusal(world, self.URL)
        assert world.requests == []

    def test_a_refresh_token_is_no_less_a_secret(self):
        world = World({f"GET {HREF}": {"token_endpoint": "http://idp.test/token"}})

        assert "is not https" in refusal(world, self.URL, AuthBearerToken("mine", 60, "canary"))

    def test_https_all_the_way_is_fine(self):
        world = World()

        assert world.log_in(PASSWORD, Clock(), self.URL).header() == "Bearer access-1"


def test_an_unprotected_weaviate_may_have_an_unprotected_provider():
    world = World(
        {f"GET {HREF}": {"token_endpoint": "http://idp.test/token"}, "POST http://idp.test/token": World().issue}
    )

    assert world.log_in(PASSWORD, Clock()).header() == "Bearer access-1"


LOCAL = [
    "localhost",
    "LOCALHOST.",
    "x.localhost",
    "127.0.0.1",
    "127.9.9.9",
    "0.0.0.0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "169.254.169.254",
    "[fe80::1]",
]


@pytest.mark.parametrize("host", LOCAL)
def test_a_server_elsewhere_cannot_send_secrets_to_this_machine(host):
    world = World({f"GET {HREF}": {"token_endpoint": f"https://{host}/token"}})

    assert "means this machine" in refusal(world)


@pytest.mark.parametrize("host", LOCAL)
@pytest.mark.parametrize("url", ["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"])
def test_a_server_on_this_machine_may_have_its_provider_here(host, url):
    endpoint = f"https://{host}/token"
    world = World({f"GET {HREF}": {"token_endpoint": endpoint}})
    world.answers |= {line: world.issue for line in (f"POST {endpoint}", f"POST {endpoint.lower()}")}

    world.log_in(PASSWORD, Clock(), url)

    assert len(world.forms) == 1


@pytest.mark.parametrize("host", ["10.0.0.5", "192.168.1.1", "idp", "[2001:db8::1]", "localhost.test", "mylocalhost"])
def test_hosts_of_a_private_network_are_fine(host):
    endpoint = f"https://{host}/token"
    world = World({f"GET {HREF}": {"token_endpoint": endpoint}})
    world.answers[f"POST {endpoint}"] = world.issue

    world.log_in(PASSWORD, Clock())

    assert len(world.forms) == 1


def test_addresses_may_have_a_query():
    href, endpoint = f"{HREF}?p=policy", f"{TOKEN_ENDPOINT}?p=a%20b&x"
    world = World({OPENID: CONFIGURATION | {"href": href}, f"GET {HREF}": {"token_endpoint": endpoint}})

    world.log_in(PASSWORD, Clock())

    assert [str(request.url) for request in world.requests] == [href, endpoint]


def test_an_address_may_have_a_port_and_no_path():
    world = World({f"GET {HREF}": {"token_endpoint": "https://idp.test:8443"}})
    world.answers["POST https://idp.test:8443/"] = world.issue

    assert world.log_in(PASSWORD, Clock()).header() == "Bearer access-1"


def test_only_the_two_hosts_are_asked():
    world = World()

    world.client(PASSWORD).get_meta()

    assert {request.url.host for request in world.requests} == {"weaviate.test", PROVIDER.partition("//")[2]}
