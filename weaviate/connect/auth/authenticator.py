"""What a connection asks for the authorization header of each request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from weaviate.connect.transport import Deadline


class Authenticator(Protocol):
    """Knows the authorization header, and what to do when the server refuses it. Usable by several threads at once."""

    def header(self, deadline: Deadline | None = None) -> str | None:
        """The header's value, None for none; what has to be done for it ends with `deadline`."""
        ...

    def renew(self, used: str, deadline: Deadline | None = None) -> bool:
        """The server answered 401 to the header `used`: whether there is another one to try."""
        ...


class FixedAuthenticator:
    """The same header for ever (API keys, tokens that can't be renewed, a header, a user in the URL), or none."""

    def __init__(self, value: str | None = None) -> None:
        self._value = value

    def header(self, deadline: Deadline | None = None) -> str | None:  # noqa: ARG002 - nothing takes time
        """The header's value, None for none."""
        return self._value

    def renew(self, used: str, deadline: Deadline | None = None) -> bool:  # noqa: ARG002 - there is nothing else
        """False: there is no other."""
        return False
