"""Reads the options of buf.validate out of compiled descriptors.

protoc leaves them as fields that `google.protobuf` does not know. A pool of the tree's own files, which import
`buf/validate/validate.proto`, does know them, and every extension of the rules as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from google.protobuf import descriptor_pool, message_factory
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    OneofDescriptorProto,
)
from google.protobuf.message import Message

__all__ = ["Options"]

_VALIDATE = "buf/validate/validate.proto"


class Options:
    """The options of buf.validate in a tree."""

    def __init__(self, files: Iterable[FileDescriptorProto]) -> None:
        """Prepare to read options.

        Args:
            files: the descriptors of the tree and of all that it imports.
        """
        self._pool = descriptor_pool.DescriptorPool()
        pending = {file.name: file for file in files}
        self._known = _VALIDATE in pending
        while pending:
            self._add(next(iter(pending)), pending)

    def _add(self, name: str, pending: dict[str, FileDescriptorProto]) -> None:
        """Add a file to the pool, those that it imports first."""
        file = pending.pop(name)
        for imported in file.dependency:
            if imported in pending:
                self._add(imported, pending)
        self._pool.AddSerializedFile(file.SerializeToString())

    def of_message(self, descriptor: DescriptorProto) -> Any:  # a buf.validate.MessageRules, whose class is made here
        """Return the rules of a message, or None."""
        return self._read("google.protobuf.MessageOptions", "buf.validate.message", descriptor.options)

    def of_oneof(self, descriptor: OneofDescriptorProto) -> Any:  # a buf.validate.OneofRules
        """Return the rules of a oneof, or None."""
        return self._read("google.protobuf.OneofOptions", "buf.validate.oneof", descriptor.options)

    def of_field(self, descriptor: FieldDescriptorProto) -> Any:  # a buf.validate.FieldRules
        """Return the rules of a field, or None."""
        return self._read("google.protobuf.FieldOptions", "buf.validate.field", descriptor.options)

    def predefined(self, options: Message) -> Any:  # a buf.validate.PredefinedRules
        """Return the rules in CEL that an extension of the standard rules stands for, or None."""
        return self._read("google.protobuf.FieldOptions", "buf.validate.predefined", options)

    def _read(self, options_type: str, extension: str, options: Message) -> Any:  # as above
        data = options.SerializeToString() if self._known else b""
        if not data:
            return None
        cls = message_factory.GetMessageClass(self._pool.FindMessageTypeByName(options_type))
        read: Any = cls.FromString(data)
        handle = self._pool.FindExtensionByName(extension)
        return read.Extensions[handle] if read.HasExtension(handle) else None
