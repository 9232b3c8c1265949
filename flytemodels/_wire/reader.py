"""From bytes to messages: a table of small functions for each class, made once from its plan."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Protocol, TypeVar

from typing_extensions import Buffer

from flytemodels._model.base import MessageBase
from flytemodels._model.empty import empty_maker
from flytemodels._model.enums import unknown_member_of
from flytemodels._model.kinds import LENGTH, MAX_DEPTH, Kind, Label, wire_type
from flytemodels._model.originals import keep_original, original_of
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels._model.problems import BAD_UTF8, NO_ROOM, TOO_DEEP
from flytemodels._model.varint import encode_varint
from flytemodels._wire.scalars import DECODERS, ENCODERS, ZEROS, Decoder, zero_value
from flytemodels._wire.unknown import skip_field
from flytemodels._wire.varints import read_size, read_tag
from flytemodels._wire.wrapped import INEXACT, reader_of, writer_of
from flytemodels._wire.writer import serialize
from flytemodels.errors import DecodeError

__all__ = ["Occurrences", "bytes_behind", "parse", "read_map"]

M = TypeVar("M", bound=MessageBase)

_Later = list[Callable[[], None]]
"""What remains to be done when the whole input has been read."""
_FieldReader = Callable[[MessageBase, bytes, int, int, int, _Later], int]
"""Reads one occurrence of a field into a message.

