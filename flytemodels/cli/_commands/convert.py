"""`flytemodels convert`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE

DESCRIPTION = """
Convert a message between binary, JSON and YAML. The forms are told by the names of the files; the message in the input
by its name and content, or by --type. Reading YAML needs the extra `cli`.
"""
EXAMPLE = """
flytemodels convert inputs.pb inputs.yaml
flytemodels convert task.json task.pb --type flyteidl.admin.TaskSpec
flytemodels convert - - --from binary --to json --type LiteralMap < inputs.pb
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    forms = ("binary", "json", "yaml")
    parser.add_argument("input", metavar="IN", help="the file to read; - for stdin")
    parser.add_argument("output", metavar="OUT", help="the file to write; - for stdout")
    parser.add_argument("--from", dest="source", choices=forms, help="the form of the input")
    parser.add_argument("--to", dest="target", choices=forms, help="the form of the output")
    parser.add_argument("--type", metavar="T", help="the message, such as LiteralMap or flyteidl.core.Literal")


def run(options: argparse.Namespace, console: Console) -> int:
    """Convert the message."""
    from flytemodels.files import FileError, message_type
    from flytemodels.files._converting import form_of, read, write
    from flytemodels.files._limits import DEFAULT_LIMITS
    from flytemodels.files._writing import write_atomically

    target = options.target or form_of(options.output)
    if target is None:
        raise ValueError("expected --to binary, json or yaml, got none, and the output's name does not tell")
    wanted = message_type(options.type) if options.type else None
    limit = DEFAULT_LIMITS.member_size
    if options.input == "-":
        data = sys.stdin.buffer.read(limit + 1)
    else:
        with Path(options.input).open("rb") as stream:
            data = stream.read(limit + 1)
    try:
        if len(data) > limit:
            raise FileError(f"expected at most {limit:,} bytes, got more")
        written = write(read(data, options.source, "" if options.input == "-" else options.input, wanted), target)
    except FileError as error:
        raise error.under(options.input) from None
    if options.output != "-":
        write_atomically(options.output, lambda stream: stream.write(written))
    elif target == "binary":
        console.write_bytes(lambda stream: stream.write(written))
    else:
        console.raw(written.decode())
    return FINE
