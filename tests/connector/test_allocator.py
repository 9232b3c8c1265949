"""Memory of a served connector that nobody needs any more."""

from __future__ import annotations

import asyncio
import os
import platform
from pathlib import Path

import pytest

from flytemodels.connector._allocator import giving_memory_back

STATM = Path("/proc/self/statm")


def resident() -> int:
    return int(STATM.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc" or not STATM.exists(), reason="neither glibc nor Linux")
async def test_free_memory_between_objects_goes_back() -> None:
    blocks = [bytes(100_000) for _ in range(1000)]
    kept = blocks[::20]
    del blocks  # the kept ones are between the others, and glibc keeps all
    full = resident()
    async with giving_memory_back(pause=0.01):
        for _ in range(1000):
            await asyncio.sleep(0.01)
            if resident() < full - 20_000_000:
                break
    assert resident() < full - 20_000_000
    assert len(kept) == 50
