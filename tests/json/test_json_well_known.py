"""The JSON of google.protobuf's own messages, compared with json_format's."""

from __future__ import annotations

import datetime
import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels.errors import DecodeError, EncodeError
from flytemodels.flyteidl.core.identifier import Identifier, ResourceType
from flytemodels.google.protobuf import (
    Any as AnyMessage,
)
from flytemodels.google.protobuf import (
    BoolValue,
    Duration,
    Empty,
    FieldMask,
    FloatValue,
    Int64Value,
    ListValue,
    NullValue,
    StringValue,
    Struct,
    Timestamp,
    Value,
)
from flytemodels.message import Casing, Message, OutputFormat
from flytemodels.times import NanoDatetime, NanoTimedelta
from tests.support.idl import needs_official, official_class

UTC = datetime.timezone.utc
TYPES = "type.googleapis.com/"


def _official_text(message: Message) -> str:
    from google.protobuf import json_format

    return str(json_format.MessageToJson(official_class(type(message)).FromString(bytes(message)), indent=None))


def _officially_read(cls: type[Message], text: str) -> bytes | None:
    from google.protobuf import json_format

    try:
        official = json_format.Parse(text, official_class(cls)())
    except json_format.ParseError:
        return None
    return bytes(official.SerializeToString(deterministic=True))


def _read(cls: type[Message], text: str) -> bytes | None:
    try:
        return cls.from_json(text).serialize_to_string(deterministic=True)
    except DecodeError:
        return None


# Timestamp

GOOD_TIMES = [
    "1970-01-01T00:00:00Z",
    "0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999999999Z",
    "2024-02-29T12:30:15.5Z",
    "2024-02-29T12:30:15.123Z",
    "2024-02-29T12:30:15.123400Z",
    "2024-02-29T12:30:15.123456789Z",
    "2024-02-29T12:30:15.000000001+00:00",
    "2024-02-29T23:30:15-08:30",
    "2024-02-29T23:30:15.25+14:00",
    "1969-12-31T23:59:59.999999999Z",
]
BAD_TIMES = [
    "",
    "Z",
    "2024-02-29",
    "2024-02-29T12:30:15",
    "2024-02-29T12:30:15z",
    "2024-02-29t12:30:15Z",
    "2024-02-29 12:30:15Z",
    "2023-02-29T12:30:15Z",
    "2024-13-01T12:30:15Z",
    "2024-02-29T24:00:00Z",
    "2024-02-29T12:60:00Z",
    "2024-02-29T12:30:60Z",
    "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z",
    "0001-01-01T00:00:00+00:01",
    "9999-12-31T23:59:59-00:01",
    "2024-02-29T12:30:15.1234567890Z",
    "2024-02-29T12:30:15Zx",
    "2024-02-29T12:30:15+0800",
    "2024-02-29T12:30:15.-5Z",
]


@pytest.mark.parametrize("text", GOOD_TIMES)
def test_moments_are_read_and_written_alike(text: str) -> None:
    quoted = json.dumps(text)
    assert _read(Timestamp, quoted) == _officially_read(Timestamp, quoted) is not None
    message = Timestamp.from_json(quoted)
    assert message.to_json() == _official_text(message)


@pytest.mark.parametrize("text", BAD_TIMES)
def test_what_is_no_moment_is_refused(text: str) -> None:
    quoted = json.dumps(text)
    assert _officially_read(Timestamp, quoted) is None
    assert _read(Timestamp, quoted) is None


@pytest.mark.parametrize(
    "text",
    [
        "2024-2-9T1:3:5Z",
        "2024-02-29T12:30:15.Z",
        "2024-02-29T12:30:15+8:00",
        "2024-02-29T12:30:15+24:00",
        "2024-02-29T12:30:15+08:60",
        "٢٠٢٤-02-29T12:30:15Z",
        "2024-02-29T12:30:15.1_1Z",
    ],
)
def test_moments_that_only_python_would_understand_are_refused(text: str) -> None:
    assert _read(Timestamp, json.dumps(text)) is None


