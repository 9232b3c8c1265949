# Made from flyteidl/core/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/core` (package `flyteidl.core`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import artifact_id as artifact_id
    from . import catalog as catalog
    from . import compiler as compiler
    from . import condition as condition
    from . import dynamic_job as dynamic_job
    from . import errors as errors
    from . import execution as execution
    from . import execution_envs as execution_envs
    from . import identifier as identifier
    from . import interface as interface
    from . import literals as literals
    from . import metrics as metrics
    from . import security as security
    from . import tasks as tasks
    from . import types as types
    from . import workflow as workflow
    from . import workflow_closure as workflow_closure
    from .artifact_id import ArtifactBindingData as ArtifactBindingData
    from .artifact_id import ArtifactID as ArtifactID
    from .artifact_id import ArtifactKey as ArtifactKey
    from .artifact_id import ArtifactQuery as ArtifactQuery
    from .artifact_id import ArtifactTag as ArtifactTag
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
    from .compiler import CompiledLaunchPlan as CompiledLaunchPlan
    from .compiler import CompiledTask as CompiledTask
    from .compiler import CompiledWorkflow as CompiledWorkflow
    from .compiler import CompiledWorkflowClosure as CompiledWorkflowClosure
    from .compiler import ConnectionSet as ConnectionSet
    from .condition import BooleanExpression as BooleanExpression
    from .condition import ComparisonExpression as ComparisonExpression
    from .condition import ConjunctionExpression as ConjunctionExpression
    from .condition import Operand as Operand
    from .dynamic_job import DynamicJobSpec as DynamicJobSpec
    from .errors import ContainerError as ContainerError
    from .errors import ErrorDocument as ErrorDocument
    from .execution import ContainerContext as ContainerContext
    from .execution import ExecutionError as ExecutionError
    from .execution import LogContext as LogContext
    from .execution import NodeExecution as NodeExecution
    from .execution import PodLogContext as PodLogContext
    from .execution import QualityOfService as QualityOfService
    from .execution import QualityOfServiceSpec as QualityOfServiceSpec
    from .execution import TaskExecution as TaskExecution
    from .execution import TaskLog as TaskLog
    from .execution import WorkflowExecution as WorkflowExecution
    from .execution_envs import ExecutionEnv as ExecutionEnv
    from .execution_envs import ExecutionEnvAssignment as ExecutionEnvAssignment
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
    from .interface import VariableMap as VariableMap
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
    from .literals import Union as Union
    from .literals import UnionInfo as UnionInfo
    from .literals import Void as Void
    from .metrics import ExecutionMetricResult as ExecutionMetricResult
    from .metrics import Span as Span
    from .security import Identity as Identity
    from .security import OAuth2Client as OAuth2Client
    from .security import OAuth2TokenRequest as OAuth2TokenRequest
    from .security import Secret as Secret
    from .security import SecurityContext as SecurityContext
    from .tasks import Container as Container
    from .tasks import ContainerPort as ContainerPort
    from .tasks import DataLoadingConfig as DataLoadingConfig
    from .tasks import ExtendedResources as ExtendedResources
    from .tasks import GPUAccelerator as GPUAccelerator
    from .tasks import IOStrategy as IOStrategy
    from .tasks import K8sObjectMetadata as K8sObjectMetadata
    from .tasks import K8sPod as K8sPod
    from .tasks import Resources as Resources
    from .tasks import RuntimeMetadata as RuntimeMetadata
    from .tasks import SharedMemory as SharedMemory
    from .tasks import Sql as Sql
    from .tasks import TaskMetadata as TaskMetadata
    from .tasks import TaskTemplate as TaskTemplate
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
    from .workflow import Alias as Alias
    from .workflow import ApproveCondition as ApproveCondition
    from .workflow import ArrayNode as ArrayNode
    from .workflow import BranchNode as BranchNode
    from .workflow import GateNode as GateNode
    from .workflow import IfBlock as IfBlock
    from .workflow import IfElseBlock as IfElseBlock
    from .workflow import LaunchPlanTemplate as LaunchPlanTemplate
    from .workflow import Node as Node
    from .workflow import NodeMetadata as NodeMetadata
    from .workflow import SignalCondition as SignalCondition
    from .workflow import SleepCondition as SleepCondition
    from .workflow import TaskNode as TaskNode
    from .workflow import TaskNodeOverrides as TaskNodeOverrides
    from .workflow import WorkflowMetadata as WorkflowMetadata
    from .workflow import WorkflowMetadataDefaults as WorkflowMetadataDefaults
    from .workflow import WorkflowNode as WorkflowNode
    from .workflow import WorkflowTemplate as WorkflowTemplate
    from .workflow_closure import WorkflowClosure as WorkflowClosure
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "artifact_id": (
                "ArtifactBindingData",
                "ArtifactID",
                "ArtifactKey",
                "ArtifactQuery",
                "ArtifactTag",
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
            "compiler": (
                "CompiledLaunchPlan",
                "CompiledTask",
                "CompiledWorkflow",
                "CompiledWorkflowClosure",
                "ConnectionSet",
            ),
            "condition": ("BooleanExpression", "ComparisonExpression", "ConjunctionExpression", "Operand"),
            "dynamic_job": ("DynamicJobSpec",),
            "errors": ("ContainerError", "ErrorDocument"),
            "execution": (
                "ContainerContext",
                "ExecutionError",
                "LogContext",
                "NodeExecution",
                "PodLogContext",
                "QualityOfService",
                "QualityOfServiceSpec",
                "TaskExecution",
                "TaskLog",
                "WorkflowExecution",
            ),
            "execution_envs": ("ExecutionEnv", "ExecutionEnvAssignment"),
            "identifier": (
                "Identifier",
                "NodeExecutionIdentifier",
                "ResourceType",
                "SignalIdentifier",
                "TaskExecutionIdentifier",
                "WorkflowExecutionIdentifier",
            ),
            "interface": ("Parameter", "ParameterMap", "TypedInterface", "Variable", "VariableMap"),
            "literals": (
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
                "Union",
                "UnionInfo",
                "Void",
            ),
            "metrics": ("ExecutionMetricResult", "Span"),
            "security": ("Identity", "OAuth2Client", "OAuth2TokenRequest", "Secret", "SecurityContext"),
            "tasks": (
                "Container",
                "ContainerPort",
                "DataLoadingConfig",
                "ExtendedResources",
                "GPUAccelerator",
                "IOStrategy",
                "K8sObjectMetadata",
                "K8sPod",
                "Resources",
                "RuntimeMetadata",
                "SharedMemory",
                "Sql",
                "TaskMetadata",
                "TaskTemplate",
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
            "workflow": (
                "Alias",
                "ApproveCondition",
                "ArrayNode",
                "BranchNode",
                "GateNode",
                "IfBlock",
                "IfElseBlock",
                "LaunchPlanTemplate",
                "Node",
                "NodeMetadata",
                "SignalCondition",
                "SleepCondition",
                "TaskNode",
                "TaskNodeOverrides",
                "WorkflowMetadata",
                "WorkflowMetadataDefaults",
                "WorkflowNode",
                "WorkflowTemplate",
            ),
            "workflow_closure": ("WorkflowClosure",),
        },
    )

