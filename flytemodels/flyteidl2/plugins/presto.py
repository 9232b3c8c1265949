# Made from flyteidl2/plugins/presto.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/presto.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class PrestoQuery(Message, proto="flyteidl2.plugins.PrestoQuery"):
    """The message `flyteidl2.plugins.PrestoQuery`."""

    routing_group: str = field(1, "string")
    """`string routing_group = 1`"""
    catalog: str = field(2, "string")
    """`string catalog = 2`"""
    schema: str = field(3, "string")
    """`string schema = 3`"""
    statement: str = field(4, "string")
    """`string statement = 4`"""
