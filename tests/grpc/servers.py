"""Servers that run while a block does, and end with it, however it ends."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from flytemodels.grpc import Server

__all__ = ["running"]


@asynccontextmanager
async def running(*services: Any, tls: ssl.SSLContext | None = None, **options: Any) -> AsyncIterator[Server]:
    """Start our server on a free port of the loopback, and stop it.

    Args:
        services: what it serves.
        tls: its certificate.
        options: what else the server takes.

    Yields:
        The server.
    """
    server = Server(services, **options)
    await server.start("127.0.0.1", 0, ssl=tls)
    try:
        yield server
    finally:
        await server.stop(0)
