"""A line on the terminal while something takes long."""

from __future__ import annotations

import time
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

__all__ = ["Progress"]

_SHOWN_AFTER = 0.5
_SHOWN_EVERY = 0.1


class Progress:
    """Counts what has been done, on stderr: only on a terminal, and only where it takes more than half a second."""

    def __init__(self, stream: IO[str], words: str) -> None:
        self._stream = stream
        self._words = words
        self._enabled = stream.isatty()
        self._count = 0
        self._next = time.monotonic() + _SHOWN_AFTER
        self._shown = False

    def step(self) -> None:
        """Count one more."""
        self._count += 1
        if self._enabled and time.monotonic() >= self._next:
            self._stream.write(f"\r{self._words}: {self._count:,}")
            self._stream.flush()
            self._shown = True
            self._next = time.monotonic() + _SHOWN_EVERY

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._shown:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
