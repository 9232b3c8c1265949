# Made from flyteidl2/common/configuration.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/configuration.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum


class AttributesSource(Enum):
    """Where a setting comes from."""

    SOURCE_UNSPECIFIED = 0
    """Not said."""
    GLOBAL = 1
    """From the installation."""
    DOMAIN = 2
    """From the domain."""
    PROJECT = 3
    """From the project."""
    PROJECT_DOMAIN = 4
    """From the project in this domain."""
    ORG = 5
    """From the organization."""
