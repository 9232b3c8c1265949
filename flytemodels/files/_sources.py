"""Where the members of a package come from: an archive, a folder, or one file."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO, Protocol

from flytemodels.files._archives import Archive, Member, is_archive
from flytemodels.files._errors import FileError
from flytemodels.files._limits import Limits

__all__ = ["Folder", "Single", "Source", "source_of_stream"]


class Source(Protocol):
    """Where the members of a package come from."""

    members: list[Member]

    def read(self, member: Member) -> bytes:
        """Return the content of a member."""
        ...

    def close(self) -> None:
        """Free what reading took."""
        ...


class Folder:
    """The files of a folder, read when they are asked for."""

    members: list[Member]

    def __init__(self, path: Path, limits: Limits) -> None:
        self.path = path
        self.members = []
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                file = Path(folder, name)
                status = file.lstat()
                if not stat.S_ISREG(status.st_mode):
                    continue
                if len(self.members) >= limits.members:
                    raise FileError(f"expected at most {limits.members:,} files, got more")
                relative = file.relative_to(path).as_posix()
                mode = stat.S_IMODE(status.st_mode)
                self.members.append(Member(relative, status.st_size, mode, status.st_mtime))
        self._limits = limits

    def read(self, member: Member) -> bytes:
        """Return the content of a file."""
        if member.size > self._limits.member_size:
            raise FileError(f"expected at most {self._limits.member_size:,} bytes, got {member.size:,}", member.name)
        return (self.path / member.name).read_bytes()

    def close(self) -> None:
        """Do nothing: no file stays open."""


class Single:
    """One file that is no archive."""

    members: list[Member]

    def __init__(self, name: str, data: bytes, mode: int = 0o644, mtime: float = 0.0) -> None:
        self.members = [Member(name, len(data), mode, mtime)]
        self._data = data

    def read(self, member: Member) -> bytes:  # the member is the only one there is
        """Return the content of the file."""
        return self._data

    def close(self) -> None:
        """Do nothing: no file stays open."""


def source_of_stream(
    stream: IO[bytes],
    name: str,
    limits: Limits,
    status: os.stat_result | None = None,
    progress: Callable[[], object] | None = None,
) -> Source:
    """Read an archive or a single file.

    Args:
        stream: the file.
        name: its name.
        limits: how much of it to read at most.
        status: its permissions and times, where they are known.
        progress: called now and then while an archive is unpacked.

    Returns:
        The archive or file.

    Raises:
        FileError: the archive is damaged or exceeds a limit.
    """
    start = stream.read(512)
    whole = _Chained(start, stream)
    if is_archive(start):
        return Archive(whole, limits, progress)
    data = whole.read(limits.member_size + 1)
    if len(data) > limits.member_size:
        raise FileError(f"expected at most {limits.member_size:,} bytes, got more")
    if status is None:
        return Single(name, data)
    return Single(name, data, stat.S_IMODE(status.st_mode), status.st_mtime)


class _Chained:
    """A stream whose beginning has been read already."""

    def __init__(self, start: bytes, rest: IO[bytes]) -> None:
        self._start = io.BytesIO(start)
        self._rest = rest

    def read(self, size: int, /) -> bytes:
        found = self._start.read(size)
        return found + self._rest.read(size - len(found)) if len(found) < size else found
