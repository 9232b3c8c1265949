"""Calls over grpcio's blocking channel."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import Any

import grpc
from grpclib.const import Status

from flytemodels.grpc._coding import decode, encode, without_response
from flytemodels.grpc._grpcio.client import call_error_from, compression_of, seconds_left
from flytemodels.grpc._grpcio.metadata import checked_metadata, metadata_from
from flytemodels.grpc.call import ClientCall
from flytemodels.grpc.rpc import AnyRpc
from flytemodels.message import Message

__all__ = ["BlockingCalls"]


class BlockingCalls:
    """Makes calls over a `grpc.Channel`."""

    def __init__(self, channel: grpc.Channel) -> None:
        """Take a channel.

        Args:
            channel: the channel.

        Raises:
            TypeError: it is not a `grpc.Channel`.
        """
        if not isinstance(channel, grpc.Channel):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may be untyped
            raise TypeError(
                f"channel: expected grpc.Channel, got {type(channel).__module__}.{type(channel).__qualname__}"
            )
        self._channel = channel
        self._methods: dict[str, Any] = {}

    def call_for_one(self, call: ClientCall, request: Any, limit: int) -> Message:
        """Call a method that answers with one message. See `flytemodels.grpc._transport.Transport`."""
        argument = _argument(call.rpc, request)
        method = self._method(call.rpc)
        try:
            data, begun = method.with_call(argument, **_options(call))
        except grpc.RpcError as error:
            _raise_own(argument)
            raise call_error_from(error, call) from error
        if data is None:
            raise without_response(call)
        call.initial_metadata = metadata_from(begun.initial_metadata())
        call.trailing_metadata = metadata_from(begun.trailing_metadata())
        response: Message = decode(data, call.rpc.response, limit, Status.INTERNAL)
        return response

    def call_for_stream(self, call: ClientCall, request: Any, limit: int) -> Generator[Message, None, None]:
        """Call a method that answers with a stream. See `flytemodels.grpc._transport.Transport`."""
        argument = _argument(call.rpc, request)
        begun = self._method(call.rpc)(argument, **_options(call))
        try:
            for data in begun:
                yield decode(data, call.rpc.response, limit, Status.INTERNAL)
            call.initial_metadata = metadata_from(begun.initial_metadata())
            call.trailing_metadata = metadata_from(begun.trailing_metadata())
        except grpc.RpcError as error:
            _raise_own(argument)
            raise call_error_from(error, call) from error
        finally:
            begun.cancel()  # does nothing to a call that is over

    def _method(self, rpc: AnyRpc) -> Any:  # one of four types of callables
        method = self._methods.get(rpc.path)
        if method is None:
            # Neither a serializer nor a deserializer: what fails there would only reach grpcio's log.
            method = self._methods[rpc.path] = getattr(self._channel, rpc.shape)(rpc.path)
        return method


def _options(call: ClientCall) -> dict[str, Any]:
    return {
        "timeout": seconds_left(call),
        "metadata": checked_metadata(call.metadata) if call.metadata else None,
        "wait_for_ready": call.wait_for_ready,
        "compression": compression_of(call),
    }


def _argument(rpc: AnyRpc, request: Any) -> Any:
    return _Encoded(rpc, request) if rpc.streams_in else encode(request, rpc.request)


class _Encoded(Iterator[bytes]):
    """Encodes requests, and keeps what goes wrong meanwhile: grpcio just cancels the call then."""

    error: Exception | None = None

    def __init__(self, rpc: AnyRpc, requests: Iterable[Message]) -> None:
        self._rpc = rpc
        self._requests = iter(requests)

    def __next__(self) -> bytes:
        try:
            return encode(next(self._requests), self._rpc.request)
        except StopIteration:
            raise
        except Exception as error:
            self.error = error
            raise


def _raise_own(argument: Any) -> None:
    if isinstance(argument, _Encoded) and argument.error is not None:
        raise argument.error from None
