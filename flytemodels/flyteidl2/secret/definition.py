# Made from flyteidl2/secret/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/definition.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier


class SecretType(Enum):
    """The enum `flyteidl2.secret.SecretType`."""

    SECRET_TYPE_GENERIC = 0
    SECRET_TYPE_IMAGE_PULL_SECRET = 1


class OverallStatus(Enum):
    """The enum `flyteidl2.secret.OverallStatus`."""

    UNSPECIFIED = 0
    PARTIALLY_PRESENT = 1
    FULLY_PRESENT = 2
    UNKNOWN_STATUS = 3


class SecretPresenceStatus(Enum):
    """The enum `flyteidl2.secret.SecretPresenceStatus`."""

    UNKNOWN = 0
    MISSING = 1
    PRESENT = 2


@message_dataclass(slots=True, eq=False, repr=False)
class SecretSpec(Message, proto="flyteidl2.secret.SecretSpec"):
    """The message `flyteidl2.secret.SecretSpec`."""

    string_value: str | None = field(1, "string", group="value")
    """`string string_value = 1`"""
    binary_value: bytes | None = field(2, "bytes", group="value")
    """`bytes binary_value = 2`"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """`SecretType type = 3`"""

    @property
    def value(self) -> str | bytes | None:
        """The member of the oneof `value` that is set, or None."""
        return self._oneof("value", self.string_value, self.binary_value)


@message_dataclass(slots=True, eq=False, repr=False)
class SecretIdentifier(Message, proto="flyteidl2.secret.SecretIdentifier"):
    """The message `flyteidl2.secret.SecretIdentifier`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    organization: str = field(2, "string")
    """`string organization = 2`"""
    domain: str = field(3, "string")
    """`string domain = 3`"""
    project: str = field(4, "string")
    """`string project = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretMetadata(Message, proto="flyteidl2.secret.SecretMetadata"):
    """The message `flyteidl2.secret.SecretMetadata`."""

    created_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp created_time = 1`"""
    secret_status: SecretStatus | None = field(2, "message")
    """`SecretStatus secret_status = 2`"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """`SecretType type = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretStatus(Message, proto="flyteidl2.secret.SecretStatus"):
    """The message `flyteidl2.secret.SecretStatus`."""

    overall_status: OverallStatus = field(1, "enum", default_factory=lambda: OverallStatus.UNSPECIFIED)
    """`OverallStatus overall_status = 1`"""
    cluster_status: list[ClusterSecretStatus] = field(2, "message", repeated=True)
    """`repeated ClusterSecretStatus cluster_status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterSecretStatus(Message, proto="flyteidl2.secret.ClusterSecretStatus"):
    """The message `flyteidl2.secret.ClusterSecretStatus`."""

    cluster: ClusterIdentifier | None = field(1, "message")
    """`flyteidl2.common.ClusterIdentifier cluster = 1`"""
    presence_status: SecretPresenceStatus = field(2, "enum", default_factory=lambda: SecretPresenceStatus.UNKNOWN)
    """`SecretPresenceStatus presence_status = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl2.secret.Secret"):
    """The message `flyteidl2.secret.Secret`."""

    id: SecretIdentifier | None = field(1, "message")
    """`SecretIdentifier id = 1`"""
    secret_metadata: SecretMetadata | None = field(2, "message")
    """`SecretMetadata secret_metadata = 2`"""
