"""Which module holds which message: the type indexes of all trees, flytemodels' own first."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ENTRY_POINTS", "add_index", "import_message", "is_own"]

ENTRY_POINTS: Final = "flytemodels.messages"
"""The group of entry points in which an installed distribution names the root package of a generated tree."""

_OWN: Final = "flytemodels._model.type_index"

_indexes: dict[str, _Index | None] = {_OWN: None}
"""The index of each tree by its module, None where it has not been imported."""
_entry_points_are_loaded = False


class _Index:
    """Where the top-level messages of a tree are; in parts, by the first name of their packages."""

    __slots__ = ("modules", "parts")

    def __init__(self, module: str) -> None:
        self.parts: Mapping[str, str] = importlib.import_module(module).PARTS
        self.modules: dict[str, _Part] = {}

    def module_of(self, full_name: str) -> str | None:
        """Return the module of a message, or of the outermost enclosing message.

        The name may be a stranger's, and of any length: no more of it is looked at than a known name can have.
        """
        # Messages without a package are in the part that has no name.
        return self._look_in(full_name.partition(".")[0], full_name) or self._look_in("", full_name)

    def _look_in(self, root: str, full_name: str) -> str | None:
        module = self.parts.get(root)
        if module is None:
            return None
        part = self.modules.get(root)
        if part is None:
            part = self.modules[root] = _Part(module)
        return part.module_of(full_name)


class _Part:
    """The modules of top-level messages by their full names."""

    __slots__ = ("longest", "modules")

    def __init__(self, module: str) -> None:
        self.modules: Mapping[str, str] = importlib.import_module(module).MODULES
        self.longest = max(map(len, self.modules), default=0)

    def module_of(self, full_name: str) -> str | None:
        head = full_name[: self.longest + 1]
        end = head.find(".")
        while end != -1:
            module = self.modules.get(head[:end])
            if module is not None:
                return module
            end = head.find(".", end + 1)
        return self.modules.get(full_name)


def add_index(module: str) -> None:
    """Have the messages of a generated tree found by their names.

    Args:
        module: the tree's type index, with its `PARTS`. It is imported when a name is looked for that no class
            loaded so far has.
    """
    _indexes.setdefault(module, None)


def is_own(full_name: str) -> bool:
    """Return whether a name is that of a message of flytemodels itself, or of one inside such a message."""
    return _index(_OWN).module_of(full_name) is not None


def import_message(full_name: str) -> None:
    """Import the module that holds a message, or the outermost enclosing message, where any tree has it."""
    if not _import_from_indexes(full_name):
        _load_entry_points()
        _import_from_indexes(full_name)


def _import_from_indexes(full_name: str) -> bool:
    for index in list(_indexes):
        module = _index(index).module_of(full_name)
        if module is not None:
            importlib.import_module(module)
            return True
    return False


def _index(module: str) -> _Index:
    index = _indexes[module]
    if index is None:
        index = _indexes[module] = _Index(module)
    return index


def _load_entry_points() -> None:
    """Import the root packages of the trees that installed distributions name: doing so adds their indexes."""
    global _entry_points_are_loaded
    if not _entry_points_are_loaded:
        # Seldom needed, and slow to import.
        from importlib.metadata import entry_points

        _entry_points_are_loaded = True
        for entry_point in entry_points(group=ENTRY_POINTS):
            entry_point.load()
