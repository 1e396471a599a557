"""The environment variables of a server that mean something to `python -m weaviate.local`.

| variable                                 | default                            |
|------------------------------------------|------------------------------------|
| `QUERY_DEFAULTS_LIMIT`                   | 10                                 |
| `QUERY_DEFAULTS_LIMIT_GRAPHQL`           | 100                                |
| `QUERY_MAXIMUM_RESULTS`                  | 10000                              |
| `CLUSTER_HOSTNAME`                       | the name of the machine            |
| `BACKUP_FILESYSTEM_PATH`                 | no backups                         |
| `AUTHENTICATION_APIKEY_ENABLED`          | false                              |
| `AUTHENTICATION_APIKEY_ALLOWED_KEYS`     | keys, separated by commas          |
| `AUTHENTICATION_APIKEY_USERS`            | one user for each key, or for all  |
| `AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED`| true, unless API keys are enabled  |
| `PERSISTENCE_DATA_PATH`                  | everything stays in memory         |
"""

from __future__ import annotations

import socket
from pathlib import Path
from typing import TYPE_CHECKING

from weaviate.local.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

TRUE = ("on", "enabled", "1", "true")
FILE = "weaviate-local.db"
"""What the file in the folder `PERSISTENCE_DATA_PATH` is called."""


class EnvironmentProblem(Exception):
    """A variable that the server would not start with."""


def settings_from(environ: Mapping[str, str], url: str) -> Settings:
    """The settings of a server that is reached at `url`."""
    with_keys = enabled(environ, "AUTHENTICATION_APIKEY_ENABLED")
    return Settings(
        default_limit=number(environ, "QUERY_DEFAULTS_LIMIT", 10),
        default_query_limit=number(environ, "QUERY_DEFAULTS_LIMIT_GRAPHQL", 100),
        maximum_results=number(environ, "QUERY_MAXIMUM_RESULTS", 10000),
        node=environ.get("CLUSTER_HOSTNAME") or socket.gethostname(),
        hostname=url,
        backups=environ.get("BACKUP_FILESYSTEM_PATH") or None,
        keys=keys_from(environ) if with_keys else {},
        anonymous=enabled(environ, "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED") or not with_keys,
    )


def enabled(environ: Mapping[str, str], name: str) -> bool:
    """Is a variable on? Whatever the server does not know means off."""
    return environ.get(name, "").lower() in TRUE


def number(environ: Mapping[str, str], name: str, default: int) -> int:
    """A variable that is a whole number."""
    text = environ.get(name, "")
    if not text:
        return default
    try:
        return int(text)
    except ValueError:
        raise EnvironmentProblem(f"{name} must be a whole number, it is {text!r}") from None


def keys_from(environ: Mapping[str, str]) -> dict[str, str]:
    """The users by their keys."""
    keys = listed(environ, "AUTHENTICATION_APIKEY_ALLOWED_KEYS")
    users = listed(environ, "AUTHENTICATION_APIKEY_USERS")
    if not keys or not users:
        raise EnvironmentProblem(
            "AUTHENTICATION_APIKEY_ENABLED needs AUTHENTICATION_APIKEY_ALLOWED_KEYS and AUTHENTICATION_APIKEY_USERS,"
            " each with at least one entry that is not empty"
        )
    if len(users) == 1:
        users *= len(keys)
    if len(users) != len(keys):
        raise EnvironmentProblem(
            f"AUTHENTICATION_APIKEY_USERS names {len(users)} users for {len(keys)} keys:"
            " give one user for all keys, or one for each"
        )
    return dict(zip(keys, users, strict=True))


def listed(environ: Mapping[str, str], name: str) -> list[str]:
    """A variable that is a list with commas; empty when an entry is."""
    entries = environ.get(name, "").split(",")
    return entries if all(entries) else []


def file_from(environ: Mapping[str, str]) -> str | None:
    """The file in the folder that the environment names, which is made when it is not there."""
    folder = environ.get("PERSISTENCE_DATA_PATH")
    if not folder:
        return None
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EnvironmentProblem(f"PERSISTENCE_DATA_PATH can't be used as a folder: {error}") from error
    return str(Path(folder, FILE))