@given(
    seconds=st.integers(-62_135_596_800, 253_402_300_799),
    nanos=st.integers(0, 999_999_999) | st.sampled_from([0, 5_000_000, 999_000, 1]),
)
def test_any_moment_is_written_as_json_format_writes_it(seconds: int, nanos: int) -> None:
    message = Timestamp(seconds=seconds, nanos=nanos)
    assert message.to_json() == _official_text(message)
    assert Timestamp.from_json(message.to_json()) == message


@pytest.mark.parametrize(
    ("seconds", "nanos"),
    [
        (253_402_300_800, 0),
        (-62_135_596_801, 0),
        (0, -1),
        (0, 10**9),
        (253_402_300_799, 10**9),
        (-(2**63), 0),
        (2**63 - 1, 0),
    ],
)
def test_a_moment_outside_of_the_years_has_no_json(seconds: int, nanos: int) -> None:
    with pytest.raises(EncodeError, match=r"^Timestamp: expected a time in the years 1 to 9999"):
        Timestamp(seconds=seconds, nanos=nanos).to_dict()


# Duration


@pytest.mark.parametrize(
    "text",
    [
        "0s",
        "1s",
        "-1s",
        "1.5s",
        "-0.5s",
        "0.000000001s",
        "-0.000000001s",
        "1.01s",
        "315576000000s",
        "-315576000000.999999999s",
    ],
)
def test_spans_are_read_and_written_alike(text: str) -> None:
    quoted = json.dumps(text)
    assert _read(Duration, quoted) == _officially_read(Duration, quoted) is not None
    message = Duration.from_json(quoted)
    assert message.to_json() == _official_text(message)


@pytest.mark.parametrize(
    "text", ["", "s", "1", "1S", "a", "-s", ".5s", "--1s", "315576000001s", "-315576000001s", "1e3s", "infs"]
)
def test_what_is_no_span_is_refused(text: str) -> None:
    quoted = json.dumps(text)
    assert _officially_read(Duration, quoted) is None
    assert _read(Duration, quoted) is None


@pytest.mark.parametrize("text", ["1.s", "+1s", "1_0s", "1.0000000001s", "٣s", " 1s", "1 s"])
def test_spans_that_only_python_would_understand_are_refused(text: str) -> None:
    assert _read(Duration, json.dumps(text)) is None


@given(total=st.integers(-315_576_000_000_999_999_999, 315_576_000_000_999_999_999))
def test_any_span_is_written_as_json_format_writes_it(total: int) -> None:
    seconds, nanos = divmod(abs(total), 10**9)
    sign = -1 if total < 0 else 1
    message = Duration(seconds=sign * seconds, nanos=sign * nanos)
    assert message.to_json() == _official_text(message)
    assert Duration.from_json(message.to_json()) == message


@pytest.mark.parametrize(
    ("seconds", "nanos"), [(1, -1), (-1, 1), (0, 10**9), (0, -(10**9)), (315_576_000_001, 0), (-(2**63), 0)]
)
def test_an_invalid_span_has_no_json(seconds: int, nanos: int) -> None:
    with pytest.raises(EncodeError, match=r"^Duration"):
        Duration(seconds=seconds, nanos=nanos).to_dict()


# FieldMask


@pytest.mark.parametrize(
    "paths", [[], ["a"], ["foo_bar", "b.c_d"], ["a", "a"], ["x9", "y_z.a_b_c"], ["a", ""], ["foo_ä"]]
)
def test_masks_are_written_and_read_alike(paths: list[str]) -> None:
    message = FieldMask(paths=paths)
    assert message.to_json() == _official_text(message)
    assert FieldMask.from_json(message.to_json()) == message
    assert _read(FieldMask, message.to_json()) == _officially_read(FieldMask, message.to_json())


@pytest.mark.parametrize("path", ["fooBar", "foo_", "foo__bar", "foo_1", "foo_Bar", "a,b", "Ä", "foo_ß", "foo_ª"])
def test_a_path_that_camel_case_cannot_tell_has_no_json(path: str) -> None:
    with pytest.raises(EncodeError, match=r"^FieldMask.paths\[1\]: expected a path in snake case"):
        FieldMask(paths=["a", path]).to_dict()


