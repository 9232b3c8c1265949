"""A client that says on the wire whatever it is told to: HTTP/2 by hand, to be wrong in ways that clients are not."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import h2.config
import h2.connection
import h2.events
import h2.exceptions
from grpclib.const import Status
from grpclib.metadata import decode_grpc_message

__all__ = ["Raw", "frame", "raw_client"]


def frame(message: bytes, *, compressed: bool = False, size: int | None = None) -> bytes:
    """Put gRPC's five bytes before a message; `size` may be a lie."""
    return struct.pack(">BI", compressed, len(message) if size is None else size) + message


class Outcome:
    """How a stream ended."""

    def __init__(self) -> None:
        self.headers: dict[str, str] = {}
        self.data = b""
        self.reset: int | None = None
        self.over = asyncio.Event()

    @property
    def status(self) -> Status:
        return Status(int(self.headers["grpc-status"]))

    @property
    def message(self) -> str:
        return decode_grpc_message(self.headers.get("grpc-message", ""))


class Raw:
    """A connection.

    Attributes:
        h2: the protocol's state; what it wants to send goes out with `flush`.
        outcomes: what came in, by stream.
        closed: set when the server has closed the connection.
        goodbye: the error code of its GOAWAY.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, reading: bool = True) -> None:
        self.h2 = h2.connection.H2Connection(
            h2.config.H2Configuration(header_encoding="ascii", validate_outbound_headers=False)
        )
        self.outcomes: dict[int, Outcome] = {}
        self.closed = asyncio.Event()
        self.goodbye: int | None = None
        self.acknowledged = asyncio.Event()
        self.reading = reading
        self._reader = reader
        self.writer = writer

    def flush(self) -> None:
        self.writer.write(self.h2.data_to_send())

    def begin(self, path: str, *headers: tuple[str, str], end: bool = False) -> int:
        """Begin a call."""
        stream = self.h2.get_next_available_stream_id()
        self.outcomes[stream] = Outcome()
        usual = [
            (":method", "POST"),
            (":scheme", "http"),
            (":path", path),
            (":authority", "test"),
            ("te", "trailers"),
            ("content-type", "application/grpc"),
        ]
        self.h2.send_headers(stream, [*usual, *headers], end_stream=end)
        self.flush()
        return stream

    def send(self, stream: int, data: bytes, *, end: bool = False) -> None:
        """Send data, as much as goes into one frame."""
        self.h2.send_data(stream, data, end_stream=end)
        self.flush()

    async def call(self, path: str, data: bytes, *headers: tuple[str, str]) -> Outcome:
        """Make a whole call with whatever data, and wait for its end."""
        stream = self.begin(path, *headers)
        self.send(stream, data, end=True)
        return await self.ended(stream)

    async def ended(self, stream: int) -> Outcome:
        """Wait for the end of a call."""
        await asyncio.wait_for(self.outcomes[stream].over.wait(), 60)
        return self.outcomes[stream]

    async def listen(self) -> None:
        """Take in what the server sends."""
        with suppress(ConnectionError):  # who is flooded may not wait for all of it
            while data := await self._reader.read(65536):
                with suppress(h2.exceptions.ProtocolError):  # h2 takes a GOAWAY for the end
                    for event in self.h2.receive_data(data):
                        self._note(event)
                    self.flush()
        self.closed.set()
        for outcome in self.outcomes.values():
            outcome.over.set()

    def _note(self, event: Any) -> None:
        if isinstance(event, h2.events.SettingsAcknowledged):
            self.acknowledged.set()
        elif isinstance(event, h2.events.ConnectionTerminated):
            self.goodbye = event.error_code
        outcome = self.outcomes.get(getattr(event, "stream_id", None) or 0)
        if outcome is None:
            return
        if isinstance(event, h2.events.ResponseReceived | h2.events.TrailersReceived):
            outcome.headers |= dict(event.headers)
        elif isinstance(event, h2.events.DataReceived):
            outcome.data += event.data
            if self.reading:
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        elif isinstance(event, h2.events.StreamReset):
            outcome.reset = event.error_code
            outcome.over.set()
        elif isinstance(event, h2.events.StreamEnded):
            outcome.over.set()


@asynccontextmanager
async def raw_client(port: int, *, reading: bool = True) -> AsyncIterator[Raw]:
    """Connect to a server.

    Args:
        port: its port.
        reading: False to never give the server more window than it has at the beginning.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    raw = Raw(reader, writer, reading=reading)
    raw.h2.initiate_connection()
    raw.flush()
    listening = asyncio.create_task(raw.listen())
    try:
        await asyncio.wait_for(raw.acknowledged.wait(), 60)
        yield raw
    finally:
        listening.cancel()
        writer.close()
        await asyncio.wait([listening])
