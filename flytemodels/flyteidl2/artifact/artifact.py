# Made from flyteidl2/artifact/artifact.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/artifact/artifact.proto` (package `flyteidl2.artifact`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.core.artifact_id import (
    ArtifactInfo,
    ArtifactVersionId,
    Granularity,
    Partitions,
    TimePartition,
)
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.core.types import LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactName(Message, proto="flyteidl2.artifact.ArtifactName"):
    """The message `flyteidl2.artifact.ArtifactName`."""

    org: str = field(1, "string")
    """`string org = 1`"""
    project: str = field(2, "string")
    """`string project = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    name: str = field(4, "string")
    """`string name = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactIdentifier(Message, proto="flyteidl2.artifact.ArtifactIdentifier"):
    """The message `flyteidl2.artifact.ArtifactIdentifier`."""

    name: ArtifactName | None = field(1, "message")
    """`ArtifactName name = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimePartitionKey(Message, proto="flyteidl2.artifact.TimePartitionKey"):
    """The message `flyteidl2.artifact.TimePartitionKey`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    granularity: Granularity = field(2, "enum", default_factory=lambda: Granularity.UNSET)
    """`flyteidl2.core.Granularity granularity = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactPartitionSchema(Message, proto="flyteidl2.artifact.ArtifactPartitionSchema"):
    """The message `flyteidl2.artifact.ArtifactPartitionSchema`."""

    time_partition: TimePartitionKey | None = field(1, "message")
    """`TimePartitionKey time_partition = 1`"""
    partition_keys: list[str] = field(2, "string", repeated=True)
    """`repeated string partition_keys = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PartitionSchemaMismatch(Message, proto="flyteidl2.artifact.PartitionSchemaMismatch"):
    """The message `flyteidl2.artifact.PartitionSchemaMismatch`."""

    expected: ArtifactPartitionSchema | None = field(1, "message")
    """`ArtifactPartitionSchema expected = 1`"""
    actual: ArtifactPartitionSchema | None = field(2, "message")
    """`ArtifactPartitionSchema actual = 2`"""
    message: str = field(3, "string")
    """`string message = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskActionSource(Message, proto="flyteidl2.artifact.TaskActionSource"):
    """The message `flyteidl2.artifact.TaskActionSource`."""

    action: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactSource(Message, proto="flyteidl2.artifact.ArtifactSource"):
    """The message `flyteidl2.artifact.ArtifactSource`."""

    task_action: TaskActionSource | None = field(1, "message", group="source")
    """`TaskActionSource task_action = 1`"""
    external_ref: str | None = field(2, "string", group="source")
    """`string external_ref = 2`"""

    @property
    def source(self) -> TaskActionSource | str | None:
        """The member of the oneof `source` that is set, or None."""
        return self._oneof("source", self.task_action, self.external_ref)


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactSpec(Message, proto="flyteidl2.artifact.ArtifactSpec"):
    """The message `flyteidl2.artifact.ArtifactSpec`."""

    value: Literal | None = field(1, "message")
    """`flyteidl2.core.Literal value = 1`"""
    type: LiteralType | None = field(2, "message")
    """`flyteidl2.core.LiteralType type = 2`"""
    info: ArtifactInfo | None = field(3, "message")
    """`flyteidl2.core.ArtifactInfo info = 3`"""
    source: ArtifactSource | None = field(6, "message")
    """`ArtifactSource source = 6`"""
    parent_artifacts: list[ArtifactVersionId] = field(7, "message", repeated=True)
    """`repeated flyteidl2.core.ArtifactVersionId parent_artifacts = 7`"""
    partitions: Partitions | None = field(8, "message")
    """`flyteidl2.core.Partitions partitions = 8`"""
    time_partition: TimePartition | None = field(9, "message")
    """`flyteidl2.core.TimePartition time_partition = 9`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Artifact(Message, proto="flyteidl2.artifact.Artifact"):
    """The message `flyteidl2.artifact.Artifact`."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """`ArtifactIdentifier artifact_id = 1`"""
    spec: ArtifactSpec | None = field(2, "message")
    """`ArtifactSpec spec = 2`"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 3`"""
    created_by: EnrichedIdentity | None = field(4, "message")
    """`flyteidl2.common.EnrichedIdentity created_by = 4`"""
    partition_schema_mismatch: PartitionSchemaMismatch | None = field(5, "message")
    """`PartitionSchemaMismatch partition_schema_mismatch = 5`"""
