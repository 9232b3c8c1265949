"""The official peers: grpcio with the stubs and servicers of the flyteidl package.

Import this before anything of grpc or flyteidl: it skips the module's tests where the package does not exist.
"""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import Any

import pytest

if sys.version_info >= (3, 14):
    pytest.skip("flyteidl cannot be installed on Python 3.14 and later", allow_module_level=True)

import grpc

from tests.grpc.echo import ALL, SECRET, STREAMED, Method, Witness, response_to

__all__ = ["call", "echo_server", "ends", "grpc", "official_stub"]


def _module(method: Method) -> Any:
    return importlib.import_module(method.base.__module__.removeprefix("flytemodels.").replace("_grpc", "_pb2_grpc"))


def _foreign(method: Method) -> str:
    return method.rpc.path.rpartition("/")[2]


def official_stub(method: Method, channel: grpc.aio.Channel) -> Any:
    """Return the official callable for a method."""
    stub = getattr(_module(method), method.stub.__name__)(channel)
    return getattr(stub, _foreign(method))


async def call(method: Method, channel: grpc.aio.Channel, requests: list[Any], **options: Any) -> list[Any]:
    """Call a method of any shape with official messages, and give the responses."""
    rpc = method.rpc
    begun = official_stub(method, channel)(iter(requests) if rpc.streams_in else requests[0], **options)
    return [response async for response in begun] if rpc.streams_out else [await begun]


async def ends(method: Method, channel: grpc.aio.Channel, request: Any, **options: Any) -> Any:
    """Call a method, and give the call once it has ended: for its `code()` and `details()`.

    A method that takes a stream of requests gets none before the call has ended: where a server ends a call while the
    client writes to it, grpcio's asyncio API loses the status now and then ("Internal error from Core"), whatever the
    server is.
    """
    ended = asyncio.Event()
    begun = official_stub(method, channel)(_late(request, ended) if method.rpc.streams_in else request, **options)
    await begun.code()
    ended.set()
    with suppress(grpc.aio.AioRpcError):  # nobody else would look at what its tasks raise
        if method.rpc.streams_out:
            await begun.read()
        else:
            await begun
    return begun


async def _late(request: Any, begin: asyncio.Event) -> AsyncIterator[Any]:
    await begin.wait()
    yield request


def echo_server(witness: Witness, **options: Any) -> grpc.aio.Server:
    """Make a grpcio server with the echo of every service, built from the official servicers; see `tests.grpc.echo`."""
    server = grpc.aio.server(**options)
    for base in dict.fromkeys(method.base for method in ALL):
        methods = [method for method in ALL if method.base is base]
        name = base.__name__.removesuffix("Base") + "Servicer"
        servicer = getattr(_module(methods[0]), name)
        echo = type(name, (servicer,), {_foreign(method): _echo(method, witness) for method in methods})
        getattr(_module(methods[0]), f"add_{name}_to_server")(echo(), server)
    return server


def _echo(method: Method, witness: Witness) -> Callable[..., Any]:
    rpc = method.rpc

    def answer(request: bytes) -> Any:
        return response_to(rpc, request).to_flyte_idl()

    async def one(_self: object, request: Any, context: Any) -> Any:
        await _behave(rpc.path, context, witness)
        return answer(request.SerializeToString())

    async def streamed(_self: object, request: Any, context: Any) -> AsyncIterator[Any]:
        await _behave(rpc.path, context, witness)
        for _ in range(STREAMED):
            yield answer(request.SerializeToString())

    async def each(_self: object, requests: AsyncIterator[Any], context: Any) -> AsyncIterator[Any]:
        await _behave(rpc.path, context, witness)
        async for request in requests:
            yield answer(request.SerializeToString())

    shapes: dict[str, Callable[..., Any]] = {"unary_unary": one, "unary_stream": streamed, "stream_stream": each}
    return shapes[rpc.shape]


async def _behave(path: str, context: Any, witness: Witness) -> None:
    metadata = dict(context.invocation_metadata())
    mode = metadata.get("x-mode", "echo")
    if mode == "metadata":
        await context.send_initial_metadata([(key, value) for key, value in metadata.items() if key.startswith("y-")])
    elif mode == "error":
        await context.abort(grpc.StatusCode.NOT_FOUND, "nothing there: 50 % of naïve\nwords")
    elif mode == "raise":
        raise RuntimeError(f"the password is {SECRET}")
    elif mode == "hang":
        witness.begun[path].set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            witness.cancelled[path].set()
            raise
