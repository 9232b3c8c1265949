"""What `set` and `set-image` do with a package that they have changed."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from flytemodels.cli._console import Console

if TYPE_CHECKING:
    from flytemodels.files import Rewriting

__all__ = ["assignments", "finish"]


def assignments(texts: list[str], what: str) -> list[tuple[str, str]]:
    """Split arguments of the form A=B.

    Args:
        texts: the arguments.
        what: what they are, for the error.

    Returns:
        The pairs.

    Raises:
        ValueError: there is no `=` in one of them.
    """
    pairs: list[tuple[str, str]] = []
    for text in texts:
        # A key in brackets may have an equals sign of its own.
        head, bracket, tail = text.rpartition("]")
        name, equals, value = tail.partition("=")
        if not equals or not (head or name) or (bracket and not head):
            raise ValueError(f"expected {what}, got {text!r}")
        pairs.append((head + bracket + name, value))
    return pairs


def finish(made: Rewriting, options: argparse.Namespace, console: Console) -> None:
    """Write what changes, unless it was only asked for, and say what it is.

    Args:
        made: the changed package.
        options: the command's options.
        console: where to say so.
    """
    if not options.dry_run:
        _write(made, options, console)
    for key, changes in made.changes.items():
        line = console.line if options.dry_run else console.say
        line(key)
        for change in changes:
            line(f"    {change}")
    fields = sum(map(len, made.changes.values()))
    words = "would change" if options.dry_run else "changed"
    entities = "1 entity" if len(made.changes) == 1 else f"{len(made.changes)} entities"
    console.say(f"{words} {fields} {'field' if fields == 1 else 'fields'} in {entities}")


def _write(made: Rewriting, options: argparse.Namespace, console: Console) -> None:
    if options.in_place:
        if made.package.path == "-":
            raise ValueError("expected a file to change in place, got stdin")
        if made.changes:
            made.save(made.package.path)
    elif options.output == "-":
        console.write_bytes(made.write)
    else:
        made.save(options.output)
