# Made from flyteidl2/plugins/qubole.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/qubole.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class HiveQuery(Message, proto="flyteidl2.plugins.HiveQuery"):
    """A statement for Hive, with its limits. Flyte 2 has no plugin that reads it."""

    query: str = field(1, "string")
    """Text of the query. (`string query = 1`)"""
    timeout_sec: int = field(2, "uint32")
    """Longest duration, in seconds. (`uint32 timeout_sec = 2`)"""
    retryCount: int = field(3, "uint32")
    """How often to try again. (`uint32 retryCount = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class HiveQueryCollection(Message, proto="flyteidl2.plugins.HiveQueryCollection"):
    """Several queries for Hive."""

    queries: list[HiveQuery] = field(2, "message", repeated=True)
    """In the order in which they run. (`repeated HiveQuery queries = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QuboleHiveJob(Message, proto="flyteidl2.plugins.QuboleHiveJob"):
    """A job for Qubole, in `TaskTemplate.custom`. Flyte 2 has no plugin that reads it."""

    cluster_label: str = field(1, "string")
    """Cluster to run it on. (`string cluster_label = 1`)"""
    query_collection: HiveQueryCollection | None = field(2, "message")
    """Deprecated. Use `query`. (`HiveQueryCollection query_collection = 2`)"""
    tags: list[str] = field(3, "string", repeated=True)
    """Words to find the job by. (`repeated string tags = 3`)"""
    query: HiveQuery | None = field(4, "message")
    """What to run. (`HiveQuery query = 4`)"""
