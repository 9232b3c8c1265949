"""Where the descriptors come from: the official packages of both Flytes, and what they are installed with."""

from __future__ import annotations

import importlib
import importlib.metadata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from attrs import frozen
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from ..version import FLYTEIDL2_VERSION, FLYTEIDL_VERSION
from .errors import IdlError

__all__ = ["FLYTEIDL", "FLYTEIDL2", "GOOGLEAPIS", "GOOGLE_FILES", "PROTOBUF", "RELEASES", "Release"]

_NAMES = "any api duration empty field_mask source_context struct timestamp type wrappers"

GOOGLE_FILES: Final = tuple(_NAMES.split())
"""The files of google/protobuf that are proto3: both Flytes use some, other people's trees may use any."""


def _pb2_modules(package: str) -> Iterator[str]:
    for root in importlib.import_module(package).__path__:
        for path in sorted(Path(root).rglob("*_pb2.py")):
            yield ".".join((package, *path.relative_to(root).with_suffix("").parts))


def _of_flyteidl() -> Iterable[str]:
    return _pb2_modules("flyteidl")


def _of_flyteidl2() -> Iterable[str]:
    # The rules on its fields are options that buf/validate/validate.proto defines, which the package ships as well.
    return "buf.validate.validate_pb2", *_pb2_modules("flyteidl2")


def _of_protobuf() -> Iterable[str]:
    return (f"google.protobuf.{name}_pb2" for name in GOOGLE_FILES)


def _of_googleapis() -> Iterable[str]:
    return ("google.rpc.status_pb2",)


@frozen
class Release:
    """A PyPI package that carries descriptors.

    Attributes:
        distribution: its name on PyPI.
        version: the version that has to be installed; None for whatever comes with the others.
        header: the first line of each file that is printed from it.
        modules: list the `*_pb2` modules to read; called when the package is known to be installed.
    """

    distribution: str
    version: str | None
    header: str
    modules: Callable[[], Iterable[str]]

    @property
    def title(self) -> str:
        """The package and its version, for people."""
        return f"{self.distribution} {self.version or importlib.metadata.version(self.distribution)}"

    def files(self) -> list[FileDescriptorProto]:
        """Read the descriptors.

        Returns:
            The files in alphabetical order of their paths, with nothing left out.

        Raises:
            IdlError: the package is not installed, or in another version than the pinned one.
        """
        try:
            installed = importlib.metadata.version(self.distribution)
        except importlib.metadata.PackageNotFoundError:
            needed = self.distribution if self.version is None else f"{self.distribution}=={self.version}"
            raise IdlError(f"expected {needed}, got no such package; install it") from None
        if self.version is not None and installed != self.version:
            raise IdlError(
                f"expected {self.distribution} {self.version}, as codegen/version.py pins it, got {installed}"
            )
        return sorted(map(_file_of, self.modules()), key=lambda file: file.name)


def _file_of(module: str) -> FileDescriptorProto:
    data: bytes = importlib.import_module(module).DESCRIPTOR.serialized_pb
    return FileDescriptorProto.FromString(data)


def _pinned(distribution: str) -> str:
    return f"// Printed by `make idl` from the {distribution} release that codegen/version.py names.\n"


FLYTEIDL: Final = Release("flyteidl", FLYTEIDL_VERSION, _pinned("flyteidl"), _of_flyteidl)
FLYTEIDL2: Final = Release("flyteidl2", FLYTEIDL2_VERSION, _pinned("flyteidl2"), _of_flyteidl2)
PROTOBUF: Final = Release(
    "protobuf",
    None,
    "// Printed by `make idl` from the protobuf runtime that flyteidl is installed with.\n",
    _of_protobuf,
)
GOOGLEAPIS: Final = Release(
    "googleapis-common-protos",
    None,
    "// Printed by `make idl` from the googleapis-common-protos that flyteidl2 is installed with.\n",
    _of_googleapis,
)

RELEASES: Final = (FLYTEIDL, FLYTEIDL2, PROTOBUF, GOOGLEAPIS)
"""Everything that is printed."""
