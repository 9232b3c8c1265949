"""Allocations that fail, and memory that must come back."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from tests.native.both import native  # noqa: F401  # skips where the engine is not built
from tests.native.compiler import compiler

needs_compiler = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which(compiler()[0]) is None,
    reason="a compiler makes what lets allocations fail, and there is none",
)


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "tests.native.memory", *arguments], check=True, timeout=900)


@needs_compiler
def test_allocations_that_fail() -> None:
    _run("failures")


@needs_compiler
@pytest.mark.skipif(
    sys.version_info[:2] > (3, 11) or hasattr(sys, "gettotalrefcount"),
    reason="this CPython crashes on a generator that could not be allocated, with no extension loaded",
)
def test_allocations_that_fail_in_python_code_too() -> None:
    _run("failures", "everywhere")


def test_all_memory_comes_back() -> None:
    _run("leaks", "500")
