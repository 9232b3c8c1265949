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

from setuptools import Extension, find_packages, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py
from setuptools.errors import BaseError, CCompilerError

WANTED = os.environ.get("FLYTEMODELS_BUILD_NATIVE", "")
SOURCES = "flytemodels/_native"
GENERATOR = "flytemodels.codegen"
"""What the repository's `codegen` is called in the wheel."""
GENERATORS = (GENERATOR, f"{GENERATOR}.cel", f"{GENERATOR}.rules")
"""The same with its packages, but for the one that prints Flyte's own files."""
# Those that the sources were read against; state.h refuses the same ones.
KNOWN = ((3, 10), (3, 15))


def give_up(reason: object) -> None:
    """Say in one line that the engine is left out, or end the build where it was asked for."""
    if WANTED == "1":
        sys.exit(f"flytemodels: FLYTEMODELS_BUILD_NATIVE=1 asks for the native engine, which cannot be built: {reason}")
    print(f"flytemodels: the native engine is left out, the Python engine will run ({reason})", file=sys.stderr)


class BuildNative(build_ext):
    """Builds the engine, or tells in one line why not."""

    def build_extension(self, ext: Extension) -> None:
        """Compile and link; a failure is only fatal where the engine was asked for."""
        windows = self.compiler.compiler_type == "msvc"
        ext.extra_compile_args = ["/std:c11", "/O2"] if windows else ["-std=c11", "-O3", "-fvisibility=hidden"]
        try:
            super().build_extension(ext)
        except (BaseError, CCompilerError, OSError) as error:
            give_up(error)
            # No reason for setuptools to look for a file that is not there.
            self.extensions.remove(ext)


class Wheel(bdist_wheel):
    """Names the wheel for what is in it: without the engine it is one for every platform."""

    def run(self) -> None:
        """Build the engine first, since only then is it known whether there is one."""
        self.run_command("build_ext")
        self.root_is_pure = not self.distribution.has_ext_modules()
        super().run()


class BuildPython(build_py):
    """Leaves out of the generator what makes Flyte's own modules: it needs the repository."""

    def find_package_modules(self, package: str, package_dir: str) -> list[tuple[str, str, str]]:
        """Find the modules of one package."""
        modules: list[tuple[str, str, str]] = super().find_package_modules(package, package_dir)
        return [one for one in modules if package != GENERATOR or one[1] not in ("docs_check", "flyte", "version")]


def native() -> list[Extension]:
    """Return the extension, where this interpreter is one that it was made for."""
    if WANTED == "0":
        return []
    version = sys.version_info[:2]
    if platform.python_implementation() != "CPython" or not KNOWN[0] <= version <= KNOWN[1]:
        oldest, newest = (".".join(map(str, known)) for known in KNOWN)
        here = f"{platform.python_implementation()} {platform.python_version()}"
        give_up(f"it is made for CPython {oldest} to {newest}, and this is {here}")
        return []
    folder = Path(__file__).parent / SOURCES
    names = sorted(path.name for path in folder.iterdir())
    return [
        Extension(
            "flytemodels._native._engine",
            sources=[f"{SOURCES}/{name}" for name in names if name.endswith(".c")],
            depends=[f"{SOURCES}/{name}" for name in names if name.endswith(".h")],
        )
    ]


if WANTED not in ("", "0", "1"):
    sys.exit(f"flytemodels: FLYTEMODELS_BUILD_NATIVE must be 0 or 1, or not be set, got {WANTED!r}")

setup(
    packages=[*find_packages(include=["flytemodels", "flytemodels.*"]), *GENERATORS],
    package_dir={GENERATOR: "codegen"},
    ext_modules=native(),
    cmdclass={"build_ext": BuildNative, "build_py": BuildPython, "bdist_wheel": Wheel},
)
