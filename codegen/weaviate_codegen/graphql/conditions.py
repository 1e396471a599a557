"""Which parts of the schema only some classes or servers have, and on what that depends.

An introspection cannot say why a class has an argument that another lacks, so this table does. A difference that it
does not explain stops the run.
"""

from __future__ import annotations

import re

BY_PROPERTY = "a property of the kind"
MODULES = "modules"

_MODULE_ARGUMENTS = (
    "ask", "nearAudio", "nearDepth", "nearIMU", "nearImage", "nearText", "nearThermal", "nearVideo",
)  # fmt: skip
_MODULE_FIELDS = (
    "answer", "featureProjection", "generate", "interpretation", "nearestNeighbors", "rerank", "semanticPath",
    "spellCheck", "summary", "tokens",
)  # fmt: skip

PROPERTY_KINDS = {
    "topOccurrences": "text",
    "totalTrue": "boolean",
    "pointingTo": "reference",
    "mean": "number",
    "mode": "date",
}
"""What tells the kind of a property in `Aggregate`: the first of these fields that it has."""

CONDITIONS = {
    "Aggregate.tenant": "multi-tenancy",
    "Explore": "at most one vectorizer",
    "ExploreResult": "at most one vectorizer",
    "Get.consistencyLevel": "replication",
    "Get.tenant": "multi-tenancy",
    "_additional.isConsistent": "replication",
    "_additional.vectors": "named vectors",
    **{f"AggregateProperty.{kind}": BY_PROPERTY for kind in PROPERTY_KINDS.values()},
    **{f"{root}.{name}": MODULES for root in ("Get", "Aggregate", "Explore") for name in _MODULE_ARGUMENTS},
    **{f"_additional.{name}": MODULES for name in _MODULE_FIELDS},
}


def condition_of(path: str) -> str | None:
    """On what it depends whether a class has the thing at `path`; None for what all have."""
    root = conditional_root(path)
    return None if root is None else CONDITIONS[root]


def conditional_root(path: str) -> str | None:
    """The part of `path` that this table names, the longest if several are."""
    parts = steps(path)
    candidates = (".".join(parts[:length]) for length in (2, 1))
    return next((candidate for candidate in candidates if candidate in CONDITIONS), None)


def steps(path: str) -> list[str]:
    """A path's parts: "_additional.rerank(query)" has three, the last of them in its parentheses."""
    return re.findall(r"\([^)]*\)|[^.(]+", path)
