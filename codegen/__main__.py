"""The command line: `python -m codegen` for Flyte, and for any other tree with three options."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from .config import Config
from .errors import CodegenError
from .flyte import EXTERNALS, FLYTE, OUT, PROTOS
from .generate import generate
from .load import Loaded, load
from .write import compare, write


def main(arguments: Sequence[str] | None = None) -> int:
    """Generate, or check that what was generated is current.

    Args:
        arguments: the command line without the program's name; None for that of the process.

    Returns:
        The exit status: 0, or 1 for input that is refused or output that is not current, with the reason on stderr.
    """
    options = _parser().parse_args(arguments)
    begin = time.perf_counter()
    try:
        loaded = load(options.protos, () if options.protos == PROTOS else (PROTOS,))
        config = _config(options)
        texts = generate(loaded, config)
        difference = compare(texts, options.out) if options.check else write(texts, options.out)
    except CodegenError as error:
        print(error, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - begin
    print(f"{_size(loaded)}, {len(texts)} modules in {seconds:.1f} s: ", end="", flush=True)
    if options.check:
        print("not current" if difference else "current")
        if difference:
            print(f"{difference}\nRun `{_mending(options, config)}` to mend this.", file=sys.stderr)
        return 1 if difference else 0
    written = len(difference.missing) + len(difference.changed)
    print(f"{written} written, {len(difference.orphaned)} removed")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description="Make typed Python modules of .proto files.")
    parser.add_argument("--protos", type=Path, default=PROTOS, help="the folder of .proto files (default: Flyte's)")
    parser.add_argument("--out", type=Path, default=OUT, help="the folder that holds the package (default: here)")
    parser.add_argument("--package", default=FLYTE.package, help="the Python package (default: %(default)s)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when what is there is not current")
    return parser


def _config(options: argparse.Namespace) -> Config:
    """Flyte's configuration for Flyte's tree; for another one, only what the command line says."""
    if options.protos == PROTOS and options.package == FLYTE.package:
        return FLYTE
    return Config(package=options.package, externals=EXTERNALS)


def _mending(options: argparse.Namespace, config: Config) -> str:
    """The command that generates again. Headers only name the program: paths are of one machine."""
    if config is FLYTE:
        return config.command
    return f"{config.command} --protos {options.protos} --out {options.out} --package {options.package}"


def _size(loaded: Loaded) -> str:
    files = [file for file in loaded.files if file.name in loaded.wanted]
    pending = [message for file in files for message in file.message_type]
    messages = 0
    while pending:
        message = pending.pop()
        messages += not message.options.map_entry
        pending.extend(message.nested_type)
    return f"{len(files)} .proto files with {messages} messages"


if __name__ == "__main__":
    sys.exit(main())
