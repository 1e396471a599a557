"""A real server that belongs to this process: `EmbeddedOptions` says which, `EmbeddedDB` runs it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from weaviate.exceptions import WeaviateEmbeddedInvalidVersion

if TYPE_CHECKING:
    from weaviate.embedded.database import EmbeddedDB

# The environment is read once, at import, as v3 does; a variable of XDG names the folder itself.
DEFAULT_BINARY_PATH = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache" / "weaviate-embedded")
DEFAULT_PERSISTENCE_DATA_PATH = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share" / "weaviate")
DEFAULT_PORT = 8079
DEFAULT_GRPC_PORT = 50060
LATEST = "latest"

__all__ = ["EmbeddedDB", "EmbeddedOptions", "parse_version"]

_RELEASE = re.compile(r"\d+\.\d+\.\d+(?:-(?:rc|beta|alpha)\.\d+)?")
_ARCHIVES = (".tar.gz", ".zip")


@dataclass
class EmbeddedOptions:
    """A server of one's own: its version, where it keeps its data, where it listens.

    `version` is "1.23.0" (also "1.23.0-rc.0", -beta, -alpha), "latest", or the URL of a .tar.gz or .zip file with the
    binary; `WeaviateEmbeddedInvalidVersion` for anything else. The environment variable `WEAVIATE_BINARY` names a
    binary that is used whatever the version. `additional_env_vars` go over the settings that the server is started
    with. A port of 0 stands for one that is free.
    """

    persistence_data_path: str = DEFAULT_PERSISTENCE_DATA_PATH
    binary_path: str = DEFAULT_BINARY_PATH
    version: str = "1.23.0"
    port: int = DEFAULT_PORT
    hostname: str = "127.0.0.1"
    additional_env_vars: dict[str, str] | None = None
    grpc_port: int = DEFAULT_GRPC_PORT

    def __post_init__(self) -> None:
        parse_version(self.version)


def parse_version(version: str) -> str | None:
    """The release that a version names, as its tag has it ("v1.23.0"); None for "latest" and for a URL."""
    if not isinstance(version, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        msg = f"version must be str, {type(version).__name__} was given"
        raise TypeError(msg)
    if version == LATEST or _is_archive_url(version):
        return None
    if _RELEASE.fullmatch(version):
        return f"v{version}"
    raise WeaviateEmbeddedInvalidVersion(version)


def _is_archive_url(version: str) -> bool:
    parts = urlsplit(version)
    return parts.scheme in {"http", "https", "file"} and parts.path.endswith(_ARCHIVES)


def __getattr__(name: str) -> object:
    if name == "EmbeddedDB":
        from weaviate.embedded.database import EmbeddedDB

        return EmbeddedDB
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
