"""Giving memory back to the system that the C library keeps after a load.

glibc keeps what is freed in the middle of its heap: in a server that needs 45 MB, up to 100 MB after many clients have
vanished before their answers of 1 MB. Taken with `mmap` (MALLOC_MMAP_THRESHOLD_), they would be given back at once, but
each such answer would cost twice the processor time.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Final

__all__ = ["giving_memory_back"]

_PAUSE: Final = 5.0
"""Seconds between two times: to give back 100 MB takes up to 50 ms, and what the next call needs is taken again."""


@asynccontextmanager
async def giving_memory_back(pause: float = _PAUSE) -> AsyncGenerator[None, None]:
    """Give free memory back to the system now and then while a block runs; do nothing where the C library cannot.

    Args:
        pause: the seconds in between.
    """
    trim = _trimmer()
    if trim is None:
        yield
        return
    task = asyncio.create_task(_trim(trim, pause))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _trim(trim: Callable[[int], int], pause: float) -> None:
    while True:
        await asyncio.sleep(pause)
        await asyncio.to_thread(trim, 0)


def _trimmer() -> Callable[[int], int] | None:
    """Return glibc's `malloc_trim`; other C libraries, and Windows, have none."""
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):
        return None
    trim.argtypes, trim.restype = [ctypes.c_size_t], ctypes.c_int
    found: Callable[[int], int] = trim
    return found
