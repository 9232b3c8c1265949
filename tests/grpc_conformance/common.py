"""What client and server of the conformance suite share: messages on pipes, headers, errors."""

from __future__ import annotations

import os
import struct
import sys
import tempfile
from collections.abc import Iterable
from typing import Any

from grpclib import Status
from grpclib.exceptions import GRPCError

from flytemodels.google.protobuf.any import Any as AnyMessage
from tests.grpc_conformance.protos import load_protos

__all__ = ["V1", "Base", "Stub", "as_file", "error_of", "headers_of", "metadata_of", "raised", "read", "write"]

V1, _services = load_protos()
Base: Any = _services.ConformanceServiceBase
Stub: Any = _services.ConformanceServiceStub

_SIZE = struct.Struct(">I")


def read(cls: Any) -> Any:
    """Read a message from standard input, None at its end."""
    size = sys.stdin.buffer.read(_SIZE.size)
    return cls.parse(sys.stdin.buffer.read(*_SIZE.unpack(size))) if size else None


def write(message: Any) -> None:
    """Write a message to standard output."""
    data = bytes(message)
    sys.stdout.buffer.write(_SIZE.pack(len(data)) + data)
    sys.stdout.buffer.flush()


def headers_of(metadata: Any) -> list[Any]:
    """Write metadata as the suite does: binary values in base64."""
    from base64 import b64encode

    found: dict[str, list[str]] = {}
    for key, value in (metadata or {}).items():
        text = value if isinstance(value, str) else b64encode(value).decode().rstrip("=")
        found.setdefault(key, []).append(text)
    return [V1.Header(name=name, value=values) for name, values in found.items()]


def metadata_of(headers: Iterable[Any]) -> list[tuple[str, str | bytes]]:
    """Read metadata as the suite tells it."""
    from flytemodels.grpc._grpclib.headers import decode_binary

    pairs: list[tuple[str, str | bytes]] = []
    for header in headers:
        name = header.name.lower()
        for value in header.value:
            pairs.append((name, decode_binary(value.encode()) if name.endswith("-bin") else value))
    return pairs


def error_of(error: BaseException) -> Any:
    """Write an error as the suite does."""
    if isinstance(error, GRPCError):
        details = [one if isinstance(one, AnyMessage) else AnyMessage.pack(one) for one in error.details or ()]
        return V1.Error(code=V1.Code(error.status.value), message=error.message or "", details=details)
    return V1.Error(code=V1.Code.CODE_CANCELED, message=repr(error))


def raised(error: Any, info: Any = None) -> GRPCError:
    """Make the error that the suite asks for."""
    details = [*error.details, *([] if info is None else [AnyMessage.pack(info)])]
    return GRPCError(Status(int(error.code)), error.message, details or None)


def as_file(data: bytes) -> str:
    """Put data into a file, and return its path."""
    handle, path = tempfile.mkstemp(suffix=".pem")
    os.write(handle, data)
    os.close(handle)
    return path
