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
    """The enum `flyteidl2.trigger.TriggerRevisionAction`."""

    TRIGGER_REVISION_ACTION_UNSPECIFIED = 0
    TRIGGER_REVISION_ACTION_DEPLOY = 1
    TRIGGER_REVISION_ACTION_ACTIVATE = 2
    TRIGGER_REVISION_ACTION_DEACTIVATE = 3
    TRIGGER_REVISION_ACTION_DELETE = 4


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerMetadata(Message, proto="flyteidl2.trigger.TriggerMetadata"):
    """The message `flyteidl2.trigger.TriggerMetadata`."""

    deployed_by: EnrichedIdentity | None = field(1, "message")
    """`flyteidl2.common.EnrichedIdentity deployed_by = 1`"""
    updated_by: EnrichedIdentity | None = field(2, "message")
    """`flyteidl2.common.EnrichedIdentity updated_by = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerSpec(Message, proto="flyteidl2.trigger.TriggerSpec"):
    """The message `flyteidl2.trigger.TriggerSpec`."""

    inputs: Inputs | None = field(2, "message", group="input_wrapper")
    """`flyteidl2.task.Inputs inputs = 2`"""
    offloaded_input_data: OffloadedInputData | None = field(7, "message", group="input_wrapper")
    """`flyteidl2.common.OffloadedInputData offloaded_input_data = 7`"""
    run_spec: RunSpec | None = field(3, "message")
    """`flyteidl2.task.RunSpec run_spec = 3`"""
    active: bool = field(4, "bool")
    """`bool active = 4`"""
    task_version: str = field(5, "string")
    """`string task_version = 5`"""
    description: str = field(6, "string")
    """`string description = 6`"""

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """The member of the oneof `input_wrapper` that is set, or None."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerStatus(Message, proto="flyteidl2.trigger.TriggerStatus"):
    """The message `flyteidl2.trigger.TriggerStatus`."""

    deployed_at: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp deployed_at = 1`"""
    updated_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp updated_at = 2`"""
    triggered_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp triggered_at = 3`"""
    deleted_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp deleted_at = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerRevision(Message, proto="flyteidl2.trigger.TriggerRevision"):
    """The message `flyteidl2.trigger.TriggerRevision`."""

    id: TriggerIdentifier | None = field(1, "message")
    """`flyteidl2.common.TriggerIdentifier id = 1`"""
    metadata: TriggerMetadata | None = field(2, "message")
    """`TriggerMetadata metadata = 2`"""
    status: TriggerStatus | None = field(3, "message")
    """`TriggerStatus status = 3`"""
    action: TriggerRevisionAction = field(
        4, "enum", default_factory=lambda: TriggerRevisionAction.TRIGGER_REVISION_ACTION_UNSPECIFIED
    )
    """`TriggerRevisionAction action = 4`"""
    created_at: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerDetails(Message, proto="flyteidl2.trigger.TriggerDetails"):
    """The message `flyteidl2.trigger.TriggerDetails`."""

    id: TriggerIdentifier | None = field(1, "message")
    """`flyteidl2.common.TriggerIdentifier id = 1`"""
    metadata: TriggerMetadata | None = field(2, "message")
    """`TriggerMetadata metadata = 2`"""
    spec: TriggerSpec | None = field(3, "message")
    """`TriggerSpec spec = 3`"""
    status: TriggerStatus | None = field(4, "message")
    """`TriggerStatus status = 4`"""
    automation_spec: TriggerAutomationSpec | None = field(5, "message")
    """`flyteidl2.task.TriggerAutomationSpec automation_spec = 5`"""
    description: str | None = field(6, "string", optional=True)
    """`optional string description = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Trigger(Message, proto="flyteidl2.trigger.Trigger"):
    """The message `flyteidl2.trigger.Trigger`."""

    id: TriggerIdentifier | None = field(1, "message")
    """`flyteidl2.common.TriggerIdentifier id = 1`"""
    metadata: TriggerMetadata | None = field(2, "message")
    """`TriggerMetadata metadata = 2`"""
    status: TriggerStatus | None = field(3, "message")
    """`TriggerStatus status = 3`"""
    active: bool = field(5, "bool")
    """`bool active = 5`"""
    automation_spec: TriggerAutomationSpec | None = field(6, "message")
    """`flyteidl2.task.TriggerAutomationSpec automation_spec = 6`"""
