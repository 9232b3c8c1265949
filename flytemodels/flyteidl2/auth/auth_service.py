# Made from flyteidl2/auth/auth_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/auth/auth_service.proto` (package `flyteidl2.auth`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class GetOAuth2MetadataRequest(Message, proto="flyteidl2.auth.GetOAuth2MetadataRequest"):
    """Asks how to log in; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOAuth2MetadataResponse(Message, proto="flyteidl2.auth.GetOAuth2MetadataResponse"):
    """Metadata of the OAuth2 server, as defined by RFC 8414. Without an external server configured, the open-source
    service answers UNIMPLEMENTED.
    """

    issuer: str = field(1, "string")
    """URL of the server, as it appears in tokens. (`string issuer = 1`)"""
    authorization_endpoint: str = field(2, "string")
    """URL where users grant access. (`string authorization_endpoint = 2`)"""
    token_endpoint: str = field(3, "string")
    """URL that issues tokens. (`string token_endpoint = 3`)"""
    response_types_supported: list[str] = field(4, "string", repeated=True)
    """Supported response types, such as `code`. (`repeated string response_types_supported = 4`)"""
    scopes_supported: list[str] = field(5, "string", repeated=True)
    """Scopes that can be requested. (`repeated string scopes_supported = 5`)"""
    token_endpoint_auth_methods_supported: list[str] = field(6, "string", repeated=True)
    """How clients may authenticate to get a token. (`repeated string token_endpoint_auth_methods_supported = 6`)"""
    jwks_uri: str = field(7, "string")
    """URL of the keys that verify tokens. (`string jwks_uri = 7`)"""
    code_challenge_methods_supported: list[str] = field(8, "string", repeated=True)
    """Supported PKCE methods, such as `S256`. (`repeated string code_challenge_methods_supported = 8`)"""
    grant_types_supported: list[str] = field(9, "string", repeated=True)
    """Supported grant types (flows). (`repeated string grant_types_supported = 9`)"""
    device_authorization_endpoint: str = field(10, "string")
    """URL for devices without a browser. Empty if the flow is not supported. (`string device_authorization_endpoint =
    10`)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class GetPublicClientConfigRequest(Message, proto="flyteidl2.auth.GetPublicClientConfigRequest"):
    """Asks for the OAuth2 client that command lines use; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetPublicClientConfigResponse(Message, proto="flyteidl2.auth.GetPublicClientConfigResponse"):
    """The OAuth2 client that command lines and SDKs use to log in."""

    client_id: str = field(1, "string")
    """Id of an OAuth2 client that has no secret. (`string client_id = 1`)"""
    redirect_uri: str = field(2, "string")
    """URL on the user's machine to which the browser is redirected. (`string redirect_uri = 2`)"""
    scopes: list[str] = field(3, "string", repeated=True)
    """Scopes to request. (`repeated string scopes = 3`)"""
    authorization_metadata_key: str = field(4, "string")
    """gRPC metadata key that carries the token; `authorization` unless configured otherwise. (`string
    authorization_metadata_key = 4`)
    """
    service_http_endpoint: str = field(5, "string")
    """URL of the HTTP gateway. Empty in the open-source backend. (`string service_http_endpoint = 5`)"""
    audience: str = field(6, "string")
    """Audience to request for the token. (`string audience = 6`)"""
    dataplane_domain: str = field(7, "string")
    """Domain name under which clusters can be reached. (`string dataplane_domain = 7`)"""
