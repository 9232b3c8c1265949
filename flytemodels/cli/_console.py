"""What commands write to: data on stdout, words on stderr, and nothing that a terminal would take for an order."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import IO, TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from types import ModuleType

    from flytemodels.files import Package
    from flytemodels.message import Message

__all__ = ["Console", "cells", "shown"]

# C0 and C1 controls, DEL, what changes the direction of text, invisible separators and lone surrogates.
_UNSAFE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_SHORT: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_CODES: Final = {
    "bold": "1",
    "dim": "2",
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "cyan": "36",
}


def shown(text: str) -> str:
    """Return text with everything escaped that a terminal might obey: control characters, changes of direction.

    >>> shown("a\\x1b[31mb")
    'a\\\\x1b[31mb'
    """
    return _UNSAFE.sub(_escape, text)


def _escape(found: re.Match[str]) -> str:
    character = found[0]
    code = ord(character)
    return _SHORT.get(character) or (f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}")


def cells(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


class Console:
    """The streams of a command.

    Attributes:
        out: takes data.
        err: takes words.
        width: the columns of the terminal; None where data does not go to one.
        color: True to use colour on stdout.
    """

    out: IO[str]
    err: IO[str]
    width: int | None
    color: bool

    def __init__(self, out: IO[str] | None = None, err: IO[str] | None = None) -> None:
        self.out = sys.stdout if out is None else out
        self.err = sys.stderr if err is None else err
        for stream in (self.out, self.err):
            # A terminal that lacks a character must not end the command.
            reconfigure: Any = getattr(stream, "reconfigure", None)
            if reconfigure is not None:
                reconfigure(errors="backslashreplace")
        terminal = self.out.isatty()
        self.width = shutil.get_terminal_size().columns if terminal else None
        self.color = _wants_color(terminal)
        self._rich: ModuleType | None = None

    # Words

    def say(self, text: str) -> None:
        """Write a line for people to stderr."""
        print(shown(text), file=self.err)

    def trouble(self, text: str) -> None:
        """Write to stderr what went wrong."""
        print(f"flytemodels: {shown(text)}", file=self.err)

    # Data

    def line(self, text: str = "") -> None:
        """Write a line of data to stdout, escaped."""
        print(shown(text), file=self.out)

    def raw(self, text: str) -> None:
        """Write text to stdout as it is: what is made to be read by programs."""
        self.out.write(text)

    def write_bytes(self, write: Callable[[IO[bytes]], object]) -> None:
        """Have bytes written to stdout.

        Args:
            write: takes the stream and writes to it.
        """
        self.out.flush()
        if self.out.isatty():
            raise ValueError(
                "stdout: expected a file or pipe for binary data, got a terminal; name a file, or use | or >"
            )
        buffer: IO[bytes] = getattr(self.out, "buffer")  # noqa: B009  # text streams of processes have one
        write(buffer)
        buffer.flush()

    def json(self, value: object) -> None:
        """Write a JSON document to stdout."""
        text = json.dumps(value, indent=2, ensure_ascii=False)
        # JSON has escapes of its own for what a terminal might obey. Newlines are json's indentation.
        self.out.write(
            _UNSAFE.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text) + "\n"
        )

    def yaml(self, value: object) -> None:
        """Write a YAML document to stdout."""
        from flytemodels.files._yaml import dump

        self.out.write(dump(value))

    def document(self, value: object, options: Any) -> bool:  # argparse's Namespace
        """Write a value as JSON or YAML where the options ask for it.

        Args:
            value: the value.
            options: the command's options, with `json` and maybe `yaml`.

        Returns:
            True where it was written.
        """
        if options.json:
            self.json(value)
        elif getattr(options, "yaml", False):
            self.yaml(value)
        else:
            return False
        return True

    def flush(self) -> None:
        """Write out what is still held back, so that errors come while they can be told."""
        self.out.flush()

    @contextlib.contextmanager
    def opened(self, path: str, type: type[Message] | None = None) -> Generator[Package, None, None]:
        """Open a package, and count on a terminal what has been read of it where that takes long.

        Args:
            path: as for `files.open`.
            type: as for `files.open`.

        Yields:
            The package, which is closed at the end.
        """
        from flytemodels import files
        from flytemodels.cli._progress import Progress

        with (
            Progress(self.err, f"reading {shown(path)}") as progress,
            files.open(path, type=type, progress=progress.step) as package,
        ):
            yield package

    # Looks

    def style(self, text: str, *styles: str) -> str:
        """Return text, which is escaped already, in a style (`bold`, `dim`, `red` ...) where colour is used."""
        if not self.color or not styles:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"

    def styled_line(self, *parts: tuple[str, tuple[str, ...]] | str) -> None:
        """Write a line of data that has parts in different styles.

        Args:
            parts: text, or text with its styles; all of it is escaped.
        """
        texts = [shown(part) if isinstance(part, str) else self.style(shown(part[0]), *part[1]) for part in parts]
        print("".join(texts).rstrip(), file=self.out)

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Write a table: with rich on a terminal, in plain columns elsewhere.

        Args:
            head: the columns' titles.
            rows: the cells of each row.
        """
        escaped = [[shown(cell) for cell in row] for row in rows]
        if self.width is not None and self._rich_table(head, escaped):
            return
        self._plain_table(head, escaped)

    def _rich_table(self, head: Sequence[str], rows: list[list[str]]) -> bool:
        try:
            from rich.box import SIMPLE_HEAD
            from rich.console import Console as RichConsole
            from rich.table import Table
            from rich.text import Text
        except ImportError:
            return False
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
        for title in head:
            table.add_column(Text(title), overflow="fold")
        for row in rows:
            # Text and not str: rich would take brackets in names for markup.
            table.add_row(*(Text(cell, style=_STYLES_OF_CELLS.get(cell, "")) for cell in row))
        RichConsole(
            file=self.out,
            width=self.width,
            # Without colour there is no bold either: what asks for NO_COLOR may show escapes as they are.
            force_terminal=self.color,
            no_color=not self.color,
            color_system="auto" if self.color else None,
            highlight=False,
            markup=False,
        ).print(table)
        return True

    def _plain_table(self, head: Sequence[str], rows: list[list[str]]) -> None:
        widths = [max(map(cells, column)) for column in zip(head, *rows, strict=True)]
        if self.width is not None:
            widths = _fitted(widths, self.width)
        for number, row in enumerate([list(head), *rows]):
            fitted = [_padded(cell, width) for cell, width in zip(row, widths, strict=True)]
            text = "  ".join(fitted).rstrip()
            print(self.style(text, "bold") if number == 0 else text, file=self.out)


_STYLES_OF_CELLS: Final = {
    "task": "cyan",
    "workflow": "magenta",
    "launch_plan": "green",
    "error": "red",
    "warning": "yellow",
}


def _fitted(widths: list[int], room: int) -> list[int]:
    """Make columns narrower, the widest ones first, until they fit."""
    fitted = list(widths)
    while sum(fitted) + 2 * (len(fitted) - 1) > room and max(fitted) > 3:
        fitted[fitted.index(max(fitted))] -= 1
    return fitted


def _padded(text: str, width: int) -> str:
    size = cells(text)
    if size <= width:
        return text + " " * (width - size)
    short = text
    while cells(short) > width - 1:
        short = short[:-1]
    return short + "…" + " " * (width - 1 - cells(short))


def _wants_color(terminal: bool) -> bool:
    """https://no-color.org: any value but an empty one switches colour off."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"
