"""Timestamp and Duration as strings."""

from __future__ import annotations

import datetime
import re
from typing import Any

from flytemodels._json.problems import BAD_DURATION, BAD_TIMESTAMP, needed
from flytemodels._json.structs import check_depth
from flytemodels._model.problems import NOT_AWARE, OUTSIDE_YEARS, TOO_LONG_DURATION, expected
from flytemodels._model.times import MAX_DURATION, duration_numbers, timedelta_of
from flytemodels.errors import DecodeError, EncodeError
from flytemodels.times import NanoDatetime

__all__ = ["format_duration", "read_duration", "read_timestamp", "write_duration", "write_timestamp"]

_UTC = datetime.timezone.utc

# [0-9] and not \d, which stands for the digits of all scripts.
_TIMESTAMP = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))"
)
_DURATION = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,9}))?s")


# Writing


def write_timestamp(value: object) -> str:
    """Return the JSON form of a datetime.

    Args:
        value: an aware datetime.

    Returns:
        `2024-02-29T12:30:00.500Z`: in UTC, with 0, 3, 6 or 9 decimal places.

    Raises:
        EncodeError: it is not a datetime, has no time zone, or is outside the years 1 to 9999 in UTC.
    """
    if not isinstance(value, datetime.datetime):
        raise EncodeError(expected("datetime", value))
    if value.tzinfo is not _UTC:
        value = _in_utc(value)
    text = value.isoformat()[:19]
    nanos = value.microsecond * 1000
    if isinstance(value, NanoDatetime):
        nanos += value.nanosecond
    return f"{text}{_fraction(nanos)}Z" if nanos else f"{text}Z"


def _in_utc(value: datetime.datetime) -> datetime.datetime:
    if value.utcoffset() is None:
        raise EncodeError(NOT_AWARE)
    try:
        return value.astimezone(_UTC)
    except OverflowError:
        raise EncodeError(OUTSIDE_YEARS) from None


def write_duration(value: object) -> str:
    """Return the JSON form of a timedelta. See `format_duration`.

    Args:
        value: a timedelta.

    Returns:
        The text.

    Raises:
        EncodeError: it is not a timedelta, or is longer than 10,000 years.
    """
    return format_duration(*duration_numbers(value))


def format_duration(seconds: int, nanos: int) -> str:
    """Return the JSON form of the numbers of a valid Duration.

    >>> format_duration(-1, -500_000_000)
    '-1.500s'

    Args:
        seconds: whole seconds.
        nanos: nanoseconds, less than a second, of the same sign.

    Returns:
        The seconds with 0, 3, 6 or 9 decimal places and an `s`.
    """
    sign = "-" if seconds + nanos < 0 else ""
    return f"{sign}{abs(seconds)}{_fraction(abs(nanos)) if nanos else ''}s"


def _fraction(nanos: int) -> str:
    if nanos % 1_000_000 == 0:
        return f".{nanos // 1_000_000:03}"
    return f".{nanos // 1000:06}" if nanos % 1000 == 0 else f".{nanos:09}"


# Reading


def read_timestamp(value: Any, depth: int) -> datetime.datetime:
    """Read a Timestamp. A datetime is accepted too: `to_dict` returns them with OutputFormat.PYTHON.

    Args:
        value: text as in RFC 3339, with Z or an offset and at most nine decimal places; or an aware datetime.
        depth: the number of enclosing messages.

    Returns:
        The datetime, in UTC when it was text; a `NanoDatetime` where it is finer than a microsecond.

    Raises:
        DecodeError: the text is not a timestamp, or one outside the years 1 to 9999 in UTC.
    """
    check_depth(depth)
    if isinstance(value, str):
        return _parse_timestamp(value)
    if not isinstance(value, datetime.datetime):
        raise DecodeError(needed("a string", value))
    if value.utcoffset() is None:
        raise DecodeError(NOT_AWARE)
    return value


def read_duration(value: Any, depth: int) -> datetime.timedelta:
    """Read a Duration. A timedelta is accepted too: `to_dict` returns them with OutputFormat.PYTHON.

    Args:
        value: seconds with at most nine decimal places and an `s`; or a timedelta.
        depth: the number of enclosing messages.

    Returns:
        The timedelta; a `NanoTimedelta` where it is finer than a microsecond.

    Raises:
        DecodeError: the text is not a duration, or one of more than 10,000 years.
    """
    check_depth(depth)
    if isinstance(value, str):
        return _parse_duration(value)
    if not isinstance(value, datetime.timedelta):
        raise DecodeError(needed("a string", value))
    return value


def _parse_timestamp(text: str) -> datetime.datetime:
    match = _TIMESTAMP.fullmatch(text)
    if match is None:
        raise DecodeError(BAD_TIMESTAMP)
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = match.groups()
    micros, nanos = divmod(_nanos(fraction), 1000)
    try:
        value = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), micros, _UTC)
        if sign:
            value -= _offset(sign, int(hours), int(minutes))
        return NanoDatetime.of(value, nanos) if nanos else value
    except ValueError:
        problem = BAD_TIMESTAMP
    except OverflowError:
        problem = OUTSIDE_YEARS
    raise DecodeError(problem)


def _nanos(fraction: str | None) -> int:
    return int(fraction.ljust(9, "0")) if fraction else 0


def _offset(sign: str, hours: int, minutes: int) -> datetime.timedelta:
    if hours > 23 or minutes > 59:
        raise ValueError("expected an offset of at most 23:59, got a larger one")
    offset = datetime.timedelta(hours=hours, minutes=minutes)
    return -offset if sign == "-" else offset


def _parse_duration(text: str) -> datetime.timedelta:
    match = _DURATION.fullmatch(text)
    if match is None:
        raise DecodeError(BAD_DURATION)
    sign, whole, fraction = match.groups()
    seconds = int(whole)
    if seconds > MAX_DURATION:
        raise DecodeError(TOO_LONG_DURATION)
    nanos = _nanos(fraction)
    return timedelta_of(-seconds, -nanos) if sign else timedelta_of(seconds, nanos)
