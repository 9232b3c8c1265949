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
    """Registers a task."""

    id: Identifier | None = field(1, "message")
    """Name and version. flyteadmin puts it into the template. (`flyteidl.core.Identifier id = 1`)"""
    spec: TaskSpec | None = field(2, "message")
    """Template and documentation. (`TaskSpec spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskCreateResponse(Message, proto="flyteidl.admin.TaskCreateResponse"):
    """Confirms that a task was registered; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Task(Message, proto="flyteidl.admin.Task"):
    """A registered task."""

    id: Identifier | None = field(1, "message")
    """Project, domain, name and version. (`flyteidl.core.Identifier id = 1`)"""
    closure: TaskClosure | None = field(2, "message")
    """Template, and when it was registered. (`TaskClosure closure = 2`)"""
    short_description: str = field(3, "string")
    """One line of documentation. (`string short_description = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskList(Message, proto="flyteidl.admin.TaskList"):
    """A page of tasks."""

    tasks: list[Task] = field(1, "message", repeated=True)
    """Tasks on this page. (`repeated Task tasks = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpec(Message, proto="flyteidl.admin.TaskSpec"):
    """A task as it is registered: what `pyflyte package` writes into a file of its own."""

    template: TaskTemplate | None = field(1, "message")
    """What to run. (`flyteidl.core.TaskTemplate template = 1`)"""
    description: DescriptionEntity | None = field(2, "message")
    """Documentation. None if there is none. (`DescriptionEntity description = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskClosure(Message, proto="flyteidl.admin.TaskClosure"):
    """A registered task, compiled."""

    compiled_task: CompiledTask | None = field(1, "message")
    """The template. (`flyteidl.core.CompiledTask compiled_task = 1`)"""
    created_at: datetime.datetime | None = field(2, "message", wraps="google.protobuf.Timestamp")
    """When it was registered. (`google.protobuf.Timestamp created_at = 2`)"""
