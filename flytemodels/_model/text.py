"""Messages as text for people: the short form, the verbose form, and the one that Jupyter shows.

The short form has the layout of flytekit's models, which Flyte users know from logs and error reports: the fields that
are set, in the order of their numbers, submessages indented below their names. So a Timestamp shows its seconds, and a
Struct its `fields`: they are messages, as for flytekit. Unlike there, enums are shown by name.
"""

from __future__ import annotations

import datetime
import heapq
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple, TypeGuard, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.compiling import compiled, put_late
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, Plan, plan_of
from flytemodels._model.reflection import is_set, is_written
from flytemodels._model.times import NANOS_PER_SECOND, same_sign
from flytemodels.times import EPOCH, nanoseconds_of, nanoseconds_since_epoch

if TYPE_CHECKING:
    from typing import TypeAlias


__all__ = ["html", "short_string", "verbose_string"]

_WIDTH = 80
"""Longer values are shortened; flytekit's number."""

_LONG = 10 * _WIDTH
"""Longer pieces are clipped before anything is done with them."""

_LARGE = 1 << 64
"""Shorter numbers fit into any line."""

_MOST = 100_000
"""How many characters of a value are looked at to fill a line of the short form, however many of them are spaces."""


def short_string(message: MessageBase) -> str:
    """Return the fields that are set, a line each, long values shortened.

    Args:
        message: any message.

    Returns:
        `Flyte Serialized object (TaskTemplate):` and the lines below it, indented by two spaces.
    """
    return "\n".join((_title(message), *_lines_or_outline(_short_lines, message, "  ")))


def verbose_string(message: MessageBase) -> str:
    """Return the fields that are set, complete: nothing is shortened or left out, lists and maps are spread over lines.

    Beyond what the short form has: empty submessages (`{}`), Timestamps and Durations in words, and how many bytes of
    unknown fields there are.

    Args:
        message: any message.

    Returns:
        `Flyte Serialized object (TaskTemplate):` and the lines below it, indented by two spaces.
    """
    return "\n".join((_title(message), *_lines_or_outline(_verbose_lines, message, "  ")))


def html(message: MessageBase) -> str:
    """Return the short form as HTML, escaped.

    Args:
        message: any message.

    Returns:
        A heading and a preformatted block.
    """
    text = "\n".join(_lines_or_outline(_short_lines, message, ""))
    return f"<h4>{escape(type(message).__name__)}</h4><pre>{escape(text)}</pre>"


def _title(message: MessageBase) -> str:
    return f"Flyte Serialized object ({type(message).__name__}):"


def _lines_or_outline(
    lines_of: Callable[[MessageBase, str], list[str]], message: MessageBase, indent: str
) -> list[str]:
    """Write a message, or an outline where that fails.

    It does for messages that are nested too deep for Python's stack or contain themselves, and for values that are no
    field's and fail to describe themselves.
    """
    try:
        return lines_of(message, indent)
    except Exception:
        pass
    try:
        return list(_outline(message, indent))
    except Exception:  # the caller has filled the stack, or the base class was asked, which has no fields
        return [f"{indent}..."]


def _outline(message: MessageBase, indent: str) -> Iterator[str]:
    """Write a line for each field, with `...` for what contains other values or fails to describe itself."""
    for field in plan_of(type(message)).fields:
        lines: list[str] = []
        try:
            value = getattr(message, field.name)
            if is_set(field, value):
                if _is_many(field) or field.kind in (Kind.MESSAGE, Kind.STRUCT):
                    lines = [f"{indent}{field.proto_name}: ..."]
                else:
                    _add_node(indent, field.proto_name, _field(message, field, value), lines)
        except RecursionError:
            raise
        except Exception:
            lines = [f"{indent}{field.proto_name}: ..."]
        yield from lines


# What there is to show. Children are made while they are printed, so that the short form of a large map is cheap.


class _Leaf:
    """One value, written when it is known how much of it is shown.

    Attributes:
        value: the value.
        quote: whether it is quoted wherever it stands.
    """

    __slots__ = ("quote", "value")

    def __init__(self, value: object, quote: bool = False) -> None:
        self.value = value
        self.quote = quote

    def text(self, most: int | None = None) -> str:
        """Return the value as it reads; at least its beginning, if no more than `most` characters of it matter."""
        return self.quoted(most) if self.quote else _written(str, _beginning(self.value, most))

    def quoted(self, most: int | None = None) -> str:
        """Return the value for where values stand side by side and one must see where each ends."""
        return _written(repr, _beginning(self.value, most))


