"""Datetimes and timedeltas that are exact to the nanosecond.

Protobuf's Timestamp and Duration count nanoseconds, Python's `datetime` and `timedelta` microseconds. Flyte's services
are written in Go, whose clock has nanoseconds, so the last three digits are there in practice and must survive a round
trip. The subclasses here carry them; they appear only where a value needs them, so that everything else stays a plain
`datetime` or `timedelta`.
"""

from __future__ import annotations

import datetime
from typing import Any, SupportsIndex, TypeGuard

__all__ = [
    "EPOCH",
    "NanoDatetime",
    "NanoTimedelta",
    "datetime_from_nanoseconds",
    "nanoseconds_of",
    "nanoseconds_since_epoch",
    "timedelta_from_nanoseconds",
]

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)

_NANOSECONDS_PER_SECOND = 1_000_000_000


def nanoseconds_of(delta: datetime.timedelta) -> int:
    """Return the nanoseconds of a timedelta.

    Args:
        delta: a timedelta; the digits below the microsecond count where it is a `NanoTimedelta`.

    Returns:
        The exact number of nanoseconds, negative for a negative timedelta.
    """
    whole = ((delta.days * 86400 + delta.seconds) * 1_000_000 + delta.microseconds) * 1000
    return whole + delta.nanosecond if isinstance(delta, NanoTimedelta) else whole


def nanoseconds_since_epoch(value: datetime.datetime) -> int:
    """Return the nanoseconds from 1970-01-01T00:00:00Z to a datetime.

    Args:
        value: an aware datetime.

    Returns:
        The exact number of nanoseconds, negative before 1970.

    Raises:
        TypeError: the datetime is naive, so it names no point in time.
    """
    nanosecond = value.nanosecond if isinstance(value, NanoDatetime) else 0
    # datetime.__sub__ itself: NanoDatetime's own subtraction is defined in terms of this function.
    return nanoseconds_of(datetime.datetime.__sub__(value, EPOCH)) + nanosecond


def timedelta_from_nanoseconds(nanoseconds: int) -> datetime.timedelta:
    """Return the timedelta of that many nanoseconds: a `NanoTimedelta` only where a plain one would lose digits.

    Args:
        nanoseconds: any whole number of nanoseconds within timedelta's range.

    Returns:
        The timedelta.

    Raises:
        OverflowError: it is outside timedelta's range of 999,999,999 days.
    """
    microseconds, nanosecond = divmod(nanoseconds, 1000)
    delta = datetime.timedelta(microseconds=microseconds)
    return NanoTimedelta.of(delta, nanosecond) if nanosecond else delta


def datetime_from_nanoseconds(nanoseconds: int) -> datetime.datetime:
    """Return the datetime that many nanoseconds after 1970-01-01T00:00:00Z, in UTC.

    Args:
        nanoseconds: any whole number of nanoseconds; negative before 1970.

    Returns:
        A plain datetime, or a `NanoDatetime` where a plain one would lose digits.

    Raises:
        OverflowError: it is outside the years 1 to 9999.
    """
    microseconds, nanosecond = divmod(nanoseconds, 1000)
    value = EPOCH + datetime.timedelta(microseconds=microseconds)
    return NanoDatetime.of(value, nanosecond) if nanosecond else value


def _is_timedelta(value: object) -> TypeGuard[datetime.timedelta]:
    return isinstance(value, datetime.timedelta)


def _quotient(dividend: int, divisor: int) -> int:
    """Divide and round to the nearest whole number, halves to the even one, as timedelta does."""
    whole, rest = divmod(dividend, divisor)
    # The rest has the divisor's sign.
    beyond_half = 2 * abs(rest) - abs(divisor)
    return whole + 1 if beyond_half > 0 or (beyond_half == 0 and whole % 2) else whole


