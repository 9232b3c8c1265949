"""What compiled rules in CEL call where Python's own operators and methods mean something else.

An operation that CEL defines as an error raises EvaluationError.
"""

from __future__ import annotations

import datetime
import math
import re
import struct
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeVar, cast

from flytemodels._model.attempts import attempt
from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import INTEGER_RANGES, Kind
from flytemodels._model.plan import plan_of
from flytemodels._model.problems import NOT_FINITE, OUTSIDE_YEARS, TOO_LONG_DURATION
from flytemodels._model.times import MAX_DURATION, NANOS_PER_SECOND
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.formats import is_email, is_host_and_port, is_hostname, is_ip, is_ip_prefix
from flytemodels._rules.regex import Pattern, RegexError
from flytemodels._rules.shown import show, show_double
from flytemodels._rules.uris import is_uri, is_uri_ref
from flytemodels.times import (
    EPOCH,
    datetime_from_nanoseconds,
    nanoseconds_of,
    nanoseconds_since_epoch,
    timedelta_from_nanoseconds,
)

__all__ = [
    "Pattern",
    "all_of",
    "any_of",
    "at_nanoseconds",
    "at_seconds",
    "both",
    "char_at",
    "contains",
    "date",
    "day_of_month",
    "day_of_week",
    "day_of_year",
    "decoded",
    "duration_of",
    "duration_sum",
    "either",
    "equal",
    "formatted",
    "full_year",
    "hours",
    "index_of",
    "int64",
    "is_email",
    "is_host_and_port",
    "is_hostname",
    "is_infinite",
    "is_ip",
    "is_ip_prefix",
    "is_set",
    "is_uri",
    "is_uri_ref",
    "isinf",
    "isnan",
    "item",
    "last_index_of",
    "lower_ascii",
    "matches",
    "milliseconds",
    "minutes",
    "month",
    "now",
    "of_nanoseconds",
    "part_milliseconds",
    "present",
    "quoted",
    "quotient",
    "remainder",
    "seconds",
    "single",
    "split",
    "substring",
    "time_difference",
    "time_of",
    "time_sum",
    "to_bool",
    "to_double",
    "to_duration",
    "to_int",
    "to_seconds",
    "to_string",
    "to_timestamp",
    "to_uint",
    "truncated",
    "uint64",
    "unique",
    "upper_ascii",
    "value",
    "whole_hours",
    "whole_minutes",
    "whole_quotient",
    "whole_seconds",
]

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")

_ZERO: Final = datetime.timedelta(0)
isnan = math.isnan
isinf = math.isinf

_SINGLE: Final = struct.Struct("<f")

_MAX_SPAN: Final = MAX_DURATION * NANOS_PER_SECOND
_BAD_DURATION: Final = "expected a duration as text, got other text"
_BAD_TIMESTAMP: Final = "expected a timestamp as text in the form of RFC 3339, got other text"
_UTC: Final = datetime.timezone.utc
_OUT_OF_RANGE: Final = "expected an index within the string, got another one"
"""The nanoseconds of the longest duration: 10,000 years."""


# Logic


def both(left: Callable[[], bool], right: Callable[[], bool]) -> bool:
    """Return `left && right`: false if either is, even where the other one fails."""
    try:
        first = left()
    except EvaluationError:
        if not right():
            return False
        raise
    return first and right()


def either(left: Callable[[], bool], right: Callable[[], bool]) -> bool:
    """Return `left || right`: true if either is, even where the other one fails."""
    try:
        first = left()
    except EvaluationError:
        if right():
            return True
        raise
    return first or right()


def all_of(predicate: Callable[[T], bool], values: Iterable[T]) -> bool:
    """Return whether a condition holds for all values: no if it does not for one, even where it fails for another."""
    failure: EvaluationError | None = None
    for one in values:
        try:
            if not predicate(one):
                return False
        except EvaluationError as error:
            failure = error
    if failure is not None:
        raise failure
    return True


def any_of(predicate: Callable[[T], bool], values: Iterable[T]) -> bool:
    """Return whether a condition holds for a value: yes if it does for one, even where it fails for another."""
    failure: EvaluationError | None = None
    for one in values:
        try:
            if predicate(one):
                return True
        except EvaluationError as error:
            failure = error
    if failure is not None:
        raise failure
    return False


