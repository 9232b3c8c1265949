"""The base class of generated clients for scripts: no event loop, over grpcio's blocking channel."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from grpclib.metadata import Deadline

from flytemodels.grpc._validation import checked
from flytemodels.grpc.call import ClientCall, checked_compression, earliest, merged_metadata
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, Metadata, Rpc
from flytemodels.message import Message

if TYPE_CHECKING:
    import grpc

    from flytemodels.grpc._grpcio.blocking import BlockingCalls

__all__ = ["BlockingServiceStub"]

_Request = TypeVar("_Request", bound=Message)
_Response = TypeVar("_Response", bound=Message)


class BlockingServiceStub:
    """Calls the methods of one service over a `grpc.Channel`, and waits for each answer.

    For scripts, and for code without an event loop; it needs grpcio (`flytemodels[grpcio]`). Methods take and raise
    what those of a `ServiceStub` do; one that answers with a stream returns a generator, and the call begins with its
    first step. Stubs may be used by several threads.
    """

    channel: grpc.Channel
    timeout: float | None
    deadline: Deadline | None
    metadata: Metadata | None
    max_message_size: int
    _wait_for_ready: bool | None
    _compression: str | None
    _validate: bool
    _calls: BlockingCalls

    def __init__(
        self,
        channel: grpc.Channel,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
        max_message_size: int = MAX_MESSAGE_SIZE,
        wait_for_ready: bool | None = None,
        compression: str | None = None,
        validate: bool = False,
    ) -> None:
        """Make a stub.

        Args:
            channel: the connection to the server, from `grpc.insecure_channel` or `grpc.secure_channel`.
            timeout: how long a call may take, in seconds; None for as long as it takes.
            deadline: when all calls have to be over.
            metadata: what every call sends along, such as `{"authorization": "Bearer ..."}`.
            max_message_size: how many bytes a response may have. (The channel has a limit of its own, 4 MiB unless its
                options say otherwise.)
            wait_for_ready: True to have calls wait for a connection, as long as their time lasts.
            compression: `gzip` or `deflate` to compress requests.
            validate: as for `ServiceStub`.

        Raises:
            ValueError: the compression is not one of those.
            ImportError: grpcio is not installed.
            TypeError: the channel is not a `grpc.Channel`.
        """
        from flytemodels.grpc._grpcio.blocking import BlockingCalls

        self.channel = channel
        self.timeout = timeout
        self.deadline = deadline
        self.metadata = metadata
        self.max_message_size = max_message_size
        self._wait_for_ready = wait_for_ready
        self._compression = checked_compression(compression)
        self._validate = validate
        self._calls = BlockingCalls(channel)

    def _call_unary_unary(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        call = self._call(rpc, timeout, deadline, metadata)
        return cast(_Response, self._calls.call_for_one(call, self._checked(request), self.max_message_size))

    def _call_stream_unary(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Iterable[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> _Response:
        call = self._call(rpc, timeout, deadline, metadata)
        return cast(_Response, self._calls.call_for_one(call, self._checked(requests), self.max_message_size))

    def _call_unary_stream(
        self,
        rpc: Rpc[_Request, _Response],
        request: _Request,
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> Generator[_Response, None, None]:
        call = self._call(rpc, timeout, deadline, metadata)
        return cast(
            "Generator[_Response, None, None]",
            self._calls.call_for_stream(call, self._checked(request), self.max_message_size),
        )

    def _call_stream_stream(
        self,
        rpc: Rpc[_Request, _Response],
        requests: Iterable[_Request],
        timeout: float | None,
        deadline: Deadline | None,
        metadata: Metadata | None,
    ) -> Generator[_Response, None, None]:
        call = self._call(rpc, timeout, deadline, metadata)
        return cast(
            "Generator[_Response, None, None]",
            self._calls.call_for_stream(call, self._checked(requests), self.max_message_size),
        )

    def _checked(self, request: Any) -> Any:  # a message, or an iterable of messages; the same comes out
        return checked(request) if self._validate else request

    def _call(
        self, rpc: Rpc[Any, Any], timeout: float | None, deadline: Deadline | None, metadata: Metadata | None
    ) -> ClientCall:
        timeout = self.timeout if timeout is None else timeout
        deadline = self.deadline if deadline is None else deadline
        call = ClientCall(rpc, merged_metadata(self.metadata, metadata), earliest(timeout, deadline))
        call.wait_for_ready = self._wait_for_ready
        call.compression = self._compression
        return call
