"""The sample packages, and packages made for a test."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).resolve().parents[1] / "data"
PACKAGES = DATA / "packages"
V1, V2, FAST = (PACKAGES / f"shop-{name}.tgz" for name in ("v1", "v2", "fast"))


def members(package: Path) -> dict[str, bytes]:
    """Return the content of a package, as Python's tarfile reads it."""
    with tarfile.open(package) as tar:
        return {info.name: tar.extractfile(info).read() for info in tar.getmembers() if info.isreg()}  # type: ignore[union-attr]


def headers(package: Path) -> list[tuple[str, int, float, str]]:
    """Return name, mode, time and owner of each member, in their order."""
    with tarfile.open(package) as tar:
        return [(info.name, info.mode, info.mtime, info.uname) for info in tar.getmembers()]


def make_tar(path: Path, entries: Iterable[tuple[tarfile.TarInfo, bytes]], mode: str = "w:gz") -> Path:
    """Write an archive with any members at all."""
    with tarfile.open(path, mode) as tar:  # type: ignore[call-overload]
        for info, data in entries:
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return path


def make_package(path: Path, files: dict[str, bytes]) -> Path:
    """Write a package of some files."""
    return make_tar(path, ((tarfile.TarInfo(name), data) for name, data in files.items()))


def official(module: str) -> Any:  # a module without types
    """Import a module of the official classes, or skip the test where they do not exist."""
    return pytest.importorskip(module, reason="flyteidl cannot be installed on Python 3.14 and later")
