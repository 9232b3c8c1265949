"""A call, as the methods of a service, the users of a stub and their interceptors see it, over every transport."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from contextvars import ContextVar
from typing import TypeAlias

from grpclib.const import Status
from grpclib.metadata import Deadline
from multidict import MultiDict

from flytemodels.grpc.rpc import AnyRpc, Metadata
from flytemodels.message import Message

__all__ = [
    "Call",
    "ClientCall",
    "ClientInterceptor",
    "ServerInterceptor",
    "checked_compression",
    "current_call",
    "earliest",
    "headers_are_out",
    "merged_metadata",
    "serving",
]


class Call(ABC):
    """The call that a method of a service is serving; `current_call()` returns it.

    Attributes:
        rpc: the method.
        metadata: what the client sent along: text, or bytes under keys that end in `-bin`.
        deadline: when the call has to be over; None where the client did not say. Pass it on to calls that are made on
            the client's behalf.
        trailing_metadata: what goes to the client together with the status; to be filled by the method.
        is_cancelled_in_doubt: whether a CancelledError means that the call is cancelled where the task cannot tell
            (before Python 3.11); the transports set it.
    """

    rpc: AnyRpc
    metadata: MultiDict[str | bytes]
    deadline: Deadline | None
    trailing_metadata: MultiDict[str | bytes]
    is_cancelled_in_doubt: bool = False
    _compression: str | None = None
    _ends: tuple[Callable[[Status], None], ...] = ()

    @property
    def compression(self) -> str | None:
        """How responses are compressed, where the client can read that: `gzip`, `deflate` or None, not at all.

        To be set before the first response. grpcio's server compresses for clients that cannot read it as well: it does
        not say what they can read.

        Raises:
            ValueError: it is set to something else; or to anything but None on grpclib's own server, which cannot
                compress: a service does not learn there what the client can read.
            RuntimeError: it is set when the headers of the response are out already.
        """
        return self._compression

    @compression.setter
    def compression(self, compression: str | None) -> None:
        if checked_compression(compression) != self._compression:
            self._compress(compression)
            self._compression = compression

    @abstractmethod
    def _compress(self, compression: str | None) -> None:
        """Prepare for compression, or raise an error; for the transports."""

    def on_end(self, callback: Callable[[Status], None]) -> None:
        """Ask to be told how the call has ended, whatever its shape.

        Args:
            callback: is called once with the status, when the method has ended: CANCELLED where the client went away,
                DEADLINE_EXCEEDED where time ran out.
        """
        self._ends = (*self._ends, callback)

    def ended(self, status: Status) -> None:
        """Notify the callbacks; for the transports."""
        ends, self._ends = self._ends, ()
        for callback in ends:
            callback(status)

    @property
    @abstractmethod
    def peer(self) -> str:
        """The client's address as gRPC writes it: `ipv4:10.1.2.3:40000`, `ipv6:[::1]:40000`, `unix:`."""

    @property
    @abstractmethod
    def peer_certificate(self) -> bytes | None:
        """The client's certificate in PEM form; None where it did not present one, or over plain text.

        To be asked for while the call goes on.
        """

    @property
    @abstractmethod
    def cancelled(self) -> bool:
        """Whether nobody waits for the answer any more: the client gave up or went away, or the deadline has passed.

        The method is cancelled then. This is for what it has started in threads, where cancelling does not reach.
        """

    @abstractmethod
    async def send_initial_metadata(self, metadata: Metadata = ()) -> None:
        """Send the headers of the response now, with metadata of one's own; they go out with the first response else.

        Args:
            metadata: the metadata.

        Raises:
            RuntimeError: the headers are out already.
            ValueError: a key or a value has characters that gRPC does not allow.
            TypeError: the value under a key that ends in `-bin` is not bytes, or another one is not a str.
        """


