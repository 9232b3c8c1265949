"""What `ls` tells about an entity, read from the wire without the message classes.

To import those takes longer than to list hundreds of entities. This reads the dozen fields that a listing needs, by
their numbers, and hands anything out of the ordinary back: whoever asked then reads the whole message. The tests hold
the two ways against each other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from flytemodels.files._contexts import CONTEXT_VARIABLE
from flytemodels.files._image_places import in_arguments, in_context, in_json

__all__ = ["outline"]

# A message as its fields by number: each occurrence, bytes of what is length-delimited, else a number.
_Fields = dict[int, list[Any]]


class _Unusual(Exception):
    """The data is not what a listing can be made of without the message classes."""


def outline(kind: str, data: bytes) -> dict[str, Any] | None:  # JSON
    """Return the facts about an entity.

    Args:
        kind: `task`, `workflow` or `launch_plan`.
        data: the wire form of its TaskSpec, WorkflowSpec or LaunchPlan.

    Returns:
        `name`, `version`, `project`, `domain`, `type`, `images` and `nodes`, as `ls` prints them; None where the
        message has to be parsed to tell, or to tell what is wrong with it.
    """
    try:
        found = _OUTLINES[kind](_fields(data))
        # Without a name it is hardly an entity: other files may have names like those of entities.
        return found if found["name"] else None
    except (_Unusual, UnicodeDecodeError, IndexError, RecursionError):
        return None


def _task(spec: _Fields) -> dict[str, Any]:  # JSON
    template = _message(spec, 1)
    images = set(_task_images(template))
    return {**_identifier(_message(template, 1)), "type": _text(template, 2), "images": sorted(images), "nodes": None}


def _workflow(spec: _Fields) -> dict[str, Any]:  # JSON
    template = _message(spec, 1)
    images = set(_workflow_images(template))
    for data in _all(spec, 2):
        images.update(_workflow_images(_fields(data)))
    nodes = len(_all(template, 4))
    return {**_identifier(_message(template, 1)), "type": "", "images": sorted(images), "nodes": nodes}


def _launch_plan(plan: _Fields) -> dict[str, Any]:  # JSON
    workflow = _identifier(_message(_message(plan, 2), 1))
    return {**_identifier(_message(plan, 1)), "type": workflow["name"], "images": [], "nodes": None}


_OUTLINES: Final = {"task": _task, "workflow": _workflow, "launch_plan": _launch_plan}


def _identifier(found: _Fields) -> dict[str, Any]:  # JSON
    return {"name": _text(found, 4), "version": _text(found, 5), "project": _text(found, 2), "domain": _text(found, 3)}


def _task_images(template: _Fields) -> Iterator[str]:
    container = _message(template, 6)
    yield from filter(None, [_text(container, 1)])
    arguments = [data.decode() for data in _all(container, 3)]
    yield from (place.image for place in in_arguments("", arguments))
    for data in _all(container, 5):
        pair = _fields(data)
        if _text(pair, 1) == CONTEXT_VARIABLE:
            yield from (place.image for place in in_context("", _text(pair, 2), _ignore))
    yield from _struct_images(_message(template, 5))
    yield from _struct_images(_message(_message(template, 17), 2))


def _workflow_images(template: _Fields) -> Iterator[str]:
    for data in (*_all(template, 4), *_all(template, 6)):
        yield from _node_images(_fields(data))


def _node_images(node: _Fields) -> Iterator[str]:
    overrides = _message(_message(node, 6), 2)
    yield from filter(None, [_text(overrides, 3)])
    yield from _struct_images(_message(_message(overrides, 4), 2))
    yield from _node_images_in(_message(node, 10), 1)
    branch = _message(_message(node, 8), 1)
    for data in (*_all(branch, 1), *_all(branch, 2)):
        yield from _node_images_in(_fields(data), 2)
    yield from _node_images_in(branch, 3)


def _node_images_in(holder: _Fields, number: int) -> Iterator[str]:
    if number in holder:
        yield from _node_images(_message(holder, number))


def _struct_images(struct_fields: _Fields) -> Iterator[str]:
    if struct_fields:
        yield from (place.image for place in in_json("", _struct(struct_fields)) if place.image)


def _ignore(image: str) -> None:
    """Do nothing: nothing is changed in a listing."""


def _struct(found: _Fields) -> dict[str, Any]:  # JSON
    values: dict[str, Any] = {}
    for data in _all(found, 1):
        entry = _fields(data)
        values[_text(entry, 1)] = _value(_message(entry, 2))
    return values


def _value(found: _Fields) -> Any:  # JSON
    if 3 in found:
        return _text(found, 3)
    if 5 in found:
        return _struct(_message(found, 5))
    if 6 in found:
        return [_value(_fields(data)) for data in _all(_message(found, 6), 1)]
    # Numbers, booleans and null name no images.
    return None


def _all(found: _Fields, number: int) -> list[bytes]:
    items = found.get(number, [])
    if not all(isinstance(item, bytes) for item in items):
        raise _Unusual
    return items


def _message(found: _Fields, number: int) -> _Fields:
    # A message that occurs twice is merged, and what is merged on the wire is what stands one behind the other.
    items = _all(found, number)
    return _fields(items[0] if len(items) == 1 else b"".join(items)) if items else {}


def _text(found: _Fields, number: int) -> str:
    items = _all(found, number)
    return items[-1].decode() if items else ""


def _fields(data: bytes) -> _Fields:
    found: _Fields = {}
    position, end = 0, len(data)
    while position < end:
        tag = data[position]
        position += 1
        if tag >= 0x80:
            tag, position = _varint(data, position, tag & 0x7F)
        kind = tag & 7
        if kind == 2:
            size = data[position]
            position += 1
            if size >= 0x80:
                size, position = _varint(data, position, size & 0x7F)
            value: Any = data[position : position + size]
            position += size
        elif kind == 0:
            value, position = _varint(data, position, 0, 0)
        elif kind in (1, 5):
            size = 8 if kind == 1 else 4
            value = None  # no field of fixed size tells anything that a listing has
            position += size
        else:
            raise _Unusual
        if position > end or tag < 8:
            raise _Unusual
        found.setdefault(tag >> 3, []).append(value)
    return found


def _varint(data: bytes, position: int, value: int, shift: int = 7) -> tuple[int, int]:
    while True:
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise _Unusual
