"""Field paths, as errors show them: `container.args[2]`, `literals["x"].scalar`, `custom["a"][0]`."""

from __future__ import annotations

import json
import re
from typing import Any, Final, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind
from flytemodels._model.plan import Field, plan_of
from flytemodels._model.problems import quoted, visible

__all__ = ["get_path", "join_path", "parse_path", "set_path"]

Step = str | int | bool

_NAME: Final = re.compile(r"[^\W\d]\w*")
_BRACKET: Final = re.compile(
    r'\[(?:(?P<number>-?\d{1,20})|(?P<word>true|false)|(?P<text>"(?:[^"\\]|\\.)*"))\]', re.DOTALL
)


class _Name(str):
    """A field's name; a plain string is a key in brackets."""

    __slots__ = ()


def parse_path(path: str) -> list[Step]:
    """Split a path into names of fields, indexes and keys.

    Raises:
        ValueError: the path has another form.
    """
    steps: list[Step] = []
    pos = 0
    while pos < len(path):
        bracket = _BRACKET.match(path, pos)
        if bracket is not None:
            steps.append(_in_bracket(bracket))
            pos = bracket.end()
            continue
        start = pos + 1 if steps and path[pos] == "." else pos
        name = _NAME.match(path, start) if start > pos or not steps else None
        if name is None:
            raise ValueError(f'path {quoted(path)}: expected a.b[0]["key"], got something else at character {pos}')
        steps.append(_Name(name[0]))
        pos = name.end()
    if not steps:
        raise ValueError('path: expected a.b[0]["key"], got an empty one')
    return steps


def _in_bracket(bracket: re.Match[str]) -> Step:
    if bracket["number"] is not None:
        return int(bracket["number"])
    if bracket["word"] is not None:
        return bracket["word"] == "true"
    text = bracket["text"][1:-1]
    return re.sub(r"\\(.)", r"\1", text, flags=re.DOTALL)


def join_path(path: str, step: str) -> str:
    """Put a step at the end of a path."""
    return path + step if not path or step.startswith("[") else f"{path}.{step}"


def get_path(message: MessageBase, path: str) -> Any:  # a value of any field
    """Return what is at a path.

    Args:
        message: the message in which the path begins.
        path: names of fields (in Python or in the `.proto`) with dots between them, indexes of lists, and keys of maps
            and of Structs in brackets: `interface.inputs.variables["x"].type`, `container.args[0]`.

    Returns:
        The value; None for a message that is not set.

    Raises:
        LookupError: there is no such field, index or key, or a message on the way is not set; the error names the path.
        ValueError: the path has another form.
    """
    here: Any = message
    done = ""
    for step in parse_path(path):
        if here is None:
            raise LookupError(f"{_of(message, done)}: expected a message, got None")
        try:
            inner = getattr(here, _field_of(here, step).name) if isinstance(step, _Name) else here[_key(here, step)]
        except (IndexError, KeyError, TypeError):
            break
        here = inner
        done = join_path(done, _shown(step))
    else:
        return here
    # Here, where no error is being handled: it would become the context of this one, with the key in it.
    raise LookupError(_missing(_of(message, join_path(done, _shown(step))), here, step))


def set_path(message: MessageBase, path: str, value: Any) -> None:  # a value of any field
    """Put a value at a path, making the messages on the way that are not set.

    Args:
        message: the message in which the path begins.
        path: as for `get_path`. The index behind the last one of a list appends to it, and a key need not be there.
        value: the value; setting a member of a oneof unsets the others.

    Raises:
        LookupError: there is no such field, index or key.
        ValueError: the path has another form.
    """
    steps = parse_path(path)
    here: Any = message
    done = ""
    for number, step in enumerate(steps):
        last = number == len(steps) - 1
        place = _of(message, join_path(done, _shown(step)))
        try:
            if last:
                _put(here, step, value)
            else:
                here = _into(here, step)
        except (IndexError, KeyError, TypeError):
            break
        done = join_path(done, _shown(step))
    else:
        return
    raise LookupError(_missing(place, here, step))


def _into(here: Any, step: Step) -> Any:
    """Return what is one step further, made if it is a message, list or map that is not there yet."""
    if isinstance(step, _Name):
        field = _field_of(here, step)
        found: Any = getattr(here, field.name)
        if found is None:
            if field.kind is Kind.MESSAGE:
                found = field.message()
            elif field.kind is Kind.STRUCT:
                found = cast("dict[str, Any]", {})
            else:
                raise KeyError(step)
            _set(here, field, found)
        return found
    key = _key(here, step)
    return here[key]


def _put(here: Any, step: Step, value: object) -> None:
    if isinstance(step, _Name):
        _set(here, _field_of(here, step), value)
    elif isinstance(here, list):
        items = cast("list[object]", here)
        if step == len(items) and type(step) is int:
            items.append(value)
        else:
            items[cast(int, _key(items, step))] = value
    elif isinstance(here, dict):
        cast("dict[object, object]", here)[step] = value
    else:
        raise TypeError


def _set(message: MessageBase, field: Field, value: object) -> None:
    if field.group is not None and value is not None:
        for member in plan_of(type(message)).oneofs[field.group]:
            if member is not field:
                setattr(message, member.name, None)
    setattr(message, field.name, value)


def _field_of(here: object, name: str) -> Field:
    if isinstance(here, MessageBase):
        for field in plan_of(type(here)).fields:
            if name in (field.name, field.proto_name):
                return field
    raise KeyError(name)


def _key(here: object, step: Step) -> Step:
    if isinstance(here, list):
        if type(step) is not int or not 0 <= step < len(cast("list[object]", here)):
            raise IndexError
    elif not isinstance(here, dict) or isinstance(step, _Name):
        raise TypeError
    return step


def _missing(place: str, here: object, step: Step) -> str:
    if isinstance(step, _Name):
        kind = type(here).__qualname__ if isinstance(here, MessageBase) else "a message"
        return f"{place}: expected a field of {kind}, got another name"
    if isinstance(here, list):
        return f"{place}: expected an index below {len(cast('list[object]', here))}, got another one"
    if isinstance(here, dict):
        return f"{place}: expected a key of the map, got another one"
    return f"{place}: expected a list or a map, got neither"


def _shown(step: Step) -> str:
    if isinstance(step, _Name):
        return visible(step)
    return f"[{json.dumps(step)}]" if isinstance(step, bool) else f"[{quoted(step)}]"


def _of(message: MessageBase, path: str) -> str:
    return join_path(type(message).__qualname__, path) if path else type(message).__qualname__
