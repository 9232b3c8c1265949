"""All methods over TLS, in all pairings of clients and servers; and who has the wrong certificate is refused."""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from grpclib.exceptions import GRPCError

from flytemodels.grpc import Channel, MessageCodec, client_tls, server_tls
from flytemodels.message import Message
from tests.grpc.certificates import Certificate, make_certificate
from tests.grpc.echo import ALL, Method, Witness, echo_services, inside, request_of
from tests.grpc.servers import running

Run = Callable[..., Any]
Peer = Callable[..., Any]  # an async context manager

OFFICIAL = pytest.mark.skipif(
    sys.version_info >= (3, 14), reason="flyteidl cannot be installed on Python 3.14 and later"
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "server")


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("tls"), "other")


# Servers: they give a port.


@asynccontextmanager
async def our_server(certificate: Certificate) -> AsyncIterator[int]:
    async with running(*echo_services(), tls=server_tls(certificate.certificate, certificate.key)) as server:
        yield server.port


@asynccontextmanager
async def official_server(certificate: Certificate) -> AsyncIterator[int]:
    from tests.grpc.official import echo_server, grpc

    server = echo_server(Witness())
    pair = (certificate.key.read_bytes(), certificate.certificate.read_bytes())
    port = server.add_secure_port("127.0.0.1:0", grpc.ssl_server_credentials([pair]))
    await server.start()
    try:
        yield port
    finally:
        await server.stop(0)


# Clients: they give a function that calls a method.


@asynccontextmanager
async def our_client(port: int, ca: Path) -> AsyncIterator[Callable[..., Any]]:
    async with Channel("127.0.0.1", port, ssl=client_tls(ca=ca), codec=MessageCodec()) as channel:

        async def call(method: Method, request: Message) -> Any:
            called = getattr(method.stub(channel, timeout=60), method.rpc.name)
            begun = called([request] if method.rpc.streams_in else request)
            first, *_ = [one async for one in begun] if method.rpc.streams_out else [await begun]
            return first

        yield call


@asynccontextmanager
async def official_client(port: int, ca: Path) -> AsyncIterator[Callable[..., Any]]:
    from tests.grpc.official import call as official_call
    from tests.grpc.official import grpc

    credentials = grpc.ssl_channel_credentials(ca.read_bytes())
    async with grpc.aio.secure_channel(f"127.0.0.1:{port}", credentials) as channel:

        async def call(method: Method, request: Message) -> Message:
            response = (await official_call(method, channel, [request.to_flyte_idl()], timeout=60))[0]
            return method.rpc.response.from_flyte_idl(response)

        yield call


@pytest.mark.parametrize(
    ("server", "client"),
    [
        (our_server, our_client),
        pytest.param(our_server, official_client, marks=OFFICIAL),
        pytest.param(official_server, our_client, marks=OFFICIAL),
    ],
)
def test_all_methods(run: Run, certificate: Certificate, server: Peer, client: Peer) -> None:
    async def scenario() -> None:
        async with server(certificate) as port, client(port, certificate.certificate) as call:

            async def echoes(method: Method) -> None:
                request = request_of(method.rpc.request)
                assert method.rpc.request.parse(inside(await call(method, request))) == request

            await asyncio.gather(*map(echoes, ALL))

    run(scenario())


@pytest.mark.parametrize(
    ("server", "client", "refusal"),
    [
        (our_server, our_client, "CERTIFICATE_VERIFY_FAILED"),
        pytest.param(our_server, official_client, "UNAVAILABLE", marks=OFFICIAL),
        pytest.param(official_server, our_client, "CERTIFICATE_VERIFY_FAILED", marks=OFFICIAL),
    ],
)
def test_a_server_with_the_wrong_certificate_is_refused(
    run: Run, certificate: Certificate, other: Certificate, server: Peer, client: Peer, refusal: str
) -> None:
    async def scenario() -> None:
        async with server(certificate) as port, client(port, other.certificate) as call:
            with pytest.raises(Exception, match=refusal):
                await call(ALL[0], ALL[0].rpc.request())

    run(scenario())


def test_clients_can_be_asked_for_a_certificate(run: Run, certificate: Certificate, other: Certificate) -> None:
    tls = server_tls(certificate.certificate, certificate.key, client_ca=other.certificate)
    known = client_tls(ca=certificate.certificate, certificate=other.certificate, key=other.key)
    nobody = client_tls(ca=certificate.certificate)
    method = ALL[1]

    async def scenario() -> None:
        async with running(*echo_services(), tls=tls) as server:
            async with Channel("127.0.0.1", server.port, ssl=known, codec=MessageCodec()) as channel:
                await getattr(method.stub(channel), method.rpc.name)(method.rpc.request())
            async with Channel("127.0.0.1", server.port, ssl=nobody, codec=MessageCodec()) as channel:
                with pytest.raises(GRPCError, match="UNAVAILABLE"):
                    await getattr(method.stub(channel), method.rpc.name)(method.rpc.request())

    run(scenario())


def test_plain_text_is_refused(run: Run, certificate: Certificate) -> None:
    async def scenario() -> None:
        async with our_server(certificate) as port, Channel("127.0.0.1", port, codec=MessageCodec()) as channel:
            with pytest.raises(GRPCError, match="UNAVAILABLE"):
                await getattr(ALL[1].stub(channel), ALL[1].rpc.name)(ALL[1].rpc.request())

    run(scenario())


def test_files_that_are_no_certificates(tmp_path: Path, certificate: Certificate) -> None:
    junk = tmp_path / "junk.pem"
    junk.write_text("junk")
    with pytest.raises(ssl.SSLError):
        server_tls(junk, certificate.key)
    with pytest.raises(FileNotFoundError):
        client_tls(ca=tmp_path / "missing.pem")
