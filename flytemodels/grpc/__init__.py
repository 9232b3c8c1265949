"""gRPC over grpclib: the base classes of generated clients and services, and a server with limits."""

from __future__ import annotations

from grpclib.metadata import Deadline

from flytemodels.grpc.codec import MessageCodec
from flytemodels.grpc.errors import DeadlineExceededError
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, AnyRpc, IdempotencyLevel, Metadata, Requests, Rpc, Shape
from flytemodels.grpc.server import MAX_CONCURRENT_STREAMS, Server
from flytemodels.grpc.service import ServiceBase, current_stream
from flytemodels.grpc.stub import ServiceStub
from flytemodels.grpc.tls import client_tls, server_tls

__all__ = [
    "MAX_CONCURRENT_STREAMS",
    "MAX_MESSAGE_SIZE",
    "AnyRpc",
    "Deadline",
    "DeadlineExceededError",
    "IdempotencyLevel",
    "MessageCodec",
    "Metadata",
    "Requests",
    "Rpc",
    "Server",
    "ServiceBase",
    "ServiceStub",
    "Shape",
    "client_tls",
    "current_stream",
    "server_tls",
]
