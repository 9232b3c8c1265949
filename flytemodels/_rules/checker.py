"""Checks messages: the rules of a class and its plan, put together on first use.

A checker is a list of functions, one for each field or oneof with rules, and for each field whose messages have some.
They note what they find; paths are put together from the inside outwards, so that a valid message pays nothing.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final, TypeAlias, cast

from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind, Label
from flytemodels._model.originals import original_of
from flytemodels._model.plan import Field, plan_of
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.model import (
    Check,
    FieldRules,
    MessageOneof,
    MessageRules,
    Standard,
    field,
    message,
    standard_check,
)
from flytemodels._rules.numbers import rule_element, type_element
from flytemodels._rules.violations import FieldPath, FieldPathElement, Violation
from flytemodels.times import EPOCH, nanoseconds_of, nanoseconds_since_epoch

__all__ = ["Checker", "checker_of", "find_violations"]


class _Found:
    """A violation whose path is not complete yet; its steps are there from the innermost outwards."""

    __slots__ = ("check", "for_key", "path", "text")

    def __init__(self, check: Check, text: str) -> None:
        self.check = check
        self.text = text
        self.path: list[FieldPathElement] = []
        self.for_key = False

    def violation(self) -> Violation:
        path = FieldPath(tuple(reversed(self.path)))
        return Violation(path, self.check.rule_id, self.text, self.for_key, FieldPath(self.check.path))


_Value: TypeAlias = Any  # the value of a field or of an item in it, of the type that the field's kind says
_ValueTest: TypeAlias = Callable[[_Value, list[_Found]], None]
_MessageTest: TypeAlias = Callable[[MessageBase, list[_Found]], None]

_REQUIRED: Final = Check(lambda value: False, "required", "value is required", (type_element("required"),))
_ONEOF_REQUIRED: Final = Check(lambda value: False, "required", "exactly one field is required in oneof")
_NO_RULES: Final = message()
_NO_FIELD_RULES: Final = field()


class Checker:
    """Checks messages of one class. Its functions are made when it is first called: classes may hold each other."""

    __slots__ = ("_cls", "_tests")

    def __init__(self, cls: type[MessageBase]) -> None:
        self._cls = cls
        self._tests: tuple[_MessageTest, ...] | None = None

    def __call__(self, message: MessageBase, found: list[_Found]) -> None:
        """Note all violations in a message and below it."""
        tests = self._tests
        if tests is None:
            tests = self._tests = tuple(_message_tests(self._cls))
        for test in tests:
            test(message, found)


def find_violations(message: MessageBase) -> list[Violation]:
    """Check a message.

    Args:
        message: the message, with rules of its own or of messages that it holds.

    Returns:
        All violations.

    Raises:
        EvaluationError: a rule cannot be evaluated.
        EncodeError: the message holds what is not of the field's type, or is nested too deep.
    """
    found: list[_Found] = []
    try:
        checker_of(type(message))(message, found)
    except EvaluationError:
        raise
    except (TypeError, AttributeError, ValueError, OverflowError, RecursionError):
        # Checks take values of the wrong type as they come. To write such a message fails as well, and says where.
        message.serialize_to_string()
        raise
    return [one.violation() for one in found]


def checker_of(cls: type[MessageBase]) -> Checker:
    """Return the checker of a class, made on first use."""
    engines = plan_of(cls).engines
    checker = engines.get("rules")
    if not isinstance(checker, Checker):
        checker = engines["rules"] = Checker(cls)
    return checker


def _rules_of(cls: type[MessageBase]) -> MessageRules:
    """Find the rules that were generated beside a class."""
    generated = next(base for base in cls.__mro__ if "_proto_full_name" in vars(base))
    name = f"{generated.__module__}_rules"
    while importlib.util.find_spec(name) is not None:
        found: object = getattr(importlib.import_module(name), "RULES", None)
        if isinstance(found, dict):
            rules = cast("dict[str, MessageRules]", found)
            return rules.get(cls.proto_full_name(), _NO_RULES)
        # The messages of another file are there; codegen then put the rules under a name with an underscore more.
        name += "_"
    return _NO_RULES


def _message_tests(cls: type[MessageBase]) -> Iterator[_MessageTest]:
    rules = _rules_of(cls)
    plan = plan_of(cls)
    fields = {one.proto_name: one for one in plan.fields}
    if rules.cel:
        yield _checks_test(rules.cel)
    in_oneofs: set[str] = set()
    for rule in rules.oneofs:
        in_oneofs.update(rule.fields)
        yield _oneof_test(rule, [_presence_test(fields[name]) for name in rule.fields])
    for group in rules.required_oneofs:
        yield _required_oneof_test(group, [one.name for one in plan.oneofs[group]])
    for name, field_plan in fields.items():
        own = rules.fields.get(name, _NO_FIELD_RULES)
        if own.ignore == "always":
            continue
        # A member of a oneof that is a rule is checked only if it is set.
        ignores_zero = own.ignore == "if_zero" or name in in_oneofs
        yield from _field_tests(field_plan, own, ignores_zero)


# Oneofs


def _presence_test(plan: Field) -> Callable[[MessageBase], bool]:
    get = attrgetter(plan.name)
    if plan.has_presence:
        return lambda message: get(message) is not None
    is_zero = _zero_test(plan)
    return lambda message: not is_zero(get(message))


def _oneof_test(rule: MessageOneof, present: list[Callable[[MessageBase], bool]]) -> _MessageTest:
    names = ", ".join(rule.fields)
    many = Check(lambda value: False, "message.oneof", f"only one of {names} can be set")
    none = Check(lambda value: False, "message.oneof", f"one of {names} must be set")

    def test(message: MessageBase, found: list[_Found]) -> None:
        count = sum(is_set(message) for is_set in present)
        if count > 1:
            found.append(_Found(many, many.message))
        elif rule.required and not count:
            found.append(_Found(none, none.message))

    return test


def _required_oneof_test(group: str, members: list[str]) -> _MessageTest:
    element = FieldPathElement(group)

    def test(message: MessageBase, found: list[_Found]) -> None:
        for member in members:
            if getattr(message, member) is not None:
                return
        missing = _Found(_ONEOF_REQUIRED, _ONEOF_REQUIRED.message)
        missing.path.append(element)
        found.append(missing)

    return test


# Fields


def _field_tests(plan: Field, rules: FieldRules, ignores_zero: bool) -> Iterator[_MessageTest]:
    get = attrgetter(plan.name)
    element = _element(plan)
    test = _value_test(plan, rules, singular=plan.label in (Label.IMPLICIT, Label.EXPLICIT))
    if plan.has_presence:
        if rules.required or test is not None:
            yield _present_test(plan, get, element, rules.required, test)
    elif rules.required or test is not None:
        is_zero = _zero_test(plan)
        yield _implicit_test(get, element, is_zero, rules.required, rules.required or ignores_zero, test)
    standard = rules.standard
    if plan.label is Label.REPEATED:
        items = _item_test(plan, (standard and standard.items) or _NO_FIELD_RULES, "items")
        if items is not None:
            yield _list_test(plan, get, element, items)
    elif plan.label is Label.MAP:
        keys = _key_test(plan, (standard and standard.keys) or _NO_FIELD_RULES)
        values = _item_test(plan, (standard and standard.values) or _NO_FIELD_RULES, "values")
        if keys is not None or values is not None:
            yield _map_test(plan, get, keys, values)


def _element(plan: Field) -> FieldPathElement:
    return FieldPathElement(plan.proto_name, plan.number, _type(plan.kind) if plan.key is None else int(Kind.MESSAGE))


def _type(kind: Kind) -> int:
    """Return the number of a kind in protobuf: what stands for a message is one there."""
    return int(kind if kind < Kind.TIMESTAMP else Kind.MESSAGE)


def _zero_test(plan: Field) -> Callable[[_Value], bool]:
    """Return whether a field without presence, a list or a map is not set. -0.0 is: it is written."""
    if plan.kind in (Kind.FLOAT, Kind.DOUBLE) and plan.label is Label.IMPLICIT:
        return lambda value: not value and not str(value).startswith("-")
    return lambda value: not value


def _present_test(
    plan: Field,
    get: Callable[[MessageBase], _Value],
    element: FieldPathElement,
    required: bool,
    test: _ValueTest | None,
) -> _MessageTest:
    exact = _exact_value(plan)

    def run(message: MessageBase, found: list[_Found]) -> None:
        value = get(message)
        if value is None:
            if required:
                missing = _Found(_REQUIRED, _REQUIRED.message)
                missing.path.append(element)
                found.append(missing)
            return
        if test is None:
            return
        if exact is not None:
            value = exact(message, value, None)
        before = len(found)
        try:
            test(value, found)
        except EvaluationError as error:
            raise _under(error, element) from None
        if len(found) > before:
            _put_below(found, before, element)

    return run


def _implicit_test(
    get: Callable[[MessageBase], _Value],
    element: FieldPathElement,
    is_zero: Callable[[_Value], bool],
    required: bool,
    skips_zero: bool,
    test: _ValueTest | None,
) -> _MessageTest:
    def run(message: MessageBase, found: list[_Found]) -> None:
        value = get(message)
        if skips_zero and is_zero(value):
            if required:
                missing = _Found(_REQUIRED, _REQUIRED.message)
                missing.path.append(element)
                found.append(missing)
            return
        if test is None:
            return
        before = len(found)
        try:
            test(value, found)
        except EvaluationError as error:
            raise _under(error, element) from None
        if len(found) > before:
            _put_below(found, before, element)

    return run


def _list_test(
    plan: Field, get: Callable[[MessageBase], list[_Value]], element: FieldPathElement, test: _ValueTest
) -> _MessageTest:
    exact = _exact_value(plan)

    def run(message: MessageBase, found: list[_Found]) -> None:
        for index, value in enumerate(get(message)):
            if exact is not None:
                value = exact(message, value, index)
            before = len(found)
            try:
                test(value, found)
            except EvaluationError as error:
                raise _under(error, _item(element, index)) from None
            if len(found) > before:
                _put_below(found, before, _item(element, index))

    return run


def _map_test(
    plan: Field,
    get: Callable[[MessageBase], dict[_Value, _Value]],
    key_test: _ValueTest | None,
    value_test: _ValueTest | None,
) -> _MessageTest:
    exact = _exact_value(plan)
    assert plan.key is not None
    element = FieldPathElement(plan.proto_name, plan.number, int(Kind.MESSAGE), int(plan.key), _type(plan.kind))

    def run(message: MessageBase, found: list[_Found]) -> None:
        for key, value in get(message).items():
            before = len(found)
            try:
                if key_test is not None:
                    key_test(key, found)
                    for one in found[before:]:
                        one.for_key = True
                if value_test is not None:
                    value_test(value if exact is None else exact(message, value, key), found)
            except EvaluationError as error:
                raise _under(error, _item(element, key)) from None
            if len(found) > before:
                _put_below(found, before, _item(element, key))

    return run


def _item(element: FieldPathElement, subscript: int | bool | str) -> FieldPathElement:
    return FieldPathElement(
        element.field_name, element.field_number, element.field_type, element.key_type, element.value_type, subscript
    )


def _put_below(found: list[_Found], start: int, element: FieldPathElement) -> None:
    for one in found[start:]:
        one.path.append(element)


def _under(error: EvaluationError, element: FieldPathElement) -> EvaluationError:
    return EvaluationError(error.problem, error.rule_id, FieldPath((element, *error.path.elements)))


# Values


def _value_test(
    plan: Field, rules: FieldRules, singular: bool, prefix: tuple[FieldPathElement, ...] = ()
) -> _ValueTest | None:
    """Put together what checks one value: a field as a whole, or an item of a list or map.

    Args:
        plan: the field.
        rules: the rules of the value.
        singular: whether the value is one of the field's kind, not a list or map of them.
        prefix: where the rules are set, for those of items.

    Returns:
        The test, or None where there is nothing to check.
    """
    tests: list[_ValueTest] = []
    standard = rules.standard
    own = [*_custom(rules), *(() if standard is None else standard.checks), *_predefined(rules)]
    if standard is not None and standard.defined_only:
        own.append(_defined_only(plan))
    if own:
        passes = standard.passes if standard is not None and not rules.cel else None
        tests.append(
            _checks_test(
                tuple(_prefixed(check, prefix) for check in own), passes, _for_checks(plan, singular, standard)
            )
        )
    if singular and plan.kind is Kind.MESSAGE and plan.message._has_rules:  # pyright: ignore[reportPrivateUsage]
        tests.append(checker_of(plan.message))
    if not tests:
        return None
    return tests[0] if len(tests) == 1 else _sequence(tests)


def _custom(rules: FieldRules) -> list[Check]:
    return [check for check in rules.cel if len(check.path) == 1]


def _predefined(rules: FieldRules) -> list[Check]:
    """Return the rules in CEL that came with an extension of the standard ones: they are below the value's kind."""
    return [check for check in rules.cel if len(check.path) > 1]


