"""The server under test: `python -m tests.grpc_conformance.server ours|grpcio`."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from typing import Any

import grpc
import grpc.aio

from flytemodels.google.protobuf.any import Any as AnyMessage
from flytemodels.grpc import Server, current_call, server_tls
from tests.grpc_conformance.common import V1, Base, as_file, headers_of, metadata_of, raised, read, write


class Service(Base):  # type: ignore[misc]  # generated, so that its type is not known here
    """Answers as the requests say. See the comments in the suite's `service.proto`."""

    async def unary(self, request: Any) -> Any:
        return V1.UnaryResponse(payload=await _one(request.response_definition, [request]))

    async def idempotent_unary(self, request: Any) -> Any:
        return V1.IdempotentUnaryResponse(payload=await _one(request.response_definition, [request]))

    async def client_stream(self, requests: AsyncIterator[Any]) -> Any:
        received = [request async for request in requests]
        definition = received[0].response_definition if received else None
        return V1.ClientStreamResponse(payload=await _one(definition, received))

    async def server_stream(self, request: Any) -> AsyncIterator[Any]:
        definition = request.response_definition
        await _begin(definition)
        async for payload in _many(definition, [request], 0):
            yield V1.ServerStreamResponse(payload=payload)

    async def bidi_stream(self, requests: AsyncIterator[Any]) -> AsyncIterator[Any]:
        definition: Any = None
        received: list[Any] = []
        sent = 0
        is_first = True
        async for request in requests:
            received.append(request)
            if is_first:
                is_first = False
                definition = request.response_definition
                full_duplex = request.full_duplex
                await _begin(definition)
            if full_duplex:
                if definition is None or sent >= len(definition.response_data):
                    break
                await asyncio.sleep(definition.response_delay_ms / 1000)
                info = _info(received) if not sent else V1.ConformancePayload.RequestInfo(requests=_packed(received))
                payload = V1.ConformancePayload(data=definition.response_data[sent], request_info=info)
                yield V1.BidiStreamResponse(payload=payload)
                sent += 1
                received = []
        async for payload in _many(definition, received, sent):
            yield V1.BidiStreamResponse(payload=payload)


async def _begin(definition: Any) -> None:
    if definition is not None:
        call = current_call()
        call.trailing_metadata.extend(metadata_of(definition.response_trailers))
        await call.send_initial_metadata(metadata_of(definition.response_headers))


async def _one(definition: Any, received: list[Any]) -> Any:
    if definition is None:
        return V1.ConformancePayload(request_info=_info(received))
    await _begin(definition)
    await asyncio.sleep(definition.response_delay_ms / 1000)
    if definition.error is not None:
        raise raised(definition.error, _info(received))
    return V1.ConformancePayload(data=definition.response_data or b"", request_info=_info(received))


async def _many(definition: Any, received: list[Any], sent: int) -> AsyncIterator[Any]:
    if definition is None:
        return
    for data in definition.response_data[sent:]:
        await asyncio.sleep(definition.response_delay_ms / 1000)
        yield V1.ConformancePayload(data=data, request_info=None if sent else _info(received))
        sent += 1
    if definition.error is not None:
        raise raised(definition.error, None if sent else _info(received))


def _info(received: list[Any]) -> Any:
    call = current_call()
    left = None if call.deadline is None else int(call.deadline.time_remaining() * 1000)
    return V1.ConformancePayload.RequestInfo(
        request_headers=headers_of(call.metadata), timeout_ms=left, requests=_packed(received)
    )


def _packed(received: list[Any]) -> list[AnyMessage]:
    return [AnyMessage.pack(request) for request in received]


async def main(transport: str) -> None:
    """Serve as the suite asks for on standard input, until SIGTERM."""
    request = read(V1.ServerCompatRequest)
    service = Service()
    limit = request.message_receive_limit
    if limit:
        service.max_message_size = limit
    stopped = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopped.set)
    stop = await (_serve_ours if transport == "ours" else _serve_grpcio)(request, service)
    await stopped.wait()
    await stop(0)


async def _serve_ours(request: Any, service: Service) -> Any:
    tls = None
    if request.use_tls:
        ca = as_file(request.client_tls_cert) if request.client_tls_cert else None
        tls = server_tls(as_file(request.server_creds.cert), as_file(request.server_creds.key), client_ca=ca)
    server = Server([service], compression="gzip")
    await server.start("127.0.0.1", 0, ssl=tls)
    _tell(request, server.port)
    return server.stop


async def _serve_grpcio(request: Any, service: Service) -> Any:
    options = [("grpc.max_receive_message_length", request.message_receive_limit or -1)]
    server = grpc.aio.server(options=options)
    service.add_to(server)
    if request.use_tls:
        credentials = grpc.ssl_server_credentials(
            [(request.server_creds.key, request.server_creds.cert)],
            root_certificates=request.client_tls_cert or None,
            require_client_auth=bool(request.client_tls_cert),
        )
        port = server.add_secure_port("127.0.0.1:0", credentials)
    else:
        port = server.add_insecure_port("127.0.0.1:0")
    await server.start()
    _tell(request, port)
    return server.stop


def _tell(request: Any, port: int) -> None:
    certificate = request.server_creds.cert if request.use_tls else b""
    write(V1.ServerCompatResponse(host="127.0.0.1", port=port, pem_cert=certificate))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
