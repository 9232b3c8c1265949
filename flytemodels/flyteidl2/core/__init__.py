# Made from flyteidl2/core/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/core` (package `flyteidl2.core`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import artifact_id as artifact_id
    from . import catalog as catalog
    from . import execution as execution
    from . import identifier as identifier
    from . import interface as interface
    from . import literals as literals
    from . import metrics as metrics
    from . import security as security
    from . import tasks as tasks
    from . import types as types
    from .artifact_id import ArtifactBindingData as ArtifactBindingData
    from .artifact_id import ArtifactCard as ArtifactCard
    from .artifact_id import ArtifactID as ArtifactID
    from .artifact_id import ArtifactInfo as ArtifactInfo
    from .artifact_id import ArtifactKey as ArtifactKey
    from .artifact_id import ArtifactQuery as ArtifactQuery
    from .artifact_id import ArtifactTag as ArtifactTag
    from .artifact_id import ArtifactVersionId as ArtifactVersionId
    from .artifact_id import Granularity as Granularity
    from .artifact_id import InputBindingData as InputBindingData
    from .artifact_id import LabelValue as LabelValue
    from .artifact_id import Operator as Operator
    from .artifact_id import Partitions as Partitions
    from .artifact_id import RuntimeBinding as RuntimeBinding
    from .artifact_id import TimePartition as TimePartition
    from .artifact_id import TimeTransform as TimeTransform
    from .catalog import CatalogArtifactTag as CatalogArtifactTag
    from .catalog import CatalogCacheStatus as CatalogCacheStatus
    from .catalog import CatalogMetadata as CatalogMetadata
    from .catalog import CatalogReservation as CatalogReservation
    from .execution import ConnectorLogContext as ConnectorLogContext
    from .execution import ContainerContext as ContainerContext
    from .execution import ContainerError as ContainerError
    from .execution import ErrorDocument as ErrorDocument
    from .execution import ExecutionError as ExecutionError
    from .execution import GpuFault as GpuFault
    from .execution import LogContext as LogContext
    from .execution import NodeExecution as NodeExecution
    from .execution import PodLogContext as PodLogContext
    from .execution import QualityOfService as QualityOfService
    from .execution import QualityOfServiceSpec as QualityOfServiceSpec
    from .execution import TaskExecution as TaskExecution
    from .execution import TaskLog as TaskLog
    from .execution import WorkflowExecution as WorkflowExecution
    from .identifier import Identifier as Identifier
    from .identifier import NodeExecutionIdentifier as NodeExecutionIdentifier
    from .identifier import ResourceType as ResourceType
    from .identifier import SignalIdentifier as SignalIdentifier
    from .identifier import TaskExecutionIdentifier as TaskExecutionIdentifier
    from .identifier import WorkflowExecutionIdentifier as WorkflowExecutionIdentifier
    from .interface import Parameter as Parameter
    from .interface import ParameterMap as ParameterMap
    from .interface import TypedInterface as TypedInterface
    from .interface import Variable as Variable
    from .interface import VariableEntry as VariableEntry
    from .interface import VariableMap as VariableMap
    from .literals import Backoff as Backoff
    from .literals import Binary as Binary
    from .literals import Binding as Binding
    from .literals import BindingData as BindingData
    from .literals import BindingDataCollection as BindingDataCollection
    from .literals import BindingDataMap as BindingDataMap
    from .literals import Blob as Blob
    from .literals import BlobMetadata as BlobMetadata
    from .literals import KeyValuePair as KeyValuePair
    from .literals import Literal as Literal
    from .literals import LiteralCollection as LiteralCollection
    from .literals import LiteralMap as LiteralMap
    from .literals import LiteralOffloadedMetadata as LiteralOffloadedMetadata
    from .literals import Primitive as Primitive
    from .literals import RetryStrategy as RetryStrategy
    from .literals import Scalar as Scalar
    from .literals import Schema as Schema
    from .literals import StructuredDataset as StructuredDataset
    from .literals import StructuredDatasetMetadata as StructuredDatasetMetadata
    from .literals import TimeoutStrategy as TimeoutStrategy
    from .literals import Union as Union
    from .literals import UnionInfo as UnionInfo
    from .literals import Void as Void
    from .metrics import ExecutionMetricResult as ExecutionMetricResult
    from .security import Connection as Connection
    from .security import Identity as Identity
    from .security import OAuth2Client as OAuth2Client
    from .security import OAuth2TokenRequest as OAuth2TokenRequest
    from .security import Secret as Secret
    from .security import SecurityContext as SecurityContext
    from .tasks import AcceleratorModel as AcceleratorModel
    from .tasks import Container as Container
    from .tasks import ContainerPort as ContainerPort
    from .tasks import DataLoadingConfig as DataLoadingConfig
    from .tasks import ExtendedResources as ExtendedResources
    from .tasks import GPUAccelerator as GPUAccelerator
    from .tasks import IOStrategy as IOStrategy
    from .tasks import K8sObjectMetadata as K8sObjectMetadata
    from .tasks import K8sPod as K8sPod
    from .tasks import Resources as Resources
    from .tasks import ReusePolicy as ReusePolicy
    from .tasks import RuntimeMetadata as RuntimeMetadata
    from .tasks import SharedMemory as SharedMemory
    from .tasks import Sql as Sql
    from .tasks import TaskMetadata as TaskMetadata
    from .tasks import TaskTemplate as TaskTemplate
    from .tasks import WorkerKind as WorkerKind
    from .types import BlobType as BlobType
    from .types import EnumType as EnumType
    from .types import Error as Error
    from .types import LiteralType as LiteralType
    from .types import OutputReference as OutputReference
    from .types import PromiseAttribute as PromiseAttribute
    from .types import SchemaType as SchemaType
    from .types import SimpleType as SimpleType
    from .types import StructuredDatasetType as StructuredDatasetType
    from .types import TypeAnnotation as TypeAnnotation
    from .types import TypeStructure as TypeStructure
    from .types import UnionType as UnionType
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "artifact_id": (
                "ArtifactBindingData",
                "ArtifactCard",
                "ArtifactID",
                "ArtifactInfo",
                "ArtifactKey",
                "ArtifactQuery",
                "ArtifactTag",
                "ArtifactVersionId",
                "Granularity",
                "InputBindingData",
                "LabelValue",
                "Operator",
                "Partitions",
                "RuntimeBinding",
                "TimePartition",
                "TimeTransform",
            ),
            "catalog": ("CatalogArtifactTag", "CatalogCacheStatus", "CatalogMetadata", "CatalogReservation"),
            "execution": (
                "ConnectorLogContext",
                "ContainerContext",
                "ContainerError",
                "ErrorDocument",
                "ExecutionError",
                "GpuFault",
                "LogContext",
                "NodeExecution",
                "PodLogContext",
                "QualityOfService",
                "QualityOfServiceSpec",
                "TaskExecution",
                "TaskLog",
                "WorkflowExecution",
            ),
            "identifier": (
                "Identifier",
                "NodeExecutionIdentifier",
                "ResourceType",
                "SignalIdentifier",
                "TaskExecutionIdentifier",
                "WorkflowExecutionIdentifier",
            ),
            "interface": ("Parameter", "ParameterMap", "TypedInterface", "Variable", "VariableEntry", "VariableMap"),
            "literals": (
                "Backoff",
                "Binary",
                "Binding",
                "BindingData",
                "BindingDataCollection",
                "BindingDataMap",
                "Blob",
                "BlobMetadata",
                "KeyValuePair",
                "Literal",
                "LiteralCollection",
                "LiteralMap",
                "LiteralOffloadedMetadata",
                "Primitive",
                "RetryStrategy",
                "Scalar",
                "Schema",
                "StructuredDataset",
                "StructuredDatasetMetadata",
                "TimeoutStrategy",
                "Union",
                "UnionInfo",
                "Void",
            ),
            "metrics": ("ExecutionMetricResult",),
            "security": ("Connection", "Identity", "OAuth2Client", "OAuth2TokenRequest", "Secret", "SecurityContext"),
            "tasks": (
                "AcceleratorModel",
                "Container",
                "ContainerPort",
                "DataLoadingConfig",
                "ExtendedResources",
                "GPUAccelerator",
                "IOStrategy",
                "K8sObjectMetadata",
                "K8sPod",
                "Resources",
                "ReusePolicy",
                "RuntimeMetadata",
                "SharedMemory",
                "Sql",
                "TaskMetadata",
                "TaskTemplate",
                "WorkerKind",
            ),
            "types": (
                "BlobType",
                "EnumType",
                "Error",
                "LiteralType",
                "OutputReference",
                "PromiseAttribute",
                "SchemaType",
                "SimpleType",
                "StructuredDatasetType",
                "TypeAnnotation",
                "TypeStructure",
                "UnionType",
            ),
        },
    )

