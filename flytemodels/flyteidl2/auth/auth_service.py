# Made from flyteidl2/auth/auth_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/auth/auth_service.proto` (package `flyteidl2.auth`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class GetOAuth2MetadataRequest(Message, proto="flyteidl2.auth.GetOAuth2MetadataRequest"):
    """The message `flyteidl2.auth.GetOAuth2MetadataRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetOAuth2MetadataResponse(Message, proto="flyteidl2.auth.GetOAuth2MetadataResponse"):
    """The message `flyteidl2.auth.GetOAuth2MetadataResponse`."""

    issuer: str = field(1, "string")
    """`string issuer = 1`"""
    authorization_endpoint: str = field(2, "string")
    """`string authorization_endpoint = 2`"""
    token_endpoint: str = field(3, "string")
    """`string token_endpoint = 3`"""
    response_types_supported: list[str] = field(4, "string", repeated=True)
    """`repeated string response_types_supported = 4`"""
    scopes_supported: list[str] = field(5, "string", repeated=True)
    """`repeated string scopes_supported = 5`"""
    token_endpoint_auth_methods_supported: list[str] = field(6, "string", repeated=True)
    """`repeated string token_endpoint_auth_methods_supported = 6`"""
    jwks_uri: str = field(7, "string")
    """`string jwks_uri = 7`"""
    code_challenge_methods_supported: list[str] = field(8, "string", repeated=True)
    """`repeated string code_challenge_methods_supported = 8`"""
    grant_types_supported: list[str] = field(9, "string", repeated=True)
    """`repeated string grant_types_supported = 9`"""
    device_authorization_endpoint: str = field(10, "string")
    """`string device_authorization_endpoint = 10`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetPublicClientConfigRequest(Message, proto="flyteidl2.auth.GetPublicClientConfigRequest"):
    """The message `flyteidl2.auth.GetPublicClientConfigRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class GetPublicClientConfigResponse(Message, proto="flyteidl2.auth.GetPublicClientConfigResponse"):
    """The message `flyteidl2.auth.GetPublicClientConfigResponse`."""

    client_id: str = field(1, "string")
    """`string client_id = 1`"""
    redirect_uri: str = field(2, "string")
    """`string redirect_uri = 2`"""
    scopes: list[str] = field(3, "string", repeated=True)
    """`repeated string scopes = 3`"""
    authorization_metadata_key: str = field(4, "string")
    """`string authorization_metadata_key = 4`"""
    service_http_endpoint: str = field(5, "string")
    """`string service_http_endpoint = 5`"""
    audience: str = field(6, "string")
    """`string audience = 6`"""
    dataplane_domain: str = field(7, "string")
    """`string dataplane_domain = 7`"""
