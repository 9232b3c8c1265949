# Made from flyteidl2/common/address.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/address.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ActionAddress(Message, proto="flyteidl2.common.ActionAddress"):
    """The message `flyteidl2.common.ActionAddress`."""

    pod: PodAddress | None = field(1, "message")
    """`PodAddress pod = 1`"""
    path: str = field(2, "string")
    """`string path = 2`"""
    url: str = field(3, "string")
    """`string url = 3`"""
    cluster: str = field(4, "string")
    """`string cluster = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class PodAddress(Message, proto="flyteidl2.common.PodAddress"):
    """The message `flyteidl2.common.PodAddress`."""

    namespace: str = field(1, "string")
    """`string namespace = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""
    ip: str = field(3, "string")
    """`string ip = 3`"""
    port: int = field(4, "uint32")
    """`uint32 port = 4`"""
