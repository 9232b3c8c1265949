# Made from flyteidl2/org/domain_definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/org/domain_definition.proto` (package `flyteidl2.org`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Domain(Message, proto="flyteidl2.org.Domain", rules=True):
    """A domain of an organization, such as `development`: a stage that each project has."""

    id: str = field(1, "string")
    """Id used in identifiers. (`string id = 1`; 1 to 63 characters; matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`)"""
    org: str = field(2, "string")
    """Organization that it belongs to. (`string org = 2`; 1 to 63 characters; matches
    `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`)
    """
    friendly_name: str = field(3, "string")
    """Display name. (`string friendly_name = 3`; at most 255 characters)"""
    created_at: datetime.datetime | None = field(4, "message", wraps="google.protobuf.Timestamp")
    """When it was created. (`google.protobuf.Timestamp created_at = 4`)"""
