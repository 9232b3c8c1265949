"""h2's buffer of incoming frames, with fewer copies of those that are most of what comes in.

Read against h2 4.4.1 and hyperframe 6.1.0; `tests/grpc/test_buffers.py` compares the two.
"""

from __future__ import annotations

from typing import Final

from h2.frame_buffer import FrameBuffer
from hyperframe.frame import DataFrame, Frame
from typing_extensions import override

__all__ = ["Frames"]

_HEADER: Final = 9
_DATA: Final = 0x0
_END_STREAM: Final = 0x1
_PADDED: Final = 0x8


class Frames(FrameBuffer):
    """The frames that have come in. h2 copies the data of each twice out of its buffer, this one once."""

    @override
    def __next__(self) -> Frame:
        data = self._data
        if len(data) < _HEADER:
            raise StopIteration
        flags, stream_id = data[4], int.from_bytes(data[5:_HEADER], "big") & 0x7FFFFFFF
        if data[3] != _DATA or flags & _PADDED or not stream_id or self._headers_buffer:
            return super().__next__()
        end = _HEADER + int.from_bytes(data[:3], "big")
        if len(data) < end:
            raise StopIteration
        self._validate_frame_length(end - _HEADER)
        with memoryview(data) as view:
            frame = DataFrame(stream_id, bytes(view[_HEADER:end]))
        frame.body_len = end - _HEADER
        if flags & _END_STREAM:
            frame.flags.add("END_STREAM")
        del data[:end]
        return frame
