"""Which proxy a server is reached through: the one that was given, or the environment's where that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.connect.url import ServerUrl


def proxy_for(server: ServerUrl, proxies: Mapping[str, str] | str | None, *, trust_env: bool) -> str | None:
    """The proxy's URL, or None for a direct connection.

    `proxies` is one URL for all or a mapping of "http", "https" and "all". With `trust_env`, HTTP_PROXY, HTTPS_PROXY,
    ALL_PROXY and NO_PROXY are looked at when `proxies` is None; without it the environment is ignored.
    """
    if isinstance(proxies, str):
        return _with_scheme(proxies)
    if isinstance(proxies, Mapping):
        return _with_scheme(proxies.get(server.scheme, proxies.get("all")))
    if proxies is not None:
        msg = f"proxies must be str or a dict of them, {type(proxies).__name__} was given"
        raise TypeError(msg)
    if not trust_env:
        return None
    from urllib.request import getproxies, proxy_bypass

    found = getproxies()
    return None if proxy_bypass(server.netloc) else _with_scheme(found.get(server.scheme, found.get("all")))


def proxies_by_scheme(proxies: Mapping[str, str] | str | None, *, trust_env: bool) -> dict[str, str]:
    """What was given or stands in the environment, as v3's connection shows it."""
    if isinstance(proxies, str):
        return {"http": proxies, "https": proxies}
    if proxies is not None or not trust_env:
        return dict(proxies or {})
    from urllib.request import getproxies

    return {scheme: proxy for scheme, proxy in getproxies().items() if scheme in {"http", "https"}}


def _with_scheme(proxy: object) -> str | None:
    """A proxy may be given as host:port, in the environment above all."""
    if not proxy:
        return None
    if not isinstance(proxy, str):
        msg = f"the URL of a proxy must be str, {type(proxy).__name__} was given"
        raise TypeError(msg)
    return proxy if "://" in proxy else f"http://{proxy}"
