"""Ports for servers that cannot choose one themselves."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["reserved_port"]


@contextmanager
def reserved_port() -> Iterator[int]:
    """Keep a free port of the loopback for a server that sets SO_REUSEPORT.

    It is bound and not listened on: nobody else gets it, and connections are refused until the server listens.
    """
    with socket.socket() as sock:
        if hasattr(socket, "SO_REUSEPORT"):
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        sock.bind(("127.0.0.1", 0))
        yield sock.getsockname()[1]
