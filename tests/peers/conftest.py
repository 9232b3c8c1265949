"""One event loop for all tests of this folder, as for those of gRPC."""

from tests.grpc.conftest import run

__all__ = ["run"]
