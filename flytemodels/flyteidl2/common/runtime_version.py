# Made from flyteidl2/common/runtime_version.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/runtime_version.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class RuntimeMetadata(Message, proto="flyteidl2.common.RuntimeMetadata"):
    """The message `flyteidl2.common.RuntimeMetadata`."""

    class RuntimeType(Enum):
        """The enum `flyteidl2.common.RuntimeMetadata.RuntimeType`."""

        OTHER = 0
        FLYTE_SDK = 1
        UNION_SDK = 2

    OTHER: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.OTHER
    FLYTE_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.FLYTE_SDK
    UNION_SDK: ClassVar[RuntimeMetadata.RuntimeType] = RuntimeType.UNION_SDK

    type: RuntimeMetadata.RuntimeType = field(1, "enum", default_factory=lambda: RuntimeMetadata.RuntimeType.OTHER)
    """`RuntimeType type = 1`"""
    version: str = field(2, "string")
    """`string version = 2`"""
    flavor: str = field(3, "string")
    """`string flavor = 3`"""
