# Made from flyteidl/service/auth.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/auth.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2MetadataRequest(Message, proto="flyteidl.service.OAuth2MetadataRequest"):
    """Asks how to log in; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class OAuth2MetadataResponse(Message, proto="flyteidl.service.OAuth2MetadataResponse"):
    """How to log in: metadata of the OAuth2 server, as defined by RFC 8414."""

    issuer: str = field(1, "string")
    """URL that identifies the server, also in its tokens. (`string issuer = 1`)"""
    authorization_endpoint: str = field(2, "string")
    """URL where users grant access. (`string authorization_endpoint = 2`)"""
    token_endpoint: str = field(3, "string")
    """URL that issues tokens. (`string token_endpoint = 3`)"""
    response_types_supported: list[str] = field(4, "string", repeated=True)
    """What the authorization endpoint can return, such as `code`. (`repeated string response_types_supported = 4`)"""
    scopes_supported: list[str] = field(5, "string", repeated=True)
    """Scopes that can be asked for. (`repeated string scopes_supported = 5`)"""
    token_endpoint_auth_methods_supported: list[str] = field(6, "string", repeated=True)
    """How clients authenticate for a token. (`repeated string token_endpoint_auth_methods_supported = 6`)"""
    jwks_uri: str = field(7, "string")
    """URL of the keys that verify tokens. (`string jwks_uri = 7`)"""
    code_challenge_methods_supported: list[str] = field(8, "string", repeated=True)
    """PKCE methods, such as `S256`. (`repeated string code_challenge_methods_supported = 8`)"""
    grant_types_supported: list[str] = field(9, "string", repeated=True)
    """Flows that are allowed. (`repeated string grant_types_supported = 9`)"""
    device_authorization_endpoint: str = field(10, "string")
    """URL for devices without a browser. Empty if that is not offered. (`string device_authorization_endpoint = 10`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class PublicClientAuthConfigRequest(Message, proto="flyteidl.service.PublicClientAuthConfigRequest"):
    """Asks which client to log in as; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class PublicClientAuthConfigResponse(Message, proto="flyteidl.service.PublicClientAuthConfigResponse"):
    """Which client command-line tools log in as."""

    client_id: str = field(1, "string")
    """OAuth2 client without a secret. (`string client_id = 1`)"""
    redirect_uri: str = field(2, "string")
    """URL on the user's machine that the browser is redirected to. (`string redirect_uri = 2`)"""
    scopes: list[str] = field(3, "string", repeated=True)
    """Scopes to ask for. (`repeated string scopes = 3`)"""
    authorization_metadata_key: str = field(4, "string")
    """gRPC metadata that carries the token, such as `authorization`. (`string authorization_metadata_key = 4`)"""
    service_http_endpoint: str = field(5, "string")
    """URL of the HTTP gateway. flyteadmin leaves it empty. (`string service_http_endpoint = 5`)"""
    audience: str = field(6, "string")
    """Whom the token is for. (`string audience = 6`)"""
