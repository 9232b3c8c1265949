"""What stands in the way of a type checker on some machines."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

__all__ = ["skip_without_processors"]


def skip_without_processors() -> None:
    """Skip a test that runs mypy where mypy cannot run: it counts processors."""
    if sys.platform == "linux" and not Path("/proc/cpuinfo").exists():
        pytest.skip("mypy counts processors in /proc, which is not mounted")
