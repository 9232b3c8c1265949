"""Generates the rivals' classes from codegen/protos, each with its own generator, into the cache folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from .data import CACHE, ROOT

PROTOS = ROOT / "codegen" / "protos"

PLUGINS = {"stock_betterproto2": "python_betterproto2", "protobuf_py": "py"}
"""The package that holds a rival's classes, and the name of its protoc plugin."""


def generate_rivals() -> None:
    """Generate what is missing or older than the newest .proto file."""
    files = sorted(PROTOS.glob("flyteidl/**/*.proto"))
    newest = max(file.stat().st_mtime for file in files)
    for package, plugin in PLUGINS.items():
        folder = CACHE / package
        if not folder.exists() or folder.stat().st_mtime < newest:
            folder.mkdir(parents=True, exist_ok=True)
            run_protoc(plugin, folder, files)
            os.utime(folder)


def run_protoc(plugin: str, folder: Path, files: list[Path]) -> None:
    """Run protoc with one plugin, which stands beside the interpreter."""
    search = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", "grpc_tools.protoc", f"--proto_path={PROTOS}", f"--{plugin}_out={folder}"]
    finished = subprocess.run(
        [*command, *(str(file.relative_to(PROTOS)) for file in files)],
        cwd=PROTOS,
        env={**os.environ, "PATH": search},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.returncode != 0:
        raise RuntimeError(f"protoc with {plugin} failed:\n{finished.stderr}")
