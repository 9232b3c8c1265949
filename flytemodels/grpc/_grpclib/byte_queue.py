"""Bytes that have come in and are not read yet."""

from __future__ import annotations

from collections import deque
from typing import Final

__all__ = ["ByteQueue"]

_SMALL: Final = 4096
_LONGEST: Final = 16384


class ByteQueue:
    """Takes bytes in pieces of any size, and gives them back in others.

    Large pieces are kept as they are, and copied once, into what is read. Small ones are put together: kept by
    themselves, pieces of one byte would take up fifty times their size.
    """

    __slots__ = ("_offset", "_pieces", "_size")

    def __init__(self) -> None:
        self._pieces: deque[bytes | bytearray] = deque()
        self._offset = 0  # how much of the first piece is read
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def append(self, data: bytes) -> None:
        """Take bytes."""
        size = len(data)
        if not size:
            return
        self._size += size
        pieces = self._pieces
        if size >= _SMALL:
            pieces.append(data)
        elif pieces and isinstance(last := pieces[-1], bytearray) and len(last) < _LONGEST:
            last += data
        else:
            pieces.append(bytearray(data))

    def take(self, size: int) -> bytes:
        """Give back the first bytes.

        Args:
            size: how many; no more than there are.
        """
        pieces, offset, left = self._pieces, self._offset, size
        taken: list[bytes | bytearray | memoryview] = []
        while left:
            piece = pieces[0]
            there = len(piece) - offset
            if there <= left:
                taken.append(memoryview(piece)[offset:] if offset else piece)
                pieces.popleft()
                offset = 0
                left -= there
            else:
                taken.append(memoryview(piece)[offset : offset + left])
                offset += left
                left = 0
        self._offset = offset
        self._size -= size
        first = taken[0] if len(taken) == 1 else None
        return first if isinstance(first, bytes) else b"".join(taken)

    def clear(self) -> None:
        """Forget all."""
        self._pieces.clear()
        self._offset = self._size = 0
