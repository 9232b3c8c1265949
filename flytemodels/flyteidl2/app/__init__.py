# Made from flyteidl2/app/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/app` (package `flyteidl2.app`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import app_definition as app_definition
    from . import app_logs_payload as app_logs_payload
    from . import app_logs_service as app_logs_service
    from . import app_logs_service_grpc as app_logs_service_grpc
    from . import app_payload as app_payload
    from . import app_service as app_service
    from . import app_service_grpc as app_service_grpc
    from . import replica_definition as replica_definition
    from .app_definition import App as App
    from .app_definition import AppWrapper as AppWrapper
    from .app_definition import AutoscalingConfig as AutoscalingConfig
    from .app_definition import Concurrency as Concurrency
    from .app_definition import Condition as Condition
    from .app_definition import Identifier as Identifier
    from .app_definition import ImageSpec as ImageSpec
    from .app_definition import ImageSpecSet as ImageSpecSet
    from .app_definition import Ingress as Ingress
    from .app_definition import IngressConfig as IngressConfig
    from .app_definition import Input as Input
    from .app_definition import InputList as InputList
    from .app_definition import K8sMetadata as K8sMetadata
    from .app_definition import Link as Link
    from .app_definition import MaterializedInput as MaterializedInput
    from .app_definition import MaterializedInputs as MaterializedInputs
    from .app_definition import Meta as Meta
    from .app_definition import Profile as Profile
    from .app_definition import Replicas as Replicas
    from .app_definition import RequestRate as RequestRate
    from .app_definition import ScalingMetric as ScalingMetric
    from .app_definition import SecurityContext as SecurityContext
    from .app_definition import Spec as Spec
    from .app_definition import Status as Status
    from .app_definition import TimeoutConfig as TimeoutConfig
    from .app_logs_payload import LogLines as LogLines
    from .app_logs_payload import LogLinesBatch as LogLinesBatch
    from .app_logs_payload import ReplicaIdentifierList as ReplicaIdentifierList
    from .app_logs_payload import TailLogsRequest as TailLogsRequest
    from .app_logs_payload import TailLogsResponse as TailLogsResponse
    from .app_logs_service_grpc import AppLogsServiceBase as AppLogsServiceBase
    from .app_logs_service_grpc import AppLogsServiceBlockingStub as AppLogsServiceBlockingStub
    from .app_logs_service_grpc import AppLogsServiceStub as AppLogsServiceStub
    from .app_payload import ConsumedArtifactFilter as ConsumedArtifactFilter
    from .app_payload import CreateEvent as CreateEvent
    from .app_payload import CreateRequest as CreateRequest
    from .app_payload import CreateResponse as CreateResponse
    from .app_payload import DeleteEvent as DeleteEvent
    from .app_payload import DeleteRequest as DeleteRequest
    from .app_payload import DeleteResponse as DeleteResponse
    from .app_payload import GetRequest as GetRequest
    from .app_payload import GetResponse as GetResponse
    from .app_payload import LeaseRequest as LeaseRequest
    from .app_payload import LeaseResponse as LeaseResponse
    from .app_payload import ListRequest as ListRequest
    from .app_payload import ListResponse as ListResponse
    from .app_payload import UpdateEvent as UpdateEvent
    from .app_payload import UpdateRequest as UpdateRequest
    from .app_payload import UpdateResponse as UpdateResponse
    from .app_payload import UpdateStatusRequest as UpdateStatusRequest
    from .app_payload import UpdateStatusResponse as UpdateStatusResponse
    from .app_payload import WatchRequest as WatchRequest
    from .app_payload import WatchResponse as WatchResponse
    from .app_service_grpc import AppServiceBase as AppServiceBase
    from .app_service_grpc import AppServiceBlockingStub as AppServiceBlockingStub
    from .app_service_grpc import AppServiceStub as AppServiceStub
    from .replica_definition import Replica as Replica
    from .replica_definition import ReplicaIdentifier as ReplicaIdentifier
    from .replica_definition import ReplicaList as ReplicaList
    from .replica_definition import ReplicaMeta as ReplicaMeta
    from .replica_definition import ReplicaStatus as ReplicaStatus
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "app_definition": (
                "App",
                "AppWrapper",
                "AutoscalingConfig",
                "Concurrency",
                "Condition",
                "Identifier",
                "ImageSpec",
                "ImageSpecSet",
                "Ingress",
                "IngressConfig",
                "Input",
                "InputList",
                "K8sMetadata",
                "Link",
                "MaterializedInput",
                "MaterializedInputs",
                "Meta",
                "Profile",
                "Replicas",
                "RequestRate",
                "ScalingMetric",
                "SecurityContext",
                "Spec",
                "Status",
                "TimeoutConfig",
            ),
            "app_logs_payload": (
                "LogLines",
                "LogLinesBatch",
                "ReplicaIdentifierList",
                "TailLogsRequest",
                "TailLogsResponse",
            ),
            "app_logs_service": (),
            "app_logs_service_grpc": ("AppLogsServiceBase", "AppLogsServiceBlockingStub", "AppLogsServiceStub"),
            "app_payload": (
                "ConsumedArtifactFilter",
                "CreateEvent",
                "CreateRequest",
                "CreateResponse",
                "DeleteEvent",
                "DeleteRequest",
                "DeleteResponse",
                "GetRequest",
                "GetResponse",
                "LeaseRequest",
                "LeaseResponse",
                "ListRequest",
                "ListResponse",
                "UpdateEvent",
                "UpdateRequest",
                "UpdateResponse",
                "UpdateStatusRequest",
                "UpdateStatusResponse",
                "WatchRequest",
                "WatchResponse",
            ),
            "app_service": (),
            "app_service_grpc": ("AppServiceBase", "AppServiceBlockingStub", "AppServiceStub"),
            "replica_definition": ("Replica", "ReplicaIdentifier", "ReplicaList", "ReplicaMeta", "ReplicaStatus"),
        },
    )

