"""The errors of validation."""

from __future__ import annotations

from collections.abc import Sequence

from flytemodels._rules.violations import FieldPath, Violation
from flytemodels._rules.wire import read_violations, write_violations

__all__ = ["EvaluationError", "ValidationError"]


class ValidationError(ValueError):
    """A message that breaks rules of buf.validate.

    Attributes:
        violations: all that was found, in the order of the message's fields.
    """

    violations: tuple[Violation, ...]

    def __init__(self, violations: Sequence[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__(self.violations)

    def __str__(self) -> str:
        return "\n".join(map(str, self.violations))

    def __reduce__(self) -> tuple[type[ValidationError], tuple[tuple[Violation, ...]]]:
        return type(self), (self.violations,)

    def to_bytes(self) -> bytes:
        """Return the wire form of a `buf.validate.Violations`, as other implementations read it."""
        return write_violations(self.violations)

    @classmethod
    def from_bytes(cls, data: bytes) -> ValidationError:
        """Read a `buf.validate.Violations`, such as another server sends.

        Args:
            data: its wire form.

        Returns:
            The error.

        Raises:
            DecodeError: the data is damaged.
        """
        return cls(read_violations(data))


class EvaluationError(ValueError):
    """A rule that could not be evaluated for a message: a division by zero in CEL, text that is not valid UTF-8.

    Attributes:
        problem: why.
        rule_id: the rule.
        path: the value that it was to check.
    """

    problem: str
    rule_id: str
    path: FieldPath

    def __init__(self, problem: str, rule_id: str = "", path: FieldPath | None = None) -> None:
        self.problem = problem
        self.rule_id = rule_id
        self.path = path or FieldPath()
        super().__init__(problem, rule_id, self.path)

    def __str__(self) -> str:
        where = f"{self.path}: " if self.path.elements else ""
        return f"{where}rule [{self.rule_id}]: {self.problem}"
