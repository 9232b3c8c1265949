"""`flytemodels extract`."""

from __future__ import annotations

import argparse

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE

DESCRIPTION = """
Unpack a package into a new folder, and the archives of code that fast registration put into it into folders beside
them. Archives with absolute paths, `..`, links or devices are refused, and so are those that grow beyond all measure.
"""
EXAMPLE = """
flytemodels extract flyte-package.tgz -o package
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("file", metavar="FILE", help="a package; - for stdin")
    parser.add_argument("-o", "--output", metavar="DIR", required=True, help="a new or an empty folder")


def run(options: argparse.Namespace, console: Console) -> int:
    """Unpack the package."""
    from flytemodels import files

    with console.opened(options.file) as package:
        if package.is_single:
            raise files.FileError("expected a package, got a single file", options.file)
        try:
            written = files.extract(package, options.output)
        except files.FileError as error:
            raise error if error.path.startswith(options.output) else error.under(options.file) from None
    console.say(f"unpacked {len(written)} files into {options.output}")
    return FINE
