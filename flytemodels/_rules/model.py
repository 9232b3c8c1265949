"""What rules are, once their options have been read: the pieces that generated modules are made of."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from flytemodels._rules.numbers import rule_element, type_element
from flytemodels._rules.violations import FieldPathElement

__all__ = [
    "Check",
    "FieldRules",
    "MessageOneof",
    "MessageRules",
    "Outcome",
    "Standard",
    "cel",
    "cel_expression",
    "extension",
    "field",
    "message",
    "oneof",
    "standard_check",
    "within",
]

Test: TypeAlias = Callable[[Any], bool]  # of the value that the rule's kind says
"""Returns whether a value breaks a rule."""

Ignore: TypeAlias = Literal["", "never", "if_zero", "always"]
"""Which values are not checked: none, none even in a oneof that is a rule, the zero value, or all."""

Outcome: TypeAlias = "bool | str"
"""What an expression in CEL returns: True or "" where all is well, else False or what is wrong."""


@dataclass(frozen=True, slots=True)
class Check:
    """One rule.

    Attributes:
        fails: returns whether a value breaks it; for CEL, the text where it does.
        rule_id: the rule's id.
        message: what is wrong with a value that breaks it.
        path: where the rule is set in `FieldRules`.
    """

    fails: Callable[[Any], Outcome]  # of the value that the rule's kind says
    rule_id: str
    message: str
    path: tuple[FieldPathElement, ...] = ()


@dataclass(frozen=True, slots=True)
class Standard:
    """The standard rules of a value.

    Attributes:
        kind: the member of `FieldRules` that they were in, such as `string`.
        checks: the rules, in the order of their fields.
        lengths: the least and greatest length of a value that breaks none of them, where lengths decide.
        defined_only: for an enum, whether the value must be one of the defined ones.
        unique: for a list, whether the items must differ.
        items: for a list, the rules of each item.
        keys: for a map, the rules of each key.
        values: for a map, the rules of each value.
    """

    kind: str
    checks: tuple[Check, ...] = ()
    lengths: tuple[int, int] | None = None
    defined_only: bool = False
    unique: bool = False
    items: FieldRules | None = None
    keys: FieldRules | None = None
    values: FieldRules | None = None


@dataclass(frozen=True, slots=True)
class FieldRules:
    """The rules of a field, or of the items, keys or values in one.

    Attributes:
        standard: the rules of the value.
        required: whether the field must be set.
        ignore: `if_zero` where the zero value is not checked, `always` where nothing is, `never` where that of
            a member of a oneof that is a rule is checked, too.
        cel: the rules in CEL; those of predefined rules come last.
    """

    standard: Standard | None
    required: bool
    ignore: Ignore
    cel: tuple[Check, ...]


@dataclass(frozen=True, slots=True)
class MessageOneof:
    """Fields of which at most one may be set, or exactly one, without being a oneof in the `.proto`."""

    fields: tuple[str, ...]
    required: bool


@dataclass(frozen=True, slots=True)
class MessageRules:
    """The rules of a message.

    Attributes:
        cel: the rules of the message as a whole.
        oneofs: the oneofs that are rules.
        required_oneofs: the oneofs of the `.proto` that must be set.
        fields: the rules of its fields, by the fields' names in the `.proto`.
    """

    cel: tuple[Check, ...]
    oneofs: tuple[MessageOneof, ...]
    required_oneofs: tuple[str, ...]
    fields: Mapping[str, FieldRules]


def message(
    *,
    cel: tuple[Check, ...] = (),
    oneofs: tuple[MessageOneof, ...] = (),
    required_oneofs: tuple[str, ...] = (),
    fields: Mapping[str, FieldRules] | None = None,
) -> MessageRules:
    """Return the rules of a message. See `MessageRules`."""
    return MessageRules(cel, oneofs, required_oneofs, fields or {})


def oneof(*fields: str, required: bool = False) -> MessageOneof:
    """Return a oneof that is a rule: `(buf.validate.message).oneof`."""
    return MessageOneof(fields, required)


def field(
    standard: Standard | None = None,
    *,
    required: bool = False,
    ignore: Ignore = "",
    cel: tuple[Check, ...] = (),
) -> FieldRules:
    """Return the rules of a field. See `FieldRules`."""
    return FieldRules(standard, required, ignore, cel)


def cel(
    rule_id: str, message: str, expression: str, test: Callable[[Any], Outcome], index: int | None = None
) -> Check:  # of the value that the expression is about
    """Return a rule in CEL.

    Args:
        rule_id: its id.
        message: what is wrong with a value that breaks it; empty where the expression's text says it.
        expression: its source.
        test: the expression, compiled: True or "" for a value that keeps to it.
        index: which one it is among the rules of its field; None for a rule of a message.
    """
    path = () if index is None else (type_element("cel", index),)
    return _cel(rule_id, message, expression, test, path)


def cel_expression(expression: str, test: Callable[[Any], Outcome], index: int | None = None) -> Check:  # as for `cel`
    """Return a rule in CEL that is an expression only, which is its id as well. See `cel`."""
    path = () if index is None else (type_element("cel_expression", index),)
    return _cel(expression, "", expression, test, path)


def extension(
    rule_id: str,
    message: str,
    expression: str,
    test: Callable[[Any], Outcome],
    kind: str,
    name: str,
    number: int,
    type_: int,
) -> Check:  # as for `cel`
    """Return a predefined rule: one in CEL that an extension of the standard rules brings.

    Args:
        rule_id: its id.
        message: as for `cel`.
        expression: as for `cel`.
        test: as for `cel`.
        kind: the type that it is for, such as `string`.
        name: the extension's full name.
        number: the extension's number.
        type_: the number of the extension's type.
    """
    path = (type_element(kind), FieldPathElement(f"[{name}]", number, type_))
    return _cel(rule_id, message, expression, test, path)


def _cel(
    rule_id: str,
    message: str,
    expression: str,
    test: Callable[[Any], Outcome],  # of the value that the expression is about
    path: tuple[FieldPathElement, ...],
) -> Check:
    default = message or f'"{expression}" returned false'

    def fails(value: Any) -> Outcome:  # likewise
        outcome = test(value)
        if outcome is True or outcome == "":
            return False
        return outcome or default

    return Check(fails, rule_id, default, path)


def standard_check(kind: str, name: str, fails: Test, message: str, suffix: str | None = None) -> Check:
    """Return a standard rule.

    Args:
        kind: the type that it is for, such as `string`.
        name: its field, such as `min_len`.
        fails: returns whether a value breaks it.
        message: what is wrong with such a value.
        suffix: the last part of its id, where that is not its field.
    """
    return Check(fails, f"{kind}.{suffix or name}", message, (type_element(kind), rule_element(kind, name)))


def within(checks: Sequence[Check], least: int | None, most: int | None) -> tuple[int, int] | None:
    """Return the lengths of values that break no rule, where there are no other rules than those of lengths.

    Args:
        checks: all rules.
        least: the least length, None where there is no rule for it.
        most: the greatest length, likewise.
    """
    if len(checks) > (least is not None) + (most is not None):
        return None
    return least or 0, sys.maxsize if most is None else most
