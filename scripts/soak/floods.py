"""Connections that flood a server with control frames."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Final, TypeAlias

import attrs
from hyperframe.frame import PingFrame, SettingsFrame, WindowUpdateFrame

from .situations import PREFACE

__all__ = ["CONTROL_FRAMES", "Flood", "beside"]

_Data: TypeAlias = bytes | Callable[[], bytes]

CONTROL_FRAMES: Final = (
    PingFrame(0, opaque_data=b"12345678").serialize() * 500,
    SettingsFrame(0).serialize() * 500,
    WindowUpdateFrame(0, window_increment=1).serialize() * 500,
)
"""Frames that cost a server work and mean nothing, 500 at a time."""


@attrs.define
class Flood:
    """Clients that send what means nothing for as long as the server lets them, and come again.

    Attributes:
        closed: how many of their connections the server has closed.
    """

    closed: int = 0

    @asynccontextmanager
    async def on(self, ports: Iterable[int], floods: Iterable[_Data]) -> AsyncGenerator[None]:
        """Flood servers while a block runs, each with all of it."""
        kinds = list(floods)
        async with beside([asyncio.create_task(self.run(port, data)) for port in ports for data in kinds]):
            yield

    async def run(self, port: int, data: _Data) -> None:
        """Flood a server until cancelled.

        Args:
            port: the server's port.
            data: what a connection sends again and again, or what makes it for each.
        """
        while True:
            try:
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:  # the server's line is full, or it has ended
                await asyncio.sleep(0.01)
                continue
            with contextlib.suppress(ConnectionError):
                writer.write(PREFACE + SettingsFrame(0).serialize())
                made = data if isinstance(data, bytes) else data()
                while not reader.at_eof():
                    writer.write(made)
                    await writer.drain()
                    with contextlib.suppress(asyncio.TimeoutError):
                        if not await asyncio.wait_for(reader.read(65536), 0.01):
                            break
            self.closed += 1
            writer.close()


@asynccontextmanager
async def beside(tasks: list[asyncio.Task[None]]) -> AsyncGenerator[None]:
    """Let tasks that never end by themselves run beside a block, and end them with it."""
    try:
        yield
    finally:
        while not all(task.done() for task in tasks):  # before Python 3.12, wait_for may lose a cancellation
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=0.2)
