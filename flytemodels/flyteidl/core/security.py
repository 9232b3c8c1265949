# Made from flyteidl/core/security.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/security.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl.core.Secret"):
    """A secret that a task asks for. This names the secret; its value never travels in a message."""

    class MountType(Enum):
        """How a task gets a secret."""

        ANY = 0
        """Either way will do."""
        ENV_VAR = 1
        """As an environment variable."""
        FILE = 2
        """As a file in the folder of secrets."""

    ANY: ClassVar[Secret.MountType] = MountType.ANY
    ENV_VAR: ClassVar[Secret.MountType] = MountType.ENV_VAR
    FILE: ClassVar[Secret.MountType] = MountType.FILE

    group: str = field(1, "string")
    """The group the secret belongs to: in Kubernetes the Secret object. May be empty where the secrets' store has no
    groups. (`string group = 1`)
    """
    group_version: str = field(2, "string")
    """The version of the group. Empty for the latest or only one. (`string group_version = 2`)"""
    key: str = field(3, "string")
    """The name within the group. (`string key = 3`)"""
    mount_requirement: Secret.MountType = field(4, "enum", default_factory=lambda: Secret.MountType.ANY)
    """How the task wants to get it. (`MountType mount_requirement = 4`)"""
    env_var: str = field(5, "string")
    """The environment variable to put it into. Empty for the usual one, `_FSEC_` and the names in upper case. (`string
    env_var = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2Client(Message, proto="flyteidl.core.OAuth2Client"):
    """An OAuth2 client's credentials."""

    client_id: str = field(1, "string")
    """The client's public name. (`string client_id = 1`)"""
    client_secret: Secret | None = field(2, "message")
    """Where its secret is found. None where it has none. (`Secret client_secret = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl.core.Identity"):
    """As whom something runs. Which of these count depends on the plugin."""

    iam_role: str = field(1, "string")
    """An IAM role, as its cloud writes it. (`string iam_role = 1`)"""
    k8s_service_account: str = field(2, "string")
    """A Kubernetes service account. (`string k8s_service_account = 2`)"""
    oauth2_client: OAuth2Client | None = field(3, "message")
    """An OAuth2 client. None means none. (`OAuth2Client oauth2_client = 3`)"""
    execution_identity: str = field(4, "string")
    """The user or application that started the execution, as flyteadmin knows it. (`string execution_identity = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2TokenRequest(Message, proto="flyteidl.core.OAuth2TokenRequest"):
    """A request for an OAuth2 token."""

    class Type(Enum):
        """Ways to ask for a token."""

        CLIENT_CREDENTIALS = 0
        """With the client's own credentials."""

    CLIENT_CREDENTIALS: ClassVar[OAuth2TokenRequest.Type] = Type.CLIENT_CREDENTIALS

    name: str = field(1, "string")
    """The name that the task finds the token under. (`string name = 1`)"""
    type: OAuth2TokenRequest.Type = field(2, "enum", default_factory=lambda: OAuth2TokenRequest.Type.CLIENT_CREDENTIALS)
    """How to ask for the token. (`Type type = 2`)"""
    client: OAuth2Client | None = field(3, "message")
    """Who asks. None means nobody in particular. (`OAuth2Client client = 3`)"""
    idp_discovery_endpoint: str = field(4, "string")
    """The URL under which the identity provider describes itself. It gives the token's endpoint, where `token_endpoint`
    is empty. (`string idp_discovery_endpoint = 4`)
    """
    token_endpoint: str = field(5, "string")
    """The URL that gives tokens. (`string token_endpoint = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl.core.SecurityContext"):
    """The secrets a task needs, and as whom it runs."""

    run_as: Identity | None = field(1, "message")
    """The identity to run as. None means the project's or the installation's default. (`Identity run_as = 1`)"""
    secrets: list[Secret] = field(2, "message", repeated=True)
    """The secrets to hand to the task. Flyte's webhook puts them into its pods; connectors read their own with
    `get_connector_secret`. (`repeated Secret secrets = 2`)
    """
    tokens: list[OAuth2TokenRequest] = field(3, "message", repeated=True)
    """OAuth2 tokens to fetch for the task. (`repeated OAuth2TokenRequest tokens = 3`)"""
