"""flytekit, the reference for what the helpers do, on Pythons that it can be installed on."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import pytest

__all__ = ["flytekit"]


def flytekit(module: str) -> Any:  # a module without types
    """Import a module of flytekit, or skip the test where flytekit does not exist.

    Args:
        module: the module's name below `flytekit`.

    Returns:
        The module.
    """
    if sys.version_info >= (3, 13):
        pytest.skip("flytekit cannot be installed on Python 3.13 and later")
    return importlib.import_module(f"flytekit.{module}")
