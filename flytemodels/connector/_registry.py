"""Which connectors a process serves, by the type and version of tasks."""

from __future__ import annotations

import importlib
import inspect
import logging
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Final, cast

from flytemodels._model.problems import visible
from flytemodels._model.suggestions import suggestions
from flytemodels.connector._base import Connector, runs_jobs

__all__ = ["ENTRY_POINTS", "Registry", "load"]

ENTRY_POINTS: Final = "flytemodels.connectors"
"""The group of entry points by which packages offer their connectors."""

_log = logging.getLogger("flytemodels.connector")


class Registry:
    """The connectors of a process, found by the type and version of tasks as propeller asks for them."""

    def __init__(self, connectors: Iterable[Connector] = ()) -> None:
        """Make a registry.

        Args:
            connectors: those that it has from the beginning, as `register` takes them.
        """
        self._by_task: dict[tuple[str, int], Connector] = {}
        self._connectors: list[Connector] = []
        for connector in connectors:
            self.register(connector)

    def register(self, connector: Connector) -> None:
        """Add a connector.

        Args:
            connector: the connector; it must have a task type.

        Raises:
            ValueError: it has no task type, or another connector has the same type and version; the error names both.
            TypeError: it is not a connector, or nobody says what its metadata is.
        """
        if not isinstance(connector, Connector):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"expected a connector, got {type(connector).__name__}")
        name = type(connector).__qualname__
        if not connector.task_types() or not all(connector.task_types()):
            raise ValueError(f"{name}.task_type: expected the type of a task, got none")
        if runs_jobs(connector):
            type(connector).meta_class()
        for task_type in connector.task_types():
            key = (task_type, connector.task_type_version)
            known = self._by_task.get(key)
            if known is not None:
                first, second = (f"{type(one).__module__}.{type(one).__qualname__}" for one in (known, connector))
                raise ValueError(
                    f"task type {task_type!r}, version {key[1]}: expected one connector, got {first} and {second}"
                )
        for task_type in connector.task_types():
            if any(other == task_type for other, _ in self._by_task):
                _log.warning(
                    "task type %r is served in several versions: Flyte 1 only keeps the one that is listed last",
                    task_type,
                )
            self._by_task[task_type, connector.task_type_version] = connector
        self._connectors.append(connector)

    def find(self, task_type: str, version: int = 0) -> Connector:
        """Return the connector for a task.

        Args:
            task_type: as in `TaskTemplate.type`.
            version: as in `TaskTemplate.task_type_version`.

        Raises:
            LookupError: there is none; the error says which there are.
        """
        found = self._by_task.get((task_type, version))
        if found is None:
            wanted = f"{task_type} (version {version})"
            known = [f"{name} (version {number})" for name, number in sorted(self._by_task)]
            raise LookupError(
                f"expected a task type that a connector is for, got {visible(wanted)}{suggestions(wanted, known)}"
            )
        return found

    def __iter__(self) -> Iterator[Connector]:
        return iter(self._connectors)

    def __len__(self) -> int:
        return len(self._connectors)


def load(target: str) -> list[Connector]:
    """Return the connectors that a module offers.

    Args:
        target: `package.module` for all connectors that the module defines, `package.module:name` for one of them (a
            class, an object, or a list of objects), or `entry-points` for what installed packages offer in the group
            `flytemodels.connectors`.

    Returns:
        The connectors. Classes are called without arguments.

    Raises:
        ImportError: there is no such module.
        ValueError: it offers no connector, or has no such name.
    """
    if target == "entry-points":
        from importlib.metadata import entry_points

        found = [
            each for point in entry_points(group=ENTRY_POINTS) for each in _connectors_of(point.load(), point.value)
        ]
    else:
        module_name, _, name = target.partition(":")
        module = importlib.import_module(module_name)
        if name and not hasattr(module, name):
            raise ValueError(f"{target}: expected a name in the module, got none")
        found = _connectors_of(getattr(module, name) if name else module, target)
    if not found:
        raise ValueError(f"{target}: expected a connector, got none; derive from AsyncConnector or SyncConnector")
    return found


def _connectors_of(value: object, where: str) -> list[Connector]:
    got = type(value).__name__
    if isinstance(value, Connector):
        return [value]
    if isinstance(value, type) and issubclass(value, Connector):
        return [value()]
    if isinstance(value, (list, tuple, Registry)):
        items = cast("Iterable[object]", value)
        return [each for item in items for each in _connectors_of(item, where)]
    if isinstance(value, ModuleType):
        return _connectors_in(value)
    raise ValueError(f"{where}: expected a connector, got {got}")


def _connectors_in(module: ModuleType) -> list[Connector]:
    """Objects first: a module that makes its connectors itself knows what they need."""
    values = cast("Iterable[object]", vars(module).values())
    objects = [value for value in values if isinstance(value, Connector)]
    made = {type(one) for one in objects}
    connectors = [value for value in values if isinstance(value, type) and issubclass(value, Connector)]
    own = [cls for cls in connectors if cls.__module__ == module.__name__ and cls not in made]
    return [*objects, *(cls() for cls in own if cls.task_types() and not inspect.isabstract(cls))]
