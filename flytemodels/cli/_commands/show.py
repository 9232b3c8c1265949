"""`flytemodels show`."""

from __future__ import annotations

import argparse

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE
from flytemodels.cli._options import add_json_and_yaml, add_kind
from flytemodels.files._describe import Line, deck_tabs, describe, title
from flytemodels.files._package import Entity, Package
from flytemodels.message import Message

DESCRIPTION = """
Show an entity of a package, or any message: interface, container, resources, secrets, schedule and nodes; inputs and
outputs as values; an error with its traceback.

--json prints the message itself as proto3 JSON, which official classes read, too.
"""
EXAMPLE = """
flytemodels show flyte-package.tgz shop.tasks.train
flytemodels show flyte-package.tgz train --field template.container.image
flytemodels show error.pb
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a package, a folder or a message; - for stdin")
    parser.add_argument("name", nargs="?", metavar="NAME", help="the entity; the end of its name will do")
    add_json_and_yaml(parser)
    parser.add_argument("--raw", action="store_true", help="print every field that is set")
    parser.add_argument(
        "--type", metavar="T", help="the message in the file, such as LiteralMap or flyteidl.core.Literal"
    )
    parser.add_argument("--field", metavar="PATH", help="one field, such as template.container.env[TZ]")
    add_kind(parser)


def run(options: argparse.Namespace, console: Console) -> int:
    """Show the message."""
    from flytemodels.files._detection import message_type

    wanted = message_type(options.type) if options.type else None
    with console.opened(options.file, type=wanted) as package:
        if options.name is None and not options.kind:
            if package.is_single:
                _show_single(package, options, console)
                return FINE
            if len(package) != 1:
                _show_package(package, options, console)
                return FINE
        entity = _entity(package, options)
        _show(entity.message, entity, options, console)
    return FINE


def _entity(package: Package, options: argparse.Namespace) -> Entity:
    if options.name is not None:
        return package.find(options.name, options.kind)
    from flytemodels.files._errors import FileError

    found = [entity for entity in package.values() if entity.kind == options.kind or not options.kind]
    if len(found) != 1:
        raise FileError(f"expected a name, got none, and there are {len(found)} entities to choose from", package.path)
    return found[0]


def _show_single(package: Package, options: argparse.Namespace, console: Console) -> None:
    tabs = deck_tabs(package.source.read(package.members[0])) if not options.type else None
    if tabs is None:
        message = package.message()
        _show(message, next(iter(package.values()), None), options, console)
    elif not console.document({"format": 1, "deck": tabs, "size": package.members[0].size}, options):
        console.line(f"deck: HTML of {package.members[0].size:,} bytes that a task wrote")
        for tab in tabs:
            console.line(f"  tab  {tab}")


def _show_package(package: Package, options: argparse.Namespace, console: Console) -> None:
    entities = list(package.values())
    kinds = {kind: sum(1 for each in entities if each.kind == kind) for kind in ("task", "workflow", "launch_plan")}
    images: dict[str, int] = {}
    for entity in entities:
        for image in entity.images:
            images[image] = images.get(image, 0) + 1
    code = [{"name": member.name, "size": member.size} for member in package.code]
    versions = sorted({entity.version for entity in entities})
    facts = {"format": 1, "kinds": kinds, "versions": versions, "images": images, "code": code}
    for problem in package.problems:
        console.trouble(str(problem))
    if console.document(facts, options):
        return
    console.styled_line((f"package {package.path}", ("bold",)))
    for kind, count in kinds.items():
        console.line(f"  {kind.replace('_', ' ') + 's':<14}{count}")
    for image, count in sorted(images.items()):
        console.line(f"  {'image':<14}{image} (in {count})")
    for version in versions:
        console.line(f"  {'version':<14}{version or 'chosen at registration'}")
    for member in package.code:
        console.line(f"  {'code':<14}{member.name} ({member.size:,} bytes)")
    console.say("give a name to see one of them; `flytemodels ls` lists them")


def _show(message: Message, entity: Entity | None, options: argparse.Namespace, console: Console) -> None:

    if options.field:
        _show_field(message, options, console)
    elif console.document(message.to_dict() if options.json or options.yaml else None, options):
        return
    elif options.raw:
        for line in message.verbose_string().splitlines():
            console.line(line)
    else:
        console.styled_line((title(message), ("bold",)))
        if entity is not None:
            console.styled_line(("  file          ", ("dim",)), f"{entity.member.name}, {entity.member.size:,} bytes")
        for label, text in _value_lines(message) or describe(message):
            console.styled_line((f"  {label:<13} ", ("dim",)), text)


def _value_lines(message: Message) -> list[Line]:
    """Return inputs and outputs as values; nothing for other messages."""
    from flytemodels.files._values import as_values, is_literals, shown_value

    if not is_literals(message):
        return []
    values = as_values(message)
    return [Line(name, shown_value(value)) for name, value in values.items()]


def _show_field(message: Message, options: argparse.Namespace, console: Console) -> None:
    from flytemodels.files._paths import find_json

    value = find_json(message, options.field)
    if console.document(value, options):
        return
    if isinstance(value, str):
        for line in value.split("\n"):
            console.line(line)
    else:
        console.json(value)
