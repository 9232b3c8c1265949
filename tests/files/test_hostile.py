"""Archives and messages made to do harm are refused, quickly and in little memory."""

from __future__ import annotations

import base64
import gzip
import io
import tarfile
import tracemalloc
from pathlib import Path

import pytest

from flytemodels import files
from flytemodels.files._contexts import read_context
from flytemodels.flyteidl.admin import TaskSpec, WorkflowSpec
from flytemodels.flyteidl.core import (
    Container,
    Identifier,
    KeyValuePair,
    Node,
    TaskTemplate,
    WorkflowNode,
    WorkflowTemplate,
)
from tests.support.packages import V1, make_package, make_tar, members


def info(name: str, kind: bytes = tarfile.REGTYPE, target: str = "") -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type = kind
    made.linkname = target
    return made


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (info("../0_a_1.pb"), "stays within the folder"),
        (info("a/../../0_a_1.pb"), "stays within the folder"),
        (info("/etc/0_a_1.pb"), "stays within the folder"),
        (info("C:\\0_a_1.pb"), "stays within the folder"),
        (info("..\\0_a_1.pb"), "stays within the folder"),
        (info("0_a\x1b[31m_1.pb"), "without control characters"),
        (info("0_a_1.pb", tarfile.SYMTYPE, "/etc/passwd"), "got a link"),
        (info("0_a_1.pb", tarfile.LNKTYPE, "x"), "got a link"),
        (info("0_a_1.pb", tarfile.CHRTYPE), "got a device"),
        (info("0_a_1.pb", tarfile.BLKTYPE), "got a device"),
        (info("0_a_1.pb", tarfile.FIFOTYPE), "got a device"),
    ],
)
def test_members_that_lead_elsewhere_are_refused(entry: tarfile.TarInfo, problem: str, tmp_path: Path) -> None:
    path = make_tar(tmp_path / "p.tgz", [(info("1_b_1.pb"), b""), (entry, b"")])
    with pytest.raises(files.FileError, match=problem) as caught:
        files.open(path)
    assert str(caught.value).startswith(str(path))


def test_the_same_name_twice_is_refused(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "p.tgz", [(info("0_a_1.pb"), b"x"), (info("0_a_1.pb"), b"y")])
    with pytest.raises(files.FileError, match="expected each name once"):
        files.open(path)


def test_folders_in_archives_are_passed_over(tmp_path: Path) -> None:
    data = members(V1)["06_shop.tasks.tell_1.pb"]
    path = make_tar(tmp_path / "p.tgz", [(info("x", tarfile.DIRTYPE), b""), (info("x/0_tell_1.pb"), data)])
    with files.open(path) as package:
        assert list(package) == ["task/shop.tasks.tell"]


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    path = make_tar(tmp_path / "p.tgz", [(info(f"{number}_a_1.pb"), b"") for number in range(50)])
    with pytest.raises(files.FileError, match="expected at most 20 members, got more"):
        files.open(path, limits=files.Limits(members=20))


def test_a_bomb_is_refused_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.tgz"
    with gzip.open(path, "wb", 9) as stream:
        stream.write(info("0_a_1.pb").tobuf())
        for _ in range(64):
            stream.write(bytes(1 << 20))
    tracemalloc.start()
    try:
        with pytest.raises(files.FileError, match="expected to grow at most 200 times when unpacked"):
            files.open(path)
        assert tracemalloc.get_traced_memory()[1] < 40 << 20
    finally:
        tracemalloc.stop()