Takes the message, the input, the positions where the value begins and where the message ends, the number
of enclosing messages, and what remains to be done. Returns the position after the value.
"""


def parse(cls: type[M], data: Buffer) -> M:
    """Read a message. See `flytemodels.Message.parse`."""
    if not isinstance(data, bytes):
        data = _bytes_of(data)
    later: _Later = []
    try:
        reader = _reader_of(cls)
        message: M = reader.empty()
        reader.read(message, data, 0, len(data), 0, later)
        for finish in later:
            finish()
    except RecursionError:
        # The input may be within the limit, but the caller's own stack was nearly full.
        raise DecodeError(NO_ROOM, 0) from None
    return message


def _bytes_of(data: Buffer) -> bytes:
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"expected bytes or another buffer, got {type(data).__name__}") from None


def _reader_of(cls: type[MessageBase]) -> _Reader:
    plan = cls.__dict__.get("_plan") or plan_of(cls)
    reader: _Reader | None = plan.engines.get("python reader")
    if reader is None:
        reader = plan.engines["python reader"] = _Reader(plan)
    return reader


class _Reader:
    """Reads the messages of one class."""

    __slots__ = ("_fields", "_plan", "_readers", "empty")

    empty: Callable[[], Any]  # a message of the plan's class
    """Makes a message with every field unset, without the class's constructor."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._readers: dict[int, _FieldReader] = {}
        self._fields = {field.number: field for field in plan.fields}
        for field in plan.fields:
            self._add(field)
        self.empty = empty_maker(plan)

    def _add(self, field: Field) -> None:
        others = [member.name for member in self._plan.oneofs.get(field.group or "", ()) if member is not field]
        for form, reader in _field_readers(field):
            self._readers[field.number << 3 | form] = _clearing(reader, others) if others else reader

    def read(self, message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> None:
        """Read the fields between two positions into a message."""
        readers = self._readers
        tag = 0
        try:
            while pos < end:
                start = pos
                tag = data[pos]
                pos += 1
                if tag > 0x7F:
                    tag = 0
                    tag, pos = read_tag(data, start, end)
                reader = readers.get(tag)
                if reader is None:
                    pos = skip_field(data, start, pos, end, tag, depth)
                    _add_unknown(message, data[start:pos], later)
                else:
                    pos = reader(message, data, pos, end, depth, later)
        except DecodeError as error:
            raise error.within(self._place(tag)) from None

    def _place(self, tag: int) -> str:
        field = self._fields.get(tag >> 3)
        name = self._plan.full_name
        return name if field is None else f"{name}.{field.name}"


def _add_unknown(message: Any, field: bytes, later: _Later) -> None:
    """Note an unknown field. A message may occur any number of times: what it has must not be copied each time."""
    known = message._unknown_fields
    if not isinstance(known, bytearray):
        known = message._unknown_fields = bytearray(known)
        later.append(lambda: setattr(message, "_unknown_fields", bytes(message._unknown_fields)))
    known += field


def _clearing(reader: _FieldReader, others: list[str]) -> _FieldReader:
    """Make the last member of a oneof that comes in the only one."""

    # Nearly always none of them is set; to look at all of them at once is quicker than to clear each one.
    present = attrgetter(*others, others[0])
    absent = len(others) + 1

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        if present(message).count(None) < absent:
            for name in others:
                setattr(message, name, None)
        return reader(message, data, pos, end, depth, later)

    return read


def _field_readers(field: Field) -> list[tuple[int, _FieldReader]]:
    """Return a field's readers with the wire type that each is for."""
    if field.label is Label.MAP:
        return [(LENGTH, read_map(field))]
    if field.kind is Kind.MESSAGE:
        return [(LENGTH, _read_messages(field) if field.label is Label.REPEATED else _read_message(field))]
    if field.kind >= Kind.TIMESTAMP:
        return [(LENGTH, _read_wrapped_list(field) if field.label is Label.REPEATED else _read_wrapped(field))]
    return _scalar_readers(field)


def _scalar_readers(field: Field) -> list[tuple[int, _FieldReader]]:
    form = wire_type(field.kind)
    if field.label is not Label.REPEATED:
        return [(form, _read_string(field) if field.kind is Kind.STRING else _read_scalar(field))]
    readers = [(form, _read_item(field))]
    return readers if form == LENGTH else [*readers, (LENGTH, _read_packed(field))]


def _decoder(field: Field) -> Decoder:
    """Return the decoder of one scalar value; that of an enum makes members."""
    decode = DECODERS[field.kind]
    enum: Any = field.enum  # its constructor takes the number, whatever the decoders of all kinds may return
    if enum is None:
        return decode
    members: dict[object, object] = {member.value: member for member in enum}
    unknown = unknown_member_of(enum)

    def decode_member(data: bytes, pos: int, end: int) -> tuple[object, int]:
        number, pos = decode(data, pos, end)
        member = members.get(number)
        return unknown(number) if member is None else member, pos

    return decode_member


def _read_string(field: Field) -> _FieldReader:
    """Read a singular string: the most frequent kind, without the calls that the general way makes."""
    name = field.name

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        if pos < end and (size := data[pos]) < 0x80 and size < end - pos:
            start, stop = pos + 1, pos + 1 + size  # what read_size does with a short length, without the call
        else:
            start, stop = read_size(data, pos, end)
        try:
            setattr(message, name, data[start:stop].decode())
        except UnicodeDecodeError as error:
            bad = start + error.start
        else:
            return stop
        # Here, where no error is being handled: it would become the context of this one, with the string in it.
        raise DecodeError(BAD_UTF8, bad)

    return read


def _read_scalar(field: Field) -> _FieldReader:
    name = field.name
    decode = _decoder(field)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        value, pos = decode(data, pos, end)
        setattr(message, name, value)
        return pos

    return read


def _read_item(field: Field) -> _FieldReader:
    name = field.name
    decode = _decoder(field)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        value, pos = decode(data, pos, end)
        getattr(message, name).append(value)
        return pos

    return read


def _read_packed(field: Field) -> _FieldReader:
    name = field.name
    decode = _decoder(field)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        pos, stop = read_size(data, pos, end)
        append = getattr(message, name).append
        while pos < stop:
            value, pos = decode(data, pos, stop)
            append(value)
        return pos

    return read


def _read_message(field: Field) -> _FieldReader:
    """Read a singular message; further occurrences are merged into the first one."""
    name = field.name
    cls = field.message
    inner: _Reader | None = None

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        nonlocal inner
        if inner is None:
            inner = _reader_of(cls)
        if pos < end and (size := data[pos]) < 0x80 and size < end - pos:
            start, stop = pos + 1, pos + 1 + size  # what read_size does with a short length, without the call
        else:
            start, stop = read_size(data, pos, end)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        value = getattr(message, name)
        if value is None:
            value = inner.empty()
            setattr(message, name, value)
        inner.read(value, data, start, stop, depth + 1, later)
        return stop

    return read


def _read_messages(field: Field) -> _FieldReader:
    name = field.name
    cls = field.message
    inner: _Reader | None = None

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        nonlocal inner
        if inner is None:
            inner = _reader_of(cls)
        start, stop = read_size(data, pos, end)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        value = inner.empty()
        inner.read(value, data, start, stop, depth + 1, later)
        getattr(message, name).append(value)
        return stop

    return read


def _read_wrapped(field: Field) -> _FieldReader:
    """Read a message that stands for a Python value.

    Further occurrences are merged, which is the same as reading all of their bytes one after another. That is done at
    once where they come in a row, else at the very end: otherwise many occurrences would be read again and again.
    """
    name, tag = field.name, field.tag
    quick = reader_of(field.kind, field.inner)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        start, stop = read_size(data, pos, end)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        value = quick(data, start, stop, depth + 1)
        content = data[start:stop]
        if data.startswith(tag, stop, end):
            parts = [content]
            while data.startswith(tag, stop, end):
                start, stop = read_size(data, stop + len(tag), end)
                quick(data, start, stop, depth + 1)
                parts.append(data[start:stop])
            content = b"".join(parts)
            value = quick(content, 0, len(content), 0)
        before = getattr(message, name)
        if before is None:
            # A member of a oneof may have been there and been cleared.
            _forget(message, field, None)
            setattr(message, name, keep_original(message, field, None, content) if value is INEXACT else value)
        else:
            _add_occurrence(message, field, before, content, later)
        return stop

    return read


def _add_occurrence(message: MessageBase, field: Field, before: object, data: bytes, later: _Later) -> None:
    if isinstance(before, Occurrences):
        before.parts.append(data)
        return
    occurrences = Occurrences(message, field, [bytes_behind(message, field, before), data])
    setattr(message, field.name, occurrences)
    later.append(occurrences.finish)


def bytes_behind(message: MessageBase, field: Field, value: object) -> bytes:
    """Return the wire form of the message that a wrapped value stands for."""
    original = original_of(message, field)
    return writer_of(field.kind, field.inner)(value, 0, False) if original is None else bytes(original)


class Occurrences:
    """Takes the place of a wrapped value that occurred more than once, until the input has been read."""

    __slots__ = ("_field", "_message", "parts")

    def __init__(self, message: MessageBase, field: Field, parts: list[bytes]) -> None:
        self._message = message
        self._field = field
        self.parts: list[bytes] = parts

    def finish(self) -> None:
        """Put the value of all occurrences into the field, unless another member of its oneof has cleared it."""
        field = self._field
        if getattr(self._message, field.name) is self:
            data = b"".join(self.parts)
            setattr(self._message, field.name, _wrapped_value(self._message, field, None, data))


def _wrapped_value(message: MessageBase, field: Field, key: object, data: bytes) -> object:
    value = reader_of(field.kind, field.inner)(data, 0, len(data), 0)
    _forget(message, field, key)
    return keep_original(message, field, key, data) if value is INEXACT else value


def _read_wrapped_list(field: Field) -> _FieldReader:
    name = field.name
    quick = reader_of(field.kind, field.inner)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        start, stop = read_size(data, pos, end)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        value = quick(data, start, stop, depth + 1)
        values = getattr(message, name)
        values.append(keep_original(message, field, len(values), data[start:stop]) if value is INEXACT else value)
        return stop

    return read


def read_map(field: Field) -> _FieldReader:
    """Make the reader of one entry of a map: key and value in either order, each may be missing, the last one counts.

    An entry with something else in it becomes an unknown field as a whole: a dict has no place for what it says more.
    That is what upb does, and so what users of the official classes see.
    """
    assert field.key is not None
    name = field.name
    key_tag = 1 << 3 | wire_type(field.key)
    value_tag = 2 << 3 | wire_type(field.kind)
    decode_key = DECODERS[field.key]
    zero_key = zero_value(field.key)
    entry_value = _entry_value(field)

    def read(message: MessageBase, data: bytes, pos: int, end: int, depth: int, later: _Later) -> int:
        pos, stop = read_size(data, pos, end)
        if depth >= MAX_DEPTH:
            raise DecodeError(TOO_DEEP, pos)
        key = zero_key
        value = entry_value(depth + 2)
        unknown: list[bytes] = []
        while pos < stop:
            start = pos
            tag, pos = read_tag(data, pos, stop)
            if tag == key_tag:
                key, pos = decode_key(data, pos, stop)
            elif tag == value_tag:
                pos = value.read(data, pos, stop)
            else:
                pos = skip_field(data, start, pos, stop, tag, depth + 1)
                unknown.append(data[start:pos])
        if unknown:
            _add_unknown(message, _encoded_entry(field, key, value, unknown), later)
        else:
            getattr(message, name)[key] = value.finished(message, key)
        return pos

    return read


def _encoded_entry(field: Field, key: object, value: _EntryValue, unknown: list[bytes]) -> bytes:
    """Write an entry as the message that it is: key and value where they are set, then the rest."""
    assert field.key is not None
    encoded_key = ENCODERS[field.key](key)
    parts = [] if encoded_key == ZEROS[field.key] else [encode_varint(1 << 3 | wire_type(field.key)), encoded_key]
    encoded_value = value.encoded()
    if encoded_value is not None:
        parts += (encode_varint(2 << 3 | wire_type(field.kind)), encoded_value)
    entry = b"".join(parts + unknown)
    return field.tag + encode_varint(len(entry)) + entry


class _EntryValue(Protocol):
    """The value of a map entry while the entry is read."""

    def read(self, data: bytes, pos: int, end: int) -> int:
        """Read an occurrence of the value; return the position after it."""
        ...

    def finished(self, message: MessageBase, key: object) -> object:
        """Return the value for the dict."""
        ...

    def encoded(self) -> bytes | None:
        """Return the wire form with its length, without its tag; None for a value that is not set."""
        ...


class _ScalarEntryValue:
    """A number, string, bytes or enum member."""

    __slots__ = ("_decode", "_kind", "_value")

    def __init__(self, kind: Kind, decode: Decoder, zero: object) -> None:
        self._kind = kind
        self._decode = decode
        self._value = zero

    def read(self, data: bytes, pos: int, end: int) -> int:
        self._value, pos = self._decode(data, pos, end)
        return pos

    def finished(self, message: MessageBase, key: object) -> object:
        return self._value

    def encoded(self) -> bytes | None:
        encoded = ENCODERS[self._kind](self._value)
        return None if encoded == ZEROS[self._kind] else encoded


class _MessageEntryValue:
    """A message. Occurrences within an entry are merged; without one the message is empty."""

    __slots__ = ("_depth", "_later", "_reader", "_there", "_value")

    def __init__(self, reader: _Reader, depth: int) -> None:
        self._reader = reader
        self._depth = depth
        self._there = False
        self._value: MessageBase = reader.empty()
        # Nothing is added to the value once its entry has ended, so nothing needs to wait longer.
        self._later: _Later = []

    def read(self, data: bytes, pos: int, end: int) -> int:
        start, stop = read_size(data, pos, end)
        if self._depth > MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        self._there = True
        self._reader.read(self._value, data, start, stop, self._depth, self._later)
        return stop

    def finished(self, message: MessageBase | None, key: object) -> object:
        for finish in self._later:
            finish()
        return self._value

    def encoded(self) -> bytes | None:
        self.finished(None, None)
        return _with_size(serialize(self._value)) if self._there else None


class _WrappedEntryValue:
    """A message that stands for a Python value."""

    __slots__ = ("_depth", "_field", "_parts", "_quick")

    def __init__(self, field: Field, depth: int) -> None:
        self._field = field
        self._depth = depth
        self._quick = reader_of(field.kind, field.inner)
        self._parts: list[bytes] = []

    def read(self, data: bytes, pos: int, end: int) -> int:
        start, stop = read_size(data, pos, end)
        if self._depth > MAX_DEPTH:
            raise DecodeError(TOO_DEEP, start)
        # Read for its checks and their offsets; what counts is the value of all parts together.
        self._quick(data, start, stop, self._depth)
        self._parts.append(data[start:stop])
        return stop

    def finished(self, message: MessageBase, key: object) -> object:
        return _wrapped_value(message, self._field, key, b"".join(self._parts))

    def encoded(self) -> bytes | None:
        return _with_size(bytes(parse(self._field.message, b"".join(self._parts)))) if self._parts else None


def _with_size(data: bytes) -> bytes:
    return encode_varint(len(data)) + data


def _forget(message: Any, field: Field, key: object) -> None:
    """Drop what was kept beside an earlier value: the last one replaces it."""
    if message._originals is not None:
        message._originals.pop((field.name, key), None)


def _entry_value(field: Field) -> Callable[[int], _EntryValue]:
    """Return the constructor of an entry's value; it takes the depth of a message in it."""
    if field.kind is Kind.MESSAGE:
        cls = field.message
        return lambda depth: _MessageEntryValue(_reader_of(cls), depth)
    if field.kind >= Kind.TIMESTAMP:
        return lambda depth: _WrappedEntryValue(field, depth)
    kind = field.kind
    decode = _decoder(field)
    zero: object = zero_value(kind) if field.enum is None else field.enum(0)
    return lambda depth: _ScalarEntryValue(kind, decode, zero)