# Values


def time_of(value: datetime.datetime | None) -> datetime.datetime:
    """Return a time; an absent one reads as 1970."""
    return EPOCH if value is None else value


def duration_of(value: datetime.timedelta | None) -> datetime.timedelta:
    """Return a duration; an absent one reads as none at all."""
    return _ZERO if value is None else value


def present(value: T | None) -> T:
    """Return the value of a wrapper, which must be there."""
    if value is None:
        raise EvaluationError("expected a wrapper with a value, got null")
    return value


def is_set(value: float) -> bool:
    """Return whether a floating-point field is set: -0.0 is written, so it is."""
    return value != 0 or math.copysign(1, value) < 0


def item(values: Sequence[T], index: int) -> T:
    """Return an item of a list."""
    if not 0 <= index < len(values):
        raise EvaluationError(f"expected an index below {len(values)}, got another one")
    return values[index]


def value(entries: Mapping[K, V], key: K) -> V:
    """Return the value of a map's entry."""
    if key not in entries:
        raise EvaluationError("expected a key of the map, got another one")
    return entries[key]


def contains(values: Iterable[object], wanted: object) -> bool:
    """Return whether a value is in a list. NaN never is, nor what holds one, though Python finds the object."""
    return any(equal(one, wanted) for one in values)


def equal(one: object, other: object) -> bool:
    """Return whether two values are equal: numbers, lists, maps, messages. What holds a NaN equals nothing."""
    return one == other and not _holds_nan(one)


def _holds_nan(value: object) -> bool:
    if isinstance(value, float):
        return value != value
    if isinstance(value, MessageBase):
        return any(_holds_nan(getattr(value, field.name)) for field in plan_of(type(value)).fields)
    if isinstance(value, dict):
        return any(map(_holds_nan, cast("dict[object, object]", value).values()))
    return isinstance(value, list) and any(map(_holds_nan, cast("list[object]", value)))


def unique(values: Collection[object]) -> bool:
    """Return whether all items of a list differ."""
    if any(one is None for one in values):
        raise EvaluationError("expected items that are values, got null")
    comparable = [one for one in values if one == one]
    return len(set(comparable)) == len(comparable)


# Numbers


def int64(number: int) -> int:
    """Return a number that must be an int64."""
    low, high = INTEGER_RANGES[Kind.INT64]
    if not low <= number <= high:
        raise EvaluationError("expected a number within an int64, got an overflow")
    return number


def uint64(number: int) -> int:
    """Return a number that must be a uint64."""
    low, high = INTEGER_RANGES[Kind.UINT64]
    if not low <= number <= high:
        raise EvaluationError("expected a number within a uint64, got an overflow")
    return number


def truncated(number: float, check: Callable[[int], int]) -> int:
    """Cut off the fraction of a number."""
    if not math.isfinite(number):
        raise EvaluationError(NOT_FINITE)
    return check(int(number))


def whole_quotient(dividend: int, divisor: int) -> int:
    """Divide, rounding towards zero."""
    if divisor == 0:
        raise EvaluationError("expected a divisor other than 0, got a division by zero")
    found = abs(dividend) // abs(divisor)
    return found if (dividend < 0) == (divisor < 0) else -found


def remainder(dividend: int, divisor: int) -> int:
    """Return what remains of a division, with the sign of the dividend."""
    if divisor == 0:
        raise EvaluationError("expected a divisor other than 0, got a modulus by zero")
    rest = abs(dividend) % abs(divisor)
    return -rest if dividend < 0 else rest


def quotient(dividend: float, divisor: float) -> float:
    """Divide as IEEE 754 says."""
    if divisor:
        return dividend / divisor
    if dividend == 0 or math.isnan(dividend):
        return math.nan
    return math.copysign(math.inf, dividend) * math.copysign(1, divisor)


def single(number: float) -> float:
    """Return what a float of 32 bits can hold of a number."""
    rounded: float = _SINGLE.unpack(_SINGLE.pack(number))[0]
    return rounded


def is_infinite(number: float, sign: int) -> bool:
    """Return whether a number is infinite: with the sign of another one, or any where that is 0."""
    return math.isinf(number) and (sign == 0 or (number > 0) == (sign > 0))


# Text

