# Made from flyteidl2/workflow/run_logs_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/run_logs_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.logs.dataplane.payload import LogLine


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.workflow.TailLogsRequest"):
    """The message `flyteidl2.workflow.TailLogsRequest`."""

    action_id: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action_id = 1`"""
    attempt: int = field(2, "uint32")
    """`uint32 attempt = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.workflow.TailLogsResponse"):
    """The message `flyteidl2.workflow.TailLogsResponse`."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Logs(Message, proto="flyteidl2.workflow.TailLogsResponse.Logs"):
        """The message `flyteidl2.workflow.TailLogsResponse.Logs`."""

        lines: list[LogLine] = field(1, "message", repeated=True)
        """`repeated flyteidl2.logs.dataplane.LogLine lines = 1`"""

    logs: list[TailLogsResponse.Logs] = field(1, "message", repeated=True)
    """`repeated Logs logs = 1`"""
