"""Moments and spans with nine decimal places behave like Python's own, and lose none of them."""

from __future__ import annotations

import copy
import datetime
import operator
import pickle
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flytemodels.times import (
    EPOCH,
    NanoDatetime,
    NanoTimedelta,
    datetime_from_nanoseconds,
    nanoseconds_of,
    nanoseconds_since_epoch,
    timedelta_from_nanoseconds,
)

LONGEST = 315_576_000_000_999_999_999
FIRST, LAST = -62_135_596_800_000_000_000, 253_402_300_799_999_999_999
spans = st.integers(-LONGEST, LONGEST) | st.integers(-5000, 5000)
moments = st.integers(FIRST, LAST) | st.integers(-5000, 5000)
TICK = NanoTimedelta.of(datetime.timedelta(), 1)
TOCK = NanoDatetime.of(EPOCH, 1)


@given(spans)
def test_spans_come_back(count: int) -> None:
    span = timedelta_from_nanoseconds(count)
    assert nanoseconds_of(span) == count
    assert isinstance(span, NanoTimedelta) is (count % 1000 != 0)
    for again in (copy.copy(span), copy.deepcopy(span), pickle.loads(pickle.dumps(span)), eval(repr(span))):
        assert nanoseconds_of(again) == count
        assert type(again) is type(span)


@given(moments)
def test_moments_come_back(count: int) -> None:
    moment = datetime_from_nanoseconds(count)
    assert nanoseconds_since_epoch(moment) == count
    assert isinstance(moment, NanoDatetime) is (count % 1000 != 0)
    for again in (copy.copy(moment), copy.deepcopy(moment), pickle.loads(pickle.dumps(moment)), eval(repr(moment))):
        assert nanoseconds_since_epoch(again) == count
        assert type(again) is type(moment)


COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]


@given(spans, spans | st.integers(-3, 3), st.sampled_from(COMPARISONS), st.booleans())
def test_spans_compare_by_their_nanoseconds(one: int, other: int, compare: Any, near: bool) -> None:
    other = one + other if near and abs(one + other) <= LONGEST else other
    left, right = timedelta_from_nanoseconds(one), timedelta_from_nanoseconds(other)
    assert compare(left, right) == compare(one, other)
    assert (left == right) <= (hash(left) == hash(right))


@given(moments, moments | st.integers(-3, 3), st.sampled_from(COMPARISONS), st.booleans())
def test_moments_compare_by_their_nanoseconds(one: int, other: int, compare: Any, near: bool) -> None:
    other = one + other if near and FIRST <= one + other <= LAST else other
    left, right = datetime_from_nanoseconds(one), datetime_from_nanoseconds(other)
    assert compare(left, right) == compare(one, other)
    assert (left == right) <= (hash(left) == hash(right))


@given(st.integers(-(10**15), 10**15), st.integers(-(10**15), 10**15))
def test_spans_add_and_subtract(one: int, other: int) -> None:
    left, right = timedelta_from_nanoseconds(one), timedelta_from_nanoseconds(other)
    assert nanoseconds_of(left + right) == one + other
    assert nanoseconds_of(left - right) == one - other
    assert nanoseconds_of(-left) == -one
    assert nanoseconds_of(+left) == one
    assert nanoseconds_of(abs(left)) == abs(one)
    assert bool(left) is bool(one)


