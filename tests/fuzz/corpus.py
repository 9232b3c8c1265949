"""Inputs that failed once, kept so that they never do again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from flytemodels._model.registry import message_class
from flytemodels.message import Message

__all__ = ["CORPUS", "Case", "cases"]

CORPUS = Path(__file__).parent / "corpus.jsonl"


class Case:
    """An input for a message class.

    Attributes:
        cls: the class that is to read it.
        data: wire data, or the text in UTF-8.
        text: JSON text, else None.
        why: what was wrong.
    """

    __slots__ = ("cls", "data", "text", "why")

    def __init__(self, cls: type[Message], data: bytes, text: str | None, why: str) -> None:
        self.cls = cls
        self.data = data
        self.text = text
        self.why = why

    @classmethod
    def of_data(cls, message: type[Message], data: bytes, why: str = "") -> Case:
        """Make a case of wire data."""
        return cls(message, data, None, why)

    @classmethod
    def of_text(cls, message: type[Message], text: str, why: str = "") -> Case:
        """Make a case of JSON text."""
        return cls(message, b"", text, why)

    def line(self) -> str:
        """Return the line for the corpus."""
        content = {"wire": self.data.hex()} if self.text is None else {"json": self.text}
        return json.dumps({"type": self.cls.proto_full_name(), **content, "why": self.why})


def cases(path: Path) -> Iterator[Case]:
    """Read a corpus.

    Args:
        path: a file with one JSON object to a line.

    Yields:
        Its cases.
    """
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        cls = message_class(case["type"])
        if "json" in case:
            yield Case.of_text(cls, case["json"], case["why"])
        else:
            yield Case.of_data(cls, bytes.fromhex(case["wire"]), case["why"])
