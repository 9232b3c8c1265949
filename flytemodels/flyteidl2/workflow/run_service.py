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
class CreateRunRequest(Message, proto="flyteidl2.workflow.CreateRunRequest", rules=True):
    """Starts a run."""

    run_id: RunIdentifier | None = field(1, "message", group="id")
    """Project, domain and a name of the caller's choice, which must be new there. (`flyteidl2.common.RunIdentifier
    run_id = 1`)
    """
    project_id: ProjectIdentifier | None = field(6, "message", group="id")
    """Project and domain to run in; the service generates the name. (`flyteidl2.common.ProjectIdentifier project_id =
    6`)
    """
    task_id: TaskIdentifier | None = field(2, "message", group="task")
    """A deployed task. (`flyteidl2.task.TaskIdentifier task_id = 2`)"""
    task_spec: TaskSpec | None = field(3, "message", group="task")
    """A task that is sent along. (`flyteidl2.task.TaskSpec task_spec = 3`)"""
    trigger_name: TriggerName | None = field(7, "message", group="task")
    """A trigger, with its task, and its run settings unless `run_spec` is set. (`flyteidl2.common.TriggerName
    trigger_name = 7`)
    """
    inputs: Inputs | None = field(4, "message", group="input_wrapper")
    """Inputs. Those that have defaults may be left out. (`flyteidl2.task.Inputs inputs = 4`)"""
    offloaded_input_data: OffloadedInputData | None = field(9, "message", group="input_wrapper")
    """Where inputs are stored that were uploaded beforehand. Defaults are not filled in.
    (`flyteidl2.common.OffloadedInputData offloaded_input_data = 9`)
    """
    run_spec: RunSpec | None = field(5, "message")
    """How the run is executed. None for the defaults. (`flyteidl2.task.RunSpec run_spec = 5`)"""
    source: RunSource = field(8, "enum", default_factory=lambda: RunSource.RUN_SOURCE_UNSPECIFIED)
    """What starts the run. (`RunSource source = 8`)"""
    run_start_time: datetime.datetime | None = field(10, "message", wraps="google.protobuf.Timestamp")
    """Time that the run stands for. None for now. `run_spec.run_start_time` wins where both are set.
    (`google.protobuf.Timestamp run_start_time = 10`)
    """

    @property
    def id(self) -> RunIdentifier | ProjectIdentifier | None:
        """Own name or project: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof("id", self.run_id, self.project_id)

    @property
    def task(self) -> TaskIdentifier | TaskSpec | TriggerName | None:
        """What to run: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof("task", self.task_id, self.task_spec, self.trigger_name)

    @property
    def input_wrapper(self) -> Inputs | OffloadedInputData | None:
        """Inputs or their address, whichever is set."""
        return self._oneof("input_wrapper", self.inputs, self.offloaded_input_data)


