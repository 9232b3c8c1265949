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
class CreateArtifactRequest(Message, proto="flyteidl2.artifact.CreateArtifactRequest", rules=True):
    """Stores a version of an artifact."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """Name and version that identify it. (`ArtifactIdentifier artifact_id = 1`; required)"""
    spec: ArtifactSpec | None = field(2, "message")
    """Value, type and origin. (`ArtifactSpec spec = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactResponse(Message, proto="flyteidl2.artifact.CreateArtifactResponse", rules=True):
    """Confirms that a version was stored."""

    artifact: Artifact | None = field(1, "message")
    """The artifact as the service has stored it. (`Artifact artifact = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactRequest(Message, proto="flyteidl2.artifact.GetArtifactRequest", rules=True):
    """Asks for a version of an artifact."""

    name: ArtifactName | None = field(1, "message")
    """Project, domain and name. (`ArtifactName name = 1`; required)"""
    version: str | None = field(2, "string", optional=True)
    """Which version. None for the latest. (`optional string version = 2`; at most 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactResponse(Message, proto="flyteidl2.artifact.GetArtifactResponse", rules=True):
    """The version that was asked for."""

    artifact: Artifact | None = field(1, "message")
    """The artifact as the service has stored it. (`Artifact artifact = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsRequest(Message, proto="flyteidl2.artifact.ListArtifactsRequest", rules=True):
    """Asks for a list of versions of artifacts."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """Project and domain to look in. (`flyteidl2.common.ProjectIdentifier project_id = 2`; required)"""
    name: str | None = field(3, "string", optional=True)
    """Only this artifact. None for all. (`optional string name = 3`; at most 255 characters)"""
    latest_per_partition: bool = field(4, "bool")
    """Whether to return only the latest version of each partition. (`bool latest_per_partition = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsResponse(Message, proto="flyteidl2.artifact.ListArtifactsResponse", rules=True):
    """Versions of artifacts (one page)."""

    artifacts: list[Artifact] = field(1, "message", repeated=True)
    """Versions of this page. (`repeated Artifact artifacts = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactNamesRequest(Message, proto="flyteidl2.artifact.ListArtifactNamesRequest", rules=True):
    """Asks for a list of artifacts."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """Project and domain to look in. (`flyteidl2.common.ProjectIdentifier project_id = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactGroup(Message, proto="flyteidl2.artifact.ArtifactGroup", rules=True):
    """An artifact, with a summary of its versions."""

    latest: Artifact | None = field(1, "message")
    """Latest version. (`Artifact latest = 1`)"""
    versions: int = field(2, "uint64")
    """How many versions there are. (`uint64 versions = 2`)"""
    partition_schema: ArtifactPartitionSchema | None = field(3, "message")
    """How it is partitioned. (`ArtifactPartitionSchema partition_schema = 3`)"""
    latest_time_partition: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """Latest time that has a version. None if it is not partitioned by time. (`google.protobuf.Timestamp
    latest_time_partition = 4`)
    """
    latest_partitions: list[Partitions] = field(5, "message", repeated=True)
    """Partitions of the latest versions. (`repeated flyteidl2.core.Partitions latest_partitions = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactNamesResponse(Message, proto="flyteidl2.artifact.ListArtifactNamesResponse", rules=True):
    """Artifacts (one page)."""

    groups: list[ArtifactGroup] = field(1, "message", repeated=True)
    """Artifacts of this page. (`repeated ArtifactGroup groups = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactMetadataKeysRequest(Message, proto="flyteidl2.artifact.ListArtifactMetadataKeysRequest", rules=True):
    """Asks which metadata keys the authors of artifacts use."""

    project_id: ProjectIdentifier | None = field(1, "message")
    """Project and domain to look in. (`flyteidl2.common.ProjectIdentifier project_id = 1`; required)"""
    name: str | None = field(2, "string", optional=True)
    """Only this artifact. None for all. (`optional string name = 2`; at most 255 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactMetadataKeysResponse(Message, proto="flyteidl2.artifact.ListArtifactMetadataKeysResponse"):
    """Metadata keys that are in use."""

    keys: list[str] = field(1, "string", repeated=True)
    """Each key once, sorted. (`repeated string keys = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeclareArtifactRequest(Message, proto="flyteidl2.artifact.DeclareArtifactRequest", rules=True):
    """Declares how an artifact is partitioned, before it has a version."""

    name: ArtifactName | None = field(1, "message")
    """Project, domain and name. (`ArtifactName name = 1`; required)"""
    partition_schema: ArtifactPartitionSchema | None = field(2, "message")
    """Keys and time partition to declare. (`ArtifactPartitionSchema partition_schema = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeclareArtifactResponse(Message, proto="flyteidl2.artifact.DeclareArtifactResponse", rules=True):
    """Returns how an artifact is partitioned."""

    partition_schema: ArtifactPartitionSchema | None = field(1, "message")
    """The partitioning as the service has stored it. (`ArtifactPartitionSchema partition_schema = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactSchemaRequest(Message, proto="flyteidl2.artifact.GetArtifactSchemaRequest", rules=True):
    """Asks how an artifact is partitioned."""

    name: ArtifactName | None = field(1, "message")
    """Project, domain and name. (`ArtifactName name = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactSchemaResponse(Message, proto="flyteidl2.artifact.GetArtifactSchemaResponse", rules=True):
    """How an artifact is partitioned."""

    partition_schema: ArtifactPartitionSchema | None = field(1, "message")
    """Schema as declared, or as taken from the first version. (`ArtifactPartitionSchema partition_schema = 1`)"""
    declared: bool = field(2, "bool")
    """Whether the schema was declared. (`bool declared = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListPartitionValuesRequest(Message, proto="flyteidl2.artifact.ListPartitionValuesRequest", rules=True):
    """Asks for the values of a partition key."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 1`)"""
    project_id: ProjectIdentifier | None = field(2, "message")
    """Project and domain to look in. (`flyteidl2.common.ProjectIdentifier project_id = 2`; required)"""
    name: str = field(3, "string")
    """Artifact whose partitions are listed. (`string name = 3`; 1 to 255 characters)"""
    key: str = field(4, "string")
    """One of the schema's `partition_keys`. (`string key = 4`; 1 to 64 characters)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListPartitionValuesResponse(Message, proto="flyteidl2.artifact.ListPartitionValuesResponse"):
    """Values of a partition key."""

    values: list[str] = field(1, "string", repeated=True)
    """Each value once. (`repeated string values = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteArtifactRequest(Message, proto="flyteidl2.artifact.DeleteArtifactRequest", rules=True):
    """Deletes a version of an artifact."""

    artifact_id: ArtifactIdentifier | None = field(1, "message")
    """Name and version that identify it. (`ArtifactIdentifier artifact_id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteArtifactResponse(Message, proto="flyteidl2.artifact.DeleteArtifactResponse"):
    """Confirms that a version was deleted; it has no fields."""
