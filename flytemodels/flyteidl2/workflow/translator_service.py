# Made from flyteidl2/workflow/translator_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/translator_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, TriggerIdentifier
from flytemodels.flyteidl2.core.interface import VariableMap
from flytemodels.flyteidl2.task.common import NamedLiteral
from flytemodels.flyteidl2.task.task_definition import TaskSpec


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralsToLaunchFormJsonRequest(Message, proto="flyteidl2.workflow.LiteralsToLaunchFormJsonRequest", rules=True):
    """Asks for a form to be filled with values."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """Values, each with its name. (`repeated flyteidl2.task.NamedLiteral literals = 1`)"""
    variables: VariableMap | None = field(2, "message")
    """Types of the inputs. (`flyteidl2.core.VariableMap variables = 2`)"""
    literals_uri: str = field(3, "string")
    """Where values are stored, instead of `literals`. (`string literals_uri = 3`)"""
    action_id: ActionIdentifier | None = field(4, "message", group="owner")
    """Those of an action. (`flyteidl2.common.ActionIdentifier action_id = 4`)"""
    trigger_id: TriggerIdentifier | None = field(5, "message", group="owner")
    """Those of a trigger. (`flyteidl2.common.TriggerIdentifier trigger_id = 5`)"""

    @property
    def owner(self) -> ActionIdentifier | TriggerIdentifier | None:
        """Whose values they are, whichever is set."""
        return self._oneof("owner", self.action_id, self.trigger_id)


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralsToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.LiteralsToLaunchFormJsonResponse"):
    """A form, filled with values."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema with the values as defaults. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsRequest(Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsRequest"):
    """Asks for the values in a form."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema with the values as defaults. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsResponse(
    Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsResponse", rules=True
):
    """The values in a form."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One for each input. (`repeated flyteidl2.task.NamedLiteral literals = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonRequest(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonRequest", rules=True):
    """Asks for the form of a task."""

    task_spec: TaskSpec | None = field(1, "message")
    """Task with its inputs and their defaults. (`flyteidl2.task.TaskSpec task_spec = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonResponse"):
    """A form for people to fill in."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema of the inputs. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsRequest(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsRequest", rules=True):
    """Asks for literals of plain JSON values."""

    variables: VariableMap | None = field(1, "message")
    """Types of the inputs. (`flyteidl2.core.VariableMap variables = 1`)"""
    values: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Values by name, as plain JSON. (`google.protobuf.Struct values = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsResponse(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsResponse", rules=True):
    """Literals of plain JSON values."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One for each input. (`repeated flyteidl2.task.NamedLiteral literals = 1`)"""
