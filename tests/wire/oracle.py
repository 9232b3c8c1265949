"""What the official library says of some wire data, and what this one does."""

from __future__ import annotations

from typing import Any

from flytemodels import DecodeError
from flytemodels.message import Message

__all__ = ["our_verdict", "their_verdict"]


def our_verdict(cls: type[Message], data: bytes) -> bytes | None:
    """Read and write again with this package.

    Args:
        cls: the class to read.
        data: wire data, damaged or not.

    Returns:
        What the message becomes when it is written again, deterministically; None where the data is refused.
        Nothing but DecodeError is taken for a refusal.
    """
    try:
        message = cls.parse(data)
    except DecodeError:
        return None
    return message.serialize_to_string(deterministic=True)


def their_verdict(cls: Any, data: bytes) -> bytes | None:
    """Do the same with an official class.

    Args:
        cls: the official class.
        data: wire data, damaged or not.

    Returns:
        As for `our_verdict`.
    """
    from google.protobuf.message import DecodeError as TheirDecodeError

    try:
        message = cls.FromString(data)
    except TheirDecodeError:
        return None
    written: bytes = message.SerializeToString(deterministic=True)
    return written
