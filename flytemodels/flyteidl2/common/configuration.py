# Made from flyteidl2/common/configuration.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/configuration.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum


class AttributesSource(Enum):
    """Level that a setting comes from."""

    SOURCE_UNSPECIFIED = 0
    """Not set."""
    GLOBAL = 1
    """The installation."""
    DOMAIN = 2
    """The domain, in all projects."""
    PROJECT = 3
    """The project, in all domains."""
    PROJECT_DOMAIN = 4
    """A single project, in one of its domains."""
    ORG = 5
    """The organization."""
