# Made from flyteidl/core/errors.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/errors.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import ClassVar

from flytemodels.fields import field
from flytemodels.flyteidl.core.execution import ExecutionError
from flytemodels.message import Enum, Message


@dataclass(slots=True, eq=False, repr=False)
class ContainerError(Message, proto="flyteidl.core.ContainerError"):
    """The message `flyteidl.core.ContainerError`."""

    class Kind(Enum):
        """The enum `flyteidl.core.ContainerError.Kind`."""

        NON_RECOVERABLE = 0
        RECOVERABLE = 1

    NON_RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.NON_RECOVERABLE
    RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.RECOVERABLE

    code: str = field(1, "string")
    """`string code = 1`"""
    message: str = field(2, "string")
    """`string message = 2`"""
    kind: ContainerError.Kind = field(3, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """`Kind kind = 3`"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """`ExecutionError.ErrorKind origin = 4`"""
    timestamp: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """`google.protobuf.Timestamp timestamp = 5`"""
    worker: str = field(6, "string")
    """`string worker = 6`"""


@dataclass(slots=True, eq=False, repr=False)
class ErrorDocument(Message, proto="flyteidl.core.ErrorDocument"):
    """The message `flyteidl.core.ErrorDocument`."""

    error: ContainerError | None = field(1, "message")
    """`ContainerError error = 1`"""
