"""Tar archives, compressed or not, read within limits and without unpacking them to disk.

A gzip stream can only be read from its beginning, so an archive is unpacked once into a temporary file that stays in
memory while it is small. Members are then read from there in any order, and an archive can be written again with the
header and the data of every member that did not change copied as they are.
"""

from __future__ import annotations

import io
import tarfile
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import IO, Protocol

from flytemodels._model.problems import visible
from flytemodels.files._errors import FileError
from flytemodels.files._limits import DEFAULT_LIMITS, Limits

__all__ = ["Archive", "Member", "is_archive", "safe_name"]

_BLOCK = 512
_CHUNK = 1 << 18
_IN_MEMORY = 16 << 20
# A tar header is one block; the name and attributes of a member may take some more, but never a megabyte.
_HEADER_AT_MOST = 1 << 20
_GZIP = b"\x1f\x8b"


@dataclass(frozen=True)
class Member:
    """A file in an archive or folder.

    Attributes:
        name: its name there, with `/` between folders.
        size: its size in bytes.
        mode: its permissions, as for `chmod`.
        mtime: when it was changed, in seconds since 1970.
    """

    name: str
    size: int
    mode: int = 0o644
    mtime: float = 0.0


class _Input(Protocol):
    def read(self, size: int, /) -> bytes: ...


def is_archive(start: bytes) -> bool:
    """Return whether a file is a tar archive, compressed with gzip or not, by how it starts.

    Args:
        start: its first 512 bytes, or all it has.

    Returns:
        True for an archive, or what claims to be one.
    """
    return start[:2] == _GZIP or start[257:262] == b"ustar"


class Archive:
    """A tar archive that has been read.

    Attributes:
        members: the regular files in it, in their order. Folders are left out, they have no content.
    """

    members: list[Member]

    def __init__(
        self, stream: _Input, limits: Limits = DEFAULT_LIMITS, progress: Callable[[], object] | None = None
    ) -> None:
        """Read an archive.

        Args:
            stream: the file, compressed with gzip or not.
            limits: the bounds within which to read it.
            progress: called now and then while it is unpacked.

        Raises:
            FileError: it is no tar archive, is damaged, exceeds a limit, or has members that are no regular files or
                have names that lead out of a folder.
        """
        self._limits = limits
        self._progress = progress
        self._gzip_header = b""
        self._tar: IO[bytes] = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  # closed by close()
        try:
            self._size = self._unpack(stream)
            self._headers = list(self._scan())
        except BaseException:
            self._tar.close()
            raise
        self.members = [member for member, _ in self._headers]
        self._offsets = {member.name: offset for member, offset in self._headers}

    @property
    def compressed(self) -> bool:
        """True where the archive is compressed with gzip."""
        return bool(self._gzip_header)

    def close(self) -> None:
        """Free what the archive was unpacked to."""
        self._tar.close()

    def read(self, member: Member) -> bytes:
        """Return the content of a member.

        Args:
            member: one of `members`.

        Returns:
            Its bytes.
        """
        self._tar.seek(self._offsets[member.name])
        return self._tar.read(member.size)

    def copy(self, member: Member, write: Callable[[bytes], object]) -> None:
        """Hand the content of a member on piece by piece.

        Args:
            member: one of `members`.
            write: takes each piece.
        """
        self._pipe(self._offsets[member.name], member.size, write)

    def write(self, output: IO[bytes], changed: Mapping[str, bytes]) -> None:
        """Write the archive again, with new content for some members.

        Everything else stays as it is: the order, names, modes, times and owners of all members, and the content of
        the others.

        Args:
            output: where to write it.
            changed: the new content, by the member's name.
        """
        if not self.compressed:
            self._write_tar(output.write, changed)
            return
        packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
        crc, size = 0, 0

        def write(piece: bytes) -> None:
            nonlocal crc, size
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            output.write(packer.compress(piece))

        output.write(self._gzip_header)
        self._write_tar(write, changed)
        output.write(packer.flush())
        output.write(crc.to_bytes(4, "little") + (size & 0xFFFFFFFF).to_bytes(4, "little"))

    def _write_tar(self, write: Callable[[bytes], object], changed: Mapping[str, bytes]) -> None:
        position = 0
        for member, offset in self._headers:
            data = changed.get(member.name)
            if data is None:
                continue
            header = offset - _BLOCK
            self._pipe(position, header - position, write)
            self._tar.seek(header)
            write(_resized(self._tar.read(_BLOCK), len(data)))
            write(data)
            write(bytes(-len(data) % _BLOCK))
            position = offset + member.size + -member.size % _BLOCK
        self._pipe(position, self._size - position, write)

    def _pipe(self, start: int, size: int, write: Callable[[bytes], object]) -> None:
        while size > 0:
            self._tar.seek(start)
            piece = self._tar.read(min(size, _CHUNK))
            if not piece:
                break
            write(piece)
            start, size = start + len(piece), size - len(piece)

    def _unpack(self, stream: _Input) -> int:
        """Unpack a stream into the temporary file, and return the size of what came out."""
        first = stream.read(_CHUNK)
        if first[:2] != _GZIP:
            return self._store(_pieces(first, stream), packed=None)
        self._gzip_header = _gzip_header(first)
        return self._store(_gunzip(first, stream, self._count), packed=self)

    _packed = 0

    def _count(self, size: int) -> None:
        self._packed += size

    def _store(self, pieces: Iterator[bytes], packed: Archive | None) -> int:
        limits, size = self._limits, 0
        for piece in pieces:
            size += len(piece)
            if size > limits.total_size:
                raise FileError(f"expected at most {limits.total_size:,} bytes when unpacked, got more")
            if packed is not None and size > max(limits.ratio_from, limits.ratio * packed._packed):
                raise FileError(f"expected to grow at most {limits.ratio} times when unpacked, got more")
            self._tar.write(piece)
            if self._progress is not None:
                self._progress()
        return size

    def _scan(self) -> Iterator[tuple[Member, int]]:
        """Go through the headers, and yield each regular file with the offset of its content."""
        limits = self._limits
        seen: set[str] = set()
        self._tar.seek(0)
        try:
            with _Bounded(self._tar) as bounded, tarfile.open(fileobj=bounded, mode="r:") as tar:
                # tarfile keeps what it has seen, ten times as large as what is kept here, and nobody asks for it.
                kept: list[object] = getattr(tar, "members")  # noqa: B009  # its stubs do not have it
                while (info := tar.next()) is not None:
                    kept.clear()
                    bounded.renew()
                    if len(seen) >= limits.members:
                        raise FileError(f"expected at most {limits.members:,} members, got more")
                    self._check(info, seen)
                    seen.add(info.name)
                    if info.isreg():
                        yield Member(info.name, info.size, info.mode, info.mtime), info.offset_data
            return
        except FileError:
            raise
        except tarfile.TarError as error:
            problem = f"expected a tar archive, got an error: {visible(str(error))}"
        except (ValueError, OverflowError):  # numbers and names in damaged headers
            problem = "expected a tar archive, got damaged headers"
        except RecursionError:  # tarfile goes one deeper for each header that describes the next one
            problem = "expected a few headers for each member, got too many"
        # Here, where no error is being handled: it would become the context of this one, with parts of headers in it.
        raise FileError(problem)

    def _check(self, info: tarfile.TarInfo, seen: set[str]) -> None:
        name = safe_name(info.name)
        if info.isdir():
            return
        if info.issym() or info.islnk():
            raise FileError("expected a regular file, got a link", name)
        if not info.isreg() or info.issparse():
            raise FileError("expected a regular file, got a device, pipe or sparse file", name)
        if info.name in seen:
            raise FileError("expected each name once, got it twice", name)
        if not 0 <= info.size <= self._limits.member_size:
            raise FileError(f"expected at most {self._limits.member_size:,} bytes, got {info.size:,}", name)
        if info.offset_data + info.size > self._size:
            raise FileError("expected content within the archive, got its end", name)


