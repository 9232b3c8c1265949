"""The `msgpack` library is the oracle for MessagePack; the codecs in C and in Python give the same."""

from __future__ import annotations

import math
import struct
from collections import OrderedDict
from enum import Enum, IntEnum
from typing import Any

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flytemodels import _engine
from flytemodels.values import LiteralTypeError, LiteralValueError, _msgpack

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text()
    | st.binary()
    | st.sampled_from([2**n + d for n in (5, 7, 8, 15, 16, 31, 32, 63) for d in (-1, 0, 1)])
    | st.sampled_from([-(2**n) + d for n in (5, 7, 8, 15, 16, 31, 32, 63) for d in (0, 1)])
)
KEYS = st.text() | st.integers(2, 2**64 - 1)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=12
)


class Level(IntEnum):
    LOW = 1


class Colour(str, Enum):
    RED = "red"


@pytest.fixture(params=["chosen", "python"], autouse=True)
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run every test with the engine that runs, and with the one in Python."""
    if request.param == "python":
        monkeypatch.setattr(_msgpack, "_native_pack", None)
        monkeypatch.setattr(_msgpack, "_native_unpack", None)


def same(left: object, right: object) -> bool:
    """Return whether values are equal, types, NaNs and the sign of zero included."""
    if type(left) is not type(right):
        return False
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, float) and isinstance(right, float):
        return struct.pack(">d", left) == struct.pack(">d", right) or (math.isnan(left) and math.isnan(right))
    return left == right


@settings(max_examples=60, deadline=None)
@given(VALUES)
def check_values(value: Any) -> None:
    packed = _msgpack.pack(value)
    assert packed == msgpack.packb(value)
    assert same(_msgpack.unpack(packed), value)


def test_values_have_the_bytes_of_msgpack() -> None:
    check_values()


@pytest.mark.parametrize("size", [0, 15, 16, 31, 32, 255, 256, 65535, 65536])
def test_sizes_have_the_bytes_of_msgpack(size: int) -> None:
    for value in ("x" * size, b"x" * size, [1] * size, dict.fromkeys(range(size), 0)):
        assert _msgpack.pack(value) == msgpack.packb(value)
        assert _msgpack.unpack(msgpack.packb(value)) == value


def test_subclasses_are_written_as_their_bases() -> None:
    value = [Level.LOW, Colour.RED, OrderedDict(a=(1, 2)), bytearray(b"x")]
    assert _msgpack.unpack(_msgpack.pack(value)) == [1, "red", {"a": [1, 2]}, b"x"]
    assert _msgpack.pack(value) == _msgpack.pack([1, "red", {"a": [1, 2]}, b"x"])


@settings(max_examples=100, deadline=None)
@given(
    st.binary(max_size=60)
    | VALUES.map(_msgpack.pack).flatmap(lambda data: st.integers(0, len(data)).map(lambda n: data[:n]))
)
def check_damage(data: bytes) -> None:
    """What the strict library reads, the codec reads the same; what it refuses, the codec refuses."""
    try:
        expected = msgpack.unpackb(data, raw=False, strict_map_key=False)
    except Exception:
        with pytest.raises(LiteralValueError):
            _msgpack.unpack(data)
        return
    try:
        read = _msgpack.unpack(data)
    except LiteralValueError as error:
        problem = error.problem
    else:
        assert same(read, expected)
        return
    # The library takes the last of several values for a key, and reads extension types.
    assert problem.endswith(("the same key twice", "an extension type", "a list or map as a key"))


def test_damaged_data_is_refused_as_msgpack_refuses_it() -> None:
    check_damage()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "data that ends early"),
        (b"\xc1", "a tag that has no meaning"),
        (b"\x01\x02", "1 bytes after its end"),
        (b"\x82\xa1a\x01\xa1a\x02", "a map with the same key twice"),
        (b"\x82\x01\x01\xc3\x02", "a map with the same key twice"),  # True is 1 for a dict
        (b"\x81\x90\x01", "a list or map as a key"),
        (b"\x81\x80\x01", "a list or map as a key"),
        (b"\xd4\x00\x00", "an extension type"),
        (b"\xc7\x01\x00\x00", "an extension type"),
        (b"\xa1\xff", "a string that is not UTF-8"),
        (b"\xa3\xed\xa0\x80", "a string that is not UTF-8"),  # a surrogate
        (b"\xdd\xff\xff\xff\xff", "data that ends early"),
        (b"\xdf\xff\xff\xff\xff", "data that ends early"),
        (b"\xc6\xff\xff\xff\xff", "data that ends early"),
        (b"\xdb\xff\xff\xff\xff", "data that ends early"),
        (b"\xcb\x00", "data that ends early"),
        (b"\x91" * 201 + b"\x01", "at most 200 levels"),
        (b"\x81\x01" * 201 + b"\x01", "at most 200 levels"),
        (b"\x91" * 100_000, "at most 200 levels"),
    ],
)
def test_what_is_refused_is_named(data: bytes, problem: str) -> None:
    with pytest.raises(LiteralValueError, match=problem):
        _msgpack.unpack(data)


def test_200_levels_are_read_and_written() -> None:
    value: Any = 1
    for _ in range(200):
        value = [value]
    assert _msgpack.unpack(_msgpack.pack(value)) == value
    with pytest.raises(LiteralValueError, match="at most 200 levels"):
        _msgpack.pack([value])


def test_lists_take_no_more_memory_than_the_input() -> None:
    # Every list claims all that follows: together, 200 times the input.
    import tracemalloc

    data = b"".join(b"\xdd" + (20_000 - 5 * level).to_bytes(4, "big") for level in range(1, 200))
    data += b"\xc0" * (20_000 - len(data))
    tracemalloc.start()
    try:
        with pytest.raises(LiteralValueError):
            _msgpack.unpack(data)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, [object()], {"a": object()}])
def test_other_values_are_type_errors(value: object) -> None:
    with pytest.raises(LiteralTypeError, match="expected a value that MessagePack can hold, got"):
        _msgpack.pack(value)


@pytest.mark.parametrize(
    "value", [2**64, -(2**63) - 1, 10**5000, "\ud800"], ids=["large", "small", "huge", "surrogate"]
)
def test_values_out_of_range_are_value_errors(value: object) -> None:
    with pytest.raises(LiteralValueError, match="expected"):
        _msgpack.pack(value)


def test_the_native_codec_leaves_the_rest_to_python() -> None:
    if _engine.msgpack_pack is None or _engine.msgpack_unpack is None:
        pytest.skip("the native engine does not run")
    assert _engine.msgpack_pack({1, 2}, 10) is NotImplemented
    assert _engine.msgpack_unpack(b"\xc1", 10) is NotImplemented
    assert _engine.msgpack_unpack(bytearray(b"\x01"), 10) is NotImplemented  # type: ignore[arg-type]
    assert _engine.msgpack_fields is not None
    packed = _msgpack.pack({"a": 1, "b": "x", "c": None})
    names = ("a", "b", "c")
    for classes in ((int, str, None), (None, None, type(None)), ((str, int), str, (int, type(None)))):
        assert _engine.msgpack_fields(packed, names, classes, 10) == [1, "x", None]
    for other, classes in ((names, (bool, str, None)), (("a", "c", "b"), (None,) * 3), (("a", "b"), (None,) * 2)):
        assert _engine.msgpack_fields(packed, other, classes, 10) is NotImplemented
    for data in (packed[:-1], packed + b"\x00", b"", b"\x83", b"\x90", b"\x83\xa1a\x01\xa1b\xa1\xff\xa1c\xc0"):
        assert _engine.msgpack_fields(data, names, (None,) * 3, 10) is NotImplemented
    long = {"x" * 40: 1, "": 2}
    assert _engine.msgpack_fields(_msgpack.pack(long), tuple(long), (int, int), 10) == [1, 2]
    for depth in (-1, 1001):
        with pytest.raises(TypeError, match="expected a value and its number of levels"):
            _engine.msgpack_pack(1, depth)
