# Made from flyteidl/datacatalog/datacatalog.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/datacatalog/datacatalog.proto` (package `datacatalog`)."""

from __future__ import annotations

import builtins as _builtins
import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.literals import Literal


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDatasetRequest(Message, proto="datacatalog.CreateDatasetRequest"):
    """The message `datacatalog.CreateDatasetRequest`."""

    dataset: Dataset | None = field(1, "message")
    """`Dataset dataset = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDatasetResponse(Message, proto="datacatalog.CreateDatasetResponse"):
    """The message `datacatalog.CreateDatasetResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDatasetRequest(Message, proto="datacatalog.GetDatasetRequest"):
    """The message `datacatalog.GetDatasetRequest`."""

    dataset: DatasetID | None = field(1, "message")
    """`DatasetID dataset = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDatasetResponse(Message, proto="datacatalog.GetDatasetResponse"):
    """The message `datacatalog.GetDatasetResponse`."""

    dataset: Dataset | None = field(1, "message")
    """`Dataset dataset = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactRequest(Message, proto="datacatalog.GetArtifactRequest"):
    """The message `datacatalog.GetArtifactRequest`."""

    dataset: DatasetID | None = field(1, "message")
    """`DatasetID dataset = 1`"""
    artifact_id: str | None = field(2, "string", group="query_handle")
    """`string artifact_id = 2`"""
    tag_name: str | None = field(3, "string", group="query_handle")
    """`string tag_name = 3`"""

    @property
    def query_handle(self) -> str | None:
        """The member of the oneof `query_handle` that is set, or None."""
        return self._oneof("query_handle", self.artifact_id, self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactResponse(Message, proto="datacatalog.GetArtifactResponse"):
    """The message `datacatalog.GetArtifactResponse`."""

    artifact: Artifact | None = field(1, "message")
    """`Artifact artifact = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactRequest(Message, proto="datacatalog.CreateArtifactRequest"):
    """The message `datacatalog.CreateArtifactRequest`."""

    artifact: Artifact | None = field(1, "message")
    """`Artifact artifact = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactResponse(Message, proto="datacatalog.CreateArtifactResponse"):
    """The message `datacatalog.CreateArtifactResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class AddTagRequest(Message, proto="datacatalog.AddTagRequest"):
    """The message `datacatalog.AddTagRequest`."""

    tag: Tag | None = field(1, "message")
    """`Tag tag = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AddTagResponse(Message, proto="datacatalog.AddTagResponse"):
    """The message `datacatalog.AddTagResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsRequest(Message, proto="datacatalog.ListArtifactsRequest"):
    """The message `datacatalog.ListArtifactsRequest`."""

    dataset: DatasetID | None = field(1, "message")
    """`DatasetID dataset = 1`"""
    filter: FilterExpression | None = field(2, "message")
    """`FilterExpression filter = 2`"""
    pagination: PaginationOptions | None = field(3, "message")
    """`PaginationOptions pagination = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsResponse(Message, proto="datacatalog.ListArtifactsResponse"):
    """The message `datacatalog.ListArtifactsResponse`."""

    artifacts: list[Artifact] = field(1, "message", repeated=True)
    """`repeated Artifact artifacts = 1`"""
    next_token: str = field(2, "string")
    """`string next_token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListDatasetsRequest(Message, proto="datacatalog.ListDatasetsRequest"):
    """The message `datacatalog.ListDatasetsRequest`."""

    filter: FilterExpression | None = field(1, "message")
    """`FilterExpression filter = 1`"""
    pagination: PaginationOptions | None = field(2, "message")
    """`PaginationOptions pagination = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListDatasetsResponse(Message, proto="datacatalog.ListDatasetsResponse"):
    """The message `datacatalog.ListDatasetsResponse`."""

    datasets: list[Dataset] = field(1, "message", repeated=True)
    """`repeated Dataset datasets = 1`"""
    next_token: str = field(2, "string")
    """`string next_token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateArtifactRequest(Message, proto="datacatalog.UpdateArtifactRequest"):
    """The message `datacatalog.UpdateArtifactRequest`."""

    dataset: DatasetID | None = field(1, "message")
    """`DatasetID dataset = 1`"""
    artifact_id: str | None = field(2, "string", group="query_handle")
    """`string artifact_id = 2`"""
    tag_name: str | None = field(3, "string", group="query_handle")
    """`string tag_name = 3`"""
    data: list[ArtifactData] = field(4, "message", repeated=True)
    """`repeated ArtifactData data = 4`"""
    metadata: Metadata | None = field(5, "message")
    """`Metadata metadata = 5`"""

    @property
    def query_handle(self) -> str | None:
        """The member of the oneof `query_handle` that is set, or None."""
        return self._oneof("query_handle", self.artifact_id, self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateArtifactResponse(Message, proto="datacatalog.UpdateArtifactResponse"):
    """The message `datacatalog.UpdateArtifactResponse`."""

    artifact_id: str = field(1, "string")
    """`string artifact_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReservationID(Message, proto="datacatalog.ReservationID"):
    """The message `datacatalog.ReservationID`."""

    dataset_id: DatasetID | None = field(1, "message")
    """`DatasetID dataset_id = 1`"""
    tag_name: str = field(2, "string")
    """`string tag_name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="datacatalog.GetOrExtendReservationRequest"):
    """The message `datacatalog.GetOrExtendReservationRequest`."""

    reservation_id: ReservationID | None = field(1, "message")
    """`ReservationID reservation_id = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="datacatalog.Reservation"):
    """The message `datacatalog.Reservation`."""

    reservation_id: ReservationID | None = field(1, "message")
    """`ReservationID reservation_id = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration heartbeat_interval = 3`"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp expires_at = 4`"""
    metadata: Metadata | None = field(6, "message")
    """`Metadata metadata = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="datacatalog.GetOrExtendReservationResponse"):
    """The message `datacatalog.GetOrExtendReservationResponse`."""

    reservation: Reservation | None = field(1, "message")
    """`Reservation reservation = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="datacatalog.ReleaseReservationRequest"):
    """The message `datacatalog.ReleaseReservationRequest`."""

    reservation_id: ReservationID | None = field(1, "message")
    """`ReservationID reservation_id = 1`"""
    owner_id: str = field(2, "string")
    """`string owner_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="datacatalog.ReleaseReservationResponse"):
    """The message `datacatalog.ReleaseReservationResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Dataset(Message, proto="datacatalog.Dataset"):
    """The message `datacatalog.Dataset`."""

    id: DatasetID | None = field(1, "message")
    """`DatasetID id = 1`"""
    metadata: Metadata | None = field(2, "message")
    """`Metadata metadata = 2`"""
    partitionKeys: list[str] = field(3, "string", repeated=True)
    """`repeated string partitionKeys = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Partition(Message, proto="datacatalog.Partition"):
    """The message `datacatalog.Partition`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    value: str = field(2, "string")
    """`string value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DatasetID(Message, proto="datacatalog.DatasetID"):
    """The message `datacatalog.DatasetID`."""

    project: str = field(1, "string")
    """`string project = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    version: str = field(4, "string")
    """`string version = 4`"""
    UUID: str = field(5, "string")
    """`string UUID = 5`"""
    org: str = field(6, "string")
    """`string org = 6`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Artifact(Message, proto="datacatalog.Artifact"):
    """The message `datacatalog.Artifact`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    dataset: DatasetID | None = field(2, "message")
    """`DatasetID dataset = 2`"""
    data: list[ArtifactData] = field(3, "message", repeated=True)
    """`repeated ArtifactData data = 3`"""
    metadata: Metadata | None = field(4, "message")
    """`Metadata metadata = 4`"""
    partitions: list[Partition] = field(5, "message", repeated=True)
    """`repeated Partition partitions = 5`"""
    tags: list[Tag] = field(6, "message", repeated=True)
    """`repeated Tag tags = 6`"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactData(Message, proto="datacatalog.ArtifactData"):
    """The message `datacatalog.ArtifactData`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    value: Literal | None = field(2, "message")
    """`flyteidl.core.Literal value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Tag(Message, proto="datacatalog.Tag"):
    """The message `datacatalog.Tag`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    artifact_id: str = field(2, "string")
    """`string artifact_id = 2`"""
    dataset: DatasetID | None = field(3, "message")
    """`DatasetID dataset = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="datacatalog.Metadata"):
    """The message `datacatalog.Metadata`."""

    key_map: dict[str, str] = map_field(1, "string", "string")
    """`map<string, string> key_map = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class FilterExpression(Message, proto="datacatalog.FilterExpression"):
    """The message `datacatalog.FilterExpression`."""

    filters: list[SinglePropertyFilter] = field(1, "message", repeated=True)
    """`repeated SinglePropertyFilter filters = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SinglePropertyFilter(Message, proto="datacatalog.SinglePropertyFilter"):
    """The message `datacatalog.SinglePropertyFilter`."""

    class ComparisonOperator(Enum):
        """The enum `datacatalog.SinglePropertyFilter.ComparisonOperator`."""

        EQUALS = 0

    EQUALS: ClassVar[SinglePropertyFilter.ComparisonOperator] = ComparisonOperator.EQUALS

    tag_filter: TagPropertyFilter | None = field(1, "message", group="property_filter")
    """`TagPropertyFilter tag_filter = 1`"""
    partition_filter: PartitionPropertyFilter | None = field(2, "message", group="property_filter")
    """`PartitionPropertyFilter partition_filter = 2`"""
    artifact_filter: ArtifactPropertyFilter | None = field(3, "message", group="property_filter")
    """`ArtifactPropertyFilter artifact_filter = 3`"""
    dataset_filter: DatasetPropertyFilter | None = field(4, "message", group="property_filter")
    """`DatasetPropertyFilter dataset_filter = 4`"""
    operator: SinglePropertyFilter.ComparisonOperator = field(
        10, "enum", default_factory=lambda: SinglePropertyFilter.ComparisonOperator.EQUALS
    )
    """`ComparisonOperator operator = 10`"""

    @property
    def property_filter(
        self,
    ) -> TagPropertyFilter | PartitionPropertyFilter | ArtifactPropertyFilter | DatasetPropertyFilter | None:
        """The member of the oneof `property_filter` that is set, or None."""
        return self._oneof(
            "property_filter", self.tag_filter, self.partition_filter, self.artifact_filter, self.dataset_filter
        )


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactPropertyFilter(Message, proto="datacatalog.ArtifactPropertyFilter"):
    """The message `datacatalog.ArtifactPropertyFilter`."""

    artifact_id: str | None = field(1, "string", group="property")
    """`string artifact_id = 1`"""

    @_builtins.property
    def property(self) -> str | None:
        """The member of the oneof `property` that is set, or None."""
        return self._oneof("property", self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class TagPropertyFilter(Message, proto="datacatalog.TagPropertyFilter"):
    """The message `datacatalog.TagPropertyFilter`."""

    tag_name: str | None = field(1, "string", group="property")
    """`string tag_name = 1`"""

    @_builtins.property
    def property(self) -> str | None:
        """The member of the oneof `property` that is set, or None."""
        return self._oneof("property", self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class PartitionPropertyFilter(Message, proto="datacatalog.PartitionPropertyFilter"):
    """The message `datacatalog.PartitionPropertyFilter`."""

    key_val: KeyValuePair | None = field(1, "message", group="property")
    """`KeyValuePair key_val = 1`"""

    @_builtins.property
    def property(self) -> KeyValuePair | None:
        """The member of the oneof `property` that is set, or None."""
        return self._oneof("property", self.key_val)


@message_dataclass(slots=True, eq=False, repr=False)
class KeyValuePair(Message, proto="datacatalog.KeyValuePair"):
    """The message `datacatalog.KeyValuePair`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    value: str = field(2, "string")
    """`string value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DatasetPropertyFilter(Message, proto="datacatalog.DatasetPropertyFilter"):
    """The message `datacatalog.DatasetPropertyFilter`."""

    project: str | None = field(1, "string", group="property")
    """`string project = 1`"""
    name: str | None = field(2, "string", group="property")
    """`string name = 2`"""
    domain: str | None = field(3, "string", group="property")
    """`string domain = 3`"""
    version: str | None = field(4, "string", group="property")
    """`string version = 4`"""
    org: str | None = field(5, "string", group="property")
    """`string org = 5`"""

    @_builtins.property
    def property(self) -> str | None:
        """The member of the oneof `property` that is set, or None."""
        return self._oneof("property", self.project, self.name, self.domain, self.version, self.org)


