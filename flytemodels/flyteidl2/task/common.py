# Made from flyteidl2/task/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/common.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactInfo, ArtifactVersionId, Partitions, TimePartition
from flytemodels.flyteidl2.core.interface import Parameter
from flytemodels.flyteidl2.core.literals import KeyValuePair, Literal
from flytemodels.flyteidl2.core.types import LiteralType


class FixedRateUnit(Enum):
    """The enum `flyteidl2.task.FixedRateUnit`."""

    FIXED_RATE_UNIT_UNSPECIFIED = 0
    FIXED_RATE_UNIT_MINUTE = 1
    FIXED_RATE_UNIT_HOUR = 2
    FIXED_RATE_UNIT_DAY = 3


class TriggerAutomationSpecType(Enum):
    """The enum `flyteidl2.task.TriggerAutomationSpecType`."""

    TYPE_UNSPECIFIED = 0
    TYPE_NONE = 1
    TYPE_SCHEDULE = 2
    TYPE_ARTIFACT = 3


@message_dataclass(slots=True, eq=False, repr=False)
class NamedParameter(Message, proto="flyteidl2.task.NamedParameter"):
    """The message `flyteidl2.task.NamedParameter`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    parameter: Parameter | None = field(2, "message")
    """`flyteidl2.core.Parameter parameter = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class FixedRate(Message, proto="flyteidl2.task.FixedRate"):
    """The message `flyteidl2.task.FixedRate`."""

    value: int = field(1, "uint32")
    """`uint32 value = 1`"""
    unit: FixedRateUnit = field(2, "enum", default_factory=lambda: FixedRateUnit.FIXED_RATE_UNIT_UNSPECIFIED)
    """`FixedRateUnit unit = 2`"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Cron(Message, proto="flyteidl2.task.Cron"):
    """The message `flyteidl2.task.Cron`."""

    expression: str = field(1, "string")
    """`string expression = 1`"""
    timezone: str = field(2, "string")
    """`string timezone = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schedule(Message, proto="flyteidl2.task.Schedule"):
    """The message `flyteidl2.task.Schedule`."""

    rate: FixedRate | None = field(1, "message", group="expression")
    """`FixedRate rate = 1`"""
    cron_expression: str | None = field(2, "string", group="expression")
    """Deprecated. (`string cron_expression = 2`)"""
    cron: Cron | None = field(4, "message", group="expression")
    """`Cron cron = 4`"""
    kickoff_time_input_arg: str = field(3, "string")
    """`string kickoff_time_input_arg = 3`"""

    @property
    def expression(self) -> FixedRate | str | Cron | None:
        """The member of the oneof `expression` that is set, or None."""
        return self._oneof("expression", self.rate, self.cron_expression, self.cron)


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactTrigger(Message, proto="flyteidl2.task.ArtifactTrigger"):
    """The message `flyteidl2.task.ArtifactTrigger`."""

    artifact_name: str = field(1, "string")
    """`string artifact_name = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""
    input_arg: str = field(3, "string")
    """`string input_arg = 3`"""
    partitions: dict[str, str] = map_field(4, "string", "string")
    """`map<string, string> partitions = 4`"""
    partition_input_args: dict[str, str] = map_field(5, "string", "string")
    """`map<string, string> partition_input_args = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerAutomationSpec(Message, proto="flyteidl2.task.TriggerAutomationSpec"):
    """The message `flyteidl2.task.TriggerAutomationSpec`."""

    type: TriggerAutomationSpecType = field(
        1, "enum", default_factory=lambda: TriggerAutomationSpecType.TYPE_UNSPECIFIED
    )
    """`TriggerAutomationSpecType type = 1`"""
    schedule: Schedule | None = field(2, "message", group="automation")
    """`Schedule schedule = 2`"""
    artifact: ArtifactTrigger | None = field(3, "message", group="automation")
    """`ArtifactTrigger artifact = 3`"""

    @property
    def automation(self) -> Schedule | ArtifactTrigger | None:
        """The member of the oneof `automation` that is set, or None."""
        return self._oneof("automation", self.schedule, self.artifact)


@message_dataclass(slots=True, eq=False, repr=False)
class NamedLiteral(Message, proto="flyteidl2.task.NamedLiteral"):
    """The message `flyteidl2.task.NamedLiteral`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    value: Literal | None = field(2, "message")
    """`flyteidl2.core.Literal value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class OutputReferences(Message, proto="flyteidl2.task.OutputReferences"):
    """The message `flyteidl2.task.OutputReferences`."""

    output_uri: str = field(1, "string")
    """`string output_uri = 1`"""
    report_uri: str = field(2, "string")
    """`string report_uri = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Inputs(Message, proto="flyteidl2.task.Inputs"):
    """The message `flyteidl2.task.Inputs`."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """`repeated NamedLiteral literals = 1`"""
    context: list[KeyValuePair] = field(2, "message", repeated=True)
    """`repeated flyteidl2.core.KeyValuePair context = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProducedArtifact(Message, proto="flyteidl2.task.ProducedArtifact"):
    """The message `flyteidl2.task.ProducedArtifact`."""

    output: str = field(1, "string")
    """`string output = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    version: str = field(3, "string")
    """`string version = 3`"""
    info: ArtifactInfo | None = field(4, "message")
    """`flyteidl2.core.ArtifactInfo info = 4`"""
    type: LiteralType | None = field(5, "message")
    """`flyteidl2.core.LiteralType type = 5`"""
    parent_artifacts: list[ArtifactVersionId] = field(6, "message", repeated=True)
    """`repeated flyteidl2.core.ArtifactVersionId parent_artifacts = 6`"""
    partitions: Partitions | None = field(7, "message")
    """`flyteidl2.core.Partitions partitions = 7`"""
    time_partition: TimePartition | None = field(8, "message")
    """`flyteidl2.core.TimePartition time_partition = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Outputs(Message, proto="flyteidl2.task.Outputs"):
    """The message `flyteidl2.task.Outputs`."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """`repeated NamedLiteral literals = 1`"""
    produced_artifacts: list[ProducedArtifact] = field(3, "message", repeated=True)
    """`repeated ProducedArtifact produced_artifacts = 3`"""
