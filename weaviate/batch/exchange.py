"""Requests of batches and what their answers say of each record; no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from weaviate.batch.record import DeliveryRecord, Kind, State
from weaviate.connect import operations
from weaviate.exceptions import SNIPPET_LENGTH, message_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from weaviate.connect.operations import Operation
    from weaviate.connect.transport import Response


class Verdict(NamedTuple):
    """What an answer says of one record."""

    record: DeliveryRecord
    state: State
    reason: str | None
    status: int


_STORED = b'"result":{"status":"SUCCESS"}'
_OBJECTS_HEAD, _OBJECTS_TAIL = b'{"fields":["ALL"],"objects":[', b"]}"
_REFERENCES_HEAD, _REFERENCES_TAIL = b"[", b"]"


def operation_for(kind: Kind, records: Sequence[DeliveryRecord], consistency_level: str | None) -> Operation[Any]:
    """The request that sends the records; their payloads are joined, not encoded again."""
    if kind == "object":
        body = operations.encoded(_joined(_OBJECTS_HEAD, records, _OBJECTS_TAIL))
        return operations.batch_objects_create.build(body=body, consistency_level=consistency_level)
    return operations.batch_references_create.build(
        body=operations.encoded(_joined(_REFERENCES_HEAD, records, _REFERENCES_TAIL)),
        consistency_level=consistency_level,
    )


def _joined(head: bytes, records: Sequence[DeliveryRecord], tail: bytes) -> bytes:
    """One join for all: a body may have megabytes, which are not to be copied twice."""
    payloads = [record.payload for record in records]
    payloads[0] = head + payloads[0]
    payloads[-1] += tail
    return b",".join(payloads)


def all_stored(records: Sequence[DeliveryRecord], response: Response) -> bool:
    """Whether an answer says plainly that each record was stored.

    The echo of the objects is not parsed for that: the results alone are counted, where no value of a record can look
    like one. False means that the answer has to be read.
    """
    return response.content.count(_STORED) == len(records) and all(record.plain for record in records)


def read_answer(records: Sequence[DeliveryRecord], response: Response) -> tuple[list[Verdict], list[Any]]:
    """A verdict for each record, in their order, and the server's list (empty when there is none).

    Each item of the list tells of the record at its position. What is missing, in a list that is too short or in an
    answer that is no list, has an unknown outcome: servers answer an empty 200 after a panic.
    """
    status = response.status_code
    if not 200 <= status < 300:
        reason = f"status {status}: {response.text[:SNIPPET_LENGTH]}"
        state = State.FAILED if 400 <= status < 500 else State.UNKNOWN
        return [Verdict(record, state, reason, status) for record in records], []
    results = _list_of(response)
    verdicts = list(_verdicts(records, results, status))
    return verdicts, results


def _list_of(response: Response) -> list[Any]:
    try:
        value: Any = response.json()
    except ValueError:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else []


def _verdicts(records: Sequence[DeliveryRecord], results: list[Any], status: int) -> Iterator[Verdict]:
    for record, result in zip(records, results, strict=False):
        if isinstance(result, dict):
            reason = error_of(cast("dict[str, Any]", result))
            yield Verdict(record, State.STORED if reason is None else State.FAILED, reason, status)
        else:
            reason = f"status {status}, but the answer's item is no object: {str(result)[:SNIPPET_LENGTH]}"
            yield Verdict(record, State.UNKNOWN, reason, status)
    for record in records[len(results) :]:
        reason = f"status {status}, but the answer has {len(results)} results for {len(records)} items"
        yield Verdict(record, State.UNKNOWN, reason, status)


def error_of(result: dict[str, Any]) -> str | None:
    """The reason why an item of a batch failed, None when it did not. Whatever stands where an error is due counts."""
    outcome: Any = result.get("result") or {}
    if not isinstance(outcome, dict):
        return message_of(outcome)
    fields = cast("dict[str, Any]", outcome)
    errors: Any = fields.get("errors") or []
    if isinstance(errors, dict):
        errors = cast("dict[str, Any]", errors).get("error") or []
    if not errors and fields.get("status") != "FAILED":
        return None
    listed = cast("list[Any]", errors) if isinstance(errors, list) else [errors]
    return "; ".join(map(message_of, listed)) or "FAILED without a reason"
