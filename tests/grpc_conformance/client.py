"""The client under test: `python -m tests.grpc_conformance.client ours|grpcio`."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from typing import Any

import grpc
import grpc.aio

from flytemodels.grpc import Channel, ClientCall, client_tls
from tests.grpc_conformance.common import V1, Stub, as_file, error_of, headers_of, metadata_of, read, write

_METHODS = {
    "Unary": "unary",
    "IdempotentUnary": "idempotent_unary",
    "Unimplemented": "unimplemented",
    "ClientStream": "client_stream",
    "ServerStream": "server_stream",
    "BidiStream": "bidi_stream",
}
_AT_A_TIME = 16


class Invocation:
    """One call that the suite asks for."""

    def __init__(self, request: Any, stub: Any, calls: list[ClientCall]) -> None:
        self._request = request
        self._stub = stub
        self._calls = calls
        self._result = V1.ClientResponseResult()
        self._answered = asyncio.Event()
        self._sent = 0
        self._task: asyncio.Task[None] | None = None
        cancel = request.cancel
        self._cancel_before = cancel is not None and cancel.before_close_send is not None
        self._cancel_after = None if cancel is None else cancel.after_close_send_ms
        self._cancel_at = None if cancel is None else cancel.after_num_responses

    async def run(self) -> Any:
        """Make the call, and tell how it went."""
        self._task = asyncio.create_task(self._call())
        try:
            await self._task
        except asyncio.CancelledError as error:
            self._result.error = error_of(error)
        except Exception as error:
            self._result.error = error_of(error)
        call = self._calls[-1] if self._calls else None
        if call is not None:
            self._result.response_headers = headers_of(call.initial_metadata)
            self._result.response_trailers = headers_of(call.trailing_metadata)
        self._result.num_unsent_requests = max(0, len(self._request.request_messages) - self._sent)
        return self._result

    async def _call(self) -> None:
        request = self._request
        name = _METHODS[request.method]
        options: dict[str, Any] = {"metadata": metadata_of(request.request_headers)}
        if request.timeout_ms is not None:
            options["timeout"] = request.timeout_ms / 1000
        method = getattr(self._stub, name)
        if request.method in ("ClientStream", "BidiStream"):
            argument: Any = self._requests()
        else:
            argument = request.request_messages[0].unpack()
            self._sent = 1
            self._cancel_later()
        if request.method in ("ServerStream", "BidiStream"):
            async for response in method(argument, **options):
                self._note(response)
        else:
            self._note(await method(argument, **options))

    async def _requests(self) -> AsyncIterator[Any]:
        request = self._request
        full_duplex = request.stream_type == V1.StreamType.STREAM_TYPE_FULL_DUPLEX_BIDI_STREAM
        for packed in request.request_messages:
            await asyncio.sleep(request.request_delay_ms / 1000)
            self._answered.clear()
            self._sent += 1
            yield packed.unpack()
            if full_duplex:
                await self._answered.wait()
        if self._cancel_before:
            self._cancel()
            await asyncio.Event().wait()
        self._cancel_later()

    def _note(self, response: Any) -> None:
        self._result.payloads.append(response.payload or V1.ConformancePayload())
        self._answered.set()
        if self._cancel_at and len(self._result.payloads) == self._cancel_at:
            self._cancel()

    def _cancel_later(self) -> None:
        if self._cancel_after is not None:
            asyncio.get_running_loop().call_later(self._cancel_after / 1000, self._cancel)

    def _cancel(self) -> None:
        assert self._task is not None
        self._task.cancel()


async def main(transport: str) -> None:
    """Make the calls that the suite asks for on standard input."""
    loop = asyncio.get_running_loop()
    room = asyncio.Semaphore(_AT_A_TIME)
    tasks: set[asyncio.Task[None]] = set()

    async def answer(request: Any) -> None:
        async with room:
            try:
                result = V1.ClientCompatResponse(
                    test_name=request.test_name, response=await _invoke(transport, request)
                )
            except Exception as error:
                problem = V1.ClientErrorResult(message=repr(error))
                result = V1.ClientCompatResponse(test_name=request.test_name, error=problem)
            write(result)

    while (request := await loop.run_in_executor(None, read, V1.ClientCompatRequest)) is not None:
        task = asyncio.create_task(answer(request))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
    await asyncio.gather(*tasks)


async def _invoke(transport: str, request: Any) -> Any:
    calls: list[ClientCall] = []

    async def note(call: Any, argument: Any, proceed: Any) -> Any:
        calls.append(call)
        return await proceed(argument)

    compression = "gzip" if request.compression == V1.Compression.COMPRESSION_GZIP else None
    options: dict[str, Any] = {"interceptors": [note], "compression": compression}
    if request.message_receive_limit:
        options["max_message_size"] = request.message_receive_limit
    async with (_ours if transport == "ours" else _grpcio)(request) as channel:
        return await Invocation(request, Stub(channel, **options), calls).run()


def _ours(request: Any) -> Any:
    tls: Any = None
    if request.server_tls_cert:
        own: dict[str, Any] = {}
        if request.client_tls_creds is not None:
            creds = request.client_tls_creds
            own = {"certificate": as_file(creds.cert), "key": as_file(creds.key)}
        tls = client_tls(ca=as_file(request.server_tls_cert), **own)
    return Channel(request.host, request.port, ssl=tls)


def _grpcio(request: Any) -> Any:
    target = f"{request.host}:{request.port}"
    channel_options = [
        ("grpc.max_receive_message_length", request.message_receive_limit or -1),
        ("grpc.use_local_subchannel_pool", 1),  # one bad answer ends a whole connection of grpcio
    ]
    if not request.server_tls_cert:
        return grpc.aio.insecure_channel(target, options=channel_options)
    creds = request.client_tls_creds
    credentials = grpc.ssl_channel_credentials(
        request.server_tls_cert, None if creds is None else creds.key, None if creds is None else creds.cert
    )
    return grpc.aio.secure_channel(target, credentials, options=channel_options)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
