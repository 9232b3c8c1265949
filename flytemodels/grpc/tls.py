"""TLS settings that gRPC needs: TLS 1.2 or later, and HTTP/2 agreed on by ALPN."""

from __future__ import annotations

import os
import ssl

__all__ = ["client_tls", "server_tls"]

_Path = str | os.PathLike[str]


def server_tls(certificate: _Path, key: _Path, *, client_ca: _Path | None = None) -> ssl.SSLContext:
    """Make the `ssl` argument of a server's `start`.

    Args:
        certificate: the PEM file with the server's certificate, and with those between it and the root.
        key: the PEM file with its private key.
        client_ca: the PEM file with the roots of clients' certificates, to accept only clients that have one.

    Returns:
        The context.

    Raises:
        OSError: a file cannot be read, or (ssl.SSLError) is not what it should be.
    """
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=client_ca)
    context.load_cert_chain(certificate, key)
    if client_ca is not None:
        context.verify_mode = ssl.CERT_REQUIRED
    return _for_http2(context)


def client_tls(
    *, ca: _Path | None = None, certificate: _Path | None = None, key: _Path | None = None
) -> ssl.SSLContext:
    """Make the `ssl` argument of a channel.

    Args:
        ca: the PEM file with the roots to trust; None for those of the system.
        certificate: the PEM file with the client's own certificate, where the server asks for one.
        key: the PEM file with its private key.

    Returns:
        The context.

    Raises:
        OSError: a file cannot be read, or (ssl.SSLError) is not what it should be.
    """
    context = ssl.create_default_context(ssl.Purpose.SERVER_AUTH, cafile=ca)
    if certificate is not None:
        context.load_cert_chain(certificate, key)
    return _for_http2(context)


def _for_http2(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["h2"])
    return context
