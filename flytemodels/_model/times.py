"""Timestamp and Duration as the two numbers that they are: their bounds, and the ways from and to Python's values."""

from __future__ import annotations

import datetime

from flytemodels._model.problems import NOT_AWARE, OUTSIDE_YEARS, TOO_LONG_DURATION, expected
from flytemodels.errors import EncodeError
from flytemodels.times import (
    datetime_from_nanoseconds,
    nanoseconds_of,
    nanoseconds_since_epoch,
    timedelta_from_nanoseconds,
)

__all__ = [
    "MAX_DURATION",
    "MAX_SECONDS",
    "MIN_SECONDS",
    "NANOS_PER_SECOND",
    "datetime_of",
    "duration_numbers",
    "is_duration",
    "is_timestamp",
    "same_sign",
    "timedelta_of",
    "timestamp_numbers",
]

NANOS_PER_SECOND = 1_000_000_000
MIN_SECONDS, MAX_SECONDS = -62_135_596_800, 253_402_300_799
"""The first second of the year 1 and the last one of the year 9999: the bounds of a Timestamp."""
MAX_DURATION = 315_576_000_000
"""The seconds that a Duration may have: 10,000 years."""


def is_timestamp(seconds: int, nanos: int) -> bool:
    """Return whether these are the numbers of a valid Timestamp."""
    return MIN_SECONDS <= seconds <= MAX_SECONDS and 0 <= nanos < NANOS_PER_SECOND


def is_duration(seconds: int, nanos: int) -> bool:
    """Return whether these are the numbers of a valid Duration: within its bounds, and not of different signs."""
    agree = seconds == 0 or nanos == 0 or (seconds < 0) == (nanos < 0)
    return agree and -MAX_DURATION <= seconds <= MAX_DURATION and -NANOS_PER_SECOND < nanos < NANOS_PER_SECOND


def timestamp_numbers(value: object) -> tuple[int, int]:
    """Return the seconds and nanos of a datetime.

    Raises:
        EncodeError: it is not a datetime, has no time zone, or is outside the years 1 to 9999 in UTC.
    """
    if not isinstance(value, datetime.datetime):
        raise EncodeError(expected("datetime", value))
    if value.utcoffset() is None:
        raise EncodeError(NOT_AWARE)
    seconds, nanos = divmod(nanoseconds_since_epoch(value), NANOS_PER_SECOND)
    if not MIN_SECONDS <= seconds <= MAX_SECONDS:
        raise EncodeError(OUTSIDE_YEARS)
    return seconds, nanos


def duration_numbers(value: object) -> tuple[int, int]:
    """Return the seconds and nanos of a timedelta, both of its sign.

    Raises:
        EncodeError: it is not a timedelta, or is longer than 10,000 years.
    """
    if not isinstance(value, datetime.timedelta):
        raise EncodeError(expected("timedelta", value))
    seconds, nanos = same_sign(nanoseconds_of(value))
    if abs(seconds) > MAX_DURATION:
        raise EncodeError(TOO_LONG_DURATION)
    return seconds, nanos


def same_sign(nanoseconds: int) -> tuple[int, int]:
    """Split nanoseconds into seconds and nanos of the same sign, unlike `divmod`.

    >>> same_sign(-1_500_000_000)
    (-1, -500000000)
    """
    seconds, nanos = divmod(abs(nanoseconds), NANOS_PER_SECOND)
    return (-seconds, -nanos) if nanoseconds < 0 else (seconds, nanos)


def datetime_of(seconds: int, nanos: int) -> datetime.datetime:
    """Return the datetime, in UTC, of the numbers of a Timestamp; OverflowError outside the years 1 to 9999."""
    return datetime_from_nanoseconds(seconds * NANOS_PER_SECOND + nanos)


def timedelta_of(seconds: int, nanos: int) -> datetime.timedelta:
    """Return the timedelta of the numbers of a Duration; OverflowError for one of more than 999,999,999 days."""
    return timedelta_from_nanoseconds(seconds * NANOS_PER_SECOND + nanos)
