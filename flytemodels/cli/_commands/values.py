"""`flytemodels values`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE

if TYPE_CHECKING:
    from flytemodels.files import Package
    from flytemodels.message import Message

DESCRIPTION = """
Print inputs, outputs or a literal as values. Nothing is fetched, imported or unpickled. --interface names the task or
workflow whose inputs or outputs they are, so that their types are known: a file, or a package and a name as FILE:NAME.
"""
EXAMPLE = """
flytemodels values inputs.pb
flytemodels values inputs.pb --json
flytemodels values outputs.pb --interface flyte-package.tgz:shop.tasks.train
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="inputs.pb, outputs.pb or a literal; - for stdin")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--json", action="store_true", help="print one JSON document")
    group.add_argument("--yaml", action="store_true", help="print one YAML document")
    group.add_argument("--python", action="store_true", help="print Python literals")
    parser.add_argument("--interface", metavar="SPEC", help="whose values they are: FILE, or FILE:NAME")
    parser.add_argument("--resolve", metavar="DIR", help="where the files of offloaded values are")
    parser.add_argument("--type", metavar="T", help="the message in the file, such as LiteralMap")


def run(options: argparse.Namespace, console: Console) -> int:
    """Print the values."""
    from flytemodels import files
    from flytemodels.files._values import as_values, folder_resolver, is_literals, json_value, shown_value

    with files.open(options.file, type=files.message_type(options.type) if options.type else None) as package:
        message = package.message()
    if not is_literals(message):
        raise files.FileError(f"expected inputs, outputs or a literal, got a {message.proto_full_name()}", options.file)
    types = _types(options.interface, message) if options.interface else None
    try:
        values = as_values(message, types, folder_resolver(options.resolve) if options.resolve else None)
    except files.FileError as error:
        raise error.under(options.file) from None
    single = message.proto_full_name().endswith(".Literal")
    if options.json or options.yaml:
        found: Any = {name: json_value(value) for name, value in values.items()}
        console.document(found["value"] if single else found, options)
    elif options.python:
        from pprint import pformat

        for line in pformat(values["value"] if single else values, sort_dicts=False, width=100).splitlines():
            console.line(line)
    else:
        for name, value in values.items():
            console.styled_line((f"{name}", ("bold",)), f" = {shown_value(value)}")
    return FINE


def _types(spec: str, message: Message) -> dict[str, Any]:  # LiteralTypes
    """Return the types of the values, from the side of the interface that has all of their names."""
    from flytemodels import files
    from flytemodels.files._anatomy import interface
    from flytemodels.files._values import literals

    path, name = _split(spec)
    with files.open(path) as package:
        found = interface(_entity(package, name))
    if found is None:
        raise files.FileError("expected a task or workflow with an interface, got something else", spec)
    names = set(literals(message))
    sides = [_variables(found.inputs), _variables(found.outputs)]
    fitting = [side for side in sides if names <= side.keys()]
    if not fitting:
        unknown = ", ".join(sorted(names - max(sides, key=lambda side: len(names & side.keys())).keys()))
        raise files.FileError(f"expected names of inputs or outputs, got {unknown}", spec)
    return {each: variable.type for each, variable in fitting[0].items()}


def _variables(side: Any) -> dict[str, Any]:  # a VariableMap of either Flyte, and its Variables
    found: Any = getattr(side, "variables", None) or {}
    return dict(found) if hasattr(found, "items") else {entry.key: entry.value for entry in found}


def _split(spec: str) -> tuple[str, str | None]:
    import os

    head, colon, tail = spec.rpartition(":")
    return (head, tail) if colon and not os.path.exists(spec) else (spec, None)


def _entity(package: Package, name: str | None) -> Message:
    if name is not None:
        return package.find(name).message
    if len(package) > 1:
        from flytemodels import files

        raise files.FileError(f"expected FILE:NAME, got a package of {len(package)} entities and no name", package.path)
    return next(iter(package.values())).message if len(package) == 1 else package.message()
