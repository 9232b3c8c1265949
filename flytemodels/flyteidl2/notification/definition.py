# Made from flyteidl2/notification/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/notification/definition.proto` (package `flyteidl2.notification`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, RunIdentifier
from flytemodels.flyteidl2.common.phase import ActionPhase


class EventType(Enum):
    """Events that people can be notified of."""

    EVENT_TYPE_UNSPECIFIED = 0
    """Not set."""
    EVENT_TYPE_RUN_COMPLETED = 1
    """A run has ended."""
    EVENT_TYPE_ACTION_PAUSED = 2
    """A condition is waiting for its answer."""


class HttpMethod(Enum):
    """How an HTTP request is sent."""

    HTTP_METHOD_UNSPECIFIED = 0
    """Not set."""
    HTTP_METHOD_GET = 1
    """Read what is at the address."""
    HTTP_METHOD_HEAD = 2
    """Read the headers only."""
    HTTP_METHOD_POST = 3
    """Submit the body."""
    HTTP_METHOD_PUT = 4
    """Store the body at the address."""
    HTTP_METHOD_DELETE = 5
    """Remove what is at the address."""
    HTTP_METHOD_CONNECT = 6
    """Open a tunnel."""
    HTTP_METHOD_OPTIONS = 7
    """Ask which methods are supported."""
    HTTP_METHOD_TRACE = 8
    """Have the request sent back."""
    HTTP_METHOD_PATCH = 9
    """Change what is at the address in part."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeliveryConfigTemplate(Message, proto="flyteidl2.notification.DeliveryConfigTemplate", rules=True):
    """How a notification is delivered. Its strings are templates, with variables in double braces.

    No open-source program of Flyte 2 sends notifications.

    Rules: at least one of the delivery options must be set.
    """

    webhook: WebhookDeliveryTemplate | None = field(1, "message")
    """Delivery by HTTP request. None to send no request. (`WebhookDeliveryTemplate webhook = 1`)"""
    email: EmailDeliveryTemplate | None = field(2, "message")
    """Delivery by email. None to send no email. (`EmailDeliveryTemplate email = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunCompletedNotificationTemplateData(
    Message, proto="flyteidl2.notification.RunCompletedNotificationTemplateData", rules=True
):
    """Variables for templates about a run that has ended."""

    run: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run = 1`; required)"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """Phase in which the run ended. (`flyteidl2.common.ActionPhase phase = 2`)"""
    error: str = field(3, "string")
    """Why the run failed. Empty if it did not fail. (`string error = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionPausedNotificationTemplateData(
    Message, proto="flyteidl2.notification.ActionPausedNotificationTemplateData", rules=True
):
    """Variables for templates about a condition that is waiting for its answer."""

    action: ActionIdentifier | None = field(1, "message")
    """Action, named by its run and its name in the run. (`flyteidl2.common.ActionIdentifier action = 1`; required)"""
    prompt: str = field(2, "string")
    """Question of the condition. (`string prompt = 2`)"""
    description: str = field(3, "string")
    """Further explanation of the question. (`string description = 3`)"""
    prompt_type: str = field(4, "string")
    """Markup of the question. (`string prompt_type = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WebhookDeliveryTemplate(Message, proto="flyteidl2.notification.WebhookDeliveryTemplate", rules=True):
    """An HTTP request."""

    url: str = field(1, "string")
    """Address of the request (template). (`string url = 1`; 1 to 2000 characters)"""
    method: HttpMethod = field(2, "enum", default_factory=lambda: HttpMethod.HTTP_METHOD_UNSPECIFIED)
    """HTTP method of the request. (`HttpMethod method = 2`; none of 0)"""
    headers: dict[str, str] = map_field(3, "string", "string")
    """Headers to add to the request, by name (templates). (`map<string, string> headers = 3`; at most 20 entries; each
    key: 1 to 20 characters; each value: 1 to 50 characters)
    """
    body_template: str = field(4, "string")
    """Body of the request (template). (`string body_template = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailRecipient(Message, proto="flyteidl2.notification.EmailRecipient"):
    """Somebody who receives an email."""

    name: str = field(1, "string")
    """Name shown in the email. (`string name = 1`)"""
    address: str = field(2, "string")
    """Mailbox, such as `ada@example.com`. (`string address = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineEmailTemplate(Message, proto="flyteidl2.notification.InlineEmailTemplate", rules=True):
    """Subject and text of an email."""

    subject: str = field(1, "string")
    """Subject line (template). (`string subject = 1`; not empty)"""
    html_template: str = field(2, "string")
    """Body as HTML (template). (`string html_template = 2`; not empty)"""
    text_template: str = field(3, "string")
    """Body as plain text (template). (`string text_template = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProviderEmailTemplate(Message, proto="flyteidl2.notification.ProviderEmailTemplate", rules=True):
    """A text that is stored with the email provider."""

    template_id: str = field(1, "string")
    """Id of the text at the provider. (`string template_id = 1`; 1 to 200 characters)"""
    template_data: dict[str, str] = map_field(2, "string", "string")
    """Variables of the text, by name (templates themselves). (`map<string, string> template_data = 2`; at most 100
    entries; each key: 1 to 100 characters; each value: at most 4000 characters)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class EmailDeliveryTemplate(Message, proto="flyteidl2.notification.EmailDeliveryTemplate", rules=True):
    """An email to one or more recipients."""

    to: list[EmailRecipient] = field(1, "message", repeated=True)
    """Recipients. (`repeated EmailRecipient to = 1`; not empty)"""
    cc: list[EmailRecipient] = field(2, "message", repeated=True)
    """Recipients of a copy, visible to all. (`repeated EmailRecipient cc = 2`)"""
    bcc: list[EmailRecipient] = field(3, "message", repeated=True)
    """Recipients of a copy, hidden from the others. (`repeated EmailRecipient bcc = 3`)"""
    inline: InlineEmailTemplate | None = field(4, "message", group="content")
    """The text itself. (`InlineEmailTemplate inline = 4`)"""
    provider_template: ProviderEmailTemplate | None = field(5, "message", group="content")
    """A text that is stored with the provider. (`ProviderEmailTemplate provider_template = 5`)"""

    @property
    def content(self) -> InlineEmailTemplate | ProviderEmailTemplate | None:
        """Own text or the provider's: the member that is set.

        Rules: one has to be set.
        """
        return self._oneof("content", self.inline, self.provider_template)
