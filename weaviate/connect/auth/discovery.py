"""What a server says of its login, and which of the addresses named there may be sent a secret. No I/O."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self, cast
from urllib.parse import urlsplit

from weaviate.connect.url import ServerUrl
from weaviate.exceptions import AuthenticationFailedException

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address of the identity provider: where to connect, and path and query there."""

    origin: ServerUrl
    target: str

    @classmethod
    def parse(cls, url: Any, name: str, server: ServerUrl) -> Self:
        """The address that `server` or its provider gives as `name`; refused when a secret would not be safe there."""
        try:
            endpoint = cls._split(url, name)
        except ValueError as error:
            msg = f"the login of Weaviate at {server} can't be used: {error}"
            raise AuthenticationFailedException(msg) from None
        if server.scheme == "https" and endpoint.origin.scheme != "https":
            msg = (
                f"the {name} {endpoint} is not https, but Weaviate at {server} is: nothing secret is sent there. "
                "The server's OIDC issuer must be an https address."
            )
            raise AuthenticationFailedException(msg)
        if _is_local(endpoint.origin.host) and not _is_local(server.host):
            msg = (
                f"the {name} {endpoint} means this machine, but Weaviate at {server} is another: nothing secret is "
                "sent there. The server's OIDC issuer must be an address that its clients can use."
            )
            raise AuthenticationFailedException(msg)
        return endpoint

    @classmethod
    def _split(cls, url: Any, name: str) -> Self:
        if not isinstance(url, str):
            msg = f"it names no {name}"
            raise ValueError(msg)  # noqa: TRY004 - what a server sends is no wrong argument
        parts = urlsplit(url)
        if "#" in url or "@" in parts.netloc or not all("!" <= char <= "~" for char in url):
            msg = f"the address of the {name} holds a user, a fragment or characters that no address has"
            raise ValueError(msg)
        origin = ServerUrl.parse(f"{parts.scheme}://{parts.netloc}", f"the {name}")
        path = parts.path or "/"
        return cls(origin, f"{path}?{parts.query}" if parts.query else path)

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    def __str__(self) -> str:
        return f"{self.origin}{self.path}"


@dataclass(frozen=True, slots=True)
class OpenIdConfiguration:
    """A server's answer to `/.well-known/openid-configuration`."""

    href: Endpoint
    client_id: str
    scopes: tuple[str, ...]

    @classmethod
    def read(cls, document: Mapping[str, Any], server: ServerUrl) -> Self:
        """From the decoded answer of `server`."""
        client_id = document.get("clientId")
        if not isinstance(client_id, str) or not client_id:
            msg = (
                f"the login of Weaviate at {server} can't be used: it names no clientId. "
                "Set AUTHENTICATION_OIDC_CLIENT_ID on the server."
            )
            raise AuthenticationFailedException(msg)
        href = Endpoint.parse(document.get("href"), "OpenID configuration", server)
        return cls(href, client_id, tuple(_texts(document.get("scopes"))))


def token_endpoint(metadata: Mapping[str, Any], server: ServerUrl) -> Endpoint:
    """Where the provider that published `metadata` gives tokens."""
    return Endpoint.parse(metadata.get("token_endpoint"), "token endpoint", server)


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.split()
    items = cast("list[object]", value) if isinstance(value, list) else []
    return [item for item in items if isinstance(item, str)]


def _is_local(host: str) -> bool:
    """Whether the host is this machine or its link: addresses that mean something else to everyone who uses them."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    address = mapped or address
    return address.is_loopback or address.is_link_local or address.is_unspecified
