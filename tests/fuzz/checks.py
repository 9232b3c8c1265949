"""What must hold for any input whatsoever, damaged or not."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

from flytemodels import DecodeError, EncodeError, _engine
from flytemodels._json.from_json import from_dict
from flytemodels._json.messages_in import reader_of
from flytemodels._wire import engine as python_engine
from flytemodels.message import Message
from tests.support.idl import official_class
from tests.wire.oracle import agreed, their_verdict

__all__ = ["check_json", "check_wire"]


def check_wire(cls: type[Message], data: bytes) -> str | None:
    """Read wire data in every way and compare.

    Args:
        cls: the class to read.
        data: any bytes.

    Returns:
        What is wrong, or None.
    """
    theirs = their_verdict(official_class(cls), data)
    try:
        message = cls.parse(data)
    except DecodeError as error:
        if not agreed(cls, data, None, theirs):
            return f"refused, but the official library accepts it: {error}"
        return _check_refusal(cls, data, str(error))
    written = message.serialize_to_string(deterministic=True)
    if not agreed(cls, data, written, theirs):
        return f"becomes {written.hex()}, with the official library {'refused' if theirs is None else theirs.hex()}"
    if theirs is not None and bytes(cls.parse(theirs)) != theirs:
        return f"what the official library wrote does not come back: {theirs.hex()}"
    # What is written as JSON takes long to compare.
    if theirs is not None and len(data) % 8 == 0:
        found = _check_json_out(message, official_class(cls).FromString(data))
        if found is not None:
            return found
    return _check_message(cls, data, message, written)


def _check_refusal(cls: type[Message], data: bytes, text: str) -> str | None:
    try:
        cls().load(io.BytesIO(data))
    except DecodeError as error:
        if str(error) != text:
            return f"parse says {text!r}, load says {str(error)!r}"
    else:
        return "refused by parse, accepted by load"
    try:
        python_engine.parse(cls, data)
    except DecodeError as error:
        if str(error) != text:
            return f"the Python engine says {str(error)!r}, the {_engine.engine()} engine {text!r}"
    else:
        return f"accepted by the Python engine, refused by the {_engine.engine()} engine"
    return None


def _check_message(cls: type[Message], data: bytes, message: Message, written: bytes) -> str | None:
    plain = bytes(message)
    once_more = cls.parse(plain)
    if once_more != message:
        return "what was written does not read as the same message"
    if bytes(cls().load(io.BytesIO(data))) != plain:
        return "load reads something else than parse"
    if bytes(message.load(io.BytesIO(b""))) != plain:
        return "loading nothing changes the message"
    from_python = python_engine.parse(cls, data)
    if from_python != message or python_engine.serialize(message, True) != written:
        return "the engines disagree on the message"
    if python_engine.serialize(from_python) != plain:
        return "the engines disagree on the order of what is written"
    return None


def check_json(cls: type[Message], text: str) -> str | None:
    """Read JSON text, compare, and compare what is written of it.

    Args:
        cls: the class to read.
        text: any text.

    Returns:
        What is wrong, or None.
    """
    from google.protobuf import json_format

    found = _check_json_engines(cls, text)
    if found is not None:
        return found
    try:
        theirs: Any = json_format.Parse(text, official_class(cls)())
    except (json_format.ParseError, RecursionError, UnicodeEncodeError, ValueError) as error:
        theirs = error
    try:
        message = cls.from_json(text)
    except DecodeError:
        return None if isinstance(theirs, Exception) else _check_own_text(cls, theirs)
    if isinstance(theirs, Exception):
        return f"accepted, but json_format refuses it: {theirs}"
    written = message.serialize_to_string(deterministic=True)
    expected = theirs.SerializeToString(deterministic=True)
    if sorted(written) != sorted(expected):  # the entries of maps within an Any may come in any order
        return f"read as {written.hex()}, but by json_format as {expected.hex()}"
    if cls.from_dict(json.loads(text)) != message:
        return "from_dict reads something else than from_json"
    return _check_json_out(message, theirs)


def _check_json_engines(cls: type[Message], text: str) -> str | None:
    """Read JSON values with the engine that runs and with the Python engine."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    for lenient in (False, True):
        ours = _outcome(from_dict, cls, value, lenient, _engine.from_json_values)
        python = _outcome(reader_of(cls, lenient), value, 0)
        if isinstance(python, DecodeError):
            python = python.under(cls.__name__)
        same = ours == python if isinstance(python, Message) else (type(ours), str(ours)) == (type(python), str(python))
        if not same:
            return f"the {_engine.engine()} engine gives {ours!r}, the Python engine {python!r}"
    return None


def _outcome(read: Callable[..., Message], *arguments: Any) -> Message | Exception:
    try:
        return read(*arguments)
    except (DecodeError, RecursionError) as error:
        return error


def _check_own_text(cls: type[Message], official: Any) -> str | None:
    """Check a text that we refuse and json_format accepts.

    json_format takes much that the specification does not: `""` or `[]` for an empty message, `"+1s"`, base64 with
    other characters in it, true for the number of an enum. We are stricter, but must read what json_format writes.
    """
    from google.protobuf import json_format

    try:
        text = json_format.MessageToJson(official)
    except (json_format.SerializeToJsonError, ValueError, TypeError):
        return None
    try:
        ours = cls.from_json(text).serialize_to_string(deterministic=True)
    except DecodeError as error:
        return f"json_format writes {text!r}, but it is refused: {error}"
    expected = official.SerializeToString(deterministic=True)
    return None if sorted(ours) == sorted(expected) else f"json_format writes {text!r}, but it is read as {ours.hex()}"


def _check_json_out(message: Message, official: Any) -> str | None:
    from google.protobuf import json_format

    try:
        expected: Any = json_format.MessageToDict(official)
    except (json_format.SerializeToJsonError, ValueError, TypeError) as error:
        expected = error
    try:
        written = message.to_dict()
    except EncodeError as error:
        return None if isinstance(expected, Exception) else f"json_format writes it: {error}"
    if isinstance(expected, Exception):
        return f"json_format does not write it: {expected}"
    if written != expected:
        return f"to_dict gives {written}, json_format {expected}"
    return None if json.loads(message.to_json()) == written else "to_json writes something else than to_dict"