_INT: Final = re.compile(r"-?[0-9]{1,19}\Z")
_UINT: Final = re.compile(r"[0-9]{1,20}\Z")
_DOUBLE: Final = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\Z")
_BOOLS: Final = {
    **dict.fromkeys(("1", "t", "T", "true", "TRUE", "True"), True),
    **dict.fromkeys(("0", "f", "F", "false", "FALSE", "False"), False),
}
_UPPER: Final = {code: code - 32 for code in range(ord("a"), ord("z") + 1)}
_LOWER: Final = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


def to_bool(text: str) -> bool:
    """Read a bool."""
    if text not in _BOOLS:
        raise EvaluationError("expected a bool as text, got other text")
    return _BOOLS[text]


def to_int(text: str) -> int:
    """Read an int64."""
    if not _INT.match(text):
        raise EvaluationError("expected an int64 as text, got other text")
    return int64(int(text))


def to_uint(text: str) -> int:
    """Read a uint64."""
    if not _UINT.match(text):
        raise EvaluationError("expected a uint64 as text, got other text")
    return uint64(int(text))


def to_double(text: str) -> float:
    """Read a floating-point number."""
    if not _DOUBLE.match(text) and text.lower().lstrip("+-") not in ("nan", "inf", "infinity"):
        raise EvaluationError("expected a double as text, got other text")
    return float(text)


def decoded(data: bytes) -> str:
    """Read UTF-8."""
    text = attempt(bytes.decode, data, UnicodeDecodeError)
    if text is None:
        raise EvaluationError("expected bytes that are UTF-8, got others")
    return text


def to_string(value: bool | int | float | datetime.datetime | datetime.timedelta) -> str:
    """Write a value.

    Doubles have 17 digits, as protovalidate's own `string()` writes them; `format` and standard rules write fewer.
    """
    return f"{value:.17g}" if isinstance(value, float) else show(value)


@lru_cache(maxsize=256)
def _pattern(source: str) -> Pattern:
    return Pattern(source)


def matches(text: str, pattern: str) -> bool:
    """Return whether a regular expression matches somewhere in a text."""
    found = attempt(lambda text: _pattern(pattern).search(text), text, RegexError)
    if found is None:
        # What is wrong with it would show pieces of it, and it comes out of a message.
        raise EvaluationError("expected a regular expression of RE2, got other text")
    return found


def char_at(text: str, index: int) -> str:
    """Return the character at an index; nothing right behind the last one."""
    if not 0 <= index <= len(text):
        raise EvaluationError(_OUT_OF_RANGE)
    return text[index : index + 1]


def index_of(text: str, wanted: str, start: int) -> int:
    """Return where a text is found first, from an index on; -1 where it is not."""
    if not 0 <= start <= len(text):
        raise EvaluationError(_OUT_OF_RANGE)
    return text.find(wanted, start)


def last_index_of(text: str, wanted: str, start: int) -> int:
    """Return where a text is found last, beginning at an index or before; -1 where it is not."""
    if not 0 <= start <= len(text):
        raise EvaluationError(_OUT_OF_RANGE)
    return text.rfind(wanted, 0, start + len(wanted))


def substring(text: str, start: int, end: int | None = None) -> str:
    """Return a part of a text."""
    stop = len(text) if end is None else end
    if not 0 <= start <= stop <= len(text):
        raise EvaluationError(_OUT_OF_RANGE)
    return text[start:stop]


def split(text: str, separator: str, limit: int = -1) -> list[str]:
    """Split a text into at most so many parts; without a limit if that is negative."""
    if limit == 0:
        return []
    if not separator:
        parts = list(text)
        return parts if limit < 0 or limit >= len(parts) else [*parts[: limit - 1], "".join(parts[limit - 1 :])]
    return text.split(separator, limit - 1 if limit > 0 else -1)


def lower_ascii(text: str) -> str:
    """Turn the letters A to Z into a to z."""
    return text.translate(_LOWER)


def upper_ascii(text: str) -> str:
    """Turn the letters a to z into A to Z."""
    return text.translate(_UPPER)


_QUOTED: Final = str.maketrans(
    {
        "\a": "\\a",
        "\b": "\\b",
        "\f": "\\f",
        "\n": "\\n",
        "\r": "\\r",
        "\t": "\\t",
        "\v": "\\v",
        "\\": "\\\\",
        '"': '\\"',
    }
)


