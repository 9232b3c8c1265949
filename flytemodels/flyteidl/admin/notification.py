# Made from flyteidl/admin/notification.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/notification.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class EmailMessage(Message, proto="flyteidl.admin.EmailMessage"):
    """The message `flyteidl.admin.EmailMessage`."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """`repeated string recipients_email = 1`"""
    sender_email: str = field(2, "string")
    """`string sender_email = 2`"""
    subject_line: str = field(3, "string")
    """`string subject_line = 3`"""
    body: str = field(4, "string")
    """`string body = 4`"""
