"""gRPC's headers, as bytes on the wire, read and written call by call."""

from __future__ import annotations

import binascii
import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from typing import Any, Final, cast
from urllib.parse import unquote

from grpclib.metadata import encode_grpc_message
from multidict import MultiDict

from flytemodels.grpc.rpc import Metadata

__all__ = [
    "DamagedHeaderError",
    "decode_metadata",
    "decode_text",
    "decode_timeout",
    "encode_metadata",
    "encode_timeout",
    "find",
    "literal_block",
    "size_of",
    "status_headers",
]

RawHeaders = Sequence[tuple[bytes, bytes]]

_OVERHEAD: Final = 32
"""What a header counts beside its own bytes, as HTTP/2 has it."""

_OWN: Final = frozenset({b"te", b"content-type", b"user-agent"})
"""Headers that are not metadata, beside those that begin with `:` or `grpc-`."""

_UNITS: Final = {"H": 3600.0, "M": 60.0, "S": 1.0, "m": 1e-3, "u": 1e-6, "n": 1e-9}
_KEY: Final = re.compile(r"[0-9a-z_.\-]+")
_VALUE: Final = re.compile(r"[ -~]*")
_LONGEST_TIMEOUT: Final = 99_999_999


class DamagedHeaderError(Exception):
    """A header cannot be read; it ends its call and nothing else."""


def size_of(headers: RawHeaders) -> int:
    """Return the size of headers as HTTP/2 counts it."""
    return sum(len(name) + len(value) + _OVERHEAD for name, value in headers)


def find(headers: RawHeaders, name: bytes) -> bytes | None:
    """Return the value of a header, None where there is none."""
    for key, value in headers:
        if key == name:
            return value
    return None


def decode_metadata(headers: Iterable[tuple[bytes, bytes]]) -> MultiDict[str | bytes]:
    """Read the metadata among headers.

    Args:
        headers: the headers.

    Returns:
        The metadata: text, or bytes under keys that end in `-bin`. Bytes that are not ASCII are read as Latin-1, which
        is what HTTP once said.

    Raises:
        DamagedHeaderError: a `-bin` value is not base64.
    """
    metadata: MultiDict[str | bytes] = MultiDict()
    for key, value in headers:
        if key[:1] == b":" or key in _OWN or key[:5] == b"grpc-":
            continue
        name = key.decode("latin-1")
        if name.endswith("-bin"):
            for part in value.split(b","):
                metadata.add(name, decode_binary(part))
        else:
            metadata.add(name, value.decode("latin-1"))
    return metadata


def decode_binary(value: bytes) -> bytes:
    """Read a `-bin` value, whose padding may be left out.

    Raises:
        DamagedHeaderError: it is not base64.
    """
    value = value.strip()
    try:
        return binascii.a2b_base64(value + b"=" * (-len(value) % 4))
    except (binascii.Error, ValueError) as error:
        raise DamagedHeaderError(
            "metadata: expected base64 under a key that ends in -bin, got something else"
        ) from error


def encode_metadata(metadata: Metadata) -> list[tuple[str, str]]:
    """Write metadata as headers.

    Args:
        metadata: the metadata.

    Returns:
        The headers.

    Raises:
        ValueError: a key or a value has characters that gRPC does not allow.
        TypeError: the value under a key that ends in `-bin` is not bytes, or another one is not a str.
    """
    pairs = cast("Iterable[tuple[str, Any]]", MultiDict(metadata).items())
    headers: list[tuple[str, str]] = []
    for key, value in pairs:
        if not _KEY.fullmatch(key) or key.startswith("grpc-") or key in ("te", "content-type", "user-agent"):
            raise ValueError(f"metadata: expected a key of 0-9 a-z _ - . that is not gRPC's own, got {key!r}")
        if key.endswith("-bin"):
            if not isinstance(value, (bytes, bytearray, memoryview)):
                raise TypeError(f"metadata: expected bytes under {key!r}, got {type(value).__name__}")
            headers.append((key, b64encode(bytes(cast(bytes, value))).rstrip(b"=").decode("ascii")))
        else:
            if not isinstance(value, str):
                raise TypeError(f"metadata: expected str under {key!r}, got {type(value).__name__}")
            if not _VALUE.fullmatch(value):
                raise ValueError(f"metadata: expected printable ASCII under {key!r}, got something else")
            headers.append((key, value))
    return headers


def decode_timeout(value: bytes) -> float:
    """Read a grpc-timeout header.

    Returns:
        Seconds.

    Raises:
        DamagedHeaderError: it is not one.
    """
    text = value.decode("latin-1")
    digits, unit = text[:-1], text[-1:]
    if unit not in _UNITS or not digits.isascii() or not digits.isdigit() or len(digits) > 8:
        raise DamagedHeaderError("grpc-timeout: expected at most 8 digits and a unit, got something else")
    return int(digits) * _UNITS[unit]


def encode_timeout(seconds: float) -> str:
    """Write a grpc-timeout header, rounded up to what 8 digits can say."""
    for unit, size in (("n", 1e-9), ("u", 1e-6), ("m", 1e-3), ("S", 1.0), ("M", 60.0), ("H", 3600.0)):
        number = -int(-seconds / size // 1)
        if number <= _LONGEST_TIMEOUT:
            return f"{number}{unit}"
    return f"{_LONGEST_TIMEOUT}H"


def status_headers(status: int, text: str | None) -> list[tuple[str, str]]:
    """Write a status as headers."""
    headers = [("grpc-status", str(status))]
    if text:
        headers.append(("grpc-message", encode_grpc_message(text)))
    return headers


def decode_text(value: bytes) -> str:
    """Read a grpc-message header."""
    return unquote(value.decode("latin-1"), encoding="utf-8", errors="replace")


def literal_block(headers: RawHeaders) -> bytes:
    """Encode headers for good: as literals that do not go through the table of a connection.

    Args:
        headers: short headers: names and values below 127 bytes.

    Returns:
        A header block for any connection (RFC 7541, section 6.2.2; `:status: 200` is number 8 of the static table).
    """
    block = bytearray()
    for name, value in headers:
        if (name, value) == (b":status", b"200"):
            block.append(0x88)
        else:
            block += bytes([0, len(name)]) + name + bytes([len(value)]) + value
    return bytes(block)
