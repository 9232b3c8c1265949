# Made from flyteidl/core/security.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/security.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl.core.Secret"):
    """A secret that a task asks for. This only names the secret; its value never travels in a message."""

    class MountType(Enum):
        """How a task gets a secret."""

        ANY = 0
        """The store chooses; Kubernetes' store makes it a file."""
        ENV_VAR = 1
        """As an environment variable: `_FSEC_`, group and key in upper case, joined by an underscore."""
        FILE = 2
        """As a file. Kubernetes' store names it after the key, in a folder named after the group, both in lower case;
        the variable `FLYTE_SECRETS_DEFAULT_DIR` has the folder above.
        """

    ANY: ClassVar[Secret.MountType] = MountType.ANY
    """The store chooses; Kubernetes' store makes it a file."""
    ENV_VAR: ClassVar[Secret.MountType] = MountType.ENV_VAR
    """As an environment variable: `_FSEC_`, group and key in upper case, joined by an underscore."""
    FILE: ClassVar[Secret.MountType] = MountType.FILE
    """As a file. Kubernetes' store names it after the key, in a folder named after the group, both in lower case; the
    variable `FLYTE_SECRETS_DEFAULT_DIR` has the folder above.
    """

    group: str = field(1, "string")
    """Group that the secret belongs to; in Kubernetes, the name of the Secret object. Every store of the webhook
    requires it, and flytekit asks for it at registration. (`string group = 1`)
    """
    group_version: str = field(2, "string")
    """Version of the group. Google's store requires it; Kubernetes' ignores it. (`string group_version = 2`)"""
    key: str = field(3, "string")
    """Entry within the group. (`string key = 3`)"""
    mount_requirement: Secret.MountType = field(4, "enum", default_factory=lambda: Secret.MountType.ANY)
    """Whether the task gets it as an environment variable or as a file. (`MountType mount_requirement = 4`)"""
    env_var: str = field(5, "string")
    """Additional environment variable. With ENV_VAR it holds the value, beside the usual `_FSEC_` variable; with ANY
    and FILE it holds the path of the file, and there is no `_FSEC_` variable. (`string env_var = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2Client(Message, proto="flyteidl.core.OAuth2Client"):
    """Credentials of an OAuth2 client. Nobody in Flyte 1 reads them."""

    client_id: str = field(1, "string")
    """Id of the client at the identity provider. It is not a secret. (`string client_id = 1`)"""
    client_secret: Secret | None = field(2, "message")
    """Where to find the secret part. None if there is none. (`Secret client_secret = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl.core.Identity"):
    """Identity that something runs under."""

    iam_role: str = field(1, "string")
    """IAM role at the cloud provider, in the provider's notation. (`string iam_role = 1`)"""
    k8s_service_account: str = field(2, "string")
    """Kubernetes service account of the pods. (`string k8s_service_account = 2`)"""
    oauth2_client: OAuth2Client | None = field(3, "message")
    """OAuth2 client to act for. Nobody in Flyte 1 reads it. (`OAuth2Client oauth2_client = 3`)"""
    execution_identity: str = field(4, "string")
    """User or application that started the execution, as flyteadmin authenticated it. (`string execution_identity =
    4`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2TokenRequest(Message, proto="flyteidl.core.OAuth2TokenRequest"):
    """How to get an OAuth2 token for a task. Nobody in Flyte 1 reads it."""

    class Type(Enum):
        """OAuth2 flows."""

        CLIENT_CREDENTIALS = 0
        """With the client's own credentials."""

    CLIENT_CREDENTIALS: ClassVar[OAuth2TokenRequest.Type] = Type.CLIENT_CREDENTIALS
    """With the client's own credentials."""

    name: str = field(1, "string")
    """What the task would look the token up by. (`string name = 1`)"""
    type: OAuth2TokenRequest.Type = field(2, "enum", default_factory=lambda: OAuth2TokenRequest.Type.CLIENT_CREDENTIALS)
    """OAuth2 flow to use. (`Type type = 2`)"""
    client: OAuth2Client | None = field(3, "message")
    """Client to authenticate as. None leaves it open. (`OAuth2Client client = 3`)"""
    idp_discovery_endpoint: str = field(4, "string")
    """URL of the identity provider's description of itself, which includes its token endpoint. (`string
    idp_discovery_endpoint = 4`)
    """
    token_endpoint: str = field(5, "string")
    """URL that issues tokens. Empty to take it from the provider's description. (`string token_endpoint = 5`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class SecurityContext(Message, proto="flyteidl.core.SecurityContext"):
    """Secrets of a task, and the identity that an execution runs under."""

    run_as: Identity | None = field(1, "message")
    """Identity to run as. It takes effect in an execution's or launch plan's spec; in a task template it has none.
    (`Identity run_as = 1`)
    """
    secrets: list[Secret] = field(2, "message", repeated=True)
    """Secrets to hand to the task. Flyte's webhook puts them into its pods; a connector reads its own with
    `get_connector_secret`. (`repeated Secret secrets = 2`)
    """
    tokens: list[OAuth2TokenRequest] = field(3, "message", repeated=True)
    """OAuth2 tokens to fetch. Nobody in Flyte 1 reads them. (`repeated OAuth2TokenRequest tokens = 3`)"""
