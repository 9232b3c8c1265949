# Made from flyteidl2/artifact/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/artifact` (package `flyteidl2.artifact`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import artifact as artifact
    from . import artifact_service as artifact_service
    from . import artifact_service_grpc as artifact_service_grpc
    from .artifact import Artifact as Artifact
    from .artifact import ArtifactIdentifier as ArtifactIdentifier
    from .artifact import ArtifactName as ArtifactName
    from .artifact import ArtifactPartitionSchema as ArtifactPartitionSchema
    from .artifact import ArtifactSource as ArtifactSource
    from .artifact import ArtifactSpec as ArtifactSpec
    from .artifact import PartitionSchemaMismatch as PartitionSchemaMismatch
    from .artifact import TaskActionSource as TaskActionSource
    from .artifact import TimePartitionKey as TimePartitionKey
    from .artifact_service import ArtifactGroup as ArtifactGroup
    from .artifact_service import CreateArtifactRequest as CreateArtifactRequest
    from .artifact_service import CreateArtifactResponse as CreateArtifactResponse
    from .artifact_service import DeclareArtifactRequest as DeclareArtifactRequest
    from .artifact_service import DeclareArtifactResponse as DeclareArtifactResponse
    from .artifact_service import DeleteArtifactRequest as DeleteArtifactRequest
    from .artifact_service import DeleteArtifactResponse as DeleteArtifactResponse
    from .artifact_service import GetArtifactRequest as GetArtifactRequest
    from .artifact_service import GetArtifactResponse as GetArtifactResponse
    from .artifact_service import GetArtifactSchemaRequest as GetArtifactSchemaRequest
    from .artifact_service import GetArtifactSchemaResponse as GetArtifactSchemaResponse
    from .artifact_service import ListArtifactMetadataKeysRequest as ListArtifactMetadataKeysRequest
    from .artifact_service import ListArtifactMetadataKeysResponse as ListArtifactMetadataKeysResponse
    from .artifact_service import ListArtifactNamesRequest as ListArtifactNamesRequest
    from .artifact_service import ListArtifactNamesResponse as ListArtifactNamesResponse
    from .artifact_service import ListArtifactsRequest as ListArtifactsRequest
    from .artifact_service import ListArtifactsResponse as ListArtifactsResponse
    from .artifact_service import ListPartitionValuesRequest as ListPartitionValuesRequest
    from .artifact_service import ListPartitionValuesResponse as ListPartitionValuesResponse
    from .artifact_service_grpc import ArtifactServiceBase as ArtifactServiceBase
    from .artifact_service_grpc import ArtifactServiceBlockingStub as ArtifactServiceBlockingStub
    from .artifact_service_grpc import ArtifactServiceStub as ArtifactServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "artifact": (
                "Artifact",
                "ArtifactIdentifier",
                "ArtifactName",
                "ArtifactPartitionSchema",
                "ArtifactSource",
                "ArtifactSpec",
                "PartitionSchemaMismatch",
                "TaskActionSource",
                "TimePartitionKey",
            ),
            "artifact_service": (
                "ArtifactGroup",
                "CreateArtifactRequest",
                "CreateArtifactResponse",
                "DeclareArtifactRequest",
                "DeclareArtifactResponse",
                "DeleteArtifactRequest",
                "DeleteArtifactResponse",
                "GetArtifactRequest",
                "GetArtifactResponse",
                "GetArtifactSchemaRequest",
                "GetArtifactSchemaResponse",
                "ListArtifactMetadataKeysRequest",
                "ListArtifactMetadataKeysResponse",
                "ListArtifactNamesRequest",
                "ListArtifactNamesResponse",
                "ListArtifactsRequest",
                "ListArtifactsResponse",
                "ListPartitionValuesRequest",
                "ListPartitionValuesResponse",
            ),
            "artifact_service_grpc": ("ArtifactServiceBase", "ArtifactServiceBlockingStub", "ArtifactServiceStub"),
        },
    )

__all__ = [
    "Artifact",
    "ArtifactGroup",
    "ArtifactIdentifier",
    "ArtifactName",
    "ArtifactPartitionSchema",
    "ArtifactServiceBase",
    "ArtifactServiceBlockingStub",
    "ArtifactServiceStub",
    "ArtifactSource",
    "ArtifactSpec",
    "CreateArtifactRequest",
    "CreateArtifactResponse",
    "DeclareArtifactRequest",
    "DeclareArtifactResponse",
    "DeleteArtifactRequest",
    "DeleteArtifactResponse",
    "GetArtifactRequest",
    "GetArtifactResponse",
    "GetArtifactSchemaRequest",
    "GetArtifactSchemaResponse",
    "ListArtifactMetadataKeysRequest",
    "ListArtifactMetadataKeysResponse",
    "ListArtifactNamesRequest",
    "ListArtifactNamesResponse",
    "ListArtifactsRequest",
    "ListArtifactsResponse",
    "ListPartitionValuesRequest",
    "ListPartitionValuesResponse",
    "PartitionSchemaMismatch",
    "TaskActionSource",
    "TimePartitionKey",
    "artifact",
    "artifact_service",
    "artifact_service_grpc",
]
