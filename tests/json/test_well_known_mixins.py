"""What google.protobuf's messages can do in Python: hold other messages, and stand for plain values."""

from __future__ import annotations

import datetime
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels.errors import DecodeError, EncodeError
from flytemodels.flyteidl.core.identifier import Identifier, TaskExecutionIdentifier
from flytemodels.google.protobuf import Any as AnyMessage
from flytemodels.google.protobuf import (
    BoolValue,
    BytesValue,
    DoubleValue,
    Duration,
    FloatValue,
    Int32Value,
    Int64Value,
    ListValue,
    StringValue,
    Struct,
    Timestamp,
    UInt32Value,
    UInt64Value,
    Value,
)
from flytemodels.times import NanoDatetime, NanoTimedelta, datetime_from_nanoseconds, timedelta_from_nanoseconds
from tests.support.strategies import json_values

UTC = datetime.timezone.utc


# Any


def test_pack_of_the_class_makes_an_any() -> None:
    message = Identifier(name="a")
    packed = AnyMessage.pack(message)
    assert packed == AnyMessage(type_url="type.googleapis.com/flyteidl.core.Identifier", value=bytes(message))
    assert packed.unpack() == message
    assert packed.unpack(Identifier) == message


def test_pack_of_an_any_fills_it() -> None:
    holder = AnyMessage.pack(TaskExecutionIdentifier())
    assert holder.pack(Identifier(name="a")) is holder
    assert holder.holds(Identifier)
    assert not holder.holds(TaskExecutionIdentifier)
    assert holder.type_name == "flyteidl.core.Identifier"


def test_a_message_that_cannot_be_written_leaves_the_any_alone() -> None:
    holder = AnyMessage.pack(Identifier(name="a"))
    before = bytes(holder)
    with pytest.raises(EncodeError):
        holder.pack(Identifier(name=1))  # type: ignore[arg-type]  # that is the point
    assert bytes(holder) == before


def test_unpack_finds_messages_by_name_or_says_which_is_missing() -> None:
    assert AnyMessage(type_url="example.org/a/flyteidl.core.Identifier").unpack() == Identifier()
    with pytest.raises(LookupError, match=r"'no\.such\.Message'"):
        AnyMessage(type_url="example.org/no.such.Message").unpack()
    with pytest.raises(LookupError, match="''"):
        AnyMessage().unpack()
    with pytest.raises(TypeError, match=r"flyteidl\.core\.TaskExecutionIdentifier.*flyteidl\.core\.Identifier"):
        AnyMessage.pack(Identifier()).unpack(TaskExecutionIdentifier)
    with pytest.raises(DecodeError):
        AnyMessage(type_url="example.org/flyteidl.core.Identifier", value=b"\xff").unpack()


# Time


@given(st.integers(-62_135_596_800_000_000_000, 253_402_300_799_999_999_999))
def test_every_moment_of_the_years_goes_there_and_back(nanoseconds: int) -> None:
    moment = datetime_from_nanoseconds(nanoseconds)
    message = Timestamp.from_wrapped(moment)
    assert message.seconds * 10**9 + message.nanos == nanoseconds
    assert 0 <= message.nanos < 10**9
    assert message.to_wrapped() == moment


@given(st.integers(-315_576_000_000_999_999_999, 315_576_000_000_999_999_999))
def test_every_span_goes_there_and_back(nanoseconds: int) -> None:
    span = timedelta_from_nanoseconds(nanoseconds)
    message = Duration.from_wrapped(span)
    assert message.seconds * 10**9 + message.nanos == nanoseconds
    assert message.seconds * message.nanos >= 0
    assert message.to_wrapped() == span


def test_plain_values_stay_plain() -> None:
    assert type(Timestamp(seconds=1, nanos=1000).to_wrapped()) is datetime.datetime
    assert type(Timestamp(nanos=1).to_wrapped()) is NanoDatetime
    assert type(Duration(seconds=1, nanos=1000).to_wrapped()) is datetime.timedelta
    assert type(Duration(nanos=-1).to_wrapped()) is NanoTimedelta


def test_what_is_out_of_range_becomes_the_nearest_value() -> None:
    first, last = (limit.replace(tzinfo=UTC) for limit in (datetime.datetime.min, datetime.datetime.max))
    assert Timestamp(seconds=2**63 - 1).to_wrapped() == last
    assert Timestamp(seconds=-(2**63)).to_wrapped() == first
    assert Timestamp(seconds=253_402_300_800).to_wrapped() == last
    assert Timestamp(seconds=-62_135_596_801).to_wrapped() == first
    assert Duration(seconds=2**63 - 1).to_wrapped() == datetime.timedelta.max
    assert Duration(seconds=-(2**63)).to_wrapped() == datetime.timedelta.min


