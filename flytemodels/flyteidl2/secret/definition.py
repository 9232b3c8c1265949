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
    """For pulling images from a registry."""


class OverallStatus(Enum):
    """Whether a secret is present in all clusters."""

    UNSPECIFIED = 0
    """Not set."""
    PARTIALLY_PRESENT = 1
    """Some clusters have it."""
    FULLY_PRESENT = 2
    """All clusters have it. The open-source service, which has a single cluster, always returns this."""
    UNKNOWN_STATUS = 3
    """The clusters could not be asked."""


class SecretPresenceStatus(Enum):
    """Whether a secret is present in a cluster."""

    UNKNOWN = 0
    """The cluster could not be asked."""
    MISSING = 1
    """The cluster does not have it."""
    PRESENT = 2
    """The cluster has it."""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretSpec(Message, proto="flyteidl2.secret.SecretSpec", rules=True):
    """Value of a secret. Keep it out of logs."""

    string_value: str | None = field(1, "string", group="value")
    """Secret text. (`string string_value = 1`)"""
    binary_value: bytes | None = field(2, "bytes", group="value")
    """Secret bytes. (`bytes binary_value = 2`)"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """For tasks and apps, or for image registries. (`SecretType type = 3`)"""

    @property
    def value(self) -> str | bytes | None:
        """Text or bytes: the member that is set. The service refuses a secret without one.

        Rules: one has to be set.
        """
        return self._oneof("value", self.string_value, self.binary_value)


@message_dataclass(slots=True, eq=False, repr=False)
class SecretIdentifier(Message, proto="flyteidl2.secret.SecretIdentifier", rules=True):
    """Names a secret."""

    name: str = field(1, "string")
    """Unique within its organization, domain and project. (`string name = 1`; not empty; matches `^[-a-zA-Z0-9_]+$`)"""
    organization: str = field(2, "string")
    """Organization that it belongs to. The open-source service ignores it. (`string organization = 2`)"""
    domain: str = field(3, "string")
    """Only for this domain. Empty for all. (`string domain = 3`)"""
    project: str = field(4, "string")
    """Only for this project; the domain is required then. Empty for all. (`string project = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecretMetadata(Message, proto="flyteidl2.secret.SecretMetadata", rules=True):
    """Facts about a secret, without its value."""

    created_time: datetime.datetime | None = field(1, "message", wraps="google.protobuf.Timestamp")
    """When it was created. (`google.protobuf.Timestamp created_time = 1`)"""
    secret_status: SecretStatus | None = field(2, "message")
    """Which clusters have it. (`SecretStatus secret_status = 2`)"""
    type: SecretType = field(3, "enum", default_factory=lambda: SecretType.SECRET_TYPE_GENERIC)
    """For tasks and apps, or for image registries. The open-source service does not store it. (`SecretType type =
    3`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class SecretStatus(Message, proto="flyteidl2.secret.SecretStatus", rules=True):
    """Which clusters have a secret."""

    overall_status: OverallStatus = field(1, "enum", default_factory=lambda: OverallStatus.UNSPECIFIED)
    """Whether all clusters have it. (`OverallStatus overall_status = 1`)"""
    cluster_status: list[ClusterSecretStatus] = field(2, "message", repeated=True)
    """Whether it is present, cluster by cluster. (`repeated ClusterSecretStatus cluster_status = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ClusterSecretStatus(Message, proto="flyteidl2.secret.ClusterSecretStatus", rules=True):
    """Whether a cluster has a secret."""

    cluster: ClusterIdentifier | None = field(1, "message")
    """Organization and name of the cluster. (`flyteidl2.common.ClusterIdentifier cluster = 1`)"""
    presence_status: SecretPresenceStatus = field(2, "enum", default_factory=lambda: SecretPresenceStatus.UNKNOWN)
    """Present, missing or unknown. (`SecretPresenceStatus presence_status = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl2.secret.Secret", rules=True):
    """A secret, without its value."""

    id: SecretIdentifier | None = field(1, "message")
    """Name, and the organization, project or domain that it is for. (`SecretIdentifier id = 1`)"""
    secret_metadata: SecretMetadata | None = field(2, "message")
    """Facts about it, such as when it was created. (`SecretMetadata secret_metadata = 2`)"""
