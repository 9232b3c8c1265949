"""What goes wrong between Python values and literals."""

from __future__ import annotations

from typing_extensions import Self

from flytemodels._model.problems import quoted

__all__ = ["ConversionError", "LiteralTypeError", "LiteralValueError"]


class ConversionError(Exception):
    """A value, literal or type does not fit; the text begins with its path.

    Attributes:
        problem: what was expected, and what came. Never a value, except a number out of range.
    """

    problem: str

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self._segments: list[str] = []

    @property
    def path(self) -> str:
        """Where it is, such as `inputs["x"][2].name`. Empty where that is unknown."""
        return "".join(reversed(self._segments))

    def at_index(self, index: int) -> Self:
        """Add the index of the list that the error is in, on its way outward."""
        self._segments.append(f"[{index}]")
        return self

    def at_key(self, key: object) -> Self:
        """Add the key of the dict that the error is in, on its way outward."""
        self._segments.append(f"[{quoted(key)}]")
        return self

    def at_attribute(self, name: str) -> Self:
        """Add the attribute of the object that the error is in, on its way outward."""
        self._segments.append(f".{name}")
        return self

    def at_root(self, name: str) -> Self:
        """Add what the path begins with."""
        self._segments.append(name)
        return self

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self._segments else self.problem


class LiteralValueError(ConversionError, ValueError):
    """A literal does not fit the type, or a value is outside what the type can hold."""


class LiteralTypeError(ConversionError, TypeError):
    """A value has another Python type than expected, or Flyte has no literal for a type."""
