"""The whole of codegen as one function: descriptors in, texts out."""

from __future__ import annotations

from .config import Config
from .load import Loaded
from .lower import lower
from .render import render

__all__ = ["generate"]


def generate(loaded: Loaded, config: Config) -> dict[str, str]:
    """Make the Python package for a tree of `.proto` files.

    Args:
        loaded: the tree, as `codegen.load.load` returns it.
        config: what there is to know beyond the files.

    Returns:
        The text of each file by its path, from the folder that holds the package. The same input gives the same text.

    Raises:
        CodegenError: the input is not supported or contradicts itself.
    """
    return render(lower(loaded, config))
