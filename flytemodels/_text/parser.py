"""From text format to messages. What is read is put into wire form, and that is parsed: one way in for everything."""

from __future__ import annotations

import re
import struct
from typing import TypeVar, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import INTEGER_RANGES, LENGTH, MAX_DEPTH, Kind, Label, wire_type
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import BAD_UTF8, NO_ROOM, TOO_DEEP, visible
from flytemodels._model.registry import find_message_class
from flytemodels._model.varint import encode_varint
from flytemodels._text.lexer import Tokens
from flytemodels.errors import DecodeError

__all__ = ["parse_text"]

M = TypeVar("M", bound=MessageBase)

_ANY = "google.protobuf.Any"
_CLOSING = {"{": "}", "<": ">"}


def parse_text(cls: type[M], text: str | bytes) -> M:
    """Read a message from text format. See `flytemodels.Message.from_text`."""
    if isinstance(text, bytes):
        try:
            text = text.decode()
        except UnicodeDecodeError as error:
            start = error.start
        else:
            start = -1
        if isinstance(text, bytes):
            raise DecodeError(BAD_UTF8, start, cls.__name__)
    elif not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"expected str or bytes, got {type(text).__name__}")
    tokens = Tokens(text)
    try:
        data = _message(tokens, cls, "", 0)
    except RecursionError:
        raise DecodeError(NO_ROOM, None, cls.__name__) from None
    return cls.parse(data)


def _message(tokens: Tokens, cls: type[MessageBase], closing: str, depth: int) -> bytes:
    """Read the fields of a message up to its closing bracket, or to the end."""
    if depth > MAX_DEPTH:
        raise tokens.error(TOO_DEEP, tokens.now.at)
    plan = plan_of(cls)
    known = {field.proto_name: field for field in plan.fields}
    seen: dict[str, str] = {}
    out = bytearray()
    while tokens.now.kind != "end" and not (closing and tokens.now.text == closing and tokens.now.kind == "sign"):
        at = tokens.now.at
        if tokens.now.text == "[" and plan.full_name == _ANY:
            if seen:
                raise tokens.error("expected one type in an Any, got another field before it", at)
            out += _any(tokens, depth)
            seen[""] = ""
        else:
            if tokens.now.kind != "name":
                raise tokens.wrong("the name of a field")
            name = tokens.take().text
            field = known.get(name)
            if field is None:
                raise tokens.error(f"expected a field of {plan.full_name}, got another name", at)
            _check_once(tokens, field, seen, at)
            out += _field(tokens, field, depth)
        tokens.skip(",", ";")
    if closing:
        tokens.need(closing)
    return bytes(out)


def _check_once(tokens: Tokens, field: Field, seen: dict[str, str], at: int) -> None:
    if field.label in (Label.REPEATED, Label.MAP):
        return
    if field.name in seen:
        raise tokens.error(f"expected the field {field.proto_name} once, got it twice", at)
    seen[field.name] = field.proto_name
    if field.group is not None:
        other = seen.get(f"oneof {field.group}")
        if other is not None:
            raise tokens.error(f"expected at most one member of {field.group}, got {other} and {field.proto_name}", at)
        seen[f"oneof {field.group}"] = field.proto_name


def _any(tokens: Tokens, depth: int) -> bytes:
    """Read `[type.googleapis.com/some.Message] { ... }`."""
    at = tokens.now.at
    tokens.need("[")
    url = ""
    while tokens.now.kind != "end" and tokens.now.text != "]":
        url += tokens.take().text
    tokens.need("]")
    cls = find_message_class(url.rpartition("/")[2]) if "/" in url else None
    if cls is None:
        raise tokens.error("expected the name of a known message after the last slash, got another name", at)
    tokens.skip(":")
    opening = tokens.skip("{", "<")
    if not opening:
        raise tokens.wrong("'{'")
    value = _message(tokens, cls, _CLOSING[opening], depth + 1)
    data = url.encode()
    return b"\x0a" + encode_varint(len(data)) + data + b"\x12" + encode_varint(len(value)) + value


