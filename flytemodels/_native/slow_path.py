"""What the native engine leaves to Python, because it happens seldom.

The extension imports this module when the first such thing comes up.
"""

from __future__ import annotations

import dataclasses
import sys
from copy import deepcopy
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar

from betterproto2 import Enum

from flytemodels._model.base import MessageBase
from flytemodels._model.copies import copy_message as deep_copy
from flytemodels._model.equality import equal, same_field, same_json
from flytemodels._model.kinds import Kind
from flytemodels._model.message_dataclass import init_parameters
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, Plan
from flytemodels._model.structure import MessageStructure

if TYPE_CHECKING:
    from flytemodels._json.scalars_in import ValueReader
    from flytemodels._json.scalars_out import ValueWriter

__all__ = [
    "deep_copy",
    "deepcopy",
    "encode_scalar",
    "encode_wrapped",
    "equal",
    "generated_init",
    "has_own_json_form",
    "json_dropped",
    "json_enum_members",
    "json_enum_names",
    "json_field_reader",
    "json_field_writer",
    "json_member",
    "json_message_reader",
    "json_message_writer",
    "json_names",
    "json_takes_null",
    "json_value_reader",
    "makes_unknown_members",
    "original_of",
    "references_of_memos",
    "same_field",
    "same_json",
    "sorted_keys",
    "usual_methods",
]


def encode_scalar(kind: int, value: object) -> bytes:
    """Write a value that is not on the fast path, or raise the EncodeError that it deserves.

    Args:
        kind: a `Kind` of numbers, strings or bytes.
        value: whatever is in the field.

    Returns:
        The value without its tag.
    """
    from flytemodels._wire.scalars import ENCODERS

    return ENCODERS[Kind(kind)](value)


def encode_wrapped(field: Field, value: object, depth: int, deterministic: bool) -> bytes:
    """Do the same for a value that stands for a message.

    Args:
        field: the field, of a wrapped kind.
        value: whatever is in the field.
        depth: how many messages enclose it.
        deterministic: True to sort by key.

    Returns:
        The message without tag and length.
    """
    from flytemodels._wire.wrapped import writer_of

    return writer_of(field.kind, field.inner)(value, depth, deterministic)


def generated_init(cls: type[MessageBase]) -> tuple[str, ...] | None:
    """Return whether constructing a message of a class does what the engine does too, and nothing else.

    Args:
        cls: a message class.

    Returns:
        The parameters of the `__init__` that dataclasses made; None where the class or one of its bases has its own way
        of being made.
    """
    own = (cls.__post_init__, cls.__new__, cls.__setattr__)
    if own != (MessageStructure.__post_init__, object.__new__, object.__setattr__):
        return None
    names = init_parameters(cls)
    return names if names is not None else _parameters_of_compiled(cls)


def _parameters_of_compiled(cls: type[MessageBase]) -> tuple[str, ...] | None:
    init: object = cls.__init__
    if not isinstance(init, FunctionType):
        return None
    dataclass: Any = cls
    names = tuple(field.name for field in dataclasses.fields(dataclass))
    code = init.__code__
    taken = code.co_varnames[1 : code.co_argcount]
    # The parameters of a constructor that dataclasses made have a sentinel for default where a factory makes the value.
    sentinel = getattr(dataclasses, "_HAS_DEFAULT_FACTORY", None)
    generated = taken == names and not code.co_kwonlyargcount and not code.co_flags & 0x0C
    if not generated or sentinel is None or init.__defaults__ != (sentinel,) * len(names):
        return None
    return names


def sorted_keys(kind: int, keys: list[Any]) -> list[Any]:  # of the kind's type
    """Sort the keys of a map as deterministic output has them.

    Args:
        kind: the `Kind` of the keys.
        keys: the keys, all of which can be written.

    Returns:
        A new list.
    """
    from flytemodels._wire.scalars import key_order

    return sorted(keys, key=key_order(Kind(kind)))


