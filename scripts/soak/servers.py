"""The servers under load, as processes of their own, and what the system says of a process."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import attrs

__all__ = ["TOKEN", "Footprint", "Target", "flytekits_connector", "our_connector"]

ROOT = Path(__file__).resolve().parents[2]
TOKEN = {"_FSEC_WAREHOUSE_TOKEN": "soak"}
"""The secret that the connector asks for."""
_STARTING = 120.0
"""How many seconds a server may take to start."""


@attrs.frozen
class Footprint:
    """What a process takes up.

    Attributes:
        memory: resident memory in bytes.
        files: how many file descriptors are open.
    """

    memory: int
    files: int

    @classmethod
    def of(cls, pid: int) -> Footprint:
        """Ask Linux; elsewhere there is nobody to ask, and all is zero."""
        folder = Path(f"/proc/{pid}")
        if not folder.exists():
            return cls(0, 0)
        pages = int((folder / "statm").read_text().split()[1])
        return cls(pages * os.sysconf("SC_PAGE_SIZE"), len(os.listdir(folder / "fd")))


@attrs.frozen
class Target:
    """A server that runs.

    Attributes:
        name: what it is called in the report.
        port: its port on the loopback.
        pid: its process.
    """

    name: str
    port: int
    pid: int


@asynccontextmanager
async def our_connector(at_a_time: int) -> AsyncGenerator[Target, None]:
    """Run the example connector."""
    command = ["-m", "examples.connector", "--port", "0", "--at-a-time", str(at_a_time)]
    async with _process(*command) as process:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), _STARTING)).decode()
        yield Target("flytemodels", int(line.rpartition(":")[2]), process.pid)


@asynccontextmanager
async def flytekits_connector() -> AsyncGenerator[Target, None]:
    """Run flytekit's connector server with the same warehouse, as `pyflyte serve connector` runs it."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
    code = "from flytekit.clis.sdk_in_container.pyflyte import main; main()"
    options = ["--port", str(port), "--prometheus_port", "0", "--modules", "soak.flytekit_warehouse"]
    # At its usual log level it writes a line for each call, which would be measured, too.
    async with _process("-c", code, "serve", "connector", *options, FLYTE_SDK_LOGGING_LEVEL="40") as process:
        await asyncio.wait_for(_listening(port), _STARTING)
        yield Target("flytekit", port, process.pid)


async def _listening(port: int) -> None:
    while True:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
        else:
            writer.close()
            return


@asynccontextmanager
async def _process(*command: str, **environment: str) -> AsyncGenerator[asyncio.subprocess.Process, None]:
    with tempfile.TemporaryDirectory(prefix="soak-", ignore_cleanup_errors=True) as folder:
        # flytekit's server does not tidy up when it ends.
        async with _process_in(folder, *command, **environment) as process:
            yield process


@asynccontextmanager
async def _process_in(
    folder: str, *command: str, **environment: str
) -> AsyncGenerator[asyncio.subprocess.Process, None]:
    path = os.pathsep.join([str(ROOT), str(ROOT / "scripts"), *filter(None, [os.environ.get("PYTHONPATH")])])
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=ROOT,
        env={**os.environ, **TOKEN, **environment, "PYTHONPATH": path, "TMPDIR": folder},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
        await _drained(process)


async def _drained(process: asyncio.subprocess.Process) -> None:
    """Read what it still says until it has ended: a full pipe would keep it from ending."""
    try:
        await asyncio.wait_for(process.communicate(), 30)
    except asyncio.TimeoutError:
        process.kill()
        await process.wait()
