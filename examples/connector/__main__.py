"""Starts the connector's server: host, port, TLS, health checks, reflection, and a clean end on SIGTERM."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import ssl
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from types import FrameType

from examples.connector.connector import services
from examples.connector.warehouse import Warehouse
from flytemodels.grpc import Server, ServiceBase, server_tls
from flytemodels.grpc.health import Health, HealthCheckResponse
from flytemodels.grpc.reflection import with_reflection

Services = Callable[[Warehouse], Sequence[ServiceBase]]
"""Makes a connector's services."""


def main(make_services: Services, program: str) -> None:
    """Read the command line and serve until a signal comes.

    Args:
        make_services: makes what is served.
        program: how the program is called.
    """
    parser = argparse.ArgumentParser(prog=program, description="A connector for a toy warehouse.")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8000, help="0 for any that is free (default: %(default)s)")
    parser.add_argument("--certificate", metavar="FILE", help="a PEM file, for TLS")
    parser.add_argument("--key", metavar="FILE", help="the PEM file with the certificate's key")
    parser.add_argument(
        "--at-a-time", type=int, default=4, help="how many queries run at a time (default: %(default)s)"
    )
    parser.add_argument(
        "--grace", type=float, default=5.0, help="seconds that calls have to end (default: %(default)s)"
    )
    options = parser.parse_args()
    if (options.certificate is None) != (options.key is None):
        parser.error("--certificate and --key go together")
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    tls = None if options.certificate is None else server_tls(options.certificate, options.key)
    asyncio.run(serve(make_services, options.host, options.port, tls, options.at_a_time, options.grace))


async def serve(
    make_services: Services, host: str, port: int, tls: ssl.SSLContext | None, at_a_time: int, grace: float
) -> None:
    """Serve until a signal comes; then let calls end, cancel the jobs, and remove their files.

    Args:
        make_services: makes what is served.
        host: the address to listen on.
        port: the port; 0 for any that is free.
        tls: the server's certificate and key, or None for plain text.
        at_a_time: how many queries run at a time.
        grace: how many seconds calls in progress have to end.
    """
    warehouse = Warehouse(at_a_time=at_a_time)
    connector = make_services(warehouse)
    health = Health(connector)
    server = Server(with_reflection([*connector, health]))
    with stop_signal() as stopped:
        await server.start(host, port, ssl=tls)
        print(f"listening on {host}:{server.port}", flush=True)
        await stopped.wait()
        health.set(HealthCheckResponse.NOT_SERVING)
        await server.stop(grace)
    await warehouse.close()
    print("stopped", flush=True)


@contextmanager
def stop_signal() -> Generator[asyncio.Event, None, None]:
    """Return an event that SIGTERM and SIGINT set, in place of what they do otherwise."""
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stopped.set)

    # Not loop.add_signal_handler, which Windows does not have.
    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


if __name__ == "__main__":
    main(services, "python -m examples.connector")
