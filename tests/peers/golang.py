"""Building the Go programs of this folder, where there is Go and what they need can be had."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

import attrs
import pytest

from codegen.flyte import PROTOS
from codegen.protoc import compile_files
from codegen.version import FLYTEIDL2_VERSION, FLYTEIDL_VERSION

__all__ = ["FLYTE1", "FLYTE2", "FlyteModule", "build", "with_descriptors", "with_module"]

HERE: Final = Path(__file__).parent

_OFFLINE: Final = ("no such host", "403 Forbidden", "dial tcp")
"""What Go says where a module cannot be downloaded."""


@attrs.frozen
class FlyteModule:
    """A Go module of Flyte's with the generated classes of its messages.

    Attributes:
        name: the module's name.
        version: the version that the project is made from.
        protos: the folder of its `.proto` files in the project's IDL.
        variable: the environment variable with a checkout of Flyte's repository at that version, for where the module
            cannot be downloaded.
        folder: the module's folder in the checkout.
        neighbours: modules that it needs from the same checkout: their names, and folders.
    """

    name: str
    version: str
    protos: str
    variable: str
    folder: str = "."
    neighbours: dict[str, str] = attrs.field(factory=dict)

    def add_to(self, program: Path) -> None:
        """Make a program use the module; skip the test where that is impossible."""
        checkout = os.environ.get(self.variable)
        if checkout:
            replaced = {self.name: self.folder, **self.neighbours}
            options = [f"-replace={name}={Path(checkout, folder).resolve()}" for name, folder in replaced.items()]
            # What is replaced has any version.
            edited = go(program, "mod", "edit", f"-require={self.name}@v{self.version}", *options)
            assert edited.returncode == 0, edited.stderr
        elif go(program, "get", f"{self.name}@v{self.version}").returncode != 0:
            module = f"{self.name} v{self.version}"
            pytest.skip(f"the Go module {module} cannot be downloaded here, and {self.variable} names no checkout")

    def packages(self) -> list[str]:
        """Return the Go packages of its messages, as its `.proto` files name them."""
        found = set[str]()
        for path in PROTOS.rglob(f"{self.protos}/**/*.proto"):
            found.update(re.findall(r'^option go_package = "([^";]+)', path.read_text("utf-8"), re.MULTILINE))
        return sorted(found)


FLYTE1: Final = FlyteModule(
    "github.com/flyteorg/flyte/flyteidl",
    FLYTEIDL_VERSION,
    "flyteidl",
    "FLYTE1_SOURCES",
    "flyteidl",
    {"github.com/flyteorg/flyte/flytestdlib": "flytestdlib"},
)
FLYTE2: Final = FlyteModule("github.com/flyteorg/flyte/v2", FLYTEIDL2_VERSION, "flyteidl2", "FLYTE2_SOURCES")


def go(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the `go` command."""
    return subprocess.run(["go", *arguments], cwd=folder, capture_output=True, text=True, timeout=600, check=False)


def build(program: str, into: Path, module: FlyteModule | None = None) -> Path:
    """Build a program of this folder.

    Args:
        program: its folder's name.
        into: an empty folder, for a copy of the sources and the program.
        module: a module whose messages are compiled in.

    Returns:
        The program's file.
    """
    if shutil.which("go") is None:
        pytest.skip("Go is not installed")
    sources = into / program
    shutil.copytree(HERE / program, sources)
    if module is not None:
        module.add_to(sources)
        imports = "".join(f'import _ "{package}"\n' for package in module.packages())
        (sources / "flyte.go").write_text(f"package main\n\n{imports}")
    file = into / "program"
    built = go(sources, "build", "-mod=mod", "-o", str(file), ".")
    if any(sign in built.stderr for sign in _OFFLINE):
        pytest.skip("Go's modules cannot be downloaded here")
    assert built.returncode == 0, built.stderr
    return file


def with_descriptors(into: Path) -> list[str]:
    """Return the command of the program `flyte` with the descriptors of our own IDL."""
    file = build("flyte", into)
    names = sorted(path.relative_to(PROTOS).as_posix() for path in PROTOS.rglob("*.proto"))
    descriptors = into / "descriptors"
    descriptors.write_bytes(compile_files(PROTOS, (), names).SerializeToString())
    return [str(file), "-descriptors", str(descriptors)]


def with_module(module: FlyteModule, into: Path) -> list[str]:
    """Return the command of the program `flyte` with the classes of a module of Flyte's."""
    return [str(build("flyte", into, module))]
