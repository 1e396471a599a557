"""Objects: their creation, one by one and in batches, and their references."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from hypothesis import strategies as st

from tests.local.scenarios.step import uid

from .classes import DIMENSIONS, Kind, World
from .queries import TENANTS
from .values import KINDS, values, vectors, wrong

FLAWS = [*[""] * 30, "value", "target", "unknown"]
"""What is odd about an object: at most one thing, as chance says which of several is told.

A value of another type, a target that is not there, or a property that the class has not (yet).
"""
UNKNOWN = ["z0", "z1", "Z2"]
Request = tuple[str, str, Any]


@st.composite
def objects(draw: st.DrawFn, world: World, kind: Kind, id: str, *, whole: bool = False) -> dict[str, Any]:
    """An object, now and then with something wrong in it; a whole one has every vector."""
    flaw = draw(st.sampled_from(FLAWS))
    properties = {
        name: draw(values(each)) for name, each in kind.types.items() if name.endswith("0") or draw(st.integers(0, 4))
    }
    if flaw == "value":
        name = draw(st.sampled_from(list(properties)))
        properties[name] = draw(wrong(kind.types[name]))
    if flaw == "unknown":
        properties[draw(st.sampled_from(UNKNOWN))] = draw(st.sampled_from(KINDS).flatmap(values))
    for name in kind.references if not flaw else ():
        if draw(st.integers(0, 2)) == 0:
            properties[name] = draw(st.lists(targets(world, kind, name), min_size=1, max_size=2))
    if flaw == "target" and kind.references:
        name, (target, *_) = draw(st.sampled_from(list(kind.references.items())))
        properties = {name: [{"beacon": f"weaviate://localhost/{target}/{uid(999)}"}]}
    body: dict[str, Any] = {"class": kind.name, "id": id, "properties": properties}
    if kind.multi_tenant:
        body["tenant"] = draw(st.sampled_from(TENANTS))
    number = int(id[:8])
    found = {name: draw(vectors(DIMENSIONS[name], number)) for name in kind.vectors if whole or draw(st.integers(0, 5))}
    if "" in found:
        body["vector"] = found[""]
    elif found:
        body["vectors"] = found
    return body


@st.composite
def targets(draw: st.DrawFn, world: World, kind: Kind, name: str) -> dict[str, str]:
    """A reference, mostly to an object that is there, mostly with its class.

    Among classes with and without tenants chance says where the server looks for one without a class.
    """
    target = world.kinds[draw(st.sampled_from(kind.references[name]))]
    id = draw(st.sampled_from(target.ids))
    named = world.main.multi_tenant or draw(st.integers(0, 5))
    path = f"{target.name}/{id}" if named else id
    return {"beacon": f"weaviate://localhost/{path}"}


@st.composite
def creations(draw: st.DrawFn, world: World, kind: Kind) -> list[Request]:
    """The objects that a class begins with; the server stores those of one batch in any order."""
    bodies = [draw(objects(world, kind, id)) for id in kind.ids]
    if draw(st.booleans()):
        return [("POST", "/v1/objects", body) for body in bodies]
    return [("POST", "/v1/batch/objects", {"objects": [body]}) for body in bodies]


def addressed(path: str, **parameters: Any) -> str:
    """A path with what is given of the parameters."""
    given = {name: value for name, value in parameters.items() if value is not None}
    return f"{path}?{urlencode(given)}" if given else path


@st.composite
def tenants(draw: st.DrawFn, kind: Kind) -> str | None:
    """The tenant that a request names, if the class has any."""
    return draw(st.sampled_from(TENANTS)) if kind.multi_tenant else None


@st.composite
def linked(draw: st.DrawFn, world: World, kind: Kind) -> Request:
    """A change of an object's references."""
    name, id = draw(st.sampled_from(list(kind.references))), draw(st.sampled_from(kind.ids))
    path = addressed(f"/v1/objects/{kind.name}/{id}/references/{name}", tenant=draw(tenants(kind)))
    method = draw(st.sampled_from(["POST", "PUT", "DELETE"]))
    if method == "PUT":
        return method, path, draw(st.lists(targets(world, kind, name), min_size=1, max_size=3))
    return method, path, draw(targets(world, kind, name))


@st.composite
def batches_of_references(draw: st.DrawFn, world: World, kind: Kind) -> Request:
    """References of several objects at once."""
    items: list[dict[str, Any]] = []
    for _ in range(draw(st.integers(1, 4))):
        name, id = draw(st.sampled_from(list(kind.references))), draw(st.sampled_from(kind.ids))
        to = draw(targets(world, kind, name))["beacon"]
        item: dict[str, Any] = {"from": f"weaviate://localhost/{kind.name}/{id}/{name}", "to": to}
        tenant = draw(tenants(kind))
        items.append(item if tenant is None else item | {"tenant": tenant})
    return "POST", "/v1/batch/references", items
