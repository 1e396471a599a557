"""TLS: whom the client trusts, what it shows of itself, and what it says when that does not work.

The certificates in `certificates/` are for these tests alone, made with OpenSSL, and valid for a hundred years: an
authority, a server's for 127.0.0.1, one for another host, an expired one, and a client's with and without a password
("open-sesame") on its key.
"""

import pickle
import socket
import ssl
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.unit.connect.loopback import Loopback, respond
from weaviate.connect import Deadline, Request
from weaviate.connect.http import HttpTransport
from weaviate.connect.tls import TlsSettings
from weaviate.connect.url import ServerUrl
from weaviate.exceptions import WeaviateConnectionError, WeaviateTimeoutError

CERTIFICATES = Path(__file__).parent / "certificates"
AUTHORITY = str(CERTIFICATES / "authority.pem")
AUTHORITY_HASH = "f20e0b1e"  # how OpenSSL finds it in a folder: `openssl x509 -hash`
CLIENT = str(CERTIFICATES / "client.pem")
CLIENT_CERTIFICATE = str(CERTIFICATES / "client_certificate.pem")
ENCRYPTED_KEY = str(CERTIFICATES / "client_key_encrypted.pem")
GET = Request("GET", "/v1/schema", template="/schema")
VARIABLES = ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"]


@pytest.fixture(autouse=True)
def environment(monkeypatch):
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def server_context(name="server", *, ask_client=False):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / f"{name}.pem")
    if ask_client:
        context.load_verify_locations(AUTHORITY)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


@pytest.fixture
def serve():
    servers = []

    def start(name="server", *, ask_client=False):
        servers.append(Loopback(respond(b"[1]"), tls=server_context(name, ask_client=ask_client)))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def get(server, verify=True, cert=None, host="127.0.0.1"):
    url = ServerUrl.parse(server.url.replace("127.0.0.1", host))
    transport = HttpTransport(url, ssl_context=TlsSettings(verify, cert).context)
    try:
        return transport.send(GET, Deadline(5, 5)).json()
    finally:
        transport.close()


def test_an_authority_in_a_file(serve):
    assert get(serve(), AUTHORITY) == [1]


def test_an_authority_in_a_folder(serve, tmp_path):
    (tmp_path / f"{AUTHORITY_HASH}.0").write_bytes(Path(AUTHORITY).read_bytes())

    assert get(serve(), str(tmp_path)) == [1]


def test_a_ready_context(serve):
    context = ssl.create_default_context(cafile=AUTHORITY)

    assert TlsSettings(context).context() is context
    assert get(serve(), context) == [1]


@pytest.mark.parametrize("variable", VARIABLES)
def test_authorities_of_the_environment(serve, environment, variable):
    environment.setenv(variable, AUTHORITY)

    assert get(serve()) == [1]


def test_a_given_authority_goes_before_the_environment(serve, environment):
    environment.setenv("SSL_CERT_FILE", "/nowhere")

    assert get(serve(), AUTHORITY) == [1]


@pytest.mark.parametrize(
    ("name", "verify", "host", "reason"),
    [
        ("server", True, "127.0.0.1", "unable to get local issuer certificate|self.signed certificate"),
        ("expired", AUTHORITY, "127.0.0.1", "certificate has expired"),
        ("elsewhere", AUTHORITY, "127.0.0.1", "IP address mismatch"),
        ("elsewhere", AUTHORITY, "localhost", "Hostname mismatch"),
    ],
)
def test_a_server_that_can_t_be_trusted_is_refused_with_the_reason(serve, name, verify, host, reason):
    with pytest.raises(WeaviateConnectionError, match=f"^no complete answer to GET /schema from https://.*({reason})"):
        get(serve(name), verify, host=host)


@pytest.mark.parametrize("name", ["server", "expired", "elsewhere"])
def test_verify_false_trusts_everybody(serve, name):
    assert get(serve(name), verify=False) == [1]


@pytest.mark.parametrize(
    "cert", [CLIENT, (CLIENT,), (CLIENT_CERTIFICATE, CLIENT), (CLIENT_CERTIFICATE, ENCRYPTED_KEY, "open-sesame")]
)
@pytest.mark.parametrize("verify", [AUTHORITY, False])
def test_a_client_shows_its_certificate(serve, cert, verify):
    assert get(serve(ask_client=True), verify, cert) == [1]


def test_a_server_that_asks_for_a_certificate_refuses_a_client_without_one(serve):
    with pytest.raises(WeaviateConnectionError, match="no complete answer to GET /schema"):
        get(serve(ask_client=True), AUTHORITY)


