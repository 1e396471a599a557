"""What a server says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from weaviate.local.embedding import MODULE
from weaviate.local.exchange import Answer

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server

VERSION = "1.39.0"
"""The version that local mode behaves as."""

DOCUMENTATION = "https://weaviate.io/developers/weaviate/api/rest#tag"


def link(path: str, name: str, tag: str = "") -> dict[str, str]:
    """An entry of the root document."""
    shown = {"href": f"/v1{path}", "name": name}
    return {**shown, "documentationHref": f"{DOCUMENTATION}/{tag}"} if tag else shown


LINKS = [
    link("/meta", "Meta information about this instance/cluster"),
    link("/schema", "view complete schema", "schema/get/schema"),
    link("/schema{/:className}", "CRUD schema", "schema/put/schema/{className}"),
    link("/objects{/:id}", "CRUD objects", "objects/"),
    link(
        "/classifications{/:id}",
        "trigger and view status of classifications",
        "classifications",
    ),
    link(
        "/.well-known/live",
        "check if Weaviate is live (returns 200 on GET when live)",
        "well-known/get/.well-known/live",
    ),
    link(
        "/.well-known/ready",
        "check if Weaviate is ready (returns 200 on GET when ready)",
        "well-known/get/.well-known/ready",
    ),
    link(
        "/.well-known/openid-configuration",
        "view link to openid configuration (returns 404 on GET if no openid is configured)",
        "well-known/get/.well-known/openid-configuration",
    ),
]


def modules(server: Server) -> dict[str, Any]:
    """What stands in for modules of a server."""
    embedder, backups = server.store.embedder, server.settings.backups
    shown: dict[str, Any] = {} if backups is None else {"backup-filesystem": {"backupsPath": backups}}
    return shown if embedder is None else {**shown, MODULE: {"function": embedder.name}}


def information(server: Server) -> dict[str, Any]:
    """The body of `/v1/meta`: a plain server."""
    return {
        "grpcMaxMessageSize": 104858000,
        "hostname": server.settings.hostname,
        "modules": modules(server),
        "version": VERSION,
    }


def root(server: Server, call: Call) -> Answer:  # noqa: ARG001 - every handler is called alike
    """GET /v1."""
    return Answer(200, {"links": LINKS})


def meta(server: Server, call: Call) -> Answer:  # noqa: ARG001
    """GET /v1/meta."""
    return Answer(200, information(server))


def well(server: Server, call: Call) -> Answer:  # noqa: ARG001
    """GET /v1/.well-known/live and ready."""
    return Answer(200)


def openid(server: Server, call: Call) -> Answer:  # noqa: ARG001
    """GET /v1/.well-known/openid-configuration: there is none."""
    return Answer(404)
