# Made from flyteidl2/core/artifact_id.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/artifact_id.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass


class Granularity(Enum):
    """The enum `flyteidl2.core.Granularity`."""

    UNSET = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    MONTH = 4
    WEEK = 5


class Operator(Enum):
    """The enum `flyteidl2.core.Operator`."""

    MINUS = 0
    PLUS = 1


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactKey(Message, proto="flyteidl2.core.ArtifactKey"):
    """The message `flyteidl2.core.ArtifactKey`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    org: str = field(4, "string")
    """`string org = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactVersionId(Message, proto="flyteidl2.core.ArtifactVersionId"):
    """The message `flyteidl2.core.ArtifactVersionId`."""

    key: ArtifactKey | None = field(1, "message")
    """`ArtifactKey key = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactCard(Message, proto="flyteidl2.core.ArtifactCard"):
    """The message `flyteidl2.core.ArtifactCard`."""

    uri: str = field(1, "string")
    """`string uri = 1`"""
    format: str = field(2, "string")
    """`string format = 2`"""
    type: str = field(3, "string")
    """`string type = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactInfo(Message, proto="flyteidl2.core.ArtifactInfo"):
    """The message `flyteidl2.core.ArtifactInfo`."""

    description: str = field(1, "string")
    """`string description = 1`"""
    user_metadata: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> user_metadata = 2`"""
    card: ArtifactCard | None = field(3, "message")
    """`ArtifactCard card = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactBindingData(Message, proto="flyteidl2.core.ArtifactBindingData"):
    """The message `flyteidl2.core.ArtifactBindingData`."""

    partition_key: str | None = field(5, "string", group="partition_data")
    """`string partition_key = 5`"""
    bind_to_time_partition: bool | None = field(6, "bool", group="partition_data")
    """`bool bind_to_time_partition = 6`"""
    time_transform: TimeTransform | None = field(7, "message")
    """`TimeTransform time_transform = 7`"""

    @property
    def partition_data(self) -> str | bool | None:
        """The member of the oneof `partition_data` that is set, or None."""
        return self._oneof("partition_data", self.partition_key, self.bind_to_time_partition)


@message_dataclass(slots=True, eq=False, repr=False)
class TimeTransform(Message, proto="flyteidl2.core.TimeTransform"):
    """The message `flyteidl2.core.TimeTransform`."""

    transform: str = field(1, "string")
    """`string transform = 1`"""
    op: Operator = field(2, "enum", default_factory=lambda: Operator.MINUS)
    """`Operator op = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class InputBindingData(Message, proto="flyteidl2.core.InputBindingData"):
    """The message `flyteidl2.core.InputBindingData`."""

    var: str = field(1, "string")
    """`string var = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeBinding(Message, proto="flyteidl2.core.RuntimeBinding"):
    """The message `flyteidl2.core.RuntimeBinding`."""


@message_dataclass(slots=True, eq=False, repr=False)
class LabelValue(Message, proto="flyteidl2.core.LabelValue"):
    """The message `flyteidl2.core.LabelValue`."""

    static_value: str | None = field(1, "string", group="value")
    """`string static_value = 1`"""
    time_value: datetime.datetime | None = field(2, "message", group="value", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp time_value = 2`"""
    triggered_binding: ArtifactBindingData | None = field(3, "message", group="value")
    """`ArtifactBindingData triggered_binding = 3`"""
    input_binding: InputBindingData | None = field(4, "message", group="value")
    """`InputBindingData input_binding = 4`"""
    runtime_binding: RuntimeBinding | None = field(5, "message", group="value")
    """`RuntimeBinding runtime_binding = 5`"""

    @property
    def value(self) -> str | datetime.datetime | ArtifactBindingData | InputBindingData | RuntimeBinding | None:
        """The member of the oneof `value` that is set, or None."""
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
    """The message `flyteidl2.core.Partitions`."""

    value: dict[str, LabelValue] = map_field(1, "string", "message")
    """`map<string, LabelValue> value = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimePartition(Message, proto="flyteidl2.core.TimePartition"):
    """The message `flyteidl2.core.TimePartition`."""

    value: LabelValue | None = field(1, "message")
    """`LabelValue value = 1`"""
    granularity: Granularity = field(2, "enum", default_factory=lambda: Granularity.UNSET)
    """`Granularity granularity = 2`"""
    key: str = field(3, "string")
    """`string key = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactID(Message, proto="flyteidl2.core.ArtifactID"):
    """The message `flyteidl2.core.ArtifactID`."""

    artifact_key: ArtifactKey | None = field(1, "message")
    """`ArtifactKey artifact_key = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""
    partitions: Partitions | None = field(3, "message")
    """`Partitions partitions = 3`"""
    time_partition: TimePartition | None = field(4, "message")
    """`TimePartition time_partition = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactTag(Message, proto="flyteidl2.core.ArtifactTag"):
    """The message `flyteidl2.core.ArtifactTag`."""

    artifact_key: ArtifactKey | None = field(1, "message")
    """`ArtifactKey artifact_key = 1`"""
    value: LabelValue | None = field(2, "message")
    """`LabelValue value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactQuery(Message, proto="flyteidl2.core.ArtifactQuery"):
    """The message `flyteidl2.core.ArtifactQuery`."""

    artifact_id: ArtifactID | None = field(1, "message", group="identifier")
    """`ArtifactID artifact_id = 1`"""
    artifact_tag: ArtifactTag | None = field(2, "message", group="identifier")
    """`ArtifactTag artifact_tag = 2`"""
    uri: str | None = field(3, "string", group="identifier")
    """`string uri = 3`"""
    binding: ArtifactBindingData | None = field(4, "message", group="identifier")
    """`ArtifactBindingData binding = 4`"""

    @property
    def identifier(self) -> ArtifactID | ArtifactTag | str | ArtifactBindingData | None:
        """The member of the oneof `identifier` that is set, or None."""
        return self._oneof("identifier", self.artifact_id, self.artifact_tag, self.uri, self.binding)
