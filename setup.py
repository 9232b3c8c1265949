"""The native engine's build; all else about the package is in pyproject.toml.

The engine is optional. Where it cannot be built, one line says so, and the package works without it. The environment
variable FLYTEMODELS_BUILD_NATIVE changes that: `0` leaves it out (a wheel for every platform), `1` makes its failure
that of the whole build.
"""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.errors import BaseError, CCompilerError

WANTED = os.environ.get("FLYTEMODELS_BUILD_NATIVE", "")
SOURCES = "flytemodels/wire/native"


class BuildNative(build_ext):
    """Builds the engine, or tells in one line why not."""

    def build_extension(self, ext: Extension) -> None:
        """Compile and link; a failure is only fatal where the engine was asked for."""
        windows = self.compiler.compiler_type == "msvc"
        ext.extra_compile_args = ["/std:c11", "/O2"] if windows else ["-std=c11", "-O3", "-fvisibility=hidden"]
        try:
            super().build_extension(ext)
        except (BaseError, CCompilerError, OSError) as error:
            if WANTED == "1":
                raise
            # No reason for setuptools to look for a file that is not there.
            self.extensions.remove(ext)
            print(f"flytemodels: the native engine is left out, the Python engine will run ({error})", file=sys.stderr)


def native() -> list[Extension]:
    """Give the extension, where this interpreter is one that it was made for."""
    known = platform.python_implementation() == "CPython" and (3, 10) <= sys.version_info[:2] <= (3, 15)
    if WANTED == "0" or not known:
        return []
    folder = Path(__file__).parent / SOURCES
    names = sorted(path.name for path in folder.iterdir())
    return [
        Extension(
            "flytemodels.wire.native._engine",
            sources=[f"{SOURCES}/{name}" for name in names if name.endswith(".c")],
            depends=[f"{SOURCES}/{name}" for name in names if name.endswith(".h")],
        )
    ]


setup(ext_modules=native(), cmdclass={"build_ext": BuildNative})
