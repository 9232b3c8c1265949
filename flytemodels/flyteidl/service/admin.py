# Made from flyteidl/service/admin.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/admin.proto` (package `flyteidl.service`)."""

from __future__ import annotations
