"""A Weaviate with a login and its identity provider, as one function for `httpx.MockTransport`."""

from __future__ import annotations

import json
import threading
from typing import TYPE_CHECKING, Any

import httpx

import weaviate
from tests.unit.support import META, Clock
from weaviate.connect.auth import login
from weaviate.connect.httpx_adapter import HttpxTransport
from weaviate.connect.url import ServerUrl

if TYPE_CHECKING:
    from collections.abc import Callable

WEAVIATE = "http://weaviate.test"
PROVIDER = "https://idp.test"
HREF = f"{PROVIDER}/realm/.well-known/openid-configuration"
TOKEN_ENDPOINT = f"{PROVIDER}/realm/token"
CONFIGURATION = {"href": HREF, "clientId": "wv", "scopes": []}


class World:
    """Answers every request, and keeps them all.

    `answers` takes the place of what it would say, by method and URL: a body, a response made by a function, or a list
    of them to be used up. Access tokens are "access-1", "access-2" and so on, and refresh tokens likewise; with
    `accepted` Weaviate answers 401 to every other authorization.
    """

    def __init__(self, answers: dict[str, Any] | None = None, *, expires_in: Any = 300, refreshes: bool = True) -> None:
        self.answers = {
            f"GET {WEAVIATE}/v1/.well-known/ready": {},
            f"GET {WEAVIATE}/v1/.well-known/openid-configuration": CONFIGURATION,
            f"GET {WEAVIATE}/v1/meta": META,
            f"GET {HREF}": {"token_endpoint": TOKEN_ENDPOINT},
            f"POST {TOKEN_ENDPOINT}": self.issue,
            **{key: list(value) if isinstance(value, list) else value for key, value in (answers or {}).items()},
        }
        self.expires_in = expires_in
        self.refreshes = refreshes
        self.issued = 0
        self.accepted: str | None = None
        self.requests: list[httpx.Request] = []
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            self.requests.append(request)
            answer = self.answers.get(line(request), {})
            if isinstance(answer, list):
                answer = answer.pop(0) if len(answer) > 1 else answer[0]
        if self.accepted is not None and str(request.url).startswith(WEAVIATE):
            if request.headers.get("authorization") != self.accepted:
                return httpx.Response(401, json={"code": 401, "message": "who are you?"})
        if callable(answer):
            return answer(request)
        return httpx.Response(200, json=answer)

    def issue(self, _: httpx.Request) -> httpx.Response:
        self.issued += 1
        token: dict[str, Any] = {"access_token": f"access-{self.issued}", "token_type": "Bearer"}
        if self.expires_in is not None:
            token["expires_in"] = self.expires_in
        if self.refreshes:
            token["refresh_token"] = f"refresh-{self.issued}"
        return httpx.Response(200, json=token)

    @property
    def lines(self) -> list[str]:
        return [line(request) for request in self.requests]

    @property
    def forms(self) -> list[str]:
        """The bodies of all requests for a token."""
        return [request.content.decode() for request in self.requests if request.method == "POST" and is_form(request)]

    @property
    def authorizations(self) -> list[str | None]:
        """What was sent to Weaviate after its start."""
        return [
            request.headers.get("authorization")
            for request in self.requests
            if line(request).startswith(f"GET {WEAVIATE}") and ".well-known" not in request.url.path
        ]

    def client(self, credentials: Any = None, url: str = WEAVIATE, **arguments: Any) -> weaviate.Client:
        """A client in this world. There are no retries."""
        settings = {"additional_config": weaviate.Config(retry=None), "transport": httpx.MockTransport(self)}
        return weaviate.Client(url, credentials, **settings | arguments)

    def log_in(self, credentials: Any, clock: Clock, url: str = WEAVIATE) -> Any:
        """What a client gets of its login, with a clock that only moves when it is told to."""
        transport = httpx.MockTransport(self)
        document = self.answers[f"GET {WEAVIATE}/v1/.well-known/openid-configuration"]
        return login.log_in(
            credentials, document, ServerUrl.parse(url), lambda origin: HttpxTransport(transport, origin), clock=clock
        )


def line(request: httpx.Request) -> str:
    return f"{request.method} {str(request.url).partition('?')[0]}"


def is_form(request: httpx.Request) -> bool:
    return request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")


def status(code: int, body: Any = None, **headers: str) -> Callable[[httpx.Request], httpx.Response]:
    """An answer with a status other than 200, or with a body that is no JSON."""
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode() if body is not None else b""
    return lambda _: httpx.Response(code, content=content, headers=headers)


def failing(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    return fail
