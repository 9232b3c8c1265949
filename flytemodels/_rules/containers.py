"""The standard rules of lists, maps and well-known messages."""

from __future__ import annotations

import datetime
import time

from flytemodels._rules.model import Check, FieldRules, Standard, standard_check, within
from flytemodels._rules.scalars import Bounds, bounds
from flytemodels._rules.shown import show, show_list
from flytemodels.times import nanoseconds_of, nanoseconds_since_epoch

__all__ = ["any_", "duration", "field_mask", "map_", "repeated", "timestamp"]


def repeated(
    *,
    min_items: int | None = None,
    max_items: int | None = None,
    unique: bool = False,
    items: FieldRules | None = None,
) -> Standard:
    """Return the rules of a list."""
    checks: list[Check] = []
    if min_items is not None:
        text = f"must contain at least {min_items} item(s)"
        checks.append(standard_check("repeated", "min_items", lambda value: len(value) < min_items, text))
    if max_items is not None:
        text = f"must contain no more than {max_items} item(s)"
        checks.append(standard_check("repeated", "max_items", lambda value: len(value) > max_items, text))
    if unique:
        text = "repeated value must contain unique items"
        checks.append(standard_check("repeated", "unique", _has_duplicates, text))
    return Standard("repeated", tuple(checks), within(checks, min_items, max_items), unique=unique, items=items)


def _has_duplicates(values: list[object]) -> bool:
    # NaN equals nothing, itself included, but a set would know the object.
    comparable = [value for value in values if value == value]
    return len(set(comparable)) != len(comparable)


def map_(
    *,
    min_pairs: int | None = None,
    max_pairs: int | None = None,
    keys: FieldRules | None = None,
    values: FieldRules | None = None,
) -> Standard:
    """Return the rules of a map."""
    checks: list[Check] = []
    if min_pairs is not None:
        text = f"map must be at least {min_pairs} entries"
        checks.append(standard_check("map", "min_pairs", lambda value: len(value) < min_pairs, text))
    if max_pairs is not None:
        text = f"map must be at most {max_pairs} entries"
        checks.append(standard_check("map", "max_pairs", lambda value: len(value) > max_pairs, text))
    return Standard("map", tuple(checks), within(checks, min_pairs, max_pairs), keys=keys, values=values)


def any_(*, in_: tuple[str, ...] = (), not_in: tuple[str, ...] = ()) -> Standard:
    """Return the rules of a `google.protobuf.Any`: which types it may hold, by their URLs."""
    checks: list[Check] = []
    if in_:
        text = "type URL must be in the allow list"
        checks.append(standard_check("any", "in", lambda value: value.type_url not in in_, text))
    if not_in:
        text = "type URL must not be in the block list"
        checks.append(standard_check("any", "not_in", lambda value: value.type_url in not_in, text))
    return Standard("any", tuple(checks))


def field_mask(
    *, const: tuple[str, ...] | None = None, in_: tuple[str, ...] = (), not_in: tuple[str, ...] = ()
) -> Standard:
    """Return the rules of a `google.protobuf.FieldMask`: its paths; a path covers those below it."""
    checks: list[Check] = []
    if const is not None:
        text = f"must equal paths {show_list(const)}"
        checks.append(standard_check("field_mask", "const", lambda value: tuple(value.paths) != const, text))
    if in_:
        text = f"must only contain paths in {show_list(in_)}"
        checks.append(
            standard_check("field_mask", "in", lambda value: not all(_covered(path, in_) for path in value.paths), text)
        )
    if not_in:
        text = f"must not contain any paths in {show_list(not_in)}"
        checks.append(
            standard_check(
                "field_mask", "not_in", lambda value: any(_covered(path, not_in) for path in value.paths), text
            )
        )
    return Standard("field_mask", tuple(checks))


def _covered(path: str, masks: tuple[str, ...]) -> bool:
    return any(path == mask or path.startswith(f"{mask}.") for mask in masks)


# Times are compared as whole nanoseconds: a message may hold one that datetime cannot express.


def duration(
    *,
    const: datetime.timedelta | None = None,
    lt: datetime.timedelta | None = None,
    lte: datetime.timedelta | None = None,
    gt: datetime.timedelta | None = None,
    gte: datetime.timedelta | None = None,
    in_: tuple[datetime.timedelta, ...] = (),
    not_in: tuple[datetime.timedelta, ...] = (),
) -> Standard:
    """Return the rules of a `google.protobuf.Duration`."""
    checks: list[Check] = []
    if const is not None:
        exact = nanoseconds_of(const)
        checks.append(standard_check("duration", "const", lambda value: value != exact, f"must equal {show(const)}"))
    limits = (None if limit is None else nanoseconds_of(limit) for limit in (lt, lte, gt, gte))
    checks.extend(bounds("duration", Bounds(*limits), (show(lt), show(lte), show(gt), show(gte))))
    if in_:
        allowed = frozenset(map(nanoseconds_of, in_))
        text = f"must be in list {show_list(in_)}"
        checks.append(standard_check("duration", "in", lambda value: value not in allowed, text))
    if not_in:
        refused = frozenset(map(nanoseconds_of, not_in))
        text = f"must not be in list {show_list(not_in)}"
        checks.append(standard_check("duration", "not_in", lambda value: value in refused, text))
    return Standard("duration", tuple(checks))


def timestamp(
    *,
    const: datetime.datetime | None = None,
    lt: datetime.datetime | None = None,
    lte: datetime.datetime | None = None,
    gt: datetime.datetime | None = None,
    gte: datetime.datetime | None = None,
    lt_now: bool = False,
    gt_now: bool = False,
    within: datetime.timedelta | None = None,
) -> Standard:
    """Return the rules of a `google.protobuf.Timestamp`."""
    checks: list[Check] = []
    if const is not None:
        exact = nanoseconds_since_epoch(const)
        checks.append(standard_check("timestamp", "const", lambda value: value != exact, f"must equal {show(const)}"))
    limits = (None if limit is None else nanoseconds_since_epoch(limit) for limit in (lt, lte, gt, gte))
    checks.extend(bounds("timestamp", Bounds(*limits), (show(lt), show(lte), show(gt), show(gte))))
    if lt_now:
        text = "must be less than now"
        checks.append(standard_check("timestamp", "lt_now", lambda value: value > time.time_ns(), text))
    if gt_now:
        text = "must be greater than now"
        checks.append(standard_check("timestamp", "gt_now", lambda value: value < time.time_ns(), text))
    if within is not None:
        most = nanoseconds_of(within)
        text = f"must be within {show(within)} of now"
        checks.append(standard_check("timestamp", "within", lambda value: abs(value - time.time_ns()) > most, text))
    return Standard("timestamp", tuple(checks))
