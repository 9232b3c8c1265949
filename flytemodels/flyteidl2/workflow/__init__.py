# Made from flyteidl2/workflow/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/workflow` (package `flyteidl2.workflow`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import events_proxy_service as events_proxy_service
    from . import events_proxy_service_grpc as events_proxy_service_grpc
    from . import internal_run_service as internal_run_service
    from . import internal_run_service_grpc as internal_run_service_grpc
    from . import queue_service as queue_service
    from . import queue_service_grpc as queue_service_grpc
    from . import run_definition as run_definition
    from . import run_info as run_info
    from . import run_logs_service as run_logs_service
    from . import run_logs_service_grpc as run_logs_service_grpc
    from . import run_service as run_service
    from . import run_service_grpc as run_service_grpc
    from . import state_service as state_service
    from . import state_service_grpc as state_service_grpc
    from . import tracked_run_service as tracked_run_service
    from . import tracked_run_service_grpc as tracked_run_service_grpc
    from . import translator_service as translator_service
    from . import translator_service_grpc as translator_service_grpc
    from .events_proxy_service import RecordRequest as RecordRequest
    from .events_proxy_service import RecordResponse as RecordResponse
    from .events_proxy_service_grpc import EventsProxyServiceBase as EventsProxyServiceBase
    from .events_proxy_service_grpc import EventsProxyServiceBlockingStub as EventsProxyServiceBlockingStub
    from .events_proxy_service_grpc import EventsProxyServiceStub as EventsProxyServiceStub
    from .internal_run_service import RecordActionEventRequest as RecordActionEventRequest
    from .internal_run_service import RecordActionEventResponse as RecordActionEventResponse
    from .internal_run_service import RecordActionEventsRequest as RecordActionEventsRequest
    from .internal_run_service import RecordActionEventsResponse as RecordActionEventsResponse
    from .internal_run_service import RecordActionEventStreamRequest as RecordActionEventStreamRequest
    from .internal_run_service import RecordActionEventStreamResponse as RecordActionEventStreamResponse
    from .internal_run_service import RecordActionRequest as RecordActionRequest
    from .internal_run_service import RecordActionResponse as RecordActionResponse
    from .internal_run_service import RecordActionStreamRequest as RecordActionStreamRequest
    from .internal_run_service import RecordActionStreamResponse as RecordActionStreamResponse
    from .internal_run_service import UpdateActionStatusRequest as UpdateActionStatusRequest
    from .internal_run_service import UpdateActionStatusResponse as UpdateActionStatusResponse
    from .internal_run_service import UpdateActionStatusStreamRequest as UpdateActionStatusStreamRequest
    from .internal_run_service import UpdateActionStatusStreamResponse as UpdateActionStatusStreamResponse
    from .internal_run_service_grpc import InternalRunServiceBase as InternalRunServiceBase
    from .internal_run_service_grpc import InternalRunServiceBlockingStub as InternalRunServiceBlockingStub
    from .internal_run_service_grpc import InternalRunServiceStub as InternalRunServiceStub
    from .queue_service import AbortQueuedActionRequest as AbortQueuedActionRequest
    from .queue_service import AbortQueuedActionResponse as AbortQueuedActionResponse
    from .queue_service import AbortQueuedRunRequest as AbortQueuedRunRequest
    from .queue_service import AbortQueuedRunResponse as AbortQueuedRunResponse
    from .queue_service import EnqueueActionRequest as EnqueueActionRequest
    from .queue_service import EnqueueActionResponse as EnqueueActionResponse
    from .queue_service_grpc import QueueServiceBase as QueueServiceBase
    from .queue_service_grpc import QueueServiceBlockingStub as QueueServiceBlockingStub
    from .queue_service_grpc import QueueServiceStub as QueueServiceStub
    from .run_definition import AbortInfo as AbortInfo
    from .run_definition import Action as Action
    from .run_definition import ActionAttempt as ActionAttempt
    from .run_definition import ActionDetails as ActionDetails
    from .run_definition import ActionEvent as ActionEvent
    from .run_definition import ActionMetadata as ActionMetadata
    from .run_definition import ActionSpec as ActionSpec
    from .run_definition import ActionStatus as ActionStatus
    from .run_definition import ActionType as ActionType
    from .run_definition import ClusterEvent as ClusterEvent
    from .run_definition import ConditionAction as ConditionAction
    from .run_definition import ConditionActionMetadata as ConditionActionMetadata
    from .run_definition import ConditionPromptType as ConditionPromptType
    from .run_definition import ConditionWebhook as ConditionWebhook
    from .run_definition import EnrichedAction as EnrichedAction
    from .run_definition import ErrorInfo as ErrorInfo
    from .run_definition import PhaseTransition as PhaseTransition
    from .run_definition import Run as Run
    from .run_definition import RunDetails as RunDetails
    from .run_definition import RunSource as RunSource
    from .run_definition import SignalInfo as SignalInfo
    from .run_definition import TaskAction as TaskAction
    from .run_definition import TaskActionMetadata as TaskActionMetadata
    from .run_definition import TaskGroup as TaskGroup
    from .run_definition import TraceAction as TraceAction
    from .run_definition import TraceActionMetadata as TraceActionMetadata
    from .run_info import RunInfo as RunInfo
    from .run_logs_service import TailLogsRequest as TailLogsRequest
    from .run_logs_service import TailLogsResponse as TailLogsResponse
    from .run_logs_service_grpc import RunLogsServiceBase as RunLogsServiceBase
    from .run_logs_service_grpc import RunLogsServiceBlockingStub as RunLogsServiceBlockingStub
    from .run_logs_service_grpc import RunLogsServiceStub as RunLogsServiceStub
    from .run_service import AbortActionRequest as AbortActionRequest
    from .run_service import AbortActionResponse as AbortActionResponse
    from .run_service import AbortRunRequest as AbortRunRequest
    from .run_service import AbortRunResponse as AbortRunResponse
    from .run_service import ActionLeaf as ActionLeaf
    from .run_service import CreateRunRequest as CreateRunRequest
    from .run_service import CreateRunResponse as CreateRunResponse
    from .run_service import EventPayload as EventPayload
    from .run_service import GetActionDataRequest as GetActionDataRequest
    from .run_service import GetActionDataResponse as GetActionDataResponse
    from .run_service import GetActionDataURIsRequest as GetActionDataURIsRequest
    from .run_service import GetActionDataURIsResponse as GetActionDataURIsResponse
    from .run_service import GetActionDetailsRequest as GetActionDetailsRequest
    from .run_service import GetActionDetailsResponse as GetActionDetailsResponse
    from .run_service import GetActionLogContextRequest as GetActionLogContextRequest
    from .run_service import GetActionLogContextResponse as GetActionLogContextResponse
    from .run_service import GetRunDetailsRequest as GetRunDetailsRequest
    from .run_service import GetRunDetailsResponse as GetRunDetailsResponse
    from .run_service import GroupAggregations as GroupAggregations
    from .run_service import GroupNode as GroupNode
    from .run_service import ListActionsRequest as ListActionsRequest
    from .run_service import ListActionsResponse as ListActionsResponse
    from .run_service import ListRunsRequest as ListRunsRequest
    from .run_service import ListRunsResponse as ListRunsResponse
    from .run_service import NodeExpansionParams as NodeExpansionParams
    from .run_service import SignalEventRequest as SignalEventRequest
    from .run_service import SignalEventResponse as SignalEventResponse
    from .run_service import TruncationNotice as TruncationNotice
    from .run_service import WatchActionDetailsRequest as WatchActionDetailsRequest
    from .run_service import WatchActionDetailsResponse as WatchActionDetailsResponse
    from .run_service import WatchActionsRequest as WatchActionsRequest
    from .run_service import WatchActionsResponse as WatchActionsResponse
    from .run_service import WatchClusterEventsRequest as WatchClusterEventsRequest
    from .run_service import WatchClusterEventsResponse as WatchClusterEventsResponse
    from .run_service import WatchGroupsRequest as WatchGroupsRequest
    from .run_service import WatchGroupsResponse as WatchGroupsResponse
    from .run_service import WatchRunDetailsRequest as WatchRunDetailsRequest
    from .run_service import WatchRunDetailsResponse as WatchRunDetailsResponse
    from .run_service import WatchRunsRequest as WatchRunsRequest
    from .run_service import WatchRunsResponse as WatchRunsResponse
    from .run_service import WatchWindowedActionsRequest as WatchWindowedActionsRequest
    from .run_service import WatchWindowedActionsResponse as WatchWindowedActionsResponse
    from .run_service import WindowedItem as WindowedItem
    from .run_service_grpc import RunServiceBase as RunServiceBase
    from .run_service_grpc import RunServiceBlockingStub as RunServiceBlockingStub
    from .run_service_grpc import RunServiceStub as RunServiceStub
    from .state_service import ActionUpdate as ActionUpdate
    from .state_service import ControlMessage as ControlMessage
    from .state_service import GetRequest as GetRequest
    from .state_service import GetResponse as GetResponse
    from .state_service import PutRequest as PutRequest
    from .state_service import PutResponse as PutResponse
    from .state_service import WatchRequest as WatchRequest
    from .state_service import WatchResponse as WatchResponse
    from .state_service_grpc import StateServiceBase as StateServiceBase
    from .state_service_grpc import StateServiceBlockingStub as StateServiceBlockingStub
    from .state_service_grpc import StateServiceStub as StateServiceStub
    from .tracked_run_service import CreateTrackedRunRequest as CreateTrackedRunRequest
    from .tracked_run_service import ReportTrackedActionsRequest as ReportTrackedActionsRequest
    from .tracked_run_service import ReportTrackedActionsResponse as ReportTrackedActionsResponse
    from .tracked_run_service import TrackedActionUpdate as TrackedActionUpdate
    from .tracked_run_service_grpc import TrackedRunServiceBase as TrackedRunServiceBase
    from .tracked_run_service_grpc import TrackedRunServiceBlockingStub as TrackedRunServiceBlockingStub
    from .tracked_run_service_grpc import TrackedRunServiceStub as TrackedRunServiceStub
    from .translator_service import JsonValuesToLiteralsRequest as JsonValuesToLiteralsRequest
    from .translator_service import JsonValuesToLiteralsResponse as JsonValuesToLiteralsResponse
    from .translator_service import LaunchFormJsonToLiteralsRequest as LaunchFormJsonToLiteralsRequest
    from .translator_service import LaunchFormJsonToLiteralsResponse as LaunchFormJsonToLiteralsResponse
    from .translator_service import LiteralsToLaunchFormJsonRequest as LiteralsToLaunchFormJsonRequest
    from .translator_service import LiteralsToLaunchFormJsonResponse as LiteralsToLaunchFormJsonResponse
    from .translator_service import TaskSpecToLaunchFormJsonRequest as TaskSpecToLaunchFormJsonRequest
    from .translator_service import TaskSpecToLaunchFormJsonResponse as TaskSpecToLaunchFormJsonResponse
    from .translator_service_grpc import TranslatorServiceBase as TranslatorServiceBase
    from .translator_service_grpc import TranslatorServiceBlockingStub as TranslatorServiceBlockingStub
    from .translator_service_grpc import TranslatorServiceStub as TranslatorServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "events_proxy_service": ("RecordRequest", "RecordResponse"),
            "events_proxy_service_grpc": (
                "EventsProxyServiceBase",
                "EventsProxyServiceBlockingStub",
                "EventsProxyServiceStub",
            ),
            "internal_run_service": (
                "RecordActionEventRequest",
                "RecordActionEventResponse",
                "RecordActionEventStreamRequest",
                "RecordActionEventStreamResponse",
                "RecordActionEventsRequest",
                "RecordActionEventsResponse",
                "RecordActionRequest",
                "RecordActionResponse",
                "RecordActionStreamRequest",
                "RecordActionStreamResponse",
                "UpdateActionStatusRequest",
                "UpdateActionStatusResponse",
                "UpdateActionStatusStreamRequest",
                "UpdateActionStatusStreamResponse",
            ),
            "internal_run_service_grpc": (
                "InternalRunServiceBase",
                "InternalRunServiceBlockingStub",
                "InternalRunServiceStub",
            ),
            "queue_service": (
                "AbortQueuedActionRequest",
                "AbortQueuedActionResponse",
                "AbortQueuedRunRequest",
                "AbortQueuedRunResponse",
                "EnqueueActionRequest",
                "EnqueueActionResponse",
            ),
            "queue_service_grpc": ("QueueServiceBase", "QueueServiceBlockingStub", "QueueServiceStub"),
            "run_definition": (
                "AbortInfo",
                "Action",
                "ActionAttempt",
                "ActionDetails",
                "ActionEvent",
                "ActionMetadata",
                "ActionSpec",
                "ActionStatus",
                "ActionType",
                "ClusterEvent",
                "ConditionAction",
                "ConditionActionMetadata",
                "ConditionPromptType",
                "ConditionWebhook",
                "EnrichedAction",
                "ErrorInfo",
                "PhaseTransition",
                "Run",
                "RunDetails",
                "RunSource",
                "SignalInfo",
                "TaskAction",
                "TaskActionMetadata",
                "TaskGroup",
                "TraceAction",
                "TraceActionMetadata",
            ),
            "run_info": ("RunInfo",),
            "run_logs_service": ("TailLogsRequest", "TailLogsResponse"),
            "run_logs_service_grpc": ("RunLogsServiceBase", "RunLogsServiceBlockingStub", "RunLogsServiceStub"),
            "run_service": (
                "AbortActionRequest",
                "AbortActionResponse",
                "AbortRunRequest",
                "AbortRunResponse",
                "ActionLeaf",
                "CreateRunRequest",
                "CreateRunResponse",
                "EventPayload",
                "GetActionDataRequest",
                "GetActionDataResponse",
                "GetActionDataURIsRequest",
                "GetActionDataURIsResponse",
                "GetActionDetailsRequest",
                "GetActionDetailsResponse",
                "GetActionLogContextRequest",
                "GetActionLogContextResponse",
                "GetRunDetailsRequest",
                "GetRunDetailsResponse",
                "GroupAggregations",
                "GroupNode",
                "ListActionsRequest",
                "ListActionsResponse",
                "ListRunsRequest",
                "ListRunsResponse",
                "NodeExpansionParams",
                "SignalEventRequest",
                "SignalEventResponse",
                "TruncationNotice",
                "WatchActionDetailsRequest",
                "WatchActionDetailsResponse",
                "WatchActionsRequest",
                "WatchActionsResponse",
                "WatchClusterEventsRequest",
                "WatchClusterEventsResponse",
                "WatchGroupsRequest",
                "WatchGroupsResponse",
                "WatchRunDetailsRequest",
                "WatchRunDetailsResponse",
                "WatchRunsRequest",
                "WatchRunsResponse",
                "WatchWindowedActionsRequest",
                "WatchWindowedActionsResponse",
                "WindowedItem",
            ),
            "run_service_grpc": ("RunServiceBase", "RunServiceBlockingStub", "RunServiceStub"),
            "state_service": (
                "ActionUpdate",
                "ControlMessage",
                "GetRequest",
                "GetResponse",
                "PutRequest",
                "PutResponse",
                "WatchRequest",
                "WatchResponse",
            ),
            "state_service_grpc": ("StateServiceBase", "StateServiceBlockingStub", "StateServiceStub"),
            "tracked_run_service": (
                "CreateTrackedRunRequest",
                "ReportTrackedActionsRequest",
                "ReportTrackedActionsResponse",
                "TrackedActionUpdate",
            ),
            "tracked_run_service_grpc": (
                "TrackedRunServiceBase",
                "TrackedRunServiceBlockingStub",
                "TrackedRunServiceStub",
            ),
            "translator_service": (
                "JsonValuesToLiteralsRequest",
                "JsonValuesToLiteralsResponse",
                "LaunchFormJsonToLiteralsRequest",
                "LaunchFormJsonToLiteralsResponse",
                "LiteralsToLaunchFormJsonRequest",
                "LiteralsToLaunchFormJsonResponse",
                "TaskSpecToLaunchFormJsonRequest",
                "TaskSpecToLaunchFormJsonResponse",
            ),
            "translator_service_grpc": (
                "TranslatorServiceBase",
                "TranslatorServiceBlockingStub",
                "TranslatorServiceStub",
            ),
        },
    )