@message_dataclass(slots=True, eq=False, repr=False)
class CreateRunResponse(Message, proto="flyteidl2.workflow.CreateRunResponse", rules=True):
    """Confirms that a run was started."""

    run: Run | None = field(1, "message")
    """As started; here is the name that the service generated. (`Run run = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRunRequest(Message, proto="flyteidl2.workflow.AbortRunRequest", rules=True):
    """Stops a run. The open-source service shows it as ABORTED at once, even if it had ended before."""

    run_id: RunIdentifier | None = field(1, "message")
    """Run to stop. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""
    reason: str | None = field(2, "string", optional=True)
    """Reason, shown to users. None for `User requested abort`. (`optional string reason = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortRunResponse(Message, proto="flyteidl2.workflow.AbortRunResponse"):
    """Confirms that a run is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRunDetailsRequest(Message, proto="flyteidl2.workflow.GetRunDetailsRequest", rules=True):
    """Asks for everything about a run."""

    run_id: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetRunDetailsResponse(Message, proto="flyteidl2.workflow.GetRunDetailsResponse", rules=True):
    """Everything about a run."""

    details: RunDetails | None = field(1, "message")
    """State at the time of the call. (`RunDetails details = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunDetailsRequest(Message, proto="flyteidl2.workflow.WatchRunDetailsRequest", rules=True):
    """Asks for everything about a run, again after each change."""

    run_id: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunDetailsResponse(Message, proto="flyteidl2.workflow.WatchRunDetailsResponse", rules=True):
    """Everything about a run."""

    details: RunDetails | None = field(1, "message")
    """State after a change. The open-source service sends it empty: use WatchActionDetails for the action `a0`.
    (`RunDetails details = 1`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDetailsRequest(Message, proto="flyteidl2.workflow.GetActionDetailsRequest", rules=True):
    """Asks for everything about an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDetailsResponse(Message, proto="flyteidl2.workflow.GetActionDetailsResponse", rules=True):
    """Everything about an action."""

    details: ActionDetails | None = field(1, "message")
    """State at the time of the call. (`ActionDetails details = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionDetailsRequest(Message, proto="flyteidl2.workflow.WatchActionDetailsRequest", rules=True):
    """Asks for everything about an action, again after each change."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionDetailsResponse(Message, proto="flyteidl2.workflow.WatchActionDetailsResponse", rules=True):
    """Everything about an action."""

    details: ActionDetails | None = field(1, "message")
    """State after a change. (`ActionDetails details = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataRequest(Message, proto="flyteidl2.workflow.GetActionDataRequest", rules=True):
    """Asks for the inputs and outputs of an action."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataResponse(Message, proto="flyteidl2.workflow.GetActionDataResponse", rules=True):
    """Inputs and outputs of an action."""

    inputs: Inputs | None = field(1, "message")
    """Values that the action was started with. (`flyteidl2.task.Inputs inputs = 1`)"""
    outputs: Outputs | None = field(2, "message")
    """Outputs of the action, once it has succeeded. (`flyteidl2.task.Outputs outputs = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataURIsRequest(Message, proto="flyteidl2.workflow.GetActionDataURIsRequest", rules=True):
    """Asks where the inputs and outputs of an action are stored."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionDataURIsResponse(Message, proto="flyteidl2.workflow.GetActionDataURIsResponse"):
    """Where the inputs and outputs of an action are stored."""

    inputs_uri: str = field(1, "string")
    """Address of `inputs.pb`. (`string inputs_uri = 1`)"""
    outputs_uri: str = field(2, "string")
    """Address of `outputs.pb`. Empty until the action has succeeded or was recovered. (`string outputs_uri = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionLogContextRequest(Message, proto="flyteidl2.workflow.GetActionLogContextRequest", rules=True):
    """Asks where the logs of an attempt can be found."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetActionLogContextResponse(Message, proto="flyteidl2.workflow.GetActionLogContextResponse"):
    """Where the logs of an attempt can be found."""

    log_context: LogContext | None = field(1, "message")
    """Pods and containers of the attempt. (`flyteidl2.core.LogContext log_context = 1`)"""
    cluster: str = field(2, "string")
    """Cluster of the pods. (`string cluster = 2`)"""
    start_time: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """When the attempt started. None in the open-source backend. (`google.protobuf.Timestamp start_time = 3`)"""
    end_time: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When the attempt ended. None while it runs, and in the open-source backend. (`google.protobuf.Timestamp end_time
    = 4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ListRunsRequest(Message, proto="flyteidl2.workflow.ListRunsRequest", rules=True):
    """Asks for a list of runs. Without a sort order they are sorted by the number of their phase, then the newest
    first.
    """

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters. Columns are `run_name`, `phase`, `run_source`, `created_by_subject`, those of task
    and trigger (`task_name`, `trigger_name` ...), `created_at`, `updated_at`, `ended_at` and `duration_ms`.
    (`flyteidl2.common.ListRequest request = 1`)
    """
    org: str | None = field(2, "string", group="scope_by")
    """All runs. Without organizations, the value makes no difference. (`string org = 2`; not empty)"""
    project_id: ProjectIdentifier | None = field(4, "message", group="scope_by")
    """Only those of one project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 4`)"""
    trigger_name: TriggerName | None = field(6, "message", group="scope_by")
    """Only those that a trigger started. (`flyteidl2.common.TriggerName trigger_name = 6`)"""
    task_name: TaskName | None = field(7, "message", group="scope_by")
    """Only those of a task, in any version. (`flyteidl2.task.TaskName task_name = 7`)"""
    task_id: TaskIdentifier | None = field(8, "message", group="scope_by")
    """Only those of a task, in one version. (`flyteidl2.task.TaskIdentifier task_id = 8`)"""
    paused_actions_only: bool = field(9, "bool")
    """Whether to return only runs in which a condition waits for its answer. (`bool paused_actions_only = 9`)"""

    @property
    def scope_by(self) -> str | ProjectIdentifier | TriggerName | TaskName | TaskIdentifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("scope_by", self.org, self.project_id, self.trigger_name, self.task_name, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ListRunsResponse(Message, proto="flyteidl2.workflow.ListRunsResponse", rules=True):
    """Runs (one page)."""

    runs: list[Run] = field(1, "message", repeated=True)
    """Runs of this page. (`repeated Run runs = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunsRequest(Message, proto="flyteidl2.workflow.WatchRunsRequest", rules=True):
    """Asks for updates of runs."""

    org: str | None = field(2, "string", group="target")
    """All runs of this organization. (`string org = 2`; not empty)"""
    cluster_id: ClusterIdentifier | None = field(3, "message", group="target")
    """Only those in one cluster. (`flyteidl2.common.ClusterIdentifier cluster_id = 3`)"""
    project_id: ProjectIdentifier | None = field(4, "message", group="target")
    """Only those of one project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 4`)"""
    task_id: TaskIdentifier | None = field(5, "message", group="target")
    """Only those of a task, in one version. (`flyteidl2.task.TaskIdentifier task_id = 5`)"""

    @property
    def target(self) -> str | ClusterIdentifier | ProjectIdentifier | TaskIdentifier | None:
        """The member that is set, or None. The open-source service filters by `project_id` only.

        Rules: one has to be set.
        """
        return self._oneof("target", self.org, self.cluster_id, self.project_id, self.task_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchRunsResponse(Message, proto="flyteidl2.workflow.WatchRunsResponse", rules=True):
    """Updates of runs."""

    runs: list[Run] = field(1, "message", repeated=True)
    """Runs that are new or have changed. The first response has at most 100 existing ones. (`repeated Run runs = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListActionsRequest(Message, proto="flyteidl2.workflow.ListActionsRequest", rules=True):
    """Asks for a list of the actions of a run."""

    request: ListRequest | None = field(1, "message")
    """Paging, sorting and filters, with the columns of ListRuns. (`flyteidl2.common.ListRequest request = 1`)"""
    run_id: RunIdentifier | None = field(2, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 2`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListActionsResponse(Message, proto="flyteidl2.workflow.ListActionsResponse", rules=True):
    """Actions of a run (one page)."""

    actions: list[Action] = field(1, "message", repeated=True)
    """Actions of this page. (`repeated Action actions = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionsRequest(Message, proto="flyteidl2.workflow.WatchActionsRequest", rules=True):
    """Asks for updates of the actions of a run."""

    run_id: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""
    filter: list[Filter] = field(2, "message", repeated=True)
    """Filters that actions must match. The open-source service accepts VALUE_IN for the field `PHASE`, with numbers of
    phases, and CONTAINS_CASE_INSENSITIVE for `NAME`; others are refused. (`repeated flyteidl2.common.Filter filter =
    2`)
    """
    enable_run_store: bool = field(3, "bool")
    """Whether a newer store of runs may answer. The open-source service ignores it. (`bool enable_run_store = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchActionsResponse(Message, proto="flyteidl2.workflow.WatchActionsResponse", rules=True):
    """Updates of the actions of a run."""

    enriched_actions: list[EnrichedAction] = field(1, "message", repeated=True)
    """Actions that are new or have changed; at first, all of them. (`repeated EnrichedAction enriched_actions = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchWindowedActionsRequest(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest", rules=True):
    """Asks for the visible part of a tree of actions, or moves that part. No method of this release takes it."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Subscribe(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest.Subscribe", rules=True):
        """Which run to watch, and which part of its tree of actions."""

        run_id: RunIdentifier | None = field(1, "message")
        """Project, domain and name. (`flyteidl2.common.RunIdentifier run_id = 1`; required)"""
        selected_item_id: str = field(2, "string")
        """Item at the centre of the window. Empty for the top of the tree. (`string selected_item_id = 2`)"""
        overscan_before: int = field(3, "int32")
        """Number of items to send before it. (`int32 overscan_before = 3`; at least 0)"""
        overscan_after: int = field(4, "int32")
        """Number of items to send after it. (`int32 overscan_after = 4`; at least 0)"""
        expanded_nodes: dict[str, NodeExpansionParams] = map_field(5, "string", "message")
        """Items whose children are shown, with the range of children to show. (`map<string, NodeExpansionParams>
        expanded_nodes = 5`)
        """
        phase_filter: list[ActionPhase] = field(6, "enum", repeated=True)
        """Only actions in these phases. Empty for all. (`repeated flyteidl2.common.ActionPhase phase_filter = 6`)"""
        name_filter: str = field(7, "string")
        """Only actions whose name contains this text. Empty for all. (`string name_filter = 7`)"""

    @message_dataclass(slots=True, eq=False, repr=False)
    class UpdateWindow(Message, proto="flyteidl2.workflow.WatchWindowedActionsRequest.UpdateWindow", rules=True):
        """Another part of the tree of actions."""

        selected_item_id: str | None = field(1, "string", group="window_anchor")
        """Item at the centre of the window. (`string selected_item_id = 1`)"""
        anchor_flat_index: int | None = field(7, "uint64", group="window_anchor")
        """Position of that item in the tree as it is shown, from 0. (`uint64 anchor_flat_index = 7`)"""
        overscan_before: int = field(2, "int32")
        """Number of items to send before it. (`int32 overscan_before = 2`; at least 0)"""
        overscan_after: int = field(3, "int32")
        """Number of items to send after it. (`int32 overscan_after = 3`; at least 0)"""
        expanded_nodes: dict[str, NodeExpansionParams] = map_field(4, "string", "message")
        """Items whose children are shown, with the range of children to show. (`map<string, NodeExpansionParams>
        expanded_nodes = 4`)
        """
        phase_filter: list[ActionPhase] = field(5, "enum", repeated=True)
        """Only actions in these phases. Empty for all. (`repeated flyteidl2.common.ActionPhase phase_filter = 5`)"""
        name_filter: str = field(6, "string")
        """Only actions whose name contains this text. Empty for all. (`string name_filter = 6`)"""

        @property
        def window_anchor(self) -> str | int | None:
            """Item or position: the member that is set.

            Rules: one has to be set.
            """
            return self._oneof("window_anchor", self.selected_item_id, self.anchor_flat_index)

    subscribe: WatchWindowedActionsRequest.Subscribe | None = field(1, "message", group="msg")
    """First message: which run to watch. (`Subscribe subscribe = 1`)"""
    update_window: WatchWindowedActionsRequest.UpdateWindow | None = field(2, "message", group="msg")
    """Later messages: another part of the tree. (`UpdateWindow update_window = 2`)"""

    @property
    def msg(self) -> WatchWindowedActionsRequest.Subscribe | WatchWindowedActionsRequest.UpdateWindow | None:
        """The member that is set, or None."""
        return self._oneof("msg", self.subscribe, self.update_window)


@message_dataclass(slots=True, eq=False, repr=False)
class NodeExpansionParams(Message, proto="flyteidl2.workflow.NodeExpansionParams", rules=True):
    """Range of an item's children that is shown."""

    offset: int = field(1, "int32")
    """Number of children to skip. (`int32 offset = 1`; at least 0)"""
    limit: int = field(2, "int32")
    """Maximum number of children to show. (`int32 limit = 2`; at least 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchWindowedActionsResponse(Message, proto="flyteidl2.workflow.WatchWindowedActionsResponse", rules=True):
    """The visible part of a tree of actions. No method of this release returns it."""

    window_items: list[WindowedItem] = field(1, "message", repeated=True)
    """Items of the window, in order. (`repeated WindowedItem window_items = 1`)"""
    ancestors: list[WindowedItem] = field(2, "message", repeated=True)
    """Items that enclose the first item of the window, outermost first. (`repeated WindowedItem ancestors = 2`)"""
    total_flat_count: int = field(3, "int64")
    """Number of items in the whole tree as it is shown. (`int64 total_flat_count = 3`)"""
    selected_flat_index: int = field(4, "int64")
    """Position of the selected item, from 0; -1 if it is not shown. (`int64 selected_flat_index = 4`)"""
    initial_snapshot_complete: bool = field(5, "bool")
    """Whether all actions that existed when the stream began have been read. (`bool initial_snapshot_complete = 5`)"""
    truncations: list[TruncationNotice] = field(6, "message", repeated=True)
    """Which parts of the tree were left out, and why. (`repeated TruncationNotice truncations = 6`)"""
    resync_hint: bool = field(7, "bool")
    """Whether the client should subscribe again. (`bool resync_hint = 7`)"""
    hydration_complete: bool = field(8, "bool")
    """Whether the whole tree has been read. (`bool hydration_complete = 8`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WindowedItem(Message, proto="flyteidl2.workflow.WindowedItem", rules=True):
    """An item of a tree of actions."""

    action: EnrichedAction | None = field(1, "message", group="item")
    """A single action. (`EnrichedAction action = 1`)"""
    group: GroupNode | None = field(2, "message", group="item")
    """Actions that are shown as one group. (`GroupNode group = 2`)"""
    depth: int = field(3, "int32")
    """Number of items that enclose it. (`int32 depth = 3`)"""
    is_expanded: bool = field(4, "bool")
    """Whether its children are shown. (`bool is_expanded = 4`)"""

    @property
    def item(self) -> EnrichedAction | GroupNode | None:
        """The member that is set, or None."""
        return self._oneof("item", self.action, self.group)


@message_dataclass(slots=True, eq=False, repr=False)
class ActionLeaf(Message, proto="flyteidl2.workflow.ActionLeaf"):
    """A notable action of a group."""

    action_id: str = field(1, "string")
    """Name in its run. (`string action_id = 1`)"""
    short_name: str = field(2, "string")
    """Name of the task without its environment. (`string short_name = 2`)"""
    duration: datetime.timedelta | None = field(3, "message", wraps="google.protobuf.Duration")
    """Time from start to end, or until now. (`google.protobuf.Duration duration = 3`)"""
    phase: ActionPhase = field(4, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase that the action has reached. (`flyteidl2.common.ActionPhase phase = 4`)"""
    start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it was started. (`google.protobuf.Timestamp start_time = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GroupAggregations(Message, proto="flyteidl2.workflow.GroupAggregations"):
    """Notable actions of a group."""

    failed: list[ActionLeaf] = field(1, "message", repeated=True)
    """Actions that failed. (`repeated ActionLeaf failed = 1`)"""
    longest_duration: list[ActionLeaf] = field(2, "message", repeated=True)
    """Actions that took longest. (`repeated ActionLeaf longest_duration = 2`)"""
    longest_running: list[ActionLeaf] = field(3, "message", repeated=True)
    """Actions that have been running longest. (`repeated ActionLeaf longest_running = 3`)"""
    longest_setup: list[ActionLeaf] = field(4, "message", repeated=True)
    """Actions that took longest to start. (`repeated ActionLeaf longest_setup = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GroupNode(Message, proto="flyteidl2.workflow.GroupNode"):
    """Actions that are shown as one group."""

    id: str = field(1, "string")
    """Unique in the run. (`string id = 1`)"""
    group_name: str = field(2, "string")
    """Name chosen by the author. (`string group_name = 2`)"""
    parent_id: str = field(3, "string")
    """Action that started them. (`string parent_id = 3`)"""
    child_phase_counts: dict[int, int] = map_field(4, "int32", "int32")
    """Number of actions by the number of their phase. (`map<int32, int32> child_phase_counts = 4`)"""
    earliest_start_time: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When the first one started. (`google.protobuf.Timestamp earliest_start_time = 5`)"""
    latest_end_time: datetime.datetime | None = field(6, "message", wraps="google.protobuf.Timestamp")
    """When the last one ended. None while any of them runs. (`google.protobuf.Timestamp latest_end_time = 6`)"""
    total_children: int = field(7, "int32")
    """Number of actions in the group. (`int32 total_children = 7`)"""
    meets_filter: bool = field(8, "bool")
    """Whether at least one of them matches the filters. (`bool meets_filter = 8`)"""
    aggregations: GroupAggregations | None = field(9, "message")
    """The most notable ones. (`GroupAggregations aggregations = 9`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TruncationNotice(Message, proto="flyteidl2.workflow.TruncationNotice"):
    """Why a part of a tree of actions was left out."""

    class Reason(Enum):
        """Reasons for leaving out a part of a tree of actions."""

        REASON_UNSPECIFIED = 0
        """Not set."""
        REASON_RUN_NODE_LIMIT = 1
        """The run has too many actions."""
        REASON_PARENT_CHILD_LIMIT = 2
        """One action has started too many others."""
        REASON_HYDRATING = 3
        """Actions are still being read."""

    REASON_UNSPECIFIED: ClassVar[TruncationNotice.Reason] = Reason.REASON_UNSPECIFIED
    """Not set."""
    REASON_RUN_NODE_LIMIT: ClassVar[TruncationNotice.Reason] = Reason.REASON_RUN_NODE_LIMIT
    """The run has too many actions."""
    REASON_PARENT_CHILD_LIMIT: ClassVar[TruncationNotice.Reason] = Reason.REASON_PARENT_CHILD_LIMIT
    """One action has started too many others."""
    REASON_HYDRATING: ClassVar[TruncationNotice.Reason] = Reason.REASON_HYDRATING
    """Actions are still being read."""

    reason: TruncationNotice.Reason = field(
        1, "enum", default_factory=lambda: TruncationNotice.Reason.REASON_UNSPECIFIED
    )
    """Limit that was reached. (`Reason reason = 1`)"""
    tracked_action_count: int = field(2, "int64")
    """Number of actions in the tree. (`int64 tracked_action_count = 2`)"""
    known_total_action_count: int = field(3, "int64")
    """Number of actions in the run. (`int64 known_total_action_count = 3`)"""
    message: str = field(4, "string")
    """Human-readable text. (`string message = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchClusterEventsRequest(Message, proto="flyteidl2.workflow.WatchClusterEventsRequest", rules=True):
    """Asks for the Kubernetes events of an attempt."""

    id: ActionIdentifier | None = field(1, "message")
    """Run and name of the action. (`flyteidl2.common.ActionIdentifier id = 1`; required)"""
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchClusterEventsResponse(Message, proto="flyteidl2.workflow.WatchClusterEventsResponse"):
    """Kubernetes events of an attempt."""

    cluster_events: list[ClusterEvent] = field(1, "message", repeated=True)
    """New events, in order. (`repeated ClusterEvent cluster_events = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortActionRequest(Message, proto="flyteidl2.workflow.AbortActionRequest", rules=True):
    """Stops an action, and the actions that it has started. The open-source service shows it as ABORTED at once, even
    if it had ended before.
    """

    action_id: ActionIdentifier | None = field(1, "message")
    """Action to stop. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    reason: str = field(2, "string")
    """Reason, shown to users. Empty for `User requested abort`. (`string reason = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class AbortActionResponse(Message, proto="flyteidl2.workflow.AbortActionResponse"):
    """Confirms that an action is being stopped; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class EventPayload(Message, proto="flyteidl2.workflow.EventPayload", rules=True):
    """An answer to a condition."""

    bool_value: bool | None = field(1, "bool", group="value")
    """True or False. (`bool bool_value = 1`)"""
    int_value: int | None = field(2, "int64", group="value")
    """64-bit signed integer. (`int64 int_value = 2`)"""
    float_value: float | None = field(3, "double", group="value")
    """64-bit float. (`double float_value = 3`)"""
    string_value: str | None = field(4, "string", group="value")
    """Text. (`string string_value = 4`)"""

    @property
    def value(self) -> bool | int | float | str | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("value", self.bool_value, self.int_value, self.float_value, self.string_value)


@message_dataclass(slots=True, eq=False, repr=False)
class SignalEventRequest(Message, proto="flyteidl2.workflow.SignalEventRequest", rules=True):
    """Answers a condition. The same answer may be sent again; another one, or one that comes too late, fails with
    FAILED_PRECONDITION.
    """

    action_id: ActionIdentifier | None = field(1, "message")
    """Condition to answer. (`flyteidl2.common.ActionIdentifier action_id = 1`; required)"""
    parent_action_name: str = field(2, "string")
    """Action that started the condition. (`string parent_action_name = 2`)"""
    payload: EventPayload | None = field(3, "message")
    """Answer; its type must match the condition's. (`EventPayload payload = 3`; required)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalEventResponse(Message, proto="flyteidl2.workflow.SignalEventResponse"):
    """Confirms that the answer was accepted; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class WatchGroupsRequest(Message, proto="flyteidl2.workflow.WatchGroupsRequest", rules=True):
    """Asks for statistics of runs, task by task. The open-source service uses `project_id`, `start_date` and `end_date`
    only.
    """

    @message_dataclass(slots=True, eq=False, repr=False)
    class KnownSortField(Message, proto="flyteidl2.workflow.WatchGroupsRequest.KnownSortField"):
        """A column to sort by."""

        created_at: Sort.Direction | None = field(1, "enum", group="sort_by")
        """By the time of the latest start, ascending or descending. (`flyteidl2.common.Sort.Direction created_at =
        1`)
        """

        @property
        def sort_by(self) -> Sort.Direction | None:
            """The member that is set, or None."""
            return self._oneof("sort_by", self.created_at)

    project_id: ProjectIdentifier | None = field(1, "message", group="scope_by")
    """Tasks of one project in one domain. (`flyteidl2.common.ProjectIdentifier project_id = 1`)"""
    start_date: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """Start of the window. (`google.protobuf.Timestamp start_date = 2`; required)"""
    end_date: datetime.datetime | None = field(3, "message", wraps="google.protobuf.Timestamp")
    """End of the window, after which the stream closes. None for no end: then the service sends all groups again every
    5 seconds. (`google.protobuf.Timestamp end_date = 3`)
    """
    request: ListRequest | None = field(4, "message")
    """Paging, sorting and filters. (`flyteidl2.common.ListRequest request = 4`)"""
    known_sort_fields: list[WatchGroupsRequest.KnownSortField] = field(5, "message", repeated=True)
    """Columns to sort by, most significant first. (`repeated KnownSortField known_sort_fields = 5`)"""

    @property
    def scope_by(self) -> ProjectIdentifier | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("scope_by", self.project_id)


@message_dataclass(slots=True, eq=False, repr=False)
class WatchGroupsResponse(Message, proto="flyteidl2.workflow.WatchGroupsResponse", rules=True):
    """Statistics of runs, task by task."""

    task_groups: list[TaskGroup] = field(1, "message", repeated=True)
    """Groups with their current numbers. (`repeated TaskGroup task_groups = 1`)"""
    sentinel: bool = field(2, "bool")
    """True once everything known when the stream began has been sent. (`bool sentinel = 2`)"""