def has_own_json_form(full_name: str) -> bool:
    """Return whether messages of that full name are something else in JSON than an object of their fields."""
    from flytemodels._json.well_known_out import OWN_FORMS

    return full_name in OWN_FORMS


def json_message_writer(cls: type[MessageBase]) -> ValueWriter:
    """Return what writes a message of a class as JSON values in the usual style."""
    from flytemodels._json.messages_out import writer_of
    from flytemodels._json.scalars_out import USUAL

    return writer_of(cls, USUAL)


def json_field_writer(field: Field) -> ValueWriter:
    """Return what writes a field in that style."""
    from flytemodels._json.messages_out import field_writer
    from flytemodels._json.scalars_out import USUAL

    return field_writer(field, USUAL)


def json_enum_names(enum: type[Enum]) -> dict[int, str] | bool:
    """Return an enum's names in JSON by number; False where it has another form there."""
    from flytemodels._json.enums import is_null_value, names_by_number

    return False if is_null_value(enum) else names_by_number(enum)


def json_enum_members(enum: type[Enum]) -> dict[str, Enum]:
    """Return an enum's members by their names in JSON."""
    from flytemodels._json.enums import members_by_name

    return members_by_name(enum)


def json_names(plan: Plan) -> dict[str, int]:
    """Return the names of fields in JSON: twice the index of the field, and 1 more for the name in the
    `.proto` only.
    """
    from flytemodels._json.messages_in import names_of

    return {name: 2 * index + other for name, (index, other) in names_of(plan).items()}


def json_takes_null(field: Field) -> bool:
    """Return whether null is a value of a field."""
    from flytemodels._json.messages_in import takes_null

    return takes_null(field)


def json_message_reader(cls: type[MessageBase], lenient: bool) -> ValueReader:
    """Return what reads a message of a class from JSON values."""
    from flytemodels._json.messages_in import reader_of

    return reader_of(cls, lenient)


def json_field_reader(field: Field, lenient: bool) -> ValueReader:
    """Return what reads a field."""
    from flytemodels._json.messages_in import field_reader

    return field_reader(field, lenient)


def json_value_reader(field: Field, lenient: bool) -> ValueReader:
    """Return what reads a single value of a field."""
    from flytemodels._json.messages_in import value_reader

    return value_reader(field, lenient)


def json_dropped(_: object) -> object:
    """Return what those give for a value that is to be passed over."""
    from flytemodels._json.scalars_in import DROPPED

    return DROPPED


def json_member(key: object) -> str:
    """Write the name of a member as a step of a path."""
    from flytemodels._json.problems import member

    return member(key)


def makes_unknown_members(enum: type[Enum]) -> bool:
    """Return whether an enum makes members for unknown numbers as betterproto2's does."""
    import betterproto2

    missing: Any = getattr(enum, "_missing_")  # noqa: B009  # private, but the hook that `enum` documents
    return missing.__func__ is betterproto2.Enum.__dict__["_missing_"].__func__


class _MemoProbe:
    """Notes the number of references to the memo that it is copied with, called as a message is."""

    __slots__ = ()
    seen: ClassVar[list[int]] = []

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> None:
        return self.seen.append(sys.getrefcount({} if memo is None else memo))


def references_of_memos() -> tuple[int, int]:
    """Return the number of references to a memo that copy.deepcopy made, and to one that its caller made and keeps."""
    _MemoProbe.seen.clear()
    deepcopy(_MemoProbe())
    memo: dict[int, Any] = {}
    deepcopy(_MemoProbe(), memo)
    fresh, held = _MemoProbe.seen
    return fresh, held


def usual_methods(cls: type[MessageStructure]) -> tuple[object, object]:
    """Return the methods of `Message` whose work the engine does without calling them, where a class has no others:
    `__eq__` and `__deepcopy__`.
    """
    message: Any = next(
        base for base in reversed(cls.__mro__) if issubclass(base, MessageStructure) and base is not MessageStructure
    )
    return message.__eq__, message.__deepcopy__
