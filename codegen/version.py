"""The one place that says which releases of Flyte's interface the IDL is printed from."""

from __future__ import annotations

from typing import Final

__all__ = ["FLYTEIDL2_VERSION", "FLYTEIDL_VERSION"]

# pyproject.toml pins the same versions, which a test checks; `make upgrade` changes them in both files.

FLYTEIDL_VERSION: Final = "1.16.8"
"""The version of the PyPI package `flyteidl`, the interface of Flyte 1."""

FLYTEIDL2_VERSION: Final = "2.0.53"
"""The version of the PyPI package `flyteidl2`, the interface of Flyte 2."""
