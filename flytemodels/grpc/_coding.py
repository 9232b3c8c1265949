"""Messages to bytes and back, with the errors that a call ends with."""

from __future__ import annotations

from typing import TypeVar

from grpclib.const import Status

from flytemodels.errors import DecodeError
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.errors import CallError
from flytemodels.message import Message

__all__ = ["decode", "encode", "too_large", "without_response"]

_M = TypeVar("_M", bound=Message)


def encode(message: Message, message_type: type[Message]) -> bytes:
    """Encode a message.

    Args:
        message: the message.
        message_type: the class it must have.

    Returns:
        Its wire form.

    Raises:
        TypeError: it is of another class.
        EncodeError: it holds a value that does not fit its field.
    """
    if not isinstance(message, message_type):
        raise TypeError(f"expected {message_type.__qualname__}, got {type(message).__qualname__}")
    return message.SerializeToString()


def decode(data: bytes, message_type: type[_M], limit: int, damage: Status) -> _M:
    """Decode a message.

    Args:
        data: its wire form.
        message_type: its class.
        limit: how many bytes it may have.
        damage: the status for what cannot be decoded.

    Returns:
        The message.

    Raises:
        CallError: RESOURCE_EXHAUSTED where it is too large, the status for damage where it cannot be decoded.
    """
    if len(data) > limit:
        raise too_large(len(data), limit)
    try:
        return message_type.parse(data)
    except DecodeError as error:
        raise CallError(damage, f"{message_type.proto_full_name()}: {error}") from error


def too_large(size: int | None, limit: int) -> CallError:
    """Make the error for a message that is larger than the limit; the size of a compressed one is not known."""
    got = "more once decompressed" if size is None else size
    return CallError(Status.RESOURCE_EXHAUSTED, f"message: expected at most {limit} bytes, got {got}")


def without_response(call: ClientCall) -> CallError:
    """Make the error for a status OK without the one response that the method has."""
    return CallError(Status.UNIMPLEMENTED, f"{call.rpc.path}: expected a response with the status OK, got none")
