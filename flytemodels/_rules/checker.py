"""Checks messages: the rules of a class and its plan, put together on first use."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias, cast

from flytemodels._engine import keeps_rules
from flytemodels._model.base import MessageBase
from flytemodels._model.kinds import Kind
from flytemodels._model.plan import Field, plan_of
from flytemodels._rules.entries import (
    ITEMS,
    LENGTH,
    OPTIONAL,
    TABLE_SIZE,
    Entry,
    EntryTest,
    field_entries,
    message_entry,
    oneof_entry,
    required_oneof_entry,
)
from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.found import Found, put_below, under
from flytemodels._rules.model import MessageRules, field, message
from flytemodels._rules.value_tests import ValueTest
from flytemodels._rules.violations import FieldPathElement, Violation

__all__ = ["Checker", "checker_of", "find_violations"]

_Row: TypeAlias = tuple[int, int, int, "ValueTest | None", EntryTest, Callable[[Any], Any], FieldPathElement]
"""What the loop over the entries takes of each: `get` reads values of any type."""

_NO_RULES: Final = message()
_NO_FIELD_RULES: Final = field()


class Checker:
    """Checks messages of one class. Its entries are made when it is first called: classes may hold each other.

    Attributes:
        table: the entries as the native engine takes them; None before the first call.
    """

    __slots__ = ("_cls", "_entries", "table")

    def __init__(self, cls: type[MessageBase]) -> None:
        self._cls = cls
        self._entries: tuple[_Row, ...] | None = None
        self.table: tuple[tuple[object, ...], ...] | None = None

    def __call__(self, message: MessageBase, found: list[Found]) -> None:
        """Note all violations in a message and below it."""
        entries = self._entries
        if entries is None:
            entries = self._prepare()
        # A loop over plain tuples: most of the time goes by here.
        for what, low, high, nested, test, get, element in entries:
            value = get(message)
            if what == OPTIONAL:
                if value is None:
                    continue
            elif what == LENGTH and low <= len(value) <= high:
                continue
            if nested is None or value is None or what >= ITEMS:
                test(message, value, found)
                continue
            before = len(found)
            try:
                nested(value, found)
            except EvaluationError as error:
                raise under(error, element) from None
            if len(found) > before:
                put_below(found, before, element)

    def _prepare(self) -> tuple[_Row, ...]:
        made = list(_entries(self._cls))
        rows = tuple((one.what, one.low, one.high, one.nested, one.test, one.get, one.element) for one in made)
        self.table = tuple(tuple(entry[:TABLE_SIZE]) for entry in made)
        self._entries = rows
        return rows


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
    found: list[Found] = []
    checker = checker_of(type(message))
    try:
        if _keeps_rules(message, checker):
            return []
        checker(message, found)
    except EvaluationError:
        raise
    except (TypeError, AttributeError, ValueError, OverflowError, RecursionError):
        # Checks take values of the wrong type as they come. To write such a message fails as well, and says where.
        message.serialize_to_string()
        raise
    return [one.violation() for one in found] if found else []


def _keeps_rules(message: MessageBase, checker: Checker) -> bool:
    """Ask the native engine, where it runs, whether a message is fine. Errors are left to the checker."""
    if keeps_rules is None or checker.table is None:
        return False
    try:
        return keeps_rules(message, checker.table)
    except Exception:
        return False


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


def _entries(cls: type[MessageBase]) -> Iterator[Entry]:
    rules = _rules_of(cls)
    plan = plan_of(cls)
    fields = {one.proto_name: one for one in plan.fields}
    if rules.cel:
        yield message_entry(rules.cel)
    for rule in rules.oneofs:
        yield oneof_entry(rule, [fields[name] for name in rule.fields])
    for group in rules.required_oneofs:
        yield required_oneof_entry(group, plan.oneofs[group])
    in_oneofs = {name for rule in rules.oneofs for name in rule.fields}
    for name, one in fields.items():
        own = rules.fields.get(name, _NO_FIELD_RULES)
        if own.ignore != "always":
            # A member of a oneof that is a rule is checked only if it is set, unless its rules say otherwise.
            ignores_zero = own.ignore == "if_zero" or (name in in_oneofs and own.ignore != "never")
            yield from field_entries(one, own, ignores_zero, _nested_checker)


def _nested_checker(field: Field) -> Checker | None:
    """Return what checks the messages in a field, where they have rules."""
    if field.kind is not Kind.MESSAGE or not field.message._has_rules:  # pyright: ignore[reportPrivateUsage]
        return None
    return checker_of(field.message)
