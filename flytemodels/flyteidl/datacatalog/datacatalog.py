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
    """Creates a place for the results of a task."""

    dataset: Dataset | None = field(1, "message")
    """Name and notes. (`Dataset dataset = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateDatasetResponse(Message, proto="datacatalog.CreateDatasetResponse"):
    """Confirms that the place was created; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDatasetRequest(Message, proto="datacatalog.GetDatasetRequest"):
    """Asks for the place of a task's results."""

    dataset: DatasetID | None = field(1, "message")
    """Name to look up. (`DatasetID dataset = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetDatasetResponse(Message, proto="datacatalog.GetDatasetResponse"):
    """The place of a task's results."""

    dataset: Dataset | None = field(1, "message")
    """Name and notes. (`Dataset dataset = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactRequest(Message, proto="datacatalog.GetArtifactRequest"):
    """Asks for a stored result."""

    dataset: DatasetID | None = field(1, "message")
    """Place to look in. (`DatasetID dataset = 1`)"""
    artifact_id: str | None = field(2, "string", group="query_handle")
    """Look up by the result's id. (`string artifact_id = 2`)"""
    tag_name: str | None = field(3, "string", group="query_handle")
    """Look up by tag; propeller computes it from the inputs. (`string tag_name = 3`)"""

    @property
    def query_handle(self) -> str | None:
        """Id or tag, whichever is set."""
        return self._oneof("query_handle", self.artifact_id, self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class GetArtifactResponse(Message, proto="datacatalog.GetArtifactResponse"):
    """A stored result."""

    artifact: Artifact | None = field(1, "message")
    """The stored result: its values, tags and notes. (`Artifact artifact = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactRequest(Message, proto="datacatalog.CreateArtifactRequest"):
    """Stores a result."""

    artifact: Artifact | None = field(1, "message")
    """Values, place and notes. (`Artifact artifact = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateArtifactResponse(Message, proto="datacatalog.CreateArtifactResponse"):
    """Confirms that a result was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class AddTagRequest(Message, proto="datacatalog.AddTagRequest"):
    """Makes a result available under a tag."""

    tag: Tag | None = field(1, "message")
    """Text of the tag, and the result that it names. (`Tag tag = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AddTagResponse(Message, proto="datacatalog.AddTagResponse"):
    """Confirms that the tag was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsRequest(Message, proto="datacatalog.ListArtifactsRequest"):
    """Asks for the stored results in a place."""

    dataset: DatasetID | None = field(1, "message")
    """Place to look in. (`DatasetID dataset = 1`)"""
    filter: FilterExpression | None = field(2, "message")
    """Conditions that results must meet. None for all. (`FilterExpression filter = 2`)"""
    pagination: PaginationOptions | None = field(3, "message")
    """Page and order. None for the first 50, newest first. (`PaginationOptions pagination = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListArtifactsResponse(Message, proto="datacatalog.ListArtifactsResponse"):
    """A page of stored results."""

    artifacts: list[Artifact] = field(1, "message", repeated=True)
    """Results on this page. (`repeated Artifact artifacts = 1`)"""
    next_token: str = field(2, "string")
    """Where the next page begins. Never empty: a page with fewer items than the limit is the last. (`string next_token
    = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ListDatasetsRequest(Message, proto="datacatalog.ListDatasetsRequest"):
    """Asks for places for results."""

    filter: FilterExpression | None = field(1, "message")
    """Conditions that they must meet. None for all. (`FilterExpression filter = 1`)"""
    pagination: PaginationOptions | None = field(2, "message")
    """Page and order. None for the first 50, newest first. (`PaginationOptions pagination = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListDatasetsResponse(Message, proto="datacatalog.ListDatasetsResponse"):
    """A page of places for results."""

    datasets: list[Dataset] = field(1, "message", repeated=True)
    """Places on this page. (`repeated Dataset datasets = 1`)"""
    next_token: str = field(2, "string")
    """Where the next page begins. Never empty: a page with fewer items than the limit is the last. (`string next_token
    = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateArtifactRequest(Message, proto="datacatalog.UpdateArtifactRequest"):
    """Replaces the values of a stored result."""

    dataset: DatasetID | None = field(1, "message")
    """Place to look in. (`DatasetID dataset = 1`)"""
    artifact_id: str | None = field(2, "string", group="query_handle")
    """Look up by the result's id. (`string artifact_id = 2`)"""
    tag_name: str | None = field(3, "string", group="query_handle")
    """Look up by tag. (`string tag_name = 3`)"""
    data: list[ArtifactData] = field(4, "message", repeated=True)
    """New values, which replace all old ones. (`repeated ArtifactData data = 4`)"""
    metadata: Metadata | None = field(5, "message")
    """New notes, which replace the old ones. (`Metadata metadata = 5`)"""

    @property
    def query_handle(self) -> str | None:
        """Id or tag, whichever is set."""
        return self._oneof("query_handle", self.artifact_id, self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateArtifactResponse(Message, proto="datacatalog.UpdateArtifactResponse"):
    """Names the result that was replaced."""

    artifact_id: str = field(1, "string")
    """Id of that result. (`string artifact_id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReservationID(Message, proto="datacatalog.ReservationID"):
    """Identifies a reservation: the right to compute a result."""

    dataset_id: DatasetID | None = field(1, "message")
    """Place of the result. (`DatasetID dataset_id = 1`)"""
    tag_name: str = field(2, "string")
    """Tag that the result will have. (`string tag_name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationRequest(Message, proto="datacatalog.GetOrExtendReservationRequest"):
    """Asks for the right to compute a result, or extends it."""

    reservation_id: ReservationID | None = field(1, "message")
    """Which result. (`ReservationID reservation_id = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that asks. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Time until the owner extends it again. None, or more than the installation allows, gets the installation's
    maximum. (`google.protobuf.Duration heartbeat_interval = 3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Reservation(Message, proto="datacatalog.Reservation"):
    """The right to compute a result, while others with the same inputs wait."""

    reservation_id: ReservationID | None = field(1, "message")
    """Which result. (`ReservationID reservation_id = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that computes. (`string owner_id = 2`)"""
    heartbeat_interval: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Time within which the owner should extend it. (`google.protobuf.Duration heartbeat_interval = 3`)"""
    expires_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When others may take it over: after three intervals by default. (`google.protobuf.Timestamp expires_at = 4`)"""
    metadata: Metadata | None = field(6, "message")
    """Notes about it. (`Metadata metadata = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOrExtendReservationResponse(Message, proto="datacatalog.GetOrExtendReservationResponse"):
    """Who has the right to compute a result."""

    reservation: Reservation | None = field(1, "message")
    """Compare its `owner_id` with your own. (`Reservation reservation = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationRequest(Message, proto="datacatalog.ReleaseReservationRequest"):
    """Releases the right to compute a result."""

    reservation_id: ReservationID | None = field(1, "message")
    """Which result. (`ReservationID reservation_id = 1`)"""
    owner_id: str = field(2, "string")
    """Identifies the run that releases it. (`string owner_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ReleaseReservationResponse(Message, proto="datacatalog.ReleaseReservationResponse"):
    """Confirms that the right was released; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Dataset(Message, proto="datacatalog.Dataset"):
    """A place for the results of a task, in one version of its cache and interface."""

    id: DatasetID | None = field(1, "message")
    """Project, domain, name and version. (`DatasetID id = 1`)"""
    metadata: Metadata | None = field(2, "message")
    """Notes about it. (`Metadata metadata = 2`)"""
    partitionKeys: list[str] = field(3, "string", repeated=True)
    """Keys by which its results are partitioned. (`repeated string partitionKeys = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Partition(Message, proto="datacatalog.Partition"):
    """One partition of a place."""

    key: str = field(1, "string")
    """One of the place's `partitionKeys`. (`string key = 1`)"""
    value: str = field(2, "string")
    """Value that the results have there. (`string value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DatasetID(Message, proto="datacatalog.DatasetID"):
    """Identifies a place for results."""

    project: str = field(1, "string")
    """Project of the task. (`string project = 1`)"""
    name: str = field(2, "string")
    """Computed from the task's name, `flyte_task-...`. (`string name = 2`)"""
    domain: str = field(3, "string")
    """Domain of the task. (`string domain = 3`)"""
    version: str = field(4, "string")
    """Computed from the version of the cache and the interface. (`string version = 4`)"""
    UUID: str = field(5, "string")
    """Set by the service. (`string UUID = 5`)"""
    org: str = field(6, "string")
    """Organization. Empty if the installation has none. (`string org = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Artifact(Message, proto="datacatalog.Artifact"):
    """A stored result."""

    id: str = field(1, "string")
    """Unique in its place. (`string id = 1`)"""
    dataset: DatasetID | None = field(2, "message")
    """Place that it is in. (`DatasetID dataset = 2`)"""
    data: list[ArtifactData] = field(3, "message", repeated=True)
    """Values of the outputs. (`repeated ArtifactData data = 3`)"""
    metadata: Metadata | None = field(4, "message")
    """Which execution created it, and other notes. (`Metadata metadata = 4`)"""
    partitions: list[Partition] = field(5, "message", repeated=True)
    """Partitions that it belongs to. (`repeated Partition partitions = 5`)"""
    tags: list[Tag] = field(6, "message", repeated=True)
    """Names to find it by. (`repeated Tag tags = 6`)"""
    created_at: datetime.datetime | None = field(7, "message", wraps="google.protobuf.Timestamp")
    """When it was stored. (`google.protobuf.Timestamp created_at = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactData(Message, proto="datacatalog.ArtifactData"):
    """One output of a stored result."""

    name: str = field(1, "string")
    """Output that it belongs to. (`string name = 1`)"""
    value: Literal | None = field(2, "message")
    """Literal that was stored. (`flyteidl.core.Literal value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Tag(Message, proto="datacatalog.Tag"):
    """A name to find a stored result by."""

    name: str = field(1, "string")
    """Text, unique in its place. (`string name = 1`)"""
    artifact_id: str = field(2, "string")
    """Result that it names. (`string artifact_id = 2`)"""
    dataset: DatasetID | None = field(3, "message")
    """Place of the result. (`DatasetID dataset = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Metadata(Message, proto="datacatalog.Metadata"):
    """Notes about a place or a result."""

    key_map: dict[str, str] = map_field(1, "string", "string")
    """Notes about the result, each under a name. (`map<string, string> key_map = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class FilterExpression(Message, proto="datacatalog.FilterExpression"):
    """Conditions, all of which must be met."""

    filters: list[SinglePropertyFilter] = field(1, "message", repeated=True)
    """One for each property. (`repeated SinglePropertyFilter filters = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SinglePropertyFilter(Message, proto="datacatalog.SinglePropertyFilter"):
    """A condition on one property."""

    class ComparisonOperator(Enum):
        """Ways to compare."""

        EQUALS = 0
        """Both must be the same."""

    EQUALS: ClassVar[SinglePropertyFilter.ComparisonOperator] = ComparisonOperator.EQUALS
    """Both must be the same."""

    tag_filter: TagPropertyFilter | None = field(1, "message", group="property_filter")
    """On one of the result's tags. (`TagPropertyFilter tag_filter = 1`)"""
    partition_filter: PartitionPropertyFilter | None = field(2, "message", group="property_filter")
    """On a partition of the place. (`PartitionPropertyFilter partition_filter = 2`)"""
    artifact_filter: ArtifactPropertyFilter | None = field(3, "message", group="property_filter")
    """On the result. (`ArtifactPropertyFilter artifact_filter = 3`)"""
    dataset_filter: DatasetPropertyFilter | None = field(4, "message", group="property_filter")
    """On the place. (`DatasetPropertyFilter dataset_filter = 4`)"""
    operator: SinglePropertyFilter.ComparisonOperator = field(
        10, "enum", default_factory=lambda: SinglePropertyFilter.ComparisonOperator.EQUALS
    )
    """How to compare. (`ComparisonOperator operator = 10`)"""

    @property
    def property_filter(
        self,
    ) -> TagPropertyFilter | PartitionPropertyFilter | ArtifactPropertyFilter | DatasetPropertyFilter | None:
        """Whichever one is set, or None."""
        return self._oneof(
            "property_filter", self.tag_filter, self.partition_filter, self.artifact_filter, self.dataset_filter
        )


@message_dataclass(slots=True, eq=False, repr=False)
class ArtifactPropertyFilter(Message, proto="datacatalog.ArtifactPropertyFilter"):
    """A condition on a result."""

    artifact_id: str | None = field(1, "string", group="property")
    """Id that it must have. (`string artifact_id = 1`)"""

    @_builtins.property
    def property(self) -> str | None:
        """Whichever one is set, or None."""
        return self._oneof("property", self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class TagPropertyFilter(Message, proto="datacatalog.TagPropertyFilter"):
    """A condition on a tag."""

    tag_name: str | None = field(1, "string", group="property")
    """Text that it must be. (`string tag_name = 1`)"""

    @_builtins.property
    def property(self) -> str | None:
        """Whichever one is set, or None."""
        return self._oneof("property", self.tag_name)


@message_dataclass(slots=True, eq=False, repr=False)
class PartitionPropertyFilter(Message, proto="datacatalog.PartitionPropertyFilter"):
    """A condition on a partition of the place."""

    key_val: KeyValuePair | None = field(1, "message", group="property")
    """Key, and the value that results must have there. (`KeyValuePair key_val = 1`)"""

    @_builtins.property
    def property(self) -> KeyValuePair | None:
        """Whichever one is set, or None."""
        return self._oneof("property", self.key_val)


@message_dataclass(slots=True, eq=False, repr=False)
class KeyValuePair(Message, proto="datacatalog.KeyValuePair"):
    """A key of a partition, and the value that results have there."""

    key: str = field(1, "string")
    """One of the place's `partitionKeys`. (`string key = 1`)"""
    value: str = field(2, "string")
    """Value that results must have there. (`string value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DatasetPropertyFilter(Message, proto="datacatalog.DatasetPropertyFilter"):
    """A condition on a place."""

    project: str | None = field(1, "string", group="property")
    """Project that it must have. (`string project = 1`)"""
    name: str | None = field(2, "string", group="property")
    """Computed name that it must have. (`string name = 2`)"""
    domain: str | None = field(3, "string", group="property")
    """Domain that it must have. (`string domain = 3`)"""
    version: str | None = field(4, "string", group="property")
    """Computed version that it must have. (`string version = 4`)"""
    org: str | None = field(5, "string", group="property")
    """Organization that it must have. (`string org = 5`)"""

    @_builtins.property
    def property(self) -> str | None:
        """Whichever one is set, or None."""
        return self._oneof("property", self.project, self.name, self.domain, self.version, self.org)


@message_dataclass(slots=True, eq=False, repr=False)
class PaginationOptions(Message, proto="datacatalog.PaginationOptions"):
    """Which page of a list, in which order."""

    class SortOrder(Enum):
        """Ways to sort."""

        DESCENDING = 0
        """Newest first."""
        ASCENDING = 1
        """Oldest first."""

    class SortKey(Enum):
        """Properties that a list can be sorted by."""

        CREATION_TIME = 0
        """When it was stored."""

    DESCENDING: ClassVar[PaginationOptions.SortOrder] = SortOrder.DESCENDING
    """Newest first."""
    ASCENDING: ClassVar[PaginationOptions.SortOrder] = SortOrder.ASCENDING
    """Oldest first."""
    CREATION_TIME: ClassVar[PaginationOptions.SortKey] = SortKey.CREATION_TIME
    """When it was stored."""

    limit: int = field(1, "uint32")
    """Most items on a page. (`uint32 limit = 1`)"""
    token: str = field(2, "string")
    """From an earlier answer. Empty for the first page. (`string token = 2`)"""
    sortKey: PaginationOptions.SortKey = field(
        3, "enum", default_factory=lambda: PaginationOptions.SortKey.CREATION_TIME
    )
    """Property to sort by. (`SortKey sortKey = 3`)"""
    sortOrder: PaginationOptions.SortOrder = field(
        4, "enum", default_factory=lambda: PaginationOptions.SortOrder.DESCENDING
    )
    """Newest or oldest first. (`SortOrder sortOrder = 4`)"""