__all__ = [
    "AbortActionRequest",
    "AbortActionResponse",
    "AbortInfo",
    "AbortQueuedActionRequest",
    "AbortQueuedActionResponse",
    "AbortQueuedRunRequest",
    "AbortQueuedRunResponse",
    "AbortRunRequest",
    "AbortRunResponse",
    "Action",
    "ActionAttempt",
    "ActionDetails",
    "ActionEvent",
    "ActionLeaf",
    "ActionMetadata",
    "ActionSpec",
    "ActionStatus",
    "ActionType",
    "ActionUpdate",
    "ClusterEvent",
    "ConditionAction",
    "ConditionActionMetadata",
    "ConditionPromptType",
    "ConditionWebhook",
    "ControlMessage",
    "CreateRunRequest",
    "CreateRunResponse",
    "CreateTrackedRunRequest",
    "EnqueueActionRequest",
    "EnqueueActionResponse",
    "EnrichedAction",
    "ErrorInfo",
    "EventPayload",
    "EventsProxyServiceBase",
    "EventsProxyServiceBlockingStub",
    "EventsProxyServiceStub",
    "GetActionDataRequest",
    "GetActionDataResponse",
    "GetActionDataURIsRequest",
    "GetActionDataURIsResponse",
    "GetActionDetailsRequest",
    "GetActionDetailsResponse",
    "GetActionLogContextRequest",
    "GetActionLogContextResponse",
    "GetRequest",
    "GetResponse",
    "GetRunDetailsRequest",
    "GetRunDetailsResponse",
    "GroupAggregations",
    "GroupNode",
    "InternalRunServiceBase",
    "InternalRunServiceBlockingStub",
    "InternalRunServiceStub",
    "JsonValuesToLiteralsRequest",
    "JsonValuesToLiteralsResponse",
    "LaunchFormJsonToLiteralsRequest",
    "LaunchFormJsonToLiteralsResponse",
    "ListActionsRequest",
    "ListActionsResponse",
    "ListRunsRequest",
    "ListRunsResponse",
    "LiteralsToLaunchFormJsonRequest",
    "LiteralsToLaunchFormJsonResponse",
    "NodeExpansionParams",
    "PhaseTransition",
    "PutRequest",
    "PutResponse",
    "QueueServiceBase",
    "QueueServiceBlockingStub",
    "QueueServiceStub",
    "RecordActionEventRequest",
    "RecordActionEventResponse",
    "RecordActionEventStreamRequest",
    "RecordActionEventStreamResponse",
    "RecordActionEventsRequest",
    "RecordActionEventsResponse",
    "RecordActionRequest",
    "RecordActionResponse",
    "RecordActionStreamRequest",
    "RecordActionStreamResponse",
    "RecordRequest",
    "RecordResponse",
    "ReportTrackedActionsRequest",
    "ReportTrackedActionsResponse",
    "Run",
    "RunDetails",
    "RunInfo",
    "RunLogsServiceBase",
    "RunLogsServiceBlockingStub",
    "RunLogsServiceStub",
    "RunServiceBase",
    "RunServiceBlockingStub",
    "RunServiceStub",
    "RunSource",
    "SignalEventRequest",
    "SignalEventResponse",
    "SignalInfo",
    "StateServiceBase",
    "StateServiceBlockingStub",
    "StateServiceStub",
    "TailLogsRequest",
    "TailLogsResponse",
    "TaskAction",
    "TaskActionMetadata",
    "TaskGroup",
    "TaskSpecToLaunchFormJsonRequest",
    "TaskSpecToLaunchFormJsonResponse",
    "TraceAction",
    "TraceActionMetadata",
    "TrackedActionUpdate",
    "TrackedRunServiceBase",
    "TrackedRunServiceBlockingStub",
    "TrackedRunServiceStub",
    "TranslatorServiceBase",
    "TranslatorServiceBlockingStub",
    "TranslatorServiceStub",
    "TruncationNotice",
    "UpdateActionStatusRequest",
    "UpdateActionStatusResponse",
    "UpdateActionStatusStreamRequest",
    "UpdateActionStatusStreamResponse",
    "WatchActionDetailsRequest",
    "WatchActionDetailsResponse",
    "WatchActionsRequest",
    "WatchActionsResponse",
    "WatchClusterEventsRequest",
    "WatchClusterEventsResponse",
    "WatchGroupsRequest",
    "WatchGroupsResponse",
    "WatchRequest",
    "WatchResponse",
    "WatchRunDetailsRequest",
    "WatchRunDetailsResponse",
    "WatchRunsRequest",
    "WatchRunsResponse",
    "WatchWindowedActionsRequest",
    "WatchWindowedActionsResponse",
    "WindowedItem",
    "events_proxy_service",
    "events_proxy_service_grpc",
    "internal_run_service",
    "internal_run_service_grpc",
    "queue_service",
    "queue_service_grpc",
    "run_definition",
    "run_info",
    "run_logs_service",
    "run_logs_service_grpc",
    "run_service",
    "run_service_grpc",
    "state_service",
    "state_service_grpc",
    "tracked_run_service",
    "tracked_run_service_grpc",
    "translator_service",
    "translator_service_grpc",
]
