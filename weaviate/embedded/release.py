"""Which file of a release has the binary for this machine, and where it is."""

from __future__ import annotations

import json
import platform
import re
import urllib.error
import urllib.request
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from weaviate.embedded import LATEST, parse_version
from weaviate.exceptions import WeaviateStartUpError

if TYPE_CHECKING:
    from http.client import HTTPResponse

RELEASES = "https://github.com/weaviate/weaviate/releases/download"
NEWEST = "https://api.github.com/repos/weaviate/weaviate/releases/latest"
TIMEOUT = 60.0
MACHINES = {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
TAG = re.compile(r"v\d+\.\d+\.\d+[-.0-9A-Za-z]*")
UNSUPPORTED = (
    'the embedded server runs on Linux and macOS: use Client(":memory:"), which needs no binary, or the URL of a server'
)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where releases are: `releases` holds a folder for each tag, `newest` answers which tag is the newest."""

    releases: str = RELEASES
    newest: str = NEWEST


@dataclass(frozen=True, slots=True)
class Archive:
    """A file to download; those of a release must have a checksum beside them."""

    url: str
    released: bool


def check_platform() -> None:
    """Refuse a platform that no release has a binary for."""
    if platform.system() not in {"Linux", "Darwin"}:
        raise WeaviateStartUpError(f"there is no server for {platform.system()}; {UNSUPPORTED}")


def archive_of(version: str, sources: Sources) -> Archive:
    """The file that has the binary of a version."""
    tag = newest_tag(sources.newest) if version == LATEST else parse_version(version)
    if tag is None:
        return Archive(version, released=False)
    system, machine = platform.system(), MACHINES.get(platform.machine().lower())
    if system == "Darwin":
        name = f"weaviate-{tag}-Darwin-all.zip"
    elif machine is None:
        raise WeaviateStartUpError(f"there is no server for {platform.machine()} processors; {UNSUPPORTED}")
    else:
        name = f"weaviate-{tag}-{system}-{machine}.tar.gz"
    return Archive(f"{sources.releases}/{tag}/{name}", released=True)


def file_name(version: str) -> str:
    """What the binary of a version is called in the cache."""
    return f"weaviate-{parse_version(version) or ''}-{sha256(version.encode()).hexdigest()}"


def newest_tag(url: str) -> str:
    """The tag of the newest release."""
    with closing(opened(url)) as answer:
        try:
            tag = json.load(answer)["tag_name"]
        except (ValueError, KeyError, TypeError) as error:
            raise WeaviateStartUpError(f"{url} does not say which release is the newest: give a version") from error
    if not isinstance(tag, str) or not TAG.fullmatch(tag):
        raise WeaviateStartUpError(f"{url} names {tag!r} as the newest release: give a version")
    return tag


def opened(url: str) -> HTTPResponse:
    """The answer to a GET; `WeaviateStartUpError` when there is none, `urllib.error.HTTPError` for its status."""
    try:
        answer: HTTPResponse = urllib.request.urlopen(url, timeout=TIMEOUT)  # noqa: S310 - the user's own, or a release
    except urllib.error.HTTPError as error:
        with error:
            raise unreachable(url, f"status {error.code}") from error
    except OSError as error:
        raise unreachable(url, getattr(error, "reason", error)) from error
    return answer


def unreachable(url: str, reason: object) -> WeaviateStartUpError:
    """The error for a URL that gives nothing."""
    return WeaviateStartUpError(
        f"{url} could not be downloaded: {reason}. Is the version right, and is there a network? The environment"
        " variable WEAVIATE_BINARY may name a binary that is on this machine"
    )
