"""TLS settings: one context per client, built when the first https connection is made."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing import TypeAlias

    Verify: TypeAlias = bool | str | ssl.SSLContext
    Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]

_CA_VARIABLES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class TlsSettings:
    """How servers are verified, and which certificate the client shows.

    `verify`: True for the trusted authorities of `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` or certifi, False for none, the
    path of a file or folder of authorities, or a ready context. `cert`: a PEM file with certificate and key, or
    (certificate, key) or (certificate, key, password of the key). `TypeError` for other types at once, `ValueError`
    for files that can't be read when the context is built.
    """

    def __init__(self, verify: Verify = True, cert: Certificate | None = None) -> None:
        if not isinstance(verify, (bool, str, ssl.SSLContext)):  # pyright: ignore[reportUnnecessaryIsInstance]
            msg = f"verify must be bool, the path of a file or folder, or an SSLContext, not {type(verify).__name__}"
            raise TypeError(msg)
        self._verify = verify
        self._cert = () if cert is None else _checked_certificate(cert)
        self._context: ssl.SSLContext | None = None

    def context(self) -> ssl.SSLContext:
        """The context, built at the first call and kept.

        There is no lock, which a forked child could inherit locked: two threads may build one each, and one is kept.
        """
        if self._context is None:
            self._context = self._build()
        return self._context

    def __getstate__(self) -> dict[str, object]:
        return {"_verify": self._verify, "_cert": self._cert, "_context": None}

    def _build(self) -> ssl.SSLContext:
        if isinstance(self._verify, ssl.SSLContext):
            return self._verify
        context = _context(self._verify)
        if self._cert:
            _show_certificate(context, *self._cert)
        return context


def _checked_certificate(cert: object) -> tuple[str, ...]:
    files = cast("tuple[object, ...]", cert) if isinstance(cert, tuple) else (cert,)
    texts = tuple(part for part in files if isinstance(part, str))
    if len(texts) != len(files) or not 1 <= len(texts) <= 3:
        msg = "cert must be the path of a PEM file, or a tuple (certificate, key) or (certificate, key, password)"
        raise TypeError(msg)
    return texts


def _show_certificate(context: ssl.SSLContext, certificate: str, key: str | None = None, password: str = "") -> None:
    try:
        # Without a password OpenSSL would ask for one on the terminal, and wait.
        context.load_cert_chain(certificate, key, password)
    except OSError as error:
        files = certificate if key is None else f"{certificate} and {key}"
        msg = f"the client certificate can't be loaded from {files}: {error}"
        raise ValueError(msg) from error


def _context(verify: bool | str) -> ssl.SSLContext:
    if verify is False:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context
    source, authorities = ("verify", verify) if isinstance(verify, str) else _default_authorities()
    try:
        if os.path.isdir(authorities):  # noqa: PTH112 - no pathlib for one question
            return ssl.create_default_context(capath=authorities)
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        msg = f"the authorities of {source} can't be loaded from {authorities!r}: {error}"
        raise ValueError(msg) from error


def _default_authorities() -> tuple[str, str]:
    """Where they are named, and where they are."""
    for variable in _CA_VARIABLES:
        if path := os.environ.get(variable):
            return variable, path
    import certifi

    return "certifi", certifi.where()
