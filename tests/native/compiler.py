"""The C compiler, for what the tests build by hand."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

__all__ = ["SUFFIX", "build", "compiler"]

SUFFIX: str = sysconfig.get_config_var("EXT_SUFFIX")
_FLAGS = ("-shared", "-fPIC", "-g", "-std=c11", "-Wall", "-Wextra", "-Werror")


def compiler() -> list[str]:
    """Return the command that compiles C."""
    return shlex.split(os.environ.get("CC", "gcc"))


def build(sources: Iterable[Path], output: Path, *flags: str) -> None:
    """Build an extension module.

    Args:
        sources: its C files.
        output: the file to make, which should end in `SUFFIX`.
        *flags: more flags for the compiler.

    Raises:
        subprocess.CalledProcessError: it does not compile.
        OSError: there is no compiler.
    """
    # macOS looks the interpreter's functions up when the module is loaded, once it is told that it may.
    later = ["-undefined", "dynamic_lookup"] if sys.platform == "darwin" else []
    include = f"-I{sysconfig.get_path('include')}"
    files = [str(source) for source in sources]
    subprocess.run([*compiler(), *_FLAGS, *flags, include, *files, "-o", str(output), "-lm", *later], check=True)
