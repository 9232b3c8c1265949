"""`flytemodels doc`."""

from __future__ import annotations

import argparse
import re
import textwrap
from typing import Any, Final

from flytemodels._model.suggestions import suggestions
from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE, TROUBLE
from flytemodels.cli._options import add_json
from flytemodels.cli._words import Member, Thing, find, member_of, suggestions_for

DESCRIPTION = """
Say what a message, field, oneof, enum, value, service or method of either Flyte means: who writes it, who reads it,
which values it takes. A name may be short or full, protobuf's or Python's, with a path of fields behind it.
"""
EXAMPLE = """
flytemodels doc TaskTemplate
flytemodels doc flyteidl2.core.TaskTemplate
flytemodels doc TaskTemplate.container.image
flytemodels doc AsyncAgentService.CreateTask
"""

_WIDTH: Final = 100
_PLURALS: Final = {"field": "fields", "oneof": "oneofs", "value": "values", "method": "methods"}
_CLASS_NAME: Final = re.compile(r"[\w.]*\b[A-Z]\w*(?:\.[A-Z]\w*)*")
_NO_MESSAGES: Final = frozenset({"None", "JSON"})


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("names", nargs="+", metavar="NAME", help="such as TaskTemplate or TaskTemplate.container.image")
    add_json(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the words for each name."""
    documents: list[dict[str, Any]] = []  # JSON
    status = FINE
    for name in options.names:
        found = _look_up(name)
        if isinstance(found, str):
            console.trouble(found)
            status = TROUBLE
            continue
        thing, member, others = found
        if options.json:
            documents.append(_document(thing, member))
            continue
        _print_member(thing, member, console) if member is not None else _print_thing(thing, console)
        if others:
            console.line()
            console.line(f"also: {', '.join(others)}")
    if options.json and documents:
        console.document(documents[0] if len(options.names) == 1 else documents, options)
    return status


def _look_up(name: str) -> tuple[Thing, Member | None, list[str]] | str:
    """Find a name, or say what is wrong with it."""
    found = find(name)
    if not found:
        return f"expected a name of Flyte's interface, got {name}{suggestions_for(name)}"
    problem = ""
    results: list[tuple[Thing, Member | None]] = []
    for thing, path in found:
        result = _follow(thing, path)
        if isinstance(result, str):
            problem = problem or result
        else:
            results.append(result)
    if not results:
        return problem
    thing, member = results[0]
    return thing, member, [_full_name(*one) for one in results[1:]]


def _follow(thing: Thing, path: str) -> tuple[Thing, Member | None] | str:
    """Walk a path of fields. Keys of maps and indexes of lists are no part of it."""
    member: Member | None = None
    for step in path.split(".") if path else []:
        if member is not None:
            inner = _type_of(member, thing)
            if inner is None:
                return f"{thing.full_name}.{member.name}: expected a message to have {step}, got another type"
            thing = inner
        member = member_of(thing, step)
        if member is None:
            there = suggestions(step, [one.name for one in thing.members])
            return f"expected a member of {thing.full_name}, got {step}{there}"
    return thing, member


def _type_of(member: Member, user: Thing) -> Thing | None:
    """Return the message or enum in a field: its annotation names it, nested where the field is, or in a package."""
    package = user.full_name.split(".")
    for name in _CLASS_NAME.findall(member.type_name):
        if name in _NO_MESSAGES:
            continue
        for end in range(len(package), -1, -1):
            found = [one for one, path in find(".".join([*package[:end], name])) if not path]
            if found:
                return found[0]
    return None


def _full_name(thing: Thing, member: Member | None) -> str:
    return thing.full_name if member is None else f"{thing.full_name}.{member.name}"


# Printing


def _print_thing(thing: Thing, console: Console) -> None:
    console.styled_line((f"{thing.kind} {thing.full_name}", ("bold",)))
    console.styled_line((f"from {thing.module} import {thing.name.partition('.')[0]}", ("dim",)))
    _print_words(thing.words, "", console)
    for kind, title in _PLURALS.items():
        members = [member for member in thing.members if member.kind == kind]
        if members:
            console.line()
            console.styled_line((title, ("bold",)))
        for member in members:
            console.styled_line("  ", (member.declaration, ("cyan",)))
            _print_words(member.words, "      ", console, before=False)


def _print_member(thing: Thing, member: Member, console: Console) -> None:
    console.styled_line((f"{member.kind} {_full_name(thing, member)}", ("bold",)))
    console.styled_line((member.declaration, ("cyan",)))
    _print_words(member.words, "", console)


def _print_words(words: str, indent: str, console: Console, before: bool = True) -> None:
    width = min(console.width or _WIDTH, _WIDTH)
    for number, paragraph in enumerate(words.split("\n\n") if words else []):
        if before or number:
            console.line()
        for line in textwrap.wrap(
            paragraph, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        ):
            console.line(line)


def _document(thing: Thing, member: Member | None) -> dict[str, Any]:  # JSON
    if member is not None:
        return {
            "kind": member.kind,
            "name": _full_name(thing, member),
            "declaration": member.declaration,
            "words": member.words,
        }
    return {
        "kind": thing.kind,
        "name": thing.full_name,
        "import": f"from {thing.module} import {thing.name.partition('.')[0]}",
        "words": thing.words,
        "members": [
            {"kind": one.kind, "name": one.name, "declaration": one.declaration, "words": one.words}
            for one in thing.members
        ],
    }
