"""What interferes with calls outside tests: proxies, rolling updates, floods, peers that vanish or say nothing."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import socket
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import grpc
import grpc.aio
import pytest
from h2.exceptions import ProtocolError
from hyperframe.frame import DataFrame, GoAwayFrame, PingFrame, SettingsFrame, WindowUpdateFrame

from flytemodels.grpc import Backoff, CallError, Channel, GRPCError, Keepalive, Server, Status
from flytemodels.grpc._grpclib.budgets import FrameBudgets
from tests.grpc.raw import Raw, frame, raw_client
from tests.grpc.servers import running
from tests.grpc.shapes import ALL_SHAPES, Answer, Ask, Shapes, ShapesStub, answer, ask
from tests.support.ports import reserved_port

Run = Callable[..., Any]
ONE_ONE = "/tests.Shapes/OneOne"
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


class Slow(Shapes):
    """Waits for as many tenths of a second as the request has lines; answers with as many bytes as the token says."""

    async def one_one(self, request: Ask) -> Answer:
        self.begun.set()
        await asyncio.sleep(request.lines / 10)
        return answer("x" * int(request.token) if request.token.isdigit() else request.token)


async def until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    async def wait() -> None:
        while not condition():
            await asyncio.sleep(0.01)

    await asyncio.wait_for(wait(), seconds)


# GOAWAY


@asynccontextmanager
async def tiring_proxy(port: int, requests: int) -> AsyncIterator[int]:
    """A server in front of a server that says GOAWAY after so many requests on a connection, as nginx does."""

    async def limit(server: Server) -> None:
        while True:
            await asyncio.sleep(0.001)
            for connection in list(server._connections):
                if connection.h2.highest_inbound_stream_id >= 2 * requests - 1:
                    connection.drain("enough")

    backend = ShapesStub(Channel("127.0.0.1", port))

    class Passing(Shapes):
        async def one_one(self, request: Ask) -> Answer:
            return await backend.one_one(request)

    async with running(Passing()) as server, backend.channel:  # type: ignore[union-attr]
        limiting = asyncio.create_task(limit(server))
        try:
            yield server.port
        finally:
            limiting.cancel()


def test_a_proxy_that_says_goaway_costs_no_call(run: Run) -> None:
    async def scenario() -> None:
        async with (
            running(Shapes()) as server,
            tiring_proxy(server.port, 50) as port,
            Channel("127.0.0.1", port) as channel,
        ):
            stub = ShapesStub(channel)  # without any deadline: nothing may hang
            left = iter(range(1000))

            async def work() -> None:
                for number in left:
                    assert await stub.one_one(ask(str(number))) == answer(str(number))

            await asyncio.wait_for(asyncio.gather(*(work() for _ in range(100))), 60)
            for number in range(200):
                await stub.one_one(ask(str(number)))

    run(scenario())


@pytest.mark.parametrize("streams", [False, True])
def test_grpcios_max_age_lets_long_calls_end(run: Run, streams: bool) -> None:
    async def scenario() -> None:
        options = [("grpc.max_connection_age_ms", 300), ("grpc.max_connection_age_grace_ms", 10_000)]
        server = grpc.aio.server(options=options)
        Slow().add_to(server)
        port = server.add_insecure_port("127.0.0.1:0")
        await server.start()
        async with Channel("127.0.0.1", port) as channel:
            stub = ShapesStub(channel)
            slow = asyncio.create_task(stub.one_one(ask("slow", 15)))
            end = time.monotonic() + 1.2
            while time.monotonic() < end:  # other calls go on meanwhile, on new connections
                await stub.many_one([ask("a")] * 3) if streams else await stub.one_one(ask("a", 0))
            assert await slow == answer("slow")
        await server.stop(0)

    run(scenario())


@pytest.mark.parametrize("client", ["ours", "grpcio"])
def test_a_rolling_update_costs_no_call(run: Run, client: str) -> None:
    async def scenario() -> None:
        first, second = Server([Slow()]), Server([Slow()])
        await first.start("127.0.0.1", 0, reuse_port=True)
        port = first.port
        if client == "ours":
            channel: Any = Channel("127.0.0.1", port)
        else:
            channel = grpc.aio.insecure_channel(f"127.0.0.1:{port}")
        async with channel:
            stub = ShapesStub(channel, timeout=30)
            slow = asyncio.create_task(stub.one_one(ask("slow", 10)))
            calls: list[Any] = []

            async def call_on() -> None:
                while True:
                    calls.append(asyncio.create_task(stub.one_one(ask("a", 0))))
                    await asyncio.sleep(0.005)

            calling = asyncio.create_task(call_on())
            await asyncio.sleep(0.2)
            await second.start("127.0.0.1", port, reuse_port=True)
            await first.stop(10)
            assert await slow == answer("slow")
            await asyncio.sleep(0.2)
            calling.cancel()
            assert await asyncio.gather(*calls) == [answer("a")] * len(calls)
            assert len(calls) > 50
        await second.stop(0)

    run(scenario())


class FakeServer:
    """Answers with frames that a test has made: HTTP/2 by hand."""

    def __init__(self, script: Callable[[asyncio.StreamReader, asyncio.StreamWriter, int], Any]) -> None:
        self._script = script
        self.connections = 0
        self._tasks: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> FakeServer:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        with suppress(ConnectionError, asyncio.CancelledError):
            await self._script(reader, writer, self.connections)
        writer.close()


def test_what_goaway_leaves_out_is_sent_again(run: Run) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        writer.write(SettingsFrame(0).serialize())
        await asyncio.sleep(0.1)  # the calls come in
        if number == 1:
            writer.write(GoAwayFrame(0, last_stream_id=0, error_code=0, additional_data=b"moving").serialize())
            await reader.read()
        else:
            writer.write(GoAwayFrame(0, last_stream_id=2**31 - 1, error_code=2, additional_data=b"broken").serialize())
            await asyncio.sleep(0.1)

    async def scenario() -> None:
        async with FakeServer(script) as server, Channel("127.0.0.1", server.port) as channel:
            stub = ShapesStub(channel, timeout=30)
            for outcome in await asyncio.gather(
                *(stub.all_of(rpc, [ask()]) for rpc in ALL_SHAPES), return_exceptions=True
            ):
                assert isinstance(outcome, CallError)
                assert outcome.status is Status.UNAVAILABLE
                assert "GOAWAY INTERNAL_ERROR: broken" in str(outcome.message)
            assert server.connections == 2

    run(scenario())


def test_calls_beyond_the_limit_wait_and_move_on(run: Run) -> None:
    async def scenario() -> None:
        serving = running(Slow(), max_concurrent_streams=2, max_connection_age=0.3)
        async with serving as server, Channel("127.0.0.1", server.port) as channel:
            stub = ShapesStub(channel)
            answers = await asyncio.wait_for(asyncio.gather(*(stub.one_one(ask("a", 1)) for _ in range(20))), 60)
            assert answers == [answer("a")] * 20

    run(scenario())


# Connections


def test_a_server_that_comes_back_is_found(run: Run) -> None:
    async def scenario(port: int) -> None:
        first = Server([Shapes()])
        await first.start("127.0.0.1", port, reuse_port=True)
        async with Channel("127.0.0.1", port, backoff=Backoff(initial=0.05, maximum=0.1)) as channel:
            stub = ShapesStub(channel, timeout=30)
            assert await stub.one_one(ask("a")) == answer("a")
            await first.stop(0)
            with pytest.raises(CallError) as caught:
                await stub.one_one(ask("a"))
            assert caught.value.status is Status.UNAVAILABLE
            waiting = asyncio.create_task(ShapesStub(channel, timeout=30, wait_for_ready=True).one_one(ask("b")))
            await asyncio.sleep(0.2)
            assert not waiting.done()
            async with running(Shapes()) as _, Server([Shapes()]) as second:
                await second.start("127.0.0.1", port, reuse_port=True)
                assert await waiting == answer("b")
                assert await stub.one_one(ask("a")) == answer("a")

    with reserved_port() as port:
        run(scenario(port))


def test_addresses_are_tried_in_turn_or_all_used(run: Run) -> None:
    async def scenario() -> None:
        services = [Shapes(), Shapes()]
        async with running(services[0]) as one, running(services[1]) as two:
            nobody = "127.0.0.1:1"
            addresses = [nobody, f"127.0.0.1:{one.port}", f"127.0.0.1:{two.port}"]
            async with Channel(addresses=addresses) as channel:
                for _ in range(4):
                    await ShapesStub(channel, timeout=30).one_one(ask())
            assert [len(service.calls) for service in services] == [4, 0]
            async with Channel(addresses=addresses[1:], round_robin=True) as channel:
                stub = ShapesStub(channel, timeout=30)
                await stub.one_one(ask())
                await until(lambda: len(channel._connections) == 2)
                for _ in range(10):
                    await stub.one_one(ask())
            assert min(len(service.calls) for service in services) >= 4

    run(scenario())


def test_unix_sockets_and_their_files(run: Run, tmp_path: Any) -> None:
    async def scenario() -> None:
        path = str(tmp_path / "socket")
        server = Server([Shapes()])
        await server.start(path=path)
        for channel in (Channel(path=path), Channel.to(f"unix:{path}"), Channel.to(f"unix://{path}")):
            async with channel:
                assert await ShapesStub(channel, timeout=30).one_one(ask("a")) == answer("a")
        await server.stop(0)
        assert not os.path.exists(path)

    run(scenario())


def test_a_stub_makes_a_channel_from_an_address(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes()) as server:
            for target in (
                f"127.0.0.1:{server.port}",
                f"http://127.0.0.1:{server.port}",
                f"dns:///127.0.0.1:{server.port}",
            ):
                async with ShapesStub(target, timeout=30) as stub:
                    assert await stub.one_one(ask("a")) == answer("a")

    run(scenario())


@pytest.mark.parametrize("target", ["", "localhost", "ftp://localhost:1", "localhost:port", "localhost:99999"])
def test_addresses_that_are_none(target: str) -> None:
    with pytest.raises(ValueError, match=r"expected host:port, unix:/path, http:// or https://"):
        Channel.to(target)


def test_a_proxy_of_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        asked.append(request)
        host, _, port = request.split()[1].decode().partition(":")
        if host == "refused.invalid":
            writer.write(b"HTTP/1.1 403 Forbidden\r\n\r\n")
            writer.close()
            return
        there, back = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                sink.write(data)
            sink.close()

        await asyncio.gather(pump(reader, back), pump(there, writer))

    async def scenario() -> None:
        server = await asyncio.start_server(proxy, "127.0.0.1", 0)
        address = f"http://user:pass%20word@127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with running(Shapes()) as backend:
            monkeypatch.setenv("https_proxy", address)
            monkeypatch.setenv("no_proxy", "localhost")
            async with Channel("127.0.0.1", backend.port) as channel:
                assert await ShapesStub(channel, timeout=30).one_one(ask("a")) == answer("a")
            assert f"CONNECT 127.0.0.1:{backend.port} HTTP/1.1\r\n".encode() in asked[0]
            assert b"Proxy-Authorization: Basic dXNlcjpwYXNzIHdvcmQ=\r\n" in asked[0]
            async with Channel("localhost", backend.port) as channel:
                assert await ShapesStub(channel, timeout=30).one_one(ask("a")) == answer("a")
            async with Channel("refused.invalid", 80) as channel:
                with pytest.raises(CallError, match="proxy: expected the answer 200, got 403"):
                    await ShapesStub(channel, timeout=30).one_one(ask("a"))
            assert len(asked) == 2
        server.close()

    run(scenario())


def test_a_server_that_falls_silent_is_given_up(run: Run) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _number: int) -> None:
        writer.write(SettingsFrame(0).serialize())
        await asyncio.sleep(60)

    async def scenario() -> None:
        keepalive = Keepalive(time=0.1, timeout=0.1)
        async with FakeServer(script) as server, Channel("127.0.0.1", server.port, keepalive=keepalive) as channel:
            with pytest.raises(CallError, match="the peer was silent") as caught:
                await asyncio.wait_for(ShapesStub(channel).one_one(ask()), 30)
            assert caught.value.status is Status.UNAVAILABLE

    run(scenario())


def test_keepalive_spares_a_server_that_answers(run: Run) -> None:
    async def scenario() -> None:
        keepalive = Keepalive(time=0.05, timeout=2)
        async with running(Slow()) as server, Channel("127.0.0.1", server.port, keepalive=keepalive) as channel:
            assert await ShapesStub(channel).one_one(ask("a", 6)) == answer("a")

    run(scenario())


def test_a_server_that_never_greets_times_out(run: Run) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _number: int) -> None:
        await asyncio.sleep(60)

    async def scenario() -> None:
        async with FakeServer(script) as server, Channel("127.0.0.1", server.port, connect_timeout=0.2) as channel:
            with pytest.raises(CallError, match=r"no connection to .* within 0\.2 s"):
                await asyncio.wait_for(ShapesStub(channel).one_one(ask()), 30)

    run(scenario())


@pytest.mark.parametrize("said", [b"", PREFACE[:10], PREFACE], ids=["nothing", "half a preface", "the preface"])
def test_connections_that_say_nothing_are_closed(run: Run, said: bytes) -> None:
    async def scenario() -> None:
        async with running(Shapes(), handshake_timeout=0.2) as server:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(said)
            await asyncio.wait_for(reader.read(), 30)
            writer.close()
            await until(lambda: not server._connections)

    run(scenario())


def test_idle_and_old_connections_are_closed_politely(run: Run) -> None:
    async def scenario() -> None:
        async with running(Slow(), max_connection_idle=0.2) as server, raw_client(server.port) as raw:
            assert (await raw.call(ONE_ONE, frame(bytes(ask("a", 4))))).status is Status.OK
            await asyncio.wait_for(raw.closed.wait(), 30)
            assert raw.goodbye == 0
        async with running(Slow(), max_connection_age=0.2) as server, Channel("127.0.0.1", server.port) as channel:
            assert await ShapesStub(channel).one_one(ask("a", 4)) == answer("a")
            await until(lambda: not server._connections)

    run(scenario())


def test_old_connections_do_not_wait_for_ever(run: Run) -> None:
    async def scenario() -> None:
        serving = running(Shapes(), max_connection_age=0.1, max_connection_age_grace=0.1)
        async with serving as server, Channel("127.0.0.1", server.port) as channel:
            with pytest.raises(CallError, match="the server is shutting down"):
                await ShapesStub(channel, metadata={"x-mode": "hang"}).one_one(ask())

    run(scenario())


def test_there_is_a_limit_of_connections(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes(), max_connections=2) as server:
            port = server.port
            async with raw_client(port), raw_client(port), Channel("127.0.0.1", port) as channel:
                with pytest.raises(CallError, match="no room for more connections") as caught:
                    await ShapesStub(channel, timeout=10).one_one(ask())
                assert caught.value.status is Status.UNAVAILABLE
            await until(lambda: not server._connections)
            async with Channel("127.0.0.1", server.port) as channel:
                assert await ShapesStub(channel, timeout=10).one_one(ask("a")) == answer("a")

    run(scenario())


# Input that is bad for one call


BAD_HEADERS = {
    "not ASCII": [("x-user", "é".encode())],
    "not UTF-8": [("x-user", b"\xff\xfe")],
    "64 KiB": [("x-large", b"x" * 70_000)],
    "base64": [("x-data-bin", b"a")],
    "timeout": [("grpc-timeout", b"soon")],
}


@pytest.mark.parametrize("headers", BAD_HEADERS.values(), ids=BAD_HEADERS)
def test_bad_headers_end_their_own_call(run: Run, headers: list[tuple[str, bytes]]) -> None:
    async def scenario() -> None:
        service = Shapes()
        async with running(service) as server, raw_client(server.port) as raw:
            other = raw.begin(ONE_ONE, ("x-mode", "hang"))
            raw.send(other, frame(bytes(ask())), end=True)
            await service.begun.wait()
            stream = raw.begin(ONE_ONE, *headers)  # type: ignore[arg-type]
            raw.send(stream, frame(bytes(ask("a"))), end=True)
            outcome = await raw.ended(stream)
            expected = {
                "x-user": Status.OK,
                "x-large": Status.RESOURCE_EXHAUSTED,
                "x-data-bin": Status.INTERNAL,
                "grpc-timeout": Status.INTERNAL,
            }
            assert outcome.status is expected[headers[0][0]]
            assert not raw.closed.is_set()
            assert not raw.outcomes[other].over.is_set()
            assert (await raw.call(ONE_ONE, frame(bytes(ask("a"))))).data == frame(bytes(answer("a")))

    run(scenario())


def test_a_wrong_content_length_resets_its_own_call(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes()) as server, raw_client(server.port) as raw:
            outcome = await raw.call(ONE_ONE, frame(bytes(ask("a"))), ("content-length", "3"))
            assert outcome.reset == 1  # PROTOCOL_ERROR
            assert (await raw.call(ONE_ONE, frame(bytes(ask("a"))))).status is Status.OK

    run(scenario())


@pytest.mark.parametrize("size", [40_000, 200_000])
@pytest.mark.parametrize("server", ["ours", "grpcio"])
def test_long_texts_of_a_status_are_cut(run: Run, server: str, size: int) -> None:
    class Verbose(Shapes):
        async def one_one(self, request: Ask) -> Answer:
            raise GRPCError(Status.FAILED_PRECONDITION, "né " * (size // 3))

    async def scenario() -> None:
        @asynccontextmanager
        async def serving() -> AsyncIterator[int]:
            if server == "ours":
                async with running(Verbose()) as ours:
                    yield ours.port
            else:
                googles = grpc.aio.server()
                Verbose().add_to(googles)
                port = googles.add_insecure_port("127.0.0.1:0")
                await googles.start()
                yield port
                await googles.stop(0)

        async with serving() as port:
            for channel in (Channel("127.0.0.1", port), grpc.aio.insecure_channel(f"127.0.0.1:{port}")):
                async with channel:
                    begun = time.process_time()
                    with pytest.raises(CallError) as caught:
                        await ShapesStub(channel, timeout=30).one_one(ask())
                    assert time.process_time() - begun < 2
                    error = caught.value
                    assert error.status is Status.FAILED_PRECONDITION
                    assert str(error.message).endswith(f"(cut: {size // 3 * 3} characters)")
                    assert str(error.message).startswith("né né")

    run(scenario())


def test_trailers_that_are_too_large_are_left_out(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    class Verbose(Shapes):
        async def one_one(self, request: Ask) -> Answer:
            from flytemodels.grpc import current_call

            current_call().trailing_metadata.extend({"x-large": "x" * 9000, "x-small": "y"})
            raise CallError(Status.ABORTED, "no", [ask("x" * 9000)])

    async def scenario() -> None:
        async with running(Verbose()) as server, Channel("127.0.0.1", server.port) as channel:
            with pytest.raises(CallError, match=r"no \(details left out: 90\d\d bytes\)") as caught:
                await ShapesStub(channel, timeout=30).one_one(ask())
            assert dict(caught.value.trailing_metadata) == {"x-small": "y"}

    run(scenario())
    assert "trailing metadata under 'x-large' were left out" in caplog.text


# Floods


FLOODS: dict[str, Callable[[Raw], bytes]] = {
    "PING": lambda raw: PingFrame(0, opaque_data=b"12345678").serialize() * 500,
    "SETTINGS": lambda raw: SettingsFrame(0).serialize() * 500,
    "WINDOW_UPDATE": lambda raw: WindowUpdateFrame(0, window_increment=1).serialize() * 500,
    "unknown frames": lambda raw: bytes([0, 0, 0, 0xBE, 0, 0, 0, 0, 0]) * 500,
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=FLOODS)
def test_floods_of_frames_end_their_connection(run: Run, flood: Callable[[Raw], bytes]) -> None:
    async def scenario() -> None:
        async with running(Shapes()) as server, raw_client(server.port) as raw:
            data = flood(raw)
            await _flooded(server, raw, lambda: raw.writer.write(data))

    run(scenario())


def test_a_flood_of_empty_data_ends_its_connection(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes()) as server, raw_client(server.port) as raw:
            stream = raw.begin("/tests.Shapes/ManyOne")
            data = DataFrame(stream).serialize() * 500
            await _flooded(server, raw, lambda: raw.writer.write(data))

    run(scenario())


def test_rapid_reset_ends_its_connection(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes()) as server, raw_client(server.port) as raw:

            def send() -> None:
                for _ in range(50):
                    stream = raw.begin(ONE_ONE)
                    raw.h2.reset_stream(stream, error_code=8)
                raw.flush()

            await _flooded(server, raw, send)

    run(scenario())


async def _flooded(server: Server, raw: Raw, send: Callable[[], None]) -> None:
    """Flood a server until it closes the connection; a good client is served meanwhile, and quickly."""
    async with Channel("127.0.0.1", server.port) as channel:
        stub = ShapesStub(channel, timeout=30)
        slowest = 0.0
        for _ in range(400):
            with suppress(Exception):  # h2 learns of the GOAWAY at some point
                send()
            begun = time.process_time()  # and not the time of a machine that is busy with something else
            await stub.one_one(ask("a"))
            slowest = max(slowest, time.process_time() - begun)
            if raw.closed.is_set():
                break
        await asyncio.wait_for(raw.closed.wait(), 30)
        assert raw.goodbye == 11  # ENHANCE_YOUR_CALM
        assert slowest < 1.0


def test_a_ping_for_each_answer_is_no_flood(run: Run) -> None:
    # grpc-go measures its connection so, for as long as calls go on.
    async def scenario() -> None:
        async with running(Shapes()) as server, raw_client(server.port) as raw:
            request = frame(bytes(ask("a")))
            for _ in range(20):
                streams = [raw.begin(ONE_ONE) for _ in range(40)]
                for stream in streams:
                    raw.send(stream, request, end=True)
                for stream in streams:
                    assert (await raw.ended(stream)).status is Status.OK
                    raw.writer.write(WindowUpdateFrame(0, window_increment=1).serialize())
                    raw.writer.write(PingFrame(0, opaque_data=b"12345678").serialize())
            assert (await raw.call(ONE_ONE, request)).status is Status.OK
            assert raw.goodbye is None

    run(scenario())


def test_a_slow_peer_may_acknowledge_all_data_at_once() -> None:
    budgets = FrameBudgets()
    budgets.sent_data(3000)

    def acknowledge(times: int) -> None:
        for _ in range(times):
            budgets.receive(WindowUpdateFrame(0, window_increment=1))

    acknowledge(6000)
    with pytest.raises(ProtocolError, match="too many window updates"):
        acknowledge(1000)


def test_what_clients_do_is_not_taken_for_a_flood(run: Run) -> None:
    async def scenario() -> None:
        async with running(Slow()) as server, grpc.aio.insecure_channel(f"127.0.0.1:{server.port}") as channel:
            stub = ShapesStub(channel, timeout=60)
            tasks = [asyncio.create_task(stub.one_one(ask("a", 100))) for _ in range(300)]
            await asyncio.sleep(0.5)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for size in (3_000_000, 1, 3_000_000):
                assert len((await stub.one_one(ask(str(size), 0))).header.token) == size  # type: ignore[union-attr]
            assert await stub.one_one(ask("a", 0)) == answer("a")

    run(scenario())


# Memory


def resident() -> int:
    """Return the process's memory in bytes, without what the allocator of glibc keeps for later."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


