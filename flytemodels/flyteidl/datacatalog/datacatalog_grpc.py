# Made from flyteidl/datacatalog/datacatalog.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/datacatalog/datacatalog.proto` (package `datacatalog`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl.datacatalog.datacatalog import (
    AddTagRequest,
    AddTagResponse,
    CreateArtifactRequest,
    CreateArtifactResponse,
    CreateDatasetRequest,
    CreateDatasetResponse,
    GetArtifactRequest,
    GetArtifactResponse,
    GetDatasetRequest,
    GetDatasetResponse,
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
    ListArtifactsRequest,
    ListArtifactsResponse,
    ListDatasetsRequest,
    ListDatasetsResponse,
    ReleaseReservationRequest,
    ReleaseReservationResponse,
    UpdateArtifactRequest,
    UpdateArtifactResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_DATA_CATALOG_CREATE_DATASET: Final = Rpc(
    "/datacatalog.DataCatalog/CreateDataset",
    "create_dataset",
    "unary_unary",
    CreateDatasetRequest,
    CreateDatasetResponse,
)
_DATA_CATALOG_GET_DATASET: Final = Rpc(
    "/datacatalog.DataCatalog/GetDataset", "get_dataset", "unary_unary", GetDatasetRequest, GetDatasetResponse
)
_DATA_CATALOG_CREATE_ARTIFACT: Final = Rpc(
    "/datacatalog.DataCatalog/CreateArtifact",
    "create_artifact",
    "unary_unary",
    CreateArtifactRequest,
    CreateArtifactResponse,
)
_DATA_CATALOG_GET_ARTIFACT: Final = Rpc(
    "/datacatalog.DataCatalog/GetArtifact", "get_artifact", "unary_unary", GetArtifactRequest, GetArtifactResponse
)
_DATA_CATALOG_ADD_TAG: Final = Rpc(
    "/datacatalog.DataCatalog/AddTag", "add_tag", "unary_unary", AddTagRequest, AddTagResponse
)
_DATA_CATALOG_LIST_ARTIFACTS: Final = Rpc(
    "/datacatalog.DataCatalog/ListArtifacts",
    "list_artifacts",
    "unary_unary",
    ListArtifactsRequest,
    ListArtifactsResponse,
)
_DATA_CATALOG_LIST_DATASETS: Final = Rpc(
    "/datacatalog.DataCatalog/ListDatasets", "list_datasets", "unary_unary", ListDatasetsRequest, ListDatasetsResponse
)
_DATA_CATALOG_UPDATE_ARTIFACT: Final = Rpc(
    "/datacatalog.DataCatalog/UpdateArtifact",
    "update_artifact",
    "unary_unary",
    UpdateArtifactRequest,
    UpdateArtifactResponse,
)
_DATA_CATALOG_GET_OR_EXTEND_RESERVATION: Final = Rpc(
    "/datacatalog.DataCatalog/GetOrExtendReservation",
    "get_or_extend_reservation",
    "unary_unary",
    GetOrExtendReservationRequest,
    GetOrExtendReservationResponse,
)
_DATA_CATALOG_RELEASE_RESERVATION: Final = Rpc(
    "/datacatalog.DataCatalog/ReleaseReservation",
    "release_reservation",
    "unary_unary",
    ReleaseReservationRequest,
    ReleaseReservationResponse,
)


