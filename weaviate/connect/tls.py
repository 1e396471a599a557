"""TLS settings: one context per client, built when the first https connection is made."""

from __future__ import annotations

import os
import ssl
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    Verify: TypeAlias = bool | str | ssl.SSLContext
    Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]

_CA_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class TlsSettings:
    """How servers are verified, and which certificate the client shows.

    `verify`: True for the trusted authorities of `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` or certifi, False for none, the
    path of a file or folder of authorities, or a ready context. `cert`: a PEM file with certificate and key, or
    (certificate, key) or (certificate, key, password of the key).
    """

    def __init__(self, verify: Verify = True, cert: Certificate | None = None) -> None:
        self._verify = verify
        self._cert = cert
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """The context, the same one at each call."""
        with self._lock:
            if self._context is None:
                self._context = self._build()
            return self._context

    def __getstate__(self) -> dict[str, object]:
        return {"_verify": self._verify, "_cert": self._cert}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state)
        self._lock, self._context = threading.Lock(), None

    def _build(self) -> ssl.SSLContext:
        if isinstance(self._verify, ssl.SSLContext):
            return self._verify
        context = _context(self._verify)
        if self._cert is not None:
            files = (self._cert,) if isinstance(self._cert, str) else self._cert
            context.load_cert_chain(*files)
        return context


def _context(verify: bool | str) -> ssl.SSLContext:
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    authorities = verify if isinstance(verify, str) else _default_authorities()
    if os.path.isdir(authorities):  # noqa: PTH112 - no pathlib for one question
        return ssl.create_default_context(capath=authorities)
    return ssl.create_default_context(cafile=authorities)


def _default_authorities() -> str:
    for variable in _CA_VARIABLES:
        if path := os.environ.get(variable):
            return path
    import certifi

    return certifi.where()
