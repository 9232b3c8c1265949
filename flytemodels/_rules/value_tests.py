"""What checks one value: a field as a whole, or an item of a list or map. Messages in it are not looked into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field
from flytemodels._rules.cel import at_nanoseconds, is_set, of_nanoseconds, single
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.found import Found
from flytemodels._rules.model import Check, FieldRules, standard_check
from flytemodels._rules.violations import FieldPathElement
from flytemodels.times import EPOCH, nanoseconds_of, nanoseconds_since_epoch

__all__ = ["Value", "ValueTest", "checks_test", "original_value", "value_test", "zero_item_test", "zero_test"]

Value: TypeAlias = Any  # the value of a field or of an item in it, of the type that the field's kind says
ValueTest: TypeAlias = Callable[[Value, list[Found]], object]
"""Notes what is wrong with a value."""


def value_test(
    field: Field, rules: FieldRules, is_item: bool, prefix: tuple[FieldPathElement, ...] = ()
) -> ValueTest | None:
    """Put together the rules of a value.

    Args:
        field: the field.
        rules: the rules of the value.
        is_item: whether the value is of the field's kind, not a list or map.
        prefix: where in `FieldRules` those of an item are.

    Returns:
        The test, or None where there are no rules.
    """
    standard = rules.standard
    own = [check for check in rules.cel if len(check.path) == 1]
    if standard is not None:
        own.extend(standard.checks)
        if standard.defined_only:
            own.append(_defined_only(field))
    # Rules in CEL that came with an extension of the standard ones are below the value's kind.
    own.extend(check for check in rules.cel if len(check.path) > 1)
    if not own:
        return None
    placed = [Check(one.fails, one.rule_id, one.message, (*prefix, *one.path)) for one in own] if prefix else own
    return checks_test(tuple(placed), *(_conversions(field) if is_item else ()))


def checks_test(
    checks: tuple[Check, ...],
    for_standard: Callable[[Value], Value] | None = None,
    for_cel: Callable[[Value], Value] | None = None,
) -> ValueTest:
    """Return what runs rules.

    Args:
        checks: the rules.
        for_standard: makes what standard rules compare of the value.
        for_cel: makes what expressions see of it.
    """
    pairs = [(check.fails, check, for_standard if _is_standard(check) else for_cel) for check in checks]

    def test(value: Value, found: list[Found]) -> None:
        for fails, check, converted in pairs:
            try:
                outcome = fails(value if converted is None else converted(value))
            except EvaluationError as error:
                raise EvaluationError(error.problem, check.rule_id) from None
            if outcome:
                found.append(Found(check, outcome if isinstance(outcome, str) else check.message))

    return test


def _is_standard(check: Check) -> bool:
    name = check.path[-1].field_name if check.path else "cel"
    return name not in ("cel", "cel_expression") and not name.startswith("[")


def _defined_only(field: Field) -> Check:
    assert field.enum is not None
    defined = frozenset(int(member) for member in field.enum.__members__.values())
    text = "value must be one of the defined enum values"
    return standard_check("enum", "defined_only", lambda value: value not in defined, text)


# Values as rules see them


def _conversions(field: Field) -> tuple[Callable[[Value], Value], Callable[[Value], Value]] | tuple[()]:
    """Return what makes of a value what standard rules compare, and what expressions see; nothing for most fields.

    Standard rules compare times as whole nanoseconds. A float is what would be written of it, in 32 bits.
    """
    if field.kind is Kind.TIMESTAMP:
        return _timestamp_nanoseconds, _timestamp
    if field.kind is Kind.DURATION:
        return _duration_nanoseconds, _duration
    return (single, single) if Kind.FLOAT in (field.kind, field.inner) else ()


def _timestamp_nanoseconds(value: Value) -> int:
    return _total(value) if isinstance(value, MessageBase) else nanoseconds_since_epoch(value)


def _timestamp(value: Value) -> Value:
    return at_nanoseconds(_total(value)) if isinstance(value, MessageBase) else value


def _duration_nanoseconds(value: Value) -> int:
    return _total(value) if isinstance(value, MessageBase) else nanoseconds_of(value)


def _duration(value: Value) -> Value:
    return of_nanoseconds(_total(value)) if isinstance(value, MessageBase) else value


def _total(value: Any) -> int:  # a Timestamp or Duration
    seconds: int = value.seconds
    nanos: int = value.nanos
    return seconds * 1_000_000_000 + nanos


def original_value(field: Field) -> Callable[[MessageBase, Value, object], Value] | None:
    """Return what finds the message behind a time that Python's types cannot express; None for other fields."""
    if field.kind not in (Kind.TIMESTAMP, Kind.DURATION):
        return None

    def find(message: MessageBase, value: Value, key: object) -> Value:
        return original_of(message, field, key) or value

    return find


# Zero values


def zero_test(field: Field) -> Callable[[Value], bool]:
    """Return what says whether a field without presence, a list or a map is not set. -0.0 is: it is written."""
    if field.kind in (Kind.FLOAT, Kind.DOUBLE) and field.label is Label.IMPLICIT:
        return lambda value: not is_set(value)
    return lambda value: not value


def zero_item_test(field: Field) -> Callable[[Value], bool]:
    """Return what says whether an item is its type's zero value: for a message, one that has no bytes."""
    if field.kind is Kind.MESSAGE:
        return lambda value: not value.serialize_to_string()
    if field.kind is Kind.TIMESTAMP:
        return lambda value: bool(value == EPOCH)
    if field.inner in (Kind.FLOAT, Kind.DOUBLE):
        return lambda value: not is_set(value)
    return lambda value: not value