__all__ = [
    "Alias",
    "ApproveCondition",
    "ArrayNode",
    "ArtifactBindingData",
    "ArtifactID",
    "ArtifactKey",
    "ArtifactQuery",
    "ArtifactTag",
    "Binary",
    "Binding",
    "BindingData",
    "BindingDataCollection",
    "BindingDataMap",
    "Blob",
    "BlobMetadata",
    "BlobType",
    "BooleanExpression",
    "BranchNode",
    "CatalogArtifactTag",
    "CatalogCacheStatus",
    "CatalogMetadata",
    "CatalogReservation",
    "ComparisonExpression",
    "CompiledLaunchPlan",
    "CompiledTask",
    "CompiledWorkflow",
    "CompiledWorkflowClosure",
    "ConjunctionExpression",
    "ConnectionSet",
    "Container",
    "ContainerContext",
    "ContainerError",
    "ContainerPort",
    "DataLoadingConfig",
    "DynamicJobSpec",
    "EnumType",
    "Error",
    "ErrorDocument",
    "ExecutionEnv",
    "ExecutionEnvAssignment",
    "ExecutionError",
    "ExecutionMetricResult",
    "ExtendedResources",
    "GPUAccelerator",
    "GateNode",
    "Granularity",
    "IOStrategy",
    "Identifier",
    "Identity",
    "IfBlock",
    "IfElseBlock",
    "InputBindingData",
    "K8sObjectMetadata",
    "K8sPod",
    "KeyValuePair",
    "LabelValue",
    "LaunchPlanTemplate",
    "Literal",
    "LiteralCollection",
    "LiteralMap",
    "LiteralOffloadedMetadata",
    "LiteralType",
    "LogContext",
    "Node",
    "NodeExecution",
    "NodeExecutionIdentifier",
    "NodeMetadata",
    "OAuth2Client",
    "OAuth2TokenRequest",
    "Operand",
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
    "RuntimeBinding",
    "RuntimeMetadata",
    "Scalar",
    "Schema",
    "SchemaType",
    "Secret",
    "SecurityContext",
    "SharedMemory",
    "SignalCondition",
    "SignalIdentifier",
    "SimpleType",
    "SleepCondition",
    "Span",
    "Sql",
    "StructuredDataset",
    "StructuredDatasetMetadata",
    "StructuredDatasetType",
    "TaskExecution",
    "TaskExecutionIdentifier",
    "TaskLog",
    "TaskMetadata",
    "TaskNode",
    "TaskNodeOverrides",
    "TaskTemplate",
    "TimePartition",
    "TimeTransform",
    "TypeAnnotation",
    "TypeStructure",
    "TypedInterface",
    "Union",
    "UnionInfo",
    "UnionType",
    "Variable",
    "VariableMap",
    "Void",
    "WorkflowClosure",
    "WorkflowExecution",
    "WorkflowExecutionIdentifier",
    "WorkflowMetadata",
    "WorkflowMetadataDefaults",
    "WorkflowNode",
    "WorkflowTemplate",
    "artifact_id",
    "catalog",
    "compiler",
    "condition",
    "dynamic_job",
    "errors",
    "execution",
    "execution_envs",
    "identifier",
    "interface",
    "literals",
    "metrics",
    "security",
    "tasks",
    "types",
    "workflow",
    "workflow_closure",
]
