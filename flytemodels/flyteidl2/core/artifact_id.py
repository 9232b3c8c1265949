# Made from flyteidl2/core/artifact_id.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/artifact_id.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass


class Granularity(Enum):
    """Steps of a time partition."""

    UNSET = 0
    """Not specified."""
    MINUTE = 1
    """One partition a minute."""
    HOUR = 2
    """One partition an hour."""
    DAY = 3
    """One partition a day."""
    MONTH = 4
    """One partition a month."""
    WEEK = 5
    """One partition a week."""


class Operator(Enum):
    """Direction in which a time is shifted."""

    MINUS = 0
    """Earlier."""
    PLUS = 1
    """Later."""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactKey(Message, proto="flyteidl2.core.ArtifactKey", rules=True):
    """Names an artifact in any version."""

    project: str = field(1, "string")
    """Project that owns it. (`string project = 1`; at most 64 characters)"""
    domain: str = field(2, "string")
    """Domain that owns it. (`string domain = 2`; at most 64 characters)"""
    name: str = field(3, "string")
    """Chosen by the author. (`string name = 3`; at most 255 characters; matches `^[A-Za-z0-9._-]*$`)"""
    org: str = field(4, "string")
    """Organization. Empty if the installation has none. (`string org = 4`; at most 63 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactVersionId(Message, proto="flyteidl2.core.ArtifactVersionId", rules=True):
    """Names an artifact in one version."""

    key: ArtifactKey | None = field(1, "message")
    """Project, domain and name of the artifact. (`ArtifactKey key = 1`)"""
    version: str = field(2, "string")
    """Chosen when the artifact was stored. (`string version = 2`; at most 255 characters; matches
    `^[A-Za-z0-9._-]*$`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactCard(Message, proto="flyteidl2.core.ArtifactCard", rules=True):
    """A page that presents an artifact to people."""

    uri: str = field(1, "string")
    """Where the page is stored. (`string uri = 1`; at most 1024 characters)"""
    format: str = field(2, "string")
    """Markup of the page, such as `html`. (`string format = 2`; at most 16 characters)"""
    type: str = field(3, "string")
    """Subject of the page, such as a model or a dataset. (`string type = 3`; at most 16 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactInfo(Message, proto="flyteidl2.core.ArtifactInfo", rules=True):
    """What the author says about an artifact."""

    description: str = field(1, "string")
    """Human-readable text. (`string description = 1`; at most 255 characters)"""
    user_metadata: dict[str, str] = map_field(2, "string", "string")
    """Further facts that the author wants to keep, by name. (`map<string, string> user_metadata = 2`)"""
    card: ArtifactCard | None = field(3, "message")
    """Page about the artifact. None if there is none. (`ArtifactCard card = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactBindingData(Message, proto="flyteidl2.core.ArtifactBindingData"):
    """Takes a partition's value from the artifact that started an execution."""

    partition_key: str | None = field(5, "string", group="partition_data")
    """Takes the value that the artifact has under this key. (`string partition_key = 5`)"""
    bind_to_time_partition: bool | None = field(6, "bool", group="partition_data")
    """True for the time partition. (`bool bind_to_time_partition = 6`)"""
    time_transform: TimeTransform | None = field(7, "message")
    """How to shift a time. None leaves it unchanged. (`TimeTransform time_transform = 7`)"""

    @property
    def partition_data(self) -> str | bool | None:
        """Key or time partition, whichever is set."""
        return self._oneof("partition_data", self.partition_key, self.bind_to_time_partition)


@message_dataclass(slots=True, eq=False, repr=False)
class TimeTransform(Message, proto="flyteidl2.core.TimeTransform"):
    """Shifts a time."""

    transform: str = field(1, "string")
    """Length of the shift, as a duration such as `1h`. (`string transform = 1`)"""
    op: Operator = field(2, "enum", default_factory=lambda: Operator.MINUS)
    """Direction of the shift. (`Operator op = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InputBindingData(Message, proto="flyteidl2.core.InputBindingData"):
    """Takes the value of an input."""

    var: str = field(1, "string")
    """Input of the task or workflow whose value is taken. (`string var = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeBinding(Message, proto="flyteidl2.core.RuntimeBinding"):
    """Stands for a value that is only known when the task has run."""


@message_dataclass(slots=True, eq=False, repr=False)
class LabelValue(Message, proto="flyteidl2.core.LabelValue"):
    """The value of a partition or tag: a constant, or determined later."""

    static_value: str | None = field(1, "string", group="value")
    """A constant. (`string static_value = 1`)"""
    time_value: datetime.datetime | None = field(2, "message", group="value", wraps="google.protobuf.Timestamp")
    """Timestamp, UTC. (`google.protobuf.Timestamp time_value = 2`)"""
    triggered_binding: ArtifactBindingData | None = field(3, "message", group="value")
    """A partition of the artifact that started the execution. (`ArtifactBindingData triggered_binding = 3`)"""
    input_binding: InputBindingData | None = field(4, "message", group="value")
    """Taken from an input when the task starts. (`InputBindingData input_binding = 4`)"""
    runtime_binding: RuntimeBinding | None = field(5, "message", group="value")
    """Known when the task has run. (`RuntimeBinding runtime_binding = 5`)"""

    @property
    def value(self) -> str | datetime.datetime | ArtifactBindingData | InputBindingData | RuntimeBinding | None:
        """Whichever one is set, or None."""
        return self._oneof(
            "value",
            self.static_value,
            self.time_value,
            self.triggered_binding,
            self.input_binding,
            self.runtime_binding,
        )


@message_dataclass(slots=True, eq=False, repr=False)
class Partitions(Message, proto="flyteidl2.core.Partitions"):
    """Partitions of an artifact."""

    value: dict[str, LabelValue] = map_field(1, "string", "message")
    """Value of each partition, by key. (`map<string, LabelValue> value = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimePartition(Message, proto="flyteidl2.core.TimePartition", rules=True):
    """The time that an artifact is for."""

    value: LabelValue | None = field(1, "message")
    """Start of the partition. (`LabelValue value = 1`)"""
    granularity: Granularity = field(2, "enum", default_factory=lambda: Granularity.UNSET)
    """Length of a partition. (`Granularity granularity = 2`)"""
    key: str = field(3, "string")
    """Name of the partition. Empty for the default name. (`string key = 3`; at most 64 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactID(Message, proto="flyteidl2.core.ArtifactID", rules=True):
    """Names an artifact in one version and partition."""

    artifact_key: ArtifactKey | None = field(1, "message")
    """The artifact, by project, domain and name. (`ArtifactKey artifact_key = 1`)"""
    version: str = field(2, "string")
    """Chosen when it was stored. Empty for the latest. (`string version = 2`)"""
    partitions: Partitions | None = field(3, "message")
    """Values of its partitions. None means none. (`Partitions partitions = 3`)"""
    time_partition: TimePartition | None = field(4, "message")
    """Time that it is for. None means none. (`TimePartition time_partition = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactTag(Message, proto="flyteidl2.core.ArtifactTag", rules=True):
    """A name for one version of an artifact, which can be moved to another version."""

    artifact_key: ArtifactKey | None = field(1, "message")
    """The artifact, by project, domain and name. (`ArtifactKey artifact_key = 1`)"""
    value: LabelValue | None = field(2, "message")
    """Text of the tag, such as `latest`. (`LabelValue value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactQuery(Message, proto="flyteidl2.core.ArtifactQuery", rules=True):
    """How to find an artifact."""

    artifact_id: ArtifactID | None = field(1, "message", group="identifier")
    """By key, version and partitions. (`ArtifactID artifact_id = 1`)"""
    artifact_tag: ArtifactTag | None = field(2, "message", group="identifier")
    """By a tag, whichever version has it now. (`ArtifactTag artifact_tag = 2`)"""
    uri: str | None = field(3, "string", group="identifier")
    """By address, such as `flyte://av0.1/...`. (`string uri = 3`)"""
    binding: ArtifactBindingData | None = field(4, "message", group="identifier")
    """By the artifact that started the execution. (`ArtifactBindingData binding = 4`)"""

    @property
    def identifier(self) -> ArtifactID | ArtifactTag | str | ArtifactBindingData | None:
        """Whichever one is set, or None."""
        return self._oneof("identifier", self.artifact_id, self.artifact_tag, self.uri, self.binding)
