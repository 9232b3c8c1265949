"""Floats that are not finite: in JSON strings, as numbers refused, as `ParseDict` has it."""

from __future__ import annotations

import math
import sys

import pytest

if sys.version_info >= (3, 14):
    pytest.skip("flyteidl cannot be installed on Python 3.14 and later", allow_module_level=True)

from flyteidl.core import literals_pb2
from google.protobuf import json_format, wrappers_pb2

from flytemodels import DecodeError, OutputFormat
from flytemodels.flyteidl.core import Primitive
from flytemodels.google.protobuf import DoubleValue, FloatValue

NUMBERS = (math.inf, -math.inf, math.nan)


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_that_are_not_finite_are_strings_in_json(number: float) -> None:
    official = literals_pb2.Primitive(float_value=number)
    message = Primitive(float_value=number)
    assert message.to_dict() == json_format.MessageToDict(official)
    assert Primitive.from_dict(json_format.MessageToDict(official)) == message
    python = message.to_dict(output_format=OutputFormat.PYTHON)
    assert repr(python) == repr({"floatValue": number})


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_that_are_not_finite_are_refused_as_numbers(number: float) -> None:
    for value, ours, official in (
        ({"floatValue": number}, Primitive, literals_pb2.Primitive()),
        (number, DoubleValue, wrappers_pb2.DoubleValue()),
        (number, FloatValue, wrappers_pb2.FloatValue()),
    ):
        with pytest.raises(json_format.ParseError, match='use quoted "'):
            json_format.ParseDict(value, official)
        with pytest.raises(DecodeError, match=r"as a string, got NaN or infinity$"):
            ours.from_dict(value)  # type: ignore[arg-type]  # wrappers have a JSON form of their own
