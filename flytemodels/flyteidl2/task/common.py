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
    """How long one step of a fixed rate is."""

    FIXED_RATE_UNIT_UNSPECIFIED = 0
    """Not set."""
    FIXED_RATE_UNIT_MINUTE = 1
    """60 seconds."""
    FIXED_RATE_UNIT_HOUR = 2
    """60 minutes."""
    FIXED_RATE_UNIT_DAY = 3
    """24 hours."""


class TriggerAutomationSpecType(Enum):
    """What makes a trigger start runs."""

    TYPE_UNSPECIFIED = 0
    """Not set."""
    TYPE_NONE = 1
    """Nothing: runs are started by hand."""
    TYPE_SCHEDULE = 2
    """The clock."""
    TYPE_ARTIFACT = 3
    """New versions of an artifact."""


@message_dataclass(slots=True, eq=False, repr=False)
class NamedParameter(Message, proto="flyteidl2.task.NamedParameter", rules=True):
    """An input of a task, with its default."""

    name: str = field(1, "string")
    """Name of the input. (`string name = 1`)"""
    parameter: Parameter | None = field(2, "message")
    """Type, description and default. (`flyteidl2.core.Parameter parameter = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class FixedRate(Message, proto="flyteidl2.task.FixedRate", rules=True):
    """A schedule with equal intervals."""

    value: int = field(1, "uint32")
    """Number of units between two runs. (`uint32 value = 1`; above 0)"""
    unit: FixedRateUnit = field(2, "enum", default_factory=lambda: FixedRateUnit.FIXED_RATE_UNIT_UNSPECIFIED)
    """Minutes, hours or days. (`FixedRateUnit unit = 2`; none of 0)"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """Runs start at this time plus whole multiples of the interval. None counts from when the trigger was deployed or
    last switched on, or from its last run. (`google.protobuf.Timestamp start_time = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Cron(Message, proto="flyteidl2.task.Cron", rules=True):
    """A schedule in cron notation."""

    expression: str = field(1, "string")
    """Five fields: minute, hour, day of the month, month, day of the week; or a word such as `@daily`. An expression
    that cannot be parsed is refused when the trigger is deployed. (`string expression = 1`; not empty)
    """
    timezone: str = field(2, "string")
    """IANA name, such as `Europe/Berlin`. Empty for UTC. (`string timezone = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Schedule(Message, proto="flyteidl2.task.Schedule", rules=True):
    """When a trigger starts runs. The open-source scheduler looks for changes every 30 seconds by default. When it
    starts, it catches up on runs that were missed, at most 100 by default.
    """

    rate: FixedRate | None = field(1, "message", group="expression")
    """At equal intervals. (`FixedRate rate = 1`)"""
    cron_expression: str | None = field(2, "string", group="expression")
    """Deprecated. Use `cron`. (`string cron_expression = 2`)"""
    cron: Cron | None = field(4, "message", group="expression")
    """In cron notation, with a time zone. (`Cron cron = 4`)"""
    kickoff_time_input_arg: str = field(3, "string")
    """Input that receives the scheduled time. Empty for none. With it, the open-source scheduler starts runs with this
    input and the task's defaults only. From SDK 2.3.6 on, tasks have `flyte.ctx().run_start_time` instead. (`string
    kickoff_time_input_arg = 3`)
    """

    @property
    def expression(self) -> FixedRate | str | Cron | None:
        """Rate or cron, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("expression", self.rate, self.cron_expression, self.cron)


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactTrigger(Message, proto="flyteidl2.task.ArtifactTrigger", rules=True):
    """Starts a run for each new version of an artifact. No open-source component of Flyte 2 does so."""

    artifact_name: str = field(1, "string")
    """Artifact to watch. (`string artifact_name = 1`; not empty)"""
    version: str = field(2, "string")
    """Only this version. Empty for any version. (`string version = 2`)"""
    input_arg: str = field(3, "string")
    """Input that receives the artifact's value. (`string input_arg = 3`)"""
    partitions: dict[str, str] = map_field(4, "string", "string")
    """Only versions with these values of partitions, by key. (`map<string, string> partitions = 4`)"""
    partition_input_args: dict[str, str] = map_field(5, "string", "string")
    """Inputs that receive the value of a partition, by its key. (`map<string, string> partition_input_args = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TriggerAutomationSpec(Message, proto="flyteidl2.task.TriggerAutomationSpec", rules=True):
    """What makes a trigger start runs."""

    type: TriggerAutomationSpecType = field(
        1, "enum", default_factory=lambda: TriggerAutomationSpecType.TYPE_UNSPECIFIED
    )
    """Schedule, artifact or nothing. It must match `automation`: the scheduler takes up schedules with TYPE_SCHEDULE
    only. (`TriggerAutomationSpecType type = 1`; none of 0)
    """
    schedule: Schedule | None = field(2, "message", group="automation")
    """Times at which to start runs. (`Schedule schedule = 2`)"""
    artifact: ArtifactTrigger | None = field(3, "message", group="automation")
    """Artifact whose new versions start runs. (`ArtifactTrigger artifact = 3`)"""

    @property
    def automation(self) -> Schedule | ArtifactTrigger | None:
        """The member that is set, or None."""
        return self._oneof("automation", self.schedule, self.artifact)


@message_dataclass(slots=True, eq=False, repr=False)
class NamedLiteral(Message, proto="flyteidl2.task.NamedLiteral", rules=True):
    """An input or output with its name."""

    name: str = field(1, "string")
    """Name of the input or output. (`string name = 1`)"""
    value: Literal | None = field(2, "message")
    """Value, of the type that the interface declares. (`flyteidl2.core.Literal value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OutputReferences(Message, proto="flyteidl2.task.OutputReferences"):
    """Where the outputs of an action are stored."""

    output_uri: str = field(1, "string")
    """Address of `outputs.pb`. (`string output_uri = 1`)"""
    report_uri: str = field(2, "string")
    """Address of the HTML report. The executor fills it in whether or not there is a report, so the file may not exist.
    (`string report_uri = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Inputs(NamedEntriesMixin[Literal], Message, proto="flyteidl2.task.Inputs", rules=True):
    """Inputs in order, each with its name. `inputs.pb` holds one."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One entry per input. A name must not occur twice. (`repeated NamedLiteral literals = 1`)"""
    context: list[KeyValuePair] = field(2, "message", repeated=True)
    """Key-value pairs that an action passes on to the actions that it starts, such as a trace id. (`repeated
    flyteidl2.core.KeyValuePair context = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ProducedArtifact(Message, proto="flyteidl2.task.ProducedArtifact", rules=True):
    """An output that is stored as an artifact."""

    output: str = field(1, "string")
    """Which output becomes the artifact. (`string output = 1`; not empty)"""
    name: str = field(2, "string")
    """What the artifact is called. (`string name = 2`; not empty)"""
    version: str = field(3, "string")
    """Version chosen by the task. Empty for a generated one. (`string version = 3`)"""
    info: ArtifactInfo | None = field(4, "message")
    """Description, metadata and card, as supplied by the author. (`flyteidl2.core.ArtifactInfo info = 4`)"""
    type: LiteralType | None = field(5, "message")
    """Type of the literal that is stored. (`flyteidl2.core.LiteralType type = 5`)"""
    parent_artifacts: list[ArtifactVersionId] = field(6, "message", repeated=True)
    """Artifacts that it was derived from. (`repeated flyteidl2.core.ArtifactVersionId parent_artifacts = 6`; at most 32
    items)
    """
    partitions: Partitions | None = field(7, "message")
    """Partition that it belongs to. None if there is none. (`flyteidl2.core.Partitions partitions = 7`)"""
    time_partition: TimePartition | None = field(8, "message")
    """Time that it is for. None if it has no time partition. (`flyteidl2.core.TimePartition time_partition = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Outputs(NamedEntriesMixin[Literal], Message, proto="flyteidl2.task.Outputs", rules=True):
    """Outputs in order, each with its name. `outputs.pb` holds one."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One entry per output. A name must not occur twice. (`repeated NamedLiteral literals = 1`)"""
    produced_artifacts: list[ProducedArtifact] = field(3, "message", repeated=True)
    """Outputs that are stored as artifacts. (`repeated ProducedArtifact produced_artifacts = 3`)"""
