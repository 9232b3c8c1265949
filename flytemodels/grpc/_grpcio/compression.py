"""The names of compressions, as grpcio has them."""

from __future__ import annotations

import grpc

__all__ = ["COMPRESSIONS"]

COMPRESSIONS = {
    None: grpc.Compression.NoCompression,
    "gzip": grpc.Compression.Gzip,
    "deflate": grpc.Compression.Deflate,
}
