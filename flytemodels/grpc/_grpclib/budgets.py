"""How many frames of the cheap kinds a peer may send: each costs us more than it costs the peer."""

from __future__ import annotations

import time
from typing import Final

from h2.errors import ErrorCodes
from h2.exceptions import ProtocolError
from hyperframe.frame import (
    ContinuationFrame,
    DataFrame,
    Frame,
    HeadersFrame,
    RstStreamFrame,
    WindowUpdateFrame,
)

__all__ = ["FrameBudgets", "TooManyFramesError"]


class TooManyFramesError(ProtocolError):
    """The peer sends more frames of a kind than anybody needs."""

    error_code = ErrorCodes.ENHANCE_YOUR_CALM


class _Budget:
    """So many at once, and so many a second."""

    __slots__ = ("_burst", "_left", "_rate", "_since")

    def __init__(self, burst: float, rate: float) -> None:
        self._burst = self._left = burst
        self._rate = rate
        self._since = time.monotonic()

    def spend(self) -> bool:
        """Take one; False where there is none left."""
        if self._left < 1:
            now = time.monotonic()
            self._left = min(self._burst, self._left + (now - self._since) * self._rate)
            self._since = now
            if self._left < 1:
                return False
        self._left -= 1
        return True

    def earn(self, number: float) -> None:
        """Put some back. They are owed, whenever they come: a slow peer answers much at once."""
        self._left += number


class FrameBudgets:
    """Counts the frames of one connection.

    - Resets: a client that gives calls up costs us a task each. 1,000 at once, then 200 a second, and one for each
      frame of data that we send: who is answered may give up other calls.
    - Control frames (SETTINGS, PING, PRIORITY, unknown ones): 100 at once, then 20 a second, and one for each frame of
      data that we send. grpc-go measures the connection with a PING for each, as long as none is on its way; its own
      server counts the same way (`resetPingStrikes` in its internal/transport/http2_server.go).
    - Window updates: 250 at once, then 100 a second, and two for each frame of data that they answer.
    - DATA frames without data that do not end a stream: 500 at once, then 100 a second.
    """

    _WINDOW_UPDATES_PER_DATA: Final = 2

    def __init__(self) -> None:
        self._resets = _Budget(1000, 200)
        self._control = _Budget(100, 20)
        self._window_updates = _Budget(250, 100)
        self._empty = _Budget(500, 100)

    def receive(self, frame: Frame) -> None:
        """Count a frame that has come in.

        Args:
            frame: the frame.

        Raises:
            TooManyFramesError: there are too many of its kind.
        """
        kind = frame.__class__
        if kind is HeadersFrame or kind is ContinuationFrame:
            return
        if kind is DataFrame:
            if frame.flow_controlled_length or "END_STREAM" in frame.flags:  # type: ignore[attr-defined]
                return
            budget, name = self._empty, "empty DATA frames"
        elif kind is WindowUpdateFrame:
            budget, name = self._window_updates, "window updates"
        elif kind is RstStreamFrame:
            budget, name = self._resets, "resets"
        else:
            budget, name = self._control, "control frames"
        if not budget.spend():
            raise TooManyFramesError(f"too many {name}")

    def sent_data(self, frames: int = 1) -> None:
        """Count frames of data that have gone out: the peer may answer each of them."""
        self._window_updates.earn(self._WINDOW_UPDATES_PER_DATA * frames)
        self._control.earn(frames)
        self._resets.earn(frames)
