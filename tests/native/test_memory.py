"""Allocations that fail, and memory that must come back."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.native.both import native  # noqa: F401  # skips where the engine is not built


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "tests.native.memory", *arguments], check=True, timeout=900)


@pytest.mark.skipif(
    sys.version_info[:2] != (3, 11),
    reason="other CPythons (3.13.0 was seen to) crash in Python code of their own when allocations fail",
)
def test_allocations_that_fail() -> None:
    pytest.importorskip("_testcapi", reason="this Python came without its own test modules")
    _run("failures")


def test_all_memory_comes_back() -> None:
    _run("leaks", "500")
