# Made from flyteidl2/imagebuilder/service.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/imagebuilder/service.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations
