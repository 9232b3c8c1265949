"""Finding out which message is in a file."""

from __future__ import annotations

import importlib
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from flytemodels._model.kinds import Kind
from flytemodels._model.plan import plan_of
from flytemodels._model.registry import find_message_class
from flytemodels._model.suggestions import suggestions
from flytemodels.errors import DecodeError
from flytemodels.files._errors import FileError
from flytemodels.files._known import CANDIDATES, SAME_WIRE, named_types
from flytemodels.files._shapes import is_dict
from flytemodels.files._walking import has_unknown_fields, messages_in
from flytemodels.message import Message

__all__ = ["Found", "candidates", "detect", "message_class_or_none", "message_type", "read_message"]


class Found(NamedTuple):
    """A message type that data may be of.

    Attributes:
        type: the class.
        message: the message, parsed as that class.
    """

    type: type[Message]
    message: Message


def detect(file: str | os.PathLike[str] | bytes, name: str = "") -> type[Message]:
    """Find out which message is in a file.

    The file's name decides where it is one of those that Flyte uses (`..._1.pb`, `inputs.pb`), then the content: the
    only candidate that parses without an unknown field at any depth.

    Args:
        file: the file's path, or its content.
        name: the file's name, where its content is given.

    Returns:
        The class of the message.

    Raises:
        FileError: no candidate fits, or several do; the error lists them.
        OSError: the file cannot be read.
    """
    if isinstance(file, bytes):
        return type(read_message(file, name))
    return type(read_message(Path(file).read_bytes(), os.fspath(file)))


def message_type(name: str) -> type[Message]:
    """Find a message class by a name that a person typed.

    Args:
        name: the full name (`flyteidl.admin.TaskSpec`), or the last part of it where that is enough (`TaskSpec`).

    Returns:
        The class.

    Raises:
        FileError: there is no such message, or several have that name.
    """
    found = message_class_or_none(name)
    if found is not None:
        return found
    known = _all_names()
    names = [full for full in known if full.rpartition(".")[2].lower() == name.lower()]
    if len(names) > 1:
        # Candidates are what people have in files; Flyte 1's come first.
        names = [full for full in names if full in CANDIDATES][:1] or names
    if len(names) == 1:
        found = message_class_or_none(names[0])
    if found is None:
        raise FileError(f"expected the name of a message, got {name!r}" + suggestions(name, names or known))
    return found


def message_class_or_none(full_name: str) -> type[Message] | None:
    """Return the class of a message by its full name, or None where there is none."""
    # The registry knows classes by what engines need of them; generated ones are all Messages.
    found: Any = find_message_class(full_name)
    cls: type[Message] | None = found
    return cls


def _all_names() -> list[str]:
    """Return the full names of all messages on the outermost level."""
    from flytemodels._model.type_index import PARTS

    return [name for part in PARTS.values() for name in importlib.import_module(part).MODULES]


def read_message(data: bytes, name: str = "", wanted: type[Message] | None = None) -> Message:
    """Read a message whose type may not be known.

    Args:
        data: its wire form.
        name: the file's name, which may tell the type.
        wanted: the type, where it is known.

    Returns:
        The message.

    Raises:
        FileError: the data is damaged, or its type cannot be told.
    """
    if wanted is not None:
        return _parse(wanted, data)
    named = [cls for cls in map(message_class_or_none, named_types(name)) if cls is not None]
    if named:
        return _read_named(data, named)
    found = candidates(data)
    for tell in (_has_plain_texts, _identifies_itself):
        if len(found) > 1:
            found = [item for item in found if tell(item.message)] or found
    if len(found) != 1:
        raise FileError(_undecided([item.type.proto_full_name() for item in found]))
    return found[0].message


def candidates(data: bytes) -> list[Found]:
    """Return every message that data may be: those that it parses as without an unknown field at any depth.

    Args:
        data: the wire form.

    Returns:
        The candidates, Flyte 1's first.
    """
    found: list[Found] = []
    for full_name in CANDIDATES:
        cls = message_class_or_none(full_name)
        if cls is None:
            continue
        try:
            message = cls.parse(data)
        except DecodeError:
            continue
        if not has_unknown_fields(message):
            found.append(Found(cls, message))
    names = {item.type.proto_full_name() for item in found}
    return [item for item in found if SAME_WIRE.get(item.type.proto_full_name()) not in names]


def _read_named(data: bytes, types: list[type[Message]]) -> Message:
    parsed: list[Message] = []
    for cls in types:
        try:
            message = cls.parse(data)
        except DecodeError:
            continue
        if not has_unknown_fields(message):
            return message
        parsed.append(message)
    # Other files may have such names: then the content tells, if it is clear.
    found = [item for item in candidates(data) if _has_plain_texts(item.message)]
    if len(found) == 1:
        return found[0].message
    # What a newer Flyte wrote has fields that nobody here knows; the name is all there is to go by.
    return parsed[0] if parsed else _parse(types[0], data)


def _parse(cls: type[Message], data: bytes) -> Message:
    try:
        return cls.parse(data)
    except DecodeError as error:
        raise FileError(str(error)) from None


# What is length-delimited parses as a string as well as as a message; as a string, it has bytes that no text has.
_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]")


def _has_plain_texts(message: Message) -> bool:
    """Return whether every string in a message could have been written by a person or a program that meant text."""
    for _, part in messages_in(message):
        for field in plan_of(type(part)).fields:
            if field.kind is Kind.STRING:
                value: Any = getattr(part, field.name)
                # A single string, a list of them, a dict of them, or None.
                texts: Any = [value] if isinstance(value, str) else value.values() if is_dict(value) else value or ()
                if any(_NOT_TEXT.search(text) for text in texts):
                    return False
    return True


# The resource types of core.Identifier, by the candidates that have to be of one.
_RESOURCE_TYPES = {
    "flyteidl.admin.TaskSpec": "TASK",
    "flyteidl.core.TaskTemplate": "TASK",
    "flyteidl.admin.WorkflowSpec": "WORKFLOW",
    "flyteidl.core.WorkflowTemplate": "WORKFLOW",
    "flyteidl.admin.LaunchPlan": "LAUNCH_PLAN",
}


def _identifies_itself(message: Any) -> bool:  # any candidate
    """Return whether a message has the identifier that one of its type has."""
    wanted = _RESOURCE_TYPES.get(message.proto_full_name())
    if wanted is None:
        return False
    holder = getattr(message, "template", message)
    identifier = getattr(holder, "id", None)
    return identifier is not None and bool(identifier.name) and identifier.resource_type.name == wanted


def _undecided(names: list[str]) -> str:
    if not names:
        return "expected one of Flyte's messages, got something else; name its type if it is another message"
    return f"expected content that fits one message, got several; name one of them: {', '.join(names)}"
