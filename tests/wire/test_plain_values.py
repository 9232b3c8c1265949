"""Messages that are plain values in Python: nothing of what they say on the wire is lost."""

from __future__ import annotations

import copy
import datetime
import math
import pickle
import struct
from typing import Any

import pytest

from flytemodels import EncodeError
from flytemodels._model.varint import encode_varint
from flytemodels.times import NanoDatetime, NanoTimedelta

UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="session")
def plain(small: Any) -> Any:
    return small.module("plain.it").Plain


def field(number: int, content: bytes) -> bytes:
    return encode_varint(number << 3 | 2) + encode_varint(len(content)) + content


def time(seconds: int, nanos: int) -> bytes:
    mask = (1 << 64) - 1
    return b"\x08" + encode_varint(seconds & mask) + b"\x10" + encode_varint(nanos & mask)


# Time


@pytest.mark.parametrize(
    ("seconds", "nanos", "moment"),
    [
        (0, 0, EPOCH),
        (1, 500_000_000, EPOCH + datetime.timedelta(seconds=1.5)),
        (-1, 999_999_000, EPOCH - datetime.timedelta(microseconds=1)),
        (0, 1, NanoDatetime.of(EPOCH, 1)),
        (-1, 999_999_999, NanoDatetime.of(EPOCH - datetime.timedelta(microseconds=1), 999)),
        (-62_135_596_800, 0, datetime.datetime(1, 1, 1, tzinfo=UTC)),
        (253_402_300_799, 999_999_999, NanoDatetime.of(datetime.datetime.max.replace(tzinfo=UTC), 999)),
    ],
)
def test_a_timestamp_loses_no_nanosecond(
    plain: Any, read: Any, seconds: int, nanos: int, moment: datetime.datetime
) -> None:
    data = field(1, time(seconds, nanos))
    message = read(plain, data)
    assert message.moment == moment
    assert message.moment.tzinfo is UTC
    assert type(message.moment) is type(moment)
    assert plain(moment=moment) == message
    assert bytes(plain(moment=moment)) == bytes(message)


@pytest.mark.parametrize(
    ("seconds", "nanos"),
    [
        (253_402_300_800, 0),  # year 10000
        (-62_135_596_801, 0),  # before year 1
        (1 << 62, 0),
        (-(1 << 63), 0),
        ((1 << 63) - 1, 2**31 - 1),
        (0, -1),
        (0, 1_000_000_000),
        (5, -(2**31)),
    ],
)
def test_a_timestamp_that_python_does_not_have_keeps_its_bytes(plain: Any, read: Any, seconds: int, nanos: int) -> None:
    data = field(1, time(seconds, nanos))
    message = read(plain, data)
    assert isinstance(message.moment, datetime.datetime)
    theirs = bytes(message)
    assert bytes(plain.parse(theirs)) == theirs
    message.moment = EPOCH
    assert bytes(message) == bytes(plain(moment=EPOCH))


@pytest.mark.parametrize(
    ("seconds", "nanos", "span"),
    [
        (0, 0, datetime.timedelta()),
        (1, 500_000_000, datetime.timedelta(seconds=1.5)),
        (-1, -500_000_000, datetime.timedelta(seconds=-1.5)),
        (0, 1, NanoTimedelta.of(datetime.timedelta(), 1)),
        (0, -1, NanoTimedelta.of(datetime.timedelta(microseconds=-1), 999)),
        (
            315_576_000_000,
            999_999_999,
            NanoTimedelta.of(datetime.timedelta(seconds=315_576_000_000, microseconds=999_999), 999),
        ),
        (-315_576_000_000, 0, datetime.timedelta(seconds=-315_576_000_000)),
    ],
)
def test_a_duration_loses_no_nanosecond(
    plain: Any, read: Any, seconds: int, nanos: int, span: datetime.timedelta
) -> None:
    message = read(plain, field(2, time(seconds, nanos)))
    assert message.span == span
    assert type(message.span) is type(span)
    assert bytes(plain(span=span)) == bytes(message)


@pytest.mark.parametrize(
    ("seconds", "nanos"),
    [
        (1, -1),
        (-1, 1),
        (0, 1_000_000_000),
        (0, -1_000_000_000),
        (315_576_000_001, 0),
        ((1 << 63) - 1, 0),
        (-(1 << 63), -5),
    ],
)
def test_a_duration_that_protobuf_does_not_allow_keeps_its_bytes(
    plain: Any, read: Any, seconds: int, nanos: int
) -> None:
    message = read(plain, field(2, time(seconds, nanos)))
    assert isinstance(message.span, datetime.timedelta)
    theirs = bytes(message)
    assert bytes(plain.parse(theirs)) == theirs
    message.span = datetime.timedelta(1)
    assert bytes(message) == bytes(plain(span=datetime.timedelta(1)))


