# Made from flyteidl2/cluster/service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/cluster/service.proto` (package `flyteidl2.cluster`)."""

from __future__ import annotations
