# Made from flyteidl2/notification/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/notification/definition.proto` (package `flyteidl2.notification`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionIdentifier, RunIdentifier
from flytemodels.flyteidl2.common.phase import ActionPhase


class EventType(Enum):
    """What people are told about."""

    EVENT_TYPE_UNSPECIFIED = 0
    """Not said."""
    EVENT_TYPE_RUN_COMPLETED = 1
    """A run has ended."""
    EVENT_TYPE_ACTION_PAUSED = 2
    """An action waits for an answer."""


class HttpMethod(Enum):
    """What an HTTP request asks for."""

    HTTP_METHOD_UNSPECIFIED = 0
    """Not said."""
    HTTP_METHOD_GET = 1
    """Read."""
    HTTP_METHOD_HEAD = 2
    """Read headers only."""
    HTTP_METHOD_POST = 3
    """Send."""
    HTTP_METHOD_PUT = 4
    """Store under this address."""
    HTTP_METHOD_DELETE = 5
    """Remove."""
    HTTP_METHOD_CONNECT = 6
    """Open a tunnel."""
    HTTP_METHOD_OPTIONS = 7
    """Ask what is possible."""
    HTTP_METHOD_TRACE = 8
    """Send back what came."""
    HTTP_METHOD_PATCH = 9
    """Change a part."""


@message_dataclass(slots=True, eq=False, repr=False)
class DeliveryConfigTemplate(Message, proto="flyteidl2.notification.DeliveryConfigTemplate", rules=True):
    """How a message is delivered. Texts in it are templates, with variables in double braces.

    Rules: at least one of the delivery options must be set.
    """

    webhook: WebhookDeliveryTemplate | None = field(1, "message")
    """By an HTTP request. None for none. (`WebhookDeliveryTemplate webhook = 1`)"""
    email: EmailDeliveryTemplate | None = field(2, "message")
    """By email. None for none. (`EmailDeliveryTemplate email = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class RunCompletedNotificationTemplateData(
    Message, proto="flyteidl2.notification.RunCompletedNotificationTemplateData", rules=True
):
    """Variables for templates about a run that has ended."""

    run: RunIdentifier | None = field(1, "message")
    """Project, domain and name. (`flyteidl2.common.RunIdentifier run = 1`; required)"""
    phase: ActionPhase = field(2, "enum", default_factory=lambda: ActionPhase.ACTION_PHASE_UNSPECIFIED)
    """How it ended. (`flyteidl2.common.ActionPhase phase = 2`)"""
    error: str = field(3, "string")
    """Why it failed. Empty where it did not. (`string error = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ActionPausedNotificationTemplateData(
    Message, proto="flyteidl2.notification.ActionPausedNotificationTemplateData", rules=True
):
    """Variables for templates about an action that waits."""

    action: ActionIdentifier | None = field(1, "message")
    """Run and name. (`flyteidl2.common.ActionIdentifier action = 1`; required)"""
    prompt: str = field(2, "string")
    """Question that it asks. (`string prompt = 2`)"""
    description: str = field(3, "string")
    """More about the question. (`string description = 3`)"""
    prompt_type: str = field(4, "string")
    """How the question is marked up. (`string prompt_type = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class WebhookDeliveryTemplate(Message, proto="flyteidl2.notification.WebhookDeliveryTemplate", rules=True):
    """An HTTP request."""

    url: str = field(1, "string")
    """Address; a template. (`string url = 1`; 1 to 2000 characters)"""
    method: HttpMethod = field(2, "enum", default_factory=lambda: HttpMethod.HTTP_METHOD_UNSPECIFIED)
    """How it is sent. (`HttpMethod method = 2`; none of 0)"""
    headers: dict[str, str] = map_field(3, "string", "string")
    """What to add to the request, by name; templates. (`map<string, string> headers = 3`; at most 20 entries; each key:
    1 to 20 characters; each value: 1 to 50 characters)
    """
    body_template: str = field(4, "string")
    """Content of the request, with variables. (`string body_template = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class EmailRecipient(Message, proto="flyteidl2.notification.EmailRecipient"):
    """Somebody who gets an email."""

    name: str = field(1, "string")
    """Shown in the mail. (`string name = 1`)"""
    address: str = field(2, "string")
    """Mailbox. (`string address = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class InlineEmailTemplate(Message, proto="flyteidl2.notification.InlineEmailTemplate", rules=True):
    """The text of an email."""

    subject: str = field(1, "string")
    """Headline; a template. (`string subject = 1`; not empty)"""
    html_template: str = field(2, "string")
    """Body as HTML; a template. (`string html_template = 2`; not empty)"""
    text_template: str = field(3, "string")
    """Body as plain text; a template. (`string text_template = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ProviderEmailTemplate(Message, proto="flyteidl2.notification.ProviderEmailTemplate", rules=True):
    """A text that the provider of emails keeps."""

    template_id: str = field(1, "string")
    """Under which the provider keeps it. (`string template_id = 1`; 1 to 200 characters)"""
    template_data: dict[str, str] = map_field(2, "string", "string")
    """Its variables, by name; templates themselves. (`map<string, string> template_data = 2`; at most 100 entries; each
    key: 1 to 100 characters; each value: at most 4000 characters)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class EmailDeliveryTemplate(Message, proto="flyteidl2.notification.EmailDeliveryTemplate", rules=True):
    """A mail to one or several people."""

    to: list[EmailRecipient] = field(1, "message", repeated=True)
    """Recipients. (`repeated EmailRecipient to = 1`; not empty)"""
    cc: list[EmailRecipient] = field(2, "message", repeated=True)
    """Recipients of a copy. (`repeated EmailRecipient cc = 2`)"""
    bcc: list[EmailRecipient] = field(3, "message", repeated=True)
    """Recipients of a copy whom others do not see. (`repeated EmailRecipient bcc = 3`)"""
    inline: InlineEmailTemplate | None = field(4, "message", group="content")
    """The text itself. (`InlineEmailTemplate inline = 4`)"""
    provider_template: ProviderEmailTemplate | None = field(5, "message", group="content")
    """A text that the provider keeps. (`ProviderEmailTemplate provider_template = 5`)"""

    @property
    def content(self) -> InlineEmailTemplate | ProviderEmailTemplate | None:
        """Own text or the provider's, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("content", self.inline, self.provider_template)
