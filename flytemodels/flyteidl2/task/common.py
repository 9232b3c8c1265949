# Made from flyteidl2/task/common.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/task/common.proto` (package `flyteidl2.task`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, NamedEntriesMixin, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactInfo, ArtifactVersionId, Partitions, TimePartition
from flytemodels.flyteidl2.core.interface import Parameter
from flytemodels.flyteidl2.core.literals import KeyValuePair, Literal
from flytemodels.flyteidl2.core.types import LiteralType


class FixedRateUnit(Enum):
    """How long one step of a schedule is."""

    FIXED_RATE_UNIT_UNSPECIFIED = 0
    """Not said."""
    FIXED_RATE_UNIT_MINUTE = 1
    """60 seconds."""
    FIXED_RATE_UNIT_HOUR = 2
    """60 minutes."""
    FIXED_RATE_UNIT_DAY = 3
    """24 hours."""


class TriggerAutomationSpecType(Enum):
    """What makes a trigger start runs."""

    TYPE_UNSPECIFIED = 0
    """Not said."""
    TYPE_NONE = 1
    """Nothing; somebody has to."""
    TYPE_SCHEDULE = 2
    """Times."""
    TYPE_ARTIFACT = 3
    """New versions of an artifact."""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedParameter(Message, proto="flyteidl2.task.NamedParameter", rules=True):
    """An input of a task, with its default."""

    name: str = field(1, "string")
    """Input that it is for. (`string name = 1`)"""
    parameter: Parameter | None = field(2, "message")
    """Type, description and default. (`flyteidl2.core.Parameter parameter = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class FixedRate(Message, proto="flyteidl2.task.FixedRate", rules=True):
    """Starts at equal distances in time."""

    value: int = field(1, "uint32")
    """How many units lie between two starts. (`uint32 value = 1`; above 0)"""
    unit: FixedRateUnit = field(2, "enum", default_factory=lambda: FixedRateUnit.FIXED_RATE_UNIT_UNSPECIFIED)
    """Minutes, hours or days. (`FixedRateUnit unit = 2`; none of 0)"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """First start. None for the time of activation. (`google.protobuf.Timestamp start_time = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Cron(Message, proto="flyteidl2.task.Cron", rules=True):
    """Starts at times of the calendar."""

    expression: str = field(1, "string")
    """Five fields: minute, hour, day of the month, month, day of the week. (`string expression = 1`; not empty)"""
    timezone: str = field(2, "string")
    """IANA name, such as `Europe/Berlin`. Empty for UTC. (`string timezone = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schedule(Message, proto="flyteidl2.task.Schedule", rules=True):
    """When a trigger starts runs."""

    rate: FixedRate | None = field(1, "message", group="expression")
    """At equal distances in time. (`FixedRate rate = 1`)"""
    cron_expression: str | None = field(2, "string", group="expression")
    """Deprecated. Use `cron`. (`string cron_expression = 2`)"""
    cron: Cron | None = field(4, "message", group="expression")
    """At times of the calendar. (`Cron cron = 4`)"""
    kickoff_time_input_arg: str = field(3, "string")
    """Input that gets the time that the start was planned for. Empty for none. (`string kickoff_time_input_arg = 3`)"""

    @property
    def expression(self) -> FixedRate | str | Cron | None:
        """Rate or cron, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("expression", self.rate, self.cron_expression, self.cron)


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactTrigger(Message, proto="flyteidl2.task.ArtifactTrigger", rules=True):
    """Starts a run for each new version of an artifact."""

    artifact_name: str = field(1, "string")
    """Artifact to watch. (`string artifact_name = 1`; not empty)"""
    version: str = field(2, "string")
    """Only this version. Empty for any. (`string version = 2`)"""
    input_arg: str = field(3, "string")
    """Input that gets the artifact's value. (`string input_arg = 3`)"""
    partitions: dict[str, str] = map_field(4, "string", "string")
    """Only versions with these partitions, by key. (`map<string, string> partitions = 4`)"""
    partition_input_args: dict[str, str] = map_field(5, "string", "string")
    """Inputs that get the value of a partition, by its key. (`map<string, string> partition_input_args = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerAutomationSpec(Message, proto="flyteidl2.task.TriggerAutomationSpec", rules=True):
    """What makes a trigger start runs."""

    type: TriggerAutomationSpecType = field(
        1, "enum", default_factory=lambda: TriggerAutomationSpecType.TYPE_UNSPECIFIED
    )
    """Times, artifacts or nothing. (`TriggerAutomationSpecType type = 1`; none of 0)"""
    schedule: Schedule | None = field(2, "message", group="automation")
    """Times to start at. (`Schedule schedule = 2`)"""
    artifact: ArtifactTrigger | None = field(3, "message", group="automation")
    """Artifact to start for. (`ArtifactTrigger artifact = 3`)"""

    @property
    def automation(self) -> Schedule | ArtifactTrigger | None:
        """The kind that is set, or None."""
        return self._oneof("automation", self.schedule, self.artifact)


@message_dataclass(slots=True, eq=False, repr=False)
class NamedLiteral(Message, proto="flyteidl2.task.NamedLiteral", rules=True):
    """One input or output."""

    name: str = field(1, "string")
    """Input or output that it is for. (`string name = 1`)"""
    value: Literal | None = field(2, "message")
    """Its value, typed as the interface says. (`flyteidl2.core.Literal value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OutputReferences(Message, proto="flyteidl2.task.OutputReferences"):
    """Where an action's outputs are stored."""

    output_uri: str = field(1, "string")
    """Address of `outputs.pb`. (`string output_uri = 1`)"""
    report_uri: str = field(2, "string")
    """Address of the HTML report. Empty where there is none. (`string report_uri = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Inputs(NamedEntriesMixin[Literal], Message, proto="flyteidl2.task.Inputs", rules=True):
    """Values of inputs in order, each with its name. `inputs.pb` holds one."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One for each input. A name must not come twice. (`repeated NamedLiteral literals = 1`)"""
    context: list[KeyValuePair] = field(2, "message", repeated=True)
    """Pairs that are handed on from an action to those that it starts, such as a trace id. (`repeated
    flyteidl2.core.KeyValuePair context = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ProducedArtifact(Message, proto="flyteidl2.task.ProducedArtifact", rules=True):
    """An output that becomes an artifact."""

    output: str = field(1, "string")
    """Which output becomes the artifact. (`string output = 1`; not empty)"""
    name: str = field(2, "string")
    """What the artifact is called. Empty for a name made of task and output. (`string name = 2`; not empty)"""
    version: str = field(3, "string")
    """Chosen by the task. Empty for one that is made up. (`string version = 3`)"""
    info: ArtifactInfo | None = field(4, "message")
    """What the author says of it. (`flyteidl2.core.ArtifactInfo info = 4`)"""
    type: LiteralType | None = field(5, "message")
    """What values it has. (`flyteidl2.core.LiteralType type = 5`)"""
    parent_artifacts: list[ArtifactVersionId] = field(6, "message", repeated=True)
    """Artifacts that it was made of. (`repeated flyteidl2.core.ArtifactVersionId parent_artifacts = 6`; at most 32
    items)
    """
    partitions: Partitions | None = field(7, "message")
    """Which partition it is. None means none. (`flyteidl2.core.Partitions partitions = 7`)"""
    time_partition: TimePartition | None = field(8, "message")
    """Which time it is for. None means none. (`flyteidl2.core.TimePartition time_partition = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Outputs(NamedEntriesMixin[Literal], Message, proto="flyteidl2.task.Outputs", rules=True):
    """Values of outputs in order, each with its name. `outputs.pb` holds one."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One for each output. A name must not come twice. (`repeated NamedLiteral literals = 1`)"""
    produced_artifacts: list[ProducedArtifact] = field(3, "message", repeated=True)
    """Outputs that become artifacts. (`repeated ProducedArtifact produced_artifacts = 3`)"""
