# Made from flyteidl2/secret/secret.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/secret/secret.proto` (package `flyteidl2.secret`)."""

from __future__ import annotations
