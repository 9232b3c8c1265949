# Made from flyteidl2/workflow/run_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/run_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import (
    ActionIdentifier,
    ClusterIdentifier,
    ProjectIdentifier,
    RunIdentifier,
    TriggerName,
)
from flytemodels.flyteidl2.common.list import Filter, ListRequest, Sort
from flytemodels.flyteidl2.common.phase import ActionPhase
from flytemodels.flyteidl2.common.run import OffloadedInputData
from flytemodels.flyteidl2.core.execution import LogContext
from flytemodels.flyteidl2.task.common import Inputs, Outputs
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.task.task_definition import TaskIdentifier, TaskName, TaskSpec
from flytemodels.flyteidl2.workflow.run_definition import (
    Action,
    ActionDetails,
    ClusterEvent,
    EnrichedAction,
    Run,
    RunDetails,
    RunSource,
    TaskGroup,
)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRunRequest(Message, proto="flyteidl2.workflow.CreateRunRequest"):
    """The message `flyteidl2.workflow.CreateRunRequest`."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    project_id: ProjectIdentifier | None = field(6, "message", group="id")
    """`flyteidl2.common.ProjectIdentifier project_id = 6`"""
    task_id: TaskIdentifier | None = field(2, "message", group="task")
    """`flyteidl2.task.TaskIdentifier task_id = 2`"""
    task_spec: TaskSpec | None = field(3, "message", group="task")
    """`flyteidl2.task.TaskSpec task_spec = 3`"""
    trigger_name: TriggerName | None = field(7, "message", group="task")
    """`flyteidl2.common.TriggerName trigger_name = 7`"""
    inputs: Inputs | None = field(4, "message", group="input_wrapper")
    """`flyteidl2.task.Inputs inputs = 4`"""
    offloaded_input_data: OffloadedInputData | None = field(9, "message", group="input_wrapper")
    """`flyteidl2.common.OffloadedInputData offloaded_input_data = 9`"""
    run_spec: RunSpec | None = field(5, "message")
    """`flyteidl2.task.RunSpec run_spec = 5`"""
    source: RunSource = field(8, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """`RunSource source = 8`"""
    run_start_time: datetime.datetime | None = field(10, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp run_start_time = 10`"""

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """The member of the oneof `id` that is set, or None."""
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | TriggerName | None:
        """The member of the oneof `task` that is set, or None."""
        return self._oneof("task", self.task_id, self.task_spec, self.trigger_name)

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """The member of the oneof `input_wrapper` that is set, or None."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRunResponse(Message, proto="flyteidl2.workflow.CreateRunResponse"):
    """The message `flyteidl2.workflow.CreateRunResponse`."""

    run: Run | None = field(1, "message")
    """`Run run = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRunRequest(Message, proto="flyteidl2.workflow.AbortRunRequest"):
    """The message `flyteidl2.workflow.AbortRunRequest`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    reason: str | None = field(2, "string", optional=True)
    """`optional string reason = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRunResponse(Message, proto="flyteidl2.workflow.AbortRunResponse"):
    """The message `flyteidl2.workflow.AbortRunResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRunDetailsRequest(Message, proto="flyteidl2.workflow.GetRunDetailsRequest"):
    """The message `flyteidl2.workflow.GetRunDetailsRequest`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRunDetailsResponse(Message, proto="flyteidl2.workflow.GetRunDetailsResponse"):
    """The message `flyteidl2.workflow.GetRunDetailsResponse`."""

    details: RunDetails | None = field(1, "message")
    """`RunDetails details = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunDetailsRequest(Message, proto="flyteidl2.workflow.WatchRunDetailsRequest"):
    """The message `flyteidl2.workflow.WatchRunDetailsRequest`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunDetailsResponse(Message, proto="flyteidl2.workflow.WatchRunDetailsResponse"):
    """The message `flyteidl2.workflow.WatchRunDetailsResponse`."""

    details: RunDetails | None = field(1, "message")
    """`RunDetails details = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDetailsRequest(Message, proto="flyteidl2.workflow.GetActionDetailsRequest"):
    """The message `flyteidl2.workflow.GetActionDetailsRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDetailsResponse(Message, proto="flyteidl2.workflow.GetActionDetailsResponse"):
    """The message `flyteidl2.workflow.GetActionDetailsResponse`."""

    details: ActionDetails | None = field(1, "message")
    """`ActionDetails details = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionDetailsRequest(Message, proto="flyteidl2.workflow.WatchActionDetailsRequest"):
    """The message `flyteidl2.workflow.WatchActionDetailsRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionDetailsResponse(Message, proto="flyteidl2.workflow.WatchActionDetailsResponse"):
    """The message `flyteidl2.workflow.WatchActionDetailsResponse`."""

    details: ActionDetails | None = field(1, "message")
    """`ActionDetails details = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataRequest(Message, proto="flyteidl2.workflow.GetActionDataRequest"):
    """The message `flyteidl2.workflow.GetActionDataRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataResponse(Message, proto="flyteidl2.workflow.GetActionDataResponse"):
    """The message `flyteidl2.workflow.GetActionDataResponse`."""

    inputs: Inputs | None = field(1, "message")
    """`flyteidl2.task.Inputs inputs = 1`"""
    outputs: Outputs | None = field(2, "message")
    """`flyteidl2.task.Outputs outputs = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataURIsRequest(Message, proto="flyteidl2.workflow.GetActionDataURIsRequest"):
    """The message `flyteidl2.workflow.GetActionDataURIsRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataURIsResponse(Message, proto="flyteidl2.workflow.GetActionDataURIsResponse"):
    """The message `flyteidl2.workflow.GetActionDataURIsResponse`."""

    inputs_uri: str = field(1, "string")
    """`string inputs_uri = 1`"""
    outputs_uri: str = field(2, "string")
    """`string outputs_uri = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionLogContextRequest(Message, proto="flyteidl2.workflow.GetActionLogContextRequest"):
    """The message `flyteidl2.workflow.GetActionLogContextRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionLogContextResponse(Message, proto="flyteidl2.workflow.GetActionLogContextResponse"):
    """The message `flyteidl2.workflow.GetActionLogContextResponse`."""

    log_context: LogContext | None = field(1, "message")
    """`flyteidl2.core.LogContext log_context = 1`"""
    cluster: str = field(2, "string")
    """`string cluster = 2`"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 3`"""
    end_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp end_time = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListRunsRequest(Message, proto="flyteidl2.workflow.ListRunsRequest"):
    """The message `flyteidl2.workflow.ListRunsRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    org: str | None = field(2, "string", group="scope_by")
    """`string org = 2`"""
    project_id: ProjectIdentifier | None = field(4, "message", group="scope_by")
    """`flyteidl2.common.ProjectIdentifier project_id = 4`"""
    trigger_name: TriggerName | None = field(6, "message", group="scope_by")
    """`flyteidl2.common.TriggerName trigger_name = 6`"""
    task_name: TaskName | None = field(7, "message", group="scope_by")
    """`flyteidl2.task.TaskName task_name = 7`"""
    task_id: TaskIdentifier | None = field(8, "message", group="scope_by")
    """`flyteidl2.task.TaskIdentifier task_id = 8`"""
    paused_actions_only: bool = field(9, "bool")
    """`bool paused_actions_only = 9`"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | TriggerName | TaskName | TaskIdentifier | None:
        """The member of the oneof `scope_by` that is set, or None."""
        return self._oneof("scope_by", self.org, self.project_id, self.trigger_name, self.task_name, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ListRunsResponse(Message, proto="flyteidl2.workflow.ListRunsResponse"):
    """The message `flyteidl2.workflow.ListRunsResponse`."""

    runs: list[Run] = field(1, "message", repeated=True)
    """`repeated Run runs = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunsRequest(Message, proto="flyteidl2.workflow.WatchRunsRequest"):
    """The message `flyteidl2.workflow.WatchRunsRequest`."""

    org: str | None = field(2, "string", group="target")
    """`string org = 2`"""
    cluster_id: ClusterIdentifier | None = field(3, "message", group="target")
    """`flyteidl2.common.ClusterIdentifier cluster_id = 3`"""
    project_id: ProjectIdentifier | None = field(4, "message", group="target")
    """`flyteidl2.common.ProjectIdentifier project_id = 4`"""
    task_id: TaskIdentifier | None = field(5, "message", group="target")
    """`flyteidl2.task.TaskIdentifier task_id = 5`"""

    @property
    def target(self) -> str | ClusterIdentifier | ProjectIdentifier | TaskIdentifier | None:
        """The member of the oneof `target` that is set, or None."""
        return self._oneof("target", self.org, self.cluster_id, self.project_id, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunsResponse(Message, proto="flyteidl2.workflow.WatchRunsResponse"):
    """The message `flyteidl2.workflow.WatchRunsResponse`."""

    runs: list[Run] = field(1, "message", repeated=True)
    """`repeated Run runs = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListActionsRequest(Message, proto="flyteidl2.workflow.ListActionsRequest"):
    """The message `flyteidl2.workflow.ListActionsRequest`."""

    request: ListRequest | None = field(1, "message")
    """`flyteidl2.common.ListRequest request = 1`"""
    run_id: RunIdentifier | None = field(2, "message")
    """`flyteidl2.common.RunIdentifier run_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListActionsResponse(Message, proto="flyteidl2.workflow.ListActionsResponse"):
    """The message `flyteidl2.workflow.ListActionsResponse`."""

    actions: list[Action] = field(1, "message", repeated=True)
    """`repeated Action actions = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionsRequest(Message, proto="flyteidl2.workflow.WatchActionsRequest"):
    """The message `flyteidl2.workflow.WatchActionsRequest`."""

    run_id: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run_id = 1`"""
    filter: list[Filter] = field(2, "message", repeated=True)
    """`repeated flyteidl2.common.Filter filter = 2`"""
    enable_run_store: bool = field(3, "bool")
    """`bool enable_run_store = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionsResponse(Message, proto="flyteidl2.workflow.WatchActionsResponse"):
    """The message `flyteidl2.workflow.WatchActionsResponse`."""

    enriched_actions: list[EnrichedAction] = field(1, "message", repeated=True)
    """`repeated EnrichedAction enriched_actions = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchWindowedActionsRequest(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest"):
    """The message `flyteidl2.workflow.WatchWindowedActionsRequest`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Subscribe(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest.Subscribe"):
        """The message `flyteidl2.workflow.WatchWindowedActionsRequest.Subscribe`."""

        run_id: RunIdentifier | None = field(1, "message")
        """`flyteidl2.common.RunIdentifier run_id = 1`"""
        selected_item_id: str = field(2, "string")
        """`string selected_item_id = 2`"""
        overscan_before: int = field(3, "int32")
        """`int32 overscan_before = 3`"""
        overscan_after: int = field(4, "int32")
        """`int32 overscan_after = 4`"""
        expanded_nodes: dict[str, NodeExpansionParams] = map_field(5, "string", "message")
        """`map<string, NodeExpansionParams> expanded_nodes = 5`"""
        phase_filter: list[ActionPhase] = field(6, "enum", repeated=True)
        """`repeated flyteidl2.common.ActionPhase phase_filter = 6`"""
        name_filter: str = field(7, "string")
        """`string name_filter = 7`"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class UpdateWindow(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest.UpdateWindow"):
        """The message `flyteidl2.workflow.WatchWindowedActionsRequest.UpdateWindow`."""

        selected_item_id: str | None = field(1, "string", group="window_anchor")
        """`string selected_item_id = 1`"""
        anchor_flat_index: int | None = field(7, "uint64", group="window_anchor")
        """`uint64 anchor_flat_index = 7`"""
        overscan_before: int = field(2, "int32")
        """`int32 overscan_before = 2`"""
        overscan_after: int = field(3, "int32")
        """`int32 overscan_after = 3`"""
        expanded_nodes: dict[str, NodeExpansionParams] = map_field(4, "string", "message")
        """`map<string, NodeExpansionParams> expanded_nodes = 4`"""
        phase_filter: list[ActionPhase] = field(5, "enum", repeated=True)
        """`repeated flyteidl2.common.ActionPhase phase_filter = 5`"""
        name_filter: str = field(6, "string")
        """`string name_filter = 6`"""

        @property
        def window_anchor(self) -> str | int | None:
            """The member of the oneof `window_anchor` that is set, or None."""
            return self._oneof("window_anchor", self.selected_item_id, self.anchor_flat_index)

    subscribe: WatchWindowedActionsRequest.Subscribe | None = field(1, "message", group="msg")
    """`Subscribe subscribe = 1`"""
    update_window: WatchWindowedActionsRequest.UpdateWindow | None = field(2, "message", group="msg")
    """`UpdateWindow update_window = 2`"""

    @property
    def msg(self) -> WatchWindowedActionsRequest.Subscribe | WatchWindowedActionsRequest.UpdateWindow | None:
        """The member of the oneof `msg` that is set, or None."""
        return self._oneof("msg", self.subscribe, self.update_window)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExpansionParams(Message, proto="flyteidl2.workflow.NodeExpansionParams"):
    """The message `flyteidl2.workflow.NodeExpansionParams`."""

    offset: int = field(1, "int32")
    """`int32 offset = 1`"""
    limit: int = field(2, "int32")
    """`int32 limit = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchWindowedActionsResponse(Message, proto="flyteidl2.workflow.WatchWindowedActionsResponse"):
    """The message `flyteidl2.workflow.WatchWindowedActionsResponse`."""

    window_items: list[WindowedItem] = field(1, "message", repeated=True)
    """`repeated WindowedItem window_items = 1`"""
    ancestors: list[WindowedItem] = field(2, "message", repeated=True)
    """`repeated WindowedItem ancestors = 2`"""
    total_flat_count: int = field(3, "int64")
    """`int64 total_flat_count = 3`"""
    selected_flat_index: int = field(4, "int64")
    """`int64 selected_flat_index = 4`"""
    initial_snapshot_complete: bool = field(5, "bool")
    """`bool initial_snapshot_complete = 5`"""
    truncations: list[TruncationNotice] = field(6, "message", repeated=True)
    """`repeated TruncationNotice truncations = 6`"""
    resync_hint: bool = field(7, "bool")
    """`bool resync_hint = 7`"""
    hydration_complete: bool = field(8, "bool")
    """`bool hydration_complete = 8`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WindowedItem(Message, proto="flyteidl2.workflow.WindowedItem"):
    """The message `flyteidl2.workflow.WindowedItem`."""

    action: EnrichedAction | None = field(1, "message", group="item")
    """`EnrichedAction action = 1`"""
    group: GroupNode | None = field(2, "message", group="item")
    """`GroupNode group = 2`"""
    depth: int = field(3, "int32")
    """`int32 depth = 3`"""
    is_expanded: bool = field(4, "bool")
    """`bool is_expanded = 4`"""

    @property
    def item(self) -> EnrichedAction | GroupNode | None:
        """The member of the oneof `item` that is set, or None."""
        return self._oneof("item", self.action, self.group)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionLeaf(Message, proto="flyteidl2.workflow.ActionLeaf"):
    """The message `flyteidl2.workflow.ActionLeaf`."""

    action_id: str = field(1, "string")
    """`string action_id = 1`"""
    short_name: str = field(2, "string")
    """`string short_name = 2`"""
    duration: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """`google.protobuf.Duration duration = 3`"""
    phase: ActionPhase = field(4, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 4`"""
    start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_time = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GroupAggregations(Message, proto="flyteidl2.workflow.GroupAggregations"):
    """The message `flyteidl2.workflow.GroupAggregations`."""

    failed: list[ActionLeaf] = field(1, "message", repeated=True)
    """`repeated ActionLeaf failed = 1`"""
    longest_duration: list[ActionLeaf] = field(2, "message", repeated=True)
    """`repeated ActionLeaf longest_duration = 2`"""
    longest_running: list[ActionLeaf] = field(3, "message", repeated=True)
    """`repeated ActionLeaf longest_running = 3`"""
    longest_setup: list[ActionLeaf] = field(4, "message", repeated=True)
    """`repeated ActionLeaf longest_setup = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GroupNode(Message, proto="flyteidl2.workflow.GroupNode"):
    """The message `flyteidl2.workflow.GroupNode`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    group_name: str = field(2, "string")
    """`string group_name = 2`"""
    parent_id: str = field(3, "string")
    """`string parent_id = 3`"""
    child_phase_counts: dict[int, int] = map_field(4, "int32", "int32")
    """`map<int32, int32> child_phase_counts = 4`"""
    earliest_start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp earliest_start_time = 5`"""
    latest_end_time: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp latest_end_time = 6`"""
    total_children: int = field(7, "int32")
    """`int32 total_children = 7`"""
    meets_filter: bool = field(8, "bool")
    """`bool meets_filter = 8`"""
    aggregations: GroupAggregations | None = field(9, "message")
    """`GroupAggregations aggregations = 9`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TruncationNotice(Message, proto="flyteidl2.workflow.TruncationNotice"):
    """The message `flyteidl2.workflow.TruncationNotice`."""

    class Reason(Enum):
        """The enum `flyteidl2.workflow.TruncationNotice.Reason`."""

        REASON_UNSPECIFIED = 0
        REASON_RUN_NODE_LIMIT = 1
        REASON_PARENT_CHILD_LIMIT = 2
        REASON_HYDRATING = 3

    REASON_UNSPECIFIED: ClassVar[TruncationNotice.Reason] = Reason.REASON_UNSPECIFIED
    REASON_RUN_NODE_LIMIT: ClassVar[TruncationNotice.Reason] = Reason.REASON_RUN_NODE_LIMIT
    REASON_PARENT_CHILD_LIMIT: ClassVar[TruncationNotice.Reason] = Reason.REASON_PARENT_CHILD_LIMIT
    REASON_HYDRATING: ClassVar[TruncationNotice.Reason] = Reason.REASON_HYDRATING

    reason: TruncationNotice.Reason = field(
        1, "enum", default_factory=lambda: TruncationNotice.Reason.REASON_UNSPECIFIED
    )
    """`Reason reason = 1`"""
    tracked_action_count: int = field(2, "int64")
    """`int64 tracked_action_count = 2`"""
    known_total_action_count: int = field(3, "int64")
    """`int64 known_total_action_count = 3`"""
    message: str = field(4, "string")
    """`string message = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchClusterEventsRequest(Message, proto="flyteidl2.workflow.WatchClusterEventsRequest"):
    """The message `flyteidl2.workflow.WatchClusterEventsRequest`."""

    id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchClusterEventsResponse(Message, proto="flyteidl2.workflow.WatchClusterEventsResponse"):
    """The message `flyteidl2.workflow.WatchClusterEventsResponse`."""

    cluster_events: list[ClusterEvent] = field(1, "message", repeated=True)
    """`repeated ClusterEvent cluster_events = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortActionRequest(Message, proto="flyteidl2.workflow.AbortActionRequest"):
    """The message `flyteidl2.workflow.AbortActionRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    reason: str = field(2, "string")
    """`string reason = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortActionResponse(Message, proto="flyteidl2.workflow.AbortActionResponse"):
    """The message `flyteidl2.workflow.AbortActionResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class EventPayload(Message, proto="flyteidl2.workflow.EventPayload"):
    """The message `flyteidl2.workflow.EventPayload`."""

    bool_value: bool | None = field(1, "bool", group="value")
    """`bool bool_value = 1`"""
    int_value: int | None = field(2, "int64", group="value")
    """`int64 int_value = 2`"""
    float_value: float | None = field(3, "double", group="value")
    """`double float_value = 3`"""
    string_value: str | None = field(4, "string", group="value")
    """`string string_value = 4`"""

    @property
    def value(self) -> bool | int | float | str | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.bool_value, self.int_value, self.float_value, self.string_value)


@message_dataclass(slots=True, eq=False, repr=False)
class SignalEventRequest(Message, proto="flyteidl2.workflow.SignalEventRequest"):
    """The message `flyteidl2.workflow.SignalEventRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    parent_action_name: str = field(2, "string")
    """`string parent_action_name = 2`"""
    payload: EventPayload | None = field(3, "message")
    """`EventPayload payload = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalEventResponse(Message, proto="flyteidl2.workflow.SignalEventResponse"):
    """The message `flyteidl2.workflow.SignalEventResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchGroupsRequest(Message, proto="flyteidl2.workflow.WatchGroupsRequest"):
    """The message `flyteidl2.workflow.WatchGroupsRequest`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class KnownSortField(Message, proto="flyteidl2.workflow.WatchGroupsRequest.KnownSortField"):
        """The message `flyteidl2.workflow.WatchGroupsRequest.KnownSortField`."""

        created_at: Sort.Direction | None = field(1, "enum", group="sort_by")
        """`flyteidl2.common.Sort.Direction created_at = 1`"""

        @property
        def sort_by(self) -> Sort.Direction | None:
            """The member of the oneof `sort_by` that is set, or None."""
            return self._oneof("sort_by", self.created_at)

    project_id: ProjectIdentifier | None = field(1, "message", group="scope_by")
    """`flyteidl2.common.ProjectIdentifier project_id = 1`"""
    start_date: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp start_date = 2`"""
    end_date: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp end_date = 3`"""
    request: ListRequest | None = field(4, "message")
    """`flyteidl2.common.ListRequest request = 4`"""
    known_sort_fields: list[WatchGroupsRequest.KnownSortField] = field(5, "message", repeated=True)
    """`repeated KnownSortField known_sort_fields = 5`"""

    @property
    def scope_by(self) -> ProjectIdentifier | None:
        """The member of the oneof `scope_by` that is set, or None."""
        return self._oneof("scope_by", self.project_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchGroupsResponse(Message, proto="flyteidl2.workflow.WatchGroupsResponse"):
    """The message `flyteidl2.workflow.WatchGroupsResponse`."""

    task_groups: list[TaskGroup] = field(1, "message", repeated=True)
    """`repeated TaskGroup task_groups = 1`"""
    sentinel: bool = field(2, "bool")
    """`bool sentinel = 2`"""
