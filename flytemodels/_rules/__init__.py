"""Rules of buf.validate: what generated rules are made of, and what checks messages against them."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flytemodels._rules import cel, rules

__all__ = ["cel", "rules"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> ModuleType:
        # Errors and paths are needed without any rules, and by gRPC.
        if name in __all__:
            return importlib.import_module(f"{__name__}.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
