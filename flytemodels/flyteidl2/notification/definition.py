# Made from flyteidl2/notification/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/notification/definition.proto` (package `flyteidl2.notification`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, RunIdentifier
from flytemodels.flyteidl2.common.phase import ActionPhase


class EventType(Enum):
    """The enum `flyteidl2.notification.EventType`."""

    EVENT_TYPE_UNSPECIFIED = 0
    EVENT_TYPE_RUN_COMPLETED = 1
    EVENT_TYPE_ACTION_PAUSED = 2


class HttpMethod(Enum):
    """The enum `flyteidl2.notification.HttpMethod`."""

    HTTP_METHOD_UNSPECIFIED = 0
    HTTP_METHOD_GET = 1
    HTTP_METHOD_HEAD = 2
    HTTP_METHOD_POST = 3
    HTTP_METHOD_PUT = 4
    HTTP_METHOD_DELETE = 5
    HTTP_METHOD_CONNECT = 6
    HTTP_METHOD_OPTIONS = 7
    HTTP_METHOD_TRACE = 8
    HTTP_METHOD_PATCH = 9


@message_dataclass(slots=True, eq=False, repr=False)
class DeliveryConfigTemplate(Message, proto="flyteidl2.notification.DeliveryConfigTemplate"):
    """The message `flyteidl2.notification.DeliveryConfigTemplate`."""

    webhook: WebhookDeliveryTemplate | None = field(1, "message")
    """`WebhookDeliveryTemplate webhook = 1`"""
    email: EmailDeliveryTemplate | None = field(2, "message")
    """`EmailDeliveryTemplate email = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunCompletedNotificationTemplateData(
    Message, proto="flyteidl2.notification.RunCompletedNotificationTemplateData"
):
    """The message `flyteidl2.notification.RunCompletedNotificationTemplateData`."""

    run: RunIdentifier | None = field(1, "message")
    """`flyteidl2.common.RunIdentifier run = 1`"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """`flyteidl2.common.ActionPhase phase = 2`"""
    error: str = field(3, "string")
    """`string error = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionPausedNotificationTemplateData(
    Message, proto="flyteidl2.notification.ActionPausedNotificationTemplateData"
):
    """The message `flyteidl2.notification.ActionPausedNotificationTemplateData`."""

    action: ActionIdentifier | None = field(1, "message")
    """`flyteidl2.common.ActionIdentifier action = 1`"""
    prompt: str = field(2, "string")
    """`string prompt = 2`"""
    description: str = field(3, "string")
    """`string description = 3`"""
    prompt_type: str = field(4, "string")
    """`string prompt_type = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class WebhookDeliveryTemplate(Message, proto="flyteidl2.notification.WebhookDeliveryTemplate"):
    """The message `flyteidl2.notification.WebhookDeliveryTemplate`."""

    url: str = field(1, "string")
    """`string url = 1`"""
    method: HttpMethod = field(2, "enum", default_factory=lambda: HttpMethod.HTTP_METHOD_UNSPECIFIED)
    """`HttpMethod method = 2`"""
    headers: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> headers = 3`"""
    body_template: str = field(4, "string")
    """`string body_template = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailRecipient(Message, proto="flyteidl2.notification.EmailRecipient"):
    """The message `flyteidl2.notification.EmailRecipient`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    address: str = field(2, "string")
    """`string address = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineEmailTemplate(Message, proto="flyteidl2.notification.InlineEmailTemplate"):
    """The message `flyteidl2.notification.InlineEmailTemplate`."""

    subject: str = field(1, "string")
    """`string subject = 1`"""
    html_template: str = field(2, "string")
    """`string html_template = 2`"""
    text_template: str = field(3, "string")
    """`string text_template = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProviderEmailTemplate(Message, proto="flyteidl2.notification.ProviderEmailTemplate"):
    """The message `flyteidl2.notification.ProviderEmailTemplate`."""

    template_id: str = field(1, "string")
    """`string template_id = 1`"""
    template_data: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> template_data = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailDeliveryTemplate(Message, proto="flyteidl2.notification.EmailDeliveryTemplate"):
    """The message `flyteidl2.notification.EmailDeliveryTemplate`."""

    to: list[EmailRecipient] = field(1, "message", repeated=True)
    """`repeated EmailRecipient to = 1`"""
    cc: list[EmailRecipient] = field(2, "message", repeated=True)
    """`repeated EmailRecipient cc = 2`"""
    bcc: list[EmailRecipient] = field(3, "message", repeated=True)
    """`repeated EmailRecipient bcc = 3`"""
    inline: InlineEmailTemplate | None = field(4, "message", group="content")
    """`InlineEmailTemplate inline = 4`"""
    provider_template: ProviderEmailTemplate | None = field(5, "message", group="content")
    """`ProviderEmailTemplate provider_template = 5`"""

    @property
    def content(self) -> InlineEmailTemplate | ProviderEmailTemplate | None:
        """The member of the oneof `content` that is set, or None."""
        return self._oneof("content", self.inline, self.provider_template)
