# Made from flyteidl2/secret/definition.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/definition.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

import datetime

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import ClusterIdentifier


class SecretType(Enum):
    """Kinds of secrets."""

    SECRET_TYPE_GENERIC = 0
    """For tasks and apps."""
    SECRET_TYPE_IMAGE_PULL_SECRET = 1
    """For fetching images from a registry."""


class OverallStatus(Enum):
    """Whether all clusters have a secret."""

    UNSPECIFIED = 0
    """Not said."""
    PARTIALLY_PRESENT = 1
    """Some have it."""
    FULLY_PRESENT = 2
    """All have it."""
    UNKNOWN_STATUS = 3
    """They could not be asked."""


class SecretPresenceStatus(Enum):
    """Whether a cluster has a secret."""

    UNKNOWN = 0
    """It could not be asked."""
    MISSING = 1
    """It does not have it."""
    PRESENT = 2
    """It has it."""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretSpec(Message, proto="flyteidl2.secret.SecretSpec", rules=True):
    """The secret itself. Keep it out of logs."""

    string_value: str | None = field(1, "string", group="value")
    """Secret text. (`string string_value = 1`)"""
    binary_value: bytes | None = field(2, "bytes", group="value")
    """Secret bytes. (`bytes binary_value = 2`)"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """For tasks or for image registries. (`SecretType type = 3`)"""

    @property
    def value(self) -> str | bytes | None:
        """Text or bytes, whichever is set.

        Rules: one has to be set.
        """
        return self._oneof("value", self.string_value, self.binary_value)


@message_dataclass(slots=True, eq=False, repr=False)
class SecretIdentifier(Message, proto="flyteidl2.secret.SecretIdentifier", rules=True):
    """Names a secret."""

    name: str = field(1, "string")
    """Unique at its level. (`string name = 1`; not empty; matches `^[-a-zA-Z0-9_]+$`)"""
    organization: str = field(2, "string")
    """Organization that it belongs to. (`string organization = 2`)"""
    domain: str = field(3, "string")
    """Only for this domain. Empty for all. (`string domain = 3`)"""
    project: str = field(4, "string")
    """Only for this project. Empty for all. (`string project = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretMetadata(Message, proto="flyteidl2.secret.SecretMetadata", rules=True):
    """What is known of a secret, without the secret itself."""

    created_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When it was made. (`google.protobuf.Timestamp created_time = 1`)"""
    secret_status: SecretStatus | None = field(2, "message")
    """Where it is. (`SecretStatus secret_status = 2`)"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """For tasks or for image registries. (`SecretType type = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretStatus(Message, proto="flyteidl2.secret.SecretStatus", rules=True):
    """Where a secret is."""

    overall_status: OverallStatus = field(1, "enum", default_factory=lambda: OverallStatus.UNSPECIFIED)
    """Whether all clusters have it. (`OverallStatus overall_status = 1`)"""
    cluster_status: list[ClusterSecretStatus] = field(2, "message", repeated=True)
    """Whether each cluster has it. (`repeated ClusterSecretStatus cluster_status = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterSecretStatus(Message, proto="flyteidl2.secret.ClusterSecretStatus", rules=True):
    """Whether a cluster has a secret."""

    cluster: ClusterIdentifier | None = field(1, "message")
    """Organization and name of it. (`flyteidl2.common.ClusterIdentifier cluster = 1`)"""
    presence_status: SecretPresenceStatus = field(2, "enum", default_factory=lambda: SecretPresenceStatus.UNKNOWN)
    """Present, missing or unknown. (`SecretPresenceStatus presence_status = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl2.secret.Secret", rules=True):
    """A secret, without the secret itself."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and level. (`SecretIdentifier id = 1`)"""
    secret_metadata: SecretMetadata | None = field(2, "message")
    """What is known of it. (`SecretMetadata secret_metadata = 2`)"""
