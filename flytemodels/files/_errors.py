"""What reading and rewriting files raises."""

from __future__ import annotations

from flytemodels._model.problems import visible
from flytemodels.errors import PathError

__all__ = ["FileError"]

_LONGEST_NAME = 1000
"""How many characters of a file's or member's name an error shows."""


class FileError(PathError):
    """A file that cannot be read, or cannot be changed as asked.

    Attributes:
        problem: what is wrong, and what would be right.
        path: where: the file, and behind a colon each the member and the field.
    """

    @staticmethod
    def _join(segment: str, path: str) -> str:
        # Members are named by whoever made the archive: their names must not forge lines of a log.
        name = visible(segment, _LONGEST_NAME)
        return f"{name}: {path}" if path else name
