# Made from flyteidl/admin/version.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/admin/version.proto` (package `flyteidl.admin`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class GetVersionResponse(Message, proto="flyteidl.admin.GetVersionResponse"):
    """Version of the control plane."""

    control_plane_version: Version | None = field(1, "message")
    """Version of flyteadmin. (`Version control_plane_version = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Version(Message, proto="flyteidl.admin.Version"):
    """Version of a program."""

    Build: str = field(1, "string")
    """Commit that it was built from. (`string Build = 1`)"""
    Version: str = field(2, "string")
    """Release, such as `v1.16.8`. (`string Version = 2`)"""
    BuildTime: str = field(3, "string")
    """When it was built. (`string BuildTime = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class GetVersionRequest(Message, proto="flyteidl.admin.GetVersionRequest"):
    """Asks for the version of the control plane; it has no fields."""
