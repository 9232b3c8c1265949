# Made from flyteidl2/trigger/trigger_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/trigger/trigger_service.proto` (package `flyteidl2.trigger`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier, TriggerIdentifier, TriggerName
from flytemodels.flyteidl2.common.list import ListRequest
from flytemodels.flyteidl2.task.common import TriggerAutomationSpec
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier, TaskName
from flytemodels.flyteidl2.trigger.trigger_definition import Trigger, TriggerDetails, TriggerRevision, TriggerSpec


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTriggerRequest(Message, proto="flyteidl2.trigger.DeployTriggerRequest"):
    """The message `flyteidl2.trigger.DeployTriggerRequest`."""

    name: TriggerName | None = field(4, "message")
    """`flyteidl2.common.TriggerName name = 4`"""
    revision: int = field(5, "uint64")
    """`uint64 revision = 5`"""
    spec: TriggerSpec | None = field(2, "message")
    """`TriggerSpec spec = 2`"""
    automation_spec: TriggerAutomationSpec | None = field(3, "message")
    """`flyteidl2.task.TriggerAutomationSpec automation_spec = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTriggerResponse(Message, proto="flyteidl2.trigger.DeployTriggerResponse"):
    """The message `flyteidl2.trigger.DeployTriggerResponse`."""

    trigger: TriggerDetails | None = field(1, "message")
    """`TriggerDetails trigger = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerDetailsRequest(Message, proto="flyteidl2.trigger.GetTriggerDetailsRequest"):
    """The message `flyteidl2.trigger.GetTriggerDetailsRequest`."""

    name: TriggerName | None = field(1, "message")
    """`flyteidl2.common.TriggerName name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerDetailsResponse(Message, proto="flyteidl2.trigger.GetTriggerDetailsResponse"):
    """The message `flyteidl2.trigger.GetTriggerDetailsResponse`."""

    trigger: TriggerDetails | None = field(1, "message")
    """`TriggerDetails trigger = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionDetailsRequest(Message, proto="flyteidl2.trigger.GetTriggerRevisionDetailsRequest"):
    """The message `flyteidl2.trigger.GetTriggerRevisionDetailsRequest`."""

    id: TriggerIdentifier | None = field(1, "message")
    """`flyteidl2.common.TriggerIdentifier id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionDetailsResponse(Message, proto="flyteidl2.trigger.GetTriggerRevisionDetailsResponse"):
    """The message `flyteidl2.trigger.GetTriggerRevisionDetailsResponse`."""

    trigger: TriggerDetails | None = field(1, "message")
    """`TriggerDetails trigger = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListTriggersRequest(Message, proto="flyteidl2.trigger.ListTriggersRequest"):
    """The message `flyteidl2.trigger.ListTriggersRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    org: str | None = field(2, "string", group="scope_by")
    """`string org = 2`"""
    project_id: ProjectIdentifier | None = field(3, "message", group="scope_by")
    """`flyteidl2.common.ProjectIdentifier project_id = 3`"""
    task_id: TaskIdentifier | None = field(4, "message", group="scope_by")
    """`flyteidl2.task.TaskIdentifier task_id = 4`"""
    task_name: TaskName | None = field(5, "message", group="scope_by")
    """`flyteidl2.task.TaskName task_name = 5`"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | TaskIdentifier | TaskName | None:
        """The member of the oneof `scope_by` that is set, or None."""
        return self._oneof("scope_by", self.org, self.project_id, self.task_id, self.task_name)


@message_dataclass(slots=True, eq=False, repr=False)
class ListTriggersResponse(Message, proto="flyteidl2.trigger.ListTriggersResponse"):
    """The message `flyteidl2.trigger.ListTriggersResponse`."""

    triggers: list[Trigger] = field(1, "message", repeated=True)
    """`repeated Trigger triggers = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionHistoryRequest(Message, proto="flyteidl2.trigger.GetTriggerRevisionHistoryRequest"):
    """The message `flyteidl2.trigger.GetTriggerRevisionHistoryRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    name: TriggerName | None = field(2, "message")
    """`flyteidl2.common.TriggerName name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionHistoryResponse(Message, proto="flyteidl2.trigger.GetTriggerRevisionHistoryResponse"):
    """The message `flyteidl2.trigger.GetTriggerRevisionHistoryResponse`."""

    triggers: list[TriggerRevision] = field(1, "message", repeated=True)
    """`repeated TriggerRevision triggers = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateTriggersRequest(Message, proto="flyteidl2.trigger.UpdateTriggersRequest"):
    """The message `flyteidl2.trigger.UpdateTriggersRequest`."""

    names: list[TriggerName] = field(1, "message", repeated=True)
    """`repeated flyteidl2.common.TriggerName names = 1`"""
    active: bool = field(2, "bool")
    """`bool active = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateTriggersResponse(Message, proto="flyteidl2.trigger.UpdateTriggersResponse"):
    """The message `flyteidl2.trigger.UpdateTriggersResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTriggersRequest(Message, proto="flyteidl2.trigger.DeleteTriggersRequest"):
    """The message `flyteidl2.trigger.DeleteTriggersRequest`."""

    names: list[TriggerName] = field(1, "message", repeated=True)
    """`repeated flyteidl2.common.TriggerName names = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTriggersResponse(Message, proto="flyteidl2.trigger.DeleteTriggersResponse"):
    """The message `flyteidl2.trigger.DeleteTriggersResponse`."""