class _Name:
    """A name that is shown without quotes, such as that of an enum's member."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


class _Fields(NamedTuple):
    """A message. What there is to say of it beside its fields is for the verbose form only."""

    children: Iterator[tuple[str, _Node]]
    comment: Callable[[], str] = str


class _Items(NamedTuple):
    """A list."""

    children: Iterator[_Node]


class _Entries(NamedTuple):
    """A map."""

    children: Iterator[tuple[_Leaf, _Node]]


if TYPE_CHECKING:
    _Node: TypeAlias = "_Leaf | _Fields | _Items | _Entries"


# From a message to what is shown of it


def _fields(message: MessageBase) -> _Fields:
    return _Fields(_set_fields(message), partial(_unknown, message))


def _unknown(message: MessageBase) -> str:
    unknown = len(message._unknown_fields)  # pyright: ignore[reportPrivateUsage]  # there is no other place to ask
    return f"and {unknown} bytes of unknown fields" if unknown else ""


def _set_fields(message: MessageBase) -> Iterator[tuple[str, _Node]]:
    for field in plan_of(type(message)).fields:
        value = getattr(message, field.name)
        if is_set(field, value):
            yield field.proto_name, _field(message, field, value)


# Whatever is not of its field's type is shown as it is: a text for people must not fail.


def _field(message: MessageBase, field: Field, value: Any) -> _Node:
    if field.label is Label.REPEATED and isinstance(value, (list, tuple)):
        items = cast("list[Any]", value)
        return _Items(_one(message, field, index, item) for index, item in enumerate(items))
    if field.label is Label.MAP and isinstance(value, Mapping):
        entries = cast("Mapping[object, Any]", value)
        return _Entries((_Leaf(key), _one(message, field, key, entries[key])) for key in _in_order(entries))
    return _one(message, field, None, value)


def _in_order(entries: Mapping[Any, Any]) -> Iterable[Any]:  # keys of any map
    """Return the keys of a map, sorted. No more of them are sorted at once than a line of the short form can show."""
    if len(entries) > _WIDTH:
        return _many_in_order(entries)
    try:
        return sorted(entries)
    except TypeError:  # keys that cannot be compared
        return entries


def _many_in_order(entries: Mapping[Any, Any]) -> Iterator[Any]:  # as above
    try:
        yield from heapq.nsmallest(_WIDTH, entries)
        yield from sorted(entries)[_WIDTH:]
    except TypeError:  # nothing has been yielded yet
        yield from entries


def _one(message: MessageBase, field: Field, key: object, value: Any) -> _Node:
    if field.kind is Kind.ENUM and isinstance(value, int) and field.enum is not None:
        name = field.enum(value).name or _written(str, int(value))
        return _Leaf(_Name(name))
    if field.kind is Kind.MESSAGE and _is_message(value):
        return _fields(value)
    if field.kind < Kind.TIMESTAMP:
        return _Leaf(value)
    original = original_of(message, field, key)
    return _wrapped(field.kind, value) if original is None else _fields(original)


def _is_message(value: object) -> TypeGuard[MessageBase]:
    return isinstance(value, MessageBase)


def _wrapped(kind: Kind, value: object) -> _Node:
    """Show the message that a plain value stands for."""
    if kind is Kind.TIMESTAMP and isinstance(value, datetime.datetime) and value.utcoffset() is not None:
        seconds, nanos = divmod(nanoseconds_since_epoch(value), NANOS_PER_SECOND)
        return _Fields(_numbers(seconds=seconds, nanos=nanos), partial(_utc, seconds, nanos))
    if kind is Kind.DURATION and isinstance(value, datetime.timedelta):
        seconds, nanos = same_sign(nanoseconds_of(value))
        return _Fields(_numbers(seconds=seconds, nanos=nanos), partial(_length, seconds, nanos))
    if kind is Kind.STRUCT and isinstance(value, Mapping):
        return _Fields(iter([("fields", _json(cast(object, value)))] if value else []))
    if kind is Kind.WRAPPER:
        # A wrapper around a zero value is an empty message, in which one cannot see what it stands for.
        return _Fields(iter([("value", _Leaf(value))])) if is_written(value) else _Fields(iter(()), _Leaf(value).quoted)
    return _Leaf(value)


def _numbers(**numbers: int) -> Iterator[tuple[str, _Node]]:
    return ((name, _Leaf(number)) for name, number in numbers.items() if number)


def _length(seconds: int, nanos: int) -> str:
    sign = "-" if seconds + nanos < 0 else ""
    return f"{sign}{datetime.timedelta(seconds=abs(seconds))}{_fraction(abs(nanos))}"


def _utc(seconds: int, nanos: int) -> str:
    try:
        value = EPOCH + datetime.timedelta(seconds=seconds)
    except OverflowError:  # a time zone can put a datetime into the year 0 or 10000
        return ""
    return f"{value.replace(tzinfo=None).isoformat(' ')}{_fraction(nanos)} UTC"


def _fraction(nanos: int) -> str:
    return f".{nanos:09}".rstrip("0") if nanos else ""


def _json(value: object) -> _Node:
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return _Entries((_Leaf(key), _json(entries[key])) for key in _in_order(entries))
    if isinstance(value, (list, tuple)):
        return _Items(_json(item) for item in cast("list[object]", value))
    # Types differ within one Struct, so the text "5" must not look like the number.
    return _Leaf(value, quote=isinstance(value, str) and _NOT_TEXT.fullmatch(value) is not None)


_NOT_TEXT = re.compile(r"None|True|False|[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?")

# What would do something to the reader's terminal, or to the order of what stands there. Tabs and line feeds may stay.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+"
)


def _beginning(value: object, most: int | None) -> object:
    return value[:most] if most is not None and isinstance(value, (str, bytes, bytearray)) else value


def _written(write: Callable[[object], str], value: object) -> str:
    """Write a value of any type: one that is not of its field's type may be one that cannot be written."""
    try:
        return write(value)
    except Exception:
        # A whole number of more digits than Python prints in decimal, or an object that fails to describe itself.
        return hex(value) if isinstance(value, int) else object.__repr__(value)


