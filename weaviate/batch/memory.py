"""Keeps the memory of one request for the next: for large ones, getting it anew costs as much as encoding them."""

from __future__ import annotations

LARGE = 2**18
"""Bytes; smaller requests are made from memory that stays with the process anyway."""

_BLOCK = 2**25 - 2**16
"""Just below the largest block that glibc takes into account."""

_kept: list[bool] = []


def keep_large_blocks() -> None:
    """Have the allocator keep freed blocks, instead of giving them back to the system after each request.

    glibc gives back what is free beyond twice the largest block that was ever freed, and starts with 256 KiB: a request
    of megabytes is then returned page by page, and every page is cleared when the next one needs it. So one block is
    taken and freed here, once. It is never written to, so it costs nothing; other allocators don't mind.
    """
    if not _kept:
        _kept.append(True)
        bytes(_BLOCK)
