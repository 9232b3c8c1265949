"""One event loop for all tests of this folder, as for those of gRPC; and the programs in Go, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.grpc.conftest import run
from tests.peers.golang import FLYTE1, FLYTE2, build, with_descriptors, with_module

__all__ = ["run"]


@pytest.fixture(scope="session")
def peers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program `go`: a grpc-go client and server."""
    return build("go", tmp_path_factory.mktemp("go"))


@pytest.fixture(scope="session")
def descriptors(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The program `flyte`, with the descriptors of our own IDL."""
    return with_descriptors(tmp_path_factory.mktemp("descriptors"))


@pytest.fixture(scope="session")
def module1(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The program `flyte`, with the classes of Flyte 1's own Go module."""
    return with_module(FLYTE1, tmp_path_factory.mktemp("module1"))


@pytest.fixture(scope="session")
def module2(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The program `flyte`, with the classes of Flyte 2's own Go module."""
    return with_module(FLYTE2, tmp_path_factory.mktemp("module2"))
