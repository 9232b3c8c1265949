"""Encoding messages for grpclib, without google.protobuf."""

from __future__ import annotations

from typing import Any

from grpclib.encoding.base import CodecBase

__all__ = ["MessageCodec"]


class MessageCodec(CodecBase):
    """Lets a grpclib channel or server carry flytemodels messages without looking for google.protobuf.

    grpclib's own codec works for them, too. But a channel or server that is made without a codec imports
    google.protobuf, where it is installed, for the details of errors; one that is made with this codec never does.
    """

    @property
    def __content_subtype__(self) -> str:
        return "proto"

    def encode(self, message: Any, message_type: Any) -> bytes:  # the base class has no types
        """Return the wire form of a message.

        Args:
            message: the message.
            message_type: the class it must have.

        Returns:
            The encoded message.

        Raises:
            TypeError: it is of another class.
            EncodeError: it holds a value that does not fit its field.
        """
        if not isinstance(message, message_type):
            raise TypeError(f"expected {message_type.__qualname__}, got {type(message).__qualname__}")
        data: bytes = message.SerializeToString()
        return data

    def decode(self, data: bytes, message_type: Any) -> Any:
        """Read a message from its wire form.

        Args:
            data: the encoded message.
            message_type: its class.

        Returns:
            The message.

        Raises:
            DecodeError: the data is damaged.
        """
        return message_type.FromString(data)
