"""Methods of the messages of google.protobuf: they hold other messages, or stand for plain values.

Fields of these types have plain Python values; the messages themselves are met inside an Any, on their own, or
where a plain value cannot say everything (`flytemodels._model.originals`). `from_wrapped` and `to_wrapped`,
betterproto2's names, take a plain value to its message and back.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from typing_extensions import Self

from flytemodels._model.kinds import Kind
from flytemodels._model.registry import message_class
from flytemodels._model.times import datetime_of, duration_numbers, timedelta_of, timestamp_numbers
from flytemodels._wire.scalars import ENCODERS
from flytemodels._wire.structs import StructReader, write_struct
from flytemodels.types import JSON

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = [
    "AnyMixin",
    "BoolValueMixin",
    "BytesValueMixin",
    "DoubleValueMixin",
    "DurationMixin",
    "FloatValueMixin",
    "Int32ValueMixin",
    "Int64ValueMixin",
    "StringValueMixin",
    "StructMixin",
    "TimestampMixin",
    "UInt32ValueMixin",
    "UInt64ValueMixin",
]

_M = TypeVar("_M", bound="Message")
_A = TypeVar("_A", bound="AnyMixin")
_W = TypeVar("_W")


# Any


class _Pack:
    """`pack` of a class makes a new Any, `pack` of an Any fills that one, as protobuf's own and betterproto2's do."""

    @overload
    def __get__(self, instance: None, owner: type[_A]) -> Callable[[Message], _A]: ...
    @overload
    def __get__(self, instance: _A, owner: type[_A]) -> Callable[[Message], _A]: ...
    def __get__(self, instance: _A | None, owner: type[_A]) -> Callable[[Message], _A]:
        return (owner() if instance is None else instance)._fill  # pyright: ignore[reportPrivateUsage]


class AnyMixin:
    """An Any: a message of any type, with the name of its type."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        type_url: str
        value: bytes

    # The annotation is for type checkers only: betterproto2 would evaluate it with the names of the generated module.
    if TYPE_CHECKING:
        pack: ClassVar[_Pack]
        """Put a message in: `Any.pack(message)` returns a new Any, `any.pack(message)` fills and returns `any` itself.

        Takes the message; raises EncodeError as `serialize_to_string` does.
        """
    else:
        pack = _Pack()

    def _fill(self, message: Message) -> Self:
        this: Any = self  # its slots are the generated class's
        this.value = message.serialize_to_string()
        this.type_url = f"type.googleapis.com/{message.proto_full_name()}"
        return self

    @property
    def type_name(self) -> str:
        """The full name of the type of what is inside: the part of `type_url` after the last slash."""
        return self.type_url.rpartition("/")[2]

    def holds(self, cls: type[Message]) -> bool:
        """Return whether a message of that class is inside.

        Args:
            cls: a message class.

        Returns:
            True where the type's name is that of the class.
        """
        return self.type_name == cls.proto_full_name()

    @overload
    def unpack(self, cls: None = None) -> Message: ...
    @overload
    def unpack(self, cls: type[_M]) -> _M: ...
    def unpack(self, cls: type[Message] | None = None) -> Message:
        """Read the message that is inside.

        Args:
            cls: its class; None to find it by name among all generated messages, importing its module when needed.

        Returns:
            The message.

        Raises:
            TypeError: a message of another type than `cls` is inside.
            LookupError: no generated message has that name, or nothing is inside.
            DecodeError: what is inside is damaged.
        """
        if cls is None:
            found: type[Message] = message_class(self.type_name)
            return found.parse(self.value)
        if not self.holds(cls):
            raise TypeError(f"expected an Any that holds {cls.proto_full_name()}, got one of type {self.type_url!r}")
        return cls.parse(self.value)


# Time


class TimestampMixin:
    """A Timestamp as a `datetime`."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        seconds: int
        nanos: int

    @classmethod
    def from_wrapped(cls, value: datetime.datetime) -> Self:
        """Return the message of a datetime.

        Args:
            value: an aware datetime; a `NanoDatetime` counts with all its digits.

        Returns:
            The message.

        Raises:
            EncodeError: it is not a datetime, has no time zone, or is outside the years 1 to 9999 in UTC.
        """
        return _with_numbers(cls, *timestamp_numbers(value))

    def to_wrapped(self) -> datetime.datetime:
        """Return the datetime, in UTC.

        Returns:
            A datetime, a `NanoDatetime` where it is finer than a microsecond; of a time outside the years 1 to
            9999 the first or the last one within them.
        """
        try:
            return datetime_of(self.seconds, self.nanos)
        except OverflowError:
            limit = datetime.datetime.min if self.seconds < 0 else datetime.datetime.max
            return limit.replace(tzinfo=datetime.timezone.utc)


class DurationMixin:
    """A Duration as a `timedelta`."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        seconds: int
        nanos: int

    @classmethod
    def from_wrapped(cls, value: datetime.timedelta) -> Self:
        """Return the message of a timedelta.

        Args:
            value: a timedelta; a `NanoTimedelta` counts with all its digits.

        Returns:
            The message. Seconds and nanos have the same sign.

        Raises:
            EncodeError: it is not a timedelta, or longer than 10,000 years.
        """
        return _with_numbers(cls, *duration_numbers(value))

    def to_wrapped(self) -> datetime.timedelta:
        """Return the timedelta.

        Returns:
            A timedelta, a `NanoTimedelta` where it is finer than a microsecond; the longest one of either sign for what
            a timedelta cannot hold.
        """
        try:
            return timedelta_of(self.seconds, self.nanos)
        except OverflowError:
            return datetime.timedelta.min if self.seconds < 0 else datetime.timedelta.max


