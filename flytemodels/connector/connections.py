"""The secrets and settings that Flyte 2 sends along with each request to a connector.

Flyte 1 mounts secrets into the connector's own pod, where `get_connector_secret` finds them. Flyte 2 sends a
`Connection` with the secrets and settings of whoever runs the task, so one connector serves many accounts. Nothing here
looks into the environment.

Values are worth hiding: names go into error messages, values never do.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeVar, Union, get_args, get_origin, get_type_hints

if TYPE_CHECKING:
    from flytemodels.flyteidl2.core.security import Connection

__all__ = ["connection_settings", "get_connection_config", "get_connection_secret"]

S = TypeVar("S")


def get_connection_secret(connection: Connection | None, name: str) -> str:
    """Return a secret of a connection.

    Args:
        connection: that of the request: `request.connection`.
        name: the secret's name.

    Returns:
        The value as it was sent, an empty one included.

    Raises:
        ValueError: the connection has no such secret, or there is none. The message has the names that it has.
    """
    return _found("secret", {} if connection is None else connection.secrets, name)


def get_connection_config(connection: Connection | None, name: str) -> str:
    """Return a setting of a connection. See `get_connection_secret`.

    Args:
        connection: that of the request.
        name: the setting's name.

    Returns:
        The value as it was sent.

    Raises:
        ValueError: the connection has no such setting, or there is none.
    """
    return _found("config", {} if connection is None else connection.configs, name)


def _found(kind: str, values: Mapping[str, str], name: str) -> str:
    # Not `values[name]` in a try: the KeyError's frames would hold the values.
    if name not in values:
        there = ", ".join(map(repr, sorted(values))) or "none"
        raise ValueError(f"connection.{kind}s: expected {name!r}, got {there}")
    return values[name]


def connection_settings(connection: Connection | None, cls: type[S]) -> S:
    """Read a connection into a dataclass, which says by its fields what the connector needs.

    A field takes the setting or secret of its name; a setting wins over a secret, as in flyte 2.12.1, which hands both
    to a connector's methods as keyword arguments. Further settings and secrets are left alone.

        @dataclass
        class Account:
            warehouse: str
            token: str = field(repr=False)
            timeout: int = 30

        account = connection_settings(request.connection, Account)

    Args:
        connection: that of the request; None counts as one without anything in it.
        cls: a dataclass whose fields are of the types str, int, float and bool, each with or without `| None`.

    Returns:
        The object. Fields with nothing in the connection have their defaults, or None where their type allows it.

    Raises:
        TypeError: cls is not a dataclass, or a field has another type.
        ValueError: something is missing, or is not of the field's type; all such fields are named.
    """
    there: dict[str, str] = {} if connection is None else {**connection.secrets, **connection.configs}
    fields, hints = _fields(cls), get_type_hints(cls)
    values: dict[str, object] = {}
    problems: list[str] = []
    for field in fields:
        if not field.init:
            continue
        parse, nullable = _parser(f"{cls.__name__}.{field.name}", hints[field.name])
        text = there.get(field.name)
        value = None if text is None else parse(text)
        if value is not None:
            values[field.name] = value
        elif text is not None:
            problems.append(f"no {_NAMES[parse]} in {field.name!r}")
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            if nullable:
                values[field.name] = None
            else:
                problems.append(f"no {field.name!r}")
    if problems:
        raise ValueError(f"connection: expected the secrets and configs of {cls.__name__}, got {', '.join(problems)}")
    return cls(**values)


def _fields(cls: object) -> tuple[dataclasses.Field[Any], ...]:
    kind = type(cls).__name__
    if not (isinstance(cls, type) and dataclasses.is_dataclass(cls)):
        raise TypeError(f"cls: expected a dataclass, got {kind}")
    return dataclasses.fields(cls)


def _to_int(text: str) -> int | None:
    # int() is asked only for what it takes: its error would have the value in it.
    sign = text[:1] in ("-", "+")
    digits = text[sign:]
    return int(text) if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS else None


def _to_float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _to_bool(text: str) -> bool | None:
    return {"true": True, "1": True, "false": False, "0": False}.get(text.lower())


_MOST_DIGITS: Final = 4300
"""As many as `int` reads."""

_Parser = Callable[[str], object]
_PARSERS: Final[dict[object, _Parser]] = {str: str, int: _to_int, float: _to_float, bool: _to_bool}
_NAMES: Final[dict[_Parser, str]] = {_to_int: "whole number", _to_float: "number", _to_bool: "true or false"}


def _parser(path: str, hint: Any) -> tuple[_Parser, bool]:
    """Return what reads a field's text, and whether the field may be None."""
    members = set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}
    nullable = NoneType in members
    (only,) = members - {NoneType} if len(members - {NoneType}) == 1 else (None,)
    if only not in _PARSERS:
        raise TypeError(f"{path}: expected str, int, float or bool, or one of them | None, got {hint!r}")
    return _PARSERS[only], nullable
