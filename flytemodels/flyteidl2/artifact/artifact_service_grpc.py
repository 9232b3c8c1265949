# Made from flyteidl2/artifact/artifact_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/artifact/artifact_service.proto` (package `flyteidl2.artifact`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.artifact.artifact_service import (
    CreateArtifactRequest,
    CreateArtifactResponse,
    DeclareArtifactRequest,
    DeclareArtifactResponse,
    DeleteArtifactRequest,
    DeleteArtifactResponse,
    GetArtifactRequest,
    GetArtifactResponse,
    GetArtifactSchemaRequest,
    GetArtifactSchemaResponse,
    ListArtifactMetadataKeysRequest,
    ListArtifactMetadataKeysResponse,
    ListArtifactNamesRequest,
    ListArtifactNamesResponse,
    ListArtifactsRequest,
    ListArtifactsResponse,
    ListPartitionValuesRequest,
    ListPartitionValuesResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_ARTIFACT_SERVICE_CREATE_ARTIFACT: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/CreateArtifact",
    "create_artifact",
    "unary_unary",
    CreateArtifactRequest,
    CreateArtifactResponse,
)
_ARTIFACT_SERVICE_GET_ARTIFACT: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/GetArtifact",
    "get_artifact",
    "unary_unary",
    GetArtifactRequest,
    GetArtifactResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_ARTIFACT_SERVICE_LIST_ARTIFACTS: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/ListArtifacts",
    "list_artifacts",
    "unary_unary",
    ListArtifactsRequest,
    ListArtifactsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_ARTIFACT_SERVICE_LIST_ARTIFACT_NAMES: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/ListArtifactNames",
    "list_artifact_names",
    "unary_unary",
    ListArtifactNamesRequest,
    ListArtifactNamesResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_ARTIFACT_SERVICE_LIST_ARTIFACT_METADATA_KEYS: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys",
    "list_artifact_metadata_keys",
    "unary_unary",
    ListArtifactMetadataKeysRequest,
    ListArtifactMetadataKeysResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_ARTIFACT_SERVICE_DELETE_ARTIFACT: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/DeleteArtifact",
    "delete_artifact",
    "unary_unary",
    DeleteArtifactRequest,
    DeleteArtifactResponse,
    idempotency_level="IDEMPOTENT",
)
_ARTIFACT_SERVICE_DECLARE_ARTIFACT: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/DeclareArtifact",
    "declare_artifact",
    "unary_unary",
    DeclareArtifactRequest,
    DeclareArtifactResponse,
    idempotency_level="IDEMPOTENT",
)
_ARTIFACT_SERVICE_GET_ARTIFACT_SCHEMA: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/GetArtifactSchema",
    "get_artifact_schema",
    "unary_unary",
    GetArtifactSchemaRequest,
    GetArtifactSchemaResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_ARTIFACT_SERVICE_LIST_PARTITION_VALUES: Final = Rpc(
    "/flyteidl2.artifact.ArtifactService/ListPartitionValues",
    "list_partition_values",
    "unary_unary",
    ListPartitionValuesRequest,
    ListPartitionValuesResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class ArtifactServiceStub(ServiceStub):
    """Artifacts: outputs of tasks that are stored under names and versions. No open-source component serves it.

    Calls `flyteidl2.artifact.ArtifactService`.
    """

    async def create_artifact(
        self,
        request: CreateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateArtifactResponse:
        """Store a version. (`/flyteidl2.artifact.ArtifactService/CreateArtifact`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    async def get_artifact(
        self,
        request: GetArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactResponse:
        """Return a version. (`/flyteidl2.artifact.ArtifactService/GetArtifact`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_GET_ARTIFACT, request, timeout, deadline, metadata)

    async def list_artifacts(
        self,
        request: ListArtifactsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactsResponse:
        """Return versions, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifacts`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    async def list_artifact_names(
        self,
        request: ListArtifactNamesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactNamesResponse:
        """Return artifacts, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifactNames`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_LIST_ARTIFACT_NAMES, request, timeout, deadline, metadata)

    async def list_artifact_metadata_keys(
        self,
        request: ListArtifactMetadataKeysRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactMetadataKeysResponse:
        """Return the metadata keys that are in use. (`/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys`)"""
        return await self._call_unary_unary(
            _ARTIFACT_SERVICE_LIST_ARTIFACT_METADATA_KEYS, request, timeout, deadline, metadata
        )

    async def delete_artifact(
        self,
        request: DeleteArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteArtifactResponse:
        """Delete a version. (`/flyteidl2.artifact.ArtifactService/DeleteArtifact`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_DELETE_ARTIFACT, request, timeout, deadline, metadata)

    async def declare_artifact(
        self,
        request: DeclareArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeclareArtifactResponse:
        """Declare how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/DeclareArtifact`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_DECLARE_ARTIFACT, request, timeout, deadline, metadata)

    async def get_artifact_schema(
        self,
        request: GetArtifactSchemaRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactSchemaResponse:
        """Return how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/GetArtifactSchema`)"""
        return await self._call_unary_unary(_ARTIFACT_SERVICE_GET_ARTIFACT_SCHEMA, request, timeout, deadline, metadata)

    async def list_partition_values(
        self,
        request: ListPartitionValuesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListPartitionValuesResponse:
        """Return the values of a partition key. (`/flyteidl2.artifact.ArtifactService/ListPartitionValues`)"""
        return await self._call_unary_unary(
            _ARTIFACT_SERVICE_LIST_PARTITION_VALUES, request, timeout, deadline, metadata
        )


class ArtifactServiceBlockingStub(BlockingServiceStub):
    """Artifacts: outputs of tasks that are stored under names and versions. No open-source component serves it.

    Calls `flyteidl2.artifact.ArtifactService` and waits, over a channel of grpcio.
    """

    def create_artifact(
        self,
        request: CreateArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> CreateArtifactResponse:
        """Store a version. (`/flyteidl2.artifact.ArtifactService/CreateArtifact`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_CREATE_ARTIFACT, request, timeout, deadline, metadata)

    def get_artifact(
        self,
        request: GetArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactResponse:
        """Return a version. (`/flyteidl2.artifact.ArtifactService/GetArtifact`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_GET_ARTIFACT, request, timeout, deadline, metadata)

    def list_artifacts(
        self,
        request: ListArtifactsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactsResponse:
        """Return versions, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifacts`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_LIST_ARTIFACTS, request, timeout, deadline, metadata)

    def list_artifact_names(
        self,
        request: ListArtifactNamesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactNamesResponse:
        """Return artifacts, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifactNames`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_LIST_ARTIFACT_NAMES, request, timeout, deadline, metadata)

    def list_artifact_metadata_keys(
        self,
        request: ListArtifactMetadataKeysRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListArtifactMetadataKeysResponse:
        """Return the metadata keys that are in use. (`/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys`)"""
        return self._call_unary_unary(
            _ARTIFACT_SERVICE_LIST_ARTIFACT_METADATA_KEYS, request, timeout, deadline, metadata
        )

    def delete_artifact(
        self,
        request: DeleteArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeleteArtifactResponse:
        """Delete a version. (`/flyteidl2.artifact.ArtifactService/DeleteArtifact`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_DELETE_ARTIFACT, request, timeout, deadline, metadata)

    def declare_artifact(
        self,
        request: DeclareArtifactRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> DeclareArtifactResponse:
        """Declare how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/DeclareArtifact`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_DECLARE_ARTIFACT, request, timeout, deadline, metadata)

    def get_artifact_schema(
        self,
        request: GetArtifactSchemaRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetArtifactSchemaResponse:
        """Return how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/GetArtifactSchema`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_GET_ARTIFACT_SCHEMA, request, timeout, deadline, metadata)

    def list_partition_values(
        self,
        request: ListPartitionValuesRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> ListPartitionValuesResponse:
        """Return the values of a partition key. (`/flyteidl2.artifact.ArtifactService/ListPartitionValues`)"""
        return self._call_unary_unary(_ARTIFACT_SERVICE_LIST_PARTITION_VALUES, request, timeout, deadline, metadata)


class ArtifactServiceBase(ServiceBase):
    """Artifacts: outputs of tasks that are stored under names and versions. No open-source component serves it.

    Serves `flyteidl2.artifact.ArtifactService`: override the methods that you implement.
    """

    async def create_artifact(self, request: CreateArtifactRequest, /) -> CreateArtifactResponse:
        """Store a version. (`/flyteidl2.artifact.ArtifactService/CreateArtifact`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_CREATE_ARTIFACT)

    async def get_artifact(self, request: GetArtifactRequest, /) -> GetArtifactResponse:
        """Return a version. (`/flyteidl2.artifact.ArtifactService/GetArtifact`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_GET_ARTIFACT)

    async def list_artifacts(self, request: ListArtifactsRequest, /) -> ListArtifactsResponse:
        """Return versions, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifacts`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_LIST_ARTIFACTS)

    async def list_artifact_names(self, request: ListArtifactNamesRequest, /) -> ListArtifactNamesResponse:
        """Return artifacts, a page at a time. (`/flyteidl2.artifact.ArtifactService/ListArtifactNames`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_LIST_ARTIFACT_NAMES)

    async def list_artifact_metadata_keys(
        self, request: ListArtifactMetadataKeysRequest, /
    ) -> ListArtifactMetadataKeysResponse:
        """Return the metadata keys that are in use. (`/flyteidl2.artifact.ArtifactService/ListArtifactMetadataKeys`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_LIST_ARTIFACT_METADATA_KEYS)

    async def delete_artifact(self, request: DeleteArtifactRequest, /) -> DeleteArtifactResponse:
        """Delete a version. (`/flyteidl2.artifact.ArtifactService/DeleteArtifact`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_DELETE_ARTIFACT)

    async def declare_artifact(self, request: DeclareArtifactRequest, /) -> DeclareArtifactResponse:
        """Declare how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/DeclareArtifact`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_DECLARE_ARTIFACT)

    async def get_artifact_schema(self, request: GetArtifactSchemaRequest, /) -> GetArtifactSchemaResponse:
        """Return how an artifact is partitioned. (`/flyteidl2.artifact.ArtifactService/GetArtifactSchema`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_GET_ARTIFACT_SCHEMA)

    async def list_partition_values(self, request: ListPartitionValuesRequest, /) -> ListPartitionValuesResponse:
        """Return the values of a partition key. (`/flyteidl2.artifact.ArtifactService/ListPartitionValues`)"""
        raise self._unimplemented(_ARTIFACT_SERVICE_LIST_PARTITION_VALUES)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _ARTIFACT_SERVICE_CREATE_ARTIFACT,
        _ARTIFACT_SERVICE_GET_ARTIFACT,
        _ARTIFACT_SERVICE_LIST_ARTIFACTS,
        _ARTIFACT_SERVICE_LIST_ARTIFACT_NAMES,
        _ARTIFACT_SERVICE_LIST_ARTIFACT_METADATA_KEYS,
        _ARTIFACT_SERVICE_DELETE_ARTIFACT,
        _ARTIFACT_SERVICE_DECLARE_ARTIFACT,
        _ARTIFACT_SERVICE_GET_ARTIFACT_SCHEMA,
        _ARTIFACT_SERVICE_LIST_PARTITION_VALUES,
    )
