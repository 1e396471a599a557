"""Keeps the memory of one request for the next: for large ones, getting it anew costs as much as encoding them."""

from __future__ import annotations

import contextlib
from functools import cache

LARGE = 2**18
"""Bytes; smaller requests are made from memory that stays with the process anyway."""

_BLOCK = 2**24
"""Bytes of the largest request that is kept; the default cap of a batch is below it."""


@cache
def keep_large_blocks() -> None:
    """Have the allocator keep freed blocks, instead of giving them back to the system after each request.

    glibc gives back what is free beyond twice the largest block that was ever freed, and starts with 256 KiB: a request
    of megabytes is then returned page by page, and every page is cleared when the next one needs it. So one block is
    taken and freed here, once, as any program does that has a large array. It is never written to, so it costs nothing;
    other allocators don't mind. At most 32 MiB stay with the process. Imports of 768 and of 1536 floats take 30 % less
    CPU for it, and the same memory at their peak (`scripts/bench batch`, with and without). Buffers to use again would
    do it for the request alone: the answer and the encoded items are allocated just as often.
    """
    with contextlib.suppress(MemoryError):  # where so much may not be taken, nothing is gained and nothing lost
        bytes(_BLOCK)
