"""Allocations that fail where the engine's C code asks for them; see failing.c for why only there."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

from tests.native.compiler import SUFFIX, build

__all__ = ["load"]


def load(folder: Path) -> ModuleType:
    """Build and load the module that lets allocations fail.

    Args:
        folder: where to build it.

    Returns:
        A module with `arm(globals, first, beyond, everywhere)` and `disarm()`.

    Raises:
        subprocess.CalledProcessError: it does not compile.
        OSError: there is no compiler.
    """
    path = folder / f"failing{SUFFIX}"
    build([Path(__file__).with_suffix(".c")], path, "-O1")
    spec = importlib.util.spec_from_file_location("failing", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
