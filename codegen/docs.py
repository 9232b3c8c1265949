"""The words for docstrings, kept as Markdown in `codegen/docs/`. The README there describes the format."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Final

from attrs import Factory, define, frozen

from .errors import CodegenError

__all__ = ["Docs", "read_docs"]

_HEADING: Final = re.compile(r"## `?(?P<name>[\w.]+)`?\s*$")
_ENTRY: Final = re.compile(r"- `(?P<name>\w+)`: ?(?P<text>.*)$")
_SOURCE: Final = re.compile(r"\s*Source: (?P<source>.+)$")
_SAME: Final = re.compile(r"= (?P<name>[\w.]+)$")
"""The words of another name, which are the same here: those of Flyte 1 for Flyte 2."""


def _none() -> Mapping[str, tuple[str, ...]]:
    return {}


@frozen
class Docs:
    """Docstrings by full protobuf name: of messages, enums, services; their fields, oneofs, values, methods.

    Attributes:
        texts: the words by name.
        places: `file:line` of each, for errors.
        sources: where what the words claim is decided, by name; for those who check, not printed.
        inherited: names whose words were taken over from a whole message, where not all need exist.
    """

    texts: Mapping[str, str]
    places: Mapping[str, str]
    sources: Mapping[str, tuple[str, ...]] = Factory(_none)
    inherited: frozenset[str] = frozenset()

    def get(self, full_name: str) -> str:
        """Return the words for a thing, or "" where there are none."""
        return self.texts.get(full_name, "")

    def check(self, known: Collection[str]) -> None:
        """Refuse words for what does not exist: a misspelt name would silently document nothing.

        Args:
            known: the full names of everything in the tree.

        Raises:
            CodegenError: an entry names nothing.
        """
        strangers = [name for name in self.texts if name not in known and name not in self.inherited]
        wrong = [f"{self.places[name]}: expected a name of the tree, got {name}" for name in strangers]
        if wrong:
            raise CodegenError("\n".join(wrong))


@define
class _Entry:
    name: str
    place: str
    lines: list[str]
    is_heading: bool = False

    def text(self) -> str:
        """Paragraphs joined from their lines, so that the width of the Markdown does not show in the docstring."""
        lines = (line.strip() for line in self.lines if not _SOURCE.match(line) and not _SAME.match(line.strip()))
        paragraphs = "\n".join(lines).strip().split("\n\n")
        return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs if paragraph.strip())

    @property
    def same(self) -> str:
        """The name whose words the entry takes over, or the empty string."""
        return next((match["name"] for line in self.lines if (match := _SAME.match(line.strip()))), "")

    def sources(self) -> tuple[str, ...]:
        """Where the claims of the entry are decided."""
        return tuple(match["source"].strip() for line in self.lines if (match := _SOURCE.match(line)))


def read_docs(folder: Path | None) -> Docs:
    """Read all words.

    Args:
        folder: holds one file per proto package, `<package>.md`; None for no words at all.

    Returns:
        The words.

    Raises:
        CodegenError: a name is documented twice, or a line stands where none can.
    """
    entries: dict[str, _Entry] = {}
    paths = sorted(folder.glob("*.md")) if folder is not None else []
    for entry in (entry for path in paths if path.name != "README.md" for entry in _entries(path)):
        if entry.name in entries:
            raise CodegenError(
                f"{entry.place}: expected words once, got {entry.name} again, after {entries[entry.name].place}"
            )
        entries[entry.name] = entry
    inherited = dict(_inherited(entries))
    found = {name: _original(entry, entries) for name, entry in {**inherited, **entries}.items()}
    return Docs(
        texts={name: entry.text() for name, entry in found.items()},
        places={name: entry.place for name, entry in {**inherited, **entries}.items()},
        sources={name: sources for name, entry in found.items() if (sources := entry.sources())},
        inherited=frozenset(inherited),
    )


def _inherited(entries: Mapping[str, _Entry]) -> Iterator[tuple[str, _Entry]]:
    """What a heading with `= other.Message` takes over: words for what is in that message, as far as it has none."""
    for owner, entry in entries.items():
        if entry.same:
            for name, other in entries.items():
                heir = f"{owner}.{name.rpartition('.')[2]}"
                if name.rpartition(".")[0] == entry.same and not other.is_heading and heir not in entries:
                    yield heir, other


def _original(entry: _Entry, entries: Mapping[str, _Entry]) -> _Entry:
    """The entry whose words an entry has: itself, or the one that it refers to."""
    while entry.same and not entry.text():
        original = entries.get(entry.same)
        if original is None:
            raise CodegenError(f"{entry.place}: expected a name with words of its own, got {entry.same}")
        entry = original
    return entry


def _entries(path: Path) -> Iterator[_Entry]:
    """A file is a title, then for each message a heading, paragraphs, and a list of its fields."""
    owner = ""
    current: _Entry | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        place = f"{path.name}:{number}"
        opened: _Entry | None = None
        if heading := _HEADING.match(line):
            owner = f"{path.stem}.{heading['name']}"
            opened = _Entry(owner, place, [], is_heading=True)
        elif owner and (item := _ENTRY.match(line)):
            opened = _Entry(f"{owner}.{item['name']}", place, [item["text"]])
        elif current is not None:
            current.lines.append(line)
        elif line.strip() and not line.startswith("# "):
            raise CodegenError(f"{place}: expected a `## Message` heading, got text before the first")
        if opened is not None:
            if current is not None:
                yield current
            current = opened
    if current is not None:
        yield current
