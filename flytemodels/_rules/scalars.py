"""The standard rules of numbers, booleans and enums."""

from __future__ import annotations

import math
from functools import partial
from typing import Final, Protocol, TypeVar

from flytemodels._rules.model import Check, Standard, Test, standard_check
from flytemodels._rules.shown import show, show_list

__all__ = [
    "Bounds",
    "bool_",
    "bounds",
    "double",
    "enum",
    "fixed32",
    "fixed64",
    "float_",
    "int32",
    "int64",
    "sfixed32",
    "sfixed64",
    "sint32",
    "sint64",
    "uint32",
    "uint64",
]

N = TypeVar("N", int, float)


class _IntRules(Protocol):
    """The rules of whole numbers. `gt` above `lt` means that the value must not be between them."""

    def __call__(
        self,
        *,
        const: int | None = None,
        lt: int | None = None,
        lte: int | None = None,
        gt: int | None = None,
        gte: int | None = None,
        in_: tuple[int, ...] = (),
        not_in: tuple[int, ...] = (),
    ) -> Standard:
        """Return the rules."""
        ...


class _FloatRules(Protocol):
    """The rules of floating-point numbers. `gt` above `lt` means that the value must not be between them."""

    def __call__(
        self,
        *,
        const: float | None = None,
        lt: float | None = None,
        lte: float | None = None,
        gt: float | None = None,
        gte: float | None = None,
        in_: tuple[float, ...] = (),
        not_in: tuple[float, ...] = (),
        finite: bool = False,
    ) -> Standard:
        """Return the rules."""
        ...


def _number(
    kind: str,
    *,
    const: N | None = None,
    lt: N | None = None,
    lte: N | None = None,
    gt: N | None = None,
    gte: N | None = None,
    in_: tuple[N, ...] = (),
    not_in: tuple[N, ...] = (),
    finite: bool = False,
) -> Standard:
    checks: list[Check] = []
    if const is not None:
        checks.append(standard_check(kind, "const", lambda value: value != const, f"must equal {show(const)}"))
    checks.extend(bounds(kind, Bounds(lt, lte, gt, gte), (show(lt), show(lte), show(gt), show(gte))))
    checks.extend(membership(kind, in_, not_in))
    if finite:
        checks.append(standard_check(kind, "finite", lambda value: not math.isfinite(value), "must be finite"))
    return Standard(kind, tuple(checks))


def membership(kind: str, in_: tuple[object, ...], not_in: tuple[object, ...]) -> list[Check]:
    """Return the rules `in` and `not_in`.

    Args:
        kind: the type that they are for.
        in_: what the value must be one of; empty where it may be anything.
        not_in: what it must not be.
    """
    checks: list[Check] = []
    if in_:
        # NaN equals nothing, but Python finds the very object.
        allowed = frozenset(value for value in in_ if value == value)
        checks.append(
            standard_check(kind, "in", lambda value: value not in allowed, f"must be in list {show_list(in_)}")
        )
    if not_in:
        refused = frozenset(value for value in not_in if value == value)
        text = f"must not be in list {show_list(not_in)}"
        checks.append(standard_check(kind, "not_in", lambda value: value in refused, text))
    return checks


class Bounds:
    """Which values are allowed: at most one of `lt` and `lte`, and one of `gt` and `gte`."""

    def __init__(self, lt: float | None, lte: float | None, gt: float | None, gte: float | None) -> None:
        self.high = lt if lt is not None else lte
        self.low = gt if gt is not None else gte
        self.high_name = "lt" if lt is not None else "lte"
        self.low_name = "gt" if gt is not None else "gte"

    @property
    def excluded(self) -> bool:
        """Whether what is between the bounds is refused, not what is outside them."""
        return self.high is not None and self.low is not None and self.high < self.low


_WORDS: Final = {
    "lt": "less than",
    "lte": "less than or equal to",
    "gt": "greater than",
    "gte": "greater than or equal to",
}


def bounds(kind: str, limits: Bounds, shown: tuple[str, str, str, str]) -> list[Check]:
    """Return the rule of a value's bounds. NaN is never within any.

    Args:
        kind: the type that it is for.
        limits: the bounds, comparable with the value.
        shown: how `lt`, `lte`, `gt` and `gte` are written.

    Returns:
        One rule, or none where there are no bounds.
    """
    texts = {name: f"{_WORDS[name]} {text}" for name, text in zip(_WORDS, shown, strict=True)}
    high, low = limits.high_name, limits.low_name
    if limits.low is None and limits.high is None:
        return []
    if limits.low is None:
        return [standard_check(kind, high, _outside(limits), f"must be {texts[high]}")]
    if limits.high is None:
        return [standard_check(kind, low, _outside(limits), f"must be {texts[low]}")]
    suffix = f"{low}_{high}_exclusive" if limits.excluded else f"{low}_{high}"
    text = f"must be {texts[low]} {'or' if limits.excluded else 'and'} {texts[high]}"
    return [standard_check(kind, low, _outside(limits), text, suffix)]


def _outside(limits: Bounds) -> Test:
    above = _above(limits.low, limits.low_name == "gte")
    below = _below(limits.high, limits.high_name == "lte")
    if limits.low is None:
        return lambda value: not below(value)
    if limits.high is None:
        return lambda value: not above(value)
    if limits.excluded:
        return lambda value: not (above(value) or below(value))
    return lambda value: not (above(value) and below(value))


def _above(low: float | None, inclusive: bool) -> Test:
    if low is None:
        return lambda value: True
    return (lambda value: value >= low) if inclusive else (lambda value: value > low)


def _below(high: float | None, inclusive: bool) -> Test:
    if high is None:
        return lambda value: True
    return (lambda value: value <= high) if inclusive else (lambda value: value < high)


float_: Final[_FloatRules] = partial(_number, "float")
double: Final[_FloatRules] = partial(_number, "double")
int32: Final[_IntRules] = partial(_number, "int32")
int64: Final[_IntRules] = partial(_number, "int64")
uint32: Final[_IntRules] = partial(_number, "uint32")
uint64: Final[_IntRules] = partial(_number, "uint64")
sint32: Final[_IntRules] = partial(_number, "sint32")
sint64: Final[_IntRules] = partial(_number, "sint64")
fixed32: Final[_IntRules] = partial(_number, "fixed32")
fixed64: Final[_IntRules] = partial(_number, "fixed64")
sfixed32: Final[_IntRules] = partial(_number, "sfixed32")
sfixed64: Final[_IntRules] = partial(_number, "sfixed64")


def bool_(*, const: bool | None = None) -> Standard:
    """Return the rules of a boolean."""
    if const is None:
        return Standard("bool")
    check = standard_check("bool", "const", lambda value: value is not const, f"must equal {show(const)}")
    return Standard("bool", (check,))


def enum(
    *, const: int | None = None, defined_only: bool = False, in_: tuple[int, ...] = (), not_in: tuple[int, ...] = ()
) -> Standard:
    """Return the rules of an enum, whose values are given by their numbers."""
    checks: list[Check] = []
    if const is not None:
        checks.append(standard_check("enum", "const", lambda value: value != const, f"must equal {const}"))
    checks.extend(membership("enum", in_, not_in))
    return Standard("enum", tuple(checks), defined_only=defined_only)
