# Made from flyteidl2/core/security.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/security.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl2.core.Secret"):
    """The message `flyteidl2.core.Secret`."""

    class MountType(Enum):
        """The enum `flyteidl2.core.Secret.MountType`."""

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
    """`MountType mount_requirement = 4`"""
    env_var: str = field(5, "string")
    """`string env_var = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Connection(Message, proto="flyteidl2.core.Connection"):
    """The message `flyteidl2.core.Connection`."""

    task_type: str = field(1, "string")
    """`string task_type = 1`"""
    secrets: dict[str, str] = map_field(2, "string", "string")
    """`map<string, string> secrets = 2`"""
    configs: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> configs = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2Client(Message, proto="flyteidl2.core.OAuth2Client"):
    """The message `flyteidl2.core.OAuth2Client`."""

    client_id: str = field(1, "string")
    """`string client_id = 1`"""
    client_secret: Secret | None = field(2, "message")
    """`Secret client_secret = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl2.core.Identity"):
    """The message `flyteidl2.core.Identity`."""

    iam_role: str = field(1, "string")
    """`string iam_role = 1`"""
    k8s_service_account: str = field(2, "string")
    """`string k8s_service_account = 2`"""
    oauth2_client: OAuth2Client | None = field(3, "message")
    """`OAuth2Client oauth2_client = 3`"""
    execution_identity: str = field(4, "string")
    """`string execution_identity = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2TokenRequest(Message, proto="flyteidl2.core.OAuth2TokenRequest"):
    """The message `flyteidl2.core.OAuth2TokenRequest`."""

    class Type(Enum):
        """The enum `flyteidl2.core.OAuth2TokenRequest.Type`."""

        CLIENT_CREDENTIALS = 0

    CLIENT_CREDENTIALS: ClassVar[OAuth2TokenRequest.Type] = Type.CLIENT_CREDENTIALS

    name: str = field(1, "string")
    """`string name = 1`"""
    type: OAuth2TokenRequest.Type = field(2, "enum", default_factory=lambda: OAuth2TokenRequest.Type.CLIENT_CREDENTIALS)
    """`Type type = 2`"""
    client: OAuth2Client | None = field(3, "message")
    """`OAuth2Client client = 3`"""
    idp_discovery_endpoint: str = field(4, "string")
    """`string idp_discovery_endpoint = 4`"""
    token_endpoint: str = field(5, "string")
    """`string token_endpoint = 5`"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl2.core.SecurityContext"):
    """The message `flyteidl2.core.SecurityContext`."""

    run_as: Identity | None = field(1, "message")
    """`Identity run_as = 1`"""
    secrets: list[Secret] = field(2, "message", repeated=True)
    """`repeated Secret secrets = 2`"""
    tokens: list[OAuth2TokenRequest] = field(3, "message", repeated=True)
    """`repeated OAuth2TokenRequest tokens = 3`"""
