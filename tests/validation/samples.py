"""Random messages that keep to most rules of buf.validate, and break some."""

from __future__ import annotations

import datetime
import random
from typing import Any

from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field, plan_of
from flytemodels.message import Message
from flytemodels.times import EPOCH, timedelta_from_nanoseconds

__all__ = ["sample"]

_LENGTHS = (1, 2, 3, 8, 20, 21, 30, 31, 50, 51, 63, 64, 100, 101, 200, 255, 256, 2000, 2001)
_TEXTS = (
    "",
    "a",
    "A b",
    "https://example.com/a?b#c",
    "http://[::1",
    "a-b",
    "-a",
    "a-",
    "1.2_3",
    "ü" * 31,
    "x@y.z",
    "\n",
)
_INTS = (0, 1, 2, 7, 1000, 2**31 - 1)
_SIGNED = (*_INTS, -1, -7)
_FLOATS = (0.0, -0.0, 0.5, 1.0, 1.5, -1.0, 1e20, float("inf"), float("nan"))
_DURATIONS = (0, 1, -1, 10**9, -(10**9), 86_400 * 10**9, 315_576_000_000 * 10**9)


def sample(cls: type[Message], seed: random.Random, depth: int = 6) -> Any:  # a message of that class
    """Make a message.

    Args:
        cls: its class.
        seed: where chance comes from.
        depth: how many messages may be nested in it.

    Returns:
        The message; it can be written.
    """
    fields = [field for field in plan_of(cls).fields if field.group is None]
    for group in plan_of(cls).oneofs.values():
        if seed.random() < 0.9:
            fields.append(seed.choice(group))
    message: Any = cls()
    for field in fields:
        if seed.random() < 0.85 and (depth or field.kind is not Kind.MESSAGE):
            setattr(message, field.name, _field(field, seed, depth))
    return message


def _field(field: Field, seed: random.Random, depth: int) -> object:
    if field.label is Label.REPEATED:
        return [_value(field, seed, depth) for _ in range(_count(seed, depth))]
    if field.label is Label.MAP:
        assert field.key is not None
        return {_scalar(field.key, seed): _value(field, seed, depth) for _ in range(_count(seed, depth))}
    return _value(field, seed, depth)


def _count(seed: random.Random, depth: int) -> int:
    return seed.choice((0, 1, 1, 2, 2, 3)) if depth < 6 or seed.random() < 0.9 else seed.choice((20, 21, 101))


def _value(field: Field, seed: random.Random, depth: int) -> object:
    if field.kind is Kind.MESSAGE:
        message: Any = field.message
        return sample(message, seed, max(depth - seed.choice((1, 1, 2)), 0))
    if field.kind is Kind.ENUM:
        assert field.enum is not None
        members = list(field.enum.__members__.values())
        return seed.choice(members) if seed.random() < 0.9 else field.enum(seed.choice((0, 999, -1)))
    if field.kind is Kind.WRAPPER:
        assert field.inner is not None
        return _scalar(field.inner, seed)
    return _scalar(field.kind, seed)


def _scalar(kind: Kind, seed: random.Random) -> Any:  # of the type that the kind says
    if kind is Kind.STRING:
        return seed.choice(_TEXTS) if seed.random() < 0.4 else "a" * seed.choice(_LENGTHS)
    if kind is Kind.BYTES:
        return seed.choice((b"", b"a", b"\xff", b"a" * 32))
    if kind is Kind.BOOL:
        return seed.random() < 0.5
    if kind in (Kind.FLOAT, Kind.DOUBLE):
        return seed.choice(_FLOATS[:6] + _FLOATS[7:] if kind is Kind.FLOAT else _FLOATS)
    if kind is Kind.TIMESTAMP:
        return EPOCH + datetime.timedelta(seconds=seed.choice(_SIGNED))
    if kind is Kind.DURATION:
        return timedelta_from_nanoseconds(seed.choice(_DURATIONS))
    if kind is Kind.STRUCT:
        return {"a": 1}
    unsigned = (Kind.UINT32, Kind.UINT64, Kind.FIXED32, Kind.FIXED64)
    return seed.choice(_INTS if kind in unsigned else _SIGNED)
