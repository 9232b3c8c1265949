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
    """The message `flyteidl.admin.SignalGetOrCreateRequest`."""

    id: SignalIdentifier | None = field(1, "message")
    """`flyteidl.core.SignalIdentifier id = 1`"""
    type: LiteralType | None = field(2, "message")
    """`flyteidl.core.LiteralType type = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalListRequest(Message, proto="flyteidl.admin.SignalListRequest"):
    """The message `flyteidl.admin.SignalListRequest`."""

    workflow_execution_id: WorkflowExecutionIdentifier | None = field(1, "message")
    """`flyteidl.core.WorkflowExecutionIdentifier workflow_execution_id = 1`"""
    limit: int = field(2, "uint32")
    """`uint32 limit = 2`"""
    token: str = field(3, "string")
    """`string token = 3`"""
    filters: str = field(4, "string")
    """`string filters = 4`"""
    sort_by: Sort | None = field(5, "message")
    """`Sort sort_by = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalList(Message, proto="flyteidl.admin.SignalList"):
    """The message `flyteidl.admin.SignalList`."""

    signals: list[Signal] = field(1, "message", repeated=True)
    """`repeated Signal signals = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalSetRequest(Message, proto="flyteidl.admin.SignalSetRequest"):
    """The message `flyteidl.admin.SignalSetRequest`."""

    id: SignalIdentifier | None = field(1, "message")
    """`flyteidl.core.SignalIdentifier id = 1`"""
    value: Literal | None = field(2, "message")
    """`flyteidl.core.Literal value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SignalSetResponse(Message, proto="flyteidl.admin.SignalSetResponse"):
    """The message `flyteidl.admin.SignalSetResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class Signal(Message, proto="flyteidl.admin.Signal"):
    """The message `flyteidl.admin.Signal`."""

    id: SignalIdentifier | None = field(1, "message")
    """`flyteidl.core.SignalIdentifier id = 1`"""
    type: LiteralType | None = field(2, "message")
    """`flyteidl.core.LiteralType type = 2`"""
    value: Literal | None = field(3, "message")
    """`flyteidl.core.Literal value = 3`"""
