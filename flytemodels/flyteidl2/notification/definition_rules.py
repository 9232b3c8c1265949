# Made from flyteidl2/notification/definition.proto by `make codegen`. Do not edit.
"""Rules of the messages of `flyteidl2/notification/definition.proto`."""

from __future__ import annotations

from typing import Final

from flytemodels._runtime import rules
from flytemodels.flyteidl2.notification import definition as m


def _at_least_one_required(this: m.DeliveryConfigTemplate) -> bool:
    """has(this.webhook) || has(this.email)"""
    return this.webhook is not None or this.email is not None


RULES: Final[dict[str, rules.MessageRules]] = {
    "flyteidl2.notification.DeliveryConfigTemplate": rules.message(
        cel=(
            rules.cel(
                "at_least_one_required",
                "at least one of the delivery options must be set",
                "has(this.webhook) || has(this.email)",
                _at_least_one_required,
            ),
        ),
    ),
    "flyteidl2.notification.RunCompletedNotificationTemplateData": rules.message(
        fields={"run": rules.field(required=True)}
    ),
    "flyteidl2.notification.ActionPausedNotificationTemplateData": rules.message(
        fields={"action": rules.field(required=True)}
    ),
    "flyteidl2.notification.WebhookDeliveryTemplate": rules.message(
        fields={
            "url": rules.field(rules.string(min_len=1, max_len=2000)),
            "method": rules.field(rules.enum(not_in=(0,))),
            "headers": rules.field(
                rules.map_(
                    max_pairs=20,
                    keys=rules.field(rules.string(min_len=1, max_len=20)),
                    values=rules.field(rules.string(min_len=1, max_len=50)),
                ),
            ),
        },
    ),
    "flyteidl2.notification.InlineEmailTemplate": rules.message(
        fields={"subject": rules.field(rules.string(min_len=1)), "html_template": rules.field(rules.string(min_len=1))}
    ),
    "flyteidl2.notification.ProviderEmailTemplate": rules.message(
        fields={
            "template_id": rules.field(rules.string(min_len=1, max_len=200)),
            "template_data": rules.field(
                rules.map_(
                    max_pairs=100,
                    keys=rules.field(rules.string(min_len=1, max_len=100)),
                    values=rules.field(rules.string(max_len=4000)),
                ),
            ),
        },
    ),
    "flyteidl2.notification.EmailDeliveryTemplate": rules.message(
        required_oneofs=("content",), fields={"to": rules.field(rules.repeated(min_items=1))}
    ),
}
