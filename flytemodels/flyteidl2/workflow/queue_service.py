# Made from flyteidl2/workflow/queue_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/queue_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, RunIdentifier
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.workflow.run_definition import ConditionAction, TaskAction, TraceAction


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueActionRequest(Message, proto="flyteidl2.workflow.EnqueueActionRequest"):
    """The message `flyteidl2.workflow.EnqueueActionRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str | None = field(2, "string", optional=True)
    """`optional string parent_action_name = 2`"""
    run_spec: RunSpec | None = field(3, "message")
    """`flyteidl2.task.RunSpec run_spec = 3`"""
    input_uri: str = field(6, "string")
    """`string input_uri = 6`"""
    run_output_base: str = field(7, "string")
    """`string run_output_base = 7`"""
    group: str = field(8, "string")
    """`string group = 8`"""
    subject: str = field(9, "string")
    """`string subject = 9`"""
    task: TaskAction | None = field(10, "message", group="spec")
    """`TaskAction task = 10`"""
    trace: TraceAction | None = field(11, "message", group="spec")
    """`TraceAction trace = 11`"""
    condition: ConditionAction | None = field(12, "message", group="spec")
    """`ConditionAction condition = 12`"""

    @property
    def spec(self) -> TaskAction | TraceAction | ConditionAction | None:
        """The member of the oneof `spec` that is set, or None."""
        return self._oneof("spec", self.task, self.trace, self.condition)


@message_dataclass(slots=True, eq=False, repr=False)
class EnqueueActionResponse(Message, proto="flyteidl2.workflow.EnqueueActionResponse"):
    """The message `flyteidl2.workflow.EnqueueActionResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedRunRequest(Message, proto="flyteidl2.workflow.AbortQueuedRunRequest"):
    """The message `flyteidl2.workflow.AbortQueuedRunRequest`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    reason: str | None = field(2, "string", optional=True)
    """`optional string reason = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedRunResponse(Message, proto="flyteidl2.workflow.AbortQueuedRunResponse"):
    """The message `flyteidl2.workflow.AbortQueuedRunResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedActionRequest(Message, proto="flyteidl2.workflow.AbortQueuedActionRequest"):
    """The message `flyteidl2.workflow.AbortQueuedActionRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    reason: str | None = field(2, "string", optional=True)
    """`optional string reason = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortQueuedActionResponse(Message, proto="flyteidl2.workflow.AbortQueuedActionResponse"):
    """The message `flyteidl2.workflow.AbortQueuedActionResponse`."""