def _field(tokens: Tokens, field: Field, depth: int) -> bytes:
    is_message = field.label is Label.MAP or field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP
    if not tokens.skip(":") and not is_message:
        raise tokens.wrong("':'")
    if not tokens.skip("["):
        return _value(tokens, field, depth)
    if field.label not in (Label.REPEATED, Label.MAP):
        raise tokens.error(f"expected one value for {field.proto_name}, got a list", tokens.now.at)
    out = bytearray()
    if tokens.skip("]"):
        return b""
    while True:
        out += _value(tokens, field, depth)
        if tokens.skip("]"):
            return bytes(out)
        tokens.need(",")


def _value(tokens: Tokens, field: Field, depth: int) -> bytes:
    if field.label is Label.MAP:
        data = _entry(tokens, field, depth)
    elif field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP:
        data = _message(tokens, field.message, _opened(tokens), depth + 1)
    else:
        return _tag(field.number, field.kind) + _scalar(tokens, field.kind, field)
    return encode_varint(field.number << 3 | LENGTH) + encode_varint(len(data)) + data


def _opened(tokens: Tokens) -> str:
    opening = tokens.skip("{", "<")
    if not opening:
        raise tokens.wrong("'{'")
    return _CLOSING[opening]


def _tag(number: int, kind: Kind) -> bytes:
    return encode_varint(number << 3 | wire_type(kind))


def _entry(tokens: Tokens, field: Field, depth: int) -> bytes:
    """Read an entry of a map: `{ key: "k" value: ... }`."""
    assert field.key is not None
    closing = _opened(tokens)
    parts: dict[str, bytes] = {}
    while not tokens.skip(closing):
        at = tokens.now.at
        name = tokens.take().text if tokens.now.kind == "name" else ""
        if name not in ("key", "value") or name in parts:
            raise tokens.error("expected key and value once each", at)
        is_message = name == "value" and (field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP)
        if not tokens.skip(":") and not is_message:
            raise tokens.wrong("':'")
        if name == "key":
            parts[name] = _tag(1, field.key) + _scalar(tokens, field.key, None)
        elif is_message:
            data = _message(tokens, field.message, _opened(tokens), depth + 1)
            parts[name] = b"\x12" + encode_varint(len(data)) + data
        else:
            parts[name] = _tag(2, field.kind) + _scalar(tokens, field.kind, field)
        tokens.skip(",", ";")
    return parts.get("key", b"") + parts.get("value", b"")


# Scalars


def _scalar(tokens: Tokens, kind: Kind, field: Field | None) -> bytes:
    if kind is Kind.STRING or kind is Kind.BYTES:
        at = tokens.now.at
        data = _string(tokens)
        if kind is Kind.STRING:
            try:
                data.decode()
            except UnicodeDecodeError:
                problem = True
            else:
                problem = False
            if problem:
                raise tokens.error(BAD_UTF8, at)
        return encode_varint(len(data)) + data
    if kind is Kind.BOOL:
        word = tokens.now.text
        if word not in _BOOLS:
            raise tokens.wrong("true or false")
        tokens.take()
        return _BOOLS[word]
    if kind is Kind.DOUBLE or kind is Kind.FLOAT:
        return struct.pack("<d", _float(tokens)) if kind is Kind.DOUBLE else _single(_float(tokens))
    if kind is Kind.ENUM and tokens.now.kind == "name" and field is not None and field.enum is not None:
        return _varint_of(_member(tokens, field))
    at = tokens.now.at
    number = _integer(tokens)
    low, high = INTEGER_RANGES[kind]
    if not low <= number <= high:
        raise tokens.error(f"expected a number in {low}..{high}, got another one", at)
    if kind in (Kind.SINT32, Kind.SINT64):
        return encode_varint(number << 1 if number >= 0 else (-number << 1) - 1)
    if kind in _FORMS:
        return struct.pack(_FORMS[kind], number)
    return _varint_of(number)


