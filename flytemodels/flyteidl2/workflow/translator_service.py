# Made from flyteidl2/workflow/translator_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/translator_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, TriggerIdentifier
from flytemodels.flyteidl2.core.interface import VariableMap
from flytemodels.flyteidl2.task.common import NamedLiteral
from flytemodels.flyteidl2.task.task_definition import TaskSpec


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralsToLaunchFormJsonRequest(Message, proto="flyteidl2.workflow.LiteralsToLaunchFormJsonRequest"):
    """The message `flyteidl2.workflow.LiteralsToLaunchFormJsonRequest`."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """`repeated flyteidl2.task.NamedLiteral literals = 1`"""
    variables: VariableMap | None = field(2, "message")
    """`flyteidl2.core.VariableMap variables = 2`"""
    literals_uri: str = field(3, "string")
    """`string literals_uri = 3`"""
    action_id: ActionIdentifier | None = field(4, "message", group="owner")
    """`flyteidl2.common.ActionIdentifier action_id = 4`"""
    trigger_id: TriggerIdentifier | None = field(5, "message", group="owner")
    """`flyteidl2.common.TriggerIdentifier trigger_id = 5`"""

    @property
    def owner(self) -> ActionIdentifier | TriggerIdentifier | None:
        """The member of the oneof `owner` that is set, or None."""
        return self._oneof("owner", self.action_id, self.trigger_id)


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralsToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.LiteralsToLaunchFormJsonResponse"):
    """The message `flyteidl2.workflow.LiteralsToLaunchFormJsonResponse`."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct json = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsRequest(Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsRequest"):
    """The message `flyteidl2.workflow.LaunchFormJsonToLiteralsRequest`."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct json = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsResponse(Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsResponse"):
    """The message `flyteidl2.workflow.LaunchFormJsonToLiteralsResponse`."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """`repeated flyteidl2.task.NamedLiteral literals = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonRequest(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonRequest"):
    """The message `flyteidl2.workflow.TaskSpecToLaunchFormJsonRequest`."""

    task_spec: TaskSpec | None = field(1, "message")
    """`flyteidl2.task.TaskSpec task_spec = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonResponse"):
    """The message `flyteidl2.workflow.TaskSpecToLaunchFormJsonResponse`."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct json = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsRequest(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsRequest"):
    """The message `flyteidl2.workflow.JsonValuesToLiteralsRequest`."""

    variables: VariableMap | None = field(1, "message")
    """`flyteidl2.core.VariableMap variables = 1`"""
    values: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct values = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsResponse(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsResponse"):
    """The message `flyteidl2.workflow.JsonValuesToLiteralsResponse`."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """`repeated flyteidl2.task.NamedLiteral literals = 1`"""