@pytest.mark.parametrize("text", ['"a_b"', '"a,b_c"', "1", "[]", '["a"]'])
def test_what_is_no_mask_is_refused(text: str) -> None:
    assert _read(FieldMask, text) is None


# Struct, Value, ListValue

JSON_TEXTS = [
    "null",
    "true",
    "1",
    "-0.0",
    "1.5",
    "1e300",
    '"a"',
    "[]",
    "{}",
    '[null, [1, {"a": []}]]',
    '{"a": {"b": [null]}}',
]


@pytest.mark.parametrize("text", JSON_TEXTS)
def test_values_are_read_and_written_alike(text: str) -> None:
    assert _read(Value, text) == _officially_read(Value, text) is not None
    assert Value.from_json(text).to_dict() == json.loads(text)
    assert _read(ListValue, f"[{text}]") == _officially_read(ListValue, f"[{text}]") is not None
    assert ListValue.from_json(f"[{text}]").to_dict() == [json.loads(text)]
    inside = f'{{"key": {text}}}'
    assert _read(Struct, inside) == _officially_read(Struct, inside) is not None
    assert Struct.from_json(inside).to_dict() == {"key": json.loads(text)}


def test_whole_numbers_in_values_are_written_as_such() -> None:
    assert Value(number_value=3.0).to_json() == "3"
    assert Value(number_value=-0.0).to_json() == "-0.0"
    assert Value(number_value=2.0**53).to_json() == "9007199254740992.0"


def test_a_value_with_nothing_in_it_is_written_as_null() -> None:
    assert Value().to_json() == "null"
    assert Value.from_json("null") == Value(null_value=NullValue.NULL_VALUE)


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_json_has_no_infinite_numbers(number: float) -> None:
    with pytest.raises(EncodeError, match=r"^Value\.number_value: expected a finite number"):
        Value(number_value=number).to_dict()
    with pytest.raises(EncodeError) as caught:
        Struct(fields={"a": Value(list_value=ListValue(values=[Value(), Value(number_value=number)]))}).to_dict()
    assert caught.value.path == 'Struct["a"].list_value[1].number_value'
    for refused in (number, [number], {"a": number}):
        with pytest.raises(DecodeError, match="expected a finite number"):
            Value.from_dict(refused)


def test_more_than_one_kind_of_value_is_refused() -> None:
    value = Value(bool_value=True)
    value.string_value = ""
    with pytest.raises(EncodeError, match="At most one of"):
        value.to_dict()


def test_what_is_no_json_is_refused() -> None:
    for refused in ({1}, object(), 1j, b""):
        with pytest.raises(DecodeError, match="expected a JSON value"):
            Value.from_dict(refused)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(DecodeError, match=r'^Value\["a"\]\[1\]: expected a number'):
        Value.from_dict({"a": [0, 10**400]})


# Wrappers


@pytest.mark.parametrize(
    ("message", "text"),
    [
        (BoolValue(), "false"),
        (BoolValue(value=True), "true"),
        (Int64Value(value=-5), '"-5"'),
        (FloatValue(value=0.10000000149011612), "0.1"),
        (FloatValue(value=math.inf), '"Infinity"'),
        (StringValue(value="a"), '"a"'),
    ],
)
def test_a_wrapper_is_what_it_wraps(message: Message, text: str) -> None:
    assert message.to_json() == text
    assert type(message).from_json(text) == message
    with pytest.raises(DecodeError):
        type(message).from_json("null")


# Any


def _any(message: Message) -> AnyMessage:
    return AnyMessage.pack(message)


