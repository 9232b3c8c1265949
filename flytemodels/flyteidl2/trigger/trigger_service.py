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
class DeployTriggerRequest(Message, proto="flyteidl2.trigger.DeployTriggerRequest", rules=True):
    """Deploys a trigger, or a new revision of one."""

    name: TriggerName | None = field(4, "message")
    """Project, domain, task and name. (`flyteidl2.common.TriggerName name = 4`; required)"""
    revision: int = field(5, "uint64")
    """Latest revision that the caller knows; if the trigger has another one, the call fails. 0 skips this check.
    (`uint64 revision = 5`)
    """
    spec: TriggerSpec | None = field(2, "message")
    """Which runs it starts. (`TriggerSpec spec = 2`; required)"""
    automation_spec: TriggerAutomationSpec | None = field(3, "message")
    """Schedule or artifact that starts the runs. (`flyteidl2.task.TriggerAutomationSpec automation_spec = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeployTriggerResponse(Message, proto="flyteidl2.trigger.DeployTriggerResponse", rules=True):
    """Confirms that a trigger was deployed."""

    trigger: TriggerDetails | None = field(1, "message")
    """The trigger as the service has stored it. (`TriggerDetails trigger = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerDetailsRequest(Message, proto="flyteidl2.trigger.GetTriggerDetailsRequest", rules=True):
    """Asks for the latest revision of a trigger."""

    name: TriggerName | None = field(1, "message")
    """Project, domain, task and name. (`flyteidl2.common.TriggerName name = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerDetailsResponse(Message, proto="flyteidl2.trigger.GetTriggerDetailsResponse", rules=True):
    """The trigger that was asked for."""

    trigger: TriggerDetails | None = field(1, "message")
    """All that the service knows about it. (`TriggerDetails trigger = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionDetailsRequest(Message, proto="flyteidl2.trigger.GetTriggerRevisionDetailsRequest", rules=True):
    """Asks for one revision of a trigger."""

    id: TriggerIdentifier | None = field(1, "message")
    """Project, domain, task, name and revision. (`flyteidl2.common.TriggerIdentifier id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionDetailsResponse(
    Message, proto="flyteidl2.trigger.GetTriggerRevisionDetailsResponse", rules=True
):
    """The revision that was asked for."""

    trigger: TriggerDetails | None = field(1, "message")
    """All that the service knows about it. (`TriggerDetails trigger = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListTriggersRequest(Message, proto="flyteidl2.trigger.ListTriggersRequest", rules=True):
    """Asks for a list of triggers. Without a sort order, active ones come first, then the most recently switched."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. Columns are `project`, `domain`, `task_name`, `name`, `active`, `deployed_at`,
    `updated_at`, `task_version` and `automation_type`. (`flyteidl2.common.ListRequest request = 1`)
    """
    org: str | None = field(2, "string", group="scope_by")
    """All triggers of this organization. (`string org = 2`; not empty)"""
    project_id: ProjectIdentifier | None = field(3, "message", group="scope_by")
    """Only those of one project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 3`)"""
    task_id: TaskIdentifier | None = field(4, "message", group="scope_by")
    """Only those of a task, in one version. (`flyteidl2.task.TaskIdentifier task_id = 4`)"""
    task_name: TaskName | None = field(5, "message", group="scope_by")
    """Only those of a task, in any version. (`flyteidl2.task.TaskName task_name = 5`)"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | TaskIdentifier | TaskName | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("scope_by", self.org, self.project_id, self.task_id, self.task_name)


@message_dataclass(slots=True, eq=False, repr=False)
class ListTriggersResponse(Message, proto="flyteidl2.trigger.ListTriggersResponse", rules=True):
    """Triggers (one page)."""

    triggers: list[Trigger] = field(1, "message", repeated=True)
    """Triggers of this page. (`repeated Trigger triggers = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionHistoryRequest(Message, proto="flyteidl2.trigger.GetTriggerRevisionHistoryRequest", rules=True):
    """Asks for the revisions of a trigger, latest first; filters and sort order have no effect."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 1`)"""
    name: TriggerName | None = field(2, "message")
    """Project, domain, task and name. (`flyteidl2.common.TriggerName name = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetTriggerRevisionHistoryResponse(
    Message, proto="flyteidl2.trigger.GetTriggerRevisionHistoryResponse", rules=True
):
    """Revisions of a trigger (one page)."""

    triggers: list[TriggerRevision] = field(1, "message", repeated=True)
    """Revisions of this page. (`repeated TriggerRevision triggers = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateTriggersRequest(Message, proto="flyteidl2.trigger.UpdateTriggersRequest", rules=True):
    """Switches triggers on or off."""

    names: list[TriggerName] = field(1, "message", repeated=True)
    """Triggers to switch; those that do not exist are skipped. (`repeated flyteidl2.common.TriggerName names = 1`; not
    empty)
    """
    active: bool = field(2, "bool")
    """Whether they start runs from now on. (`bool active = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateTriggersResponse(Message, proto="flyteidl2.trigger.UpdateTriggersResponse"):
    """Confirms that triggers were switched; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTriggersRequest(Message, proto="flyteidl2.trigger.DeleteTriggersRequest", rules=True):
    """Deletes triggers; those that do not exist are skipped. Their revisions are kept."""

    names: list[TriggerName] = field(1, "message", repeated=True)
    """Project, domain, task and name of each. (`repeated flyteidl2.common.TriggerName names = 1`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteTriggersResponse(Message, proto="flyteidl2.trigger.DeleteTriggersResponse"):
    """Confirms that triggers were deleted; it has no fields."""
