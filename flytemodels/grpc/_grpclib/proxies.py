"""HTTP proxies: a connection through CONNECT."""

from __future__ import annotations

import asyncio
import socket
from base64 import b64encode
from typing import Any, Final
from urllib import request as urllib_request
from urllib.parse import unquote, urlsplit

from grpclib.const import Status

from flytemodels.grpc.errors import CallError

__all__ = ["connect_through", "proxy_for"]

_LONGEST_ANSWER: Final = 16384


def proxy_for(setting: str | bool, host: str, port: int) -> str | None:
    """Find the proxy for an address.

    Args:
        setting: True to do as the environment says (`https_proxy`, `http_proxy`, `no_proxy`), False for none, or the
            proxy itself.
        host: the host to connect to.
        port: its port.

    Returns:
        The proxy's URL, None for none.
    """
    if setting is False:
        return None
    if setting is not True:
        return setting
    # Both are what `getproxies` and `proxy_bypass` do first on every system; typeshed knows one of them.
    environment: Any = urllib_request
    proxies: dict[str, str] = environment.getproxies_environment()
    proxy = proxies.get("https") or proxies.get("http")
    if not proxy or environment.proxy_bypass_environment(f"{host}:{port}", proxies):
        return None
    return proxy


async def connect_through(proxy: str, host: str, port: int) -> socket.socket:
    """Connect to an address through a proxy.

    Args:
        proxy: the proxy's URL, maybe with a user and password in it.
        host: the host to connect to.
        port: its port.

    Returns:
        A socket that is connected to the address.

    Raises:
        CallError: UNAVAILABLE where the proxy refuses.
        OSError: the proxy cannot be reached.
    """
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if parts.scheme != "http" or parts.hostname is None:
        raise CallError(Status.UNAVAILABLE, "proxy: expected an http:// address, got another")
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(parts.hostname, parts.port or 80, type=socket.SOCK_STREAM)
    family, kind, protocol, _, address = found[0]
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await loop.sock_connect(sock, address)
        target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        request = f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n"
        if parts.username is not None:
            credentials = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            request += f"Proxy-Authorization: Basic {b64encode(credentials.encode()).decode()}\r\n"
        await loop.sock_sendall(sock, f"{request}\r\n".encode())
        answer = bytearray()
        while not answer.endswith(b"\r\n\r\n"):
            byte = await loop.sock_recv(sock, 1)  # not one byte of what comes after
            if not byte or len(answer) > _LONGEST_ANSWER:
                raise CallError(Status.UNAVAILABLE, "proxy: expected an answer, got the end of the connection")
            answer += byte
        words = bytes(answer).split(b" ", 2)
        if len(words) < 2 or words[1] != b"200":
            status = words[1][:3].decode("latin-1") if len(words) > 1 else "nothing"
            raise CallError(Status.UNAVAILABLE, f"proxy: expected the answer 200, got {status}")
    except BaseException:
        sock.close()
        raise
    return sock