def test_other_time_zones_are_the_same_moment(plain: Any) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
    there = plain(moment=datetime.datetime(2024, 2, 29, 12, 0, tzinfo=zone))
    here = plain(moment=datetime.datetime(2024, 2, 29, 6, 30, tzinfo=UTC))
    assert bytes(there) == bytes(here)
    assert there == here


# Struct

NULL, TRUE = b"\x08\x00", b"\x20\x01"


def number(value: float) -> bytes:
    return b"\x11" + struct.pack("<d", value)


def entry(key: bytes, value: bytes) -> bytes:
    return field(1, field(1, key) + field(2, value))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (NULL, None),
        (TRUE, True),
        (b"\x20\x00", False),
        (number(3.0), 3),
        (number(0.5), 0.5),
        (number(-0.0), -0.0),
        (number(2.0**53), 2.0**53),
        (number(2.0**53 - 1), 2**53 - 1),
        (number(1e300), 1e300),
        (b"\x1a\x00", ""),
        (field(3, "naïve".encode()), "naïve"),
        (b"\x2a\x00", {}),
        (b"\x32\x00", []),
        (field(5, entry(b"x", NULL)), {"x": None}),
        (field(6, field(1, NULL) + field(1, TRUE)), [None, True]),
        (number(1.0) + TRUE, True),  # the last member wins
        (field(5, entry(b"x", NULL)) + field(5, entry(b"y", TRUE)), {"x": None, "y": True}),  # merged
        (field(6, field(1, NULL)) + field(6, field(1, TRUE)), [None, True]),  # merged
        (field(6, field(1, NULL)) + TRUE + field(6, field(1, TRUE)), [True]),  # replaced between
    ],
)
def test_a_struct_is_a_dict(plain: Any, read: Any, value: bytes, expected: Any) -> None:
    message = read(plain, field(3, entry(b"k", value)))
    assert repr(message.object) == repr({"k": expected})
    assert plain(object={"k": expected}) == message
    assert bytes(plain(object={"k": expected})) == message.serialize_to_string(deterministic=True)
    assert message._originals is None


@pytest.mark.parametrize(
    "value",
    [
        b"",  # a Value with nothing set
        number(math.nan),
        number(math.inf),
        b"\x08\x05",  # a null with another number
        TRUE + b"\x50\x01",  # an unknown field in a Value
        field(5, b"\x50\x01"),  # in a Struct
        field(6, b"\x50\x01"),  # in a ListValue
        field(6, field(1, b"")),
        field(5, entry(b"x", b"")),
        field(5, field(1, field(1, b"x") + field(2, TRUE) + b"\x50\x01")),  # in an entry
        field(5, field(1, b"\x50\x01")),
    ],
)
def test_a_struct_that_a_dict_cannot_say_keeps_its_bytes(plain: Any, read: Any, value: bytes) -> None:
    for number_of_field in (3, 11, 13):
        message = read(plain, field(number_of_field, entry(b"a", TRUE) + entry(b"k", value)))
        theirs = bytes(message)
        assert bytes(plain.parse(theirs)) == theirs
        assert message._originals
    in_map = read(plain, field(9, field(1, b"key") + field(2, entry(b"k", value))))
    assert bytes(plain.parse(bytes(in_map))) == bytes(in_map)


def test_a_changed_dict_is_what_counts(plain: Any) -> None:
    message = plain.parse(field(3, entry(b"a", TRUE) + entry(b"k", b"")))
    assert message.object == {"a": True, "k": None}
    message.object["a"] = False
    assert bytes(message) == bytes(plain(object={"a": False, "k": None}))


def test_a_changed_value_deep_in_a_dict_is_what_counts(plain: Any) -> None:
    message = plain.parse(field(3, entry(b"a", field(5, entry(b"b", b"")))))
    message.object["a"]["b"] = 5
    assert bytes(message) == bytes(plain(object={"a": {"b": 5}}))


def test_one_is_not_true(plain: Any) -> None:
    message = plain.parse(field(3, entry(b"a", TRUE) + entry(b"k", b"")))
    message.object["a"] = 1
    assert bytes(message) == bytes(plain(object={"a": 1, "k": None}))


