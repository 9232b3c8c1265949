# Made from flyteidl2/notification/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/notification` (package `flyteidl2.notification`), loaded on first
use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import definition as definition
    from .definition import ActionPausedNotificationTemplateData as ActionPausedNotificationTemplateData
    from .definition import DeliveryConfigTemplate as DeliveryConfigTemplate
    from .definition import EmailDeliveryTemplate as EmailDeliveryTemplate
    from .definition import EmailRecipient as EmailRecipient
    from .definition import EventType as EventType
    from .definition import HttpMethod as HttpMethod
    from .definition import InlineEmailTemplate as InlineEmailTemplate
    from .definition import ProviderEmailTemplate as ProviderEmailTemplate
    from .definition import RunCompletedNotificationTemplateData as RunCompletedNotificationTemplateData
    from .definition import WebhookDeliveryTemplate as WebhookDeliveryTemplate
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "definition": (
                "ActionPausedNotificationTemplateData",
                "DeliveryConfigTemplate",
                "EmailDeliveryTemplate",
                "EmailRecipient",
                "EventType",
                "HttpMethod",
                "InlineEmailTemplate",
                "ProviderEmailTemplate",
                "RunCompletedNotificationTemplateData",
                "WebhookDeliveryTemplate",
            ),
        },
    )

__all__ = [
    "ActionPausedNotificationTemplateData",
    "DeliveryConfigTemplate",
    "EmailDeliveryTemplate",
    "EmailRecipient",
    "EventType",
    "HttpMethod",
    "InlineEmailTemplate",
    "ProviderEmailTemplate",
    "RunCompletedNotificationTemplateData",
    "WebhookDeliveryTemplate",
    "definition",
]
