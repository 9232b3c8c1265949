"""Who is at the other end of a connection."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from typing import Any, cast

__all__ = ["certificate_of", "peer_of"]


def peer_of(transport: asyncio.BaseTransport) -> str:
    """Write the address of the peer as gRPC writes it.

    Args:
        transport: the connection.

    Returns:
        `ipv4:10.1.2.3:40000`, `ipv6:[::1]:40000`, `unix:/run/socket` or `unknown`.
    """
    address: Any = transport.get_extra_info("peername")  # asyncio has no type for it
    if isinstance(address, tuple):
        host, port = cast("tuple[str, int]", address[:2])
        try:
            is_v6 = ipaddress.ip_address(host.partition("%")[0]).version == 6
        except ValueError:
            return "unknown"
        return f"ipv6:[{host}]:{port}" if is_v6 else f"ipv4:{host}:{port}"
    return "unknown" if address is None else f"unix:{address}"


def certificate_of(transport: asyncio.BaseTransport) -> bytes | None:
    """Return the peer's certificate.

    Args:
        transport: the connection.

    Returns:
        The certificate in PEM form; None where there is none.
    """
    ssl_object: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
    if ssl_object is None:
        return None
    certificate = ssl_object.getpeercert(binary_form=True)
    return None if not certificate else ssl.DER_cert_to_PEM_cert(certificate).encode()
