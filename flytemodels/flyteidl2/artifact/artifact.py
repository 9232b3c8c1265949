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
class ArtifactName(Message, proto="flyteidl2.artifact.ArtifactName", rules=True):
    """Names an artifact in any version."""

    org: str = field(1, "string")
    """Organization; empty in installations without organizations. (`string org = 1`; at most 63 characters)"""
    project: str = field(2, "string")
    """Project that owns it. (`string project = 2`; 1 to 64 characters)"""
    domain: str = field(3, "string")
    """Domain that owns it. (`string domain = 3`; 1 to 64 characters)"""
    name: str = field(4, "string")
    """Chosen by the author. (`string name = 4`; 1 to 255 characters; matches `^[A-Za-z0-9._-]+$`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactIdentifier(Message, proto="flyteidl2.artifact.ArtifactIdentifier", rules=True):
    """Names an artifact in one version."""

    name: ArtifactName | None = field(1, "message")
    """Project, domain and name. (`ArtifactName name = 1`; required)"""
    version: str = field(2, "string")
    """Chosen when the artifact was stored. (`string version = 2`; 1 to 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TimePartitionKey(Message, proto="flyteidl2.artifact.TimePartitionKey", rules=True):
    """How an artifact is partitioned by time."""

    key: str = field(1, "string")
    """Which name the partition has. (`string key = 1`; 1 to 64 characters)"""
    granularity: Granularity = field(2, "enum", default_factory=lambda: Granularity.UNSET)
    """Length of each partition. (`flyteidl2.core.Granularity granularity = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactPartitionSchema(Message, proto="flyteidl2.artifact.ArtifactPartitionSchema", rules=True):
    """How an artifact is partitioned."""

    time_partition: TimePartitionKey | None = field(1, "message")
    """Partition by time. None if there is none. (`TimePartitionKey time_partition = 1`)"""
    partition_keys: list[str] = field(2, "string", repeated=True)
    """Other partition keys, in order. (`repeated string partition_keys = 2`; at most 16 items; each item: 1 to 64
    characters)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class PartitionSchemaMismatch(Message, proto="flyteidl2.artifact.PartitionSchemaMismatch", rules=True):
    """A version whose partitions differ from those of its artifact."""

    expected: ArtifactPartitionSchema | None = field(1, "message")
    """Partitions of the artifact. (`ArtifactPartitionSchema expected = 1`)"""
    actual: ArtifactPartitionSchema | None = field(2, "message")
    """Partitions of the version. (`ArtifactPartitionSchema actual = 2`)"""
    message: str = field(3, "string")
    """Human-readable text. (`string message = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskActionSource(Message, proto="flyteidl2.artifact.TaskActionSource", rules=True):
    """The attempt that produced a version."""

    action: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action = 1`; required)"""
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactSource(Message, proto="flyteidl2.artifact.ArtifactSource", rules=True):
    """Where a version comes from."""

    task_action: TaskActionSource | None = field(1, "message", group="source")
    """A task produced it. (`TaskActionSource task_action = 1`)"""
    external_ref: str | None = field(2, "string", group="source")
    """It was produced elsewhere; a text that says where. (`string external_ref = 2`; at most 1024 characters)"""

    @property
    def source(self) -> TaskActionSource | str | None:
        """The member that is set, or None."""
        return self._oneof("source", self.task_action, self.external_ref)


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactSpec(Message, proto="flyteidl2.artifact.ArtifactSpec", rules=True):
    """Contents of a version."""

    value: Literal | None = field(1, "message")
    """Literal with the value, or with its address. (`flyteidl2.core.Literal value = 1`; required)"""
    type: LiteralType | None = field(2, "message")
    """Literal type that the value has. (`flyteidl2.core.LiteralType type = 2`; required)"""
    info: ArtifactInfo | None = field(3, "message")
    """Description, metadata and card, as supplied by the author. (`flyteidl2.core.ArtifactInfo info = 3`)"""
    source: ArtifactSource | None = field(6, "message")
    """Where it comes from. (`ArtifactSource source = 6`)"""
    parent_artifacts: list[ArtifactVersionId] = field(7, "message", repeated=True)
    """Artifacts that it was derived from. (`repeated flyteidl2.core.ArtifactVersionId parent_artifacts = 7`; at most 32
    items)
    """
    partitions: Partitions | None = field(8, "message")
    """Partition that it belongs to. None if there is none. (`flyteidl2.core.Partitions partitions = 8`)"""
    time_partition: TimePartition | None = field(9, "message")
    """Time that it is for. None if it has no time partition. (`flyteidl2.core.TimePartition time_partition = 9`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Artifact(Message, proto="flyteidl2.artifact.Artifact", rules=True):
    """An artifact in one version."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """Name and version that identify it. (`ArtifactIdentifier artifact_id = 1`)"""
    spec: ArtifactSpec | None = field(2, "message")
    """Value, type and origin. (`ArtifactSpec spec = 2`)"""
    created_at: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When it was stored. (`google.protobuf.Timestamp created_at = 3`)"""
    created_by: EnrichedIdentity | None = field(4, "message")
    """Who stored it. (`flyteidl2.common.EnrichedIdentity created_by = 4`)"""
    partition_schema_mismatch: PartitionSchemaMismatch | None = field(5, "message")
    """Set if its partitions differ from those of the artifact. None if they match. (`PartitionSchemaMismatch
    partition_schema_mismatch = 5`)
    """
