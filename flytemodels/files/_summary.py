"""What `ls` tells about an entity."""

from __future__ import annotations

from typing import Any

from flytemodels.files._anatomy import identifier, interface, kind, nodes, template
from flytemodels.files._images import images
from flytemodels.files._types import type_name, variables
from flytemodels.message import Message

__all__ = ["interface_of", "summary"]


def summary(message: Message) -> dict[str, Any]:  # JSON
    """Return the facts about an entity.

    Args:
        message: its TaskSpec, WorkflowSpec or LaunchPlan.

    Returns:
        `name`, `version`, `project`, `domain`, `type` (of a task; the workflow of a launch plan), `images` and `nodes`
        (how many a workflow has).
    """
    named = identifier(message)
    entity_kind = kind(message)
    return {
        "name": named.name if named is not None else "",
        "version": named.version if named is not None else "",
        "project": named.project if named is not None else "",
        "domain": named.domain if named is not None else "",
        "type": _type(message),
        "images": [] if entity_kind == "launch_plan" else images(message),
        "nodes": len(nodes(message)) if entity_kind == "workflow" else None,
    }


def interface_of(message: Message) -> dict[str, dict[str, str]]:
    """Return the inputs and outputs of an entity, names of types by variable."""
    found = interface(message)
    if kind(message) == "launch_plan":
        return {"inputs": _plan_inputs(message), "outputs": {}}
    return {
        "inputs": variables(found.inputs if found is not None else None),
        "outputs": variables(found.outputs if found is not None else None),
    }


def _type(message: Any) -> str:  # any entity
    found = kind(message)
    if found == "task":
        return str(template(message).type) if template(message) is not None else ""
    if found == "launch_plan" and message.spec is not None and message.spec.workflow_id is not None:
        return str(message.spec.workflow_id.name)
    return ""


def _plan_inputs(message: Any) -> dict[str, str]:  # a LaunchPlan
    spec = message.spec
    if spec is None or spec.default_inputs is None:
        return {}
    found = sorted(spec.default_inputs.parameters.items())
    return {name: type_name(parameter.var.type if parameter.var is not None else None) for name, parameter in found}
