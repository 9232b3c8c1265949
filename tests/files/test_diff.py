"""Differences between packages and messages."""

from __future__ import annotations

from pathlib import Path

import pytest

from flytemodels import files
from flytemodels.flyteidl.admin import TaskSpec
from flytemodels.flyteidl.core import Container, KeyValuePair, Node, TaskTemplate, WorkflowTemplate
from tests.support.packages import DATA, FAST, V1, V2, make_package, members
from tests.support.packages import official as official_module


def test_every_edit_of_the_sample_project_is_found() -> None:
    found = files.diff(V1, V2)
    assert found.added == ["task/shop.tasks.on_a_quiet_node"]
    assert found.removed == ["task/shop.tasks.on_spot_nodes"]
    changes = {(key, change.path): (change.old, change.new) for key, each in found.changed.items() for change in each}
    assert changes["task/shop.tasks.load_orders", "template.metadata.discovery_version"] == ("3", "4")
    assert changes["task/shop.tasks.load_orders", "template.container.env[SHOP_REGION].value"] == ("emea", "apac")
    assert changes["task/shop.tasks.load_orders", "template.container.resources.limits[CPU].value"] == ("1", "2")
    assert changes["task/shop.tasks.tell", "template.metadata.pod_template_name"] == (None, "spot-nodes")
    schedule = "spec.entity_metadata.schedule.cron_schedule.schedule"
    assert changes["launch_plan/shop.nightly_emea", schedule] == ("30 2 * * *", "0 4 * * *")
    images = [tuple(replacement) for replacement in found.images]
    assert images == [
        ("ghcr.io/example/proxy:v1", "ghcr.io/example/proxy:v2", 1),
        ("ghcr.io/example/shop:v1", "ghcr.io/example/shop:v2", 14),
    ]


def test_map_tasks_are_paired_by_the_name_without_the_hash() -> None:
    found = files.diff(V1, V2)
    (key,) = [key for key in found.changed if "map_score" in key]
    paths = {change.path for change in found.changed[key]}
    assert "template.interface.inputs.variables.part" in paths
    assert not any("map_score" in other for other in [*found.added, *found.removed])
    assert not any(path.endswith(("id.name", "nodes")) for path in paths)


def test_several_maps_over_one_task_are_all_compared(tmp_path: Path) -> None:
    def named(data: bytes, digit: str, image: str) -> bytes:
        spec = TaskSpec.parse(data)
        assert spec.template is not None
        assert spec.template.id is not None
        assert spec.template.container is not None
        spec.template.id.name = f"shop.tasks.map_score_{digit * 32}-arraynode"
        spec.template.container.image = image
        return bytes(spec)

    data = next(data for name, data in members(V1).items() if "map_score" in name)
    old = {f"{digit}_1.pb": named(data, digit, f"{digit}:1") for digit in "abc"}
    new = {f"{digit}_1.pb": named(data, digit, f"{digit}:2") for digit in "bdef"}
    one, other = make_package(tmp_path / "old.tgz", old), make_package(tmp_path / "new.tgz", new)
    found = files.diff(one, other)
    changes = [(key[26], change.old, change.new) for key, each in found.changed.items() for change in each]
    assert changes == [("b", "b:1", "b:2"), ("d", "a:1", "d:2"), ("e", "c:1", "e:2")]
    assert [key[26] for key in found.added] == ["f"]
    assert found.removed == []


def test_what_is_reported_is_all_there_is() -> None:
    """Setting every reported field to its new value makes the new message."""
    found = files.diff(V1, V2, "load_orders")
    with files.open(V1) as old, files.open(V2) as new:
        pairs = [(change.path, str(change.new)) for change in found.changed["task/shop.tasks.load_orders"]]
        made = files.set_fields(old, pairs, only="load_orders")
        assert TaskSpec.parse(made.data["00_shop.tasks.load_orders_1.pb"]) == new.find("load_orders").message


def test_equal_packages_have_no_difference() -> None:
    assert not files.diff(V1, V1)
    assert files.diff(V1, V1).to_dict() == {
        "format": 1,
        "added": [],
        "removed": [],
        "changed": {},
        "images": [],
        "versions": [],
    }


@pytest.mark.parametrize("category", ["image", "version", "env"])
def test_ignored_kinds_of_changes_are_left_out(category: str) -> None:
    kept = {change.category for found in files.diff(V1, V2, ignore=[category]).changed.values() for change in found}
    assert category not in kept
    assert "other" in kept


