"""What `ls` tells about an entity."""

from __future__ import annotations

from typing import Any

from flytemodels.files._anatomy import identifier, interface, kind, nodes, template
from flytemodels.files._archives import Member
from flytemodels.files._images import images
from flytemodels.files._types import variables
from flytemodels.message import Message

__all__ = ["summary"]


def summary(member: Member, message: Message) -> dict[str, Any]:  # JSON
    """Return the facts about an entity as JSON.

    Args:
        member: the file that the entity is in.
        message: its TaskSpec, WorkflowSpec or LaunchPlan.

    Returns:
        `kind`, `name`, `version`, `project`, `domain`, `file` (the member), `size` in bytes, `type` (of tasks; the
        workflow of launch plans), `images`, `nodes` (how many a workflow has), `inputs` and `outputs` (the names of
        types by variable).
    """
    named = identifier(message)
    entity_kind = kind(message) or ""
    found = interface(message)
    return {
        "kind": entity_kind,
        "name": named.name if named is not None else "",
        "version": named.version if named is not None else "",
        "project": named.project if named is not None else "",
        "domain": named.domain if named is not None else "",
        "file": member.name,
        "size": member.size,
        "type": _type(entity_kind, message),
        "images": images(message),
        "nodes": len(nodes(message)) if entity_kind == "workflow" else None,
        "inputs": _plan_inputs(message) if entity_kind == "launch_plan" else variables(found.inputs if found else None),
        "outputs": variables(found.outputs if found else None),
    }


def _type(kind: str, message: Any) -> str:  # any entity
    if kind == "task":
        return str(template(message).type) if template(message) is not None else ""
    if kind == "launch_plan" and message.spec is not None and message.spec.workflow_id is not None:
        return str(message.spec.workflow_id.name)
    return ""


def _plan_inputs(message: Any) -> dict[str, str]:  # a LaunchPlan
    from flytemodels.files._types import type_name

    spec = message.spec
    if spec is None or spec.default_inputs is None:
        return {}
    found = sorted(spec.default_inputs.parameters.items())
    return {name: type_name(parameter.var.type if parameter.var is not None else None) for name, parameter in found}
