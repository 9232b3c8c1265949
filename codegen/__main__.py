"""The command line: `python -m codegen` for Flyte, `python -m flytemodels.codegen` for anybody's tree."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from .shipped import PROTOS

_IS_FLYTES: Final = __package__ == "codegen"
"""Whether this is the repository's own command, which makes Flyte's modules unless it is told otherwise."""

_NEEDED: Final = ("google", "grpc_tools", "jinja2")
"""What the extra `codegen` brings."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate, or check that what was generated is current.

    Args:
        arguments: the command line without the program's name; None for that of the process.

    Returns:
        The exit status: 0, or 1 for input that is refused or output that is not current, with the reason on stderr.
    """
    options = _parser().parse_args(arguments)
    try:
        # Not before it is needed: where flytemodels keeps its .proto files can be asked without the extra.
        from .command import run
    except ModuleNotFoundError as error:
        return _fail(error)
    return run(options, f"python -m {__package__}")


def plugin() -> int:
    """Be the protoc plugin. See `codegen.plugin`.

    Returns:
        The exit status.
    """
    try:
        from .plugin import main as run
    except ModuleNotFoundError as error:
        return _fail(error)
    return run()


def _fail(error: ModuleNotFoundError) -> int:
    if (error.name or "").partition(".")[0] not in _NEEDED:
        raise error
    print(f"the generator needs {error.name}; install flytemodels[codegen]", file=sys.stderr)
    return 1


class _PrintProtos(argparse.Action):
    """Prints the folder and ends the program, as `--help` does, whatever else is missing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(PROTOS)
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=f"python -m {__package__}", description="Make typed Python modules of .proto files."
    )
    if _IS_FLYTES:
        from .flyte import FLYTE, OUT

        parser.add_argument("--protos", type=Path, default=PROTOS, help="the folder of .proto files (default: Flyte's)")
        parser.add_argument("--out", type=Path, default=OUT, help="the folder that holds the package (default: here)")
        parser.add_argument("--package", default=FLYTE.package, help="the Python package (default: %(default)s)")
    else:
        parser.add_argument("--protos", type=Path, required=True, help="the folder of .proto files")
        parser.add_argument("--out", type=Path, required=True, help="the folder that holds the package")
        parser.add_argument("--package", required=True, help="the Python package, such as acme.models")
    parser.add_argument(
        "--include",
        type=Path,
        action="append",
        default=[],
        metavar="FOLDER",
        help="another folder to look for imports in; those of Flyte and google.protobuf are found anyway",
    )
    parser.add_argument(
        "--external",
        action="append",
        default=[],
        metavar="PREFIX=PACKAGE",
        help="the package that holds the modules of imported files whose paths begin with PREFIX",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail when what is there is not current")
    parser.add_argument(
        "--print-protos",
        action=_PrintProtos,
        nargs=0,
        help="print the folder of Flyte's .proto files, and do nothing else",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