@pytest.mark.parametrize(
    ("cls", "value", "problem"),
    [
        (Timestamp, datetime.datetime(2024, 2, 29), "expected an aware datetime"),
        (Timestamp, "2024-02-29T00:00:00Z", "expected datetime, got str"),
        (Timestamp, datetime.date(2024, 2, 29), "expected datetime, got date"),
        (
            Timestamp,
            datetime.datetime.max.replace(tzinfo=datetime.timezone(-datetime.timedelta(hours=1))),
            "years 1 to",
        ),
        (Duration, 1.5, "expected timedelta, got float"),
        (Duration, datetime.timedelta.max, "expected at most 10,000 years"),
        (Struct, [], "expected dict, got list"),
        (BoolValue, 1, "expected bool, got int"),
        (BytesValue, "a", "expected bytes, got str"),
        (DoubleValue, "1", "expected float, got str"),
        (FloatValue, 1e39, "expected a number that fits"),
        (Int32Value, 2**31, "expected a number in -2147483648..2147483647"),
        (Int64Value, 2**63, "expected a number in"),
        (Int64Value, 1.0, "expected int, got float"),
        (StringValue, None, "expected str, got NoneType"),
        (StringValue, "\ud800", "lone surrogate"),
        (UInt32Value, -1, "expected a number in 0..4294967295"),
        (UInt64Value, 2**64, "expected a number in"),
    ],
)
def test_what_does_not_fit_is_refused(cls: Any, value: object, problem: str) -> None:
    with pytest.raises(EncodeError, match=problem.replace(".", r"\.")):
        cls.from_wrapped(value)


# Struct


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), json_values(), max_size=4))
def test_every_dict_goes_there_and_back(fields: dict[str, Any]) -> None:
    message = Struct.from_wrapped(fields)
    back = message.to_wrapped()
    assert back == fields
    assert repr(back) == repr(fields)  # 1, 1.0 and True are equal
    assert message.to_dict() == fields
    assert Struct.from_dict(fields) == message


def test_numbers_of_a_struct_are_ints_where_that_loses_nothing() -> None:
    given_numbers = {"a": 1.0, "b": -0.0, "c": 2.0**53, "d": 2.0**53 - 1, "e": 0.5}
    assert repr(Struct.from_wrapped(given_numbers).to_wrapped()) == (
        "{'a': 1, 'b': -0.0, 'c': 9007199254740992.0, 'd': 9007199254740991, 'e': 0.5}"
    )


def test_tuples_are_lists_and_nothing_is_shared() -> None:
    inner = [1]
    message = Struct.from_wrapped({"a": (inner, {})})  # type: ignore[dict-item]  # a tuple will do
    inner.append(2)
    assert message.to_wrapped() == {"a": [[1], {}]}


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"a": [1, 2, object()]}, '["a"][2]'),
        ({"a": {"b": math.nan}}, '["a"]["b"]'),
        ({"a": 2**53 + 1}, '["a"]'),
        ({1: 2}, "[1]"),
        ({"a": ["\ud800"]}, '["a"][0]'),
    ],
)
def test_a_dict_that_json_cannot_hold_is_refused_with_the_place(fields: Any, path: str) -> None:
    with pytest.raises(EncodeError) as caught:
        Struct.from_wrapped(fields)
    assert caught.value.path == path


def test_a_struct_that_says_more_than_a_dict() -> None:
    message = Struct(
        fields={"empty": Value(), "list": Value(list_value=ListValue(values=[Value(number_value=math.inf)]))}
    )
    assert message.to_wrapped() == {"empty": None, "list": [math.inf]}


@pytest.mark.parametrize(
    ("cls", "value"),
    [
        (BoolValue, True),
        (BytesValue, b"\x00"),
        (DoubleValue, 0.1),
        (FloatValue, 0.5),
        (Int32Value, -1),
        (Int64Value, -(2**63)),
        (StringValue, "naïve"),
        (UInt32Value, 2**32 - 1),
        (UInt64Value, 2**64 - 1),
    ],
)
def test_wrappers_go_there_and_back(cls: Any, value: object) -> None:
    message = cls.from_wrapped(value)
    assert message.value == value
    assert message.to_wrapped() == value
    assert cls.parse(bytes(message)) == message
    assert cls().to_wrapped() == type(value)()
