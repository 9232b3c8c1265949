"""Paths to fields, as people write them: `template.container.resources.limits[CPU].value`.

Names are those of the `.proto`; those of JSON are taken as well. In brackets stands an index, a map's key, or what
names an item of a list: a KeyValuePair's key, a node's id, a binding's variable, a resource's name. Inside a Struct,
the names are its keys.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final, NamedTuple

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.suggestions import suggestions
from flytemodels.errors import DecodeError
from flytemodels.files._errors import FileError
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.message import Message

__all__ = ["Step", "Unreachable", "find", "find_json", "identity", "parse_path", "set_value"]

_STEP: Final = re.compile(
    r"""
    (?: ^ | \. ) (?P<name> [A-Za-z_][\w-]* )
    | \[ (?: "(?P<quoted> (?: [^"\\] | \\. )* )" | (?P<key> [^\]"]+ ) ) \]
    """,
    re.VERBOSE,
)
# What names an item of a list, most telling first.
_IDENTITIES: Final = ("key", "id", "var", "name", "signal_id", "alias")


class Step(NamedTuple):
    """One step of a path.

    Attributes:
        text: a field's name, or what was in brackets.
        bracketed: True for what was in brackets.
    """

    text: str
    bracketed: bool


def parse_path(path: str) -> list[Step]:
    """Split a path into its steps.

    Args:
        path: `template.container.env[LANG].value`.

    Returns:
        The steps.

    Raises:
        FileError: it is not a path.
    """
    steps: list[Step] = []
    end = 0
    while end < len(path):
        found = _STEP.match(path, end)
        if found is None:
            raise FileError(f"expected a path such as template.container.image, got {path!r}")
        if found["name"] is not None:
            steps.append(Step(found["name"], False))
        elif found["quoted"] is not None:
            steps.append(Step(json.loads(f'"{found["quoted"]}"'), True))
        else:
            steps.append(Step(found["key"], True))
        end = found.end()
    if not steps:
        raise FileError("expected a path such as template.container.image, got nothing")
    return steps


def identity(item: object) -> str | None:
    """Return what names an item of a list, such as a node's id; None where nothing does."""
    for name in _IDENTITIES:
        value: object = item.get(name) if is_dict(item) else getattr(item, name, None)
        if isinstance(value, str) and value:
            return value
        if value is not None and not is_dict(item) and hasattr(value, "name"):
            # An enum, as in the entries of Resources; or an Identifier, which names the tasks of a closure.
            named: object = getattr(value, "name", None)
            if isinstance(named, str) and named:
                return named
    return None


def find(message: Message, path: str) -> Any:  # whatever is there
    """Return what is at a path.

    Args:
        message: where the path begins.
        path: see the module.

    Returns:
        The value of the field; None where it, or a message on the way, is absent.

    Raises:
        FileError: there is no such field; the error names those that there are.
    """
    value: Any = message
    for step in parse_path(path):
        if value is None:
            return None
        value = _step(value, step)
    return value


def find_json(message: Message, path: str) -> Any:  # JSON
    """Return the JSON form of what is at a path.

    Args:
        message: where the path begins.
        path: see the module.

    Returns:
        The value as proto3 JSON has it; None where it, or a message on the way, is absent.

    Raises:
        FileError: there is no such field; the error names those that there are.
    """
    holder: Any = message
    *steps, last = parse_path(path)
    for step in steps:
        holder = _step(holder, step) if holder is not None else None
    if holder is None:
        return None
    if not isinstance(holder, Message):
        found = _step(holder, last)
        return found.to_dict() if isinstance(found, Message) else found
    field = field_named(holder, last.text)
    _step(holder, last)
    # Only a message has a JSON form, so the field is written with the message that it is in.
    return holder.to_dict(include_default_values=not field.has_presence).get(field.json_name)


def _key(key: Any) -> str:  # of a map
    return str(key).lower() if isinstance(key, bool) else str(key)


def _step(value: Any, step: Step) -> Any:  # a message, list, dict or JSON, and what is in it
    if isinstance(value, Message):
        if step.bracketed:
            raise FileError(f"expected a field of {value.proto_full_name()}, got [{step.text}]")
        return getattr(value, field_named(value, step.text).name)
    if is_list(value):
        return value[_index(value, step)]
    if is_dict(value):
        for key, item in value.items():
            if _key(key) == step.text:
                return item
        raise FileError(
            f"expected a key of the map, got {step.text!r}" + suggestions(step.text, sorted(map(_key, value)))
        )
    raise FileError(f"expected the end of the path, got {step.text!r}")


def field_named(message: Message, name: str) -> Field:
    """Find a field by its name in Python, in the `.proto` or in JSON.

    Raises:
        FileError: there is none; the error names those that there are.
    """
    fields = plan_of(type(message)).fields
    for field in fields:
        if name in (field.proto_name, field.name, field.json_name):
            return field
    names = suggestions(name, [each.proto_name for each in fields])
    raise FileError(f"expected a field of {message.proto_full_name()}, got {name!r}{names}")


def _index(items: list[Any], step: Step) -> int:  # messages or JSON
    if not step.bracketed:
        raise FileError(f"expected [...] behind a list, got {step.text!r}")
    if re.fullmatch(r"-?\d+", step.text) and len(step.text) < 10:
        index = int(step.text)
        if -len(items) <= index < len(items):
            return index % len(items)
    named = [str(identity(item)) for item in items]
    if step.text in named:
        return named.index(step.text)
    names = [name for name in named if name != "None"]
    if not names:
        raise FileError(f"expected an index below {len(items)}, got [{step.text}]")
    raise FileError(f"expected an item of the list, got [{step.text}]{suggestions(step.text, names)}")


class Unreachable(Exception):
    """A path leads through a member of a oneof that is not set: it is not meant for this message."""


