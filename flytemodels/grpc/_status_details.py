"""The details of a status, as `google.rpc.Status` in the trailer `grpc-status-details-bin`.

flyteadmin says there why it refused a request. The wire form is read and written by messages of this module's own:
the generated classes of google.rpc and google.protobuf are above this package.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from grpclib.const import Status
from grpclib.encoding.base import StatusDetailsCodecBase

from flytemodels._model.fields import field
from flytemodels._model.registry import find_message_class, message_class
from flytemodels.errors import DecodeError
from flytemodels.grpc._violations import Violations
from flytemodels.message import Message

__all__ = ["KEY", "StatusDetailsCodec", "decode_status_details", "encode_status_details"]

KEY = "grpc-status-details-bin"
_VIOLATIONS = Violations.proto_full_name()


@dataclass(slots=True, eq=False, repr=False)
class _Packed(Message, proto="flytemodels.grpc.Packed"):
    """As google.protobuf.Any."""

    type_url: str = field(1, "string")
    value: bytes = field(2, "bytes")


@dataclass(slots=True, eq=False, repr=False)
class _Status(Message, proto="flytemodels.grpc.Status"):
    """As google.rpc.Status."""

    code: int = field(1, "int32")
    message: str = field(2, "string")
    details: list[_Packed] = field(3, "message", repeated=True)


def encode_status_details(status: Status, message: str | None, details: Sequence[Message]) -> bytes:
    """Encode details.

    Args:
        status: the status code.
        message: the text of the status.
        details: the messages; a `google.protobuf.Any` goes out as it is.

    Returns:
        An encoded `google.rpc.Status`.

    Raises:
        TypeError: a detail is not a message.
        EncodeError: a detail holds a value that does not fit its field.
    """
    return bytes(_Status(code=status.value, message=message or "", details=[_packed(detail) for detail in details]))


def _packed(detail: Message) -> _Packed:
    if not isinstance(detail, Message):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers are not all typed
        raise TypeError(f"details: expected messages, got {type(detail).__name__}")
    name = detail.proto_full_name()
    if name == "google.protobuf.Any":
        return _Packed.parse(bytes(detail))
    return _Packed(type_url=f"type.googleapis.com/{name}", value=bytes(detail))


def decode_status_details(data: bytes) -> list[Message] | None:
    """Decode details.

    Args:
        data: an encoded `google.rpc.Status`.

    Returns:
        The messages, None where the data is damaged: the status counts, whatever its details are. What is damaged, or
        of a type that is not known here, stays a `google.protobuf.Any`.
    """
    try:
        return [_unpacked(detail) for detail in _Status.parse(data).details]
    except DecodeError:
        return None


def _unpacked(packed: _Packed) -> Message:
    name = packed.type_url.rpartition("/")[2]
    # No generated module has this one.
    cls = Violations if name == _VIOLATIONS else cast("type[Message] | None", find_message_class(name))
    if cls is not None:
        try:
            return cls.parse(packed.value)
        except DecodeError:
            pass
    any_class: type[Message] = message_class("google.protobuf.Any")
    return any_class.parse(bytes(packed))


class StatusDetailsCodec(StatusDetailsCodecBase):
    """Lets grpclib's own channels and servers carry details, without google.protobuf."""

    def encode(self, status: Status, message: str | None, details: Any) -> bytes:  # the base class has no types
        """Encode details. See `encode_status_details`."""
        return encode_status_details(status, message, details)

    def decode(self, status: Status, message: str | None, data: bytes) -> Any:  # the base class has no types
        """Decode details. See `decode_status_details`."""
        return decode_status_details(data)
