# Made from flyteidl2/common/runtime_version.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/runtime_version.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl2.common.RuntimeMetadata"):
    """Which SDK sends the request."""

    class RuntimeType(Enum):
        """Families of SDKs."""

        OTHER = 0
        """Any other, or unknown."""
        FLYTE_SDK = 1
        """Flyte's own SDK."""
        UNION_SDK = 2
        """An SDK made by the company Union."""

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    """Any other, or unknown."""
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK
    """Flyte's own SDK."""
    UNION_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.UNION_SDK
    """An SDK made by the company Union."""

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """Family of SDKs. (`RuntimeType type = 1`)"""
    version: str = field(2, "string")
    """Release, such as `2.12.1`. (`string version = 2`)"""
    flavor: str = field(3, "string")
    """Programming language, such as `python`. (`string flavor = 3`)"""
