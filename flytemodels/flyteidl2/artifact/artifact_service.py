# Made from flyteidl2/artifact/artifact_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/artifact/artifact_service.proto` (package `flyteidl2.artifact`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.artifact.artifact import (
    Artifact,
    ArtifactIdentifier,
    ArtifactName,
    ArtifactPartitionSchema,
    ArtifactSpec,
)
from flytemodels.flyteidl2.common.identifier import ProjectIdentifier
from flytemodels.flyteidl2.common.list import ListRequest
from flytemodels.flyteidl2.core.artifact_id import Partitions


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactRequest(Message, proto="flyteidl2.artifact.CreateArtifactRequest"):
    """The message `flyteidl2.artifact.CreateArtifactRequest`."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """`ArtifactIdentifier artifact_id = 1`"""
    spec: ArtifactSpec | None = field(2, "message")
    """`ArtifactSpec spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactResponse(Message, proto="flyteidl2.artifact.CreateArtifactResponse"):
    """The message `flyteidl2.artifact.CreateArtifactResponse`."""

    artifact: Artifact | None = field(1, "message")
    """`Artifact artifact = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactRequest(Message, proto="flyteidl2.artifact.GetArtifactRequest"):
    """The message `flyteidl2.artifact.GetArtifactRequest`."""

    name: ArtifactName | None = field(1, "message")
    """`ArtifactName name = 1`"""
    version: str | None = field(2, "string", optional=True)
    """`optional string version = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactResponse(Message, proto="flyteidl2.artifact.GetArtifactResponse"):
    """The message `flyteidl2.artifact.GetArtifactResponse`."""

    artifact: Artifact | None = field(1, "message")
    """`Artifact artifact = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsRequest(Message, proto="flyteidl2.artifact.ListArtifactsRequest"):
    """The message `flyteidl2.artifact.ListArtifactsRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """`flyteidl2.common.ProjectIdentifier project_id = 2`"""
    name: str | None = field(3, "string", optional=True)
    """`optional string name = 3`"""
    latest_per_partition: bool = field(4, "bool")
    """`bool latest_per_partition = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsResponse(Message, proto="flyteidl2.artifact.ListArtifactsResponse"):
    """The message `flyteidl2.artifact.ListArtifactsResponse`."""

    artifacts: list[Artifact] = field(1, "message", repeated=True)
    """`repeated Artifact artifacts = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactNamesRequest(Message, proto="flyteidl2.artifact.ListArtifactNamesRequest"):
    """The message `flyteidl2.artifact.ListArtifactNamesRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """`flyteidl2.common.ProjectIdentifier project_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactGroup(Message, proto="flyteidl2.artifact.ArtifactGroup"):
    """The message `flyteidl2.artifact.ArtifactGroup`."""

    latest: Artifact | None = field(1, "message")
    """`Artifact latest = 1`"""
    versions: int = field(2, "uint64")
    """`uint64 versions = 2`"""
    partition_schema: ArtifactPartitionSchema | None = field(3, "message")
    """`ArtifactPartitionSchema partition_schema = 3`"""
    latest_time_partition: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp latest_time_partition = 4`"""
    latest_partitions: list[Partitions] = field(5, "message", repeated=True)
    """`repeated flyteidl2.core.Partitions latest_partitions = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactNamesResponse(Message, proto="flyteidl2.artifact.ListArtifactNamesResponse"):
    """The message `flyteidl2.artifact.ListArtifactNamesResponse`."""

    groups: list[ArtifactGroup] = field(1, "message", repeated=True)
    """`repeated ArtifactGroup groups = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactMetadataKeysRequest(Message, proto="flyteidl2.artifact.ListArtifactMetadataKeysRequest"):
    """The message `flyteidl2.artifact.ListArtifactMetadataKeysRequest`."""

    project_id: ProjectIdentifier | None = field(1, "message")
    """`flyteidl2.common.ProjectIdentifier project_id = 1`"""
    name: str | None = field(2, "string", optional=True)
    """`optional string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactMetadataKeysResponse(Message, proto="flyteidl2.artifact.ListArtifactMetadataKeysResponse"):
    """The message `flyteidl2.artifact.ListArtifactMetadataKeysResponse`."""

    keys: list[str] = field(1, "string", repeated=True)
    """`repeated string keys = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeclareArtifactRequest(Message, proto="flyteidl2.artifact.DeclareArtifactRequest"):
    """The message `flyteidl2.artifact.DeclareArtifactRequest`."""

    name: ArtifactName | None = field(1, "message")
    """`ArtifactName name = 1`"""
    partition_schema: ArtifactPartitionSchema | None = field(2, "message")
    """`ArtifactPartitionSchema partition_schema = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeclareArtifactResponse(Message, proto="flyteidl2.artifact.DeclareArtifactResponse"):
    """The message `flyteidl2.artifact.DeclareArtifactResponse`."""

    partition_schema: ArtifactPartitionSchema | None = field(1, "message")
    """`ArtifactPartitionSchema partition_schema = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactSchemaRequest(Message, proto="flyteidl2.artifact.GetArtifactSchemaRequest"):
    """The message `flyteidl2.artifact.GetArtifactSchemaRequest`."""

    name: ArtifactName | None = field(1, "message")
    """`ArtifactName name = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactSchemaResponse(Message, proto="flyteidl2.artifact.GetArtifactSchemaResponse"):
    """The message `flyteidl2.artifact.GetArtifactSchemaResponse`."""

    partition_schema: ArtifactPartitionSchema | None = field(1, "message")
    """`ArtifactPartitionSchema partition_schema = 1`"""
    declared: bool = field(2, "bool")
    """`bool declared = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListPartitionValuesRequest(Message, proto="flyteidl2.artifact.ListPartitionValuesRequest"):
    """The message `flyteidl2.artifact.ListPartitionValuesRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """`flyteidl2.common.ProjectIdentifier project_id = 2`"""
    name: str = field(3, "string")
    """`string name = 3`"""
    key: str = field(4, "string")
    """`string key = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListPartitionValuesResponse(Message, proto="flyteidl2.artifact.ListPartitionValuesResponse"):
    """The message `flyteidl2.artifact.ListPartitionValuesResponse`."""

    values: list[str] = field(1, "string", repeated=True)
    """`repeated string values = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteArtifactRequest(Message, proto="flyteidl2.artifact.DeleteArtifactRequest"):
    """The message `flyteidl2.artifact.DeleteArtifactRequest`."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """`ArtifactIdentifier artifact_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteArtifactResponse(Message, proto="flyteidl2.artifact.DeleteArtifactResponse"):
    """The message `flyteidl2.artifact.DeleteArtifactResponse`."""
