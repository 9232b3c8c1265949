"""Packages as official classes see them."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path
from typing import Any

import pytest

from flytemodels import files
from flytemodels.files._known import ENTITIES, named_types
from flytemodels.files._outline import outline
from flytemodels.files._summary import summary
from tests.support.packages import DATA, FAST, PACKAGES, V1, V2, make_package, members
from tests.support.packages import official as official_module

OFFICIAL = {"task": ("task_pb2", "TaskSpec"), "workflow": ("workflow_pb2", "WorkflowSpec")}


def official(kind: str, data: bytes) -> Any:
    module, name = OFFICIAL.get(kind, ("launch_plan_pb2", "LaunchPlan"))
    return getattr(official_module(f"flyteidl.admin.{module}"), name).FromString(data)


@pytest.mark.parametrize("path", [V1, V2, FAST], ids=lambda path: path.stem)
def test_listing_has_the_facts_that_official_classes_have(path: Path) -> None:
    contents = members(path)
    with files.open(path) as package:
        listed = list(package.listing())
    assert [entry["file"] for entry in listed] == sorted(name for name in contents if name.endswith(".pb"))
    for entry in listed:
        message = official(entry["kind"], contents[entry["file"]])
        template = message if entry["kind"] == "launch_plan" else message.template
        assert (entry["name"], entry["version"]) == (template.id.name, template.id.version)
        assert entry["size"] == len(contents[entry["file"]])
        if entry["kind"] == "task":
            assert entry["type"] == template.type
            assert not template.container.image or template.container.image in entry["images"]
        elif entry["kind"] == "workflow":
            assert entry["nodes"] == len(template.nodes)
        else:
            assert entry["type"] == message.spec.workflow_id.name


def test_outlines_say_what_whole_messages_say() -> None:
    seen = 0
    for path in (V1, V2, FAST):
        for name, data in members(path).items():
            types = named_types(name)
            if types:
                kind = ENTITIES[types[0]]
                assert outline(kind, data) == summary(files.detect(data, name).parse(data)), name
                seen += 1
    assert seen == 111


@pytest.mark.parametrize("kind", ["task", "workflow", "launch_plan"])
def test_outlines_of_damaged_messages_are_none_or_right(kind: str) -> None:
    number = {"task": "1", "workflow": "2", "launch_plan": "3"}[kind]
    word = b"beside_a_proxy" if kind == "task" else b"nightly"
    data = next(data for name, data in members(V1).items() if name.endswith(f"_{number}.pb") and word in data)
    whole = summary(files.detect(data, f"x_{number}.pb").parse(data))
    for end in range(len(data)):
        found = outline(kind, data[:end])
        assert found is None or isinstance(found["images"], list)
    assert outline(kind, data) == whole


def test_a_package_is_a_mapping_of_typed_entities() -> None:
    from flytemodels.flyteidl.admin import TaskSpec

    with files.open(V1) as package:
        assert len(package) == 37
        entity = package["task/shop.tasks.train"]
        assert isinstance(entity.message, TaskSpec)
        assert entity.message is entity.message
        assert entity.parse() is not entity.message
        assert entity.images == ["ghcr.io/example/trainer:v1"]
        assert entity.data() == members(V1)[entity.member.name]
        assert package["shop.tasks.train"] is entity
        assert "task/nothing" not in package
        assert "shop.tasks.decide" not in package  # a task, a workflow and a launch plan have that name
        with pytest.raises(KeyError):
            package["task/nothing"]


def test_names_are_found_by_their_end_and_near_misses_named() -> None:
    with files.open(V1) as package:
        assert package.find("train").key == "task/shop.tasks.train"
        assert package.find("nightly").key == "workflow/shop.workflows.nightly"
        assert package.find("nightly", "launch_plan").key == "launch_plan/shop.workflows.nightly"
        assert package.find("launch_plan/shop.workflows.greet").kind == "launch_plan"
        with pytest.raises(files.FileError, match=r"did you mean shop\.tasks\.train"):
            package.find("trian")
        with pytest.raises(files.FileError, match=r"expected the name of one entity, got 'decide', which .* have"):
            package.find("decide")


def test_a_folder_is_a_package_of_the_messages_in_it() -> None:
    with files.open(DATA) as package:
        kinds = [entity.kind for entity in package.values()]
        assert package.problems == []
    assert (kinds.count("task"), kinds.count("workflow"), kinds.count("launch_plan")) == (8, 3, 2)


def test_equal_names_get_keys_of_their_own(tmp_path: Path) -> None:
    contents = members(V1)
    task, other = contents["01_shop.tasks.train_1.pb"], members(V2)["01_shop.tasks.train_1.pb"]
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": task, "1_a_1.pb": other})
    with files.open(path) as package:
        assert list(package) == ["task/shop.tasks.train", "task/shop.tasks.train@"]


def test_a_damaged_member_is_named_with_field_and_offset(tmp_path: Path) -> None:
    data = members(V1)["01_shop.tasks.train_1.pb"]
    broken = data[:40] + b"\xff\xff\xff\xff\xff\xff" + data[46:]
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": broken, "1_b_1.pb": data})
    with files.open(path) as package:
        assert [entity.member.name for entity, _ in package.scan()] == ["1_b_1.pb"]
        (problem,) = package.problems
    assert str(problem).startswith(f"{path}: 0_a_1.pb: flyteidl.core.")
    assert "at byte" in str(problem)


@pytest.mark.parametrize("size", [1, 30, 400, 956])
def test_a_truncated_member_is_left_out_of_listings(size: int, tmp_path: Path) -> None:
    data = members(V1)["01_shop.tasks.train_1.pb"]
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": data[:size], "1_b_1.pb": data})
    with files.open(path) as package:
        assert [entry["file"] for entry in package.listing()] == ["1_b_1.pb"]
        assert "0_a_1.pb: flyteidl." in str(package.problems[0])
        assert "at byte" in str(package.problems[0])


def test_jupyter_shows_packages_entities_and_differences() -> None:
    with files.open(V1) as package:
        html = package._repr_html_()
        assert html.count("<tr>") == 38
        assert "ghcr.io/example/trainer:v1" in html
        assert "orders: list[Order]" in package["task/shop.tasks.train"]._repr_html_()
    assert "shop.tasks.on_a_quiet_node" in files.diff(V1, V2)._repr_html_()


def test_names_with_markup_are_escaped_in_html(tmp_path: Path) -> None:
    from flytemodels.flyteidl.admin import TaskSpec
    from flytemodels.flyteidl.core import Identifier, ResourceType, TaskTemplate

    spec = TaskSpec(template=TaskTemplate(Identifier(ResourceType.TASK, name="<script>alert(1)</script>"), "x"))
    with files.open(make_package(tmp_path / "p.tgz", {"0_a_1.pb": bytes(spec)})) as package:
        assert "<script>" not in package._repr_html_() + next(iter(package.values()))._repr_html_()


def test_limits_say_what_they_are() -> None:
    assert all(isinstance(value, int) for value in dataclasses.asdict(files.Limits()).values())


@pytest.mark.skipif(sys.platform == "win32", reason="no resource module on Windows")
def test_memory_is_bounded_by_the_largest_entity(tmp_path: Path) -> None:
    import subprocess

    data = members(V1)["24_shop.workflows.nightly_2.pb"]
    path = make_package(
        tmp_path / "big.tgz", {f"{number:04}_w_2.pb": data + b"\x1a\x02\x0a\x00" for number in range(1000)}
    )
    program = (
        "import resource, sys; from flytemodels import files; import flytemodels.flyteidl.admin.workflow\n"
        "def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "files.diff(sys.argv[2], sys.argv[2]); before = peak()\n"
        "with files.open(sys.argv[1]) as package: assert sum(1 for _ in package.scan()) == 1000\n"
        "print(peak() - before)"
    )
    command = [sys.executable, "-c", program, str(path), str(V1)]
    grown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert int(grown) < 50 * 1024


def test_the_sample_packages_are_small() -> None:
    assert sum(path.stat().st_size for path in PACKAGES.glob("*.tgz")) < 40_000