def _checked(nanosecond: int) -> int:
    if not 0 <= nanosecond <= 999:
        raise ValueError(f"nanosecond: expected a number in 0..999, got {nanosecond}")
    return nanosecond


class NanoTimedelta(datetime.timedelta):
    """A timedelta with three more digits.

    Attributes:
        nanosecond: nanoseconds to add to what the timedelta says, 0 to 999.
    """

    __slots__ = ("nanosecond",)

    nanosecond: int

    @classmethod
    def of(cls, delta: datetime.timedelta, nanosecond: int) -> NanoTimedelta:
        """Add nanoseconds to a timedelta.

        Args:
            delta: days, seconds and microseconds.
            nanosecond: 0 to 999.

        Returns:
            The timedelta with all its digits.

        Raises:
            ValueError: nanosecond is outside 0 to 999.
        """
        made = cls(days=delta.days, seconds=delta.seconds, microseconds=delta.microseconds)
        made.nanosecond = _checked(nanosecond)
        return made

    def __new__(cls, *args: float, **kwargs: float) -> NanoTimedelta:
        """Make a timedelta with no digits below the microsecond, from timedelta's own arguments."""
        made = super().__new__(cls, *args, **kwargs)
        made.nanosecond = 0
        return made

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, datetime.timedelta):
            return NotImplemented
        return nanoseconds_of(self) == nanoseconds_of(other)

    def __ne__(self, other: object) -> bool:
        # Python makes it of __eq__ only where no base class has its own, and timedelta has.
        return not self == other

    def __lt__(self, other: datetime.timedelta) -> bool:
        return nanoseconds_of(self) < nanoseconds_of(other) if _is_timedelta(other) else NotImplemented

    def __le__(self, other: datetime.timedelta) -> bool:
        return nanoseconds_of(self) <= nanoseconds_of(other) if _is_timedelta(other) else NotImplemented

    def __gt__(self, other: datetime.timedelta) -> bool:
        return nanoseconds_of(self) > nanoseconds_of(other) if _is_timedelta(other) else NotImplemented

    def __ge__(self, other: datetime.timedelta) -> bool:
        return nanoseconds_of(self) >= nanoseconds_of(other) if _is_timedelta(other) else NotImplemented

    def __hash__(self) -> int:
        # One with no digits below the microsecond equals a plain timedelta, so it must hash like one.
        return hash((super().__hash__(), self.nanosecond)) if self.nanosecond else super().__hash__()

    def __bool__(self) -> bool:
        return nanoseconds_of(self) != 0

    # Arithmetic is that of whole nanoseconds. What timedelta inherits would drop the last three digits.

    def __add__(self, other: datetime.timedelta) -> datetime.timedelta:
        if not _is_timedelta(other):
            return NotImplemented
        return timedelta_from_nanoseconds(nanoseconds_of(self) + nanoseconds_of(other))

    def __radd__(self, other: datetime.timedelta) -> datetime.timedelta:
        return self.__add__(other)

    def __sub__(self, other: datetime.timedelta) -> datetime.timedelta:
        if not _is_timedelta(other):
            return NotImplemented
        return timedelta_from_nanoseconds(nanoseconds_of(self) - nanoseconds_of(other))

    def __rsub__(self, other: datetime.timedelta) -> datetime.timedelta:
        return -(self - other)

    def __neg__(self) -> datetime.timedelta:
        return timedelta_from_nanoseconds(-nanoseconds_of(self))

    def __pos__(self) -> datetime.timedelta:
        return self

    def __abs__(self) -> datetime.timedelta:
        return timedelta_from_nanoseconds(abs(nanoseconds_of(self)))

    def __mul__(self, other: Any) -> datetime.timedelta:  # a number
        if not isinstance(other, (int, float)):
            return NotImplemented
        numerator, denominator = other.as_integer_ratio()
        return timedelta_from_nanoseconds(_quotient(nanoseconds_of(self) * numerator, denominator))

    def __rmul__(self, other: Any) -> datetime.timedelta:  # a number
        return self.__mul__(other)

    def __truediv__(self, other: Any) -> Any:  # as in typeshed: a number by a timedelta, a timedelta by a number
        if _is_timedelta(other):
            return nanoseconds_of(self) / nanoseconds_of(other)
        if isinstance(other, (int, float)):
            numerator, denominator = other.as_integer_ratio()
            return timedelta_from_nanoseconds(_quotient(nanoseconds_of(self) * denominator, numerator))
        return NotImplemented

    def __rtruediv__(self, other: datetime.timedelta) -> float:
        return nanoseconds_of(other) / nanoseconds_of(self) if _is_timedelta(other) else NotImplemented

    def __floordiv__(self, other: Any) -> Any:  # likewise
        if _is_timedelta(other):
            return nanoseconds_of(self) // nanoseconds_of(other)
        if isinstance(other, int):
            return timedelta_from_nanoseconds(nanoseconds_of(self) // other)
        return NotImplemented

    def __rfloordiv__(self, other: datetime.timedelta) -> int:
        return nanoseconds_of(other) // nanoseconds_of(self) if _is_timedelta(other) else NotImplemented

    def __mod__(self, other: datetime.timedelta) -> datetime.timedelta:
        if not _is_timedelta(other):
            return NotImplemented
        return timedelta_from_nanoseconds(nanoseconds_of(self) % nanoseconds_of(other))

    def __rmod__(self, other: datetime.timedelta) -> datetime.timedelta:
        if not _is_timedelta(other):
            return NotImplemented
        return timedelta_from_nanoseconds(nanoseconds_of(other) % nanoseconds_of(self))

    def __divmod__(self, other: datetime.timedelta) -> tuple[int, datetime.timedelta]:
        return (self // other, self % other) if _is_timedelta(other) else NotImplemented

    def __rdivmod__(self, other: datetime.timedelta) -> tuple[int, datetime.timedelta]:
        return (self.__rfloordiv__(other), self.__rmod__(other)) if _is_timedelta(other) else NotImplemented

    def total_seconds(self) -> float:
        """Return the seconds, as near as a float can."""
        return nanoseconds_of(self) / _NANOSECONDS_PER_SECOND

    def __repr__(self) -> str:
        plain = datetime.timedelta(self.days, self.seconds, self.microseconds)
        return f"NanoTimedelta.of({plain!r}, {self.nanosecond})"

    def __str__(self) -> str:
        plain = str(datetime.timedelta(self.days, self.seconds, self.microseconds))
        if not self.nanosecond:
            return plain
        return f"{plain}{'' if self.microseconds else '.000000'}{self.nanosecond:03}"

    def __reduce__(self) -> tuple[Any, ...]:
        plain = datetime.timedelta(self.days, self.seconds, self.microseconds)
        return NanoTimedelta.of, (plain, self.nanosecond)


class NanoDatetime(datetime.datetime):
    """A datetime with three more digits.

    Attributes:
        nanosecond: nanoseconds to add to what the datetime says, 0 to 999.
    """

    __slots__ = ("nanosecond",)

    nanosecond: int

    @classmethod
    def of(cls, value: datetime.datetime, nanosecond: int) -> NanoDatetime:
        """Add nanoseconds to a datetime.

        Args:
            value: everything down to the microsecond, with its time zone.
            nanosecond: 0 to 999.

        Returns:
            The datetime with all its digits.

        Raises:
            ValueError: nanosecond is outside 0 to 999.
        """
        made = cls(
            value.year,
            value.month,
            value.day,
            value.hour,
            value.minute,
            value.second,
            value.microsecond,
            value.tzinfo,
            fold=value.fold,
        )
        made.nanosecond = _checked(nanosecond)
        return made

    def __new__(cls, *args: Any, **kwargs: Any) -> NanoDatetime:  # datetime's own arguments, passed through
        """Make a datetime with no digits below the microsecond, from datetime's own arguments."""
        made = super().__new__(cls, *args, **kwargs)
        made.nanosecond = 0
        return made

    def _plain(self) -> datetime.datetime:
        return datetime.datetime(
            self.year,
            self.month,
            self.day,
            self.hour,
            self.minute,
            self.second,
            self.microsecond,
            self.tzinfo,
            fold=self.fold,
        )

    def _key(self) -> tuple[datetime.datetime, int]:
        return self._plain(), self.nanosecond

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, datetime.datetime):
            return NotImplemented
        return self._key() == _key_of(other)

    def __ne__(self, other: object) -> bool:
        return not self == other  # as for NanoTimedelta

    def __lt__(self, other: datetime.datetime) -> bool:  # type: ignore[override]  # typeshed overloads it for `date`
        return self._key() < _key_of(other)

    def __le__(self, other: datetime.datetime) -> bool:  # type: ignore[override]  # typeshed overloads it for `date`
        return self._key() <= _key_of(other)

    def __gt__(self, other: datetime.datetime) -> bool:  # type: ignore[override]  # typeshed overloads it for `date`
        return self._key() > _key_of(other)

    def __ge__(self, other: datetime.datetime) -> bool:  # type: ignore[override]  # typeshed overloads it for `date`
        return self._key() >= _key_of(other)

    def __hash__(self) -> int:
        # One with no digits below the microsecond equals a plain datetime, so it must hash like one.
        return hash((super().__hash__(), self.nanosecond)) if self.nanosecond else super().__hash__()

    def _shifted(self, nanoseconds: int) -> datetime.datetime:
        microseconds, nanosecond = divmod(self.nanosecond + nanoseconds, 1000)
        value = self._plain() + datetime.timedelta(microseconds=microseconds)
        return NanoDatetime.of(value, nanosecond) if nanosecond else value

    def __add__(self, other: datetime.timedelta) -> Any:  # typeshed promises Self; a plain datetime may do
        return self._shifted(nanoseconds_of(other)) if _is_timedelta(other) else NotImplemented

    def __radd__(self, other: datetime.timedelta) -> Any:  # as for __add__
        return self + other

    def __sub__(self, other: Any) -> Any:  # as in typeshed: minus a timedelta, or minus a datetime
        if isinstance(other, datetime.timedelta):
            return self._shifted(-nanoseconds_of(other))
        if isinstance(other, datetime.datetime):
            return _between(other, self)
        return NotImplemented

    def __rsub__(self, other: datetime.datetime) -> datetime.timedelta:
        return _between(self, other)

    def astimezone(self, tz: datetime.tzinfo | None = None) -> NanoDatetime:
        """Return the same time in another time zone.

        Args:
            tz: the zone; None for the system's local one.

        Returns:
            The datetime with all its digits.
        """
        return NanoDatetime.of(self._plain().astimezone(tz), self.nanosecond)

    def replace(self, *args: Any, **kwargs: Any) -> NanoDatetime:  # datetime's own arguments, passed through
        """Change some parts, as `datetime.replace` does; the digits below the microsecond stay."""
        return NanoDatetime.of(self._plain().replace(*args, **kwargs), self.nanosecond)

    def __repr__(self) -> str:
        return f"NanoDatetime.of({self._plain()!r}, {self.nanosecond})"

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        return NanoDatetime.of, (self._plain(), self.nanosecond)


def _key_of(value: datetime.datetime) -> tuple[datetime.datetime, int]:
    return value._key() if isinstance(value, NanoDatetime) else (value, 0)  # pyright: ignore[reportPrivateUsage]


def _between(start: datetime.datetime, end: datetime.datetime) -> datetime.timedelta:
    (first, first_nano), (last, last_nano) = _key_of(start), _key_of(end)
    return timedelta_from_nanoseconds(nanoseconds_of(last - first) + last_nano - first_nano)
