# Made from flyteidl2/app/app_service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/app/app_service.proto` (package `flyteidl2.app`)."""

from __future__ import annotations
