"""The words for docstrings, kept as Markdown in `codegen/docs/`. The README there describes the format."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import define, frozen

from .errors import CodegenError

__all__ = ["Docs", "read_docs"]

_HEADING: Final = re.compile(r"## `?(?P<name>[\w.]+)`?\s*$")
_ENTRY: Final = re.compile(r"- `(?P<name>\w+)`: ?(?P<text>.*)$")


@frozen
class Docs:
    """Docstrings by full protobuf name: of messages, enums, services; their fields, oneofs, values, methods.

    Attributes:
        texts: the words by name.
        places: `file:line` of each, for errors.
    """

    texts: Mapping[str, str]
    places: Mapping[str, str]

    def get(self, full_name: str) -> str:
        """Give the words for a thing, or "" where there are none."""
        return self.texts.get(full_name, "")

    def check(self, known: Collection[str]) -> None:
        """Refuse words for what does not exist: a misspelt name would silently document nothing.

        Args:
            known: the full names of everything in the tree.

        Raises:
            CodegenError: an entry names nothing.
        """
        wrong = [f"{self.places[name]}: nothing is named {name}" for name in self.texts if name not in known]
        if wrong:
            raise CodegenError("\n".join(wrong))


@define
class _Entry:
    name: str
    place: str
    lines: list[str]

    def text(self) -> str:
        """Paragraphs joined from their lines, so that the width of the Markdown does not show in the docstring."""
        paragraphs = "\n".join(line.strip() for line in self.lines).strip().split("\n\n")
        return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())


def read_docs(folder: Path | None) -> Docs:
    """Read all words.

    Args:
        folder: holds one file per proto package, `<package>.md`; None for no words at all.

    Returns:
        The words.

    Raises:
        CodegenError: a name is documented twice, or a line stands where none can.
    """
    texts: dict[str, str] = {}
    places: dict[str, str] = {}
    paths = sorted(folder.glob("*.md")) if folder is not None else []
    for entry in (entry for path in paths if path.name != "README.md" for entry in _entries(path)):
        if entry.name in texts:
            raise CodegenError(f"{entry.place}: {entry.name} is documented at {places[entry.name]} already")
        texts[entry.name], places[entry.name] = entry.text(), entry.place
    return Docs(texts, places)


def _entries(path: Path) -> Iterator[_Entry]:
    """A file is a title, then for each message a heading, paragraphs, and a list of its fields."""
    owner = ""
    current: _Entry | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        place = f"{path.name}:{number}"
        opened: _Entry | None = None
        if heading := _HEADING.match(line):
            owner = f"{path.stem}.{heading['name']}"
            opened = _Entry(owner, place, [])
        elif owner and (item := _ENTRY.match(line)):
            opened = _Entry(f"{owner}.{item['name']}", place, [item["text"]])
        elif current is not None:
            current.lines.append(line)
        elif line.strip() and not line.startswith("# "):
            raise CodegenError(f"{place}: text before the first `## Message` heading")
        if opened is not None:
            if current is not None:
                yield current
            current = opened
    if current is not None:
        yield current
