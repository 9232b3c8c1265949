"""Metadata and status codes, as grpcio has them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import grpc
from grpclib.const import Status
from grpclib.metadata import encode_metadata
from multidict import MultiDict

from flytemodels.grpc._status_details import KEY
from flytemodels.grpc.rpc import Metadata

__all__ = ["STATUSES", "STATUS_CODES", "checked_metadata", "metadata_from"]

STATUS_CODES = {Status(code.value[0]): code for code in grpc.StatusCode}
STATUSES = {code: status for status, code in STATUS_CODES.items()}


def metadata_from(metadata: Iterable[tuple[str, Any]] | None) -> MultiDict[str | bytes]:
    """Read metadata.

    Args:
        metadata: pairs, as grpcio has them.

    Returns:
        The metadata, without the headers that belong to gRPC itself.
    """
    read: MultiDict[str | bytes] = MultiDict()
    for key, value in metadata or ():
        if key != "user-agent" and key[:5] != "grpc-":
            read.add(key, value if isinstance(value, str) or key.endswith("-bin") else value.decode("latin-1"))
    return read


def checked_metadata(metadata: Metadata) -> tuple[tuple[str, str | bytes], ...]:
    """Write metadata.

    Args:
        metadata: the metadata.

    Returns:
        Pairs, as grpcio takes them.

    Raises:
        ValueError: a key or a value has characters that gRPC does not allow.
        TypeError: the value under a key that ends in `-bin` is not bytes, or another one is not a str.
    """
    pairs = tuple(MultiDict(metadata).items())
    encode_metadata([pair for pair in pairs if pair[0] != KEY])  # refuses as over the other transport
    return pairs
