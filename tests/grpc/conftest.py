"""One event loop for all gRPC tests: grpcio's asyncio API wants to stay on the loop that it was first used on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

import pytest

T = TypeVar("T")
Run = Callable[[Coroutine[Any, Any, T]], T]

PATIENCE = 120
"""How many seconds a test may take on a machine that is busy with something else."""


@pytest.fixture(scope="session")
def run() -> Iterator[Callable[[Coroutine[Any, Any, T]], T]]:
    """Run a coroutine to its end, within bounded time."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="grpc tests", daemon=True)
    thread.start()

    def run_to_its_end(coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(asyncio.wait_for(coroutine, PATIENCE), loop).result(PATIENCE + 10)

    yield run_to_its_end
    loop.call_soon_threadsafe(loop.stop)
    thread.join(PATIENCE)
    loop.close()
