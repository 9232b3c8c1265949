"""Conditions of branches, as Python would write them."""

from __future__ import annotations

from typing import Any, Final

from flytemodels.files._texts import scalar_text

__all__ = ["condition_text"]

_COMPARISONS: Final = {"EQ": "==", "NEQ": "!=", "GT": ">", "GTE": ">=", "LT": "<", "LTE": "<="}


def condition_text(expression: Any, inputs: dict[str, str] | None = None) -> str:  # a BooleanExpression or None
    """Return a condition as text.

    Args:
        expression: the condition.
        inputs: words for the inputs of the branch node, by their names there; the names themselves by default.

    Returns:
        Such as `n2.o0 >= 0.9 and rate < 0.5`; inputs of the workflow lose the dot that flytekit puts in front.
    """
    if expression is None:
        return "?"
    if expression.comparison is not None:
        comparison = expression.comparison
        word = _COMPARISONS.get(comparison.operator.name, comparison.operator.name)
        left, right = _operand(comparison.left_value, inputs), _operand(comparison.right_value, inputs)
        return f"{left} {word} {right}"
    if expression.conjunction is not None:
        conjunction = expression.conjunction
        sides = (conjunction.left_expression, conjunction.right_expression)
        word = conjunction.operator.name.lower()
        return f" {word} ".join(_side(side, conjunction.operator, inputs) for side in sides)
    return "?"


def _side(expression: Any, outer: Any, inputs: dict[str, str] | None) -> str:  # a BooleanExpression and an operator
    text = condition_text(expression, inputs)
    inner = expression.conjunction if expression is not None else None
    return f"({text})" if inner is not None and inner.operator != outer else text


def _operand(operand: Any, inputs: dict[str, str] | None) -> str:  # an Operand or None
    if operand is None:
        return "?"
    if operand.var is not None:
        return (inputs or {}).get(operand.var) or str(operand.var).removeprefix(".")
    if operand.primitive is not None:
        value = operand.primitive.value
        return repr(value) if isinstance(value, str) else str(value)
    return scalar_text(operand.scalar) if operand.scalar is not None else "?"
