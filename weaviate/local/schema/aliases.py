"""`/v1/aliases`: other names of classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weaviate.local.errors import Refusal, empty, refused
from weaviate.local.exchange import Answer
from weaviate.local.jsonvalues import mapping
from weaviate.local.schema.names import capitalised, check_class

if TYPE_CHECKING:
    from weaviate.local.exchange import Call
    from weaviate.local.server import Server


def create(server: Server, call: Call) -> Answer:
    """POST /aliases."""
    alias = capitalised(mapping(call.body).get("alias") or "")
    target = checked_target(server, call)
    try:
        check_class(alias)
    except Refusal as refusal:
        raise refused(422, f"validation: {refusal.message}") from refusal
    prefix = "updating schema: TYPE_CREATE_ALIAS: create alias: "
    if alias in server.store.collections:
        raise refused(500, f"{prefix}class {alias} already exists")
    if alias in server.store.aliases:
        raise refused(422, f"validation: {prefix}{alias}, alias already exists")
    server.store.save_alias(alias, target)
    return Answer(200, {"alias": alias, "class": target})


def checked_target(server: Server, call: Call) -> str:
    """The class of the body, which must exist."""
    target = capitalised(mapping(call.body).get("class") or "")
    if target not in server.store.collections:
        raise refused(422, f'validation: target class "{target}" does not exist')
    return target


def existing(server: Server, call: Call) -> str:
    """The alias of the path, which must exist."""
    alias = capitalised(call.path["aliasName"])
    if alias not in server.store.aliases:
        raise empty(404)
    return alias


def list_all(server: Server, call: Call) -> Answer:
    """GET /aliases, of all classes or of one."""
    wanted = capitalised(call.query.get("class", ""))
    return Answer(
        200,
        {
            "aliases": [
                {"alias": alias, "class": target}
                for alias, target in server.store.aliases.items()
                if wanted in ("", target)
            ]
        },
    )


def get(server: Server, call: Call) -> Answer:
    """GET /aliases/{aliasName}."""
    alias = existing(server, call)
    return Answer(200, {"alias": alias, "class": server.store.aliases[alias]})


def update(server: Server, call: Call) -> Answer:
    """PUT /aliases/{aliasName}."""
    alias = existing(server, call)
    target = checked_target(server, call)
    server.store.save_alias(alias, target)
    return Answer(200, {"alias": alias, "class": target})


def delete(server: Server, call: Call) -> Answer:
    """DELETE /aliases/{aliasName}."""
    server.store.drop_alias(existing(server, call))
    return Answer(204)