def test_an_unknown_kind_of_change_is_refused() -> None:
    with pytest.raises(ValueError, match="expected one of image, version, env, got 'imag'"):
        files.diff(V1, V2, ignore=["imag"])


def test_contexts_are_compared_by_their_content() -> None:
    paths = {change.path for change in files.diff(V1, FAST, "sweep").changed["task/shop.tasks.sweep"]}
    assert "template.container.env[_F_SS_C].fast_serialization_settings.enabled" in paths
    assert "template.container.args" in paths


def test_single_messages_are_compared_whatever_their_names() -> None:
    found = files.diff(DATA / "small_task.pb", DATA / "python_task.pb")
    assert list(found.changed) == ["task/sample_project.tasks.train"]
    assert not files.diff(DATA / "inputs.pb", DATA / "inputs.pb")
    assert list(files.diff(DATA / "inputs.pb", DATA / "outputs.pb").changed) == ["flyteidl.core.LiteralMap"]
    with pytest.raises(files.FileError, match="expected messages of one type"):
        files.diff(DATA / "inputs.pb", DATA / "error.pb")


def test_messages_are_compared_without_files() -> None:
    one = TaskSpec(template=TaskTemplate(container=Container(env=[KeyValuePair("A", "1"), KeyValuePair("B", "2")])))
    other = TaskSpec(template=TaskTemplate(container=Container(env=[KeyValuePair("B", "2"), KeyValuePair("A", "3")])))
    ((_, (change,)),) = files.diff(one, other).changed.items()
    assert (change.path, change.old, change.new, change.category) == (
        "template.container.env[A].value",
        "1",
        "3",
        "env",
    )


def test_the_order_of_upstream_nodes_means_nothing() -> None:
    one = WorkflowTemplate(nodes=[Node(id="n", upstream_node_ids=["a", "b"])])
    other = WorkflowTemplate(nodes=[Node(id="n", upstream_node_ids=["b", "a"])])
    assert not files.diff(one, other)
    assert files.diff(one, WorkflowTemplate(nodes=[Node(id="n", upstream_node_ids=["b"])]))


def test_fields_that_nobody_knows_are_compared() -> None:
    data = (DATA / "small_task.pb").read_bytes()
    found = files.diff(TaskSpec.parse(data), TaskSpec.parse(data + b"\xc0\x3e\x05"))
    assert [change.path for each in found.changed.values() for change in each] == ["(unknown fields)"]


def test_an_entity_that_one_side_lacks_is_added_or_removed() -> None:
    assert files.diff(V1, V2, "on_spot_nodes").removed == ["task/shop.tasks.on_spot_nodes"]
    assert files.diff(V1, V2, "on_a_quiet_node").added == ["task/shop.tasks.on_a_quiet_node"]
    with pytest.raises(files.FileError, match=r"expected the name of a .*, got 'nobody'"):
        files.diff(V1, V2, "nobody")


def test_versions_are_told_apart(tmp_path: Path) -> None:
    with files.open(V1) as package:
        files.set_fields(package, [("version", "v2")]).save(tmp_path / "p.tgz")
    found = files.diff(V1, tmp_path / "p.tgz")
    assert [tuple(replacement) for replacement in found.versions] == [("", "v2", 37)]
    assert not files.diff(V1, tmp_path / "p.tgz", ignore=["version"])


def test_a_diff_of_a_damaged_package_is_an_error(tmp_path: Path) -> None:
    data = members(V1)["01_shop.tasks.train_1.pb"]
    path = make_package(tmp_path / "p.tgz", {"0_a_1.pb": data[:100]})
    with pytest.raises(files.FileError, match=r"0_a_1\.pb: flyteidl"):
        files.diff(path, V1)


def test_official_messages_say_that_equal_entities_are_equal() -> None:
    differing = {key for key in files.diff(V1, V2).changed if key.startswith("task/")}
    spec = official_module("flyteidl.admin.task_pb2").TaskSpec
    one, other = (
        {spec.FromString(data).template.id.name: data for name, data in members(path).items() if name.endswith("_1.pb")}
        for path in (V1, V2)
    )
    expected = {
        f"task/{name}"
        for name in one.keys() & other.keys()
        if spec.FromString(one[name]) != spec.FromString(other[name])
    }
    assert {key for key in differing if "map_" not in key} == expected