def _visible(text: str) -> str:
    return text if text.isprintable() else _CONTROL.sub(lambda match: ascii(match[0])[1:-1], text)


# The short form, written straight from the messages' values wherever they are of the type that the field should have


_SCALAR, _ENUM, _MESSAGE, _OTHER = range(4)
"""What a single value of a field is, as far as the short form cares."""

_AddLines = Callable[[Any, str, list[str]], bool]
"""Adds the lines of a message of one class, with an indentation; returns whether any of its fields is set."""

_AddInline = Callable[[Any, "_Line"], bool]
"""Adds a message of one class to a line; returns whether the line is full."""


def _lines_of_class(plan: Plan) -> _AddLines:
    add: _AddLines | None = plan.engines.get("short form")
    if add is None:
        add = plan.engines["short form"] = _compiled_lines(plan)
    return add


def _inline_of_class(plan: Plan) -> _AddInline:
    add: _AddInline | None = plan.engines.get("short form, inline")
    if add is None:
        add = plan.engines["short form, inline"] = _compiled_inline(plan)
    return add


def _short_lines(message: MessageBase, indent: str) -> list[str]:
    lines: list[str] = []
    _lines_of_class(plan_of(type(message)))(message, indent, lines)
    return lines


def _compiled_lines(plan: Plan) -> _AddLines:
    scope: dict[str, Any] = {
        "__name__": __name__,
        "add_duration": _add_duration,
        "add_many": _add_many,
        "add_node": _add_node,
        "add_text": _add_text,
        "containers": (list, dict),
        "node": _field,
        "numbers": (int, bool),
        "timedelta": datetime.timedelta,
    }
    lines = ["found = False"]
    for number, field in enumerate(plan.fields):
        lines += [*_if_set(field, number, scope), "    found = True"]
        lines += [f"    {line}" for line in _lines_of_field(field, number, scope)]
    add: _AddLines = compiled("add_lines(message, indent, lines)", [*lines, "return found"], scope)
    return add


def _if_set(field: Field, number: int, scope: dict[str, Any]) -> list[str]:
    """Return the lines that look whether a field is set. Nearly all that are not have their default."""
    default = field.default()
    scope |= {"is_written": is_written, f"field_{number}": field}
    scope[f"default_{number}"] = type(default) if _is_many(field) else default
    test = "value is not None"
    if _is_many(field):
        test = f"value or type(value) is not default_{number} and is_written(value)"
    elif not field.has_presence:
        test = f"value is not default_{number} and (value or is_written(value))"
    return [f"value = message.{field.name}", f"if {test}:"]


