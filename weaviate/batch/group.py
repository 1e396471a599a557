"""Records that are sent together, and which of them are sent together again; no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from weaviate.batch.record import DeliveryRecord, State
from weaviate.batch.repetition import Tries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from weaviate.batch.error_retry import WeaviateErrorRetryConf
    from weaviate.batch.exchange import Verdict

Identity: TypeAlias = tuple[str, str | None, str, tuple[str | None, str] | None]


@dataclass(frozen=True)
class Group:
    """Records of one request, and how often that was tried."""

    records: Sequence[DeliveryRecord]
    tries: Tries = field(default_factory=Tries)

    @property
    def size(self) -> int:
        """How many bytes the records have."""
        return sum(record.size for record in self.records)

    def doubt(self) -> None:
        """Note that the records may have been stored, and that no answer tells."""
        for record in self.records:
            record.doubtful = True

    def halves(self) -> tuple[Group, Group]:
        """The records in two groups of about as many bytes each."""
        total = self.size
        size, middle = 0, 0
        while middle < len(self.records) - 1 and size < total / 2:
            size += self.records[middle].size
            middle += 1
        return Group(self.records[:middle]), Group(self.records[middle:])

    def refused_to_send_again(
        self, verdicts: Sequence[Verdict], conf: WeaviateErrorRetryConf | None
    ) -> list[DeliveryRecord]:
        """Refused records that the settings send again, unless a later one with the same uuid was stored meanwhile."""
        failed = [verdict for verdict in verdicts if verdict.state is State.FAILED]
        if conf is None or not failed or self.tries.item_errors >= conf.number_retries:
            return []
        self.tries.item_errors += 1
        latest = {identity(verdict.record): verdict.record for verdict in verdicts if verdict.state is State.STORED}
        return [
            verdict.record
            for verdict in failed
            if conf.admits(verdict.reason or "")
            and getattr(latest.get(identity(verdict.record)), "sequence", 0) < verdict.record.sequence
        ]


def identity(record: DeliveryRecord) -> Identity:
    """What two records have in common of which the later one stays."""
    return record.class_name, record.tenant, record.uuid, record.target