def set_value(message: Message, path: str, text: str, create: bool = True) -> bool:
    """Set a field to a value that a person typed.

    Messages on the way that are absent are made. An item of a list or map that is not there is added where its name can
    be put into it (`env[TZ]`).

    Args:
        message: where the path begins; it is changed.
        path: see the module.
        text: the value: text for strings and bytes in base64, JSON for everything else; `null` makes a field absent.
        create: False to leave members of oneofs that are absent as they are.

    Returns:
        True where something changed.

    Raises:
        FileError: there is no such field, or the value does not fit.
        Unreachable: `create` is False and the path leads through an absent member of a oneof.
    """
    *steps, last = parse_path(path)
    holder: Any = message
    for step in steps:
        holder = _enter(holder, step, create)
    if isinstance(holder, Message):
        return _set_field(holder, last, text, path, create)
    return _set_item(holder, last, text, path)


def _enter(holder: Any, step: Step, create: bool) -> Any:  # a message, list or JSON
    """Take one step, making what is absent."""
    if not isinstance(holder, Message):
        if is_dict(holder) and step.text not in map(_key, holder):
            holder[step.text] = {}
        elif is_list(holder):
            return _item(holder, step)
        return _step(holder, step)
    field = field_named(holder, step.text)
    value = getattr(holder, field.name)
    if is_list(value):
        return _Items(holder, field, value)
    if value is None:
        if field.group is not None and not create:
            raise Unreachable(field.proto_name)
        if field.kind is Kind.STRUCT:
            value = {}
        elif field.kind is Kind.MESSAGE:
            value = field.message()
        else:
            raise FileError(f"expected the end of the path, got {step.text!r}")
        _assign(holder, field, value)
        value = getattr(holder, field.name)
    return value


class _Items(list[Any]):
    """A repeated field, which knows what to make new items of."""

    def __init__(self, holder: Message, field: Field, items: list[Any]) -> None:
        super().__init__(items)
        self.holder = holder
        self.field = field


def _item(items: list[Any], step: Step) -> Any:  # a message or JSON
    try:
        return items[_index(items, step)]
    except FileError:
        if not isinstance(items, _Items) or items.field.kind is not Kind.MESSAGE or not step.bracketed:
            raise
        made: Any = items.field.message()
        if not _name_item(made, step.text):
            raise
        getattr(items.holder, items.field.name).append(made)
        return made


def _name_item(item: Message, name: str) -> bool:
    """Put what names an item into a new one, if there is a field for it that can hold it."""
    for field in plan_of(type(item)).fields:
        if field.name in _IDENTITIES and field.kind in (Kind.STRING, Kind.ENUM):
            try:
                setattr(item, field.name, _from_json(item, field, name))
            except DecodeError:
                return False
            return True
    return False


def _set_field(holder: Message, step: Step, text: str, path: str, create: bool) -> bool:
    field = field_named(holder, step.text)
    old = getattr(holder, field.name)
    if old is None and field.group is not None and not create:
        raise Unreachable(field.proto_name)
    before = bytes(holder)
    _assign(holder, field, _typed(holder, field, text, path))
    return bytes(holder) != before


def _assign(holder: Message, field: Field, value: Any) -> None:  # of the field's type
    """Set a field, and clear the other members of its oneof."""
    if field.group is not None and value is not None:
        for member in plan_of(type(holder)).oneofs[field.group]:
            setattr(holder, member.name, None)
    setattr(holder, field.name, value)


def _set_item(holder: Any, step: Step, text: str, path: str) -> bool:  # a list, a map's dict or JSON
    if isinstance(holder, _Items):
        item = _item(holder, step)
        target = getattr(holder.holder, holder.field.name)
        index = next(index for index, each in enumerate(target) if each is item)
        if isinstance(item, Message) and _plain_value(item) is not None:
            # `env[TZ]=UTC`: an item with a name and one value.
            return _set_field(item, Step(str(_plain_value(item)), False), text, path, True)
        before = target[index]
        target[index] = _list_item(holder, text, path)
        return bool(before != target[index])
    key: Any = step.text
    if is_list(holder):
        key = _index(holder, step)
    elif not is_dict(holder):
        raise FileError("expected the end of the path earlier, got more steps", path)
    before = holder.get(key) if is_dict(holder) else holder[key]
    holder[key] = _json_or_text(text)
    return bool(before != holder[key] or type(before) is not type(holder[key]))


def _plain_value(item: Message) -> str | None:
    return "value" if any(field.name == "value" for field in plan_of(type(item)).fields) else None


def _list_item(items: _Items, text: str, path: str) -> Any:  # of the field's type
    return _typed(items.holder, items.field, f"[{_quoted(items.field, text)}]", path)[0]


def _quoted(field: Field, text: str) -> str:
    return json.dumps(text) if field.kind in (Kind.STRING, Kind.BYTES, Kind.ENUM) else text


def _json_or_text(text: str) -> Any:  # JSON
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


_AS_TEXT: Final = (Kind.STRING, Kind.BYTES, Kind.ENUM, Kind.TIMESTAMP, Kind.DURATION)


def _typed(holder: Message, field: Field, text: str, path: str) -> Any:  # of the field's type
    """Read a value of a field's type from text."""
    single = field.label in (Label.IMPLICIT, Label.EXPLICIT)
    if single and field.kind in _AS_TEXT and not (text == "null" and field.has_presence):
        value: Any = text
    else:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            value = text
    try:
        return _from_json(holder, field, value)
    except DecodeError as error:
        raise FileError(error.problem, path) from None


def _from_json(holder: Message, field: Field, value: Any) -> Any:  # JSON, and a value of the field's type
    if value is None:
        return field.default()
    return getattr(type(holder).from_dict({field.json_name: value}), field.name)
