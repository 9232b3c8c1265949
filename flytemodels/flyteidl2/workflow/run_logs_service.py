# Made from flyteidl2/workflow/run_logs_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/run_logs_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier
from flytemodels.flyteidl2.logs.dataplane.payload import LogLine


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.workflow.TailLogsRequest", rules=True):
    """Asks for the log of an attempt as it is written."""

    action_id: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action_id = 1`;
    required)
    """
    attempt: int = field(2, "uint32")
    """Attempt number, starting at 1. (`uint32 attempt = 2`; above 0)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.workflow.TailLogsResponse"):
    """A piece of a log."""

    @message_dataclass(slots=True, eq=False, repr=False)
    class Logs(Message, proto="flyteidl2.workflow.TailLogsResponse.Logs"):
        """A batch of lines."""

        lines: list[LogLine] = field(1, "message", repeated=True)
        """Lines in order, each with its timestamp. (`repeated flyteidl2.logs.dataplane.LogLine lines = 1`)"""

    logs: list[TailLogsResponse.Logs] = field(1, "message", repeated=True)
    """Batches of lines. (`repeated Logs logs = 1`)"""