# Wrappers


def test_wrappers_are_their_values(plain: Any, read: Any) -> None:
    message = read(
        plain, bytes.fromhex("2200" + "2a050d0000003f" + "32030a0178" + "3a0208ffffffffffffffffff01"[:6] + "05")
    )
    assert (message.a_bool, message.a_float, message.a_string, message.an_int64) == (False, 0.5, "x", 5)


@pytest.mark.parametrize(
    ("name", "zero"),
    [("a_bool", False), ("a_float", 0.0), ("a_string", ""), ("an_int64", 0), ("blob", b""), ("a_uint32", 0)],
)
def test_the_zero_value_in_a_wrapper_is_present(plain: Any, read: Any, name: str, zero: Any) -> None:
    message = read(plain, bytes(plain(**{name: zero})))
    assert getattr(message, name) == zero
    assert bytes(message)[-1] == 0
    assert message != plain()


def test_minus_zero_in_a_wrapper(plain: Any, read: Any) -> None:
    message = read(plain, bytes(plain(a_float=-0.0)))
    assert math.copysign(1, message.a_float) == -1
    assert message != plain(a_float=0.0)


@pytest.mark.parametrize("content", ["0801" + "a00601", "a00601", "0d01000000", "0801" + "0b0c"])
def test_unknown_fields_within_a_wrapper_are_kept(plain: Any, read: Any, content: str) -> None:
    for number_of_field in (4, 12):
        message = read(plain, field(number_of_field, bytes.fromhex(content)))
        assert bytes(message) == field(number_of_field, bytes.fromhex(content))
        message.a_bool, message.yes = True, None
        changed = bytes(message)
        if content[:2] != "08":  # it said False before, so what was kept does not count any more
            assert changed == bytes(plain(a_bool=True))


# Occurrences


def test_occurrences_are_merged(plain: Any, read: Any) -> None:
    message = read(plain, field(1, time(5, 6)) + field(1, b"\x08\x07"))
    assert message.moment == NanoDatetime.of(EPOCH + datetime.timedelta(seconds=7), 6)
    message = read(plain, field(3, entry(b"a", TRUE)) + field(3, entry(b"b", NULL)) + field(3, entry(b"a", NULL)))
    assert message.object == {"a": None, "b": None}
    message = read(plain, field(4, b"\x08\x01") + field(4, b""))
    assert message.a_bool is True


def test_an_occurrence_may_mend_another(plain: Any, read: Any) -> None:
    message = read(plain, field(1, time(1 << 60, 0)) + field(1, b"\x08\x07"))
    assert message.moment == EPOCH + datetime.timedelta(seconds=7)
    assert bytes(message) == bytes(plain(moment=message.moment))
    assert not message._originals


def test_what_a_cleared_member_kept_is_forgotten(plain: Any, read: Any) -> None:
    odd, other, good = field(12, b"\x08\x01\xa0\x06\x01"), field(14, b"x"), field(12, b"\x08\x01")
    message = read(plain, odd + other + good)
    assert bytes(message) == good
    message = read(plain, odd + other + odd)
    assert bytes(message) == odd
    message = read(plain, odd + other)
    assert bytes(message) == other


def test_what_an_earlier_map_entry_kept_is_forgotten(plain: Any, read: Any) -> None:
    odd = field(10, field(1, b"k") + field(2, time(1, -1)))
    good = field(10, field(1, b"k") + field(2, time(1, 1)))
    assert bytes(read(plain, odd + good)) == good
    assert bytes(read(plain, good + odd)) == odd


def test_each_item_of_a_list_keeps_its_own(plain: Any, read: Any) -> None:
    first, second, third = (field(8, time(seconds, 7)) for seconds in (1 << 60, 1, 1 << 61))
    message = read(plain, first + second + third)
    assert bytes(message) == first + second + third
    message.moments[0] = EPOCH
    assert bytes(message) == field(8, b"") + second + third


# Copies keep what was kept


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda message: pickle.loads(pickle.dumps(message))])
def test_copies_keep_everything(plain: Any, copied: Any) -> None:
    data = (
        field(1, time(1 << 60, 5))
        + field(3, entry(b"k", b""))
        + field(4, b"\x08\x01\xa0\x06\x01")
        + field(8, time(1 << 60, 0))
        + field(9, field(1, b"key") + field(2, entry(b"k", b"")))
        + b"\xa0\x06\x01"
    )
    message = plain.parse(data)
    made = copied(message)
    assert bytes(made) == bytes(message) != b""
    assert made == message
    assert repr(made) == repr(message)
    made.a_bool = False
    made._unknown_fields = b""
    assert made != message
    assert bytes(message) == bytes(plain.parse(data))


