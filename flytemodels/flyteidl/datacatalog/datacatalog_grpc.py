# Made from flyteidl/datacatalog/datacatalog.proto by `make codegen`. Do not edit.
"""Services of `flyteidl/datacatalog/datacatalog.proto` (package `datacatalog`)."""

from __future__ import annotations

from typing import ClassVar

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
from flytemodels.grpc import Deadline, Metadata, Rpc, ServiceBase, ServiceStub


class DataCatalogStub(ServiceStub):
    """Calls `datacatalog.DataCatalog`."""

    async def create_dataset(
        self,
        request: CreateDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateDatasetResponse:
        """`/datacatalog.DataCatalog/CreateDataset`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/CreateDataset",
            request,
            CreateDatasetRequest,
            CreateDatasetResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_dataset(
        self,
        request: GetDatasetRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetDatasetResponse:
        """`/datacatalog.DataCatalog/GetDataset`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/GetDataset",
            request,
            GetDatasetRequest,
            GetDatasetResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def create_artifact(
        self,
        request: CreateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateArtifactResponse:
        """`/datacatalog.DataCatalog/CreateArtifact`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/CreateArtifact",
            request,
            CreateArtifactRequest,
            CreateArtifactResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_artifact(
        self,
        request: GetArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactResponse:
        """`/datacatalog.DataCatalog/GetArtifact`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/GetArtifact",
            request,
            GetArtifactRequest,
            GetArtifactResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def add_tag(
        self,
        request: AddTagRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AddTagResponse:
        """`/datacatalog.DataCatalog/AddTag`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/AddTag",
            request,
            AddTagRequest,
            AddTagResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_artifacts(
        self,
        request: ListArtifactsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactsResponse:
        """`/datacatalog.DataCatalog/ListArtifacts`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/ListArtifacts",
            request,
            ListArtifactsRequest,
            ListArtifactsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def list_datasets(
        self,
        request: ListDatasetsRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListDatasetsResponse:
        """`/datacatalog.DataCatalog/ListDatasets`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/ListDatasets",
            request,
            ListDatasetsRequest,
            ListDatasetsResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def update_artifact(
        self,
        request: UpdateArtifactRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> UpdateArtifactResponse:
        """`/datacatalog.DataCatalog/UpdateArtifact`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/UpdateArtifact",
            request,
            UpdateArtifactRequest,
            UpdateArtifactResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def get_or_extend_reservation(
        self,
        request: GetOrExtendReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetOrExtendReservationResponse:
        """`/datacatalog.DataCatalog/GetOrExtendReservation`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/GetOrExtendReservation",
            request,
            GetOrExtendReservationRequest,
            GetOrExtendReservationResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )

    async def release_reservation(
        self,
        request: ReleaseReservationRequest,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ReleaseReservationResponse:
        """`/datacatalog.DataCatalog/ReleaseReservation`"""
        return await self._call_unary_unary(
            "/datacatalog.DataCatalog/ReleaseReservation",
            request,
            ReleaseReservationRequest,
            ReleaseReservationResponse,
            timeout=timeout,
            deadline=deadline,
            metadata=metadata,
        )


class DataCatalogBase(ServiceBase):
    """Serves `datacatalog.DataCatalog`: override the methods that you implement."""

    async def create_dataset(self, request: CreateDatasetRequest) -> CreateDatasetResponse:
        """`/datacatalog.DataCatalog/CreateDataset`"""
        raise self._unimplemented("/datacatalog.DataCatalog/CreateDataset")

    async def get_dataset(self, request: GetDatasetRequest) -> GetDatasetResponse:
        """`/datacatalog.DataCatalog/GetDataset`"""
        raise self._unimplemented("/datacatalog.DataCatalog/GetDataset")

    async def create_artifact(self, request: CreateArtifactRequest) -> CreateArtifactResponse:
        """`/datacatalog.DataCatalog/CreateArtifact`"""
        raise self._unimplemented("/datacatalog.DataCatalog/CreateArtifact")

    async def get_artifact(self, request: GetArtifactRequest) -> GetArtifactResponse:
        """`/datacatalog.DataCatalog/GetArtifact`"""
        raise self._unimplemented("/datacatalog.DataCatalog/GetArtifact")

    async def add_tag(self, request: AddTagRequest) -> AddTagResponse:
        """`/datacatalog.DataCatalog/AddTag`"""
        raise self._unimplemented("/datacatalog.DataCatalog/AddTag")

    async def list_artifacts(self, request: ListArtifactsRequest) -> ListArtifactsResponse:
        """`/datacatalog.DataCatalog/ListArtifacts`"""
        raise self._unimplemented("/datacatalog.DataCatalog/ListArtifacts")

    async def list_datasets(self, request: ListDatasetsRequest) -> ListDatasetsResponse:
        """`/datacatalog.DataCatalog/ListDatasets`"""
        raise self._unimplemented("/datacatalog.DataCatalog/ListDatasets")

    async def update_artifact(self, request: UpdateArtifactRequest) -> UpdateArtifactResponse:
        """`/datacatalog.DataCatalog/UpdateArtifact`"""
        raise self._unimplemented("/datacatalog.DataCatalog/UpdateArtifact")

    async def get_or_extend_reservation(self, request: GetOrExtendReservationRequest) -> GetOrExtendReservationResponse:
        """`/datacatalog.DataCatalog/GetOrExtendReservation`"""
        raise self._unimplemented("/datacatalog.DataCatalog/GetOrExtendReservation")

    async def release_reservation(self, request: ReleaseReservationRequest) -> ReleaseReservationResponse:
        """`/datacatalog.DataCatalog/ReleaseReservation`"""
        raise self._unimplemented("/datacatalog.DataCatalog/ReleaseReservation")

    _rpcs: ClassVar[tuple[Rpc, ...]] = (
        Rpc(
            "/datacatalog.DataCatalog/CreateDataset",
            "create_dataset",
            "unary_unary",
            CreateDatasetRequest,
            CreateDatasetResponse,
        ),
        Rpc("/datacatalog.DataCatalog/GetDataset", "get_dataset", "unary_unary", GetDatasetRequest, GetDatasetResponse),
        Rpc(
            "/datacatalog.DataCatalog/CreateArtifact",
            "create_artifact",
            "unary_unary",
            CreateArtifactRequest,
            CreateArtifactResponse,
        ),
        Rpc(
            "/datacatalog.DataCatalog/GetArtifact",
            "get_artifact",
            "unary_unary",
            GetArtifactRequest,
            GetArtifactResponse,
        ),
        Rpc("/datacatalog.DataCatalog/AddTag", "add_tag", "unary_unary", AddTagRequest, AddTagResponse),
        Rpc(
            "/datacatalog.DataCatalog/ListArtifacts",
            "list_artifacts",
            "unary_unary",
            ListArtifactsRequest,
            ListArtifactsResponse,
        ),
        Rpc(
            "/datacatalog.DataCatalog/ListDatasets",
            "list_datasets",
            "unary_unary",
            ListDatasetsRequest,
            ListDatasetsResponse,
        ),
        Rpc(
            "/datacatalog.DataCatalog/UpdateArtifact",
            "update_artifact",
            "unary_unary",
            UpdateArtifactRequest,
            UpdateArtifactResponse,
        ),
        Rpc(
            "/datacatalog.DataCatalog/GetOrExtendReservation",
            "get_or_extend_reservation",
            "unary_unary",
            GetOrExtendReservationRequest,
            GetOrExtendReservationResponse,
        ),
        Rpc(
            "/datacatalog.DataCatalog/ReleaseReservation",
            "release_reservation",
            "unary_unary",
            ReleaseReservationRequest,
            ReleaseReservationResponse,
        ),
    )
