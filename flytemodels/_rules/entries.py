"""What is checked of a message: an entry for each field or oneof with rules, or whose messages have some."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeAlias

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.plan import Field
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.found import Found, item_of, put_below, under
from flytemodels._rules.model import Check, FieldRules, MessageOneof
from flytemodels._rules.model import field as field_rules
from flytemodels._rules.numbers import rule_element, type_element
from flytemodels._rules.value_tests import (
    Value,
    ValueTest,
    checks_test,
    original_value,
    value_test,
    zero_item_test,
    zero_test,
)
from flytemodels._rules.violations import FieldPathElement

__all__ = [
    "ITEMS",
    "LENGTH",
    "OPTIONAL",
    "TABLE_SIZE",
    "Entry",
    "EntryTest",
    "field_entries",
    "message_entry",
    "oneof_entry",
    "required_oneof_entry",
]

OPTIONAL: Final = 0
"""What an entry is about: a value that may be absent."""
REQUIRED: Final = 1
"""A value that may not."""
LENGTH: Final = 2
"""A value that is fine if its length is within bounds."""
ITEMS: Final = 3
"""A list of messages, with nothing else to check."""
VALUES: Final = 4
"""A map to messages, likewise."""
MEMBERS: Final = 5
"""Fields of which one must be set."""
ANYTHING: Final = 6
"""What only the test knows."""
# The native engine has the same numbers, in rules.c.


EntryTest: TypeAlias = Callable[[MessageBase, Value, list[Found]], None]


class Entry(NamedTuple):
    """Something to check. Most values of most messages are fine, and an entry says how to see it at once.

    Attributes:
        what: one of the constants above.
        name: the attribute that is looked at; None for the message itself.
        low: the least length.
        high: the greatest length.
        nested: checks a message in the field, where there is nothing else to check.
        members: the attributes of which one must be set.
        test: checks the value, given the message.
        get: reads the value from the message.
        element: the step to the field.
    """

    what: int
    name: str | None
    low: int
    high: int
    nested: ValueTest | None
    members: tuple[str, ...]
    test: EntryTest
    get: Callable[[Any], Any]  # from a message of any class, a value of any type
    element: FieldPathElement


TABLE_SIZE: Final = 7
"""How many of an entry's attributes the native engine takes, from the first on."""


def _entry(
    what: int,
    test: EntryTest,
    field: Field | None = None,
    element: FieldPathElement | None = None,
    *,
    lengths: tuple[int, int] = (0, 0),
    nested: ValueTest | None = None,
    members: tuple[str, ...] = (),
) -> Entry:
    name = None if field is None else field.name
    get = _itself if name is None else attrgetter(name)
    return Entry(what, name, *lengths, nested, members, test, get, element or FieldPathElement(""))


def _itself(message: MessageBase) -> MessageBase:
    return message


Nested: TypeAlias = Callable[[Field], "ValueTest | None"]
"""Returns what checks the messages in a field, or None where they have no rules."""

_REQUIRED: Final = Check(lambda value: False, "required", "value is required", (type_element("required"),))
_ONEOF_REQUIRED: Final = Check(lambda value: False, "required", "exactly one field is required in oneof")
_NO_RULES: Final = field_rules()


# Messages and oneofs


def message_entry(checks: tuple[Check, ...]) -> Entry:
    """Return the entry for the rules of a message as a whole."""
    run = checks_test(checks)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        run(message, found)

    return _entry(ANYTHING, test)


def oneof_entry(rule: MessageOneof, fields: list[Field]) -> Entry:
    """Return the entry for a oneof that is a rule."""
    names = ", ".join(rule.fields)
    many = Check(lambda value: False, "message.oneof", f"only one of {names} can be set")
    none = Check(lambda value: False, "message.oneof", f"one of {names} must be set")
    present = [_presence_test(field) for field in fields]

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        count = sum(is_set(message) for is_set in present)
        if count > 1:
            found.append(Found(many, many.message))
        elif rule.required and not count:
            found.append(Found(none, none.message))

    return _entry(ANYTHING, test)


def _presence_test(field: Field) -> Callable[[MessageBase], bool]:
    get = attrgetter(field.name)
    if field.has_presence:
        return lambda message: get(message) is not None
    is_zero = zero_test(field)
    return lambda message: not is_zero(get(message))


def required_oneof_entry(group: str, members: tuple[Field, ...]) -> Entry:
    """Return the entry for a oneof of the `.proto` that must be set."""
    getters = [attrgetter(member.name) for member in members]
    element = FieldPathElement(group)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        for get in getters:
            if get(message) is not None:
                return
        found.append(Found(_ONEOF_REQUIRED, _ONEOF_REQUIRED.message, element))

    return _entry(MEMBERS, test, members=tuple(member.name for member in members))


# Fields


def field_entries(field: Field, rules: FieldRules, ignores_zero: bool, nested: Nested) -> Iterator[Entry]:
    """Return the entries for a field: one for the field as a whole, and one for its items.

    Args:
        field: the field.
        rules: its rules.
        ignores_zero: whether its zero value is not checked.
        nested: knows what checks the messages in it.
    """
    element = FieldPathElement(field.proto_name, field.number, _type(field))
    if field.has_presence:
        yield from _present_entries(field, rules, element, nested(field))
        return
    is_item = field.label is Label.IMPLICIT
    test = value_test(field, rules, is_item)
    if rules.required or test is not None:
        yield _implicit_entry(field, rules, element, rules.required or ignores_zero, test)
    standard = rules.standard
    if field.label is Label.REPEATED:
        yield from _list_entries(field, (standard and standard.items) or _NO_RULES, element, nested(field))
    elif field.label is Label.MAP:
        keys = (standard and standard.keys) or _NO_RULES
        yield from _map_entries(field, keys, (standard and standard.values) or _NO_RULES, nested(field))


