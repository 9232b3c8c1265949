# Made from flyteidl2/secret/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/payload.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.secret.definition import Secret, SecretIdentifier, SecretSpec


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretRequest(Message, proto="flyteidl2.secret.CreateSecretRequest"):
    """The message `flyteidl2.secret.CreateSecretRequest`."""

    id: SecretIdentifier | None = field(1, "message")
    """`SecretIdentifier id = 1`"""
    secret_spec: SecretSpec | None = field(2, "message")
    """`SecretSpec secret_spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretResponse(Message, proto="flyteidl2.secret.CreateSecretResponse"):
    """The message `flyteidl2.secret.CreateSecretResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretRequest(Message, proto="flyteidl2.secret.UpdateSecretRequest"):
    """The message `flyteidl2.secret.UpdateSecretRequest`."""

    id: SecretIdentifier | None = field(1, "message")
    """`SecretIdentifier id = 1`"""
    secret_spec: SecretSpec | None = field(2, "message")
    """`SecretSpec secret_spec = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretResponse(Message, proto="flyteidl2.secret.UpdateSecretResponse"):
    """The message `flyteidl2.secret.UpdateSecretResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretRequest(Message, proto="flyteidl2.secret.GetSecretRequest"):
    """The message `flyteidl2.secret.GetSecretRequest`."""

    id: SecretIdentifier | None = field(1, "message")
    """`SecretIdentifier id = 1`"""
    include_system_secrets: bool = field(2, "bool")
    """`bool include_system_secrets = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretResponse(Message, proto="flyteidl2.secret.GetSecretResponse"):
    """The message `flyteidl2.secret.GetSecretResponse`."""

    secret: Secret | None = field(1, "message")
    """`Secret secret = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretRequest(Message, proto="flyteidl2.secret.DeleteSecretRequest"):
    """The message `flyteidl2.secret.DeleteSecretRequest`."""

    id: SecretIdentifier | None = field(1, "message")
    """`SecretIdentifier id = 1`"""
    include_system_secrets: bool = field(2, "bool")
    """`bool include_system_secrets = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretResponse(Message, proto="flyteidl2.secret.DeleteSecretResponse"):
    """The message `flyteidl2.secret.DeleteSecretResponse`."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsRequest(Message, proto="flyteidl2.secret.ListSecretsRequest"):
    """The message `flyteidl2.secret.ListSecretsRequest`."""

    organization: str = field(1, "string")
    """`string organization = 1`"""
    domain: str = field(2, "string")
    """`string domain = 2`"""
    project: str = field(3, "string")
    """`string project = 3`"""
    limit: int = field(4, "int32")
    """`int32 limit = 4`"""
    token: str = field(5, "string")
    """`string token = 5`"""
    per_cluster_tokens: dict[str, str] = map_field(6, "string", "string")
    """`map<string, string> per_cluster_tokens = 6`"""
    include_system_secrets: bool = field(7, "bool")
    """`bool include_system_secrets = 7`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsResponse(Message, proto="flyteidl2.secret.ListSecretsResponse"):
    """The message `flyteidl2.secret.ListSecretsResponse`."""

    secrets: list[Secret] = field(1, "message", repeated=True)
    """`repeated Secret secrets = 1`"""
    token: str = field(2, "string")
    """`string token = 2`"""
    per_cluster_tokens: dict[str, str] = map_field(3, "string", "string")
    """`map<string, string> per_cluster_tokens = 3`"""