def _lines_of_field(field: Field, number: int, scope: dict[str, Any]) -> list[str]:
    """Return the lines that show a `value` of the type that the field should have, or leave it to `_add_node`."""
    name = field.proto_name
    otherwise = f"else: add_node(indent, '{name}', node(message, field_{number}, value), lines)"
    if _is_many(field):
        added = f"add_many(message, field_{number}, {_shape(field)}, value, indent, lines)"
        return [f"if isinstance(value, containers): {added}", otherwise]
    if field.kind is Kind.MESSAGE:
        scope[f"message_{number}"] = field.message
        put_late(scope, f"lines_{number}", lambda: _lines_of_class(plan_of(field.message)))
        return [
            f"if type(value) is message_{number}:",
            f"    lines.append(indent + '{name}:')",
            # As in flytekit, a submessage that is there but empty is not shown.
            f"    if not lines_{number}(value, indent + '  ', lines): lines.pop()",
            otherwise,
        ]
    if field.kind is Kind.ENUM:
        scope[f"enum_{number}"] = field.enum
        shown = f"lines.append(f'{{indent}}{name}: {{value._name_}}')"
        return [f"if type(value) is enum_{number} and value._name_: {shown}", otherwise]
    if field.kind is Kind.DURATION:
        plain = "type(value) is timedelta and not message._originals"
        return [f"if {plain}: add_duration(indent, '{name}', value, lines)", otherwise]
    if field.kind >= Kind.TIMESTAMP:
        return [otherwise.removeprefix("else: ")]
    return [
        f"if type(value) is str: add_text(indent, '{name}', value, lines)",
        f"elif type(value) in numbers and {-_LARGE} < value < {_LARGE}: lines.append(f'{{indent}}{name}: {{value}}')",
        otherwise,
    ]


def _add_many(message: MessageBase, field: Field, shape: int, value: Any, indent: str, lines: list[str]) -> None:
    """Add a list or a map."""
    line = _Line()
    line.add_field(message, field, shape, value)
    _add_line(indent, field.proto_name, "".join(line.parts), lines, line.is_printable)


def _add_duration(indent: str, name: str, value: datetime.timedelta, lines: list[str]) -> None:
    seconds, nanos = same_sign(nanoseconds_of(value))
    if seconds or nanos:
        lines.append(f"{indent}{name}:")
    if seconds:
        lines.append(f"{indent}  seconds: {seconds}")
    if nanos:
        lines.append(f"{indent}  nanos: {nanos}")


def _add_text(indent: str, name: str, text: str, lines: list[str]) -> None:
    if 0 < len(text) <= _WIDTH and text.isprintable() and text[0] != " " and text[-1] != " " and "  " not in text:
        lines.append(f"{indent}{name}: {text}")
    else:
        _add_line(indent, name, text if len(text) <= _LONG else _clipped(text[:_MOST]), lines, False)


def _compiled_inline(plan: Plan) -> _AddInline:
    scope: dict[str, Any] = {"__name__": __name__}
    lines = ["line.visible += 2", "parts = line.parts", "separator = '{'"]
    for number, field in enumerate(plan.fields):
        add = _inline_of_field(field, number, scope)
        lines += [
            *_if_set(field, number, scope),
            f"    parts.append(separator + '{field.proto_name}: ')",
            "    separator = ', '",
            f"    if {add}: return True",
        ]
    lines += ["parts.append('}' if separator == ', ' else '{}')", f"return line.visible > {_WIDTH}"]
    add_inline: _AddInline = compiled("add_inline(message, line)", lines, scope)
    return add_inline


def _inline_of_field(field: Field, number: int, scope: dict[str, Any]) -> str:
    """Return the expression that adds a `value` of a field to a line."""
    shape = _shape(field)
    if _is_many(field):
        return f"line.add_field(message, field_{number}, {shape}, value)"
    otherwise = f"line.add_one(message, field_{number}, {shape}, None, value)"
    if shape == _SCALAR:
        return "line.add_scalar(value)"
    if shape == _MESSAGE:
        scope[f"message_{number}"] = field.message
        put_late(scope, f"inline_{number}", lambda: _inline_of_class(plan_of(field.message)))
        return f"inline_{number}(value, line) if type(value) is message_{number} else {otherwise}"
    return otherwise


