# Made from flyteidl/core/errors.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/errors.proto` (package `flyteidl.core`)."""

from __future__ import annotations

import datetime
from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.execution import ExecutionError


@message_dataclass(slots=True, eq=False, repr=False)
class ContainerError(Message, proto="flyteidl.core.ContainerError"):
    """An error that a task's container reports."""

    class Kind(Enum):
        """Whether another attempt can help."""

        NON_RECOVERABLE = 0
        """It cannot, so the task fails."""
        RECOVERABLE = 1
        """It may, so the task is tried again while it has retries left."""

    NON_RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.NON_RECOVERABLE
    """It cannot, so the task fails."""
    RECOVERABLE: ClassVar[ContainerError.Kind] = Kind.RECOVERABLE
    """It may, so the task is tried again while it has retries left."""

    code: str = field(1, "string")
    """Short identifier of the kind of error. flytekit writes `USER:RuntimeError` for whatever a task raises, and a
    class of its own such as `USER:ValueError` only for its own exceptions. (`string code = 1`)
    """
    message: str = field(2, "string")
    """What happened, with the traceback where there is one. (`string message = 2`)"""
    kind: ContainerError.Kind = field(3, "enum", default_factory=lambda: ContainerError.Kind.NON_RECOVERABLE)
    """Whether another attempt can help. (`Kind kind = 3`)"""
    origin: ExecutionError.ErrorKind = field(4, "enum", default_factory=lambda: ExecutionError.ErrorKind.UNKNOWN)
    """Whose fault it is: the user's, the system's, or not known. (`ExecutionError.ErrorKind origin = 4`)"""
    timestamp: datetime.datetime | None = field(5, "message", wraps="google.protobuf.Timestamp")
    """When it happened. None if that was not recorded. (`google.protobuf.Timestamp timestamp = 5`)"""
    worker: str = field(6, "string")
    """Worker that it happened on, for tasks with several. (`string worker = 6`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ErrorDocument(Message, proto="flyteidl.core.ErrorDocument"):
    """What a failed task leaves behind: the content of `error.pb`."""

    error: ContainerError | None = field(1, "message")
    """What went wrong. (`ContainerError error = 1`)"""
