# Made from flyteidl2/app/app_logs_payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/app_logs_payload.proto` (package `flyteidl2.app`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.app.app_definition import Identifier
from flytemodels.flyteidl2.app.replica_definition import ReplicaIdentifier
from flytemodels.flyteidl2.logs.dataplane.payload import LogLine, LogLineSource, LogsSource
from flytemodels.flyteidl2.logs.dataplane.payload import LogLines as _LogLines


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsRequest(Message, proto="flyteidl2.app.TailLogsRequest", rules=True):
    """Asks for the logs of an app as they are written."""

    app_id: Identifier | None = field(1, "message", group="target")
    """All pods of an app. (`Identifier app_id = 1`)"""
    replica_id: ReplicaIdentifier | None = field(2, "message", group="target")
    """A single pod. (`ReplicaIdentifier replica_id = 2`)"""
    source: LogsSource = field(3, "enum", default_factory=lambda: LogsSource.LIVE_OR_PERSISTED)
    """Live logs or stored ones. (`flyteidl2.logs.dataplane.LogsSource source = 3`)"""

    @property
    def target(self) -> Identifier | ReplicaIdentifier | None:
        """App or pod, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("target", self.app_id, self.replica_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ReplicaIdentifierList(Message, proto="flyteidl2.app.ReplicaIdentifierList", rules=True):
    """Pods whose logs are sent."""

    replicas: list[ReplicaIdentifier] = field(1, "message", repeated=True)
    """App and pod of each. (`repeated ReplicaIdentifier replicas = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLines(Message, proto="flyteidl2.app.LogLines", rules=True):
    """Lines that a pod wrote."""

    lines: list[str] = field(1, "string", repeated=True)
    """Deprecated. Use `structured_lines`. (`repeated string lines = 1`)"""
    replica_id: ReplicaIdentifier | None = field(2, "message")
    """Pod that wrote them. (`ReplicaIdentifier replica_id = 2`; required)"""
    structured_lines: list[LogLine] = field(3, "message", repeated=True)
    """Lines in order, each with its timestamp. (`repeated flyteidl2.logs.dataplane.LogLine structured_lines = 3`)"""
    source: LogLineSource = field(4, "enum", default_factory=lambda: LogLineSource.LOG_LINE_SOURCE_UNSPECIFIED)
    """Where they were read from. (`flyteidl2.logs.dataplane.LogLineSource source = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class LogLinesBatch(Message, proto="flyteidl2.app.LogLinesBatch", rules=True):
    """Lines of several pods."""

    logs: list[LogLines] = field(1, "message", repeated=True)
    """One item for each pod. (`repeated LogLines logs = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TailLogsResponse(Message, proto="flyteidl2.app.TailLogsResponse", rules=True):
    """One message in the stream of an app's logs."""

    replicas: ReplicaIdentifierList | None = field(1, "message", group="resp")
    """Pods whose logs are sent. (`ReplicaIdentifierList replicas = 1`)"""
    log_lines: _LogLines | None = field(2, "message", group="resp")
    """Deprecated. Use `batches`. (`flyteidl2.logs.dataplane.LogLines log_lines = 2`)"""
    batches: LogLinesBatch | None = field(3, "message", group="resp")
    """Lines, pod by pod. (`LogLinesBatch batches = 3`)"""

    @property
    def resp(self) -> ReplicaIdentifierList | _LogLines | LogLinesBatch | None:
        """The member that is set, or None.

        Rules: one has to be set.
        """
        return self._oneof("resp", self.replicas, self.log_lines, self.batches)
