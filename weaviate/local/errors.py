"""The answers of a server that refuses: one exception, and a function for each of the server's error shapes.

| layer                     | body                                                     | made by          |
|---------------------------|----------------------------------------------------------|------------------|
| router, body decoder      | `{"code": 404, "message": "..."}`                        | `router`         |
| validation by the spec    | `{"code": 601, "message": "..."}`, status 422            | `invalid`        |
| handlers                  | `{"error": [{"message": "..."}]}`                        | `refused`        |
| handlers of the schema    | the same with `"allowed": null`, status 422              | `schema_refused` |

`Refusal` is what the rooms below the handlers raise: a reason without a shape; each handler knows what the server
writes around it.
"""

from __future__ import annotations

from typing import Any


class ServerError(Exception):
    """An answer that is not a success; `body` is JSON, or None for an empty one."""

    def __init__(self, status: int, body: Any = None) -> None:
        super().__init__(status, body)
        self.status = status
        self.body = body


class Refusal(Exception):
    """Why something can't be done, and the status that the server would answer with."""

    def __init__(self, message: str, status: int = 422) -> None:
        super().__init__(message)
        self.message = message
        self.status = status


def router(status: int, message: str) -> ServerError:
    """What the router and the body decoder say."""
    return ServerError(status, {"code": status, "message": message})


def invalid(code: int, message: str) -> ServerError:
    """What the validation by the OpenAPI document says."""
    return ServerError(422, {"code": code, "message": message})


def refused(status: int, message: str) -> ServerError:
    """What a handler says."""
    return ServerError(status, {"error": [{"message": message}]})


def schema_refused(message: str) -> ServerError:
    """What a handler of the schema says."""
    return ServerError(422, {"allowed": None, "error": [{"message": message}]})


def empty(status: int) -> ServerError:
    """A status without a body."""
    return ServerError(status)


def lacking(what: str) -> str:
    """The sentence for something that only a real server has."""
    return f"local mode does not have {what}: connect to a real Weaviate server for it"
