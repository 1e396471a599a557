"""What is to be sent next: objects before the references that need them, full requests before others."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from weaviate.batch.queue import DeliveryQueue
    from weaviate.batch.record import Kind
    from weaviate.batch.settings import BatchSettings
    from weaviate.batch.sizing import Sizer


def is_full(queue: DeliveryQueue, settings: BatchSettings, sizer: Sizer, times: int = 1) -> bool:
    """Whether enough waits for a request, or for so many."""
    mode = settings.mode
    if mode == "manual":
        return False
    objects, references = queue.waiting("object"), queue.waiting("reference")
    if mode == "fixed":
        full = objects + references >= times * sizer.size("object")
    else:
        full = objects >= times * sizer.size("object") or references >= times * sizer.size("reference")
    most = times * sizer.max_bytes
    return full or queue.waiting_bytes("object") >= most or queue.waiting_bytes("reference") >= most


def next_kind(queue: DeliveryQueue, settings: BatchSettings, sizer: Sizer, *, forced: bool) -> Kind | None:
    """The kind of which the next request is to be made, None when there is nothing to send now. Needs the lock.

    A reference is not sent while objects are on their way, or while one waits that was added before it. `forced` sends
    what waits, however little.
    """
    full = forced or is_full(queue, settings, sizer)
    objects, references = queue.waiting("object"), queue.waiting("reference")
    if references and (references >= sizer.size("reference") or not objects) and full:
        if not queue.reference_is_next():
            return "object"
        return None if queue.objects_are_out() else "reference"
    enough = forced or objects >= sizer.size("object") or queue.waiting_bytes("object") >= sizer.max_bytes
    if objects and (enough or (full and not queue.objects_are_out())):
        return "object"
    return None
