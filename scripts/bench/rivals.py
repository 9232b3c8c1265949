"""Generates the rivals' classes from codegen/protos, each with its own generator, into the cache folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .contestants import BUF, FASTPROTO, STOCK, Contestant
from .data import CACHE, ROOT

PROTOS = ROOT / "codegen" / "protos"


@dataclass(frozen=True)
class Generated:
    """A rival whose classes are generated here."""

    contestant: Contestant
    package: str
    """The package that holds its classes."""
    plugin: str
    """The name of its protoc plugin."""
    renames: bool = False
    """Whether it needs the .proto files with `RENAMED` in them."""


GENERATED = (
    Generated(STOCK, "stock_betterproto2", "python_betterproto2"),
    Generated(BUF, "protobuf_py", "py"),
    Generated(FASTPROTO, "renamed_fastproto", "fastproto", renames=True),
)

RENAMED = {
    "Scalar": "ScalarValue",
    "datetime": "datetime_value",
    "NodeExecution": "NodeExecutionState",
    "TaskExecution": "TaskExecutionState",
}
"""Names in package flyteidl.core that fastproto's plugin refuses, and what to call them instead.

The first two clash with what its modules import. The others are in flyteidl.admin, too, and it imports types by their
last name only.
"""


def generate_rivals(contestants: Sequence[Contestant]) -> None:
    """Generate what is missing or older than the newest .proto file, of those who take part."""
    files = sorted(PROTOS.glob("flyteidl/**/*.proto"))
    newest = max(file.stat().st_mtime for file in (*files, Path(__file__)))
    names = [str(file.relative_to(PROTOS)) for file in files]
    for rival in GENERATED:
        folder = CACHE / rival.package
        finished = folder / ".finished"  # not there, and so begun again, where a plugin failed
        if rival.contestant in contestants and not (finished.exists() and finished.stat().st_mtime >= newest):
            folder.mkdir(parents=True, exist_ok=True)
            generate(rival, folder, names)
            finished.touch()


def generate(rival: Generated, folder: Path, names: list[str]) -> None:
    """Generate one rival's classes."""
    if not rival.renames:
        run_protoc(rival.plugin, folder, PROTOS, names)
        return
    with TemporaryDirectory() as copy:
        write_renamed(Path(copy), names)
        run_protoc(rival.plugin, folder, Path(copy), names)


def write_renamed(copy: Path, names: list[str]) -> None:
    """Write a copy of the .proto files with the other names of `RENAMED`; numbers, and so bytes, are the same."""
    for name in names:
        text = (PROTOS / name).read_text(encoding="utf-8")
        # Other packages call them core.Scalar or flyteidl.core.Scalar.
        place = r"\b" if name.startswith("flyteidl/core/") else r"(?<=\bcore\.)"
        for old, new in RENAMED.items():
            text = re.sub(rf"{place}{old}\b", new, text)
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text(text, encoding="utf-8")


def run_protoc(plugin: str, folder: Path, protos: Path, names: list[str]) -> None:
    """Run protoc with one plugin, which stands beside the interpreter; what `protos` lacks comes from `PROTOS`."""
    search = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    paths = ["--proto_path=.", f"--proto_path={PROTOS}"]
    finished = subprocess.run(
        [sys.executable, "-m", "grpc_tools.protoc", *paths, f"--{plugin}_out={folder}", *names],
        cwd=protos,
        env={**os.environ, "PATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode != 0:
        raise RuntimeError(f"protoc with {plugin} failed:\n{finished.stderr}")
