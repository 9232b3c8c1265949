"""The base class of generated services: what a user's methods are for, whatever the transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, ClassVar

import betterproto2.grpclib
from grpclib.const import Handler, Status

from flytemodels.grpc._grpclib.serving import handler
from flytemodels.grpc._methods import BoundMethod
from flytemodels.grpc._validation import refuse_invalid_requests
from flytemodels.grpc.call import ServerInterceptor, checked_compression
from flytemodels.grpc.errors import CallError
from flytemodels.grpc.rpc import MAX_MESSAGE_SIZE, AnyRpc

if TYPE_CHECKING:
    import grpc.aio

__all__ = ["ServiceBase"]


class ServiceBase(betterproto2.grpclib.ServiceBase):
    """Serves one service: on `flytemodels.grpc.Server`, on grpclib's server, or on grpcio's (`add_to`).

    Methods that are not overridden answer UNIMPLEMENTED. A method that answers with one message is an `async def` that
    returns it; one that answers with a stream is an asynchronous generator, an `async def` with `yield`s, or a plain
    `def` that returns an asynchronous iterator.

    How a call ends:

    - A `GRPCError` goes to the client: its status, its text (cut at 8 KiB) and its details, a list of messages.
      Trailing metadata goes along, see `current_call()`.
    - Any other exception is logged here, and the client gets INTERNAL and nothing of its text.
    - A request that cannot be decoded is INVALID_ARGUMENT with the DecodeError's text, one that is too large is
      RESOURCE_EXHAUSTED, a missing one UNIMPLEMENTED, as gRPC's list of status codes has it.
    - When the client cancels, or the deadline passes, the method is cancelled.
    """

    max_message_size: int = MAX_MESSAGE_SIZE
    """How many bytes a request may have; may be set on a class or on an object, before the server is made."""

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = ()

    def __init_subclass__(cls, **kwargs: Any) -> None:  # other bases' arguments
        super().__init_subclass__(**kwargs)
        rpcs = cls.rpcs()
        # What one method cannot be called in Python, another may be: `rpcs` is `rpcs_`, where `rpcs_` is `rpcs__`.
        names = {rpc.name for rpc in rpcs}
        for rpc in rpcs:
            foreign = rpc.path.rpartition("/")[2]
            if foreign in cls.__dict__ and foreign not in names and not hasattr(ServiceBase, foreign):
                raise TypeError(f"{cls.__qualname__}: expected the method {rpc.name} for {rpc.path}, got {foreign}")

    @classmethod
    def rpcs(cls) -> list[AnyRpc]:
        """Return the methods of the service; of all of them where a class derives from several generated ones.

        Raises:
            TypeError: two of its services have methods of the same name.
        """
        found: dict[str, AnyRpc] = {}
        for rpc in chain.from_iterable(base.__dict__.get("_rpcs", ()) for base in cls.__mro__):
            known = found.setdefault(rpc.name, rpc)
            if known.path != rpc.path:
                raise TypeError(
                    f"{cls.__qualname__}.{rpc.name}: expected one method to serve, got {known.path} and {rpc.path}"
                )
        return list(found.values())

    @classmethod
    def service_names(cls) -> list[str]:
        """Return the full protobuf name of the service, such as `flyteidl.service.AdminService`; or of all of them."""
        return list(dict.fromkeys(rpc.service for rpc in cls.rpcs()))

    def __mapping__(self) -> Mapping[str, Handler]:
        """Return the handlers by path; what grpclib's servers call.

        Raises:
            TypeError: a method is of the wrong kind: an `async def` without `yield` where a stream is due, or one with
                `yield` where one message is.
        """
        return {method.rpc.path: handler(method) for method in self.bound_methods()}

    def add_to(
        self,
        server: grpc.aio.Server,
        *,
        interceptors: Sequence[ServerInterceptor] = (),
        compression: str | None = None,
        validate: bool = False,
    ) -> None:
        """Add the service to a server of grpcio.

        Messages are read and written by this package, google.protobuf is not involved. All else is grpcio's: ports,
        TLS, options, its own interceptors, `max_receive_message_length` beside this service's `max_message_size`.

        Args:
            server: the server, not yet started.
            interceptors: what stands around the methods, the outermost first.
            compression: `gzip` or `deflate` to compress responses; a method may say otherwise
                (`current_call().compression`). None to do as the server does. (grpcio compresses them for clients that
                cannot read it as well.)
            validate: as for `Server`.

        Raises:
            TypeError: a method is of the wrong kind, see above, or the server is not a `grpc.aio.Server`.
            ValueError: the compression is not one of those.
            ImportError: grpcio is not installed.
        """
        checked_compression(compression)
        from flytemodels.grpc._grpcio.serving import add_methods

        around = (*interceptors, refuse_invalid_requests) if validate else interceptors
        add_methods(server, self.bound_methods(around), compression)

    def bound_methods(self, interceptors: Sequence[ServerInterceptor] = ()) -> list[BoundMethod]:
        """Return the methods, ready to be called; for the transports.

        Args:
            interceptors: what stands around them, the outermost first.

        Raises:
            TypeError: a method is of the wrong kind.
        """
        return [BoundMethod.of(self, rpc, self.max_message_size, interceptors) for rpc in self.rpcs()]

    @staticmethod
    def _unimplemented(rpc: AnyRpc) -> CallError:
        return CallError(Status.UNIMPLEMENTED, f"{rpc.path} is not implemented by this server")