__all__ = [
    "AcceleratorModel",
    "ArtifactBindingData",
    "ArtifactCard",
    "ArtifactID",
    "ArtifactInfo",
    "ArtifactKey",
    "ArtifactQuery",
    "ArtifactTag",
    "ArtifactVersionId",
    "Backoff",
    "Binary",
    "Binding",
    "BindingData",
    "BindingDataCollection",
    "BindingDataMap",
    "Blob",
    "BlobMetadata",
    "BlobType",
    "CatalogArtifactTag",
    "CatalogCacheStatus",
    "CatalogMetadata",
    "CatalogReservation",
    "Connection",
    "ConnectorLogContext",
    "Container",
    "ContainerContext",
    "ContainerError",
    "ContainerPort",
    "DataLoadingConfig",
    "EnumType",
    "Error",
    "ErrorDocument",
    "ExecutionError",
    "ExecutionMetricResult",
    "ExtendedResources",
    "GPUAccelerator",
    "GpuFault",
    "Granularity",
    "IOStrategy",
    "Identifier",
    "Identity",
    "InputBindingData",
    "K8sObjectMetadata",
    "K8sPod",
    "KeyValuePair",
    "LabelValue",
    "Literal",
    "LiteralCollection",
    "LiteralMap",
    "LiteralOffloadedMetadata",
    "LiteralType",
    "LogContext",
    "NodeExecution",
    "NodeExecutionIdentifier",
    "OAuth2Client",
    "OAuth2TokenRequest",
    "Operator",
    "OutputReference",
    "Parameter",
    "ParameterMap",
    "Partitions",
    "PodLogContext",
    "Primitive",
    "PromiseAttribute",
    "QualityOfService",
    "QualityOfServiceSpec",
    "ResourceType",
    "Resources",
    "RetryStrategy",
    "ReusePolicy",
    "RuntimeBinding",
    "RuntimeMetadata",
    "Scalar",
    "Schema",
    "SchemaType",
    "Secret",
    "SecurityContext",
    "SharedMemory",
    "SignalIdentifier",
    "SimpleType",
    "Sql",
    "StructuredDataset",
    "StructuredDatasetMetadata",
    "StructuredDatasetType",
    "TaskExecution",
    "TaskExecutionIdentifier",
    "TaskLog",
    "TaskMetadata",
    "TaskTemplate",
    "TimePartition",
    "TimeTransform",
    "TimeoutStrategy",
    "TypeAnnotation",
    "TypeStructure",
    "TypedInterface",
    "Union",
    "UnionInfo",
    "UnionType",
    "Variable",
    "VariableEntry",
    "VariableMap",
    "Void",
    "WorkerKind",
    "WorkflowExecution",
    "WorkflowExecutionIdentifier",
    "artifact_id",
    "catalog",
    "execution",
    "identifier",
    "interface",
    "literals",
    "metrics",
    "security",
    "tasks",
    "types",
]
