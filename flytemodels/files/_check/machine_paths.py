"""Paths of the machine that made a package: they mean nothing where the tasks run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import plan_of
from flytemodels.files._contexts import CONTEXT_VARIABLE, read_context
from flytemodels.files._errors import FileError
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.files._walking import messages_in
from flytemodels.message import Message

__all__ = ["machine_paths"]

# Where people's files and temporary ones are, on Linux, macOS and Windows. `/root` is the home in many images.
_PATH: Final = re.compile(
    r"(?<![\w:/.-])(?:/home/[^/\s:]+|/Users/[^/\s:]+|/tmp/[^/\s:]+|/private/(?:var|tmp)/|/var/folders/|[A-Za-z]:\\Users\\)[^\s:\"']*"
)


def machine_paths(message: Message) -> Iterator[tuple[str, str]]:
    """Find paths of the packager's machine.

    Args:
        message: where to look: all strings in it, and the serialized contexts of dynamic tasks.

    Yields:
        The field, and the path in it.
    """
    for path, part in messages_in(message):
        prefix = f"{path}." if path else ""
        context = getattr(part, "key", None) == CONTEXT_VARIABLE
        for field in plan_of(type(part)).fields:
            name, value = f"{prefix}{field.proto_name}", getattr(part, field.name)
            if context and field.name == "value":
                yield from _in_context(f"{path.rpartition('[')[0]}[{CONTEXT_VARIABLE}]", value)
            elif (field.kind is Kind.STRUCT and field.label is Label.EXPLICIT) or (
                field.kind is Kind.STRING and field.proto_name not in _PROSE
            ):
                yield from _in_json(name, value)


# Documentation may well speak of somebody's home.
_PROSE: Final = frozenset({"description", "short_description", "value_text", "long_description", "statement"})


def _in_context(path: str, text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from _in_json(path, read_context(text))
    except FileError:
        return


def _in_json(path: str, value: Any) -> Iterator[tuple[str, str]]:  # JSON
    if isinstance(value, str):
        for found in _PATH.finditer(value):
            yield path, found[0]
    elif is_dict(value):
        for key, item in value.items():
            yield from _in_json(f"{path}.{key}", item)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _in_json(f"{path}[{index}]", item)
