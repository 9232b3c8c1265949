"""Defaults, and the value right at a boundary: where a small change of the code would show nowhere else."""

from __future__ import annotations

import copy
import dataclasses
import json
import math
import struct
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import json_format

from flytemodels import DecodeError, TaskTemplate
from flytemodels.flyteidl.core import Container, Identifier, K8sPod, Primitive
from flytemodels.google.protobuf import DoubleValue, FloatValue, ListValue, Struct, Value
from tests.support.idl import needs_official, official_class
from tests.support.protoc import make


def test_annotations_need_not_be_strings() -> None:
    # A copy, since `dataclass` writes the annotation into the field that it is given.
    fields: dict[str, Any] = {field.name: copy.copy(field) for field in dataclasses.fields(TaskTemplate)}
    body = {"__annotations__": {"k8s_pod": K8sPod | None, "extra": int}, "k8s_pod": fields["k8s_pod"], "extra": 3}
    cls: Any = dataclasses.dataclass(type("Mine", (TaskTemplate,), body))
    message = cls.parse(bytes(TaskTemplate(k8s_pod=K8sPod(primary_container_name="x"))))
    assert message.k8s_pod == K8sPod(primary_container_name="x")
    assert message.extra == 3


@pytest.mark.parametrize("value", [b"{}", b"", "{}", [], None, 3])
def test_from_dict_takes_nothing_but_a_mapping(value: Any) -> None:
    with pytest.raises(DecodeError, match=r"^TaskTemplate: expected an object, got "):
        TaskTemplate.from_dict(value)


def test_maps_are_not_sorted_unless_asked_for() -> None:
    message = TaskTemplate(config={"b": "1", "a": "2"})
    sorted_bytes = bytes(TaskTemplate(config={"a": "2", "b": "1"}))
    assert message.serialize_to_string() == message.SerializeToString() == bytes(message) != sorted_bytes
    assert message.serialize_to_string(deterministic=True) == sorted_bytes
    assert message.SerializeToString(deterministic=True) == sorted_bytes
    assert list(message.to_dict()["config"]) == ["b", "a"]
    assert message.to_json() == '{"config": {"b": "1", "a": "2"}}'


@pytest.mark.parametrize("sign", [1, -1])
def test_whole_numbers_of_a_struct_are_ints_below_2_to_the_53(sign: int) -> None:
    for number, kind in ((2.0**53 - 1, int), (2.0**53, float), (2.0**53 + 2, float), (0.5, float), (3.0, int)):
        data = bytes(Struct(fields={"n": Value(number_value=sign * number)}))
        read = TaskTemplate.parse(b"\x2a" + bytes([len(data)]) + data)
        assert read.custom == {"n": sign * number}
        assert type(read.custom["n"]) is kind
        assert bytes(read) == b"\x2a" + bytes([len(data)]) + data


@pytest.mark.parametrize("payload", [1, 1 << 28, 1 << 29, (1 << 51) - 1, 1 << 51])
@pytest.mark.parametrize("sign", [0, 1 << 63])
def test_a_nan_stays_one_as_a_float(payload: int, sign: int) -> None:
    (number,) = struct.unpack("<d", struct.pack("<Q", sign | 0x7FF0_0000_0000_0000 | payload))
    data = bytes(FloatValue(value=number))
    (written,) = struct.unpack("<f", data[1:])
    assert math.isnan(written)
    assert math.isnan(FloatValue.parse(data).value)


def test_an_unset_double_is_not_shown() -> None:
    for message in (DoubleValue(), FloatValue(), DoubleValue(value=0.0)):
        assert message.short_string().splitlines()[1:] == []
        assert message.verbose_string().splitlines()[1:] == []
        assert repr(message) == f"{type(message).__name__}()"
    for message in (DoubleValue(value=-0.0), FloatValue(value=-0.0)):
        assert message.short_string().splitlines()[1:] == ["  value: -0.0"]
        assert repr(message) == f"{type(message).__name__}(value=-0.0)"


def test_null_for_a_list_of_values(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'import "google/protobuf/struct.proto"; message M { repeated google.protobuf.Value v = 1; }'
    made = make(tmp_path, monkeypatch, {"m.proto": text})
    cls, official = made.module("m").M, made.official("M")
    # Google's own parser fails on it with an AttributeError.
    assert cls.from_json('{"v": null}') == cls()
    for values in ("[]", "[null]", "[1, null]"):
        text = f'{{"v": {values}}}'
        assert bytes(cls.from_json(text)) == json_format.Parse(text, official()).SerializeToString()
    with pytest.raises(DecodeError):
        cls.from_json('{"v": 1}')


@needs_official
def test_null_in_a_list_value() -> None:
    for values in ("[]", "[null]", "[[null]]"):
        expected = json_format.Parse(values, official_class(ListValue)()).SerializeToString()
        assert bytes(ListValue.from_json(values)) == expected


def test_numbers_of_at_most_4300_digits_are_read() -> None:
    digits = "1" + "0" * 4299
    for text in (digits, f"-{digits}"):
        with pytest.raises(DecodeError, match=r"expected a number in |expected a number that|fits"):
            Primitive.from_json(f'{{"floatValue": {text}}}')
    assert json.loads(f"{digits}.0") > 0
    with pytest.raises(DecodeError, match="a number of 4301 digits"):
        Primitive.from_json(f'{{"floatValue": {digits}0}}')


def test_defaults_of_public_methods() -> None:
    message = TaskTemplate(type="t", container=Container())
    assert "taskTypeVersion" not in message.to_dict()
    assert "taskTypeVersion" in message.to_dict(include_default_values=True)
    assert "\n" not in message.to_json()
    assert message.to_text() == TaskTemplate.parse(bytes(message) + b"\xfa\x3f\x01x").to_text()
    with pytest.raises(DecodeError):
        TaskTemplate.from_dict({"nope": 1})
    with pytest.raises(DecodeError):
        TaskTemplate.from_json('{"nope": 1}')
    assert TaskTemplate.from_json('{"nope": 1}', ignore_unknown_fields=True) == TaskTemplate()
    assert Identifier.parse(b"") == Identifier()
