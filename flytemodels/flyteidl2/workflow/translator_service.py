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
    """Asks for a form with values filled in."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """Values to fill in, each with its name. Ignored where an address or a trigger is given. (`repeated
    flyteidl2.task.NamedLiteral literals = 1`)
    """
    variables: VariableMap | None = field(2, "message")
    """Types of the inputs. (`flyteidl2.core.VariableMap variables = 2`)"""
    literals_uri: str = field(3, "string")
    """Where the values of the action are stored: one of the addresses that GetActionDataURIs returns for `action_id`.
    (`string literals_uri = 3`)
    """
    action_id: ActionIdentifier | None = field(4, "message", group="owner")
    """The values of an action. (`flyteidl2.common.ActionIdentifier action_id = 4`)"""
    trigger_id: TriggerIdentifier | None = field(5, "message", group="owner")
    """The values of a trigger, which must be offloaded. (`flyteidl2.common.TriggerIdentifier trigger_id = 5`)"""

    @property
    def owner(self) -> ActionIdentifier | TriggerIdentifier | None:
        """What the values belong to: the member that is set."""
        return self._oneof("owner", self.action_id, self.trigger_id)


@message_dataclass(slots=True, eq=False, repr=False)
class LiteralsToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.LiteralsToLaunchFormJsonResponse"):
    """A form with values filled in."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema with the values as defaults. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsRequest(Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsRequest"):
    """Asks for the literals in a filled-in form."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema with the values as defaults. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LaunchFormJsonToLiteralsResponse(
    Message, proto="flyteidl2.workflow.LaunchFormJsonToLiteralsResponse", rules=True
):
    """The literals of a filled-in form."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One entry per input. (`repeated flyteidl2.task.NamedLiteral literals = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonRequest(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonRequest", rules=True):
    """Asks for a form for the inputs of a task."""

    task_spec: TaskSpec | None = field(1, "message")
    """Task with its inputs and their defaults. (`flyteidl2.task.TaskSpec task_spec = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TaskSpecToLaunchFormJsonResponse(Message, proto="flyteidl2.workflow.TaskSpecToLaunchFormJsonResponse"):
    """A form to be filled in."""

    json: dict[str, JSON] | None = field(1, "message", wraps="google.protobuf.Struct")
    """JSON schema of the inputs. (`google.protobuf.Struct json = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsRequest(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsRequest", rules=True):
    """Asks for plain JSON values to be converted to literals."""

    variables: VariableMap | None = field(1, "message")
    """Types of the inputs. (`flyteidl2.core.VariableMap variables = 1`)"""
    values: dict[str, JSON] | None = field(2, "message", wraps="google.protobuf.Struct")
    """Values by name of the input, as plain JSON. (`google.protobuf.Struct values = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class JsonValuesToLiteralsResponse(Message, proto="flyteidl2.workflow.JsonValuesToLiteralsResponse", rules=True):
    """Literals converted from plain JSON values."""

    literals: list[NamedLiteral] = field(1, "message", repeated=True)
    """One entry per input. (`repeated flyteidl2.task.NamedLiteral literals = 1`)"""