CONTENTS: list[tuple[Message, dict[str, Any]]] = [
    (Identifier(name="a", resource_type=ResourceType.TASK), {"name": "a", "resourceType": "TASK"}),
    (Identifier(), {}),
    (Empty(), {}),
    (Timestamp(seconds=1), {"value": "1970-01-01T00:00:01Z"}),
    (Duration(seconds=1), {"value": "1s"}),
    (FieldMask(paths=["a_b"]), {"value": "aB"}),
    (Struct.from_wrapped({"a": 1}), {"value": {"a": 1}}),
    (Value(null_value=NullValue.NULL_VALUE), {"value": None}),
    (ListValue(), {"value": []}),
    (Int64Value(value=1), {"value": "1"}),
    (_any(_any(Identifier(name="a"))), {}),
    (AnyMessage(), {"value": {}}),
]
CONTENTS[-2][1]["value"] = {
    "@type": f"{TYPES}google.protobuf.Any",
    "value": {"@type": f"{TYPES}flyteidl.core.Identifier", "name": "a"},
}


@needs_official
@pytest.mark.parametrize(("message", "content"), CONTENTS)
def test_an_any_shows_what_is_in_it(message: Message, content: dict[str, Any]) -> None:
    for known in (Identifier, Empty, Int64Value):
        official_class(known)  # json_format finds what has been imported
    holder = _any(message)
    expected = {"@type": TYPES + message.proto_full_name(), **content}
    assert holder.to_dict() == expected
    assert json.loads(_official_text(holder)) == expected
    assert AnyMessage.from_dict(expected) == holder
    # The type may come last.
    assert AnyMessage.from_dict(dict(reversed(expected.items()))) == holder


def test_an_any_in_python_form_has_python_leaves() -> None:
    moment = datetime.datetime(2024, 2, 29, tzinfo=UTC)
    holder = _any(Timestamp.from_wrapped(moment))
    form = holder.to_dict(output_format=OutputFormat.PYTHON)
    assert form == {"@type": f"{TYPES}google.protobuf.Timestamp", "value": moment}
    assert AnyMessage.from_dict(form) == holder


def test_an_empty_any_is_an_empty_object() -> None:
    assert AnyMessage().to_dict() == {}
    assert AnyMessage.from_dict({}) == AnyMessage()


