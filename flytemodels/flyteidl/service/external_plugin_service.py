# Made from flyteidl/service/external_plugin_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/external_plugin_service.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.core.tasks import TaskTemplate


class State(Enum):
    """Deprecated. States of a job, which `TaskExecution.Phase` replaced."""

    RETRYABLE_FAILURE = 0
    """Now RETRYABLE_FAILED."""
    PERMANENT_FAILURE = 1
    """Now FAILED."""
    PENDING = 2
    """Now INITIALIZING."""
    RUNNING = 3
    """In progress."""
    SUCCEEDED = 4
    """Finished successfully."""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateRequest(Message, proto="flyteidl.service.TaskCreateRequest"):
    """Deprecated. Asks a plugin to start a task. Connectors replaced such plugins."""

    inputs: LiteralMap | None = field(1, "message")
    """Values of the task's inputs, by name. (`flyteidl.core.LiteralMap inputs = 1`)"""
    template: TaskTemplate | None = field(2, "message")
    """What to run. (`flyteidl.core.TaskTemplate template = 2`)"""
    output_prefix: str = field(3, "string")
    """Folder or URL for the task's `outputs.pb`. (`string output_prefix = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateResponse(Message, proto="flyteidl.service.TaskCreateResponse"):
    """Deprecated. A plugin's answer once it has started a task."""

    job_id: str = field(1, "string")
    """How to find the job again. (`string job_id = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGetRequest(Message, proto="flyteidl.service.TaskGetRequest"):
    """Deprecated. Asks a plugin how a job is doing."""

    task_type: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string task_type = 1`)"""
    job_id: str = field(2, "string")
    """From [TaskCreateResponse][]. (`string job_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGetResponse(Message, proto="flyteidl.service.TaskGetResponse"):
    """Deprecated. A plugin's answer about a job."""

    state: State = field(1, "enum", default_factory=lambda: State.RETRYABLE_FAILURE)
    """State of the job. (`State state = 1`)"""
    outputs: LiteralMap | None = field(2, "message")
    """Values of the task's outputs, once it has succeeded. (`flyteidl.core.LiteralMap outputs = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDeleteRequest(Message, proto="flyteidl.service.TaskDeleteRequest"):
    """Deprecated. Asks a plugin to stop a job."""

    task_type: str = field(1, "string")
    """As in `TaskTemplate.type`. (`string task_type = 1`)"""
    job_id: str = field(2, "string")
    """From [TaskCreateResponse][]. (`string job_id = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDeleteResponse(Message, proto="flyteidl.service.TaskDeleteResponse"):
    """Deprecated. A plugin's answer once a job is being stopped; it has no fields."""
