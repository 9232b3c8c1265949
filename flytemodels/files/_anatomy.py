"""Where the facts about an entity are in its message."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flytemodels.files._known import ENTITIES
from flytemodels.message import Message

if TYPE_CHECKING:
    from flytemodels.flyteidl.core.identifier import Identifier
    from flytemodels.flyteidl.core.interface import TypedInterface
    from flytemodels.flyteidl.core.workflow import Node

__all__ = [
    "base_name",
    "identifier",
    "interface",
    "kind",
    "nodes",
    "nodes_within",
    "short_reference",
    "template",
    "template_path",
]


def kind(message: Message) -> str | None:
    """Return the kind of an entity: `task`, `workflow` or `launch_plan`; None for other messages."""
    return ENTITIES.get(message.proto_full_name())


def template(message: Message) -> Any:  # a TaskTemplate, WorkflowTemplate or LaunchPlan, of either Flyte
    """Return what says what an entity is: the template of a spec, else the message itself."""
    if message.proto_full_name().endswith("Spec"):
        return getattr(message, "template", None) or getattr(message, "task_template", None)
    return message


def template_path(message: Message) -> str:
    """Return what stands in front of the paths of a template: `template.`, in Flyte 2 `task_template.`, or nothing."""
    if template(message) is message:
        return ""
    return "task_template." if hasattr(message, "task_template") else "template."


def identifier(message: Message) -> Identifier | None:
    """Return the identifier of an entity, or None where it has none."""
    holder = template(message)
    found: Identifier | None = getattr(holder, "id", None)
    return found


def interface(message: Message) -> TypedInterface | None:
    """Return the interface of a task or workflow, or None where it has none."""
    found: TypedInterface | None = getattr(template(message), "interface", None)
    return found


def nodes(message: Message) -> list[Node]:
    """Return the nodes of a workflow, without those of its subworkflows; none for other entities."""
    found: list[Node] = getattr(template(message), "nodes", [])
    return found


def nodes_within(node: Node) -> Iterator[Node]:
    """Go through a node and those inside it: the cases of a branch, the node of an array.

    Args:
        node: where to begin.

    Yields:
        The node itself, then those inside.
    """
    yield node
    if node.array_node is not None and node.array_node.node is not None:
        yield from nodes_within(node.array_node.node)
    if node.branch_node is not None and node.branch_node.if_else is not None:
        block = node.branch_node.if_else
        cases = [block.case, *block.other] if block.case is not None else block.other
        inner = [case.then_node for case in cases] + [block.else_node]
        for each in inner:
            if each is not None:
                yield from nodes_within(each)


def base_name(name: str) -> str:
    """Return the name of a map task without the hash that flytekit makes of its interface and bound inputs.

    >>> base_name("shop.tasks.map_score_a8f2749e939d42b24821878ff264334f-arraynode")
    'shop.tasks.map_score'
    >>> base_name("shop.tasks.score")
    'shop.tasks.score'
    """
    stem = name.removesuffix("-arraynode")
    head, _, tail = stem.rpartition("_")
    is_hash = len(tail) == 32 and all(digit in "0123456789abcdef" for digit in tail)
    return head if is_hash and ".map_" in f".{head}" else name


def short_reference(reference: Identifier | None) -> str:
    """Return a reference as people write it: the name, with project, domain and version where they are set."""
    if reference is None:
        return ""
    place = "/".join(part for part in (reference.project, reference.domain) if part)
    name = f"{place}:{reference.name}" if place else reference.name
    return f"{name}@{reference.version}" if reference.version else name
