"""What reading and rewriting files raises."""

from __future__ import annotations

__all__ = ["FileError"]


class FileError(ValueError):
    """A file that cannot be read, or cannot be changed as asked.

    Attributes:
        problem: what is wrong, and what would be right.
        path: where: the file, and behind a colon each the member and the field.
    """

    problem: str
    path: str

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(problem, path)
        self.problem = problem
        self.path = path

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def under(self, path: str) -> FileError:
        """Put the file or member that encloses the problem in front of its path.

        Args:
            path: the file's or member's name.

        Returns:
            The same error, so that it can be raised again in one line.
        """
        self.path = f"{path}: {self.path}" if self.path else path
        return self
