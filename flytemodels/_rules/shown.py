"""How the values of rules are written in messages: as CEL's `format` writes them."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, cast

from flytemodels.times import nanoseconds_of, nanoseconds_since_epoch

__all__ = ["show", "show_double", "show_duration", "show_list", "show_timestamp"]

_BILLION: Final = 1_000_000_000


def show(value: object) -> str:
    """Write a value as `%s` does.

    >>> show(True), show(2.0), show(1e21), show(b"a"), show(["a", 1.5]), show(None)
    ('true', '2', '1000000000000000000000', 'a', '[a, 1.5]', 'null')
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return show_double(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, datetime.timedelta):
        return show_duration(value)
    if isinstance(value, datetime.datetime):
        return show_timestamp(value)
    if isinstance(value, (list, tuple)):
        return show_list(cast("Iterable[object]", value))
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value).items()
        return "{" + ", ".join(sorted(f"{show(key)}: {show(item)}" for key, item in pairs)) + "}"
    return str(int(value)) if isinstance(value, int) else str(value)


def show_list(values: Iterable[object]) -> str:
    """Write a list: its items in brackets."""
    return f"[{', '.join(map(show, values))}]"


def show_double(value: float) -> str:
    """Write a number with the fewest digits that say which one it is, and without an exponent.

    >>> show_double(0.1), show_double(-0.0), show_double(1e-7), show_double(float("inf"))
    ('0.1', '-0', '0.0000001', 'Infinity')
    """
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return f"{Decimal(repr(value)):f}".removesuffix(".0")


def show_duration(value: datetime.timedelta) -> str:
    """Write a duration in seconds.

    >>> show_duration(datetime.timedelta(milliseconds=-1500)), show_duration(datetime.timedelta(seconds=3))
    ('-1.5s', '3s')
    """
    nanoseconds = nanoseconds_of(value)
    seconds, rest = divmod(abs(nanoseconds), _BILLION)
    return f"{'-' if nanoseconds < 0 else ''}{seconds}{_fraction(rest)}s"


def show_timestamp(value: datetime.datetime) -> str:
    """Write a timestamp as RFC 3339 has it, in UTC.

    >>> show_timestamp(datetime.datetime(2026, 1, 2, 3, 4, 5, 600000, datetime.timezone.utc))
    '2026-01-02T03:04:05.6Z'
    """
    rest = nanoseconds_since_epoch(value) % _BILLION
    utc = value.astimezone(datetime.timezone.utc)
    # strftime does not pad years before 1000 everywhere.
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%S}{_fraction(rest)}Z"


def _fraction(nanoseconds: int) -> str:
    return f".{nanoseconds:09}".rstrip("0") if nanoseconds else ""