def safe_name(name: str) -> str:
    """Return the name of a member, if it is one that may be written below a folder.

    Args:
        name: the name as it is in the archive.

    Returns:
        The same name.

    Raises:
        FileError: it is absolute, leads out of the folder, or has characters that no file's name should have.
    """
    parts = name.replace("\\", "/").split("/")
    if not name or name.startswith(("/", "\\")) or ".." in parts or (len(parts[0]) == 2 and parts[0][1] == ":"):
        raise FileError("expected a name that stays within the folder, got one that leads out of it", name)
    if any(ord(character) < 0x20 or 0xD800 <= ord(character) < 0xE000 for character in name):
        raise FileError("expected a name of valid UTF-8 without control characters, got another one", name)
    return name


class _Bounded(io.RawIOBase):
    """A file from which only little is read for each member: a header that asks for more is an attack on memory.

    `tarfile` reads a header at once or (from Python 3.15 on) piece by piece.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._left = _HEADER_AT_MOST

    def read(self, size: int = -1, /) -> bytes:
        if not 0 <= size <= self._left:
            raise FileError(f"expected headers of at most {_HEADER_AT_MOST:,} bytes, got more")
        self._left -= size
        return self._file.read(size)

    def renew(self) -> None:
        """Allow as much again, for the next member."""
        self._left = _HEADER_AT_MOST

    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._file.seek(offset, whence)
        return self._file.tell()

    def tell(self) -> int:
        return self._file.tell()


def _pieces(first: bytes, stream: _Input) -> Iterator[bytes]:
    piece = first
    while piece:
        yield piece
        piece = stream.read(_CHUNK)


def _gunzip(first: bytes, stream: _Input, count: Callable[[int], None]) -> Iterator[bytes]:
    """Unpack gzip members, one behind the other; zeros behind the last one are padding."""
    data = first
    while data.strip(b"\0"):
        unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        complete = False
        while not complete:
            if not data:
                raise FileError("expected complete gzip data, got truncated data")
            try:
                piece = unpacker.decompress(data, _CHUNK)
            except zlib.error as error:
                raise FileError(f"expected gzip data, got damaged data: {error}") from None
            count(len(data) - len(unpacker.unconsumed_tail) - len(unpacker.unused_data))
            yield piece
            complete = unpacker.eof
            data = unpacker.unused_data if complete else unpacker.unconsumed_tail or stream.read(_CHUNK)
        data = data or stream.read(_CHUNK)


def _gzip_header(data: bytes) -> bytes:
    """Return the header of a gzip stream: its time and name stay when the stream is written again."""
    flags, end = data[3] if len(data) > 3 else 0, 10
    if flags & 4:  # extra fields, with their length in front
        end += 2 + int.from_bytes(data[end : end + 2], "little")
    for flag in (8, 16):  # the name and a comment, each ended by a zero
        if flags & flag:
            end = data.find(b"\0", end) + 1 or len(data)
    return data[:end] if not flags & 2 else data[:3] + bytes([flags & ~2]) + data[4:end]


def _resized(header: bytes, size: int) -> bytes:
    """Return a tar header with another size in it."""
    changed = bytearray(header)
    changed[124:136] = b"%011o\0" % size
    changed[148:156] = b" " * 8
    changed[148:156] = b"%06o\0 " % sum(changed)
    return bytes(changed)