@pytest.mark.parametrize(
    ("text", "place", "problem"),
    [
        ('{"name": "a"}', "", "expected the member @type"),
        ('{"@type": 1}', '["@type"]', "expected a string"),
        ('{"@type": "no.such.Message"}', '["@type"]', "expected the name of a known message"),
        ('{"@type": ""}', '["@type"]', "expected the name of a known message"),
        ('{"@type": "x/google.protobuf.Timestamp"}', "", "expected the member value"),
        ('{"@type": "x/google.protobuf.Timestamp", "value": "x"}', ".value", "expected a timestamp"),
        (
            '{"@type": "x/google.protobuf.Timestamp", "value": "1970-01-01T00:00:00Z", "a": 1}',
            ".a",
            "expected a field of",
        ),
        ('{"@type": "x/flyteidl.core.Identifier", "nam": "a"}', ".nam", "expected a field of"),
        ('{"@type": "x/flyteidl.core.Identifier", "name": 1}', ".name", "expected a string, got a number"),
        ("[]", "", "expected an object, got an array"),
    ],
)
def test_a_bad_any_is_refused_with_its_place(text: str, place: str, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        AnyMessage.from_json(text)
    assert caught.value.where == f"Any{place}"
    assert problem in caught.value.problem


def test_an_any_ignores_unknown_fields_when_asked_to() -> None:
    text = '{"@type": "x/flyteidl.core.Identifier", "name": "a", "more": 1}'
    assert AnyMessage.from_json(text, ignore_unknown_fields=True).unpack() == Identifier(name="a")
    text = '{"@type": "x/google.protobuf.Duration", "value": "1s", "more": 1}'
    assert AnyMessage.from_json(text, ignore_unknown_fields=True).unpack() == Duration(seconds=1)


def test_an_any_whose_content_cannot_be_told_has_no_json() -> None:
    with pytest.raises(EncodeError, match=r"^Any.type_url: expected the name of a known message"):
        AnyMessage(type_url="x/no.such.Message").to_dict()
    with pytest.raises(EncodeError, match=r"^Any.value: expected a valid flyteidl.core.Identifier"):
        AnyMessage(type_url="x/flyteidl.core.Identifier", value=b"\xff").to_dict()


# What Python's types cannot hold, and what they can


def test_moments_and_spans_with_nanoseconds(every: Any) -> None:
    moment = NanoDatetime.of(datetime.datetime(2024, 2, 29, tzinfo=UTC), 7)
    span = NanoTimedelta.of(datetime.timedelta(seconds=1), 7)
    message = every.cls(moment=moment, span=span)
    assert message.to_dict() == {"moment": "2024-02-29T00:00:00.000000007Z", "span": "1.000000007s"}
    assert every.cls.from_dict(message.to_dict()) == message


def test_a_moment_of_another_time_zone_is_written_in_utc(every: Any) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    message = every.cls(moment=NanoDatetime.of(datetime.datetime(2024, 3, 1, 1, tzinfo=zone), 1))
    assert message.to_dict() == {"moment": "2024-02-29T23:00:00.000000001Z"}


def test_naive_datetimes_and_other_years_are_refused(every: Any) -> None:
    with pytest.raises(EncodeError, match=r"^Every\.moment: expected an aware datetime"):
        every.cls(moment=datetime.datetime(2024, 2, 29)).to_dict()
    zone = datetime.timezone(datetime.timedelta(hours=2))
    with pytest.raises(EncodeError, match=r"^Every\.moment: expected a time in the years"):
        every.cls(moment=datetime.datetime.min.replace(tzinfo=zone)).to_dict()
    with pytest.raises(EncodeError, match=r"^Every\.span: expected at most 10,000 years"):
        every.cls(span=datetime.timedelta.max).to_dict()
    with pytest.raises(DecodeError, match=r"^Every\.moment: expected an aware datetime"):
        every.cls.from_dict({"moment": datetime.datetime(2024, 2, 29)})


@pytest.mark.parametrize("name", ["moment", "moments", "span", "spans_by_name"])
def test_originals_are_kept_on_the_wire_and_refused_in_json(every: Any, name: str) -> None:
    bad: Any = every.official()
    seconds = 10**12
    if name == "moment":
        bad.moment.seconds = seconds
    elif name == "moments":
        bad.moments.add(seconds=1)
        bad.moments.add(seconds=seconds)
    elif name == "span":
        bad.span.seconds = seconds
    else:
        bad.spans_by_name["a"].seconds = seconds
    data = bad.SerializeToString()
    message = every.cls.parse(data)
    assert bytes(message) == data
    path = {"moments": "moments[1]", "spans_by_name": 'spans_by_name["a"]'}.get(name, name)
    with pytest.raises(EncodeError) as caught:
        message.to_dict()
    assert caught.value.path == f"Every.{path}"
    # In Python's own form the nearest value will do.
    assert name in message.to_dict(output_format=OutputFormat.PYTHON, casing=Casing.SNAKE)
    # A new value puts the old one out of force.
    setattr(message, name, every.cls().__getattribute__(name))
    assert message.to_dict() == {}


def test_a_struct_that_a_dict_cannot_hold(every: Any) -> None:
    official = every.official()
    official.struct.fields["empty"].Clear()
    data = official.SerializeToString()
    message = every.cls.parse(data)
    assert bytes(message) == data
    assert message.to_dict() == {"struct": {"empty": None}}
    official.struct.fields["nan"].number_value = math.nan
    with pytest.raises(EncodeError, match=r'^Every\.struct\["nan"\]\.number_value: expected a finite number'):
        every.cls.parse(official.SerializeToString()).to_dict()


def test_a_wrapper_with_unknown_fields_is_written_as_its_value(every: Any) -> None:
    inner = b"\x08\x01\xa0\x06\x01"
    official = every.official()
    official.wrapped_bool.MergeFromString(inner)
    message = every.cls.parse(official.SerializeToString())
    assert message.to_dict() == {"wrappedBool": True}
