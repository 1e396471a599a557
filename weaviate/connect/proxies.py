"""Which proxy a server is reached through: the one that was given, or the environment's where that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.connect.url import ServerUrl


def proxy_for(server: ServerUrl, proxies: Mapping[str, str] | str | None, *, trust_env: bool) -> str | None:
    """The proxy's URL, or None for a direct connection.

    `proxies` is one URL for all or a mapping of "http" and "https". With `trust_env`, HTTP_PROXY, HTTPS_PROXY and
    NO_PROXY are looked at when `proxies` is None; without it the environment is ignored.
    """
    if isinstance(proxies, str):
        return proxies
    if isinstance(proxies, Mapping):
        return proxies.get(server.scheme)
    if proxies is not None:
        msg = f"proxies must be str or a dict of them, {type(proxies).__name__} was given"
        raise TypeError(msg)
    if not trust_env:
        return None
    from urllib.request import getproxies, proxy_bypass

    return None if proxy_bypass(server.netloc) else getproxies().get(server.scheme)