needs_proc = pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="memory is measured in /proc")


@needs_proc
def test_data_in_frames_of_one_byte_costs_what_it_is(run: Run) -> None:
    async def scenario() -> None:
        service = Shapes()
        async with running(service) as server, raw_client(server.port) as raw:
            size = 300_000
            message = bytes(ask("x" * size))
            stream = raw.begin(ONE_ONE)
            framed = frame(message)
            before = resident()
            one = [DataFrame(stream, data=framed[index : index + 1]).serialize() for index in range(5)]
            x = DataFrame(stream, data=b"x").serialize()
            raw.writer.write(
                b"".join(one) + b"".join(DataFrame(stream, data=bytes([byte])).serialize() for byte in framed[5:20])
            )
            for _ in range(size // 5000 - 1):
                raw.writer.write(x * 5000)
                await raw.writer.drain()
            await until(lambda: server._connections and next(iter(server._connections)).streams)
            grown = resident() - before
            assert grown < 40_000_000

    run(scenario())


@needs_proc
def test_memory_of_clients_that_vanish_is_given_back(run: Run) -> None:
    async def scenario() -> None:
        async with running(Slow()) as server:

            async def vanish() -> None:
                async with raw_client(server.port, reading=False) as raw:
                    stream = raw.begin(ONE_ONE)
                    raw.send(stream, frame(bytes(ask("3000000", 0))), end=True)
                    await until(lambda: raw.outcomes[stream].data)
                    raw.writer.transport.abort()

            await asyncio.gather(*(vanish() for _ in range(5)))
            gc.collect()
            before = resident()
            await asyncio.gather(*(vanish() for _ in range(30)))
            await until(lambda: not server._connections)
            await asyncio.sleep(0.1)
            assert resident() - before < 30_000_000  # 30 answers have 90 MB
            gc.disable()  # the collector must not be needed
            try:
                calls = count("ServerCall")
                await asyncio.gather(*(vanish() for _ in range(5)))
                await until(lambda: not server._connections)
                await asyncio.sleep(0.1)
                assert count("ServerCall") == calls
            finally:
                gc.enable()

    run(scenario())


def count(name: str) -> int:
    return sum(type(one).__name__ == name for one in gc.get_objects())


def test_nothing_is_left_of_a_client(run: Run) -> None:
    async def scenario() -> None:
        async with running(Slow()) as server:
            gc.collect()
            before = Counter(type(one).__name__ for one in gc.get_objects())
            for _ in range(20):
                async with Channel("127.0.0.1", server.port) as channel:
                    stub = ShapesStub(channel, timeout=30)
                    await asyncio.gather(*(stub.one_one(ask("a", 0)) for _ in range(20)))
            await until(lambda: not server._connections)
            gc.collect()
            after = Counter(type(one).__name__ for one in gc.get_objects())
            for name in ("ServerConnection", "ClientConnection", "Stream", "ServerCall", "ClientCall", "H2"):
                assert after[name] <= before[name], name

    run(scenario())


def test_sockets_that_vanish_are_found_by_pings(run: Run) -> None:
    async def scenario() -> None:
        async with running(Shapes(), keepalive_time=0.1, keepalive_timeout=0.1) as server:
            with socket.create_connection(("127.0.0.1", server.port)) as half_open:
                half_open.sendall(PREFACE + SettingsFrame(0).serialize())
                await until(lambda: server._connections)
                await until(lambda: not server._connections, 10)

    run(scenario())


# Compression


def test_responses_are_compressed_on_request(run: Run) -> None:
    async def scenario() -> None:
        text = "x" * 10_000
        async with running(Shapes(), compression="gzip") as server, raw_client(server.port) as raw:
            for accepted, packed in (("gzip", True), ("identity,deflate", False)):
                outcome = await raw.call(ONE_ONE, frame(bytes(ask(text))), ("grpc-accept-encoding", accepted))
                assert outcome.status is Status.OK
                assert (len(outcome.data) < 1000) is packed
                assert (outcome.headers.get("grpc-encoding") == "gzip") is packed
            for channel in (Channel("127.0.0.1", server.port), grpc.aio.insecure_channel(f"127.0.0.1:{server.port}")):
                async with channel:
                    for compression in ("gzip", "deflate"):
                        stub = ShapesStub(channel, timeout=30, compression=compression)
                        assert await stub.one_one(ask(text)) == answer(text)

    run(scenario())
