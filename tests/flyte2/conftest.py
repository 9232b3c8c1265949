"""The event loop of the gRPC tests, for those of Flyte 2."""

from __future__ import annotations

from tests.grpc.conftest import run

__all__ = ["run"]
