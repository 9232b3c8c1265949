"""What flytemodels brings along: the `.proto` files that it has modules for, so that other trees can refer to them."""

from __future__ import annotations

from pathlib import Path
from typing import Final

__all__ = ["EXTERNALS", "PACKAGE", "PROTOS", "has_module"]

PACKAGE: Final = "flytemodels"
"""The package that holds the modules of all files below `PROTOS`."""

PROTOS: Final = Path(__file__).parent / "protos"
"""The root of the `.proto` tree."""

EXTERNALS: Final = {"google/": PACKAGE, "flyteidl/": PACKAGE, "flyteidl2/": PACKAGE}
"""Where other trees find the modules of files that they import."""


def has_module(path: str) -> bool:
    """Return whether flytemodels has a module for a `.proto` file.

    Args:
        path: the file's path as `import` lines have it.

    Returns:
        True where the file is below `PROTOS`.
    """
    # No file outside the folder, whatever the path says.
    return path.startswith(tuple(EXTERNALS)) and ".." not in path.split("/") and (PROTOS / path).is_file()
