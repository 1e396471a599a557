"""What a client may send, area by area: steps only. What a server answers to them is in `recordings/`."""

from . import (
    aggregates,
    backups,
    batch,
    classification,
    graphql,
    indexes,
    nested,
    objects,
    ranking,
    references,
    schema,
    targets,
    tenants,
    ties,
    transport,
)
from .step import Step

AREAS: dict[str, dict[str, list[Step]]] = {
    "transport": transport.SCENARIOS,
    "schema": schema.SCENARIOS,
    "objects": objects.SCENARIOS,
    "batch": batch.SCENARIOS,
    "graphql": graphql.SCENARIOS,
    "ranking": ranking.SCENARIOS,
    "aggregates": aggregates.SCENARIOS,
    "backups": backups.SCENARIOS,
    "classification": classification.SCENARIOS,
    "references": references.SCENARIOS,
    "tenants": tenants.SCENARIOS,
    "targets": targets.SCENARIOS,
    "nested": nested.SCENARIOS,
    "ties": ties.SCENARIOS,
    "indexes": indexes.SCENARIOS,
}
