"""The buffers for what comes in: of frames, as h2's own, and of bytes, as a bytearray."""

from __future__ import annotations

from typing import Any

import pytest
from h2.exceptions import FrameTooLargeError, ProtocolError
from h2.frame_buffer import FrameBuffer
from hyperframe.exceptions import InvalidPaddingError
from hyperframe.frame import DataFrame, Frame, HeadersFrame, PingFrame, RstStreamFrame, SettingsFrame
from hypothesis import given
from hypothesis import strategies as st

from flytemodels.grpc._grpclib.byte_queue import ByteQueue
from flytemodels.grpc._grpclib.frame_buffer import Frames

FRAMES = st.one_of(
    st.builds(DataFrame, st.integers(1, 9), st.binary(max_size=50), flags=st.sampled_from([(), ("END_STREAM",)])),
    st.builds(
        lambda data, pad: DataFrame(1, data, pad_length=pad, flags=("PADDED",)),
        st.binary(min_size=1, max_size=20),
        st.integers(0, 9),
    ),
    st.builds(lambda data: HeadersFrame(3, data, flags=("END_HEADERS",)), st.binary(max_size=20)),
    st.just(PingFrame(0, opaque_data=b"12345678")),
    st.just(SettingsFrame(0)),
    st.just(RstStreamFrame(1, error_code=8)),
)


def read(buffer: FrameBuffer, data: bytes, cuts: list[int]) -> list[Any]:
    """Feed bytes in pieces, and return what is known of each frame, or how it ended."""
    buffer.max_frame_size = 40
    found: list[Any] = []
    places = sorted(min(cut, len(data)) for cut in cuts)
    for begin, end in zip([0, *places], [*places, len(data)], strict=True):
        buffer.add_data(memoryview(data)[begin:end])
        try:
            for frame in buffer:
                known = {name: value for name, value in vars(frame).items() if name != "flags"}
                found.append((type(frame), known, sorted(frame.flags)))
        except (ProtocolError, InvalidPaddingError) as error:
            return [*found, type(error)]
    return found


@given(st.lists(FRAMES, max_size=6), st.lists(st.integers(0, 200), max_size=5))
def test_frames_are_read_as_h2_reads_them(frames: list[Frame], cuts: list[int]) -> None:
    data = b"".join(frame.serialize() for frame in frames)
    assert read(Frames(), data, cuts) == read(FrameBuffer(), data, cuts)


@pytest.mark.parametrize(
    "data",
    [
        b"\0\0\1\0\0\0\0\0\0x",  # data on the connection itself
        b"\0\0\1\0\x08\0\0\0\1\1",  # nothing but padding that is too long
        HeadersFrame(1, b"x").serialize() + DataFrame(1, b"x").serialize(),  # in the middle of headers
        DataFrame(1, bytes(41)).serialize(),
    ],
)
def test_damaged_frames_are_refused_as_h2_refuses_them(data: bytes) -> None:
    ours, theirs = (read(kind(), data, []) for kind in (Frames, FrameBuffer))
    assert ours == theirs
    assert issubclass(ours[-1], ProtocolError | InvalidPaddingError)
    assert (ours[-1] is FrameTooLargeError) == (len(data) > 40)


@given(st.lists(st.one_of(st.binary(max_size=9), st.integers(0, 9000).map(bytes), st.floats(0, 1)), max_size=30))
def test_a_byte_queue_is_a_bytearray(steps: list[bytes | float]) -> None:
    queue, expected = ByteQueue(), bytearray()
    for step in steps:
        if isinstance(step, bytes):
            queue.append(step)
            expected += step
        else:
            size = int(len(expected) * step)
            assert queue.take(size) == expected[:size]
            del expected[:size]
        assert len(queue) == len(expected)
    assert queue.take(len(queue)) == expected


def test_small_pieces_take_up_little() -> None:
    queue = ByteQueue()
    for _ in range(100_000):
        queue.append(b"x")
    assert len(queue._pieces) < 10
    queue.clear()
    assert len(queue) == 0
