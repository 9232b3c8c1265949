# Made from flyteidl2/secret/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/payload.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.secret.definition import Secret, SecretIdentifier, SecretSpec


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretRequest(Message, proto="flyteidl2.secret.CreateSecretRequest", rules=True):
    """Stores a new secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and level. (`SecretIdentifier id = 1`; required)"""
    secret_spec: SecretSpec | None = field(2, "message")
    """The secret itself. (`SecretSpec secret_spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretResponse(Message, proto="flyteidl2.secret.CreateSecretResponse"):
    """Says that a secret was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretRequest(Message, proto="flyteidl2.secret.UpdateSecretRequest", rules=True):
    """Replaces a secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and level. (`SecretIdentifier id = 1`; required)"""
    secret_spec: SecretSpec | None = field(2, "message")
    """The new one. (`SecretSpec secret_spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretResponse(Message, proto="flyteidl2.secret.UpdateSecretResponse"):
    """Says that a secret was replaced; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretRequest(Message, proto="flyteidl2.secret.GetSecretRequest", rules=True):
    """Asks what is known of a secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and level. (`SecretIdentifier id = 1`; required)"""
    include_system_secrets: bool = field(2, "bool")
    """Whether those that the system made are found. (`bool include_system_secrets = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretResponse(Message, proto="flyteidl2.secret.GetSecretResponse", rules=True):
    """What is known of a secret. The secret itself is never returned."""

    secret: Secret | None = field(1, "message")
    """Name, level and where it is. (`Secret secret = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretRequest(Message, proto="flyteidl2.secret.DeleteSecretRequest", rules=True):
    """Removes a secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and level. (`SecretIdentifier id = 1`; required)"""
    include_system_secrets: bool = field(2, "bool")
    """Whether those that the system made may be removed. (`bool include_system_secrets = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretResponse(Message, proto="flyteidl2.secret.DeleteSecretResponse"):
    """Says that a secret was removed; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsRequest(Message, proto="flyteidl2.secret.ListSecretsRequest"):
    """Asks for secrets."""

    organization: str = field(1, "string")
    """Organization that they belong to. (`string organization = 1`)"""
    domain: str = field(2, "string")
    """Those of this domain. Empty for all. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Those of this project. Empty for all. (`string project = 3`)"""
    limit: int = field(4, "int32")
    """Most items in the answer. (`int32 limit = 4`)"""
    token: str = field(5, "string")
    """Where to go on, from an earlier answer. Empty for the beginning. (`string token = 5`)"""
    per_cluster_tokens: dict[str, str] = map_field(6, "string", "string")
    """Where to go on in each cluster, from an earlier answer. (`map<string, string> per_cluster_tokens = 6`)"""
    include_system_secrets: bool = field(7, "bool")
    """Whether those that the system made are listed. (`bool include_system_secrets = 7`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsResponse(Message, proto="flyteidl2.secret.ListSecretsResponse", rules=True):
    """Secrets, one page of them."""

    secrets: list[Secret] = field(1, "message", repeated=True)
    """Secrets of this page. (`repeated Secret secrets = 1`)"""
    token: str = field(2, "string")
    """For the next page. Empty on the last one. (`string token = 2`)"""
    per_cluster_tokens: dict[str, str] = map_field(3, "string", "string")
    """For the next page, by cluster. (`map<string, string> per_cluster_tokens = 3`)"""
