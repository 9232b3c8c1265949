"""Writing files so that nobody ever finds half of one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from typing import IO

__all__ = ["write_atomically"]


def write_atomically(path: str | os.PathLike[str], write: Callable[[IO[bytes]], object]) -> None:
    """Write a file beside where it belongs, and put it there as a whole.

    A file that was there keeps its permissions; where it is a link, its target is replaced. Without success nothing
    changes.

    Args:
        path: where the file belongs.
        write: writes the content.

    Raises:
        OSError: the file cannot be written.
    """
    target = os.path.realpath(path)
    try:
        descriptor, temporary = tempfile.mkstemp(prefix=".flytemodels-", dir=os.path.dirname(target))
    except OSError as error:
        # It names the temporary file, of which the caller knows nothing.
        raise type(error)(error.errno, error.strerror, os.fspath(path)) from None
    try:
        with os.fdopen(descriptor, "wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _mode(target: str) -> int:
    try:
        return os.stat(target).st_mode & 0o7777
    except FileNotFoundError:
        # What `open` would give a new file.
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
