# Made from flyteidl2/connector/service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/connector/service.proto` (package `flyteidl2.connector`)."""

from __future__ import annotations
