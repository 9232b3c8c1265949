# Made from flyteidl/service/agent.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/agent.proto` (package `flyteidl.service`)."""

from __future__ import annotations
