# Made from google/protobuf/empty.proto by `make codegen`. Do not edit.
"""Messages of `google/protobuf/empty.proto` (package `google.protobuf`)."""

from __future__ import annotations

from flytemodels._runtime import Message, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class Empty(Message, proto="google.protobuf.Empty"):
    """The message `google.protobuf.Empty`."""