def _defined_only(plan: Field) -> Check:
    assert plan.enum is not None
    defined = frozenset(int(member) for member in plan.enum.__members__.values())
    text = "value must be one of the defined enum values"
    return standard_check("enum", "defined_only", lambda value: value not in defined, text)


def _prefixed(check: Check, prefix: tuple[FieldPathElement, ...]) -> Check:
    return Check(check.fails, check.rule_id, check.message, (*prefix, *check.path)) if prefix else check


def _sequence(tests: list[_ValueTest]) -> _ValueTest:
    def run(value: _Value, found: list[_Found]) -> None:
        for test in tests:
            test(value, found)

    return run


def _checks_test(
    checks: tuple[Check, ...],
    passes: Callable[[_Value], bool] | None = None,
    converted: Callable[[_Value], _Value] | None = None,
) -> _ValueTest:
    """Run rules.

    Args:
        checks: the rules.
        passes: returns at once whether a value breaks none.
        converted: makes what standard rules compare of the value.
    """
    pairs = [(check.fails, check, converted if _is_standard(check) else None) for check in checks]

    def run(value: _Value, found: list[_Found]) -> None:
        if passes is not None and passes(value):
            return
        for fails, check, convert in pairs:
            try:
                outcome = fails(value if convert is None else convert(value))
            except EvaluationError as error:
                raise EvaluationError(error.problem, check.rule_id) from None
            if outcome:
                found.append(_Found(check, outcome if isinstance(outcome, str) else check.message))

    return run


