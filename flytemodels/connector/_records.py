"""Plain JSON to and from the classes that authors write: attrs classes, dataclasses, messages and pydantic models.

Resource metadata and the settings in a template's `custom` both go through here. What is read may come from another
release of the connector: unknown names are passed over, missing ones get their default.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
import datetime
import enum
import types
import typing
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar, Union, cast

import attrs
from typing_extensions import is_typeddict

from flytemodels._model.attempts import attempt
from flytemodels._model.problems import quoted
from flytemodels.errors import DecodeError
from flytemodels.message import Message

__all__ = ["SettingsError", "read_record", "write_record"]

T = TypeVar("T")

_MAX_DEPTH = 50


class SettingsError(ValueError):
    """The settings of a task do not fit: the text begins with the path, such as `custom.cluster.size`."""


def write_record(value: object) -> Any:  # plain JSON
    """Return a record as plain JSON.

    Args:
        value: an object of an attrs class, a dataclass, a message, a pydantic model, or what these may hold: numbers,
            strings, bytes (as base64), times (ISO 8601), enums (their value), lists, tuples, sets and dicts.

    Returns:
        What `json.dumps` takes.

    Raises:
        TypeError: the value has another type.
    """
    if value is None or (isinstance(value, (bool, int, float, str)) and not isinstance(value, enum.Enum)):
        return value
    if isinstance(value, Message):
        return value.to_dict()
    if isinstance(value, enum.Enum):
        return write_record(value.value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()
    if isinstance(value, datetime.timedelta):
        return value.total_seconds()
    if isinstance(value, Mapping):
        return {str(key): write_record(item) for key, item in cast("Mapping[object, object]", value).items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [write_record(item) for item in cast("Iterable[object]", value)]
    dump = getattr(value, "model_dump", None)
    if callable(dump):
        return dump(mode="json")
    if attrs.has(type(value)):
        names = [field.name for field in attrs.fields(cast(Any, type(value)))]
    elif dataclasses.is_dataclass(value):
        names = [field.name for field in dataclasses.fields(value)]
    else:
        raise TypeError(f"expected an attrs class, a dataclass or a message, got {type(value).__qualname__}")
    return {name: write_record(getattr(value, name)) for name in names}


def read_record(cls: type[T], value: object, path: str) -> T:
    """Make a record of plain JSON.

    Args:
        cls: an attrs class, a dataclass, a TypedDict, a message class, a pydantic model, or `dict`.
        value: what `json.loads` returned, or the content of a Struct.
        path: how errors call the value.

    Returns:
        The record. Names that the class does not have are passed over, those that are missing get their default.

    Raises:
        SettingsError: the value does not fit; the text has the path, what was expected and what came.
        TypeError: the class is of no kind that can be read.
    """
    return cast(T, _read(cls, value, path, 0))


def _read(expected: Any, value: Any, path: str, depth: int) -> Any:
    if depth > _MAX_DEPTH:
        raise SettingsError(f"{path}: expected at most {_MAX_DEPTH} levels, got more")
    if expected is Any or expected is object:
        return value
    origin = typing.get_origin(expected)
    if origin in (Union, types.UnionType):
        return _read_union(typing.get_args(expected), value, path, depth)
    if origin is typing.Annotated:
        return _read(typing.get_args(expected)[0], value, path, depth)
    if origin is typing.Literal:
        choices = typing.get_args(expected)
        if not any(value == choice and type(value) is type(choice) for choice in choices):
            raise SettingsError(f"{path}: expected one of {', '.join(map(repr, choices))}, got {_kind(value)}")
        return value
    container = origin or expected
    if container in (list, tuple, set, frozenset):
        return _read_sequence(container, typing.get_args(expected), value, path, depth)
    if container in (dict, Mapping) or container is typing.get_origin(typing.Mapping[str, int]):
        return _read_mapping(typing.get_args(expected), value, path, depth)
    if isinstance(container, type):
        return _read_class(container, value, path, depth)
    return value


def _read_union(choices: tuple[Any, ...], value: Any, path: str, depth: int) -> Any:
    if value is None and type(None) in choices:
        return None
    problems: list[SettingsError] = []
    for choice in (choice for choice in choices if choice is not type(None)):
        try:
            return _read(choice, value, path, depth)
        except SettingsError as error:
            problems.append(error)
    if len(problems) == 1:
        raise problems[0]
    names = " or ".join(getattr(choice, "__name__", str(choice)) for choice in choices)
    raise SettingsError(f"{path}: expected {names}, got {_kind(value)}")


def _read_sequence(container: type, arguments: tuple[Any, ...], value: Any, path: str, depth: int) -> Any:
    if not isinstance(value, list):
        raise SettingsError(f"{path}: expected a list, got {_kind(value)}")
    items = _anything(value)
    if container is tuple and arguments and arguments[-1] is not Ellipsis:
        if len(items) != len(arguments):
            raise SettingsError(f"{path}: expected {len(arguments)} items, got {len(items)}")
        kinds = list(arguments)
    else:
        kinds = [arguments[0] if arguments else Any] * len(items)
    pairs = enumerate(zip(kinds, items, strict=True))
    made: Any = container  # one of four classes
    return made(_read(kind, item, f"{path}[{index}]", depth + 1) for index, (kind, item) in pairs)


def _read_mapping(arguments: tuple[Any, ...], value: Any, path: str, depth: int) -> dict[Any, Any]:
    if not isinstance(value, Mapping):
        raise SettingsError(f"{path}: expected an object, got {_kind(value)}")
    kind = arguments[1] if arguments else Any
    entries = _anything(value)
    return {key: _read(kind, item, f"{path}[{quoted(key)}]", depth + 1) for key, item in entries.items()}


def _read_class(cls: type[Any], value: Any, path: str, depth: int) -> Any:
    if issubclass(cls, Message):
        try:
            return cls.from_dict(value, ignore_unknown_fields=True)
        except DecodeError as error:
            raise SettingsError(f"{path}.{error}") from None
    if issubclass(cls, enum.Enum):
        return _read_enum(cls, value, path)
    if hasattr(cls, "model_validate"):
        return _read_model(cls, value, path)
    if attrs.has(cls) or dataclasses.is_dataclass(cls) or is_typeddict(cls):
        return _read_fields(cls, value, path, depth)
    return _read_plain(cls, value, path)


def _read_fields(cls: type[Any], value: Any, path: str, depth: int) -> Any:
    if not isinstance(value, Mapping):
        raise SettingsError(f"{path}: expected an object, got {_kind(value)}")
    entries = cast("Mapping[str, Any]", value)
    hints = typing.get_type_hints(cls, include_extras=True)
    arguments: dict[str, Any] = {}
    for name, argument, required in _parameters(cls):
        if name in entries:
            arguments[argument] = _read(hints.get(name, Any), entries[name], f"{path}.{name}", depth + 1)
        elif required:
            raise SettingsError(f"{path}.{name}: expected a value, got none")
    try:
        return cls(**arguments)
    except (ValueError, TypeError) as error:  # a validator of the author's
        raise SettingsError(f"{path}: {error}") from error


def _parameters(cls: type[Any]) -> Iterable[tuple[str, str, bool]]:
    """The fields of a class: name, the constructor's name for it, and whether it has to be given."""
    if attrs.has(cls):
        for field in attrs.fields(cls):
            if field.init:
                yield field.name, field.alias or field.name, field.default is attrs.NOTHING
    elif dataclasses.is_dataclass(cls):
        for item in dataclasses.fields(cls):
            if item.init:
                no_default = item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
                yield item.name, item.name, no_default
    else:
        required: frozenset[str] = getattr(cls, "__required_keys__", frozenset())
        for name in typing.get_type_hints(cls):
            yield name, name, name in required


