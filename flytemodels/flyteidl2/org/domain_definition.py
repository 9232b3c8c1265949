# Made from flyteidl2/org/domain_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/org/domain_definition.proto` (package `flyteidl2.org`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.org.Domain"):
    """The message `flyteidl2.org.Domain`."""

    id: str = field(1, "string")
    """`string id = 1`"""
    org: str = field(2, "string")
    """`string org = 2`"""
    friendly_name: str = field(3, "string")
    """`string friendly_name = 3`"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_at = 4`"""
