"""Where a binary comes from: the environment, the cache, or a download that is checked."""

import hashlib
import http.server
import io
import os
import tarfile
import threading
import zipfile
from pathlib import Path

import pytest

from weaviate.embedded import EmbeddedDB, EmbeddedOptions
from weaviate.embedded.release import Sources, archive_of
from weaviate.exceptions import WeaviateStartUpError

BINARY = b"#!/bin/sh\nexit 0\n"
TAG = "v1.39.0"
NAME = f"weaviate-{TAG}-Linux-amd64.tar.gz"


def tar_of(**members):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return packed.getvalue()


def zip_of(**members):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


def digest(content):
    return f"{hashlib.sha256(content).hexdigest()}\n".encode()


TAR = tar_of(LICENSE=b"...", weaviate=BINARY)
ZIP = zip_of(LICENSE=b"...", weaviate=BINARY)


class Site:
    """Files at paths of a server on loopback; `asked` lists what was asked for. A length may be promised instead."""

    def __init__(self, url):
        self.url = url
        self.files = {}
        self.lengths = {}
        self.asked = []

    @property
    def sources(self):
        return Sources(f"{self.url}/releases", f"{self.url}/latest")

    def release(self, content, name=NAME, checksum=None):
        self.files[f"/releases/{TAG}/{name}"] = content
        self.files[f"/releases/{TAG}/{name}.sha256"] = digest(content) if checksum is None else checksum


@pytest.fixture
def site(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            made.asked.append(self.path)
            path = self.path.partition("?")[0]
            content = made.files.get(path)
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(made.lengths.get(path, len(content or b""))))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made = Site(f"http://127.0.0.1:{server.server_address[1]}")
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield made
        server.shutdown()


@pytest.fixture(autouse=True)
def machine(monkeypatch):
    monkeypatch.delenv("WEAVIATE_BINARY", raising=False)
    monkeypatch.setattr("platform.system", lambda: "Linux")
    monkeypatch.setattr("platform.machine", lambda: "x86_64")


def found(site, tmp_path, version="1.39.0"):
    """The binary that an embedded server of this version would run."""
    options = EmbeddedOptions(
        version=version, binary_path=str(tmp_path / "cache"), persistence_data_path=str(tmp_path / "data")
    )
    database = EmbeddedDB(options, sources=site.sources)
    database.ensure_paths_exist()
    database.ensure_weaviate_binary_exists()
    return database.binary


def test_a_release_is_downloaded_once(site, tmp_path):
    site.release(TAR)

    binary = found(site, tmp_path)
    again = found(site, tmp_path)

    assert binary == again == tmp_path / "cache" / f"weaviate-v1.39.0-{hashlib.sha256(b'1.39.0').hexdigest()}"
    assert binary.read_bytes() == BINARY
    assert os.access(binary, os.X_OK)
    assert site.asked == [f"/releases/{TAG}/{NAME}.sha256", f"/releases/{TAG}/{NAME}"]
    assert [each.name for each in binary.parent.iterdir()] == [binary.name]


def test_the_newest_release(site, tmp_path):
    site.files["/latest"] = b'{"tag_name": "v1.39.0"}'
    site.release(TAR)

    binary = found(site, tmp_path, "latest")

    assert binary.name == f"weaviate--{hashlib.sha256(b'latest').hexdigest()}"
    assert binary.read_bytes() == BINARY


@pytest.mark.parametrize("answer", [b"", b"[]", b"{}", b'{"tag_name": 5}', b'{"tag_name": "../../x"}'])
def test_an_answer_that_names_no_release(answer, site, tmp_path):
    site.files["/latest"] = answer

    with pytest.raises(WeaviateStartUpError, match="newest.*: give a version"):
        found(site, tmp_path, "latest")


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("Linux", "x86_64", "weaviate-v1.39.0-Linux-amd64.tar.gz"),
        ("Linux", "aarch64", "weaviate-v1.39.0-Linux-arm64.tar.gz"),
        ("Darwin", "arm64", "weaviate-v1.39.0-Darwin-all.zip"),
    ],
)
def test_the_file_for_a_machine(system, machine, name, monkeypatch):
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setattr("platform.machine", lambda: machine)

    archive = archive_of("1.39.0", Sources())

    assert archive.url == f"https://github.com/weaviate/weaviate/releases/download/v1.39.0/{name}"


