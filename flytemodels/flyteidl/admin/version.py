# Made from flyteidl/admin/version.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/version.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class GetVersionResponse(Message, proto="flyteidl.admin.GetVersionResponse"):
    """The message `flyteidl.admin.GetVersionResponse`."""

    control_plane_version: Version | None = field(1, "message")
    """`Version control_plane_version = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Version(Message, proto="flyteidl.admin.Version"):
    """The message `flyteidl.admin.Version`."""

    Build: str = field(1, "string")
    """`string Build = 1`"""
    Version: str = field(2, "string")
    """`string Version = 2`"""
    BuildTime: str = field(3, "string")
    """`string BuildTime = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetVersionRequest(Message, proto="flyteidl.admin.GetVersionRequest"):
    """The message `flyteidl.admin.GetVersionRequest`."""
