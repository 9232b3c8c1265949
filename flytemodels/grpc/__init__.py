"""gRPC: the base classes of generated clients and services, a channel and a server.

Stubs and services run over grpclib, which this package depends on, and over grpcio, where that is installed.
"""

from __future__ import annotations

from grpclib.metadata import Deadline

from flytemodels.grpc.backoff import Backoff
from flytemodels.grpc.blocking import BlockingServiceStub
from flytemodels.grpc.call import Call, ClientCall, ClientInterceptor, ServerInterceptor, current_call
from flytemodels.grpc.channel import Channel, Keepalive
from flytemodels.grpc.codec import MessageCodec
from flytemodels.grpc.errors import CallError, DeadlineExceededError, GRPCError, Status
from flytemodels.grpc.retries import retry
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, AnyRpc, IdempotencyLevel, Metadata, Requests, Rpc, Shape
from flytemodels.grpc.server import MAX_CONCURRENT_STREAMS, Server
from flytemodels.grpc.service import ServiceBase
from flytemodels.grpc.stub import ServiceStub
from flytemodels.grpc.tls import client_tls, server_tls
from flytemodels.grpc.tokens import BearerToken

__all__ = [
    "MAX_CONCURRENT_STREAMS",
    "MAX_MESSAGE_SIZE",
    "AnyRpc",
    "Backoff",
    "BearerToken",
    "BlockingServiceStub",
    "Call",
    "CallError",
    "Channel",
    "ClientCall",
    "ClientInterceptor",
    "Deadline",
    "DeadlineExceededError",
    "GRPCError",
    "IdempotencyLevel",
    "Keepalive",
    "MessageCodec",
    "Metadata",
    "Requests",
    "Rpc",
    "Server",
    "ServerInterceptor",
    "ServiceBase",
    "ServiceStub",
    "Shape",
    "Status",
    "client_tls",
    "current_call",
    "retry",
    "server_tls",
]