_BOOLS = {**dict.fromkeys(("true", "t", "True", "1"), b"\x01"), **dict.fromkeys(("false", "f", "False", "0"), b"\x00")}
_FORMS = {Kind.FIXED32: "<I", Kind.FIXED64: "<Q", Kind.SFIXED32: "<i", Kind.SFIXED64: "<q"}


def _varint_of(number: int) -> bytes:
    return encode_varint(number & 0xFFFF_FFFF_FFFF_FFFF)


def _member(tokens: Tokens, field: Field) -> int:
    at = tokens.now.at
    name = tokens.take().text
    enum = field.enum
    assert enum is not None
    for member in enum.__members__.values():
        if name == (member.proto_name or member.name):
            return int(member)
    member_of = enum.__members__.get(name)
    renamed = enum.betterproto_renamed_proto_names_to_value().get(name)
    if renamed is None and member_of is None:
        raise tokens.error(f"expected a number or a member of {enum.__qualname__}, got another name", at)
    return int(cast(int, member_of if renamed is None else renamed))


def _integer(tokens: Tokens) -> int:
    negative = _minus(tokens)
    token = tokens.now
    if token.kind != "number" or not _INTEGER.fullmatch(token.text) or len(token.text) > 40:
        raise tokens.wrong("a whole number")
    tokens.take()
    text = token.text.lower()
    value = int(text, 16 if text.startswith("0x") else 8 if text.startswith("0") and len(text) > 1 else 10)
    return -value if negative else value


def _minus(tokens: Tokens) -> bool:
    at = tokens.now.at
    if not tokens.skip("-"):
        return False
    if tokens.now.at != at + 1:
        raise tokens.wrong("a number right behind the minus")
    return True


_INTEGER = re.compile(r"0[xX][0-9a-fA-F]+|0[0-7]*|[1-9][0-9]*")


def _float(tokens: Tokens) -> float:
    negative = _minus(tokens)
    token = tokens.now
    if token.kind == "name" and token.text.lower() in _FLOAT_WORDS:
        value = float(token.text)
    elif token.kind == "number" and not token.text.lower().startswith("0x") and len(token.text) <= 1000:
        value = float(token.text.rstrip("fF"))
    else:
        raise tokens.wrong("a number")
    tokens.take()
    return -value if negative else value


_FLOAT_WORDS = ("inf", "infinity", "nan")


def _single(value: float) -> bytes:
    try:
        return struct.pack("<f", value)
    except OverflowError:
        return struct.pack("<f", float("inf") if value > 0 else float("-inf"))


def _string(tokens: Tokens) -> bytes:
    """Read one or more strings, which count as one."""
    if tokens.now.kind != "string":
        raise tokens.wrong("a string")
    out = bytearray()
    while tokens.now.kind == "string":
        at = tokens.now.at
        text = tokens.take().text[1:-1]
        try:
            out += _ESCAPE.sub(_unescaped, text.encode())
        except (UnicodeEncodeError, ValueError):
            text = ""
        else:
            continue
        raise tokens.error("expected a string with valid escapes, got another one", at)
    return bytes(out)


_ESCAPE = re.compile(
    rb"\\(?:(?P<octal>[0-7]{1,3})|[xX](?P<hex>[0-9a-fA-F]{1,2})|u(?P<u>[0-9a-fA-F]{4})|U(?P<U>[0-9a-fA-F]{8})|(?P<one>.))",
    re.DOTALL,
)
_ONE = {
    b"a": b"\a",
    b"b": b"\b",
    b"f": b"\f",
    b"n": b"\n",
    b"r": b"\r",
    b"t": b"\t",
    b"v": b"\v",
    b"\\": b"\\",
    b"'": b"'",
    b'"': b'"',
    b"?": b"?",
}


def _unescaped(match: re.Match[bytes]) -> bytes:
    if match["octal"] is not None:
        return bytes([int(match["octal"], 8) & 0xFF])
    if match["hex"] is not None:
        return bytes([int(match["hex"], 16)])
    code = match["u"] or match["U"]
    if code is not None:
        return chr(int(code, 16)).encode()
    one = _ONE.get(match["one"])
    if one is None:
        raise ValueError(visible(repr(match[0])))
    return one
