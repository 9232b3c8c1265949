"""Serving methods on grpcio's asyncio server: its context as a Call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import grpc
import grpc.aio
from grpclib.const import Status
from grpclib.exceptions import GRPCError
from grpclib.metadata import Deadline
from multidict import MultiDict
from typing_extensions import override

from flytemodels.grpc._coding import decode
from flytemodels.grpc._grpcio.compression import COMPRESSIONS
from flytemodels.grpc._grpcio.metadata import STATUS_CODES, checked_metadata, metadata_from
from flytemodels.grpc._methods import BoundMethod, missing_request, run
from flytemodels.grpc._status_details import KEY, encode_status_details
from flytemodels.grpc._trailers import bounded_metadata, bounded_text
from flytemodels.grpc.call import Call, headers_are_out
from flytemodels.grpc.rpc import AnyRpc, Metadata
from flytemodels.message import Message

if TYPE_CHECKING:
    _Context = grpc.aio.ServicerContext[Any, Any]

__all__ = ["add_methods"]

_End: TypeAlias = tuple[grpc.StatusCode, str, tuple[tuple[str, "str | bytes"], ...]]
"""The status, its text, and the trailing metadata."""


def add_methods(server: grpc.aio.Server, methods: Sequence[BoundMethod], compression: str | None = None) -> None:
    """Add methods to a server.

    Args:
        server: the server.
        methods: the methods, of one service or of several.
        compression: how responses are compressed, unless a method says otherwise; None to do as the server does.

    Raises:
        TypeError: it is not a `grpc.aio.Server`.
    """
    if not isinstance(server, grpc.aio.Server):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may be untyped
        raise TypeError(f"expected grpc.aio.Server, got {type(server).__module__}.{type(server).__qualname__}")
    services: dict[str, dict[str, grpc.RpcMethodHandler[Any, Any]]] = {}
    for method in methods:
        rpc = method.rpc
        services.setdefault(rpc.service, {})[rpc.path.rpartition("/")[2]] = _handler(method, compression)
    server.add_generic_rpc_handlers(
        tuple(grpc.method_handlers_generic_handler(name, handlers) for name, handlers in services.items())
    )


def _handler(method: BoundMethod, compression: str | None) -> grpc.RpcMethodHandler[Any, Any]:
    # Neither a serializer nor a deserializer: what fails there grpcio answers with UNKNOWN or INTERNAL.
    rpc = method.rpc
    if rpc.streams_out:

        async def serve_stream(request: Any, context: _Context) -> None:
            end = await _serve(method, compression, request, context, context.write)
            if end is not None:
                await context.abort(*end)

        return (grpc.stream_stream_rpc_method_handler if rpc.streams_in else grpc.unary_stream_rpc_method_handler)(
            serve_stream
        )

    async def serve_one(request: Any, context: _Context) -> bytes:
        responses: list[bytes] = []

        async def note(data: bytes) -> None:
            responses.append(data)

        end = await _serve(method, compression, request, context, note)
        if end is not None:
            await context.abort(*end)
        return responses[0]

    return (grpc.stream_unary_rpc_method_handler if rpc.streams_in else grpc.unary_unary_rpc_method_handler)(serve_one)


async def _serve(
    method: BoundMethod, compression: str | None, request: Any, context: _Context, send: Any
) -> _End | None:
    """Serve a call, and return what to abort it with.

    Who aborts must not know the call: grpcio keeps the error of it, with all frames in its traceback, and they keep it.
    """
    call = _ContextCall(method.rpc, context)
    if compression is not None:
        call.compression = compression
    try:
        if method.rpc.streams_in:
            argument: Any = _Requests(method, request)
        elif request is None:
            raise missing_request(method.rpc)
        else:
            argument = _decoded(method, request)
        await run(method, call, argument, send)
        if call.compression is not None and not method.rpc.streams_out:
            await call.send_headers()
    except GRPCError as error:
        return _end(call, error)
    except asyncio.CancelledError:
        call.is_cancelled = True
        raise
    finally:
        call.is_over = True
    if call.trailing_metadata:
        context.set_trailing_metadata(_trailers(call))
    return None


def _end(call: _ContextCall, error: GRPCError) -> _End:
    trailers = _trailers(call)
    if error.details is not None:
        encoded = encode_status_details(error.status, error.message, error.details)
        trailers = (*trailers, *checked_metadata(bounded_metadata(MultiDict({KEY: encoded}), call.rpc.path)))
    return STATUS_CODES[error.status], bounded_text(error.message) or "", trailers


def _trailers(call: _ContextCall) -> tuple[tuple[str, str | bytes], ...]:
    return checked_metadata(bounded_metadata(call.trailing_metadata, call.rpc.path))


def _decoded(method: BoundMethod, data: bytes) -> Message:
    request: Message = decode(data, method.rpc.request, method.limit, Status.INVALID_ARGUMENT)
    return request


class _Requests(AsyncIterator[Message]):
    """The requests of one call."""

    def __init__(self, method: BoundMethod, requests: AsyncIterator[bytes]) -> None:
        self._method = method
        self._requests = requests

    @override
    async def __anext__(self) -> Message:
        return _decoded(self._method, await anext(self._requests))


class _ContextCall(Call):
    """A call with grpcio's context."""

    is_cancelled = False
    is_cancelled_in_doubt = True  # grpcio only cancels the task, and its context does not tell
    is_over = False
    _has_sent_headers = False

    def __init__(self, rpc: AnyRpc, context: _Context) -> None:
        self.rpc = rpc
        self.metadata = metadata_from(context.invocation_metadata())
        remaining = cast("float | None", context.time_remaining())  # typed as if there always were a deadline
        self.deadline = None if remaining is None else Deadline.from_timeout(remaining)
        self.trailing_metadata = MultiDict()
        self._context = context
        # Asked for after the end of the call, this crashes grpcio (1.85).
        self._peer = context.peer()

    @property
    @override
    def peer(self) -> str:
        return self._peer

    @property
    @override
    def peer_certificate(self) -> bytes | None:
        if self.is_over:
            return None  # grpcio would crash
        certificates: Iterable[bytes] = self._context.auth_context().get("x509_pem_cert", ())
        for certificate in certificates:
            return certificate
        return None

    @property
    @override
    def cancelled(self) -> bool:
        return self.is_cancelled or self._context.cancelled()

    @override
    async def send_initial_metadata(self, metadata: Metadata = ()) -> None:
        try:
            await self._context.send_initial_metadata(checked_metadata(metadata))
        except grpc.aio.UsageError as error:
            raise headers_are_out("initial metadata") from error
        self._has_sent_headers = True

    async def send_headers(self) -> None:
        """Send the headers of the response, if they are not out: grpcio (1.85) forgets the compression of one response
        where they go out together with it."""
        if not self._has_sent_headers:
            await self._context.send_initial_metadata(())

    @override
    def _compress(self, compression: str | None) -> None:
        try:
            self._context.set_compression(COMPRESSIONS[compression])
        except RuntimeError as error:
            raise headers_are_out("compression") from error
