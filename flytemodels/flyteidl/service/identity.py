# Made from flyteidl/service/identity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/identity.proto` (package `flyteidl.service`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class UserInfoRequest(Message, proto="flyteidl.service.UserInfoRequest"):
    """Asks who is logged in; it has no fields."""


@message_dataclass(slots=True, eq=False, repr=False)
class UserInfoResponse(Message, proto="flyteidl.service.UserInfoResponse"):
    """Who is logged in, as claims of OpenID Connect. Whatever the provider does not tell is empty."""

    subject: str = field(1, "string")
    """Unique id at the provider. (`string subject = 1`)"""
    name: str = field(2, "string")
    """Full name. (`string name = 2`)"""
    preferred_username: str = field(3, "string")
    """Name that the person prefers. (`string preferred_username = 3`)"""
    given_name: str = field(4, "string")
    """First name. (`string given_name = 4`)"""
    family_name: str = field(5, "string")
    """Surname. (`string family_name = 5`)"""
    email: str = field(6, "string")
    """Address. (`string email = 6`)"""
    picture: str = field(7, "string")
    """URL of a portrait. (`string picture = 7`)"""
    additional_claims: dict[str, JSON] | None = field(8, "message", wraps="google.protobuf.Struct")
    """Anything else that the provider tells, as plain JSON. (`google.protobuf.Struct additional_claims = 8`)"""