def quoted(text: str) -> str:
    """Put a text in quotation marks, as CEL writes it."""
    return f'"{text.translate(_QUOTED)}"'


_CLAUSE: Final = re.compile(r"%(?:%|(?:\.([0-9]{1,3}))?([sdfeboxX]))?")


def formatted(template: str, values: Sequence[object]) -> str:
    """Fill values into a text, as `format` does."""
    rest = iter(values)

    def fill(match: re.Match[str]) -> str:
        if match[0] == "%%":
            return "%"
        if match[2] is None:
            raise EvaluationError("format: expected a clause such as %s or %.2f, got another one")
        try:
            return _clause(match[2], match[1], next(rest))
        except StopIteration:
            raise EvaluationError("format: expected a value for each clause, got fewer") from None

    return _CLAUSE.sub(fill, template)


def _clause(verb: str, precision: str | None, value: object) -> str:
    if verb == "s":
        return show(value)
    if verb in "xX" and isinstance(value, (str, bytes)):
        digits = (value.encode() if isinstance(value, str) else value).hex()
        return digits.upper() if verb == "X" else digits
    if verb in "fe" and isinstance(value, (int, float)) and not isinstance(value, bool):
        if not math.isfinite(value):
            return show_double(float(value))
        return f"{float(value):.{precision or 6}{verb}}"
    if verb == "b" and isinstance(value, bool):
        return str(int(value))
    if verb in "bodxX" and isinstance(value, int) and not isinstance(value, bool):
        return f"{value:{verb}}"
    if verb == "d" and isinstance(value, float) and not math.isfinite(value):
        return show_double(value)
    raise EvaluationError(f"format: expected a value for %{verb}, got one of another type")


# Times

_DURATION: Final = re.compile(r"[+-]?(?:(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:h|ms|m|s|us|µs|μs|ns))+\Z")
_DURATION_PART: Final = re.compile(r"([0-9]*)\.?([0-9]*)(h|ms|m|s|us|µs|μs|ns)")
_UNITS: Final = {
    "h": 3600 * NANOS_PER_SECOND,
    "m": 60 * NANOS_PER_SECOND,
    "s": NANOS_PER_SECOND,
    "ms": 1_000_000,
    "us": 1000,
    "µs": 1000,
    "μs": 1000,
    "ns": 1,
}
_TIMESTAMP: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))\Z"
)
_OFFSET: Final = re.compile(r"([+-]?)([0-9]{2}):([0-9]{2})\Z")


def now() -> datetime.datetime:
    """Return the current time."""
    return datetime.datetime.now(datetime.timezone.utc)


def of_nanoseconds(nanoseconds: int) -> datetime.timedelta:
    """Return the duration of so many nanoseconds."""
    if abs(nanoseconds) > _MAX_SPAN:
        raise EvaluationError(TOO_LONG_DURATION)
    return timedelta_from_nanoseconds(nanoseconds)


def at_nanoseconds(nanoseconds: int) -> datetime.datetime:
    """Return the time so many nanoseconds after 1970."""
    try:
        return datetime_from_nanoseconds(nanoseconds)
    except OverflowError:
        raise EvaluationError(OUTSIDE_YEARS) from None


def to_duration(text: str) -> datetime.timedelta:
    """Read a duration as Go writes it: `1h30m`, `-1.5s`."""
    if len(text) > 100 or (not _DURATION.match(text) and text not in ("0", "+0", "-0")):
        raise EvaluationError(_BAD_DURATION)
    total = 0
    for whole, fraction, unit in _DURATION_PART.findall(text):
        size = _UNITS[unit]
        total += int(whole or "0") * size + int(fraction or "0") * size // 10 ** len(fraction)
    return of_nanoseconds(-total if text.startswith("-") else total)


