"""`flytemodels diff`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINDINGS, FINE
from flytemodels.cli._options import add_json

if TYPE_CHECKING:
    from flytemodels.files import Change, Diff, Replacement

DESCRIPTION = """
Compare two packages, folders or messages: what was added, removed and changed, field by field, with changed images and
versions apart. Map tasks are paired by their names without the hash. The exit status is 1 where anything differs.
"""
EXAMPLE = """
flytemodels diff old.tgz new.tgz
flytemodels diff old.tgz new.tgz --ignore image,version
flytemodels diff old.tgz new.tgz shop.workflows.nightly
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("old", metavar="OLD", help="a package, a folder or a message; - for stdin")
    parser.add_argument("new", metavar="NEW", help="the same")
    parser.add_argument("name", nargs="?", metavar="NAME", help="the one entity to compare")
    add_json(parser)
    parser.add_argument("--stat", action="store_true", help="only count the changes of each entity")
    parser.add_argument("--ignore", metavar="WHAT", default="", help="leave out changes of image, version, env (a,b)")


def run(options: argparse.Namespace, console: Console) -> int:
    """Compare the two."""
    from flytemodels import files

    if options.old == options.new == "-":
        raise ValueError("expected at most one - for stdin, got two")
    ignore = [word.strip() for word in options.ignore.split(",") if word.strip()]
    with console.opened(options.old) as old, console.opened(options.new) as new:
        found = files.diff(old, new, options.name, ignore=ignore)
    if options.json:
        console.json(found.to_dict())
    elif options.stat:
        _print_counts(found, console)
    else:
        _print(found, console)
    return FINDINGS if found else FINE


def _print_counts(found: Diff, console: Console) -> None:
    rows = [("added", key, "") for key in found.added] + [("removed", key, "") for key in found.removed]
    rows += [("changed", key, str(len(changes))) for key, changes in found.changed.items()]
    if rows:
        console.table(("WHAT", "ENTITY", "FIELDS"), rows)
    console.say(f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} changed")


def _print(found: Diff, console: Console) -> None:
    _print_replacements("images", found.images, console)
    _print_replacements("versions", found.versions, console)
    for key in found.added:
        console.styled_line((f"+ {key}", ("green",)))
    for key in found.removed:
        console.styled_line((f"- {key}", ("red",)))
    for key, changes in found.changed.items():
        others = [change for change in changes if change.category not in ("image", "version")]
        if others:
            console.styled_line((f"~ {key}", ("bold",)))
        for change in others:
            _print_change(change, console)
    if not found:
        console.say("no difference")


def _print_replacements(title: str, replacements: list[Replacement], console: Console) -> None:
    if replacements:
        console.styled_line((title, ("bold",)))
    for old, new, count in replacements:
        where = f"in {count} {'entity' if count == 1 else 'entities'}"
        console.styled_line("  ", (old or "none", ("red",)), " -> ", (new or "none", ("green",)), f"  {where}")


def _print_change(change: Change, console: Console) -> None:
    if change.old is None:
        console.styled_line(f"    {change.path}: ", ("+ " + change.new_text, ("green",)))
    elif change.new is None:
        console.styled_line(f"    {change.path}: ", ("- " + change.old_text, ("red",)))
    else:
        console.styled_line(f"    {change.path}: ", (change.old_text, ("red",)), " -> ", (change.new_text, ("green",)))
