# Made from flyteidl/plugins/qubole.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/qubole.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class HiveQuery(Message, proto="flyteidl.plugins.HiveQuery"):
    """One statement for Hive, with its limits."""

    query: str = field(1, "string")
    """Text of the query. (`string query = 1`)"""
    timeout_sec: int = field(2, "uint32")
    """Longest duration, in seconds. Nobody in Flyte 1 reads it. (`uint32 timeout_sec = 2`)"""
    retryCount: int = field(3, "uint32")
    """How often to try again. Nobody in Flyte 1 reads it. (`uint32 retryCount = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class HiveQueryCollection(Message, proto="flyteidl.plugins.HiveQueryCollection"):
    """Several queries for Hive."""

    queries: list[HiveQuery] = field(2, "message", repeated=True)
    """In the order in which they run. (`repeated HiveQuery queries = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class QuboleHiveJob(Message, proto="flyteidl.plugins.QuboleHiveJob"):
    """A Hive query, in `custom`. Made for Qubole; in Flyte 1 only the Athena plugin reads it."""

    cluster_label: str = field(1, "string")
    """Cluster to run it on; for Athena, the database. (`string cluster_label = 1`)"""
    query_collection: HiveQueryCollection | None = field(2, "message")
    """Deprecated. Use `query`. (`HiveQueryCollection query_collection = 2`)"""
    tags: list[str] = field(3, "string", repeated=True)
    """Words to find the job by. The Athena plugin ignores them. (`repeated string tags = 3`)"""
    query: HiveQuery | None = field(4, "message")
    """What to run. The Athena plugin refuses None and an empty text. (`HiveQuery query = 4`)"""
