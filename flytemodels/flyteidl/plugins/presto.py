# Made from flyteidl/plugins/presto.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/presto.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class PrestoQuery(Message, proto="flyteidl.plugins.PrestoQuery"):
    """A query for Presto, Trino or Athena, in `custom`. Variables in all four texts are filled in before it runs."""

    routing_group: str = field(1, "string")
    """Cluster to send it to, as the gateway names it. Empty for the default one. (`string routing_group = 1`)"""
    catalog: str = field(2, "string")
    """Catalog of names that do not include one. (`string catalog = 2`)"""
    schema: str = field(3, "string")
    """Schema of names that do not include one. (`string schema = 3`)"""
    statement: str = field(4, "string")
    """Text of the query. The plugins refuse an empty one. (`string statement = 4`)"""
