"""Message types are told by file name, then by content."""

from __future__ import annotations

import datetime
import json
from importlib import import_module
from pathlib import Path

import pytest

from flytemodels import files
from flytemodels.files._detection import candidates
from flytemodels.flyteidl.core import Literal, LiteralMap, Primitive, Scalar
from tests.support.flytekits import flytekit
from tests.support.packages import DATA, FAST, V1, V2, members
from tests.support.packages import official as official_module

INDEX: dict[str, str] = json.loads((DATA / "index.json").read_text())


@pytest.mark.parametrize("name", INDEX)
def test_content_alone_tells_what_flytekit_wrote(name: str) -> None:
    assert files.detect((DATA / name).read_bytes()).proto_full_name() == INDEX[name]


def test_every_entity_of_the_packages_is_told_by_content() -> None:
    right = 0
    for path in (V1, V2, FAST):
        for name, data in members(path).items():
            if name.endswith(".pb"):
                assert files.detect(data) is files.detect(data, name), name
                right += 1
    assert right == 111


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("3_app.train_1.pb", b"", "flyteidl.admin.TaskSpec"),
        ("3_app.train_2.pb", b"", "flyteidl.admin.WorkflowSpec"),
        ("build/3_app.train_3.pb", b"", "flyteidl.admin.LaunchPlan"),
        ("s3/data/inputs.pb", b"", "flyteidl.core.LiteralMap"),
        ("outputs.pb", b"", "flyteidl.core.LiteralMap"),
        ("error.pb", b"", "flyteidl.core.ErrorDocument"),
        ("futures.pb", b"", "flyteidl.core.DynamicJobSpec"),
    ],
)
def test_names_that_flyte_uses_tell_the_type(name: str, data: bytes, expected: str) -> None:
    assert files.detect(data, name).proto_full_name() == expected


def test_inputs_of_flyte_2_with_a_context_are_told_from_flyte_1s() -> None:
    task = import_module("flytemodels.flyteidl2.task")
    core = import_module("flytemodels.flyteidl2.core")
    literal = core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=3)))
    named = task.NamedLiteral(name="x", value=literal)
    inputs = task.Inputs(literals=[named], context=[core.KeyValuePair(key="a", value="b")])
    assert files.detect(bytes(inputs), "inputs.pb") is task.Inputs
    # Without one, nothing on the wire tells them apart; the values are the same.
    plain = task.Inputs(literals=[named])
    assert files.detect(bytes(plain), "inputs.pb") is LiteralMap
    assert LiteralMap.parse(bytes(plain)).literals == {"x": Literal(scalar=Scalar(primitive=Primitive(integer=3)))}


def test_an_ambiguous_file_lists_the_candidates_that_remain() -> None:
    with pytest.raises(files.FileError) as caught:
        files.detect(b"")
    assert "flyteidl.admin.TaskSpec, flyteidl.admin.WorkflowSpec" in str(caught.value)
    assert "name one of them" in str(caught.value)


def test_no_candidate_with_unknown_fields_at_any_depth_remains() -> None:
    data = (DATA / "small_task.pb").read_bytes()
    template = official_module("flyteidl.admin.task_pb2").TaskSpec.FromString(data).template
    # Field 200 in the container, three levels down.
    container = template.container.SerializeToString() + b"\xc0\x0c\x01"
    template.ClearField("container")
    nested = template.SerializeToString() + b"\x32" + _varint(len(container)) + container
    assert candidates(b"\x0a" + _varint(len(nested)) + nested) == []


def test_something_else_is_no_message_of_flytes() -> None:
    with pytest.raises(files.FileError, match="expected one of Flyte's messages"):
        files.detect(b"PK\x03\x04 this is no message \xff\xff")


def test_damage_in_a_file_with_a_known_name_has_its_place() -> None:
    with pytest.raises(files.FileError, match=r"flyteidl.core.ErrorDocument.*at byte"):
        files.detect((DATA / "error.pb").read_bytes()[:50], "error.pb")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("flyteidl.core.Literal", "flyteidl.core.Literal"),
        ("LiteralMap", "flyteidl.core.LiteralMap"),
        ("taskspec", "flyteidl.admin.TaskSpec"),
        ("flyteidl2.task.TaskSpec", "flyteidl2.task.TaskSpec"),
    ],
)
def test_types_are_named_in_full_or_by_their_last_part(name: str, expected: str) -> None:
    assert files.message_type(name).proto_full_name() == expected


@pytest.mark.parametrize(("name", "hint"), [("TaskSpce", "TaskSpec"), ("LiteralMaps", "LiteralMap")])
def test_a_wrong_name_of_a_type_gets_suggestions(name: str, hint: str) -> None:
    with pytest.raises(files.FileError, match=f"did you mean .*{hint}"):
        files.message_type(name)


def test_other_files_with_names_of_entities_are_told_by_content(tmp_path: Path) -> None:
    data = (DATA / "inputs.pb").read_bytes()
    assert files.detect(data, "part_1.pb") is LiteralMap
    (tmp_path / "part_1.pb").write_bytes(data)
    with files.open(tmp_path) as package:
        assert list(package) == []
        assert package.problems == []


def test_a_path_is_read_and_its_name_counts(tmp_path: Path) -> None:
    path = tmp_path / "inputs.pb"
    path.write_bytes((DATA / "inputs.pb").read_bytes())
    assert files.detect(path) is LiteralMap


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def test_inputs_of_every_kind_are_told_by_content() -> None:
    """As flytekit writes them: on the wire, most are the error or the futures of somebody, too."""
    context = flytekit("core.context_manager").FlyteContextManager.current_context()
    engine = flytekit("core.type_engine").TypeEngine
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)
    cases: list[tuple[object, object]] = [
        *[(1, int), (0, int), (2**40, int), (1.5, float), (True, bool), (False, bool)],
        *[("text", str), ("", str), ("x" * 50, str), ("x" * 200, str), (None, int | None), (5, int | str)],
        *[(moment, datetime.datetime), (datetime.timedelta(1), datetime.timedelta)],
        *[
            ([1, 2], list[int]),
            ([], list[int]),
            ([["a"]], list[list[str]]),
            ({"a": 1}, dict[str, int]),
            ({"a": [1]}, dict),
        ],
    ]
    for names in (["x"], ["alpha", "b"], ["o0"]):
        for value, kind in cases:
            literals = engine.dict_to_literal_map(context, dict.fromkeys(names, value), dict.fromkeys(names, kind))
            assert files.detect(literals.to_flyte_idl().SerializeToString()) is LiteralMap, (names, value)
