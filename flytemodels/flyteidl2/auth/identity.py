# Made from flyteidl2/auth/identity.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/auth/identity.proto` (package `flyteidl2.auth`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class UserInfoRequest(Message, proto="flyteidl2.auth.UserInfoRequest"):
    """The message `flyteidl2.auth.UserInfoRequest`."""


@message_dataclass(slots=True, eq=False, repr=False)
class UserInfoResponse(Message, proto="flyteidl2.auth.UserInfoResponse"):
    """The message `flyteidl2.auth.UserInfoResponse`."""

    subject: str = field(1, "string")
    """`string subject = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    preferred_username: str = field(3, "string")
    """`string preferred_username = 3`"""
    given_name: str = field(4, "string")
    """`string given_name = 4`"""
    family_name: str = field(5, "string")
    """`string family_name = 5`"""
    email: str = field(6, "string")
    """`string email = 6`"""
    picture: str = field(7, "string")
    """`string picture = 7`"""
    additional_claims: dict[str, JSON] | None = field(8, "message", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct additional_claims = 8`"""