@message_dataclass(slots=True, eq=False, repr=False)
class PaginationOptions(Message, proto="datacatalog.PaginationOptions"):
    """The message `datacatalog.PaginationOptions`."""

    class SortOrder(Enum):
        """The enum `datacatalog.PaginationOptions.SortOrder`."""

        DESCENDING = 0
        ASCENDING = 1

    class SortKey(Enum):
        """The enum `datacatalog.PaginationOptions.SortKey`."""

        CREATION_TIME = 0

    DESCENDING: ClassVar[PaginationOptions.SortOrder] = SortOrder.DESCENDING
    ASCENDING: ClassVar[PaginationOptions.SortOrder] = SortOrder.ASCENDING
    CREATION_TIME: ClassVar[PaginationOptions.SortKey] = SortKey.CREATION_TIME

    limit: int = field(1, "uint32")
    """`uint32 limit = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    sortKey: PaginationOptions.SortKey = field(
        3, "enum", default_factory=lambda: PaginationOptions.SortKey.CREATION_TIME
    )
    """`SortKey sortKey = 3`"""
    sortOrder: PaginationOptions.SortOrder = field(
        4, "enum", default_factory=lambda: PaginationOptions.SortOrder.DESCENDING
    )
    """`SortOrder sortOrder = 4`"""
