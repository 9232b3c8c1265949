"""Violations while their paths are put together, from the inside outwards: a valid message pays nothing for them."""

from __future__ import annotations

from flytemodels._rules.errors import EvaluationError
from flytemodels._rules.model import Check
from flytemodels._rules.violations import FieldPath, FieldPathElement, Violation

__all__ = ["Found", "item_of", "put_below", "under"]


class Found:
    """A violation whose path is not complete yet.

    Attributes:
        check: the rule.
        text: what is wrong.
        path: the steps so far, from the innermost outwards.
        for_key: whether it is about a map's key.
    """

    __slots__ = ("check", "for_key", "path", "text")

    def __init__(self, check: Check, text: str, *path: FieldPathElement) -> None:
        self.check = check
        self.text = text
        self.path = list(path)
        self.for_key = False

    def violation(self) -> Violation:
        """Return the violation, once the path is complete."""
        path = FieldPath(tuple(reversed(self.path)))
        return Violation(path, self.check.rule_id, self.text, self.for_key, FieldPath(self.check.path))


def put_below(found: list[Found], start: int, element: FieldPathElement) -> None:
    """Add a step to the paths of what was found since the list had `start` items."""
    for one in found[start:]:
        one.path.append(element)


def under(error: EvaluationError, element: FieldPathElement) -> EvaluationError:
    """Return the same error with one step more at the beginning of its path."""
    return EvaluationError(error.problem, error.rule_id, FieldPath((element, *error.path.elements)))


def item_of(element: FieldPathElement, subscript: int | bool | str) -> FieldPathElement:
    """Return the step to an item of a list or map."""
    return FieldPathElement(
        element.field_name, element.field_number, element.field_type, element.key_type, element.value_type, subscript
    )