__all__ = [
    "App",
    "AppLogsServiceBase",
    "AppLogsServiceBlockingStub",
    "AppLogsServiceStub",
    "AppServiceBase",
    "AppServiceBlockingStub",
    "AppServiceStub",
    "AppWrapper",
    "AutoscalingConfig",
    "Concurrency",
    "Condition",
    "ConsumedArtifactFilter",
    "CreateEvent",
    "CreateRequest",
    "CreateResponse",
    "DeleteEvent",
    "DeleteRequest",
    "DeleteResponse",
    "GetRequest",
    "GetResponse",
    "Identifier",
    "ImageSpec",
    "ImageSpecSet",
    "Ingress",
    "IngressConfig",
    "Input",
    "InputList",
    "K8sMetadata",
    "LeaseRequest",
    "LeaseResponse",
    "Link",
    "ListRequest",
    "ListResponse",
    "LogLines",
    "LogLinesBatch",
    "MaterializedInput",
    "MaterializedInputs",
    "Meta",
    "Profile",
    "Replica",
    "ReplicaIdentifier",
    "ReplicaIdentifierList",
    "ReplicaList",
    "ReplicaMeta",
    "ReplicaStatus",
    "Replicas",
    "RequestRate",
    "ScalingMetric",
    "SecurityContext",
    "Spec",
    "Status",
    "TailLogsRequest",
    "TailLogsResponse",
    "TimeoutConfig",
    "UpdateEvent",
    "UpdateRequest",
    "UpdateResponse",
    "UpdateStatusRequest",
    "UpdateStatusResponse",
    "WatchRequest",
    "WatchResponse",
    "app_definition",
    "app_logs_payload",
    "app_logs_service",
    "app_logs_service_grpc",
    "app_payload",
    "app_service",
    "app_service_grpc",
    "replica_definition",
]