def _is_standard(check: Check) -> bool:
    return bool(check.path) and "cel" not in check.path[-1].field_name and not check.path[-1].field_name.startswith("[")


def _for_checks(plan: Field, singular: bool, standard: Standard | None) -> Callable[[_Value], _Value] | None:
    """Return what makes a time into nanoseconds, which the standard rules of times compare."""
    if not singular or standard is None:
        return None
    if plan.kind is Kind.TIMESTAMP:
        return _timestamp_nanoseconds
    return _duration_nanoseconds if plan.kind is Kind.DURATION else None


def _timestamp_nanoseconds(value: _Value) -> int:
    return _total(value) if isinstance(value, MessageBase) else nanoseconds_since_epoch(value)


def _duration_nanoseconds(value: _Value) -> int:
    return _total(value) if isinstance(value, MessageBase) else nanoseconds_of(value)


def _total(value: Any) -> int:  # a Timestamp or Duration
    seconds: int = value.seconds
    nanos: int = value.nanos
    return seconds * 1_000_000_000 + nanos


def _exact_value(plan: Field) -> Callable[[MessageBase, _Value, object], _Value] | None:
    """Return what finds the message behind a time that Python's types cannot express."""
    if plan.kind not in (Kind.TIMESTAMP, Kind.DURATION):
        return None

    def find(message: MessageBase, value: _Value, key: object) -> _Value:
        return original_of(message, plan, key) or value

    return find


