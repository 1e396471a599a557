"""An identity provider on loopback that a real server believes: it signs its tokens, and publishes the key."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import random
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

if TYPE_CHECKING:
    from collections.abc import Iterator

_PUBLIC_EXPONENT = 65537
_SMALL_PRIMES = math.prod(
    number for number in range(3, 2000) if all(number % other for other in range(2, 45) if other < number)
)
_SHA256_PREFIX = bytes.fromhex("3031300d060960864801650304020105000420")


class SigningKey:
    """A 2048 bit RSA key, new for each run and good for nothing else."""

    def __init__(self) -> None:
        first, second = _prime(), _prime()
        self.modulus = first * second
        self._exponent = pow(_PUBLIC_EXPONENT, -1, math.lcm(first - 1, second - 1))

    @property
    def public(self) -> dict[str, str]:
        numbers = {"n": _encoded_number(self.modulus), "e": _encoded_number(_PUBLIC_EXPONENT)}
        return {"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "test", **numbers}

    def token(self, claims: dict[str, Any]) -> str:
        """A JSON web token with these claims."""
        head = _encoded(json.dumps({"alg": "RS256", "typ": "JWT", "kid": "test"}).encode())
        signed = f"{head}.{_encoded(json.dumps(claims).encode())}"
        digest = _SHA256_PREFIX + hashlib.sha256(signed.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (256 - 3 - len(digest)) + b"\x00" + digest
        signature = pow(int.from_bytes(padded), self._exponent, self.modulus)
        return f"{signed}.{_encoded(signature.to_bytes(256))}"


class Issuer:
    """Gives every login a token; `lifetimes` are those of the next ones, in seconds, and may be negative."""

    def __init__(self) -> None:
        self.url = ""
        self.forms: list[dict[str, str]] = []
        self.lifetimes: list[float] = []
        self._key = SigningKey()

    def access_token(self, lifetime: float = 300.0, **others: Any) -> str:
        now = time.time()
        claims = {"iss": self.url, "sub": "ann", "aud": "wv", "iat": now - 600, "exp": now + lifetime}
        return self._key.token(claims | {"jti": len(self.forms)} | others)

    def get(self, path: str) -> Any:
        if path == "/keys":
            return {"keys": [self._key.public]}
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def post(self, form: dict[str, str]) -> Any:
        self.forms.append(form)
        lifetime = self.lifetimes.pop(0) if self.lifetimes else 300.0
        return {
            "access_token": self.access_token(lifetime),
            "refresh_token": f"refresh-{len(self.forms)}",
            "token_type": "Bearer",
            "expires_in": 300,
        }


@contextmanager
def running_issuer() -> Iterator[Issuer]:
    """An issuer that answers at `url` until the block ends."""
    issuer = Issuer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.answer(issuer.get(self.path))

        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
            self.answer(issuer.post({name: values[0] for name, values in form.items()}))

        def answer(self, value: Any) -> None:
            content = json.dumps(value).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        issuer.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield issuer
        finally:
            server.shutdown()


def _prime() -> int:
    """A probable prime of 1024 bits: for a key that signs tests it is enough."""
    while True:
        candidate = random.getrandbits(1024) | 1 | 3 << 1022
        if math.gcd(candidate, _SMALL_PRIMES) > 1 or candidate % _PUBLIC_EXPONENT == 1:
            continue
        if all(pow(base, candidate - 1, candidate) == 1 for base in (2, 3, 5, 7)):
            return candidate


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _encoded_number(number: int) -> str:
    return _encoded(number.to_bytes((number.bit_length() + 7) // 8))
