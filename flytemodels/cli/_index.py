"""The commands there are. Their modules are imported when they run."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["COMMANDS", "Command"]


class Command(NamedTuple):
    """A command, as `--help` lists it.

    Attributes:
        name: how it is called.
        module: its module in `flytemodels.cli._commands`.
        help: what it does, in a line.
    """

    name: str
    module: str
    help: str


COMMANDS: Final = (
    Command("ls", "ls", "list the entities of packages, folders and files"),
    Command("show", "show", "show an entity or any message"),
    Command("values", "values", "print inputs, outputs or a literal as values"),
    Command("diff", "diff", "compare two packages, field by field"),
    Command("set-image", "set_image", "replace container images everywhere in a package"),
    Command("set", "set_field", "set fields of the entities of a package"),
    Command("graph", "graph", "draw a workflow"),
    Command("convert", "convert", "convert a message between binary, JSON and YAML"),
    Command("check", "check", "look for mistakes in packages"),
    Command("extract", "extract", "unpack a package and the code in it"),
    Command("pack", "pack", "make a package of a folder"),
    Command("serve", "serve", "serve connectors"),
    Command("run-connector", "run_connector", "run a task on a connector, without Flyte"),
    Command("doc", "doc", "say what a message, field, enum, service or method means"),
    Command("completion", "completion", "print a script that completes commands in a shell"),
)
