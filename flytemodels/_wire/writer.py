"""From messages to bytes: a function for each class, compiled from its plan, that has a small one for each field."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled
from flytemodels._model.kinds import MAX_DEPTH, MAX_SIZE, Kind, Label, wire_type
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels._model.problems import NO_ROOM, TOO_DEEP, TOO_LARGE, expected, oneof_problem, quoted
from flytemodels._model.varint import encode_varint
from flytemodels._wire.scalars import ENCODERS, ZEROS, Encoder, key_order
from flytemodels._wire.wrapped import writer_of
from flytemodels.errors import EncodeError

__all__ = ["serialize"]

_Writer = Callable[[Any, int, bool], bytes]
"""Returns the wire form of a message, of whatever class.

Takes the message, the number of enclosing messages, and the deterministic flag.
"""
_FieldWriter = Callable[[Any, Any, list[bytes], int, bool], None]
"""Writes one field of a message, of whatever class.

Takes the message, the field's value, the output, the number of enclosing messages, and the deterministic flag.
"""
_ValueWriter = Callable[[Any, Any, Any, int, bool], bytes]
"""Writes one value without its tag.

Takes the holder, the value, its index or key, the number of enclosing messages, and the deterministic flag.
"""


def serialize(message: MessageBase, deterministic: bool = False) -> bytes:
    """Write a message. See `flytemodels.Message.serialize_to_string`."""
    cls = type(message)
    try:
        data = _writer_of(cls)(message, 0, deterministic)
    except EncodeError as error:
        # The constructor of TaskTemplate says it in the same words: nothing stands before them.
        raise error.under(cls.__name__) if error.path else error from None
    except RecursionError:
        raise EncodeError(NO_ROOM, cls.__name__) from None
    if len(data) > MAX_SIZE:
        raise EncodeError(TOO_LARGE, cls.__name__)
    return data


def _writer_of(cls: type[MessageBase]) -> _Writer:
    plan = cls.__dict__.get("_plan") or plan_of(cls)
    writer: _Writer | None = plan.engines.get("python writer")
    if writer is None:
        writer = plan.engines["python writer"] = _compiled(plan)
    return writer


def _compiled(plan: Plan) -> _Writer:
    scope: dict[str, Any] = {"__name__": __name__, "error": EncodeError, "too_deep": TOO_DEEP}
    lines = [f"if depth > {MAX_DEPTH}: raise error(too_deep)"]
    for number, members in enumerate(plan.oneofs.values()):
        if len(members) > 1:
            scope[f"problem_{number}"] = oneof_problem(members)
            values = ", ".join(f"message.{member.name}" for member in members)
            lines.append(f"if ({values}).count(None) < {len(members) - 1}: raise error(problem_{number})")
    lines.append("out = []")
    for number, field in enumerate(plan.fields):
        scope |= {f"write_{number}": _field_writer(field), f"default_{number}": field.default()}
        lines += [
            f"value = message.{field.name}",
            f"if {_is_there(field, number)}: write_{number}(message, value, out, depth, deterministic)",
        ]
    lines += ["if message._unknown_fields: out.append(message._unknown_fields)", "return b''.join(out)"]
    writer: _Writer = compiled("write(message, depth, deterministic)", lines, scope)
    return writer


def _is_there(field: Field, number: int) -> str:
    """Return the expression that is false of a `value` that need not be looked at. Most fields are not set."""
    if field.label in (Label.REPEATED, Label.MAP):
        return f"value.__class__ is not {'list' if field.label is Label.REPEATED else 'dict'} or value"
    # Without presence the zero value stays out, with presence None does.
    return "value is not None" if field.has_presence else f"value is not default_{number}"


def _field_writer(field: Field) -> _FieldWriter:
    if field.label is Label.MAP:
        return _write_map(field)
    if field.label is Label.REPEATED:
        return _write_packed(field) if field.packed else _write_list(field)
    if field.kind is Kind.MESSAGE or field.kind >= Kind.TIMESTAMP:
        return _write_message(field)
    return _write_scalar(field)


def _write_scalar(field: Field) -> _FieldWriter:
    name = field.name
    tag = field.tag
    encode = ENCODERS[field.kind]
    zero = None if field.has_presence else ZEROS[field.kind]

    def write(message: Any, value: Any, out: list[bytes], depth: int, deterministic: bool) -> None:
        try:
            encoded = encode(value)
        except EncodeError as error:
            raise error.under(name) from None
        if encoded != zero:
            out.append(tag)
            out.append(encoded)

    return write


def _write_message(field: Field) -> _FieldWriter:
    name = field.name
    tag = field.tag
    encode = _value_writer(field)

    def write(message: Any, value: Any, out: list[bytes], depth: int, deterministic: bool) -> None:
        try:
            encoded = encode(message, value, None, depth + 1, deterministic)
        except EncodeError as error:
            raise error.under(name) from None
        out.append(tag)
        out.append(encoded)

    return write


def _write_list(field: Field) -> _FieldWriter:
    name = field.name
    tag = field.tag
    encode = _value_writer(field)

    def write(message: Any, values: Any, out: list[bytes], depth: int, deterministic: bool) -> None:
        if values.__class__ is not list:
            _check_list(name, values)
        index = 0
        try:
            for value in values:
                encoded = encode(message, value, index, depth + 1, deterministic)
                out.append(tag)
                out.append(encoded)
                index += 1
        except EncodeError as error:
            raise error.under(f"[{index}]").under(name) from None

    return write


def _write_packed(field: Field) -> _FieldWriter:
    name = field.name
    tag = field.tag
    encode = ENCODERS[field.kind]

    def write(message: Any, values: Any, out: list[bytes], depth: int, deterministic: bool) -> None:
        if values.__class__ is not list:
            _check_list(name, values)
        if not values:
            return
        items: list[bytes] = []
        try:
            for value in values:
                items.append(encode(value))
        except EncodeError as error:
            raise error.under(f"[{len(items)}]").under(name) from None
        data = b"".join(items)
        out += (tag, encode_varint(len(data)), data)

    return write


def _check_list(name: str, values: object) -> None:
    if not isinstance(values, (list, tuple)):
        raise EncodeError(expected("list", values), name)


def _write_map(field: Field) -> _FieldWriter:
    assert field.key is not None
    name = field.name
    tag = field.tag
    encode_key = ENCODERS[field.key]
    order = key_order(field.key)
    key_tag = encode_varint(1 << 3 | wire_type(field.key))
    value_tag = encode_varint(2 << 3 | wire_type(field.kind))
    encode_value = _value_writer(field)
    encode_last = _last_value_writer(field)

    def write(message: Any, entries: Any, out: list[bytes], depth: int, deterministic: bool) -> None:
        if entries.__class__ is not dict:
            _check_dict(name, entries)
        if entries and depth >= MAX_DEPTH:
            raise EncodeError(TOO_DEEP, name)
        encode = encode_value if depth + 2 <= MAX_DEPTH else encode_last
        encoded_keys = [(key, _encoded_key(encode_key, key, name)) for key in entries]
        if deterministic:
            encoded_keys.sort(key=lambda entry: order(entry[0]))
        for key, encoded_key in encoded_keys:
            try:
                encoded = encode(message, entries[key], key, depth + 2, deterministic)
            except EncodeError as error:
                raise error.under(f"[{quoted(key)}]").under(name) from None
            entry = b"".join((key_tag, encoded_key, value_tag, encoded))
            out += (tag, encode_varint(len(entry)), entry)

    return write


def _last_value_writer(field: Field) -> _ValueWriter:
    """Return the writer of the values in entries on the last level.

    A message in such an entry is a level too deep, but where the entry has none, it stands for an empty one, which is
    then written as upb writes it.
    """
    encode = _value_writer(field)
    if field.kind is not Kind.MESSAGE and field.kind < Kind.TIMESTAMP:
        return encode

    def encode_empty(holder: Any, value: Any, key: Any, depth: int, deterministic: bool) -> bytes:
        encoded = encode(holder, value, key, MAX_DEPTH, deterministic)
        if encoded != b"\x00":
            raise EncodeError(TOO_DEEP)
        return encoded

    return encode_empty


def _check_dict(name: str, entries: object) -> None:
    if not isinstance(entries, dict):
        raise EncodeError(expected("dict", entries), name)


def _encoded_key(encode: Encoder, key: object, name: str) -> bytes:
    try:
        return encode(key)
    except EncodeError as error:
        raise error.under(f"[{quoted(key)}]").under(name) from None


def _value_writer(field: Field) -> _ValueWriter:
    if field.kind is Kind.MESSAGE:
        return _message_writer(field)
    if field.kind >= Kind.TIMESTAMP:
        return _wrapped_writer(field)
    encode_scalar = ENCODERS[field.kind]

    def encode(holder: Any, value: Any, key: Any, depth: int, deterministic: bool) -> bytes:
        return encode_scalar(value)

    return encode


def _message_writer(field: Field) -> _ValueWriter:
    cls = field.message
    inner: _Writer | None = None

    def encode(holder: Any, value: Any, key: Any, depth: int, deterministic: bool) -> bytes:
        nonlocal inner
        if value.__class__ is cls:
            if inner is None:
                inner = _writer_of(cls)
            writer = inner
        elif isinstance(value, cls):
            writer = _writer_of(type(value))
        else:
            raise EncodeError(expected(cls.__qualname__, value))
        data = writer(value, depth, deterministic)
        return encode_varint(len(data)) + data

    return encode


def _wrapped_writer(field: Field) -> _ValueWriter:
    write = writer_of(field.kind, field.inner)

    def encode(holder: Any, value: Any, key: Any, depth: int, deterministic: bool) -> bytes:
        original = original_of(holder, field, key) if holder._originals else None
        if original is not None:
            data = _writer_of(type(original))(original, depth, deterministic)
        else:
            if depth > MAX_DEPTH:
                raise EncodeError(TOO_DEEP)
            data = write(value, depth, deterministic)
        return encode_varint(len(data)) + data

    return encode
