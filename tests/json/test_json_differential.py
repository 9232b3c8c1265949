"""The JSON of every message type, compared with what google.protobuf.json_format makes of the same message."""

from __future__ import annotations

import json
import re
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from flytemodels.errors import DecodeError
from flytemodels.message import Casing, Message, OutputFormat
from tests.json.official import quiet_base64
from tests.support.idl import classes, each_official_class, official_class
from tests.support.strategies import filled, messages

pytestmark = quiet_base64

few = settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)


def _all_messages() -> st.SearchStrategy[Message]:
    return st.sampled_from(classes()).flatmap(lambda cls: messages(cls, json=True))


def _official(message: Message) -> Any:  # an official message
    return official_class(type(message)).FromString(bytes(message))


def _check_out(message: Message) -> None:
    from google.protobuf import json_format

    official = _official(message)
    assert message.to_dict() == json_format.MessageToDict(official)
    assert message.to_dict(casing=Casing.SNAKE) == json_format.MessageToDict(official, preserving_proto_field_name=True)
    assert message.to_dict(include_default_values=True) == json_format.MessageToDict(
        official, always_print_fields_with_no_presence=True
    )
    assert json.loads(message.to_json()) == json.loads(json_format.MessageToJson(official))


def _officially_read(text: str, message: Any) -> Any:
    """Read with json_format; None for the greatest float of 32 bits, which it writes but does not read again."""
    from google.protobuf import json_format

    try:
        return json_format.Parse(text, message)
    except json_format.ParseError as error:
        if "Float value too" not in str(error):
            raise
        return None


def _check_in(message: Message) -> None:
    from google.protobuf import json_format

    official = _official(message)
    cls = type(message)
    for snake in (False, True):
        text = json_format.MessageToJson(official, preserving_proto_field_name=snake)
        ours, theirs = cls.from_json(text), _officially_read(text, official_class(cls)())
        if theirs is None:
            continue
        assert json_format.MessageToDict(_official(ours)) == json_format.MessageToDict(theirs)
        # An Any holds bytes, in which the official library leaves the order of a map's entries to chance.
        if b"type.googleapis.com/" not in bytes(message):
            assert ours.serialize_to_string(deterministic=True) == theirs.SerializeToString(deterministic=True)


@each_official_class
def test_a_filled_message_has_the_official_json(cls: type[Message]) -> None:
    message = filled(cls)
    _check_out(message)
    _check_in(message)


@each_official_class
def test_any_message_has_the_official_json(cls: type[Message]) -> None:
    @few
    @seed(0)
    @given(messages(cls, json=True))
    def check(message: Message) -> None:
        _check_out(message)
        _check_in(message)

    check()


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(message=_all_messages())
def test_reading_what_was_written_gives_the_message_again(message: Message) -> None:
    cls = type(message)
    assert cls.from_json(message.to_json()) == message
    assert cls.from_json(message.to_json(casing=Casing.SNAKE).encode()) == message
    # As values of Python, floats that are not finite stay floats; ParseDict refuses those, and so does from_dict.
    try:
        read, refusal = cls.from_dict(message.to_dict(output_format=OutputFormat.PYTHON)), ""
    except DecodeError as error:
        read, refusal = message, str(error)
    assert read == message
    assert not refusal or (
        "expected a finite number" in refusal and re.search(r'"(NaN|-?Infinity)"', message.to_json())
    )
