# Made from flyteidl2/secret/payload.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/payload.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.secret.definition import Secret, SecretIdentifier, SecretSpec


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretRequest(Message, proto="flyteidl2.secret.CreateSecretRequest", rules=True):
    """Stores a new secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name and scope. A secret that exists already leads to the gRPC status ALREADY_EXISTS. (`SecretIdentifier id = 1`;
    required)
    """
    secret_spec: SecretSpec | None = field(2, "message")
    """Text or bytes to store, and the type. (`SecretSpec secret_spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CreateSecretResponse(Message, proto="flyteidl2.secret.CreateSecretResponse"):
    """Confirms that a secret was stored; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretRequest(Message, proto="flyteidl2.secret.UpdateSecretRequest", rules=True):
    """Replaces the value of a secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name, and the organization, project or domain that it is for. (`SecretIdentifier id = 1`; required)"""
    secret_spec: SecretSpec | None = field(2, "message")
    """New value. (`SecretSpec secret_spec = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class UpdateSecretResponse(Message, proto="flyteidl2.secret.UpdateSecretResponse"):
    """Confirms that a secret was replaced; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretRequest(Message, proto="flyteidl2.secret.GetSecretRequest", rules=True):
    """Asks for facts about a secret."""

    id: SecretIdentifier | None = field(1, "message")
    """Name, and the organization, project or domain that it is for. (`SecretIdentifier id = 1`; required)"""
    include_system_secrets: bool = field(2, "bool")
    """Whether to find secrets that the system created. The open-source service ignores it. (`bool
    include_system_secrets = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetSecretResponse(Message, proto="flyteidl2.secret.GetSecretResponse", rules=True):
    """Facts about a secret. Its value is never returned."""

    secret: Secret | None = field(1, "message")
    """Name, scope and status. (`Secret secret = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretRequest(Message, proto="flyteidl2.secret.DeleteSecretRequest", rules=True):
    """Deletes a secret everywhere."""

    id: SecretIdentifier | None = field(1, "message")
    """Name, and the organization, project or domain that it is for. (`SecretIdentifier id = 1`; required)"""
    include_system_secrets: bool = field(2, "bool")
    """Whether secrets that the system created may be deleted. The open-source service ignores it. (`bool
    include_system_secrets = 2`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class DeleteSecretResponse(Message, proto="flyteidl2.secret.DeleteSecretResponse"):
    """Confirms that a secret was deleted; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsRequest(Message, proto="flyteidl2.secret.ListSecretsRequest"):
    """Asks for a list of secrets."""

    organization: str = field(1, "string")
    """Organization that they belong to. (`string organization = 1`)"""
    domain: str = field(2, "string")
    """Only those of this domain. Empty for all. (`string domain = 2`)"""
    project: str = field(3, "string")
    """Only those of this project; the domain is required then. Empty for all. (`string project = 3`)"""
    limit: int = field(4, "int32")
    """Maximum number of items in the response; 0 for all. (`int32 limit = 4`)"""
    token: str = field(5, "string")
    """Continuation token from an earlier response. Empty for the first page. (`string token = 5`)"""
    per_cluster_tokens: dict[str, str] = map_field(6, "string", "string")
    """Continuation token for each cluster, from an earlier response. The open-source service uses `token` only.
    (`map<string, string> per_cluster_tokens = 6`)
    """
    include_system_secrets: bool = field(7, "bool")
    """Whether to list secrets that the system created. The open-source service ignores it. (`bool
    include_system_secrets = 7`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class ListSecretsResponse(Message, proto="flyteidl2.secret.ListSecretsResponse", rules=True):
    """Secrets (one page)."""

    secrets: list[Secret] = field(1, "message", repeated=True)
    """Secrets of this page. (`repeated Secret secrets = 1`)"""
    token: str = field(2, "string")
    """Token for the next page. Empty on the last page. (`string token = 2`)"""
    per_cluster_tokens: dict[str, str] = map_field(3, "string", "string")
    """Token for the next page, by cluster. Empty in the open-source backend. (`map<string, string> per_cluster_tokens =
    3`)
    """