class ClientCall:
    """A call that a stub makes, as interceptors see it.

    Attributes:
        rpc: the method.
        metadata: what goes to the server; interceptors may change it before they proceed.
        deadline: when the call has to be over; interceptors may change it, too.
        wait_for_ready: whether the call waits for a connection instead of failing when there is none.
        compression: `gzip` or `deflate` to compress requests; None not to. Interceptors may change it, too. Over
            grpclib's own channel it has to be None.
        initial_metadata: what came with the headers of the response; None before.
        trailing_metadata: what came with the status; None before.
        peer: the address of the server that was asked last; None before the call is sent.
        transparent_retries: how often the call was sent anew because a server had not looked at it.
    """

    __slots__ = (
        "_compression",
        "_ends",
        "deadline",
        "initial_metadata",
        "metadata",
        "peer",
        "rpc",
        "trailing_metadata",
        "transparent_retries",
        "wait_for_ready",
    )

    rpc: AnyRpc
    metadata: MultiDict[str | bytes]
    deadline: Deadline | None
    wait_for_ready: bool | None
    initial_metadata: MultiDict[str | bytes] | None
    trailing_metadata: MultiDict[str | bytes] | None
    peer: str | None
    transparent_retries: int

    def __init__(self, rpc: AnyRpc, metadata: MultiDict[str | bytes], deadline: Deadline | None) -> None:
        self.rpc = rpc
        self.metadata = metadata
        self.deadline = deadline
        self.wait_for_ready = None
        self._compression: str | None = None
        self.initial_metadata = None
        self.trailing_metadata = None
        self.peer = None
        self.transparent_retries = 0
        self._ends: list[Callable[[Status], None]] | None = None

    @property
    def compression(self) -> str | None:
        """See above.

        Raises:
            ValueError: it is set to something else.
        """
        return self._compression

    @compression.setter
    def compression(self, compression: str | None) -> None:
        self._compression = checked_compression(compression)

    def on_end(self, callback: Callable[[Status], None]) -> None:
        """Ask to be told how the call has ended, whatever its shape.

        Args:
            callback: is called once with the status, when the last response has been handed out or the call has
                failed or was cancelled (CANCELLED).
        """
        if self._ends is None:
            self._ends = []
        self._ends.append(callback)

    def ended(self, status: Status) -> None:
        """Notify the callbacks; for stubs."""
        ends, self._ends = self._ends, None
        for callback in ends or ():
            callback(status)


Request: TypeAlias = Message | Iterable[Message] | AsyncIterable[Message]
Reply: TypeAlias = Message | AsyncIterator[Message]

ClientInterceptor: TypeAlias = Callable[[ClientCall, Request, Callable[[Request], Awaitable[Reply]]], Awaitable[Reply]]
"""An async function around the calls of a stub:
`async def f(call, request, proceed): return await proceed(request)`.

`request` and the reply are what the method takes and returns: a message, or a stream of them. A stream of responses is
an asynchronous iterator, and the call begins with its first step. `proceed` may be called again.
"""

ServerInterceptor: TypeAlias = Callable[[Call, Request, Callable[[Request], Awaitable[Reply]]], Awaitable[Reply]]
"""An async function around the calls of a service:
`async def f(call, request, proceed): return await proceed(request)`.

`request` and the reply are what the method takes and returns: a message, or an asynchronous iterator of them. Raise a
GRPCError to refuse the call.
"""

_current: ContextVar[Call] = ContextVar("flytemodels.grpc.call")


def current_call() -> Call:
    """Return the call that is being served: its metadata, its deadline, its peer.

    It follows the context variables, so it works in tasks and in threads (`asyncio.to_thread`) that the method starts.

    Returns:
        The call. `current_call().metadata["authorization"]` is what the client sent along.

    Raises:
        LookupError: no call is being served here.
    """
    try:
        return _current.get()
    except LookupError:
        raise LookupError("current_call() is for the methods of a service, while they serve a call") from None


def serving(call: Call) -> None:
    """Note the call that this task serves; for the transports."""
    _current.set(call)


def checked_compression(compression: str | None) -> str | None:
    """Return the name of a compression.

    Raises:
        ValueError: it is not one that both transports know.
    """
    if compression not in (None, "gzip", "deflate"):
        raise ValueError(f"compression: expected 'gzip', 'deflate' or None, got {compression!r}")
    return compression


def headers_are_out(name: str) -> RuntimeError:
    """Make the error for what goes into the headers of a response, and comes too late for that."""
    return RuntimeError(f"{name}: expected before the headers of the response are sent, got it afterwards")


def merged_metadata(defaults: Metadata | None, own: Metadata | None) -> MultiDict[str | bytes]:
    """Lay the metadata of a call over that of the stub.

    Args:
        defaults: the stub's.
        own: the call's; it replaces all values of the same keys.

    Returns:
        A new mapping.
    """
    merged: MultiDict[str | bytes] = MultiDict(defaults or ())
    if own:
        added: MultiDict[str | bytes] = MultiDict(own)
        for key in added:
            merged.popall(key, None)
        merged.extend(added)
    return merged


def earliest(timeout: float | None, deadline: Deadline | None) -> Deadline | None:
    """Return the earlier one of two time limits, None where there is none."""
    if timeout is None:
        return deadline
    own = Deadline.from_timeout(timeout)
    return own if deadline is None else min(own, deadline)
