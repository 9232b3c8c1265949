# Made from flyteidl/service/external_plugin_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/external_plugin_service.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.literals import LiteralMap
from flytemodels.flyteidl.core.tasks import TaskTemplate


class State(Enum):
    """Deprecated. The enum `flyteidl.service.State`."""

    RETRYABLE_FAILURE = 0
    PERMANENT_FAILURE = 1
    PENDING = 2
    RUNNING = 3
    SUCCEEDED = 4


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateRequest(Message, proto="flyteidl.service.TaskCreateRequest"):
    """Deprecated. The message `flyteidl.service.TaskCreateRequest`."""

    inputs: LiteralMap | None = field(1, "message")
    """`flyteidl.core.LiteralMap inputs = 1`"""
    template: TaskTemplate | None = field(2, "message")
    """`flyteidl.core.TaskTemplate template = 2`"""
    output_prefix: str = field(3, "string")
    """`string output_prefix = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateResponse(Message, proto="flyteidl.service.TaskCreateResponse"):
    """Deprecated. The message `flyteidl.service.TaskCreateResponse`."""

    job_id: str = field(1, "string")
    """`string job_id = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGetRequest(Message, proto="flyteidl.service.TaskGetRequest"):
    """Deprecated. The message `flyteidl.service.TaskGetRequest`."""

    task_type: str = field(1, "string")
    """`string task_type = 1`"""
    job_id: str = field(2, "string")
    """`string job_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskGetResponse(Message, proto="flyteidl.service.TaskGetResponse"):
    """Deprecated. The message `flyteidl.service.TaskGetResponse`."""

    state: State = field(1, "enum", default_factory=lambda: State.RETRYABLE_FAILURE)
    """`State state = 1`"""
    outputs: LiteralMap | None = field(2, "message")
    """`flyteidl.core.LiteralMap outputs = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDeleteRequest(Message, proto="flyteidl.service.TaskDeleteRequest"):
    """Deprecated. The message `flyteidl.service.TaskDeleteRequest`."""

    task_type: str = field(1, "string")
    """`string task_type = 1`"""
    job_id: str = field(2, "string")
    """`string job_id = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskDeleteResponse(Message, proto="flyteidl.service.TaskDeleteResponse"):
    """Deprecated. The message `flyteidl.service.TaskDeleteResponse`."""
