"""GraphQL queries: `Get` and `Aggregate` with what fits together."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from .classes import Kind, World
from .filters import filters, in_graphql
from .literals import Name, call
from .searches import hybrids, keywords, nears

TENANTS = ["t1", "t1", "t1", "t1", "t1", "t1", "t2", "t2", "t3", "nope", ""]
NESTED_FIELDS = "t i ds o{n}"
SELECTIONS = {
    "geoCoordinates": "{latitude longitude}",
    "object": f"{{{NESTED_FIELDS}}}",
    "object[]": f"{{{NESTED_FIELDS}}}",
}
FIGURES = {
    "text": "count type topOccurrences(limit:20){value occurs}",
    "int": "count sum mean median mode minimum maximum type",
    "number": "count sum mean median mode minimum maximum type",
    "boolean": "count type totalTrue totalFalse percentageTrue percentageFalse",
    "date": "count minimum maximum median",
}
GROUP = "_additional{group{id count minDistance maxDistance groupedBy{path value} hits{_additional{id distance}}}}"
UNSORTED = ("uuid", "object", "blob")


def fields(world: World, kind: Kind, depth: int = 2) -> str:
    """Every property, with what is referred to."""
    found = [f"{name}{SELECTIONS.get(each, '')}" for name, each in kind.types.items()]
    for name, targets in kind.references.items() if depth else ():
        types = " ".join(
            f"... on {target}{{{fields(world, world.kinds[target], depth - 1)} _additional{{id}}}}"
            for target in targets
        )
        found.append(f"{name}{{{types}}}")
    return " ".join(found)


def shown(kind: Kind) -> str:
    """The additional fields of a result."""
    named = " ".join(name for name in kind.vectors if name)
    return f"_additional{{id distance score {f'vectors{{{named}}}' if named else 'vector'}}}"


def of_tenant(kind: Kind, tenant: str) -> dict[str, Any]:
    """The argument that names a tenant."""
    return {"tenant": tenant} if kind.multi_tenant else {}


@st.composite
def gets(draw: st.DrawFn, world: World, kind: Kind) -> str:
    """A `Get` query."""
    choices = ["near", "near", "grouped", "sorted", "clusters", "filtered"]
    choices += [] if world.main.multi_tenant else ["found everywhere"]
    choice = draw(st.sampled_from(choices + ["bm25", "bm25", "hybrid", "hybrid"] * world.keywords))
    if choice == "found everywhere":
        return draw(explores(kind))
    arguments = of_tenant(kind, draw(st.sampled_from(TENANTS)))
    selected = f"{fields(world, kind)} {shown(kind)}"
    if choice == "bm25":
        arguments["bm25"] = draw(keywords(kind, "searchOperator"))
    elif choice == "hybrid":
        arguments["hybrid"] = draw(hybrids(kind))
    elif choice in ("near", "grouped"):
        arguments |= draw(nears(kind))
    if choice == "grouped":
        path = draw(
            st.sampled_from([*(name for name, each in kind.types.items() if "object" not in each), *kind.references])
        )
        groups, most = draw(st.integers(1, 4)), draw(st.integers(1, 3))
        arguments["groupBy"] = {"path": [path], "groups": groups, "objectsPerGroup": most}
        selected = GROUP
    elif choice == "sorted":
        arguments["sort"] = draw(orders(kind))
    elif choice == "clusters":
        strategy = Name(draw(st.sampled_from(["closest"] if kind.references else ["closest", "merge"])))
        arguments["group"] = {"type": strategy, "force": draw(st.sampled_from([0.05, 0.2, 0.5]))}
    if choice == "filtered" or (choice != "sorted" and draw(st.integers(0, 2)) == 0):
        arguments["where"] = in_graphql(draw(filters(world, kind)))
    if choice not in ("filtered", "clusters"):
        arguments |= draw(pages())
    elif choice == "filtered" and draw(st.integers(0, 3)) == 0:
        del arguments["where"]
        arguments |= {"after": draw(st.sampled_from(["", *kind.ids])), "limit": draw(st.integers(1, 5))}
    if choice in ("bm25", "hybrid", "near") and draw(st.integers(0, 2)) == 0:
        arguments["autocut"] = draw(st.integers(1, 2))
    return f"{{Get{{{call(kind.name, arguments, selected)}}}}}"


@st.composite
def explores(draw: st.DrawFn, kind: Kind) -> str:
    """An `Explore` query, which looks into every class; one with tenants is the end of it."""
    arguments = draw(nears(kind)) | ({"limit": draw(st.integers(1, 8))} if draw(st.booleans()) else {})
    return f"{{{call('Explore', arguments, 'className beacon distance certainty')}}}"


@st.composite
def orders(draw: st.DrawFn, kind: Kind) -> list[dict[str, Any]]:
    """One or several things to sort by."""
    names = [name for name, each in kind.types.items() if not each.startswith(UNSORTED)]
    chosen = draw(st.lists(st.sampled_from([*names, "id"]), min_size=1, max_size=3, unique=True))
    return [{"path": [name], "order": Name(draw(st.sampled_from(["asc", "desc"])))} for name in chosen]


@st.composite
def pages(draw: st.DrawFn) -> dict[str, Any]:
    """Which part of a list."""
    found: dict[str, Any] = {}
    if draw(st.booleans()):
        found["limit"] = draw(st.integers(1, 8))
    if draw(st.integers(0, 3)) == 0:
        found["offset"] = draw(st.integers(0, 3))
    return found


@st.composite
def aggregates(draw: st.DrawFn, world: World, kind: Kind) -> str:
    """An `Aggregate` query.

    Not asked for: coordinates, which the server does not find here; references of parts of a class, beside which it
    loses values by chance, and groups of them by references, at which it fails.
    """
    kinds = {name: each.removesuffix("[]") for name, each in kind.types.items()}
    arguments = of_tenant(kind, draw(st.sampled_from(TENANTS)))
    search = draw(st.integers(0, 4))
    if search == 0:
        arguments |= draw(nears(kind))
    elif search == 1 and world.keywords:
        arguments["hybrid"] = draw(hybrids(kind))
    if arguments.keys() & {"nearVector", "nearObject", "hybrid"}:
        arguments["objectLimit"] = draw(st.integers(1, 9))
    if draw(st.integers(0, 2)) == 0:
        arguments["where"] = in_graphql(draw(filters(world, kind, places=False)))
    if draw(st.booleans()):
        usable = [name for name, each in kinds.items() if each not in ("object", "geoCoordinates")]
        usable += kind.references if arguments.keys() <= {"tenant"} else []
        arguments["groupBy"] = [draw(st.sampled_from(usable))]
    selected = [f"{name}{{{FIGURES[each]}}}" for name, each in kinds.items() if each in FIGURES]
    if arguments.keys() <= {"tenant"}:
        selected += [f"{name}{{type pointingTo}}" for name in kind.references]
    figures = f"meta{{count}} groupedBy{{path value}} {' '.join(selected)}"
    return f"{{Aggregate{{{call(kind.name, arguments, figures)}}}}}"
