# Made from flyteidl2/common/cache.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/cache.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ActionAttemptIdentifier


@message_dataclass(slots=True, eq=False, repr=False)
class CacheMetadata(Message, proto="flyteidl2.common.CacheMetadata", rules=True):
    """Origin of a cached result. The open-source backend never sends it."""

    source_action_attempt: ActionAttemptIdentifier | None = field(1, "message")
    """Attempt that produced the result. (`ActionAttemptIdentifier source_action_attempt = 1`)"""
