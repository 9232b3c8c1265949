"""`flytemodels ls`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE, TROUBLE
from flytemodels.cli._options import add_json_and_yaml, add_kind
from flytemodels.files._shapes import is_dict, is_list

if TYPE_CHECKING:
    from flytemodels.files._package import Package

DESCRIPTION = """
List the entities of packages, folders and single files: their kind, name, version, type, images and nodes.
"""
EXAMPLE = """
flytemodels ls flyte-package.tgz
flytemodels ls flyte-package.tgz --images
flytemodels ls --json build/*.tgz | jq '.entities[].name'
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a package, a folder or a message; - for stdin")
    add_json_and_yaml(parser)
    add_kind(parser)
    parser.add_argument("--images", action="store_true", help="list the images, and how many entities use each")
    parser.add_argument("-l", "--long", action="store_true", help="show interfaces, files and sizes as well")


def run(options: argparse.Namespace, console: Console) -> int:
    """List the entities."""
    entities: list[dict[str, Any]] = []  # JSON
    status = FINE
    for path in options.files:
        with console.opened(path) as package:
            found = 0
            for facts in _long(package) if options.long else package.listing():
                found += 1
                if options.kind in (None, facts["kind"]):
                    entities.append(facts)
            problems = package.problems
            if package.is_single and not found and not problems:
                _name_other_message(package, console)
            for member in package.code:
                console.say(f"{path}: {member.name} is an archive of code, {member.size:,} bytes; `extract` unpacks it")
        for problem in problems:
            console.trouble(str(problem))
            status = TROUBLE
    if not console.document({"format": 1, "entities": entities}, options):
        _print(entities, options, console)
    return status


def _long(package: Package) -> Iterator[dict[str, Any]]:  # JSON
    from flytemodels.files._summary import interface_of, summary

    for entity, message in package.scan():
        member = entity.member
        facts = {"kind": entity.kind, **summary(message), "file": member.name, "size": member.size}
        yield {**facts, **interface_of(message)}


def _name_other_message(package: Package, console: Console) -> None:
    from flytemodels.files._anatomy import kind

    message = package.message()
    if kind(message) is None:
        console.say(f"{package.path}: a {message.proto_full_name()}, which holds no entity; `show` shows it")


def _print(entities: list[dict[str, Any]], options: argparse.Namespace, console: Console) -> None:
    if options.images:
        users: dict[str, int] = {}
        for entity in entities:
            for image in entity["images"]:
                users[image] = users.get(image, 0) + 1
        console.table(("IMAGE", "ENTITIES"), [(image, str(count)) for image, count in sorted(users.items())])
        return
    if not entities:
        return
    # A column that is empty everywhere says nothing.
    columns = [("KIND", "kind"), ("NAME", "name"), ("VERSION", "version"), ("TYPE", "type")]
    columns += [("NODES", "nodes"), ("IMAGES", "images")]
    if options.long:
        columns += [("INPUTS", "inputs"), ("OUTPUTS", "outputs"), ("FILE", "file"), ("BYTES", "size")]
    columns = [column for column in columns if any(_cell(entity, column[1]) for entity in entities)]
    rows = [[_cell(entity, key) for _, key in columns] for entity in entities]
    console.table([title for title, _ in columns], rows)


def _cell(entity: dict[str, Any], key: str) -> str:
    value = entity.get(key)
    if is_list(value):
        return ", ".join(value)
    if is_dict(value):
        return ", ".join(f"{name}: {type_name}" for name, type_name in value.items())
    return "" if value is None else str(value)
