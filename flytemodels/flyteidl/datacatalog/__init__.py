# Made from flyteidl/datacatalog/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/datacatalog` (package `datacatalog`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import datacatalog as datacatalog
    from . import datacatalog_grpc as datacatalog_grpc
    from .datacatalog import AddTagRequest as AddTagRequest
    from .datacatalog import AddTagResponse as AddTagResponse
    from .datacatalog import Artifact as Artifact
    from .datacatalog import ArtifactData as ArtifactData
    from .datacatalog import ArtifactPropertyFilter as ArtifactPropertyFilter
    from .datacatalog import CreateArtifactRequest as CreateArtifactRequest
    from .datacatalog import CreateArtifactResponse as CreateArtifactResponse
    from .datacatalog import CreateDatasetRequest as CreateDatasetRequest
    from .datacatalog import CreateDatasetResponse as CreateDatasetResponse
    from .datacatalog import Dataset as Dataset
    from .datacatalog import DatasetID as DatasetID
    from .datacatalog import DatasetPropertyFilter as DatasetPropertyFilter
    from .datacatalog import FilterExpression as FilterExpression
    from .datacatalog import GetArtifactRequest as GetArtifactRequest
    from .datacatalog import GetArtifactResponse as GetArtifactResponse
    from .datacatalog import GetDatasetRequest as GetDatasetRequest
    from .datacatalog import GetDatasetResponse as GetDatasetResponse
    from .datacatalog import GetOrExtendReservationRequest as GetOrExtendReservationRequest
    from .datacatalog import GetOrExtendReservationResponse as GetOrExtendReservationResponse
    from .datacatalog import KeyValuePair as KeyValuePair
    from .datacatalog import ListArtifactsRequest as ListArtifactsRequest
    from .datacatalog import ListArtifactsResponse as ListArtifactsResponse
    from .datacatalog import ListDatasetsRequest as ListDatasetsRequest
    from .datacatalog import ListDatasetsResponse as ListDatasetsResponse
    from .datacatalog import Metadata as Metadata
    from .datacatalog import PaginationOptions as PaginationOptions
    from .datacatalog import Partition as Partition
    from .datacatalog import PartitionPropertyFilter as PartitionPropertyFilter
    from .datacatalog import ReleaseReservationRequest as ReleaseReservationRequest
    from .datacatalog import ReleaseReservationResponse as ReleaseReservationResponse
    from .datacatalog import Reservation as Reservation
    from .datacatalog import ReservationID as ReservationID
    from .datacatalog import SinglePropertyFilter as SinglePropertyFilter
    from .datacatalog import Tag as Tag
    from .datacatalog import TagPropertyFilter as TagPropertyFilter
    from .datacatalog import UpdateArtifactRequest as UpdateArtifactRequest
    from .datacatalog import UpdateArtifactResponse as UpdateArtifactResponse
    from .datacatalog_grpc import DataCatalogBase as DataCatalogBase
    from .datacatalog_grpc import DataCatalogBlockingStub as DataCatalogBlockingStub
    from .datacatalog_grpc import DataCatalogStub as DataCatalogStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "datacatalog": (
                "AddTagRequest",
                "AddTagResponse",
                "Artifact",
                "ArtifactData",
                "ArtifactPropertyFilter",
                "CreateArtifactRequest",
                "CreateArtifactResponse",
                "CreateDatasetRequest",
                "CreateDatasetResponse",
                "Dataset",
                "DatasetID",
                "DatasetPropertyFilter",
                "FilterExpression",
                "GetArtifactRequest",
                "GetArtifactResponse",
                "GetDatasetRequest",
                "GetDatasetResponse",
                "GetOrExtendReservationRequest",
                "GetOrExtendReservationResponse",
                "KeyValuePair",
                "ListArtifactsRequest",
                "ListArtifactsResponse",
                "ListDatasetsRequest",
                "ListDatasetsResponse",
                "Metadata",
                "PaginationOptions",
                "Partition",
                "PartitionPropertyFilter",
                "ReleaseReservationRequest",
                "ReleaseReservationResponse",
                "Reservation",
                "ReservationID",
                "SinglePropertyFilter",
                "Tag",
                "TagPropertyFilter",
                "UpdateArtifactRequest",
                "UpdateArtifactResponse",
            ),
            "datacatalog_grpc": ("DataCatalogBase", "DataCatalogBlockingStub", "DataCatalogStub"),
        },
    )

__all__ = [
    "AddTagRequest",
    "AddTagResponse",
    "Artifact",
    "ArtifactData",
    "ArtifactPropertyFilter",
    "CreateArtifactRequest",
    "CreateArtifactResponse",
    "CreateDatasetRequest",
    "CreateDatasetResponse",
    "DataCatalogBase",
    "DataCatalogBlockingStub",
    "DataCatalogStub",
    "Dataset",
    "DatasetID",
    "DatasetPropertyFilter",
    "FilterExpression",
    "GetArtifactRequest",
    "GetArtifactResponse",
    "GetDatasetRequest",
    "GetDatasetResponse",
    "GetOrExtendReservationRequest",
    "GetOrExtendReservationResponse",
    "KeyValuePair",
    "ListArtifactsRequest",
    "ListArtifactsResponse",
    "ListDatasetsRequest",
    "ListDatasetsResponse",
    "Metadata",
    "PaginationOptions",
    "Partition",
    "PartitionPropertyFilter",
    "ReleaseReservationRequest",
    "ReleaseReservationResponse",
    "Reservation",
    "ReservationID",
    "SinglePropertyFilter",
    "Tag",
    "TagPropertyFilter",
    "UpdateArtifactRequest",
    "UpdateArtifactResponse",
    "datacatalog",
    "datacatalog_grpc",
]