def _read_enum(cls: type[enum.Enum], value: Any, path: str) -> enum.Enum:
    found = attempt(cls, value)
    if found is not None:
        return found
    if isinstance(value, str) and value in cls.__members__:
        return cls[value]
    names = ", ".join(list(cls.__members__)[:20])
    raise SettingsError(f"{path}: expected one of {names}, got {_kind(value)}")


def _read_model(cls: Any, value: Any, path: str) -> Any:
    try:
        return cls.model_validate(value)
    except ValueError as error:
        problems: list[dict[str, Any]] = getattr(error, "errors", list)()
        if problems:
            first = problems[0]
            path += "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first.get("loc", ()))
        problem = problems[0].get("msg", "not valid") if problems else str(error)
    # Here, where no error is being handled: it would become the context of this one, with the settings in it.
    raise SettingsError(f"{path}: {problem}")


def _read_plain(cls: type[Any], value: Any, path: str) -> Any:
    if cls is type(None):
        if value is None:
            return None
    elif cls is float:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return float(value)
    elif cls is int:
        if isinstance(value, float) and value.is_integer():  # a Struct has doubles only
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool):
            return value
    elif cls in (str, bool):
        if type(value) is cls:
            return value
    elif (read := _READERS.get(cls)) is not None:
        try:
            return read(value)
        except (ValueError, TypeError, binascii.Error, OverflowError):
            pass
    else:
        raise TypeError(f"{path}: expected an attrs class or a dataclass, got {cls.__qualname__}")
    raise SettingsError(f"{path}: expected {cls.__name__}, got {_kind(value)}")


def _anything(value: Any) -> Any:
    """The value, of whose content nothing is known any more once it has been looked at."""
    return value


def _bytes(text: Any) -> bytes:
    return base64.b64decode(text, validate=True)


def _seconds(value: Any) -> datetime.timedelta:
    return datetime.timedelta(seconds=value)


_READERS: dict[type, Any] = {
    bytes: _bytes,
    datetime.datetime: datetime.datetime.fromisoformat,
    datetime.date: datetime.date.fromisoformat,
    datetime.timedelta: _seconds,
}


_KINDS: Final[dict[type, str]] = {
    bool: "a bool",
    int: "an int",
    float: "a float",
    str: "a string",
    list: "a list",
    dict: "an object",
}


def _kind(value: object) -> str:
    """The JSON type of a value; never the value, which may be a secret."""
    if value is None:
        return "null"
    names: dict[type, str] = {
        bool: "a bool",
        int: "an int",
        float: "a float",
        str: "a string",
        list: "a list",
        dict: "an object",
    }
    return names.get(type(value), type(value).__name__)
