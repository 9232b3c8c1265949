# Made from flyteidl2/plugins/presto.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/presto.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class PrestoQuery(Message, proto="flyteidl2.plugins.PrestoQuery"):
    """A query for Presto or Trino, in `TaskTemplate.custom`. Flyte 2 has no plugin that reads it."""

    routing_group: str = field(1, "string")
    """Cluster to send it to, as the gateway names it. (`string routing_group = 1`)"""
    catalog: str = field(2, "string")
    """Catalog of names that do not include one. (`string catalog = 2`)"""
    schema: str = field(3, "string")
    """Schema of names that do not include one. (`string schema = 3`)"""
    statement: str = field(4, "string")
    """Text of the query. (`string statement = 4`)"""
