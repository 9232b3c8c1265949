"""The one place that says which release of flyteidl the IDL is printed from."""

from __future__ import annotations

from typing import Final

__all__ = ["FLYTEIDL_VERSION"]

FLYTEIDL_VERSION: Final = "1.16.8"
"""The version of the PyPI package `flyteidl`; pyproject.toml pins the same one, which a test checks."""