class DataCatalogStub(ServiceStub):
    """Stores results of cached tasks. Propeller is its client.

    Calls `datacatalog.DataCatalog`.
    """

    async def create_dataset(
        self,
        request: CreateDatasetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDatasetResponse:
        """Create a place for results. (`/datacatalog.DataCatalog/CreateDataset`)"""
        return await self._call_unary_unary(_DATA_CATALOG_CREATE_DATASET, request, timeout, deadline, metadata)

    async def get_dataset(
        self,
        request: GetDatasetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDatasetResponse:
        """Return a place for results. (`/datacatalog.DataCatalog/GetDataset`)"""
        return await self._call_unary_unary(_DATA_CATALOG_GET_DATASET, request, timeout, deadline, metadata)

    async def create_artifact(
        self,
        request: CreateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateArtifactResponse:
        """Store a result. (`/datacatalog.DataCatalog/CreateArtifact`)"""
        return await self._call_unary_unary(_DATA_CATALOG_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    async def get_artifact(
        self,
        request: GetArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactResponse:
        """Return a stored result. (`/datacatalog.DataCatalog/GetArtifact`)"""
        return await self._call_unary_unary(_DATA_CATALOG_GET_ARTIFACT, request, timeout, deadline, metadata)

    async def add_tag(
        self,
        request: AddTagRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AddTagResponse:
        """Make a result available under a tag. (`/datacatalog.DataCatalog/AddTag`)"""
        return await self._call_unary_unary(_DATA_CATALOG_ADD_TAG, request, timeout, deadline, metadata)

    async def list_artifacts(
        self,
        request: ListArtifactsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactsResponse:
        """Return stored results, a page at a time. (`/datacatalog.DataCatalog/ListArtifacts`)"""
        return await self._call_unary_unary(_DATA_CATALOG_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    async def list_datasets(
        self,
        request: ListDatasetsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListDatasetsResponse:
        """Return places for results, a page at a time. (`/datacatalog.DataCatalog/ListDatasets`)"""
        return await self._call_unary_unary(_DATA_CATALOG_LIST_DATASETS, request, timeout, deadline, metadata)

    async def update_artifact(
        self,
        request: UpdateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateArtifactResponse:
        """Replace the values of a stored result. (`/datacatalog.DataCatalog/UpdateArtifact`)"""
        return await self._call_unary_unary(_DATA_CATALOG_UPDATE_ARTIFACT, request, timeout, deadline, metadata)

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result. (`/datacatalog.DataCatalog/GetOrExtendReservation`)"""
        return await self._call_unary_unary(
            _DATA_CATALOG_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata
        )

    async def release_reservation(
        self,
        request: ReleaseReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """Release that right. (`/datacatalog.DataCatalog/ReleaseReservation`)"""
        return await self._call_unary_unary(_DATA_CATALOG_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class DataCatalogBlockingStub(BlockingServiceStub):
    """Stores results of cached tasks. Propeller is its client.

    Calls `datacatalog.DataCatalog` and waits, over a channel of grpcio.
    """

    def create_dataset(
        self,
        request: CreateDatasetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDatasetResponse:
        """Create a place for results. (`/datacatalog.DataCatalog/CreateDataset`)"""
        return self._call_unary_unary(_DATA_CATALOG_CREATE_DATASET, request, timeout, deadline, metadata)

    def get_dataset(
        self,
        request: GetDatasetRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDatasetResponse:
        """Return a place for results. (`/datacatalog.DataCatalog/GetDataset`)"""
        return self._call_unary_unary(_DATA_CATALOG_GET_DATASET, request, timeout, deadline, metadata)

    def create_artifact(
        self,
        request: CreateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateArtifactResponse:
        """Store a result. (`/datacatalog.DataCatalog/CreateArtifact`)"""
        return self._call_unary_unary(_DATA_CATALOG_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    def get_artifact(
        self,
        request: GetArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactResponse:
        """Return a stored result. (`/datacatalog.DataCatalog/GetArtifact`)"""
        return self._call_unary_unary(_DATA_CATALOG_GET_ARTIFACT, request, timeout, deadline, metadata)

    def add_tag(
        self,
        request: AddTagRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AddTagResponse:
        """Make a result available under a tag. (`/datacatalog.DataCatalog/AddTag`)"""
        return self._call_unary_unary(_DATA_CATALOG_ADD_TAG, request, timeout, deadline, metadata)

    def list_artifacts(
        self,
        request: ListArtifactsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactsResponse:
        """Return stored results, a page at a time. (`/datacatalog.DataCatalog/ListArtifacts`)"""
        return self._call_unary_unary(_DATA_CATALOG_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    def list_datasets(
        self,
        request: ListDatasetsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListDatasetsResponse:
        """Return places for results, a page at a time. (`/datacatalog.DataCatalog/ListDatasets`)"""
        return self._call_unary_unary(_DATA_CATALOG_LIST_DATASETS, request, timeout, deadline, metadata)

    def update_artifact(
        self,
        request: UpdateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateArtifactResponse:
        """Replace the values of a stored result. (`/datacatalog.DataCatalog/UpdateArtifact`)"""
        return self._call_unary_unary(_DATA_CATALOG_UPDATE_ARTIFACT, request, timeout, deadline, metadata)

    def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result. (`/datacatalog.DataCatalog/GetOrExtendReservation`)"""
        return self._call_unary_unary(_DATA_CATALOG_GET_OR_EXTEND_RESERVATION, request, timeout, deadline, metadata)

    def release_reservation(
        self,
        request: ReleaseReservationRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """Release that right. (`/datacatalog.DataCatalog/ReleaseReservation`)"""
        return self._call_unary_unary(_DATA_CATALOG_RELEASE_RESERVATION, request, timeout, deadline, metadata)


class DataCatalogBase(ServiceBase):
    """Stores results of cached tasks. Propeller is its client.

    Serves `datacatalog.DataCatalog`: override the methods that you implement.
    """

    async def create_dataset(self, request: CreateDatasetRequest, /) -> CreateDatasetResponse:
        """Create a place for results. (`/datacatalog.DataCatalog/CreateDataset`)"""
        raise self._unimplemented(_DATA_CATALOG_CREATE_DATASET)

    async def get_dataset(self, request: GetDatasetRequest, /) -> GetDatasetResponse:
        """Return a place for results. (`/datacatalog.DataCatalog/GetDataset`)"""
        raise self._unimplemented(_DATA_CATALOG_GET_DATASET)

    async def create_artifact(self, request: CreateArtifactRequest, /) -> CreateArtifactResponse:
        """Store a result. (`/datacatalog.DataCatalog/CreateArtifact`)"""
        raise self._unimplemented(_DATA_CATALOG_CREATE_ARTIFACT)

    async def get_artifact(self, request: GetArtifactRequest, /) -> GetArtifactResponse:
        """Return a stored result. (`/datacatalog.DataCatalog/GetArtifact`)"""
        raise self._unimplemented(_DATA_CATALOG_GET_ARTIFACT)

    async def add_tag(self, request: AddTagRequest, /) -> AddTagResponse:
        """Make a result available under a tag. (`/datacatalog.DataCatalog/AddTag`)"""
        raise self._unimplemented(_DATA_CATALOG_ADD_TAG)

    async def list_artifacts(self, request: ListArtifactsRequest, /) -> ListArtifactsResponse:
        """Return stored results, a page at a time. (`/datacatalog.DataCatalog/ListArtifacts`)"""
        raise self._unimplemented(_DATA_CATALOG_LIST_ARTIFACTS)

    async def list_datasets(self, request: ListDatasetsRequest, /) -> ListDatasetsResponse:
        """Return places for results, a page at a time. (`/datacatalog.DataCatalog/ListDatasets`)"""
        raise self._unimplemented(_DATA_CATALOG_LIST_DATASETS)

    async def update_artifact(self, request: UpdateArtifactRequest, /) -> UpdateArtifactResponse:
        """Replace the values of a stored result. (`/datacatalog.DataCatalog/UpdateArtifact`)"""
        raise self._unimplemented(_DATA_CATALOG_UPDATE_ARTIFACT)

    async def get_or_extend_reservation(
        self, request: GetOrExtendReservationRequest, /
    ) -> GetOrExtendReservationResponse:
        """Acquire or extend the right to compute a result. (`/datacatalog.DataCatalog/GetOrExtendReservation`)"""
        raise self._unimplemented(_DATA_CATALOG_GET_OR_EXTEND_RESERVATION)

    async def release_reservation(self, request: ReleaseReservationRequest, /) -> ReleaseReservationResponse:
        """Release that right. (`/datacatalog.DataCatalog/ReleaseReservation`)"""
        raise self._unimplemented(_DATA_CATALOG_RELEASE_RESERVATION)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _DATA_CATALOG_CREATE_DATASET,
        _DATA_CATALOG_GET_DATASET,
        _DATA_CATALOG_CREATE_ARTIFACT,
        _DATA_CATALOG_GET_ARTIFACT,
        _DATA_CATALOG_ADD_TAG,
        _DATA_CATALOG_LIST_ARTIFACTS,
        _DATA_CATALOG_LIST_DATASETS,
        _DATA_CATALOG_UPDATE_ARTIFACT,
        _DATA_CATALOG_GET_OR_EXTEND_RESERVATION,
        _DATA_CATALOG_RELEASE_RESERVATION,
    )