def _with_numbers(cls: type[_W], seconds: int, nanos: int) -> _W:
    make: Any = cls  # its parameters are the generated class's
    made: _W = make(seconds=seconds, nanos=nanos)
    return made


# JSON values


class StructMixin:
    """A Struct as a dict."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def from_wrapped(cls, value: dict[str, JSON]) -> Self:
        """Return the message of a dict.

        Args:
            value: what JSON can hold; tuples count as lists.

        Returns:
            The message.

        Raises:
            EncodeError: JSON cannot hold it; the error names the place, such as `["a"][2]`.
        """
        message: Any = cls
        made: Self = message.parse(write_struct(value, 0, False))
        return made

    def to_wrapped(self) -> dict[str, JSON]:
        """Return the dict.

        Returns:
            A new dict. Whole numbers below 2**53 are ints; a Value that holds nothing is None.
        """
        data = bytes(self)  # type: ignore[call-overload]  # every Struct is a message
        return StructReader(data).read(0, len(data), 0)


# Wrappers


class BoolValueMixin:
    """A BoolValue as a bool."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: bool

    @classmethod
    def from_wrapped(cls, value: bool) -> Self:
        """Return the message of a bool; EncodeError for anything else."""
        return _wrapper(cls, Kind.BOOL, value)

    def to_wrapped(self) -> bool:
        """Return the bool."""
        return self.value


class _IntegerMixin:
    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: int

    def to_wrapped(self) -> int:
        """Return the int."""
        return self.value


class Int32ValueMixin(_IntegerMixin):
    """An Int32Value as an int."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def from_wrapped(cls, value: int) -> Self:
        """Return the message of an int of 32 bits; EncodeError for anything else."""
        return _wrapper(cls, Kind.INT32, value)


class Int64ValueMixin(_IntegerMixin):
    """An Int64Value as an int."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def from_wrapped(cls, value: int) -> Self:
        """Return the message of an int of 64 bits; EncodeError for anything else."""
        return _wrapper(cls, Kind.INT64, value)


class UInt32ValueMixin(_IntegerMixin):
    """A UInt32Value as an int."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def from_wrapped(cls, value: int) -> Self:
        """Return the message of an int of 32 bits without a sign; EncodeError for anything else."""
        return _wrapper(cls, Kind.UINT32, value)


class UInt64ValueMixin(_IntegerMixin):
    """A UInt64Value as an int."""

    __slots__: tuple[str, ...] = ()

    @classmethod
    def from_wrapped(cls, value: int) -> Self:
        """Return the message of an int of 64 bits without a sign; EncodeError for anything else."""
        return _wrapper(cls, Kind.UINT64, value)


class FloatValueMixin:
    """A FloatValue as a float."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: float

    @classmethod
    def from_wrapped(cls, value: float) -> Self:
        """Return the message of a float of 32 bits; EncodeError for what does not fit."""
        return _wrapper(cls, Kind.FLOAT, value)

    def to_wrapped(self) -> float:
        """Return the float."""
        return self.value


class DoubleValueMixin:
    """A DoubleValue as a float."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: float

    @classmethod
    def from_wrapped(cls, value: float) -> Self:
        """Return the message of a float; EncodeError for anything else."""
        return _wrapper(cls, Kind.DOUBLE, value)

    def to_wrapped(self) -> float:
        """Return the float."""
        return self.value


class StringValueMixin:
    """A StringValue as a str."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: str

    @classmethod
    def from_wrapped(cls, value: str) -> Self:
        """Return the message of a str; EncodeError for anything else."""
        return _wrapper(cls, Kind.STRING, value)

    def to_wrapped(self) -> str:
        """Return the str."""
        return self.value


class BytesValueMixin:
    """A BytesValue as bytes."""

    __slots__: tuple[str, ...] = ()

    if TYPE_CHECKING:
        value: bytes

    @classmethod
    def from_wrapped(cls, value: bytes) -> Self:
        """Return the message of bytes; EncodeError for anything else."""
        return _wrapper(cls, Kind.BYTES, value)

    def to_wrapped(self) -> bytes:
        """Return the bytes."""
        return self.value


def _wrapper(cls: type[_W], kind: Kind, value: object) -> _W:
    # The encoder knows what the kind can hold, and says so.
    ENCODERS[kind](value)
    make: Any = cls  # its parameter is the generated class's
    made: _W = make(value=value)
    return made
