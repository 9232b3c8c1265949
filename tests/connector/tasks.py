"""Tasks for the connectors of these tests, of both Flytes."""

from __future__ import annotations

from flytemodels.connector.conversion import to_flyte2
from flytemodels.flyteidl import core
from flytemodels.flyteidl2 import core as core2
from flytemodels.values import literal_type

__all__ = ["interface", "task", "task2"]


def interface(inputs: dict[str, object], outputs: dict[str, object]) -> core.TypedInterface:
    """Return the interface of a task, from Python types by name."""
    sides = (
        core.VariableMap(variables={name: core.Variable(type=literal_type(kind)) for name, kind in side.items()})
        for side in (inputs, outputs)
    )
    return core.TypedInterface(inputs=next(sides), outputs=next(sides))


def task(task_type: str, **fields: object) -> core.TaskTemplate:
    """Return a task of Flyte 1."""
    given = {"interface": interface({}, {}), "metadata": core.TaskMetadata(), **fields}
    identifier = core.Identifier(
        resource_type=core.ResourceType.TASK, project="shop", domain="test", name="t", version="1"
    )
    return core.TaskTemplate(id=identifier, type=task_type, **given)  # type: ignore[arg-type]


def task2(template: core.TaskTemplate) -> core2.TaskTemplate:
    """Return the same task of Flyte 2."""
    return to_flyte2(template, core2.TaskTemplate)
