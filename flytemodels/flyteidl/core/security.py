# Made from flyteidl/core/security.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/security.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from flytemodels.fields import field
from flytemodels.message import Enum, Message


@dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl.core.Secret"):
    """The message `flyteidl.core.Secret`."""

    class MountType(Enum):
        """The enum `flyteidl.core.Secret.MountType`."""

        ANY = 0
        ENV_VAR = 1
        FILE = 2

    ANY: ClassVar[Secret.MountType] = MountType.ANY
    ENV_VAR: ClassVar[Secret.MountType] = MountType.ENV_VAR
    FILE: ClassVar[Secret.MountType] = MountType.FILE

    group: str = field(1, "string")
    """`string group = 1`"""
    group_version: str = field(2, "string")
    """`string group_version = 2`"""
    key: str = field(3, "string")
    """`string key = 3`"""
    mount_requirement: Secret.MountType = field(4, "enum", default_factory=lambda: Secret.MountType.ANY)
    """`Secret.MountType mount_requirement = 4`"""
    env_var: str = field(5, "string")
    """`string env_var = 5`"""


@dataclass(slots=True, eq=False, repr=False)
class OAuth2Client(Message, proto="flyteidl.core.OAuth2Client"):
    """The message `flyteidl.core.OAuth2Client`."""

    client_id: str = field(1, "string")
    """`string client_id = 1`"""
    client_secret: Secret | None = field(2, "message")
    """`Secret client_secret = 2`"""


@dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl.core.Identity"):
    """The message `flyteidl.core.Identity`."""

    iam_role: str = field(1, "string")
    """`string iam_role = 1`"""
    k8s_service_account: str = field(2, "string")
    """`string k8s_service_account = 2`"""
    oauth2_client: OAuth2Client | None = field(3, "message")
    """`OAuth2Client oauth2_client = 3`"""
    execution_identity: str = field(4, "string")
    """`string execution_identity = 4`"""


@dataclass(slots=True, eq=False, repr=False)
class OAuth2TokenRequest(Message, proto="flyteidl.core.OAuth2TokenRequest"):
    """The message `flyteidl.core.OAuth2TokenRequest`."""

    class Type(Enum):
        """The enum `flyteidl.core.OAuth2TokenRequest.Type`."""

        CLIENT_CREDENTIALS = 0

    CLIENT_CREDENTIALS: ClassVar[OAuth2TokenRequest.Type] = Type.CLIENT_CREDENTIALS

    name: str = field(1, "string")
    """`string name = 1`"""
    type: OAuth2TokenRequest.Type = field(2, "enum", default_factory=lambda: OAuth2TokenRequest.Type.CLIENT_CREDENTIALS)
    """`OAuth2TokenRequest.Type type = 2`"""
    client: OAuth2Client | None = field(3, "message")
    """`OAuth2Client client = 3`"""
    idp_discovery_endpoint: str = field(4, "string")
    """`string idp_discovery_endpoint = 4`"""
    token_endpoint: str = field(5, "string")
    """`string token_endpoint = 5`"""


@dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl.core.SecurityContext"):
    """The message `flyteidl.core.SecurityContext`."""

    run_as: Identity | None = field(1, "message")
    """`Identity run_as = 1`"""
    secrets: list[Secret] = field(2, "message", repeated=True)
    """`repeated Secret secrets = 2`"""
    tokens: list[OAuth2TokenRequest] = field(3, "message", repeated=True)
    """`repeated OAuth2TokenRequest tokens = 3`"""
