"""What holds for all connections of a server."""

from __future__ import annotations

from typing import Any

import attrs

__all__ = ["ServerSettings"]


@attrs.frozen
class ServerSettings:
    """What holds for all connections of a server. See `flytemodels.grpc.Server`."""

    connection_window: int
    stream_window: int
    max_concurrent_streams: int
    max_connections: int | None
    max_connection_age: float | None
    max_connection_age_grace: float | None
    max_connection_idle: float | None
    handshake_timeout: float
    keepalive_time: float | None
    keepalive_timeout: float
    compression: str | None
    codec: Any
    status_details_codec: Any
    dispatch: Any
