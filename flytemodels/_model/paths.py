"""Field paths, as errors show them: `container.args[2]`, `literals["x"].scalar`, `custom["a"][0]`."""

from __future__ import annotations

import json
import re
from typing import Any, Final, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
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
    container: Field | None = None
    done = ""
    for step in parse_path(path):
        if here is None:
            raise LookupError(f"{_of(message, done)}: expected a message, got None")
        try:
            field = _field_at(here, container, step)
            inner = getattr(here, field.name) if field is not None and isinstance(step, _Name) else here[step]
        except (IndexError, KeyError, TypeError):
            break
        here, container = inner, _container(field, step)
        done = join_path(done, _shown(step))
    else:
        return here
    # Here, where no error is being handled: it would become the context of this one, with the key in it.
    raise LookupError(_missing(_of(message, join_path(done, _shown(step))), here, step))


def set_path(message: MessageBase, path: str, value: Any) -> None:  # a value of any field
    """Put a value at a path, making what is missing on the way.

    Messages and Structs are made where they are not set, under new keys of maps, and after the last item of lists; so
    are the objects and arrays inside Structs.

    Args:
        message: the message in which the path begins.
        path: as for `get_path`. An index that is the length of the list appends to it, and a key may be new.
        value: the value; setting a member of a oneof unsets the others.

    Raises:
        LookupError: there is no such field, index or key. The message is then unchanged.
        ValueError: the path has another form.
    """
    problem = _set_at(message, parse_path(path), value)
    if problem is not None:
        raise LookupError(problem)


def _set_at(message: MessageBase, steps: list[Step], value: object) -> str | None:
    """Do what `set_path` does; return what is wrong with the path, or None."""
    here: Any = message
    container: Field | None = None
    # What is made first becomes part of the message last, when nothing can fail any more.
    first_made: tuple[Any, Field | None, Step, Any] | None = None
    for number, step in enumerate(steps):
        try:
            field = _field_at(here, container, step, may_append=True)
            if number == len(steps) - 1:
                _put(here, field, step, value)
                break
            inner = _inside(here, field, step)
            if inner is _NOTHING:
                inner = _made(field, steps[number + 1])
                if first_made is None:
                    first_made = here, field, step, inner
                else:
                    _put(here, field, step, inner)
        except (IndexError, KeyError, TypeError):
            shown = ""
            for done in steps[: number + 1]:
                shown = join_path(shown, _shown(done))
            return _missing(_of(message, shown), here, step, may_append=True)
        here, container = inner, _container(field, step)
    if first_made is not None:
        _put(*first_made)
    return None


_NOTHING: Final = object()
"""Stands for what is not there: None is a value in a Struct."""

_KEY_TYPES: Final = {Kind.STRING: str, Kind.BOOL: bool}
"""The types of the keys of maps; of all other kinds it is int."""


def _field_at(here: object, container: Field | None, step: Step, may_append: bool = False) -> Field | None:
    """Check that a step can be taken.

    Args:
        here: what it leads on from.
        container: the field whose list or map that is; None for everything else.
        step: the step.
        may_append: True to take the index after the last one as well.

    Returns:
        The field whose value, item or entry the step leads to; None inside a Struct.

    Raises:
        IndexError, KeyError or TypeError: there is no such step.
    """
    if isinstance(step, _Name):
        return _field_of(here, step)
    if isinstance(here, list):
        if type(step) is not int or not 0 <= step < len(cast("list[object]", here)) + may_append:
            raise IndexError
    elif not isinstance(here, dict):
        raise TypeError
    else:
        key = Kind.STRING if container is None or container.key is None else container.key
        if type(step) is not _KEY_TYPES.get(key, int):
            raise KeyError
    return container


def _field_of(here: object, name: str) -> Field:
    if isinstance(here, MessageBase):
        for field in plan_of(type(here)).fields:
            if name in (field.name, field.proto_name):
                return field
    raise KeyError(name)


def _container(field: Field | None, step: Step) -> Field | None:
    """Return the field whose list or map a step has led to; None where it has led to anything else."""
    is_container = field is not None and field.label in (Label.REPEATED, Label.MAP) and isinstance(step, _Name)
    return field if is_container else None


def _inside(here: Any, field: Field | None, step: Step) -> Any:
    if isinstance(step, _Name):
        assert field is not None
        found = getattr(here, field.name)
        return _NOTHING if found is None else found
    if isinstance(here, list):
        items = cast("list[object]", here)
        return _NOTHING if step == len(items) else items[cast(int, step)]
    return here.get(step, _NOTHING)


def _made(field: Field | None, following: Step) -> Any:
    """Make what is missing: a message, a Struct, or what in a Struct the following step leads on from."""
    if field is not None and field.kind is Kind.MESSAGE:
        return field.message()
    if isinstance(following, _Name) or (field is not None and field.kind is not Kind.STRUCT):
        raise KeyError
    return [] if field is None and isinstance(following, int) else {}


def _put(here: Any, field: Field | None, step: Step, value: object) -> None:
    if isinstance(step, _Name):
        assert field is not None
        _set(here, field, value)
    elif not isinstance(here, list):
        here[step] = value
    elif step == len(items := cast("list[object]", here)):
        items.append(value)
    else:
        items[cast(int, step)] = value


def _set(message: MessageBase, field: Field, value: object) -> None:
    if field.group is not None and value is not None:
        for member in plan_of(type(message)).oneofs[field.group]:
            if member is not field:
                setattr(message, member.name, None)
    setattr(message, field.name, value)


def _missing(place: str, here: object, step: Step, may_append: bool = False) -> str:
    if isinstance(step, _Name):
        kind = type(here).__qualname__ if isinstance(here, MessageBase) else "a message"
        return f"{place}: expected a field of {kind}, got another name"
    if isinstance(here, list):
        return f"{place}: expected an index below {len(cast('list[object]', here)) + may_append}, got another one"
    if isinstance(here, dict):
        return f"{place}: expected a key of the map, got another one"
    return f"{place}: expected a list or a map, got neither"


def _shown(step: Step) -> str:
    if isinstance(step, _Name):
        return visible(step)
    return f"[{json.dumps(step)}]" if isinstance(step, bool) else f"[{quoted(step)}]"


def _of(message: MessageBase, path: str) -> str:
    return join_path(type(message).__qualname__, path) if path else type(message).__qualname__
