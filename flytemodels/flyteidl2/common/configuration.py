# Made from flyteidl2/common/configuration.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/configuration.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum


class AttributesSource(Enum):
    """The enum `flyteidl2.common.AttributesSource`."""

    SOURCE_UNSPECIFIED = 0
    GLOBAL = 1
    DOMAIN = 2
    PROJECT = 3
    PROJECT_DOMAIN = 4
    ORG = 5
