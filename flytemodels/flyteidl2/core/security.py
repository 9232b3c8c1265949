# Made from flyteidl2/core/security.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/security.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, map_field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Secret(Message, proto="flyteidl2.core.Secret"):
    """A secret that a task asks for. The message names the secret; it does not contain its value."""

    class MountType(Enum):
        """How a task gets a secret."""

        ANY = 0
        """Either will do; the default store sets an environment variable."""
        ENV_VAR = 1
        """An environment variable: `env_var`, or by default `_UNION_` and the key in upper case."""
        FILE = 2
        """A file in the folder `/etc/flyte/secrets`, named for the key in lower case."""

    ANY: ClassVar[Secret.MountType] = MountType.ANY
    """Either will do; the default store sets an environment variable."""
    ENV_VAR: ClassVar[Secret.MountType] = MountType.ENV_VAR
    """An environment variable: `env_var`, or by default `_UNION_` and the key in upper case."""
    FILE: ClassVar[Secret.MountType] = MountType.FILE
    """A file in the folder `/etc/flyte/secrets`, named for the key in lower case."""

    group: str = field(1, "string")
    """Group of the secret. The SDK puts it in front of the variable's name; the open-source backend looks a secret up
    by `key` alone. (`string group = 1`)
    """
    group_version: str = field(2, "string")
    """Version of the group. The SDK leaves it empty, and the default store ignores it. (`string group_version = 2`)"""
    key: str = field(3, "string")
    """Name of the secret. It is looked up in the project and domain, then in the domain, then in the organization.
    (`string key = 3`)
    """
    mount_requirement: Secret.MountType = field(4, "enum", default_factory=lambda: Secret.MountType.ANY)
    """Environment variable or file. (`MountType mount_requirement = 4`)"""
    env_var: str = field(5, "string")
    """Environment variable to set: with ENV_VAR and ANY to the value, in place of the default variable; with FILE to
    the path of the file. (`string env_var = 5`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Connection(Message, proto="flyteidl2.core.Connection"):
    """What a connector needs to log in to another service. The connector plugin reads it from the task's `custom`,
    replaces the name of each secret by its value, and sends it with each call to create, get and delete a task.
    """

    task_type: str = field(1, "string")
    """As in `TaskTemplate.type`; empty for any. (`string task_type = 1`)"""
    secrets: dict[str, str] = map_field(2, "string", "string")
    """In a task template the names of secrets, in a request their values. Treat requests as confidential. The plugin
    also keeps the values in the state of the action, in Kubernetes. (`map<string, string> secrets = 2`)
    """
    configs: dict[str, str] = map_field(3, "string", "string")
    """Settings that are not secret, such as an endpoint. (`map<string, string> configs = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2Client(Message, proto="flyteidl2.core.OAuth2Client"):
    """Credentials of an OAuth2 client."""

    client_id: str = field(1, "string")
    """Id of the client at the identity provider. It is not a secret. (`string client_id = 1`)"""
    client_secret: Secret | None = field(2, "message")
    """Where to find the secret part. None if there is none. (`Secret client_secret = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Identity(Message, proto="flyteidl2.core.Identity"):
    """Identity that something runs under."""

    iam_role: str = field(1, "string")
    """IAM role at the cloud provider, in the provider's notation. (`string iam_role = 1`)"""
    k8s_service_account: str = field(2, "string")
    """Kubernetes service account of the pods. (`string k8s_service_account = 2`)"""
    oauth2_client: OAuth2Client | None = field(3, "message")
    """OAuth2 client to act for. (`OAuth2Client oauth2_client = 3`)"""
    execution_identity: str = field(4, "string")
    """User or application that started the run. (`string execution_identity = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2TokenRequest(Message, proto="flyteidl2.core.OAuth2TokenRequest"):
    """How to get an OAuth2 token for a task."""

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
class SecurityContext(Message, proto="flyteidl2.core.SecurityContext"):
    """Secrets of a task, and the identity that it runs under."""

    run_as: Identity | None = field(1, "message")
    """Identity to run as. The executor reads it from the task template, and of it the Kubernetes service account only;
    None or empty for the installation's default. (`Identity run_as = 1`)
    """
    secrets: list[Secret] = field(2, "message", repeated=True)
    """Secrets to provide to the task, in its pods. Connectors receive theirs in `CreateTaskRequest.connection`.
    (`repeated Secret secrets = 2`)
    """
    tokens: list[OAuth2TokenRequest] = field(3, "message", repeated=True)
    """OAuth2 tokens for the task. The open-source backend ignores them. (`repeated OAuth2TokenRequest tokens = 3`)"""