def _is_many(field: Field) -> bool:
    return field.label in (Label.REPEATED, Label.MAP)


def _shape(field: Field) -> int:
    if field.kind >= Kind.TIMESTAMP:
        return _OTHER
    return {Kind.ENUM: _ENUM, Kind.MESSAGE: _MESSAGE}.get(field.kind, _SCALAR)


def _add_node(indent: str, name: str, node: _Node, lines: list[str]) -> None:
    if not isinstance(node, _Fields):
        line = _Line()
        line.add_all([node.text(_MOST)] if isinstance(node, _Leaf) else _inline(node))
        _add_line(indent, name, "".join(line.parts), lines, line.is_printable)
        return
    children = list(node.children)
    if children:
        lines.append(f"{indent}{name}:")
        for child_name, child in children:
            _add_node(indent + "  ", child_name, child, lines)


def _add_line(indent: str, name: str, text: str, lines: list[str], is_printable: bool) -> None:
    """Add a value on one line; `is_printable` may be False for a text that is."""
    text = _shortened(text, is_printable)
    if not is_printable:
        text = _visible(text)
    if text:
        lines.append(f"{indent}{name}: {text}")


class _Line:
    """A value on one line, of which not much more is written than can be seen.

    The methods return whether the line is full.
    """

    __slots__ = ("is_printable", "parts", "visible")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.visible = 0
        """How many characters there are at least that are not spaces. Names and commas are not counted."""
        self.is_printable = True
        """Whether all pieces are names or the `repr` of strings, in which no other white space is left than spaces."""

    def add_all(self, pieces: Iterable[str]) -> bool:
        """Add pieces of any text."""
        self.is_printable = False
        for piece in pieces:
            self.parts.append(piece if len(piece) <= _LONG else _clipped(piece))
            self.visible += sum(map(len, self.parts[-1].split()))
            if self.visible > _WIDTH:
                return True
        return False

    def add_field(self, message: MessageBase, field: Field, shape: int, value: Any) -> bool:  # of the field
        """Add a list or a map."""
        if field.label is Label.REPEATED and isinstance(value, (list, tuple)):
            return self._add_list(message, field, shape, cast("list[Any]", value))
        if field.label is Label.MAP and isinstance(value, Mapping):
            return self._add_map(message, field, shape, cast("Mapping[object, Any]", value))
        return self.add_all(_inline(_field(message, field, value)))

    def _add_list(self, message: MessageBase, field: Field, shape: int, items: Sequence[Any]) -> bool:
        self.visible += 2
        parts = self.parts
        separator = "["
        for index, item in enumerate(items):
            parts.append(separator)
            separator = ", "
            if self.add_scalar(item) if shape == _SCALAR else self.add_one(message, field, shape, index, item):
                return True
        parts.append("]" if separator == ", " else "[]")
        return self.visible > _WIDTH

    def _add_map(self, message: MessageBase, field: Field, shape: int, entries: Mapping[Any, Any]) -> bool:
        self.visible += 2
        parts = self.parts
        separator = "{"
        for key in _in_order(entries):
            parts.append(separator)
            separator = ", "
            if self.add_scalar(key):
                return True
            parts.append(": ")
            value = entries[key]
            if self.add_scalar(value) if shape == _SCALAR else self.add_one(message, field, shape, key, value):
                return True
        parts.append("}" if separator == ", " else "{}")
        return self.visible > _WIDTH

    def add_one(self, message: MessageBase, field: Field, shape: int, key: object, value: Any) -> bool:
        """Add an item, or the value of an entry, of any kind but a scalar; one field's value where there is no key."""
        if shape == _MESSAGE and isinstance(value, MessageBase):
            plan: Plan = value.__class__.__dict__.get("_plan") or plan_of(type(value))
            return _inline_of_class(plan)(value, self)
        if shape == _ENUM and type(value) is field.enum and value._name_:
            self.parts.append(value._name_)
            self.visible += len(value._name_)
            return self.visible > _WIDTH
        return self.add_all(_inline(_one(message, field, key, value)))

    def add_scalar(self, value: Any) -> bool:  # of any type
        """Add a scalar or a key."""
        if type(value) is not str:
            return self.add_all((_Leaf(value).quoted(_MOST),))
        piece = repr(value) if len(value) <= _LONG else _clipped(repr(value[:_MOST]))
        self.parts.append(piece)
        # All characters of a string's `repr` but spaces can be seen.
        self.visible += len(piece) - piece.count(" ")
        return self.visible > _WIDTH