def to_timestamp(text: str) -> datetime.datetime:
    """Read a timestamp in the form of RFC 3339."""
    match = _TIMESTAMP.match(text)
    if match is None:
        raise EvaluationError(_BAD_TIMESTAMP)
    *parts, fraction, sign, hours, minutes = match.groups()
    year, month, day, hour, minute, second = map(int, parts)
    moment = attempt(lambda zone: datetime.datetime(year, month, day, hour, minute, second, tzinfo=zone), _UTC)
    if moment is None:
        raise EvaluationError(_BAD_TIMESTAMP)
    offset = (int(hours) * 3600 + int(minutes) * 60) * (-1 if sign == "-" else 1) if sign else 0
    nanoseconds = int((fraction or "0").ljust(9, "0"))
    return at_nanoseconds(nanoseconds_since_epoch(moment) - offset * NANOS_PER_SECOND + nanoseconds)


def at_seconds(seconds: int) -> datetime.datetime:
    """Return the time so many seconds after 1970."""
    return at_nanoseconds(seconds * NANOS_PER_SECOND)


def to_seconds(moment: datetime.datetime) -> int:
    """Return the whole seconds since 1970."""
    return nanoseconds_since_epoch(moment) // NANOS_PER_SECOND


def time_sum(moment: datetime.datetime, span: datetime.timedelta) -> datetime.datetime:
    """Add a duration to a time."""
    return at_nanoseconds(nanoseconds_since_epoch(moment) + nanoseconds_of(span))


def time_difference(later: datetime.datetime, earlier: datetime.datetime) -> datetime.timedelta:
    """Return the time between two times."""
    return of_nanoseconds(nanoseconds_since_epoch(later) - nanoseconds_since_epoch(earlier))


def duration_sum(one: datetime.timedelta, other: datetime.timedelta) -> datetime.timedelta:
    """Add two durations."""
    return of_nanoseconds(nanoseconds_of(one) + nanoseconds_of(other))


def _in_zone(moment: datetime.datetime, zone: str | None) -> datetime.datetime:
    """Move a time to a zone: UTC, `+02:00`, or a name such as `Europe/Berlin`."""
    if zone is None or zone in ("UTC", ""):
        return moment.astimezone(datetime.timezone.utc)
    # Rules seldom name a zone, and few programs have imported this.
    from zoneinfo import ZoneInfo

    def shifted(zone: str) -> datetime.datetime:
        match = _OFFSET.match(zone)
        if match is not None:
            minutes = int(match[2]) * 60 + int(match[3])
            span = datetime.timedelta(minutes=-minutes if match[1] == "-" else minutes)
            return moment.astimezone(datetime.timezone(span))
        return moment.astimezone(ZoneInfo(zone))

    found = attempt(shifted, zone, ValueError, OverflowError, LookupError, OSError)
    if found is None:
        raise EvaluationError("expected a time zone, and a time within its range, got others")
    return found


def full_year(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the year."""
    return _in_zone(moment, zone).year


def month(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the month; January is 0."""
    return _in_zone(moment, zone).month - 1


def date(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the day of the month; the first one is 1."""
    return _in_zone(moment, zone).day


def day_of_month(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the day of the month; the first one is 0."""
    return _in_zone(moment, zone).day - 1


def day_of_week(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the day of the week; Sunday is 0."""
    return _in_zone(moment, zone).isoweekday() % 7


def day_of_year(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the day of the year; the first one is 0."""
    return _in_zone(moment, zone).timetuple().tm_yday - 1


def hours(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the hour."""
    return _in_zone(moment, zone).hour


def minutes(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the minute."""
    return _in_zone(moment, zone).minute


def seconds(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the second."""
    return _in_zone(moment, zone).second


def milliseconds(moment: datetime.datetime, zone: str | None = None) -> int:
    """Return the millisecond of the second."""
    return _in_zone(moment, zone).microsecond // 1000


def whole_hours(span: datetime.timedelta) -> int:
    """Return the whole hours of a duration."""
    return whole_quotient(nanoseconds_of(span), 3600 * NANOS_PER_SECOND)


def whole_minutes(span: datetime.timedelta) -> int:
    """Return the whole minutes of a duration."""
    return whole_quotient(nanoseconds_of(span), 60 * NANOS_PER_SECOND)


def whole_seconds(span: datetime.timedelta) -> int:
    """Return the whole seconds of a duration."""
    return whole_quotient(nanoseconds_of(span), NANOS_PER_SECOND)


def part_milliseconds(span: datetime.timedelta) -> int:
    """Return the milliseconds of a duration beyond its whole seconds."""
    return whole_quotient(remainder(nanoseconds_of(span), NANOS_PER_SECOND), 1_000_000)