# What cannot be written

NOT_EXACT = "expected a whole number that a double holds exactly, got another one"


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"moment": 5}, "Plain.moment: expected datetime, got int"),
        ({"moment": datetime.date(2024, 1, 1)}, "Plain.moment: expected datetime, got date"),
        (
            {"moment": datetime.datetime(2024, 1, 1)},
            "Plain.moment: expected an aware datetime, got one without a time zone",
        ),
        (
            {"moment": datetime.datetime(1, 1, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=1)))},
            "Plain.moment: expected a time in the years 1 to 9999 in UTC, got another one",
        ),
        (
            {"moment": datetime.datetime(9999, 12, 31, 23, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=-1)))},
            "Plain.moment: expected a time in the years 1 to 9999 in UTC, got another one",
        ),
        ({"span": 5}, "Plain.span: expected timedelta, got int"),
        (
            {"span": datetime.timedelta.max},
            "Plain.span: expected at most 10,000 years (315576000000 seconds), got more",
        ),
        (
            {"span": -datetime.timedelta(seconds=315_576_000_001)},
            "Plain.span: expected at most 10,000 years (315576000000 seconds), got more",
        ),
        ({"moments": [EPOCH, None]}, "Plain.moments[1]: expected datetime, got NoneType"),
        ({"spans": {"a": 5}}, 'Plain.spans["a"]: expected timedelta, got int'),
        ({"object": []}, "Plain.object: expected dict, got list"),
        ({"object": {5: 1}}, "Plain.object[5]: expected str for every key of a JSON object, got int"),
        ({"object": {"a": [1, b"x"]}}, 'Plain.object["a"][1]: expected a value that JSON can hold, got bytes'),
        (
            {"object": {"a": {"b": math.nan}}},
            'Plain.object["a"]["b"]: expected a finite number, got NaN or infinity',
        ),
        ({"object": {"a": math.inf}}, 'Plain.object["a"]: expected a finite number, got NaN or infinity'),
        ({"object": {"a": object()}}, 'Plain.object["a"]: expected a value that JSON can hold, got object'),
        ({"object": {"a": {1, 2}}}, 'Plain.object["a"]: expected a value that JSON can hold, got set'),
        (
            {"object": {"a": 2**53 + 1}},
            f'Plain.object["a"]: {NOT_EXACT}',
        ),
        (
            {"object": {"a": 10**400}},
            f'Plain.object["a"]: {NOT_EXACT}',
        ),
        ({"object": {"a": "\ud800"}}, 'Plain.object["a"]: expected text that UTF-8 can encode, got a lone surrogate'),
        ({"more": [{}, {"x": {}}, {"y": set()}]}, 'Plain.more[2]["y"]: expected a value that JSON can hold, got set'),
        ({"objects": {"k": {"y": set()}}}, 'Plain.objects["k"]["y"]: expected a value that JSON can hold, got set'),
        ({"a_bool": 1}, "Plain.a_bool: expected bool, got int"),
        ({"a_float": "x"}, "Plain.a_float: expected float, got str"),
        ({"a_string": b"x"}, "Plain.a_string: expected str, got bytes"),
        ({"blob": "x"}, "Plain.blob: expected bytes, got str"),
        ({"an_int64": 2**63}, f"Plain.an_int64: expected a number in {-(2**63)}..{2**63 - 1}, got {2**63}"),
        ({"a_uint32": -1}, f"Plain.a_uint32: expected a number in 0..{2**32 - 1}, got -1"),
    ],
)
@pytest.mark.parametrize("deterministic", [False, True])
def test_values_that_do_not_fit_are_refused(plain: Any, values: Any, text: str, deterministic: bool) -> None:
    with pytest.raises(EncodeError) as caught:
        plain(**values).serialize_to_string(deterministic=deterministic)
    assert str(caught.value) == text


def test_a_lone_surrogate_in_a_key_is_refused(plain: Any) -> None:
    with pytest.raises(EncodeError, match="expected text that UTF-8 can encode, got a lone surrogate"):
        plain(object={"\ud800": 1}).serialize_to_string(deterministic=True)


def test_tuples_count_as_lists(plain: Any) -> None:
    assert bytes(plain(object={"a": (1, (2, "x"))})) == bytes(plain(object={"a": [1, [2, "x"]]}))
