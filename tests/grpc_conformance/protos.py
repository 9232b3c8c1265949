"""The suite's messages, compiled by the project's own codegen from the `.proto` files of the suite's Go module."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path
from types import ModuleType

from codegen.config import Config
from codegen.flyte import EXTERNALS, PROTOS
from codegen.generate import generate
from codegen.load import load
from codegen.write import write

__all__ = ["MODULE", "VERSION", "compile_protos", "load_protos"]

MODULE = "connectrpc.com/conformance"
VERSION = "v1.0.7"
PACKAGE = "connect_conformance"
_OUT = Path(__file__).resolve().parents[2] / ".cache" / "grpc-conformance"


def compile_protos() -> None:
    """Find the `.proto` files among Go's modules, and generate a package from them."""
    command = ["go", "mod", "download", "-json", f"{MODULE}@{VERSION}"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    folder = next(line.split('"')[3] for line in lines if '"Dir"' in line)
    loaded = load(Path(folder) / "proto", (PROTOS,))
    write(generate(loaded, Config(package=PACKAGE, externals=EXTERNALS)), _OUT)


def load_protos() -> tuple[ModuleType, ModuleType]:
    """Import the generated package.

    Returns:
        Its messages and services, and nothing else: the package itself and the module of services.
    """
    sys.path.insert(0, str(_OUT))
    package = importlib.import_module(f"{PACKAGE}.connectrpc.conformance.v1")
    return package, importlib.import_module(f"{PACKAGE}.connectrpc.conformance.v1.service_grpc")