@pytest.mark.parametrize(
    ("verify", "cert", "message"),
    [
        ("/nowhere/ca.pem", None, "the authorities of verify can't be loaded from '/nowhere/ca.pem'"),
        (__file__, None, "the authorities of verify can't be loaded from"),
        (AUTHORITY, "/nowhere/me.pem", "the client certificate can't be loaded from /nowhere/me.pem"),
        (AUTHORITY, AUTHORITY, "the client certificate can't be loaded from"),
        (
            AUTHORITY,
            (CLIENT_CERTIFICATE, str(CERTIFICATES / "server.pem")),
            "the client certificate can't be loaded from",
        ),
        # OpenSSL would ask on the terminal.
        (AUTHORITY, (CLIENT_CERTIFICATE, ENCRYPTED_KEY), "the client certificate can't be loaded from"),
        (AUTHORITY, (CLIENT_CERTIFICATE, ENCRYPTED_KEY, "s3cret"), "the client certificate can't be loaded from"),
    ],
)
def test_files_that_can_t_be_read_are_named(verify, cert, message):
    with pytest.raises(ValueError, match=message) as caught:
        TlsSettings(verify, cert).context()

    assert "s3cret" not in str(caught.value)


def test_a_bad_file_is_told_at_once_and_not_taken_for_a_lost_connection(serve):
    with pytest.raises(ValueError, match="can't be loaded"):
        get(serve(), "/nowhere")


def test_a_bad_file_of_the_environment_is_told_with_the_variable(environment):
    environment.setenv("REQUESTS_CA_BUNDLE", "/nowhere")

    with pytest.raises(ValueError, match="the authorities of REQUESTS_CA_BUNDLE can't be loaded from '/nowhere'"):
        TlsSettings().context()


@pytest.mark.parametrize("verify", [None, 1, b"ca.pem", Path("ca.pem"), ["ca.pem"]])
def test_refused_types_of_verify(verify):
    with pytest.raises(TypeError, match="verify must be"):
        TlsSettings(verify)


@pytest.mark.parametrize("cert", [5, True, (), ("a", "b", "c", "d"), ["a", "b"], ("a", None), (b"a",)])
def test_refused_types_of_cert(cert):
    with pytest.raises(TypeError, match="cert must be"):
        TlsSettings(True, cert)


def test_defaults_are_strict():
    context = TlsSettings().context()

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


def test_there_is_one_context_and_a_copy_builds_its_own():
    settings = TlsSettings(AUTHORITY, CLIENT)

    copy = pickle.loads(pickle.dumps(settings))

    assert settings.context() is settings.context()
    assert copy.context() is not settings.context()
    assert len(copy.context().get_ca_certs()) == 1


def test_an_address_without_tls_builds_no_context():
    def fail():
        raise AssertionError

    with Loopback(respond(b"[1]")) as server:
        transport = HttpTransport(ServerUrl.parse(server.url), ssl_context=fail)
        assert transport.send(GET, Deadline(5, 5)).json() == [1]
        transport.close()


def test_a_connection_is_used_again(serve):
    server = serve()
    transport = HttpTransport(ServerUrl.parse(server.url), ssl_context=TlsSettings(AUTHORITY).context)
    for _ in range(3):
        transport.send(GET, Deadline(5, 5))
    transport.close()

    assert [exchange.connection for exchange in server.exchanges] == [1, 1, 1]


@contextmanager
def listening(behave):
    """A URL where one connection is accepted and handed over, with an event that tells when the test is over."""
    over = threading.Event()

    def serve_one():
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            behave(connection, over)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve_one)
        thread.start()
        try:
            yield ServerUrl.parse(f"https://127.0.0.1:{listener.getsockname()[1]}")
        finally:
            over.set()
            thread.join(5)


def stall(_, over):
    over.wait(5)


def drip(connection, over):
    for byte in b"\x16\x03\x03\x40\x00" + bytes(1000):
        connection.sendall(bytes([byte]))
        if over.wait(0.005):
            return


@pytest.mark.parametrize("behave", [stall, drip])
def test_a_server_that_does_not_get_on_with_its_hello_is_left_at_the_deadline(behave):
    with listening(behave) as url:
        transport = HttpTransport(url, ssl_context=TlsSettings(AUTHORITY).context)
        started = time.monotonic()

        with pytest.raises(WeaviateTimeoutError, match="no connection in time to GET /schema") as caught:
            transport.send(GET, Deadline(5, 5, time.monotonic() + 0.05))

        assert not caught.value.sent
        assert time.monotonic() - started < 2


def answer_in_plain_text(connection, _):
    connection.recv(65536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")


def test_a_server_that_does_not_speak_tls():
    with listening(answer_in_plain_text) as url:
        transport = HttpTransport(url, ssl_context=TlsSettings(AUTHORITY).context)

        with pytest.raises(WeaviateConnectionError, match="no complete answer to GET /schema from https://.*SSL"):
            transport.send(GET, Deadline(5, 5))


def test_a_server_that_speaks_tls_only(serve):
    transport = HttpTransport(ServerUrl.parse(serve().url.replace("https", "http")))

    with pytest.raises(WeaviateConnectionError, match="no complete answer to GET /schema from http://"):
        transport.send(GET, Deadline(5, 5))
