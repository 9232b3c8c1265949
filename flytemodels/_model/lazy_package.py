"""Names of a module that are loaded when they are first used.

A name costs an import when it is first used, and a plain attribute lookup from then on.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping

__all__ = ["lazy_names", "lazy_package"]

_Hooks = tuple[Callable[[str], object], Callable[[], list[str]]]
"""A module's `__getattr__` and `__dir__`."""


def lazy_package(package: str, modules: Mapping[str, tuple[str, ...]], *, index: str = "") -> _Hooks:
    """Return the `__getattr__` and `__dir__` of a package that offers the names of its modules.

    Submodules are offered too, so `core.tasks` works without `import core.tasks`.

    Args:
        package: the package's `__name__`.
        modules: the names that each of its modules and packages offers through it, by the module's name below it.
        index: in the root of a tree, the module of its type index: from now on its messages are found by their names,
            in an Any for example, whether or not their modules have been imported.

    Returns:
        The two functions, which the package assigns to its globals.
    """
    if index:
        from flytemodels._model.indexes import add_index

        add_index(f"{package}.{index}")
    submodules = {module: f"{package}.{module}" for module in modules}
    return _hooks(package, {f"{package}.{module}": names for module, names in modules.items()}, submodules)


def lazy_names(name: str, modules: Mapping[str, tuple[str, ...]]) -> _Hooks:
    """Return the `__getattr__` and `__dir__` of a module that offers names of others.

    Args:
        name: the module's `__name__`.
        modules: the names that each module offers through it, by the module's full name.

    Returns:
        The two functions, which the module assigns to its globals.
    """
    return _hooks(name, modules, {})


def _hooks(owner: str, modules: Mapping[str, tuple[str, ...]], submodules: Mapping[str, str]) -> _Hooks:
    home = {name: module for module, names in modules.items() for name in names}

    def load(name: str) -> object:
        if name in submodules:
            value: object = importlib.import_module(submodules[name])
        elif name in home:
            value = getattr(importlib.import_module(home[name]), name)
        else:
            raise AttributeError(f"module {owner!r} has no attribute {name!r}")
        setattr(sys.modules[owner], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[owner]), *(name for name in submodules if "." not in name), *home})

    return load, names