def test_a_total_size_is_not_exceeded(tmp_path: Path) -> None:
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": bytes(200_000)})
    with pytest.raises(files.FileError, match="expected at most 100,000 bytes when unpacked, got more"):
        files.open(path, limits=files.Limits(total_size=100_000))
    with pytest.raises(files.FileError, match=r"0_a_1\.pb: expected at most 1,000 bytes, got 200,000"):
        files.open(path, limits=files.Limits(member_size=1000))


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_headers_that_ask_for_memory_are_refused(kind: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.tar"
    made = info("x", kind)
    made.size = 64 << 20
    with path.open("wb") as stream:
        stream.write(made.tobuf())
        stream.truncate(70 << 20)
    with pytest.raises(files.FileError, match="expected headers of at most 1,048,576 bytes"):
        files.open(path)


@pytest.mark.parametrize("kind", [tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK])
def test_headers_of_headers_without_end_are_refused(kind: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.tar"
    path.write_bytes(info("x", kind).tobuf() * 1500 + info("a.pb").tobuf() + bytes(1024))
    with pytest.raises(files.FileError, match="expected a few headers for each member, got too many"):
        files.open(path)


def test_headers_are_bounded_for_each_member_alone(tmp_path: Path) -> None:
    path = tmp_path / "p.tar"
    directories = (info(f"d{number}", tarfile.DIRTYPE).tobuf() for number in range(3000))  # 1.5 MB
    path.write_bytes(b"".join(directories) + info("notes.txt").tobuf() + bytes(1024))
    with files.open(path) as package:
        assert "1 file" in repr(package)


def test_a_member_that_exceeds_the_archive_is_refused(tmp_path: Path) -> None:
    made = info("0_a_1.pb")
    made.size = 100_000
    (tmp_path / "p.tar").write_bytes(made.tobuf() + bytes(1024))
    with pytest.raises(files.FileError, match=r"expected content within the archive|expected a tar archive"):
        files.open(tmp_path / "p.tar")


@pytest.mark.parametrize("end", [3, 12, 300, 3000, 7000])
def test_truncated_packages_are_refused(end: int, tmp_path: Path) -> None:
    path = tmp_path / "p.tgz"
    path.write_bytes(V1.read_bytes()[:end])
    with pytest.raises(files.FileError, match=r"got truncated data|got damaged data"):
        files.open(path)


def test_every_damaged_byte_is_an_error_or_harmless(tmp_path: Path) -> None:
    data = gzip.decompress(V1.read_bytes())
    path = tmp_path / "p.tar"
    for position in range(0, 6000, 37):
        path.write_bytes(data[:position] + bytes([data[position] ^ 0x55]) + data[position + 1 :])
        try:
            with files.open(path) as package:
                list(package.listing())
                list(package.scan())
        except files.FileError:
            continue


def task(name: str, **fields: object) -> bytes:
    template = TaskTemplate(id=Identifier(name=name), **fields)  # type: ignore[arg-type]
    return bytes(TaskSpec(template=template))


@pytest.mark.parametrize(
    "value",
    [
        "",
        "not base64 \xff",
        base64.b64encode(b"not gzip").decode(),
        base64.b64encode(gzip.compress(b"not JSON")).decode(),
        base64.b64encode(gzip.compress(b"[" * 100_000)).decode(),
        base64.b64encode(gzip.compress(b"[1]")).decode(),
        base64.b64encode(gzip.compress(b'{"image_config": 3}')).decode(),
        base64.b64encode(gzip.compress(b'{"image_config": {"default_image": {"fqn": 3}, "images": [4]}}')).decode(),
        base64.b64encode(gzip.compress(bytes(5 << 20))).decode(),
        base64.b64encode(gzip.compress(b'{"a": 1}')[:-9]).decode(),
    ],
    ids=range(10),
)
def test_damaged_contexts_are_bounded_and_harmless(value: str, tmp_path: Path) -> None:
    container = Container(image="x:1", env=[KeyValuePair("_F_SS_C", value)])
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": task("a", type="x", container=container)})
    with files.open(path) as package:
        assert [entry["images"] for entry in package.listing()] == [["x:1"]]
        made = files.set_images(package, {"x:1": "y:1"})
        files.check(package)
    found = TaskSpec.parse(made.data["0_a_1.pb"])
    assert found.template is not None
    assert found.template.container is not None
    assert found.template.container.env == container.env


def test_a_context_that_is_a_bomb_says_so() -> None:
    with pytest.raises(files.FileError, match="expected at most 1,048,576 bytes when unpacked"):
        read_context(base64.b64encode(gzip.compress(bytes(5 << 20))).decode())


def workflow(name: str, calls: list[str]) -> WorkflowTemplate:
    nodes = [
        Node(id=f"n{number}", workflow_node=WorkflowNode(sub_workflow_ref=Identifier(name=call)))
        for number, call in enumerate(calls)
    ]
    return WorkflowTemplate(id=Identifier(name=name), nodes=nodes)


def test_a_workflow_inside_of_itself_is_drawn_once() -> None:
    spec = WorkflowSpec(template=workflow("a", ["b"]), sub_workflows=[workflow("b", ["a"]), workflow("a", ["b"])])
    drawn = files.graph(spec, expand=True)
    assert drawn.svg().count("<svg") == 1


def test_workflows_that_grow_without_measure_are_refused() -> None:
    subs = [workflow(f"w{number}", [f"w{number + 1}"] * 3) for number in range(40)]
    with pytest.raises(files.FileError, match="expected at most 5,000 nodes"):
        files.graph(WorkflowSpec(template=workflow("top", ["w0"]), sub_workflows=subs), expand=True)


def test_cycles_of_nodes_end() -> None:
    nodes = [Node(id=f"n{number}", upstream_node_ids=[f"n{(number + 1) % 6}"]) for number in range(6)]
    drawn = files.graph(WorkflowTemplate(nodes=nodes))
    assert drawn.svg()
    assert drawn.text()
    assert drawn.dot()
    assert drawn.mermaid()


def test_an_archive_may_be_followed_by_zeros_and_another_member(tmp_path: Path) -> None:
    data = gzip.decompress(V1.read_bytes())
    (tmp_path / "p.tgz").write_bytes(gzip.compress(data[:5000]) + gzip.compress(data[5000:]) + bytes(1000))
    with files.open(tmp_path / "p.tgz") as package:
        assert len(package) == 37


def test_sparse_members_are_refused(tmp_path: Path) -> None:
    made = info("0_a_1.pb", tarfile.GNUTYPE_SPARSE)
    stream = io.BytesIO(made.tobuf(tarfile.GNU_FORMAT) + bytes(1024))
    (tmp_path / "p.tar").write_bytes(stream.getvalue())
    with pytest.raises(files.FileError, match=r"sparse file|expected a tar archive"):
        files.open(tmp_path / "p.tar")
