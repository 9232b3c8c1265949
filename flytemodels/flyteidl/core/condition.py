# Made from flyteidl/core/condition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/condition.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.literals import Primitive, Scalar


@message_dataclass(slots=True, eq=False, repr=False)
class ComparisonExpression(Message, proto="flyteidl.core.ComparisonExpression"):
    """Two values, compared. Both must be of the same kind; booleans can only be equal or not, and timestamps and
    durations are compared in whole seconds.
    """

    class Operator(Enum):
        """Ways to compare two values."""

        EQ = 0
        """Equal."""
        NEQ = 1
        """Not equal."""
        GT = 2
        """Greater than."""
        GTE = 3
        """Greater than or equal."""
        LT = 4
        """Less than."""
        LTE = 5
        """Less than or equal."""

    EQ: ClassVar[ComparisonExpression.Operator] = Operator.EQ
    """Equal."""
    NEQ: ClassVar[ComparisonExpression.Operator] = Operator.NEQ
    """Not equal."""
    GT: ClassVar[ComparisonExpression.Operator] = Operator.GT
    """Greater than."""
    GTE: ClassVar[ComparisonExpression.Operator] = Operator.GTE
    """Greater than or equal."""
    LT: ClassVar[ComparisonExpression.Operator] = Operator.LT
    """Less than."""
    LTE: ClassVar[ComparisonExpression.Operator] = Operator.LTE
    """Less than or equal."""

    operator: ComparisonExpression.Operator = field(1, "enum", default_factory=lambda: ComparisonExpression.Operator.EQ)
    """Equal, greater or less. (`Operator operator = 1`)"""
    left_value: Operand | None = field(2, "message")
    """Left side. (`Operand left_value = 2`)"""
    right_value: Operand | None = field(3, "message")
    """Right side. (`Operand right_value = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Operand(Message, proto="flyteidl.core.Operand"):
    """One side of a comparison."""

    primitive: Primitive | None = field(1, "message", group="val")
    """Deprecated. A constant. `scalar` was meant to replace it, but flytekit still writes constants here and propeller
    reads them from here only. (`Primitive primitive = 1`)
    """
    var: str | None = field(2, "string", group="val")
    """Input of the branch node. (`string var = 2`)"""
    scalar: Scalar | None = field(3, "message", group="val")
    """A constant. Propeller does not read it and fails the comparison: use `primitive`. (`Scalar scalar = 3`)"""

    @property
    def val(self) -> Primitive | str | Scalar | None:
        """Constant or variable, whichever is set."""
        return self._oneof("val", self.primitive, self.var, self.scalar)


@message_dataclass(slots=True, eq=False, repr=False)
class BooleanExpression(Message, proto="flyteidl.core.BooleanExpression"):
    """A condition."""

    conjunction: ConjunctionExpression | None = field(1, "message", group="expr")
    """Two conditions, joined. (`ConjunctionExpression conjunction = 1`)"""
    comparison: ComparisonExpression | None = field(2, "message", group="expr")
    """Two values, compared. (`ComparisonExpression comparison = 2`)"""

    @property
    def expr(self) -> ConjunctionExpression | ComparisonExpression | None:
        """Comparison or conjunction, whichever is set."""
        return self._oneof("expr", self.conjunction, self.comparison)


@message_dataclass(slots=True, eq=False, repr=False)
class ConjunctionExpression(Message, proto="flyteidl.core.ConjunctionExpression"):
    """Two conditions, joined."""

    class LogicalOperator(Enum):
        """How two conditions are joined."""

        AND = 0
        """Both must hold."""
        OR = 1
        """At least one must hold."""

    AND: ClassVar[ConjunctionExpression.LogicalOperator] = LogicalOperator.AND
    """Both must hold."""
    OR: ClassVar[ConjunctionExpression.LogicalOperator] = LogicalOperator.OR
    """At least one must hold."""

    operator: ConjunctionExpression.LogicalOperator = field(
        1, "enum", default_factory=lambda: ConjunctionExpression.LogicalOperator.AND
    )
    """Whether both or one of them must hold. (`LogicalOperator operator = 1`)"""
    left_expression: BooleanExpression | None = field(2, "message")
    """First condition. (`BooleanExpression left_expression = 2`)"""
    right_expression: BooleanExpression | None = field(3, "message")
    """Second condition. (`BooleanExpression right_expression = 3`)"""
