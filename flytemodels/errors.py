"""What flytemodels raises when data cannot be read or written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["DecodeError", "EncodeError", "PathError"]


class DecodeError(ValueError):
    """Input that is not a valid message: damaged wire data, or JSON that does not fit.

    Attributes:
        problem: what is wrong, and what would be right.
        offset: the byte at which the damage begins, counted from the start of the whole input; None for JSON.
        where: the message and, where it is known, its field (`flyteidl.core.Container.args`), or the path in the JSON.
    """

    problem: str
    offset: int | None
    where: str

    def __init__(self, problem: str, offset: int | None = None, where: str = "") -> None:
        super().__init__(problem, offset, where)
        self.problem = problem
        self.offset = offset
        self.where = where

    def __str__(self) -> str:
        text = f"{self.where}: {self.problem}" if self.where else self.problem
        return text if self.offset is None else f"{text} at byte {self.offset}"

    def under(self, segment: str) -> DecodeError:
        """Put one step in front of the path in the JSON; called level by level while the error travels outwards.

        Args:
            segment: a field's name, or an index or key in brackets.

        Returns:
            The same error, so that it can be raised again in one line.
        """
        self.where = _joined(segment, self.where)
        return self

    def within(self, where: str) -> DecodeError:
        """Say where the damage is, unless a place nearer to it is known already.

        Args:
            where: the message, or the message and its field.

        Returns:
            The same error, so that it can be raised again in one line.
        """
        self.where = self.where or where
        return self

    def __reduce__(self) -> tuple[type[DecodeError], tuple[str, int | None, str]]:
        return type(self), (self.problem, self.offset, self.where)


class PathError(ValueError):
    """An error in a part of something: its text begins with the path to that part.

    Attributes:
        problem: what is wrong, and what would be right.
        path: where it is, from the outermost part inwards; empty where that is unknown.
    """

    problem: str
    path: str

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def under(self, segment: str) -> Self:
        """Put one step in front of the path; called level by level while the error travels outwards.

        Args:
            segment: a field's name, or an index or key in brackets.

        Returns:
            The same error, so that it can be raised again in one line.
        """
        self.path = self._join(segment, self.path)
        return self

    @staticmethod
    def _join(segment: str, path: str) -> str:
        return _joined(segment, path)

    def __reduce__(self) -> tuple[type[Self], tuple[str, str]]:
        return type(self), (self.problem, self.path)


class EncodeError(PathError):
    """A message that cannot be written: a value of the wrong type, out of range, or nested too deep.

    Attributes:
        problem: what is wrong with the value, and what would be right.
        path: where the value is, from the outermost message inwards, as in `TaskTemplate.container.args[2]`.
    """


def _joined(segment: str, path: str) -> str:
    return segment + path if not path or path.startswith("[") else f"{segment}.{path}"
