"""What flytemodels raises when data cannot be read or written."""

from __future__ import annotations

__all__ = ["DecodeError", "EncodeError"]


class DecodeError(ValueError):
    """Input that is not a valid message: damaged wire data, or JSON that does not fit.

    The text says where (the message, with the field where it is known), what is wrong, and at which byte or JSON path.
    """


class EncodeError(ValueError):
    """A message that cannot be written: a value of the wrong type, out of range, or nested too deep.

    Attributes:
        problem: what is wrong with the value, and what would be right.
        path: where the value is, from the outermost message inwards, as in `TaskTemplate.container.args[2]`.
    """

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def under(self, segment: str) -> EncodeError:
        """Put one step in front of the path; called level by level while the error travels outwards.

        Args:
            segment: a field's name, or an index or key in brackets.

        Returns:
            The same error, so that it can be raised again in one line.
        """
        if self.path and not self.path.startswith("["):
            segment += "."
        self.path = segment + self.path
        self.args = (self.problem, self.path)
        return self
