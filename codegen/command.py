"""What the command line does: load, generate, then write or compare."""

from __future__ import annotations

import argparse
import shlex
import sys
import time

from .config import Config
from .errors import CodegenError, shown
from .generate import generate
from .load import Loaded, load
from .options import config_for, externals_of
from .shipped import PACKAGE, PROTOS
from .write import compare, write

__all__ = ["run"]


def run(options: argparse.Namespace, command: str) -> int:
    """Generate, or check that what was generated is current.

    Args:
        options: the command line, as `codegen.__main__` reads it.
        command: how the program is called.

    Returns:
        The exit status.
    """
    begin = time.perf_counter()
    try:
        config = _config(options, command)
        is_flytes = options.protos == PROTOS
        loaded = load(options.protos, (*options.include, *(() if is_flytes else (PROTOS,))))
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
            print(f"{difference}\nRun `{_mending(options, config, command)}` to mend this.", file=sys.stderr)
        return 1 if difference else 0
    written = len(difference.missing) + len(difference.changed)
    print(f"{written} written, {len(difference.orphaned)} removed")
    return 0


def _config(options: argparse.Namespace, command: str) -> Config:
    """Flyte's configuration for Flyte's tree; for another one, only what the command line says."""
    if options.protos == PROTOS and options.package == PACKAGE:
        from .flyte import FLYTE  # part of the repository, and not of the installed package

        return FLYTE
    return config_for(options.package, externals_of(options.external), command)


def _mending(options: argparse.Namespace, config: Config, command: str) -> str:
    """The command that generates again. Headers only name the program: paths are of one machine."""
    if config.command != command:
        return config.command
    arguments = ["--protos", shown(options.protos), "--out", shown(options.out), "--package", options.package]
    arguments += [word for path in options.include for word in ("--include", shown(path))]
    arguments += [word for external in options.external for word in ("--external", external)]
    return f"{command} {shlex.join(arguments)}"


def _size(loaded: Loaded) -> str:
    pending = [message for file in loaded.own for message in file.message_type]
    messages = 0
    while pending:
        message = pending.pop()
        messages += not message.options.map_entry
        pending.extend(message.nested_type)
    return f"{len(loaded.own)} .proto files with {messages} messages"
