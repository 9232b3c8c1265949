"""The base class of every generated enum."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import betterproto2
from typing_extensions import Self

__all__ = ["Enum", "unknown_member_of"]


class Enum(betterproto2.Enum):
    """A protobuf enum, open as in proto3: a number that this release does not know is a member without a name."""

    # Copies and pickles go by number. `enum` of CPython 3.11.0 to 3.11.3, which distributions ship, goes by name, and a
    # number of which this release does not know has none.

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return type(self), (int(self),)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    @property
    def proto_name(self) -> str | None:
        """The name in the `.proto`, where Python's differs; None for the same name, and for a number without one."""
        name: str | None = getattr(self, "_proto_name", None)
        return name

    def __repr__(self) -> str:
        cls = type(self).__qualname__
        return f"{cls}.{self.name}" if self.name else f"{cls}({int(self)})"


def unknown_member_of(enum: type[betterproto2.Enum]) -> Callable[[Any], object]:  # of a number
    """Return what makes a member of a number that an enum does not know.

    The enum's constructor does so as well, but only after it has looked in vain: a stranger's data can be full of such
    numbers, and must not cost ten times what others cost.

    Args:
        enum: the enum.
    """
    missing: Any = getattr(enum, "_missing_")  # noqa: B009  # private, but the hook that `enum` documents
    if missing.__func__ is not betterproto2.Enum.__dict__["_missing_"].__func__:
        return enum

    def make(number: int) -> object:
        member: Any = int.__new__(enum, number)
        member._value_ = number
        member._name_ = ""
        return member

    return make
