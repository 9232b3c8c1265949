# Made from flyteidl/event/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl/event` (package `flyteidl.event`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import cloudevents as cloudevents
    from . import event as event
    from .cloudevents import CloudEventExecutionStart as CloudEventExecutionStart
    from .cloudevents import CloudEventNodeExecution as CloudEventNodeExecution
    from .cloudevents import CloudEventTaskExecution as CloudEventTaskExecution
    from .cloudevents import CloudEventWorkflowExecution as CloudEventWorkflowExecution
    from .event import DynamicWorkflowNodeMetadata as DynamicWorkflowNodeMetadata
    from .event import EventReason as EventReason
    from .event import ExternalResourceInfo as ExternalResourceInfo
    from .event import NodeExecutionEvent as NodeExecutionEvent
    from .event import ParentNodeExecutionMetadata as ParentNodeExecutionMetadata
    from .event import ParentTaskExecutionMetadata as ParentTaskExecutionMetadata
    from .event import ResourcePoolInfo as ResourcePoolInfo
    from .event import TaskExecutionEvent as TaskExecutionEvent
    from .event import TaskExecutionMetadata as TaskExecutionMetadata
    from .event import TaskNodeMetadata as TaskNodeMetadata
    from .event import WorkflowExecutionEvent as WorkflowExecutionEvent
    from .event import WorkflowNodeMetadata as WorkflowNodeMetadata
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "cloudevents": (
                "CloudEventExecutionStart",
                "CloudEventNodeExecution",
                "CloudEventTaskExecution",
                "CloudEventWorkflowExecution",
            ),
            "event": (
                "DynamicWorkflowNodeMetadata",
                "EventReason",
                "ExternalResourceInfo",
                "NodeExecutionEvent",
                "ParentNodeExecutionMetadata",
                "ParentTaskExecutionMetadata",
                "ResourcePoolInfo",
                "TaskExecutionEvent",
                "TaskExecutionMetadata",
                "TaskNodeMetadata",
                "WorkflowExecutionEvent",
                "WorkflowNodeMetadata",
            ),
        },
    )

__all__ = [
    "CloudEventExecutionStart",
    "CloudEventNodeExecution",
    "CloudEventTaskExecution",
    "CloudEventWorkflowExecution",
    "DynamicWorkflowNodeMetadata",
    "EventReason",
    "ExternalResourceInfo",
    "NodeExecutionEvent",
    "ParentNodeExecutionMetadata",
    "ParentTaskExecutionMetadata",
    "ResourcePoolInfo",
    "TaskExecutionEvent",
    "TaskExecutionMetadata",
    "TaskNodeMetadata",
    "WorkflowExecutionEvent",
    "WorkflowNodeMetadata",
    "cloudevents",
    "event",
]
