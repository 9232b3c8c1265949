"""One value at a time, for each kind of field: what is accepted, what is refused, and how it is written."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from flytemodels.errors import DecodeError, EncodeError
from tests.json.official import quiet_base64
from tests.support.every import Every

pytestmark = quiet_base64

INT32S = ("anInt32", "aSint32", "aSfixed32")
UINT32S = ("aUint32", "aFixed32")
INT64S = ("anInt64", "aSint64", "aSfixed64")
UINT64S = ("aUint64", "aFixed64")

GOOD: list[tuple[str, str]] = [
    *((name, text) for name in INT32S + INT64S for text in ("-1", "-2147483648", '"-5"', "-1.0", "-2e1", '"-1e1"')),
    *(
        (name, text)
        for name in INT32S + UINT32S + INT64S + UINT64S
        for text in ("0", "1", "2147483647", "1.0", "1e5", "1E+5", "100000e-5", '"7"', '"7.0"', '"1e3"', "-0", "-0.0")
    ),
    *((name, text) for name in UINT32S for text in ("4294967295", '"4294967295"', "4.294967295e9")),
    *((name, text) for name in INT64S for text in ('"9223372036854775807"', "-9223372036854775808")),
    *((name, text) for name in UINT64S for text in ('"18446744073709551615"', "18446744073709551615")),
    *((name, text) for name in ("aFloat", "aDouble") for text in ("1", "-1.5", "0", "-0.0", '"1.5"', '"-1e3"', "1e-9")),
    *((name, text) for name in ("aFloat", "aDouble") for text in ('"NaN"', '"Infinity"', '"-Infinity"')),
    ("aFloat", "3.4028234e+38"),
    ("aFloat", "1e-50"),
    ("aDouble", "1.7976931348623157e308"),
    ("aDouble", "5e-324"),
    ("aDouble", "12345678901234567890"),
    ("aBool", "true"),
    ("aBool", "false"),
    ("aString", '"naïve 🚀"'),
    ("aString", '"\\ud83d\\ude80 \\u0000 \\" \\\\"'),
    ("someBytes", '""'),
    ("someBytes", '"AQI="'),
    ("someBytes", '"AQI"'),
    ("someBytes", '"-_-_"'),
    ("someBytes", '"+/+/"'),
    ("someBytes", '"-_8"'),
    ("aColor", '"RED"'),
    ("aColor", '"CRIMSON"'),
    ("aColor", '"None"'),
    ("aColor", "1"),
    ("aColor", "-7"),
    ("aColor", '"1"'),
    ("aColor", "1.0"),
    ("aNull", "null"),
    ("aNull", '"NULL_VALUE"'),
    ("aNull", "0"),
    ("child", "{}"),
    ("child", '{"child": {"an_int32": 1}}'),
    ("int32s", "[]"),
    ("int32s", '[1, "2", 3.0]'),
    ("colors", '["RED", 0, 9]'),
    ("values", '[null, 1, "a", [], {}, [null]]'),
    ("byString", '{"": "", "a": "b"}'),
    ("byInt32", '{"-1": "a", "1": "b"}'),
    ("byUint64", '{"18446744073709551615": "a"}'),
    ("byBool", '{"true": "a"}'),
    ("byBool", '{"false": "b"}'),
    ("colorsByName", '{"a": "RED", "b": 1}'),
    ("valuesByName", '{"a": null, "b": {"c": null}}'),
    ("spansByName", '{"a": "1s"}'),
    ("chosenNull", "null"),
    ("chosenInt32", "0"),
    ("chosenInt32", "null"),
    ("maybeInt32", "0"),
    ("maybeInt32", "null"),
    ("maybeString", '""'),
    ("maybeColor", '"BLACK"'),
    ("wrappedBool", "false"),
    ("wrappedBool", "null"),
    ("wrappedInt64", '"0"'),
    ("wrappedFloat", '"NaN"'),
    ("wrappedString", '""'),
    ("wrappedBytes", '"AQ"'),
    ("value", "null"),
    ("value", "1.5"),
    ("value", '{"a": [1, null, {}]}'),
    ("list", "[]"),
    ("list", '[1, null, "a", {"b": []}]'),
    ("struct", "{}"),
    ("struct", '{"a": 1, "b": -0.0, "c": 1e300, "d": 9007199254740993, "e": [true, null]}'),
    ("class", "1"),
    ("OddNameX1", "1"),
    ("OddName__x_1", "1"),
    ("@odd name", "1"),
    ("named", "1"),
]

BAD: list[tuple[str, str, str]] = [
    *(
        (name, text, "")
        for name in INT32S + UINT32S + INT64S + UINT64S
        for text in (
            "true",
            '""',
            '"a"',
            '" 1"',
            '"1 "',
            "1.5",
            '"1.5"',
            "[]",
            "{}",
            '"NaN"',
            '"0x1"',
            "1e999",
            '"1e999"',
        )
    ),
    *((name, text, "") for name in INT32S for text in ("2147483648", '"-2147483649"', "2147483648.0")),
    *((name, text, "") for name in UINT32S + UINT64S for text in ("-1", '"-1"', "-1.0")),
    *((name, text, "") for name in UINT32S for text in ("4294967296", '"4294967296"')),
    *((name, text, "") for name in INT64S for text in ("9223372036854775808", '"-9223372036854775809"', "1e19")),
    *((name, text, "") for name in UINT64S for text in ("18446744073709551616", '"1e20"')),
    *((name, text, "") for name in ("aFloat", "aDouble") for text in ('"nan"', '""', '"1.5a"', "[]", "{}", "1e999")),
    ("aFloat", "3.5e38", ""),
    ("aFloat", "-3.5e38", ""),
    *(("aBool", text, "") for text in ("0", '"true"', '""', "[]")),
    *(("aString", text, "") for text in ("1", "true", "[]", "{}", '"\\ud800"', '"\\ude80\\ud83d"')),
    *(("someBytes", text, "") for text in ("1", '"A"', '"AAAAA"', "[]")),
    *(("aColor", text, "") for text in ('"PINK"', '"red"', '""', "[]", "2147483648", '"1.5"')),
    ("child", "1", ""),
    ("child", '{"child": {"anInt32": "x"}}', ".child.anInt32"),
    ("int32s", "1", ""),
    ("int32s", "{}", ""),
    ("int32s", "[1, null]", "[1]"),
    ("int32s", '[1, 2, "x"]', "[2]"),
    ("strings", "[null]", "[0]"),
    ("colors", '["PINK"]', "[0]"),
    ("children", "[{}, null]", "[1]"),
    ("children", '[{}, {"anInt32": true}]', "[1].anInt32"),
    ("moments", "[null]", "[0]"),
    ("byString", "[]", ""),
    ("byString", '{"a": null}', '["a"]'),
    ("byString", '{"a\\"b": 1}', '["a\\"b"]'),
    ("byInt32", '{"x": ""}', '["x"]'),
    ("byInt32", '{"2147483648": ""}', '["2147483648"]'),
    ("byUint64", '{"-1": ""}', '["-1"]'),
    ("byBool", '{"True": ""}', '["True"]'),
    ("byBool", '{"1": ""}', '["1"]'),
    ("colorsByName", '{"a": "PINK"}', '["a"]'),
    ("childrenByName", '{"a": {"child": 1}}', '["a"].child'),
    ("childrenByName", '{"a": null}', '["a"]'),
    ("spansByName", '{"a": "1"}', '["a"]'),
    ("wrappedBool", "1", ""),
    ("wrappedInt64", "1.5", ""),
    ("wrappedString", "1", ""),
    ("list", "{}", ""),
    ("list", "1", ""),
    ("struct", "[]", ""),
    ("struct", '{"a": ["\\ud800"]}', '["a"][0]'),
    ("value", '{"a": ["\\ud800"]}', '["a"][0]'),
    ("anything", "1", ""),
]

STRICTER = [
    # json_format takes what Python's own int(), float() and base64 take.
    ("anInt32", '"1_0"'),
    ("anInt32", '"+1"'),
    ("anInt32", '"01"'),
    ("anInt32", '"\\u0661"'),
    ("anInt32", '"\\n1"'),
    ("aDouble", '" 1"'),
    ("aDouble", '"inf"'),
    ("aDouble", '"1_0"'),
    ("aDouble", '".5"'),
    ("aDouble", "true"),
    ("aDouble", '"1e999"'),
    ("aFloat", '"1e39"'),
    ("someBytes", '"A*Q=="'),
    ("someBytes", '"AQ=="'.replace("==", "===")),
    ("someBytes", '"AQI=AQI="'),
    ("aColor", "1.5"),
    ("aColor", "true"),
    ("byInt32", '{"1": "a", "1.0": "b"}'),
    ("child", "[]"),
]


def _text(name: str, value: str) -> str:
    return f'{{"{name}": {value}}}'


@pytest.mark.parametrize(("name", "value"), GOOD)
def test_accepted_as_json_format_accepts_it(every: Every, name: str, value: str) -> None:
    from google.protobuf import json_format

    text = _text(name, value)
    message = every.cls.from_json(text)
    official = json_format.Parse(text, every.official())
    assert message.serialize_to_string(deterministic=True) == official.SerializeToString(deterministic=True)
    assert every.cls.from_dict(json.loads(text)) == message
    assert every.cls.parse(bytes(message)) == message
    assert message.to_dict() == json_format.MessageToDict(official)
    assert message.to_dict(include_default_values=True) == json_format.MessageToDict(
        official, always_print_fields_with_no_presence=True
    )


@pytest.mark.parametrize(("name", "value", "place"), BAD)
def test_refused_as_json_format_refuses_it(every: Every, name: str, value: str, place: str) -> None:
    from google.protobuf import json_format

    text = _text(name, value)
    with pytest.raises(json_format.ParseError):
        json_format.Parse(text, every.official())
    with pytest.raises(DecodeError) as caught:
        every.cls.from_json(text)
    assert caught.value.where == f"Every.{name}{place}"
    assert caught.value.problem


@pytest.mark.parametrize(("name", "value"), STRICTER)
def test_refused_though_json_format_accepts_it(every: Every, name: str, value: str) -> None:
    from google.protobuf import json_format

    text = _text(name, value)
    json_format.Parse(text, every.official())
    with pytest.raises(DecodeError, match=rf"^Every\.{name}"):
        every.cls.from_json(text)


BAD_MEMBERS: list[tuple[str, str, Any, str]] = [
    ("an_int32", "a str", "1", "expected int, got str"),
    ("an_int32", "too large", 2**31, "expected a number in -2147483648..2147483647, got 2147483648"),
    ("an_int32", "None", None, "expected int, got NoneType"),
    ("a_uint64", "negative", -1, "expected a number in 0..18446744073709551615, got -1"),
    ("a_uint64", "huge", 10**1000, "got one of 3322 bits"),
    ("a_float", "a str", "1", "expected float, got str"),
    ("a_float", "too large", 1e39, "expected a number that fits"),
    ("a_double", "too large", 10**400, "expected a number that fits"),
    ("a_double", "None", None, "expected float, got NoneType"),
    ("a_bool", "an int", 1, "expected bool, got int"),
    ("a_string", "bytes", b"", "expected str, got bytes"),
    ("a_string", "a surrogate", "\ud800", "lone surrogate"),
    ("some_bytes", "a str", "", "expected bytes, got str"),
    ("a_color", "a str", "RED", "expected int, got str"),
    ("a_color", "too large", 2**31, "expected a number in"),
    ("child", "a dict", {}, "expected Every, got dict"),
    ("int32s", "an int", 1, "expected list, got int"),
    ("int32s", "None", None, "expected list, got NoneType"),
    ("by_string", "a list", [], "expected dict, got list"),
    ("moment", "a str", "2024", "expected datetime, got str"),
    ("span", "a number", 1.5, "expected timedelta, got float"),
    ("struct", "a list", [], "expected dict, got list"),
    ("wrapped_bool", "an int", 1, "expected bool, got int"),
    ("wrapped_int64", "too large", 2**63, "expected a number in"),
]


@pytest.mark.parametrize(("name", "what", "value", "problem"), BAD_MEMBERS)
@pytest.mark.parametrize("python", [False, True], ids=["json", "python"])
def test_a_wrong_value_is_not_written(
    every: Every, name: str, what: str, value: Any, problem: str, python: bool
) -> None:
    from flytemodels.message import OutputFormat

    message = every.cls(children=[every.cls(), every.cls()])
    setattr(message.children[1], name, value)
    with pytest.raises(EncodeError) as caught:
        message.to_dict(output_format=OutputFormat.PYTHON if python else OutputFormat.PROTO_JSON)
    assert caught.value.path == f"Every.children[1].{name}"
    assert problem in caught.value.problem


def test_the_path_names_items_and_keys(every: Every) -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"int32s": [1, 2, "x"]}, "int32s[2]"),
        ({"by_string": {'a"b': 1}}, 'by_string["a\\"b"]'),
        ({"by_string": {1: "a"}}, "by_string[1]"),
        ({"by_int32": {2**31: "a"}}, "by_int32[2147483648]"),
        ({"by_bool": {"true": "a"}}, 'by_bool["true"]'),
        ({"struct": {"a": [1, {"b": math.nan}]}}, 'struct["a"][1]["b"]'),
        ({"struct": {"a": {1}}}, 'struct["a"]'),
        ({"struct": {1: 1}}, "struct[1]"),
        ({"struct": {"a": 2**53 + 1}}, 'struct["a"]'),
        ({"moments": [None]}, "moments[0]"),
        ({"spans_by_name": {"a": 1}}, 'spans_by_name["a"]'),
    ]
    for fields, path in cases:
        with pytest.raises(EncodeError) as caught:
            every.cls(**fields).to_dict()
        assert caught.value.path == f"Every.{path}"


def test_zero_values_of_other_types_are_left_out_as_on_the_wire(every: Every) -> None:
    message = every.cls(an_int32=False, a_double=0, a_float=0.0, some_bytes=bytearray(), a_color=0, strings=())
    assert bytes(message) == b""
    assert message.to_dict() == {}


def test_negative_zero_is_no_zero(every: Every) -> None:
    message = every.cls(a_double=-0.0, a_float=-0.0)
    assert message.to_json() == '{"aFloat": -0.0, "aDouble": -0.0}'
    assert every.cls.from_json(message.to_json()) == message


@pytest.mark.parametrize(
    "value", [0.1, 1 / 3, 3.4028234663852886e38, 1e-45, 16777216.0, 0.30000001192092896, 1e10, 1.1e-38]
)
def test_floats_are_written_with_the_digits_of_json_format(every: Every, value: float) -> None:
    from google.protobuf import json_format

    message = every.cls(a_float=value)
    official = every.official.FromString(bytes(message))
    assert message.to_dict() == json_format.MessageToDict(official)
    assert every.cls.from_dict(message.to_dict()) == every.cls.parse(bytes(message))


def test_aliases_are_written_by_their_first_name(every: Every) -> None:
    assert every.cls.from_json('{"aColor": "CRIMSON"}').to_dict() == {"aColor": "RED"}


def test_a_renamed_member_has_its_own_name_in_json(every: Every) -> None:
    message = every.cls.from_json('{"aColor": "None"}')
    assert message.a_color == 2
    assert message.to_dict() == {"aColor": "None"}
    with pytest.raises(DecodeError):
        every.cls.from_json('{"aColor": "None_"}')
