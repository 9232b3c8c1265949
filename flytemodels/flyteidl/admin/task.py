# Made from flyteidl/admin/task.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/task.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.description_entity import DescriptionEntity
from flytemodels.flyteidl.core.compiler import CompiledTask
from flytemodels.flyteidl.core.identifier import Identifier
from flytemodels.flyteidl.core.tasks import TaskTemplate


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateRequest(Message, proto="flyteidl.admin.TaskCreateRequest"):
    """The message `flyteidl.admin.TaskCreateRequest`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    spec: TaskSpec | None = field(2, "message")
    """`TaskSpec spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateResponse(Message, proto="flyteidl.admin.TaskCreateResponse"):
    """The message `flyteidl.admin.TaskCreateResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Task(Message, proto="flyteidl.admin.Task"):
    """The message `flyteidl.admin.Task`."""

    id: Identifier | None = field(1, "message")
    """`flyteidl.core.Identifier id = 1`"""
    closure: TaskClosure | None = field(2, "message")
    """`TaskClosure closure = 2`"""
    short_description: str = field(3, "string")
    """`string short_description = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskList(Message, proto="flyteidl.admin.TaskList"):
    """The message `flyteidl.admin.TaskList`."""

    tasks: list[Task] = field(1, "message", repeated=True)
    """`repeated Task tasks = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpec(Message, proto="flyteidl.admin.TaskSpec"):
    """The message `flyteidl.admin.TaskSpec`."""

    template: TaskTemplate | None = field(1, "message")
    """`flyteidl.core.TaskTemplate template = 1`"""
    description: DescriptionEntity | None = field(2, "message")
    """`DescriptionEntity description = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskClosure(Message, proto="flyteidl.admin.TaskClosure"):
    """The message `flyteidl.admin.TaskClosure`."""

    compiled_task: CompiledTask | None = field(1, "message")
    """`flyteidl.core.CompiledTask compiled_task = 1`"""
    created_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 2`"""