# Items


def _item_test(plan: Field, rules: FieldRules, where: str) -> _ValueTest | None:
    if rules.ignore == "always":
        return None
    prefix = _item_prefix(plan, where)
    test = _value_test(plan, rules, singular=True, prefix=prefix)
    if test is None or rules.ignore != "if_zero":
        return test
    return _unless_zero(test, _zero_item_test(plan))


def _key_test(plan: Field, rules: FieldRules) -> _ValueTest | None:
    if rules.ignore == "always":
        return None
    own = [*_custom(rules), *(rules.standard.checks if rules.standard is not None else ()), *_predefined(rules)]
    if not own:
        return None
    prefix = _item_prefix(plan, "keys")
    test = _checks_test(tuple(_prefixed(check, prefix) for check in own))
    return test if rules.ignore != "if_zero" else _unless_zero(test, lambda value: not value)


def _item_prefix(plan: Field, where: str) -> tuple[FieldPathElement, ...]:
    kind = "repeated" if plan.label is Label.REPEATED else "map"
    return type_element(kind), rule_element(kind, where)


def _unless_zero(test: _ValueTest, is_zero: Callable[[_Value], bool]) -> _ValueTest:
    def run(value: _Value, found: list[_Found]) -> None:
        if not is_zero(value):
            test(value, found)

    return run


def _zero_item_test(plan: Field) -> Callable[[_Value], bool]:
    """Return whether an item is its type's zero value: a message, one that has no bytes."""
    if plan.kind is Kind.MESSAGE:
        return lambda value: not value.serialize_to_string()
    if plan.kind is Kind.TIMESTAMP:
        return lambda value: bool(value == EPOCH)
    return lambda value: not value
