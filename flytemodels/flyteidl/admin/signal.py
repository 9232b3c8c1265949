# Made from flyteidl/admin/signal.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/signal.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.admin.common import Sort
from flytemodels.flyteidl.core.identifier import SignalIdentifier, WorkflowExecutionIdentifier
from flytemodels.flyteidl.core.literals import Literal
from flytemodels.flyteidl.core.types import LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class SignalGetOrCreateRequest(Message, proto="flyteidl.admin.SignalGetOrCreateRequest"):
    """Asks for a signal, and creates it if it is missing. Propeller sends it when a node begins to wait."""

    id: SignalIdentifier | None = field(1, "message")
    """Identifies the execution, and the signal in it. (`flyteidl.core.SignalIdentifier id = 1`)"""
    type: LiteralType | None = field(2, "message")
    """Type of accepted values. (`flyteidl.core.LiteralType type = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalListRequest(Message, proto="flyteidl.admin.SignalListRequest"):
    """Asks for the signals of an execution."""

    workflow_execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """Execution that waits. (`flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1`)"""
    limit: int = field(2, "uint32")
    """Most items in the answer. flyteadmin refuses 0. (`uint32 limit = 2`)"""
    token: str = field(3, "string")
    """Where to continue, from an earlier answer. Empty for the beginning; otherwise flyteadmin requires a number as
    text, the count of items to skip. (`string token = 3`)
    """
    filters: str = field(4, "string")
    """Conditions such as `eq(project,shop)+contains(name,train)`; flyteadmin returns items that meet all of them.
    (`string filters = 4`)
    """
    sort_by: Sort | None = field(5, "message")
    """Order of the items. With None flyteadmin does not sort them. (`Sort sort_by = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalList(Message, proto="flyteidl.admin.SignalList"):
    """A page of signals."""

    signals: list[Signal] = field(1, "message", repeated=True)
    """Signals on this page. (`repeated Signal signals = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalSetRequest(Message, proto="flyteidl.admin.SignalSetRequest"):
    """Gives a signal its value, which lets the execution continue. flyteadmin refuses it before a node waits for the
    signal.
    """

    id: SignalIdentifier | None = field(1, "message")
    """Identifies the execution, and the signal in it. (`flyteidl.core.SignalIdentifier id = 1`)"""
    value: Literal | None = field(2, "message")
    """Literal of the signal's type. (`flyteidl.core.Literal value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalSetResponse(Message, proto="flyteidl.admin.SignalSetResponse"):
    """Confirms that a signal was set; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class Signal(Message, proto="flyteidl.admin.Signal"):
    """What an execution waits for."""

    id: SignalIdentifier | None = field(1, "message")
    """Identifies the execution, and the signal in it. (`flyteidl.core.SignalIdentifier id = 1`)"""
    type: LiteralType | None = field(2, "message")
    """Type of accepted values. (`flyteidl.core.LiteralType type = 2`)"""
    value: Literal | None = field(3, "message")
    """None until someone sets it. (`flyteidl.core.Literal value = 3`)"""