def test_a_machine_that_no_release_is_for(monkeypatch):
    monkeypatch.setattr("platform.machine", lambda: "riscv64")

    with pytest.raises(WeaviateStartUpError, match="there is no server for riscv64 processors"):
        archive_of("1.39.0", Sources())


@pytest.mark.parametrize(("name", "content"), [("w.tar.gz", TAR), ("w.zip", ZIP)])
def test_a_url_of_the_users_own(name, content, site, tmp_path):
    site.files[f"/{name}"] = content

    binary = found(site, tmp_path, f"{site.url}/{name}?token=1")

    assert binary.read_bytes() == BINARY
    assert site.asked == [f"/{name}.sha256?token=1", f"/{name}?token=1"]


def test_a_file_of_the_users_own(site, tmp_path):
    path = tmp_path / "w.zip"
    path.write_bytes(ZIP)

    assert found(site, tmp_path, path.as_uri()).read_bytes() == BINARY


def test_the_checksum_of_the_users_own_is_used_where_there_is_one(site, tmp_path):
    site.files |= {"/w.zip": ZIP, "/w.zip.sha256": digest(TAR)}

    with pytest.raises(WeaviateStartUpError, match="it was changed or damaged on its way, and is not used"):
        found(site, tmp_path, f"{site.url}/w.zip")


BROKEN = {
    "changed": (lambda site: site.release(TAR, checksum=digest(ZIP)), "was promised beside it"),
    "without a checksum": (
        lambda site: site.files.update({f"/releases/{TAG}/{NAME}": TAR}),
        "sha256 could not be downloaded: status 404",
    ),
    "with half a checksum": (lambda site: site.release(TAR, checksum=b"abc"), "holds no SHA-256 checksum"),
    "not there": (lambda site: None, "could not be downloaded: status 404. Is the version right"),
    "no archive": (lambda site: site.release(b"hello"), "can't be unpacked"),
    "cut": (lambda site: site.release(TAR[:50]), "can't be unpacked"),
    "without a binary": (lambda site: site.release(tar_of(LICENSE=b"...")), "has no file 'weaviate' at its top"),
    "deeper": (lambda site: site.release(tar_of(**{"a/weaviate": BINARY})), "has no file 'weaviate' at its top"),
    "climbing": (lambda site: site.release(tar_of(**{"../weaviate": BINARY})), "has no file 'weaviate' at its top"),
    "broken off": (
        lambda site: [site.release(TAR), site.lengths.update({f"/releases/{TAG}/{NAME}": len(TAR) + 9})],
        "broke off",
    ),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_download_that_is_not_used(case, site, tmp_path):
    arrange, message = BROKEN[case]
    arrange(site)

    with pytest.raises(WeaviateStartUpError, match=message):
        found(site, tmp_path)

    assert list((tmp_path / "cache").iterdir()) == []


def test_without_a_network(tmp_path):
    options = EmbeddedOptions(version="1.39.0", binary_path=str(tmp_path))
    database = EmbeddedDB(options, sources=Sources("http://127.0.0.1:9/releases", ""))

    with pytest.raises(WeaviateStartUpError, match="WEAVIATE_BINARY may name a binary that is on this machine"):
        database.ensure_weaviate_binary_exists()


def test_the_environment_goes_before_cache_and_download(site, tmp_path, monkeypatch):
    named = tmp_path / "mine"
    named.write_bytes(BINARY)
    named.chmod(0o755)
    monkeypatch.setenv("WEAVIATE_BINARY", str(named))

    assert found(site, tmp_path) == named
    assert site.asked == []


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_sees_how_far_it_is(terminal, site, tmp_path, monkeypatch):
    site.release(TAR)
    stream = io.StringIO()
    stream.isatty = lambda: terminal
    monkeypatch.setattr("sys.stderr", stream)

    found(site, tmp_path)

    assert stream.getvalue() == (f"\r{NAME}: 100 % of 0 MiB \n" if terminal else "")


def test_downloads_at_the_same_time_do_not_disturb_each_other(site, tmp_path):
    site.release(TAR)
    results = []
    threads = [threading.Thread(target=lambda: results.append(found(site, tmp_path))) for _ in range(4)]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [path.read_bytes() for path in results] == [BINARY] * 4
    assert len(list(Path(tmp_path, "cache").iterdir())) == 1