@given(st.integers(-(10**15), 10**15), st.integers(-(10**6), 10**6).filter(bool))
def test_spans_multiply_and_divide(one: int, other: int) -> None:
    span, nano = timedelta_from_nanoseconds(one), timedelta_from_nanoseconds(other * 1000 + 1)
    if isinstance(span, NanoTimedelta):
        assert nanoseconds_of(span * other) == nanoseconds_of(other * span) == one * other
        assert nanoseconds_of(span * 0.5) == round(Fraction(one, 2))
        assert nanoseconds_of(span / other) == round(Fraction(one, other))
        assert nanoseconds_of(span // other) == one // other
    divisor = other * 1000 + 1
    assert span / nano == one / divisor
    assert span // nano == one // divisor
    assert nanoseconds_of(span % nano) == one % divisor
    assert divmod(span, nano) == (one // divisor, timedelta_from_nanoseconds(one % divisor))
    assert (nano / span if one else None) == (divisor / one if one else None)


@given(st.integers(-(10**17), 10**17), st.integers(-(10**15), 10**15))
def test_moments_and_spans_go_together(one: int, other: int) -> None:
    moment, span = datetime_from_nanoseconds(one), timedelta_from_nanoseconds(other)
    later = datetime_from_nanoseconds(one + other)
    assert nanoseconds_of(later - moment) == other
    if isinstance(moment, NanoDatetime):
        assert nanoseconds_since_epoch(moment + span) == one + other
        assert nanoseconds_since_epoch(span + moment) == one + other
        assert nanoseconds_since_epoch(moment - span) == one - other


def test_what_has_no_digits_below_the_microsecond_is_plain() -> None:
    assert type(TICK - TICK) is datetime.timedelta
    assert type(TICK * 1000) is datetime.timedelta
    assert type(TOCK - TICK) is datetime.datetime
    assert NanoTimedelta.of(datetime.timedelta(1), 0) == datetime.timedelta(1)
    assert hash(NanoTimedelta.of(datetime.timedelta(1), 0)) == hash(datetime.timedelta(1))
    assert NanoDatetime.of(EPOCH, 0) == EPOCH
    assert hash(NanoDatetime.of(EPOCH, 0)) == hash(EPOCH)


@pytest.mark.parametrize("nanosecond", [-1, 1000, 10**9])
def test_nanoseconds_are_below_a_microsecond(nanosecond: int) -> None:
    with pytest.raises(ValueError, match=r"nanosecond: expected a number in 0\.\.999"):
        NanoTimedelta.of(datetime.timedelta(), nanosecond)
    with pytest.raises(ValueError, match=r"nanosecond: expected a number in 0\.\.999"):
        NanoDatetime.of(EPOCH, nanosecond)


def test_a_moment_keeps_its_digits_in_other_time_zones() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    moved = TOCK.astimezone(zone)
    assert moved == TOCK
    assert hash(moved) == hash(TOCK)
    assert (moved.hour, moved.nanosecond) == (2, 1)
    assert moved.replace(hour=5).nanosecond == 1


@pytest.mark.parametrize("other", ["text", None, 5, 1.5, object()])
@pytest.mark.parametrize("act", [operator.add, operator.sub, operator.lt, operator.ge, operator.mod, divmod])
def test_what_does_not_go_together_is_a_type_error(other: Any, act: Any) -> None:
    with pytest.raises(TypeError):
        act(TICK, other)
    with pytest.raises(TypeError):
        act(other, TICK)
    if act in (operator.add, operator.sub, operator.lt, operator.ge):
        with pytest.raises(TypeError):
            act(TOCK, other)
    assert other != TICK
    assert other != TOCK


def test_a_naive_moment_is_no_point_in_time() -> None:
    with pytest.raises(TypeError):
        nanoseconds_since_epoch(datetime.datetime(2024, 1, 1))
    assert NanoDatetime.of(datetime.datetime(1970, 1, 1), 1) != TOCK


def test_texts_show_all_digits() -> None:
    assert str(TICK) == "0:00:00.000000001"
    assert str(NanoTimedelta.of(datetime.timedelta(days=1, microseconds=5), 20)) == "1 day, 0:00:00.000005020"
    assert repr(TICK) == "NanoTimedelta.of(datetime.timedelta(0), 1)"
    assert repr(TOCK) == "NanoDatetime.of(datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), 1)"
    assert TICK.total_seconds() == 1e-9


def test_beyond_what_python_has() -> None:
    with pytest.raises(OverflowError):
        datetime_from_nanoseconds(LAST + 1)
    with pytest.raises(OverflowError):
        timedelta_from_nanoseconds(10**27)
