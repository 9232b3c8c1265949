"""`flytemodels pack`."""

from __future__ import annotations

import argparse

from flytemodels.cli._console import Console
from flytemodels.cli._main import FINE

DESCRIPTION = """
Make a package of a folder, as `extract` unpacked it or `pyflyte serialize` wrote it. Where the files in the folder of
an archive of code have changed, the archive is made again.
"""
EXAMPLE = """
flytemodels pack package -o flyte-package.tgz
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("folder", metavar="DIR", help="a folder with messages")
    parser.add_argument("-o", "--output", metavar="FILE", required=True, help="the package to write")


def run(options: argparse.Namespace, console: Console) -> int:
    """Make the package."""
    from flytemodels import files

    if options.output == "-":
        raise ValueError("expected the name of a file to write, got none")
    names = files.pack(options.folder, options.output)
    console.say(f"packed {len(names)} files into {options.output}")
    return FINE