def _type(field: Field) -> int:
    return int(Kind.MESSAGE if field.label is Label.MAP else _wire_kind(field.kind))


def _wire_kind(kind: Kind) -> Kind:
    """Return the kind that the `.proto` says: what stands for a message is one there."""
    return kind if kind < Kind.TIMESTAMP else Kind.MESSAGE


def _present_entries(
    field: Field, rules: FieldRules, element: FieldPathElement, nested: ValueTest | None
) -> Iterator[Entry]:
    own = value_test(field, rules, is_item=True)
    run = _both(own, nested)
    if run is None and not rules.required:
        return
    original = original_value(field)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        if value is None:
            found.append(Found(_REQUIRED, _REQUIRED.message, element))
        elif run is not None:
            _run(run, value if original is None else original(message, value, None), element, found)

    what = REQUIRED if rules.required else OPTIONAL
    yield _entry(what, test, field, element, nested=nested if own is None else None)


def _implicit_entry(
    field: Field, rules: FieldRules, element: FieldPathElement, skips_zero: bool, run: ValueTest | None
) -> Entry:
    is_zero = zero_test(field)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        if skips_zero and is_zero(value):
            if rules.required:
                found.append(Found(_REQUIRED, _REQUIRED.message, element))
        elif run is not None:
            _run(run, value, element, found)

    lengths = _lengths(rules)
    return _entry(ANYTHING if lengths is None else LENGTH, test, field, element, lengths=lengths or (0, 0))


def _lengths(rules: FieldRules) -> tuple[int, int] | None:
    """Return the lengths of values that are fine for certain, or None where lengths do not say so."""
    lengths = rules.standard.lengths if rules.standard is not None else None
    if rules.cel or lengths is None:
        return None
    low, high = lengths
    return max(low, 1) if rules.required else low, high


def _both(one: ValueTest | None, other: ValueTest | None) -> ValueTest | None:
    if one is None or other is None:
        return one or other

    def run(value: Value, found: list[Found]) -> None:
        one(value, found)
        other(value, found)

    return run


def _run(test: ValueTest, value: Value, element: FieldPathElement, found: list[Found]) -> None:
    before = len(found)
    try:
        test(value, found)
    except EvaluationError as error:
        raise under(error, element) from None
    if len(found) > before:
        put_below(found, before, element)


# Items


def _list_entries(
    field: Field, rules: FieldRules, element: FieldPathElement, nested: ValueTest | None
) -> Iterator[Entry]:
    run = _item_test(field, rules, nested, "items")
    if run is None:
        return
    original = original_value(field)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        index = 0
        before = len(found)
        try:
            for index, item in enumerate(value):
                run(item if original is None else original(message, item, index), found)
                if len(found) > before:
                    put_below(found, before, item_of(element, index))
                    before = len(found)
        except EvaluationError as error:
            raise under(error, item_of(element, index)) from None

    what = ITEMS if run is nested else ANYTHING
    yield _entry(what, test, field, element, nested=nested)


def _map_entries(field: Field, keys: FieldRules, values: FieldRules, nested: ValueTest | None) -> Iterator[Entry]:
    run_key = _key_test(field, keys)
    run = _item_test(field, values, nested, "values")
    if run_key is None and run is None:
        return
    assert field.key is not None
    original = original_value(field)
    kinds = int(field.key), int(_wire_kind(field.kind))
    element = FieldPathElement(field.proto_name, field.number, int(Kind.MESSAGE), *kinds)

    def test(message: MessageBase, value: Value, found: list[Found]) -> None:
        key: Any = None
        before = len(found)
        try:
            for key, item in value.items():
                if run_key is not None:
                    run_key(key, found)
                    for one in found[before:]:
                        one.for_key = True
                if run is not None:
                    run(item if original is None else original(message, item, key), found)
                if len(found) > before:
                    put_below(found, before, item_of(element, key))
                    before = len(found)
        except EvaluationError as error:
            raise under(error, item_of(element, key)) from None

    what = VALUES if run is nested and run_key is None else ANYTHING
    yield _entry(what, test, field, element, nested=nested)


def _item_test(field: Field, rules: FieldRules, nested: ValueTest | None, where: str) -> ValueTest | None:
    if rules.ignore == "always":
        return None
    run = _both(value_test(field, rules, is_item=True, prefix=_prefix(field, where)), nested)
    return run if run is None or rules.ignore != "if_zero" else _unless_zero(run, zero_item_test(field))


def _key_test(field: Field, rules: FieldRules) -> ValueTest | None:
    if rules.ignore == "always":
        return None
    run = value_test(field, rules, is_item=False, prefix=_prefix(field, "keys"))
    return run if run is None or rules.ignore != "if_zero" else _unless_zero(run, lambda key: not key)


def _prefix(field: Field, where: str) -> tuple[FieldPathElement, ...]:
    kind = "repeated" if field.label is Label.REPEATED else "map"
    return type_element(kind), rule_element(kind, where)


def _unless_zero(test: ValueTest, is_zero: Callable[[Value], bool]) -> ValueTest:
    def run(value: Value, found: list[Found]) -> None:
        if not is_zero(value):
            test(value, found)

    return run
