# Made from flyteidl2/trigger/trigger_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/trigger/trigger_definition.proto` (package `flyteidl2.trigger`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import TriggerIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.common.run import OffloadedInputData
from flytemodels.flyteidl2.task.common import Inputs, TriggerAutomationSpec
from flytemodels.flyteidl2.task.run import RunSpec


class TriggerRevisionAction(Enum):
    """What led to a revision of a trigger."""

    TRIGGER_REVISION_ACTION_UNSPECIFIED = 0
    """Not set."""
    TRIGGER_REVISION_ACTION_DEPLOY = 1
    """It was deployed."""
    TRIGGER_REVISION_ACTION_ACTIVATE = 2
    """It was switched on."""
    TRIGGER_REVISION_ACTION_DEACTIVATE = 3
    """It was switched off."""
    TRIGGER_REVISION_ACTION_DELETE = 4
    """It was removed from its task."""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerMetadata(Message, proto="flyteidl2.trigger.TriggerMetadata", rules=True):
    """Who deployed a trigger, and who changed it last."""

    deployed_by: EnrichedIdentity | None = field(1, "message")
    """Who deployed it. None in the open-source backend. (`flyteidl2.common.EnrichedIdentity deployed_by = 1`;
    required)
    """
    updated_by: EnrichedIdentity | None = field(2, "message")
    """Who changed it last. None in the open-source backend. (`flyteidl2.common.EnrichedIdentity updated_by = 2`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerSpec(Message, proto="flyteidl2.trigger.TriggerSpec", rules=True):
    """Which runs a trigger starts."""

    inputs: Inputs | None = field(2, "message", group="input_wrapper")
    """Inputs of the runs. The open-source run service does not use them: offload them instead. (`flyteidl2.task.Inputs
    inputs = 2`)
    """
    offloaded_input_data: OffloadedInputData | None = field(7, "message", group="input_wrapper")
    """Where the inputs of the runs are stored. (`flyteidl2.common.OffloadedInputData offloaded_input_data = 7`)"""
    run_spec: RunSpec | None = field(3, "message")
    """How the runs are executed. (`flyteidl2.task.RunSpec run_spec = 3`)"""
    active: bool = field(4, "bool")
    """Whether the trigger starts runs. (`bool active = 4`)"""
    task_version: str = field(5, "string")
    """Version of the task that is run. (`string task_version = 5`; 1 to 63 characters)"""
    description: str = field(6, "string")
    """Human-readable text. (`string description = 6`)"""

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """Inputs or their address, whichever is set."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerStatus(Message, proto="flyteidl2.trigger.TriggerStatus", rules=True):
    """Times at which something happened to a trigger."""

    deployed_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When it was deployed. (`google.protobuf.Timestamp deployed_at = 1`; required)"""
    updated_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it was last switched on or off. (`google.protobuf.Timestamp updated_at = 2`; required)"""
    triggered_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it last started a run. None if it never has. (`google.protobuf.Timestamp triggered_at = 3`)"""
    deleted_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was deleted. None if it exists. (`google.protobuf.Timestamp deleted_at = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerRevision(Message, proto="flyteidl2.trigger.TriggerRevision", rules=True):
    """One revision of a trigger, as a list shows it."""

    id: TriggerIdentifier | None = field(1, "message")
    """Project, domain, task, name and revision. (`flyteidl2.common.TriggerIdentifier id = 1`)"""
    metadata: TriggerMetadata | None = field(2, "message")
    """Who deployed it, and who changed it last. (`TriggerMetadata metadata = 2`)"""
    status: TriggerStatus | None = field(3, "message")
    """Times up to that revision. (`TriggerStatus status = 3`)"""
    action: TriggerRevisionAction = field(
        4, "enum", default_factory=lambda: TriggerRevisionAction.TRIGGER_REVISION_ACTION_UNSPECIFIED
    )
    """What led to the revision. (`TriggerRevisionAction action = 4`)"""
    created_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When the revision was created. (`google.protobuf.Timestamp created_at = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerDetails(Message, proto="flyteidl2.trigger.TriggerDetails", rules=True):
    """Everything about a trigger."""

    id: TriggerIdentifier | None = field(1, "message")
    """Trigger and revision. (`flyteidl2.common.TriggerIdentifier id = 1`; required)"""
    metadata: TriggerMetadata | None = field(2, "message")
    """Who deployed it, and who changed it last. (`TriggerMetadata metadata = 2`)"""
    spec: TriggerSpec | None = field(3, "message")
    """Which runs it starts. (`TriggerSpec spec = 3`; required)"""
    status: TriggerStatus | None = field(4, "message")
    """When it was deployed, changed, fired and deleted. (`TriggerStatus status = 4`)"""
    automation_spec: TriggerAutomationSpec | None = field(5, "message")
    """Schedule or artifact that starts the runs. (`flyteidl2.task.TriggerAutomationSpec automation_spec = 5`)"""
    description: str | None = field(6, "string", optional=True)
    """Human-readable text. None if there is none. (`optional string description = 6`; at most 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Trigger(Message, proto="flyteidl2.trigger.Trigger", rules=True):
    """A trigger, as a list shows it."""

    id: TriggerIdentifier | None = field(1, "message")
    """Name and revision. (`flyteidl2.common.TriggerIdentifier id = 1`)"""
    metadata: TriggerMetadata | None = field(2, "message")
    """Who deployed it, and who changed it last. (`TriggerMetadata metadata = 2`)"""
    status: TriggerStatus | None = field(3, "message")
    """When it was deployed, changed, fired and deleted. (`TriggerStatus status = 3`)"""
    active: bool = field(5, "bool")
    """Whether it starts runs. (`bool active = 5`)"""
    automation_spec: TriggerAutomationSpec | None = field(6, "message")
    """Schedule or artifact that starts the runs. (`flyteidl2.task.TriggerAutomationSpec automation_spec = 6`)"""
