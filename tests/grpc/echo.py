"""All services of both Flytes as an echo: every method, generated from the services themselves.

A response is the response message with all its fields set, and with the request inside, as a field that nobody knows.
So one comparison shows that the request arrived whole and that the response came back whole, for any pair of types.
What else a method shall do is asked for in the metadata, under the key `x-mode`.
"""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
from collections.abc import AsyncIterator, Callable
from copy import deepcopy
from functools import cache
from typing import Any, NamedTuple

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from flytemodels import flyteidl, flyteidl2
from flytemodels._model.kinds import LENGTH
from flytemodels._model.varint import encode_varint
from flytemodels.grpc import Rpc, ServiceBase, ServiceStub, current_call
from flytemodels.message import Message
from tests.support.strategies import filled

__all__ = [
    "ALL",
    "FEW",
    "SECRET",
    "Method",
    "Witness",
    "echo_services",
    "inside",
    "request_of",
    "response_to",
    "with_inside",
]

_FIELD = 100_000
"""A field number that no message of Flyte has."""

SECRET = "hunter2"
"""What must not reach a client."""

STREAMED = 3
"""How many messages a stream has."""


class Method(NamedTuple):
    """A method with the classes that call and serve it."""

    stub: type[ServiceStub]
    base: type[ServiceBase]
    rpc: Rpc

    @property
    def name(self) -> str:
        """The path without its slashes, for the names of tests."""
        return self.rpc.path.strip("/")


def _modules() -> list[str]:
    found = (
        module.name
        for package in (flyteidl, flyteidl2)
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    )
    return sorted(name for name in found if name.endswith("_grpc"))


def _all() -> list[Method]:
    methods: list[Method] = []
    for name in _modules():
        module = importlib.import_module(name)
        for base in vars(module).values():
            if isinstance(base, type) and issubclass(base, ServiceBase) and base is not ServiceBase:
                stub = getattr(module, base.__name__.removesuffix("Base") + "Stub")
                methods += [Method(stub, base, rpc) for rpc in base.rpcs()]
    return methods


ALL = _all()
"""All 92 methods of Flyte 1, and all 125 of Flyte 2."""

FEW = [next(method for method in ALL if method.rpc.shape == shape) for shape in sorted({m.rpc.shape for m in ALL})]
"""One method of each shape that Flyte has, for what is too slow to be done with all."""


def inside(message: Message) -> bytes:
    """Return what is inside the field that nobody knows."""
    data = message._unknown_fields
    tag = encode_varint(_FIELD << 3 | LENGTH)
    assert data.startswith(tag), "no field with the echo"
    return _payload(data[len(tag) :])


def _payload(data: bytes) -> bytes:
    size = shift = 0
    for index, byte in enumerate(data):
        size |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return data[index + 1 : index + 1 + size]
    raise AssertionError("the length is cut off")


def with_inside(message: Message, content: bytes) -> Any:
    """Return the message with such a field."""
    copy = deepcopy(message)
    copy._unknown_fields = encode_varint(_FIELD << 3 | LENGTH) + encode_varint(len(content)) + content
    return copy


@cache
def request_of(cls: type[Message]) -> Any:
    """Return a request with all fields set."""
    return filled(cls)


def response_to(rpc: Rpc, request: bytes) -> Any:
    """Return the response to a request."""
    return with_inside(filled(rpc.response), request)


class Witness:
    """What the server saw of the calls that hang, by the path of the method."""

    def __init__(self) -> None:
        self.begun: dict[str, asyncio.Event] = {method.rpc.path: asyncio.Event() for method in ALL}
        self.cancelled: dict[str, asyncio.Event] = {method.rpc.path: asyncio.Event() for method in ALL}

    async def all_cancelled(self) -> None:
        """Wait until all calls that have begun are cancelled; on a busy machine some may not have come that far."""
        begun = [path for path, event in self.begun.items() if event.is_set()]
        await asyncio.gather(*(self.cancelled[path].wait() for path in begun))


def echo_services(witness: Witness | None = None) -> list[ServiceBase]:
    """Make the echo of every service.

    Args:
        witness: where calls in the mode `hang` are noted.

    Returns:
        The services, to be given to a server.
    """
    bases = dict.fromkeys(method.base for method in ALL)
    return [
        type(f"Echo{base.__name__}", (base,), {rpc.name: _echo(rpc, witness or Witness()) for rpc in base.rpcs()})()
        for base in bases
    ]


def _echo(rpc: Rpc, witness: Witness) -> Callable[..., Any]:
    async def one(_self: object, request: Message) -> Message:
        await _behave(rpc, witness)
        return response_to(rpc, bytes(request))

    async def streamed(_self: object, request: Message) -> AsyncIterator[Message]:
        await _behave(rpc, witness)
        for _ in range(STREAMED):
            yield response_to(rpc, bytes(request))

    async def joined(_self: object, requests: AsyncIterator[Message]) -> Message:
        await _behave(rpc, witness)
        return response_to(rpc, b"".join([bytes(request) async for request in requests]))

    async def each(_self: object, requests: AsyncIterator[Message]) -> AsyncIterator[Message]:
        await _behave(rpc, witness)
        async for request in requests:
            yield response_to(rpc, bytes(request))

    shapes: dict[str, Callable[..., Any]] = {
        "unary_unary": one,
        "unary_stream": streamed,
        "stream_unary": joined,
        "stream_stream": each,
    }
    return shapes[rpc.shape]


async def _behave(rpc: Rpc, witness: Witness) -> None:
    call = current_call()
    mode = call.metadata.get("x-mode", "echo")
    if mode == "metadata":
        echoed = [(key, value) for key, value in call.metadata.items() if key.startswith("y-")]
        await call.send_initial_metadata(echoed)
    elif mode == "error":
        raise GRPCError(Status.NOT_FOUND, "nothing there: 50 % of naïve\nwords")
    elif mode == "raise":
        raise RuntimeError(f"the password is {SECRET}")
    elif mode == "hang":
        witness.begun[rpc.path].set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            witness.cancelled[rpc.path].set()
            raise
