"""Timestamp and Duration as strings."""

from __future__ import annotations

import datetime
import re

from flytemodels._json.problems import BAD_DURATION, BAD_TIMESTAMP
from flytemodels._model.problems import NOT_AWARE, OUTSIDE_YEARS, TOO_LONG_DURATION, expected
from flytemodels.errors import DecodeError, EncodeError
from flytemodels.times import NanoDatetime, nanoseconds_of, timedelta_from_nanoseconds

__all__ = ["duration_from_text", "duration_text", "span_text", "timestamp_from_text", "timestamp_text"]

_UTC = datetime.timezone.utc
_BILLION = 1_000_000_000
_MAX_DURATION = 315_576_000_000
"""The seconds that a Duration may have: 10,000 years."""

# [0-9] and not \d, which stands for the digits of all scripts.
_TIMESTAMP = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.([0-9]{1,9}))?(?:Z|([+-])([0-9]{2}):([0-9]{2}))"
)
_DURATION = re.compile(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,9}))?s")


def timestamp_text(moment: object) -> str:
    """Write a moment.

    Args:
        moment: an aware datetime.

    Returns:
        `2024-02-29T12:30:00.500Z`: in UTC, with 0, 3, 6 or 9 decimal places.

    Raises:
        EncodeError: it is no datetime, has no time zone, or lies outside of the years 1 to 9999 in UTC.
    """
    if not isinstance(moment, datetime.datetime):
        raise EncodeError(expected("datetime", moment))
    if moment.tzinfo is not _UTC:
        moment = _in_utc(moment)
    text = moment.isoformat()[:19]
    nanos = moment.microsecond * 1000
    if isinstance(moment, NanoDatetime):
        nanos += moment.nanosecond
    return f"{text}{_fraction(nanos)}Z" if nanos else f"{text}Z"


def _in_utc(moment: datetime.datetime) -> datetime.datetime:
    if moment.utcoffset() is None:
        raise EncodeError(NOT_AWARE)
    try:
        return moment.astimezone(_UTC)
    except OverflowError:
        raise EncodeError(OUTSIDE_YEARS) from None


def _fraction(nanos: int) -> str:
    if nanos % 1_000_000 == 0:
        return f".{nanos // 1_000_000:03}"
    return f".{nanos // 1000:06}" if nanos % 1000 == 0 else f".{nanos:09}"


def timestamp_from_text(text: str) -> datetime.datetime:
    """Read a moment.

    Args:
        text: as in RFC 3339, with Z or an offset and at most nine decimal places.

    Returns:
        The moment in UTC; a `NanoDatetime` where it is finer than a microsecond.

    Raises:
        DecodeError: the text is no moment, or one outside of the years 1 to 9999 in UTC.
    """
    match = _TIMESTAMP.fullmatch(text)
    if match is None:
        raise DecodeError(BAD_TIMESTAMP)
    year, month, day, hour, minute, second, fraction, sign, hours, minutes = match.groups()
    micros, nanos = divmod(_nanos(fraction), 1000)
    try:
        moment = datetime.datetime(int(year), int(month), int(day), int(hour), int(minute), int(second), micros, _UTC)
        if sign:
            moment -= _offset(sign, int(hours), int(minutes))
    except ValueError:
        raise DecodeError(BAD_TIMESTAMP) from None
    except OverflowError:
        raise DecodeError(OUTSIDE_YEARS) from None
    return NanoDatetime.of(moment, nanos) if nanos else moment


def _nanos(fraction: str | None) -> int:
    return int(fraction.ljust(9, "0")) if fraction else 0


def _offset(sign: str, hours: int, minutes: int) -> datetime.timedelta:
    if hours > 23 or minutes > 59:
        raise ValueError("no such offset")
    offset = datetime.timedelta(hours=hours, minutes=minutes)
    return -offset if sign == "-" else offset


def span_text(span: object) -> str:
    """Write a span. See `duration_text`.

    Args:
        span: a timedelta.

    Returns:
        The text.

    Raises:
        EncodeError: it is no timedelta, or longer than 10,000 years.
    """
    if not isinstance(span, datetime.timedelta):
        raise EncodeError(expected("timedelta", span))
    total = nanoseconds_of(span)
    seconds, nanos = divmod(abs(total), _BILLION)
    if seconds > _MAX_DURATION:
        raise EncodeError(TOO_LONG_DURATION)
    return duration_text(total < 0, seconds, nanos)


def duration_text(negative: bool, seconds: int, nanos: int) -> str:
    """Write a span that is known to be valid.

    >>> duration_text(True, 1, 500_000_000)
    '-1.500s'

    Args:
        negative: True for a minus sign.
        seconds: whole seconds, 0 or more.
        nanos: nanoseconds beside them, 0 to 999,999,999.

    Returns:
        The seconds with 0, 3, 6 or 9 decimal places and an `s`.
    """
    return f"{'-' if negative else ''}{seconds}{_fraction(nanos) if nanos else ''}s"


def duration_from_text(text: str) -> datetime.timedelta:
    """Read a span.

    Args:
        text: seconds with at most nine decimal places and an `s`.

    Returns:
        The span; a `NanoTimedelta` where it is finer than a microsecond.

    Raises:
        DecodeError: the text is no such thing, or a span of more than 10,000 years.
    """
    match = _DURATION.fullmatch(text)
    if match is None:
        raise DecodeError(BAD_DURATION)
    sign, whole, fraction = match.groups()
    seconds = int(whole)
    if seconds > _MAX_DURATION:
        raise DecodeError(TOO_LONG_DURATION)
    total = seconds * _BILLION + _nanos(fraction)
    return timedelta_from_nanoseconds(-total if sign else total)
