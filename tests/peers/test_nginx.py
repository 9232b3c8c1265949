"""nginx in front of a server, as an ingress is: with its defaults it says GOAWAY after every 1,000 requests."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from flytemodels.grpc import Channel
from tests.grpc.servers import running
from tests.grpc.shapes import ALL_SHAPES, Shapes, ShapesStub, answer, ask
from tests.support.ports import reserved_port

Run = Callable[..., Any]
NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")

CONFIGURATION = """
daemon off;
worker_processes 1;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {more}
  server {{
    listen 127.0.0.1:{port} http2 reuseport;
    location / {{ grpc_pass grpc://127.0.0.1:{backend}; }}
  }}
}}
"""


@asynccontextmanager
async def nginx(folder: Path, backend: int, more: str = "") -> AsyncIterator[int]:
    with reserved_port() as port:
        (folder / "nginx.conf").write_text(CONFIGURATION.format(folder=folder, port=port, backend=backend, more=more))
        process = await asyncio.create_subprocess_exec(
            str(NGINX), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")
        )
        try:
            yield port
        finally:
            process.terminate()
            await process.wait()


@asynccontextmanager
async def behind_nginx(folder: Path, more: str) -> AsyncIterator[ShapesStub]:
    serving = running(Shapes())
    async with serving as server, nginx(folder, server.port, more) as port, Channel("127.0.0.1", port) as channel:
        await channel.connect(30)
        yield ShapesStub(channel)  # without any deadline: nothing may hang


@pytest.mark.parametrize(("more", "calls"), [("", 2500), ("keepalive_requests 50;", 1000)])
def test_its_goaways_cost_no_call(run: Run, tmp_path: Path, more: str, calls: int) -> None:
    async def scenario() -> None:
        async with behind_nginx(tmp_path, more) as stub:
            left = iter(range(calls))

            async def work() -> None:
                for number in left:
                    assert await stub.one_one(ask(str(number))) == answer(str(number))

            await asyncio.wait_for(asyncio.gather(*(work() for _ in range(100))), 60)
            for number in range(120):  # one after the other
                assert await stub.one_one(ask(str(number))) == answer(str(number))

    run(scenario())


def test_streams_through_it(run: Run, tmp_path: Path) -> None:
    async def scenario() -> None:
        async with behind_nginx(tmp_path, "keepalive_requests 10;") as stub:
            for _ in range(10):
                await asyncio.gather(*(stub.all_of(rpc, [ask("a")]) for rpc in ALL_SHAPES for _ in range(5)))

    run(scenario())
