"""Fewer, larger writes to a socket."""

from __future__ import annotations

import asyncio
from typing import Any

__all__ = ["BatchingTransport"]

_ENOUGH = 65536
"""How many bytes are written at once without waiting for more: what asyncio's own buffer holds before it pauses."""

_KEPT = ("peername", "sockname", "ssl_object")
"""What is still asked for about a connection that is closed."""


class BatchingTransport(asyncio.Transport):
    """Collects what is written during one turn of the event loop, and writes it at once.

    An answer is three frames, for each of which grpclib writes to the socket: that was half of a server's time. What
    a hundred calls write in one turn now is a single system call, and the order stays what it was.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        """Wrap a transport.

        Args:
            transport: the transport that does the work; all else is passed on to it.
        """
        super().__init__()
        self._transport: asyncio.Transport | None = transport
        # asyncio's transport for TLS cannot be asked once it is closed.
        self._known = {name: transport.get_extra_info(name) for name in _KEPT}
        self._loop = asyncio.get_running_loop()
        self._pending = bytearray()
        self._scheduled = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write data, soon."""
        self._pending += data
        if len(self._pending) >= _ENOUGH:
            self._flush()  # so that the transport can say that it has had enough
        elif not self._scheduled:
            self._scheduled = True
            self._loop.call_soon(self._flush_scheduled)

    def _flush_scheduled(self) -> None:
        self._scheduled = False
        self._flush()

    def _flush(self) -> None:
        if self._pending:
            pending, self._pending = self._pending, bytearray()
            transport = self._transport
            if transport is not None and not transport.is_closing():
                transport.write(pending)

    def close(self) -> None:
        """Write what is left, and close the connection."""
        self._flush()
        if self._transport is not None:
            self._transport.close()

    def abort(self) -> None:
        """Close the connection at once."""
        self._pending.clear()
        if self._transport is not None:
            self._transport.abort()

    def release(self) -> None:
        """Let go of the transport, which is closed: that of TLS knows its protocol, and would keep both of them."""
        self._transport = None

    def is_closing(self) -> bool:
        """Return whether the connection is closing or closed."""
        return self._transport is None or self._transport.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:  # whatever there is to know
        """Return what there is to know about the connection."""
        known = self._known.get(name)
        if known is not None:
            return known
        return default if self._transport is None else self._transport.get_extra_info(name, default)
