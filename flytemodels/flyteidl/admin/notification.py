# Made from flyteidl/admin/notification.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/notification.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class EmailMessage(Message, proto="flyteidl.admin.EmailMessage"):
    """An email, ready to be sent."""

    recipients_email: list[str] = field(1, "string", repeated=True)
    """Addresses to send it to. (`repeated string recipients_email = 1`)"""
    sender_email: str = field(2, "string")
    """Address of the sender. (`string sender_email = 2`)"""
    subject_line: str = field(3, "string")
    """Subject, as mail programs show it. (`string subject_line = 3`)"""
    body: str = field(4, "string")
    """Text, as HTML. (`string body = 4`)"""
