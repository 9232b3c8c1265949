"""h2's connection, mended: what a server or client has to survive and h2 takes for the end of a connection.

Read against h2 4.4.1 and hpack 4.2.0; `tests/grpc/test_reach.py` fails where a release changes what is used here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any, Final, cast

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import ConnectionTerminated, Event, StreamReset
from h2.exceptions import FrameTooLargeError, InvalidBodyLengthError, StreamClosedError, StreamIDTooLowError
from h2.settings import SettingCodes, Settings
from h2.utilities import SizeLimitDict
from hyperframe.frame import Frame, GoAwayFrame, RstStreamFrame

from flytemodels.grpc._grpclib.frame_buffer import Frames

__all__ = ["H2", "MAX_HEADERS", "MAX_HEADER_BLOCK", "h2_config"]

MAX_HEADERS: Final = 65536
"""How many bytes of headers (as HTTP/2 counts them) a call may have; it is told to the peer."""

MAX_HEADER_BLOCK: Final = 1 << 20
"""How many bytes of headers are decoded, so that what is too large for a call ends that call and nothing else. What is
larger than this ends the connection: small blocks can be made to expand without end."""

_CLOSED_STREAMS: Final = 4096
"""How many streams of a connection are remembered after their end; h2's own number costs 10 MB per connection."""


def h2_config(*, client_side: bool) -> H2Configuration:
    """Make h2's settings: headers stay bytes, so that they can be read call by call."""
    return H2Configuration(
        client_side=client_side,
        header_encoding=None,
        validate_inbound_headers=False,
        validate_outbound_headers=False,
        normalize_inbound_headers=False,
        normalize_outbound_headers=False,
    )


_NO_LIMIT: Final = 2**31


class H2(H2Connection):
    """The state of one connection.

    - h2 takes any GOAWAY for the end of the connection, where streams in progress may still finish. Here it is told,
      and all else goes on.
    - h2 ends the connection when the headers of one call are larger than 64 KiB. Here they are decoded up to 1 MiB.
    - h2 ends the connection when one call's content-length is wrong. Here the call is reset.
    - h2 ends the connection when a client opens more streams than the settings allow, although the client may not have
      seen them yet. Here the streams beyond are for the server to refuse.
    - h2 reads a frame that announces 16 MiB before it refuses it. Here `check_frame_size` refuses it at once.
    """

    def __init__(self, config: H2Configuration, guard: Callable[[Frame], None]) -> None:
        """Make a connection.

        Args:
            config: h2's settings.
            guard: is shown each frame that comes in, and raises ProtocolError where there are too many.
        """
        super().__init__(config)
        self._guard = guard
        self.incoming_buffer = Frames(server=not config.client_side)
        table = cast("dict[type[Frame], Any]", self._frame_dispatch_table)  # pyright: ignore[reportUnknownMemberType]
        table[GoAwayFrame] = self._receive_goaway
        self._closed_streams = SizeLimitDict(size_limit=_CLOSED_STREAMS)
        self.decoder.max_header_list_size = MAX_HEADER_BLOCK
        self.goaway_received = False

    def begin(self, settings: dict[SettingCodes, int], window: int) -> None:
        """Say what a connection begins with.

        Args:
            settings: what differs from HTTP/2's own settings.
            window: how many bytes the peer may send before they are read.
        """
        self.local_settings = Settings(client=self.config.client_side, initial_values=settings)
        self.max_inbound_frame_size = self.local_settings.max_frame_size
        self.initiate_connection()
        # A client cannot know the limit before it has seen it. What is too much is refused stream by stream.
        known = self.local_settings._settings  # pyright: ignore[reportPrivateUsage]
        known[SettingCodes.MAX_CONCURRENT_STREAMS] = deque([_NO_LIMIT])
        delta = window - self.inbound_flow_control_window
        if delta > 0:
            self.increment_flow_control_window(delta)

    def dissolve(self) -> None:
        """Let go of what points back here, and to who uses this: without it, the memory is free at once."""
        self._frame_dispatch_table = {}
        self._guard = _let_pass

    def forget(self, stream_id: int) -> None:
        """Forget a stream that is over: it is not asked for any more."""
        stream = self.streams.get(stream_id)
        if stream is not None and stream.closed:
            del self.streams[stream_id]
            self._closed_streams[stream_id] = stream.closed_by

    # h2 looks through all streams whenever one is opened, to count them and to forget some.

    @property
    def open_inbound_streams(self) -> int:
        """How many streams there are."""
        return len(self.streams)

    @property
    def open_outbound_streams(self) -> int:
        """How many streams there are."""
        return len(self.streams)

    def check_frame_size(self) -> None:
        """Refuse a frame that is too large as soon as it is announced.

        Raises:
            FrameTooLargeError: it is.
        """
        begun = self.incoming_buffer._data  # pyright: ignore[reportPrivateUsage]
        if len(begun) >= 3 and (size := int.from_bytes(begun[:3], "big")) > self.max_inbound_frame_size:
            raise FrameTooLargeError(f"frame: expected at most {self.max_inbound_frame_size} bytes, got {size}")

    def _receive_frame(self, frame: Frame) -> list[Event]:
        # In place of h2's own, which makes a hexadecimal text of each frame, for a log that nobody reads.
        self._guard(frame)
        table = cast("dict[type[Frame], Any]", self._frame_dispatch_table)  # pyright: ignore[reportUnknownMemberType]
        answers: list[Frame]
        events: list[Event]
        try:
            answers, events = table[frame.__class__](frame)
        except InvalidBodyLengthError:
            self.reset_stream(frame.stream_id, ErrorCodes.PROTOCOL_ERROR)
            return [_reset_event(frame.stream_id)]
        except StreamClosedError as error:
            if not self._stream_is_closed_by_reset(error.stream_id):
                raise
            answers = [_reset_frame(error.stream_id, error.error_code)]
            events = cast("list[Event]", error._events)  # pyright: ignore[reportPrivateUsage,reportUnknownMemberType]
        except StreamIDTooLowError as error:
            if self._stream_is_closed_by_end(error.stream_id):
                raise StreamClosedError(error.stream_id) from error
            if not self._stream_is_closed_by_reset(error.stream_id):
                raise
            answers, events = [_reset_frame(error.stream_id, ErrorCodes.STREAM_CLOSED)], []
        self._prepare_for_sending(answers)
        return events

    def _receive_goaway(self, frame: GoAwayFrame) -> tuple[list[Frame], list[Event]]:
        self.goaway_received = True
        event = ConnectionTerminated()
        event.error_code = frame.error_code
        event.last_stream_id = frame.last_stream_id
        event.additional_data = frame.additional_data or None
        return [], [event]


def _let_pass(_frame: Frame) -> None:
    pass


def _reset_frame(stream_id: int, code: int) -> RstStreamFrame:
    frame = RstStreamFrame(stream_id)
    frame.error_code = code
    return frame


def _reset_event(stream_id: int) -> StreamReset:
    event = StreamReset(stream_id=stream_id)
    event.error_code = ErrorCodes.PROTOCOL_ERROR
    event.remote_reset = False
    return event
