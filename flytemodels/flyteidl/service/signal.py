# Made from flyteidl/service/signal.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/service/signal.proto` (package `flyteidl.service`)."""

from __future__ import annotations
