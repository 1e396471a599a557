"""Stories: classes are created and filled, then changes, queries and readings follow in any order."""

from __future__ import annotations

from hypothesis import strategies as st

from .classes import STOPWORDS, Kind, World, worlds
from .filters import filters
from .objects import Request, addressed, batches_of_references, creations, linked, objects, tenants
from .queries import aggregates, gets

LENGTH = 30
STATUSES = ["HOT", "HOT", "COLD", "ACTIVE", "INACTIVE"]


@st.composite
def stories(draw: st.DrawFn) -> list[Request]:
    """One server's life."""
    world = draw(worlds())
    requests: list[Request] = [("POST", "/v1/schema", kind.document) for kind in world.kinds.values()]
    for kind in world.kinds.values():
        if kind.multi_tenant:
            requests.append(("POST", f"/v1/schema/{kind.name}/tenants", [{"name": "t1"}, {"name": "t2"}]))
        requests += draw(creations(world, kind))
    for kind in world.kinds.values():
        if kind.references:
            requests.append(draw(batches_of_references(world, kind)))
    return requests + [draw(events(world)) for _ in range(LENGTH)]


@st.composite
def events(draw: st.DrawFn, world: World) -> Request:
    """A query, a change or a reading; mostly of the main class."""
    kind = world.main if draw(st.integers(0, 5)) else draw(st.sampled_from(list(world.kinds.values())))
    choice = draw(st.integers(0, 11))
    if choice <= 4:
        return "POST", "/v1/graphql", {"query": draw(gets(world, kind))}
    if choice <= 7:
        return "POST", "/v1/graphql", {"query": draw(aggregates(world, kind))}
    return draw(changes(world, kind) if choice <= 9 else readings(kind))


@st.composite
def changes(draw: st.DrawFn, world: World, kind: Kind) -> Request:
    """A change of an object, of several, of references or of tenants.

    The server goes on finding a named vector that an object has lost, so that none is lost.
    """
    choices = ["merged", "replaced", "deleted", "created", "validated", "swept"] * 2 + ["configured"]
    if kind.references:
        choices += ["several linked"] if world.keywords else ["linked", "linked", "several linked"]
    choices += ["tenants"] if kind.multi_tenant else []
    choice = draw(st.sampled_from(choices))
    if choice == "linked":
        return draw(linked(world, kind))
    if choice == "several linked":
        return draw(batches_of_references(world, kind))
    if choice == "tenants":
        return draw(changes_of_tenants(kind))
    if choice == "swept":
        return draw(sweeps(world, kind))
    if choice == "configured":
        return draw(configurations(kind))
    id = draw(st.sampled_from(kind.ids))
    path = f"/v1/objects/{kind.name}/{id}"
    if choice == "deleted":
        return "DELETE", addressed(path, tenant=draw(tenants(kind))), None
    named = choice == "replaced" and "" not in kind.vectors
    changing = choice in ("merged", "replaced") and world.keywords
    body = draw(objects(world, kind, id, whole=named or changing))
    if choice in ("merged", "replaced"):
        if choice == "merged":
            body["properties"] = {name: value for name, value in body["properties"].items() if draw(st.booleans())}
        return ("PATCH" if choice == "merged" else "PUT"), path, body
    return "POST", "/v1/objects/validate" if choice == "validated" else "/v1/objects", body


@st.composite
def configurations(draw: st.DrawFn, kind: Kind) -> Request:
    """Other settings of a class."""
    inverted = dict(kind.document["invertedIndexConfig"])
    if draw(st.booleans()):
        inverted["bm25"] = {"k1": draw(st.sampled_from([0.5, 1.2, 2])), "b": draw(st.sampled_from([0.25, 0.75, 1]))}
    else:
        inverted["stopwords"] = draw(st.sampled_from(STOPWORDS))
    return "PUT", f"/v1/schema/{kind.name}", {**kind.document, "invertedIndexConfig": inverted}


@st.composite
def sweeps(draw: st.DrawFn, world: World, kind: Kind) -> Request:
    """A delete of all that a filter finds; by coordinates the server finds nothing to delete."""
    body = {
        "match": {"class": kind.name, "where": draw(filters(world, kind, places=False))},
        "dryRun": draw(st.integers(0, 3)) > 0,
        "output": draw(st.sampled_from(["minimal", "verbose"])),
    }
    return "DELETE", addressed("/v1/batch/objects", tenant=draw(tenants(kind))), body


@st.composite
def changes_of_tenants(draw: st.DrawFn, kind: Kind) -> Request:
    """Tenants come, go, sleep and wake."""
    path = f"/v1/schema/{kind.name}/tenants"
    names = draw(st.lists(st.sampled_from(["t1", "t2", "t3", "t4"]), min_size=1, max_size=2, unique=True))
    method = draw(st.sampled_from(["POST", "PUT", "PUT", "DELETE"]))
    if method == "DELETE":
        return method, path, names
    if method == "POST" and draw(st.booleans()):
        return method, path, [{"name": name} for name in names]
    return method, path, [{"name": name, "activityStatus": draw(st.sampled_from(STATUSES))} for name in names]


@st.composite
def readings(draw: st.DrawFn, kind: Kind) -> Request:
    """An object, a list of them, or the tenants."""
    tenant, id = draw(tenants(kind)), draw(st.sampled_from(kind.ids))
    path = f"/v1/objects/{kind.name}/{id}" if draw(st.integers(0, 3)) else f"/v1/objects/{id}"
    choice = draw(st.sampled_from(["one", "is it there", "list", "sorted list", "cursor", "tenants", "class"]))
    if choice == "one":
        return "GET", addressed(path, tenant=tenant, include=draw(st.sampled_from([None, "vector"]))), None
    if choice == "is it there":
        path = f"/v1/objects/{kind.name}/{id}"  # without the class chance says whether one with tenants refuses it
        return "HEAD", addressed(path, tenant=tenant), None
    if choice == "tenants":
        return "GET", f"/v1/schema/{kind.name}/tenants", None
    if choice == "class":
        return "GET", f"/v1/schema/{kind.name}", None
    more: dict[str, object] = {"class": kind.name, "tenant": tenant, "limit": draw(st.integers(1, 6))}
    if choice == "cursor":
        more["after"] = id
    else:
        more["offset"] = draw(st.sampled_from([None, 1, 2]))
    if choice == "sorted list":
        usable = [name for name, each in kind.types.items() if not each.startswith(("uuid", "object", "blob"))]
        chosen = draw(st.lists(st.sampled_from(usable), min_size=1, max_size=2, unique=True))
        more["sort"] = ",".join(chosen)
        more["order"] = ",".join(draw(st.sampled_from(["asc", "desc"])) for _ in chosen)
    return "GET", addressed("/v1/objects", **more), None
