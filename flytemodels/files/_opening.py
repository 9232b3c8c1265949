"""Opening packages, folders and files."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from flytemodels.files._errors import FileError
from flytemodels.files._limits import DEFAULT_LIMITS, Limits
from flytemodels.files._package import Package
from flytemodels.files._sources import Folder, source_of_stream

if TYPE_CHECKING:
    from flytemodels.message import Message

__all__ = ["open"]


def open(  # `files.open`: the module's name says what is opened
    path: str | os.PathLike[str],
    *,
    type: type[Message] | None = None,
    limits: Limits = DEFAULT_LIMITS,
    progress: Callable[[], object] | None = None,
) -> Package:
    """Open a package (`flyte-package.tgz`), a folder of messages, or a single message.

    Nothing is unpacked to disk but into a temporary file, and entities are read when they are asked for.

    Args:
        path: the package, folder or file; `-` for stdin.
        type: the message that a single file holds, where its name and content do not tell.
        limits: how much of an archive to read at most.
        progress: called for each piece of an archive that is unpacked, and for each entity that is read.

    Returns:
        The package.

    Raises:
        FileError: the archive is damaged, exceeds a limit, or has members that a package should not have.
        OSError: the file cannot be read.
    """
    name = os.fspath(path)
    try:
        if name == "-":
            return Package(name, source_of_stream(sys.stdin.buffer, "", limits, None, progress), type, progress)
        if os.path.isdir(name):
            return Package(name, Folder(Path(name), limits), type, progress)
        with builtins.open(name, "rb") as stream:
            status = os.fstat(stream.fileno())
            return Package(name, source_of_stream(stream, name, limits, status, progress), type, progress)
    except FileError as error:
        raise error.under(name) from None
