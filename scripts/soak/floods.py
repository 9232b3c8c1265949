"""Connections that flood a server with control frames."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final

import attrs
from hyperframe.frame import PingFrame, SettingsFrame, WindowUpdateFrame

from .situations import PREFACE

__all__ = ["CONTROL_FRAMES", "Flood"]

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

    async def run(self, port: int, data: bytes | Callable[[], bytes]) -> None:
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
