"""Packages unpacked into folders, and made of them again."""

from __future__ import annotations

import os
import tarfile
from pathlib import Path

import pytest

from flytemodels import files
from tests.support.packages import FAST, V1, make_package, members


def test_extracting_and_packing_gives_the_same_package(tmp_path: Path) -> None:
    with files.open(FAST) as package:
        written = files.extract(package, tmp_path / "out")
    files.pack(tmp_path / "out", tmp_path / "again.tgz")
    before, after = members(FAST), members(tmp_path / "again.tgz")
    assert before == after
    assert set(before) < set(written)
    (code,) = [name for name in before if name.startswith("fast")]
    (tmp_path / "code.tar.gz").write_bytes(before[code])
    for name, data in members(tmp_path / "code.tar.gz").items():
        assert (tmp_path / "out" / code.removesuffix(".tar.gz") / name).read_bytes() == data


def test_modes_and_times_of_members_come_out(tmp_path: Path) -> None:
    with files.open(V1) as package:
        files.extract(package, tmp_path / "out")
    with tarfile.open(V1) as tar:
        for info in tar.getmembers():
            status = (tmp_path / "out" / info.name).stat()
            assert (status.st_mode & 0o777, status.st_mtime) == (info.mode, info.mtime)


def test_changed_code_is_packed_under_another_hash(tmp_path: Path) -> None:
    with files.open(FAST) as package:
        (code,) = package.code
        files.extract(package, tmp_path / "out")
    module = tmp_path / "out" / code.name.removesuffix(".tar.gz") / "shop" / "tasks.py"
    module.write_text("changed = True\n")
    files.pack(tmp_path / "out", tmp_path / "again.tgz")
    after = members(tmp_path / "again.tgz")
    (name,) = [name for name in after if name.startswith("fast")]
    assert name != code.name
    (tmp_path / "code.tar.gz").write_bytes(after[name])
    assert members(tmp_path / "code.tar.gz")["shop/tasks.py"] == b"changed = True\n"
    first = (tmp_path / "again.tgz").read_bytes()
    files.pack(tmp_path / "out", tmp_path / "again.tgz")
    assert (tmp_path / "again.tgz").read_bytes() == first


def test_a_folder_that_has_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    with files.open(V1) as package, pytest.raises(files.FileError, match="expected a new or an empty folder"):
        files.extract(package, tmp_path)
    assert os.listdir(tmp_path) == ["file"]


@pytest.mark.parametrize("name", ["../evil.py", "/tmp/evil.py", "a/../../evil.py"])
def test_hostile_code_archives_leave_nothing_behind(name: str, tmp_path: Path) -> None:
    code = make_package(tmp_path / "code.tar.gz", {"good.py": b"", name: b"evil"}).read_bytes()
    path = make_package(tmp_path / "p.tgz", {**members(V1), "fast00.tar.gz": code})
    with files.open(path) as package, pytest.raises(files.FileError, match="stays within the folder"):
        files.extract(package, tmp_path / "out")
    assert sorted(os.listdir(tmp_path)) == ["code.tar.gz", "p.tgz"]


def test_a_folder_without_messages_is_no_package(tmp_path: Path) -> None:
    (tmp_path / "readme.txt").write_text("nothing")
    with pytest.raises(files.FileError, match="expected a folder with messages"):
        files.pack(tmp_path, tmp_path / "out.tgz")
    with pytest.raises(files.FileError, match="expected a folder"):
        files.pack(tmp_path / "readme.txt", tmp_path / "out.tgz")
