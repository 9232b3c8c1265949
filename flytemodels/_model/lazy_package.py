"""Packages whose names are loaded when they are first used."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping

__all__ = ["lazy_package"]


def lazy_package(
    package: str, modules: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package that offers the names of its modules.

    A name costs an import when it is first used, and an ordinary attribute lookup from then on. Submodules are offered
    too, so `core.tasks` works without `import core.tasks`.

    Args:
        package: the package's `__name__`.
        modules: the names that each of its modules and packages offers through it, by the module's name below it.

    Returns:
        The two functions, which the package assigns to its globals.
    """
    home = {name: module for module, names in modules.items() for name in names}

    def load(name: str) -> object:
        if name in modules:
            value: object = importlib.import_module(f"{package}.{name}")
        elif name in home:
            value = getattr(importlib.import_module(f"{package}.{home[name]}"), name)
        else:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *(module for module in modules if "." not in module), *home})

    return load, names
