"""Packages as folders, and folders as packages."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from flytemodels.files._archives import Archive, Member, safe_name
from flytemodels.files._errors import FileError
from flytemodels.files._limits import DEFAULT_LIMITS, Limits
from flytemodels.files._package import Package, is_code
from flytemodels.files._sources import Folder
from flytemodels.files._writing import write_atomically

__all__ = ["extract", "pack"]

_ENDING = ".tar.gz"
_1980 = 315532800.0


def extract(package: Package, folder: str | os.PathLike[str], limits: Limits = DEFAULT_LIMITS) -> list[str]:
    """Write the members of a package into a folder.

    Archives of code, which fast registration puts into packages, are written as they are and unpacked beside, into a
    folder with their name without `.tar.gz`. `pack` makes the same package of the folder again.

    Args:
        package: the package.
        folder: the folder, which is made; if it is there, it has to be empty.
        limits: how much of an archive of code to read at most.

    Returns:
        The names of the files that were written, below the folder.

    Raises:
        FileError: the folder is not empty, or an archive of code is damaged, too large or has members that lead
            elsewhere.
        OSError: a file cannot be written.
    """
    target = Path(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise FileError("expected a new or an empty folder, got one with files", os.fspath(folder))
    target.parent.mkdir(parents=True, exist_ok=True)
    # Beside where it belongs, and moved there as a whole: of an archive that is refused, nothing stays.
    temporary = Path(tempfile.mkdtemp(prefix=".flytemodels-", dir=target.parent))
    try:
        written = list(_write_members(package, temporary, limits))
        temporary.chmod(0o755)
        if target.exists():
            target.rmdir()
        temporary.rename(target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise
    return written


def _write_members(package: Package, folder: Path, limits: Limits) -> Iterator[str]:
    for member in package.members:
        data = package.source.read(member)
        yield _write(folder, member, data)
        if is_code(member.name):
            below = member.name.removesuffix(_ENDING)
            for inner, content in _code(member.name, io.BytesIO(data), limits):
                name = f"{below}/{inner.name}"
                yield _write(folder, Member(name, inner.size, inner.mode, inner.mtime), content)


def _code(name: str, stream: IO[bytes], limits: Limits) -> Iterator[tuple[Member, bytes]]:
    try:
        archive = Archive(stream, limits)
    except FileError as error:
        raise error.under(name) from None
    try:
        for member in archive.members:
            yield member, archive.read(member)
    finally:
        archive.close()


def _write(folder: Path, member: Member, data: bytes) -> str:
    path = folder / safe_name(member.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Exclusively: a name that is there already would be that of another member, on a file system that ignores case.
    try:
        with path.open("xb") as stream:
            stream.write(data)
    except FileExistsError:
        raise FileError("expected each name once, got two that are the same here", member.name) from None
    # Nobody gets a set-user-id or sticky bit out of an archive.
    path.chmod(member.mode & 0o777 | 0o600)
    os.utime(path, (member.mtime, member.mtime))
    return member.name


def pack(folder: str | os.PathLike[str], output: str | os.PathLike[str]) -> list[str]:
    """Make a package of a folder.

    A folder beside an archive of code, as `extract` writes it, is what is in the archive: where its files have
    changed, the archive is made again, under a name with another hash.

    Args:
        folder: the folder.
        output: the package to write, `.tgz`.

    Returns:
        The names of the members.

    Raises:
        FileError: the folder has no messages, or a name that cannot be in a package.
        OSError: a file cannot be read or written.
    """
    if not os.path.isdir(folder):
        raise FileError("expected a folder, got something else", os.fspath(folder))
    source = Folder(Path(folder), DEFAULT_LIMITS)
    if not any(member.name.endswith(".pb") for member in source.members):
        raise FileError("expected a folder with messages (.pb), got one without", os.fspath(folder))
    names: list[str] = []

    def noted() -> Iterator[tuple[str, bytes, Member]]:
        for name, data, member in _members(source):
            names.append(name)
            yield name, data, member

    write_atomically(output, lambda stream: _write_package(stream, noted()))
    return names


def _members(source: Folder) -> Iterator[tuple[str, bytes, Member]]:
    names = {member.name for member in source.members}
    codes = {name.removesuffix(_ENDING) for name in names if is_code(name)}
    for member in source.members:
        top = member.name.partition("/")[0]
        if top in codes and "/" in member.name:
            continue
        data = source.read(member)
        name = safe_name(member.name)
        if is_code(name):
            name, data = _code_again(source, name, data)
        yield name, data, member


def _code_again(source: Folder, name: str, data: bytes) -> tuple[str, bytes]:
    """Return an archive of code, made again if the files in the folder beside it have changed."""
    below = name.removesuffix(_ENDING) + "/"
    files = {member.name.removeprefix(below): member for member in source.members if member.name.startswith(below)}
    if not files:
        return name, data
    contents = {inner: source.read(member) for inner, member in files.items()}
    if contents == {member.name: content for member, content in _code(name, io.BytesIO(data), DEFAULT_LIMITS)}:
        return name, data
    digest = hashlib.md5(usedforsecurity=False)
    for inner, content in sorted(contents.items()):
        digest.update(inner.encode() + b"\0" + content)
    output = io.BytesIO()
    # As flytekit does, so that the same code makes the same archive: no times, no owners.
    entries = [
        (inner, content, Member(inner, len(content), files[inner].mode, _1980)) for inner, content in contents.items()
    ]
    _write_package(output, entries)
    return f"fast{digest.hexdigest()}{_ENDING}", output.getvalue()


def _write_package(stream: IO[bytes], members: Iterable[tuple[str, bytes, Member]]) -> None:
    with (
        gzip.GzipFile(filename="", fileobj=stream, mode="wb", mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        for name, data, member in members:
            info = tarfile.TarInfo(name)
            info.size, info.mode, info.mtime = len(data), member.mode & 0o777, int(member.mtime)
            tar.addfile(info, io.BytesIO(data))
