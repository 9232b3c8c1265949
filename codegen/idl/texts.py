"""All `.proto` files that the project keeps, as text."""

from __future__ import annotations

from collections.abc import Iterable

from google.protobuf import descriptor_pb2
from google.protobuf.descriptor_pb2 import FileDescriptorProto

from .kept import without_dropped
from .printer import print_file
from .releases import RELEASES, Release
from .symbols import Symbols

__all__ = ["texts"]


def texts(releases: Iterable[Release] = RELEASES) -> dict[str, str]:
    """Print the files of releases.

    Args:
        releases: all packages that the files import from.

    Returns:
        The text of each file by its path.

    Raises:
        IdlError: a release is not installed, or a file holds what has no text form.
    """
    headers = {file.name: (without_dropped(file), release.header) for release in releases for file in release.files()}
    # Its names are referred to by extensions. The compiler has the file itself.
    options = FileDescriptorProto.FromString(descriptor_pb2.DESCRIPTOR.serialized_pb)
    symbols = Symbols.of([options, *(file for file, _ in headers.values())])
    return {name: print_file(file, symbols, header) for name, (file, header) in sorted(headers.items())}