def _inline(node: _Node) -> Iterator[str]:
    """Write a value on one line, piece by piece, so that the reader can stop when the line is full."""
    if isinstance(node, _Leaf):
        yield node.quoted(_MOST)
        return
    opening, closing = "[]" if isinstance(node, _Items) else "{}"
    separator = ""
    yield opening
    for name, child in _named(node):
        yield separator + (f"{name}: " if name else "")
        yield from _inline(child)
        separator = ", "
    yield closing


def _named(node: _Fields | _Items | _Entries) -> Iterator[tuple[str, _Node]]:
    if isinstance(node, _Fields):
        yield from node.children
    elif isinstance(node, _Items):
        yield from (("", child) for child in node.children)
    else:
        yield from ((key.quoted(_MOST), child) for key, child in node.children)


def _shortened(text: str, is_printable: bool) -> str:
    """Do what `textwrap.shorten` does, which takes ten times as long to find out that a line is short."""
    if not is_printable or "  " in text or text[:1] == " " or text[-1:] == " ":
        text = " ".join(text.split())
    if len(text) <= _WIDTH:
        return text
    last = _WIDTH - len(_LEFT_OUT)
    end = text.rfind(" ", 0, last + 1)
    if text.find("-", end + 1, last + 1) == -1:
        return text[:end] + _LEFT_OUT if end > 0 else _LEFT_OUT.lstrip()
    # The word at the end may be broken after a hyphen. No more of it, or of what follows, is looked at than it takes.
    return _WRAPPER.fill(text[: 2 * _WIDTH + 10])


_LEFT_OUT = " [...]"
_WRAPPER = textwrap.TextWrapper(_WIDTH, max_lines=1, placeholder=_LEFT_OUT)


def _clipped(text: str) -> str:
    """Drop what is too far along to be seen, however long the words and the gaps between them are."""
    return " ".join(word[: _WIDTH + 1] for word in text.split(maxsplit=_WIDTH))


# The verbose form


def _verbose_lines(message: MessageBase, indent: str) -> list[str]:
    top = _fields(message)
    lines = list(_spread(top, indent))
    comment = top.comment()
    if comment:
        lines.append(f"{indent}# {comment}")
    return lines


def _spread(node: _Fields | _Items | _Entries, indent: str) -> Iterator[str]:
    if isinstance(node, _Fields):
        for name, child in node.children:
            yield from _under(f"{name}:", child, indent)
    elif isinstance(node, _Items):
        for child in node.children:
            yield from _under("-", child, indent)
    else:
        for key, child in node.children:
            yield from _under(f"{_closed(key, key.text())}:", child, indent)


def _under(head: str, node: _Node, indent: str) -> Iterator[str]:
    """Write a value after its name, key or dash: on the same line, or below it."""
    if isinstance(node, _Leaf):
        yield from _text(head, node, indent)
        return
    below = _spread(node, indent + "  ")
    first = next(below, None)
    comment = node.comment() if isinstance(node, _Fields) else ""
    comment = f"  # {comment}" if comment else ""
    if first is None:
        yield f"{indent}{head} {'[]' if isinstance(node, _Items) else '{}'}{comment}"
        return
    if head == "-" and not comment:
        yield f"{indent}- {first[len(indent) + 2 :]}"
    else:
        yield f"{indent}{head}{comment}"
        yield first
    yield from below


def _text(head: str, leaf: _Leaf, indent: str) -> Iterator[str]:
    text = leaf.text()
    if "\n" in text:
        yield f"{indent}{head} |"
        yield from (f"{indent}  {line}" for line in _visible(text).split("\n"))
    else:
        yield f"{indent}{head} {_closed(leaf, text)}"


def _closed(leaf: _Leaf, text: str) -> str:
    """Quote what would otherwise not be seen in full: nothing, spaces at the ends, a line feed in a key."""
    plain = text and text == text.strip() and "\n" not in text
    return _visible(text) if plain else leaf.quoted()
