"""Parses the command line and runs one command."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from flytemodels.cli._index import COMMANDS, Command

if TYPE_CHECKING:
    from flytemodels.cli._console import Console

__all__ = ["FINDINGS", "FINE", "TROUBLE", "command_parser", "entry", "main", "top_parser"]

FINE = 0
"""Exit status: all is well."""
FINDINGS = 1
"""Exit status: there are differences or findings."""
TROUBLE = 2
"""Exit status: the command could not do what it was asked for."""

_INTERRUPTED = 130
_PIPE_CLOSED = 141

_EPILOG = """\
examples:
  flytemodels ls flyte-package.tgz
  flytemodels show flyte-package.tgz train
  flytemodels diff old.tgz new.tgz

`-` stands for standard input or output. Exit status: 0 fine, 1 differences or findings, 2 trouble.
`flytemodels COMMAND --help` explains a command with an example.
"""


class Parser(argparse.ArgumentParser):
    """An argument parser whose help keeps the lines of its examples."""

    def __init__(self, **options: Any) -> None:  # those of ArgumentParser
        options.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        options.setdefault("allow_abbrev", False)
        super().__init__(**options)
        self._optionals.title = "options"


def top_parser() -> argparse.ArgumentParser:
    """Return the parser of everything in front of the command's own arguments."""
    lines = [f"  {command.name:<12} {command.help}" for command in COMMANDS]
    parser = Parser(
        prog="flytemodels",
        usage="flytemodels COMMAND ...",
        description="Open, read, compare, rewrite and draw the files that Flyte writes.\n\ncommands:\n"
        + "\n".join(lines),
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="store_true", help="print the version and exit")
    parser.add_argument("command", nargs="?", metavar="COMMAND", help=argparse.SUPPRESS)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    return parser


def command_parser(command: Command) -> argparse.ArgumentParser:
    """Return the parser of one command.

    Args:
        command: the command.

    Returns:
        Its parser, with all of its arguments.
    """
    module = importlib.import_module(f"flytemodels.cli._commands.{command.module}")
    parser = Parser(
        prog=f"flytemodels {command.name}",
        description=str(module.DESCRIPTION).strip(),
        epilog="example:\n" + "\n".join(f"  {line}" for line in str(module.EXAMPLE).strip().splitlines()),
    )
    module.configure(parser)
    return parser


def main(arguments: Sequence[str] | None = None, console: Console | None = None) -> int:
    """Run the command line.

    Args:
        arguments: what comes behind the program's name; those of the process by default.
        console: where to read from and write to; the process's own streams by default.

    Returns:
        The exit status: 0 fine, 1 differences or findings, 2 trouble.
    """
    try:
        return _run(sys.argv[1:] if arguments is None else list(arguments), console)
    except SystemExit as stop:  # argparse, behind --help and on errors
        return stop.code if isinstance(stop.code, int) else TROUBLE


def _run(arguments: list[str], console: Console | None) -> int:
    parser = top_parser()
    # What follows the command is its own; argparse would take options among it for its own.
    own = next((index for index, argument in enumerate(arguments) if not argument.startswith("-")), len(arguments))
    options = parser.parse_args(arguments[:own])
    if options.version:
        from importlib.metadata import version

        print(f"flytemodels {version('flytemodels')}")
        return FINE
    if own == len(arguments):
        parser.print_help(sys.stderr if arguments else sys.stdout)
        return TROUBLE if arguments else FINE
    command = next((each for each in COMMANDS if each.name == arguments[own]), None)
    if command is None:
        from flytemodels._model.suggestions import suggestions

        there = suggestions(arguments[own], [each.name for each in COMMANDS])
        parser.error(f"expected a command, got {arguments[own]!r}{there}")
    return _run_command(command, arguments[own + 1 :], console)


def _run_command(command: Command, arguments: list[str], console: Console | None) -> int:
    options = command_parser(command).parse_intermixed_args(arguments)
    from flytemodels.cli._console import Console
    from flytemodels.files._errors import FileError

    console = console or Console()
    module = importlib.import_module(f"flytemodels.cli._commands.{command.module}")
    try:
        status: int = module.run(options, console)
        console.flush()
    except BrokenPipeError:
        raise
    except FileError as error:
        console.trouble(str(error))
        return TROUBLE
    except OSError as error:
        where = f"{error.filename}: " if error.filename is not None else ""
        console.trouble(f"{where}{error.strerror or error}")
        return TROUBLE
    except (ImportError, ValueError) as error:
        console.trouble(str(error))
        return TROUBLE
    except (MemoryError, RecursionError) as error:
        console.trouble(f"expected room for this file, got a {type(error).__name__}")
        return TROUBLE
    return status


def entry() -> int:
    """Run the command line as a process: the console script.

    Returns:
        The exit status.
    """
    try:
        return main()
    except BrokenPipeError:
        # Who reads has gone; what Python has not written yet must not complain about it either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:
        if os.environ.get("FLYTEMODELS_TRACEBACK"):
            raise
        print(f"flytemodels: internal error: {type(error).__name__}: {error}", file=sys.stderr)
        print("flytemodels: FLYTEMODELS_TRACEBACK=1 shows where; please report it", file=sys.stderr)
        return TROUBLE
