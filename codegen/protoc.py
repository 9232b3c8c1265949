"""Runs protoc."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from .errors import CodegenError, shown

__all__ = ["compile_files"]


def compile_files(root: Path, includes: Sequence[Path], names: Sequence[str]) -> FileDescriptorSet:
    """Have protoc compile files.

    Args:
        root: the folder that they are in.
        includes: more folders in which imports are looked for.
        names: their paths in `root`.

    Returns:
        Their descriptors and those of all that they import, the imported ones first.

    Raises:
        CodegenError: protoc refuses one of them.
    """
    # Names that begin with `-` or `@` would be options to protoc; whole paths never do.
    folders = [os.path.abspath(path) for path in (root, *includes)]
    for folder in folders:
        if os.pathsep in folder:
            raise CodegenError(
                f"{shown(Path(folder))}: expected a folder that protoc can read, got a name with {os.pathsep!r} in it"
            )
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(temporary, "descriptors")
        arguments = [
            *(f"-I{folder}" for folder in folders),
            "--include_imports",
            "--include_source_info",
            f"--descriptor_set_out={out}",
            *(f"{folders[0]}/{name}" for name in names),
        ]
        run = subprocess.run(
            [sys.executable, "-m", "grpc_tools.protoc", *arguments], capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise CodegenError(run.stderr.strip() or f"protoc: expected success, got the exit status {run.returncode}")
        return FileDescriptorSet.FromString(out.read_bytes())
