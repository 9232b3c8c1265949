# Made from flyteidl/core/condition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/condition.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.literals import Primitive, Scalar


@message_dataclass(slots=True, eq=False, repr=False)
class ComparisonExpression(Message, proto="flyteidl.core.ComparisonExpression"):
    """The message `flyteidl.core.ComparisonExpression`."""

    class Operator(Enum):
        """The enum `flyteidl.core.ComparisonExpression.Operator`."""

        EQ = 0
        NEQ = 1
        GT = 2
        GTE = 3
        LT = 4
        LTE = 5

    EQ: ClassVar[ComparisonExpression.Operator] = Operator.EQ
    NEQ: ClassVar[ComparisonExpression.Operator] = Operator.NEQ
    GT: ClassVar[ComparisonExpression.Operator] = Operator.GT
    GTE: ClassVar[ComparisonExpression.Operator] = Operator.GTE
    LT: ClassVar[ComparisonExpression.Operator] = Operator.LT
    LTE: ClassVar[ComparisonExpression.Operator] = Operator.LTE

    operator: ComparisonExpression.Operator = field(1, "enum", default_factory=lambda: ComparisonExpression.Operator.EQ)
    """`Operator operator = 1`"""
    left_value: Operand | None = field(2, "message")
    """`Operand left_value = 2`"""
    right_value: Operand | None = field(3, "message")
    """`Operand right_value = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Operand(Message, proto="flyteidl.core.Operand"):
    """The message `flyteidl.core.Operand`."""

    primitive: Primitive | None = field(1, "message", group="val")
    """Deprecated. (`Primitive primitive = 1`)"""
    var: str | None = field(2, "string", group="val")
    """`string var = 2`"""
    scalar: Scalar | None = field(3, "message", group="val")
    """`Scalar scalar = 3`"""

    @property
    def val(self) -> Primitive | str | Scalar | None:
        """The member of the oneof `val` that is set, or None."""
        return self._oneof("val", self.primitive, self.var, self.scalar)


@message_dataclass(slots=True, eq=False, repr=False)
class BooleanExpression(Message, proto="flyteidl.core.BooleanExpression"):
    """The message `flyteidl.core.BooleanExpression`."""

    conjunction: ConjunctionExpression | None = field(1, "message", group="expr")
    """`ConjunctionExpression conjunction = 1`"""
    comparison: ComparisonExpression | None = field(2, "message", group="expr")
    """`ComparisonExpression comparison = 2`"""

    @property
    def expr(self) -> ConjunctionExpression | ComparisonExpression | None:
        """The member of the oneof `expr` that is set, or None."""
        return self._oneof("expr", self.conjunction, self.comparison)


@message_dataclass(slots=True, eq=False, repr=False)
class ConjunctionExpression(Message, proto="flyteidl.core.ConjunctionExpression"):
    """The message `flyteidl.core.ConjunctionExpression`."""

    class LogicalOperator(Enum):
        """The enum `flyteidl.core.ConjunctionExpression.LogicalOperator`."""

        AND = 0
        OR = 1

    AND: ClassVar[ConjunctionExpression.LogicalOperator] = LogicalOperator.AND
    OR: ClassVar[ConjunctionExpression.LogicalOperator] = LogicalOperator.OR

    operator: ConjunctionExpression.LogicalOperator = field(
        1, "enum", default_factory=lambda: ConjunctionExpression.LogicalOperator.AND
    )
    """`LogicalOperator operator = 1`"""
    left_expression: BooleanExpression | None = field(2, "message")
    """`BooleanExpression left_expression = 2`"""
    right_expression: BooleanExpression | None = field(3, "message")
    """`BooleanExpression right_expression = 3`"""
