"""Rewritten packages differ where it was asked for, and nowhere else."""

from __future__ import annotations

import base64
import gzip
import json
import os
import stat
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from flytemodels import files
from flytemodels.flyteidl.admin import TaskSpec, WorkflowSpec
from flytemodels.flyteidl.core import (
    ArrayNode,
    BranchNode,
    Container,
    DynamicJobSpec,
    IfBlock,
    IfElseBlock,
    K8sPod,
    KeyValuePair,
    Node,
    TaskNode,
    TaskNodeOverrides,
    TaskTemplate,
    WorkflowTemplate,
)
from tests.support.flytekits import flytekit
from tests.support.packages import DATA, FAST, V1, headers, make_package, members
from tests.support.packages import official as official_module

OLD, NEW = "ghcr.io/example/shop:v1", "registry.local/shop@sha256:0a0b"


def context(image: str) -> str:
    """Return a serialized context as flytekit makes it."""
    configuration = flytekit("configuration")
    name, _, tag = image.rpartition(":")
    made = configuration.Image("default", name, tag)
    settings = configuration.SerializationSettings(image_config=configuration.ImageConfig(made, [made]))
    return str(settings.serialized_context)


def pod(image: str) -> dict[str, Any]:
    return {
        "containers": [
            {"name": "main", "image": image, "env": [{"name": "_F_SS_C", "value": context(image)}]},
            {"name": "sidecar", "image": image},
        ],
        "initContainers": [{"name": "init", "image": image}],
        "ephemeralContainers": [{"name": "debug", "image": image}],
        "volumes": [{"name": "data", "image": {"reference": image, "pullPolicy": "Always"}}],
    }


def everywhere(image: str) -> tuple[TaskSpec, TaskSpec, WorkflowSpec]:
    """Return messages with an image in every place where one can be."""
    environment = [KeyValuePair(key="A", value=image), KeyValuePair(key="_F_SS_C", value=context(image))]
    in_container = TaskSpec(template=TaskTemplate(container=Container(image=image, env=environment)))
    custom = {"workerReplicas": {"image": image, "replicas": 2}, "driverPod": {"podSpec": pod(image)}}
    in_pod = TaskSpec(template=TaskTemplate(custom=custom, k8s_pod=K8sPod(pod_spec=pod(image))))

    def node(name: str) -> Node:
        overrides = TaskNodeOverrides(container_image=image, pod_template=K8sPod(pod_spec=pod(image)))
        return Node(id=name, task_node=TaskNode(overrides=overrides))

    cases = IfElseBlock(case=IfBlock(then_node=node("a")), other=[IfBlock(then_node=node("b"))], else_node=node("c"))
    nested = IfElseBlock(case=IfBlock(then_node=Node(id="e", branch_node=BranchNode(if_else=cases))))
    template = WorkflowTemplate(
        nodes=[
            node("n0"),
            Node(id="n1", array_node=ArrayNode(node=node("m"))),
            Node(id="n2", branch_node=BranchNode(if_else=nested)),
        ],
        failure_node=node("f"),
    )
    workflow = WorkflowSpec(template=template, sub_workflows=[WorkflowTemplate(nodes=[node("s")])])
    return in_container, in_pod, workflow


def test_images_are_found_and_replaced_in_every_place(tmp_path: Path) -> None:
    messages = everywhere(OLD)
    path = make_package(
        tmp_path / "p.tgz", {f"{number}_x_{1 + (number == 2)}.pb": bytes(each) for number, each in enumerate(messages)}
    )
    assert all(files.images(message) == [OLD] for message in messages)
    with files.open(path) as package:
        made = files.set_images(package, {OLD: "example.com/new:v7"})
        made.save(tmp_path / "out.tgz")
    for message, data in zip(everywhere("example.com/new:v7"), members(tmp_path / "out.tgz").values(), strict=True):
        found = type(message).parse(data)
        assert files.images(found) == ["example.com/new:v7"]
        # The value of an ordinary variable stays, though it looks like an image.
        expected = message.to_json().replace('"A", "value": "example.com/new:v7"', f'"A", "value": "{OLD}"')
        assert _with_open_contexts(json.loads(found.to_json())) == _with_open_contexts(json.loads(expected))
    assert sum(map(len, made.changes.values())) == 3 + 15 + 7 * 8


def _with_open_contexts(value: Any) -> Any:
    """Return JSON with serialized contexts as what is in them: gzip may pack the same in other ways."""
    if isinstance(value, list):
        return [_with_open_contexts(item) for item in value]
    if isinstance(value, dict):
        if "_F_SS_C" in (value.get("key"), value.get("name")):
            return json.loads(gzip.decompress(base64.b64decode(value["value"])))
        return {key: _with_open_contexts(item) for key, item in value.items()}
    return value


def test_flyte_2s_tasks_and_their_caches_of_images_are_rewritten(tmp_path: Path) -> None:
    core, task = (import_module(f"flytemodels.flyteidl2.{name}") for name in ("core", "task"))
    cache = base64.b64encode(
        gzip.compress(json.dumps({"image_lookup": {"auto": OLD, "other": "x:1"}}).encode())
    ).decode()
    container = core.Container(image=OLD, args=["a0", "--image-cache", cache, "--version", "1"])
    identifier = core.Identifier(resource_type=core.ResourceType.TASK, name="env.main", version="1")
    spec = task.TaskSpec(
        task_template=core.TaskTemplate(id=identifier, type="python", container=container), short_name="main"
    )
    path = tmp_path / "task.pb"
    path.write_bytes(bytes(spec))
    with files.open(path) as package:
        assert package["task/env.main"].images == [OLD, "x:1"]
        files.set_images(package, {OLD: NEW}).save(tmp_path / "new.pb")
        files.set_fields(package, [("version", "2"), ("env.A", "b")]).save(tmp_path / "set.pb")
    found = task.TaskSpec.parse((tmp_path / "new.pb").read_bytes()).task_template.container
    assert found.image == NEW
    assert json.loads(gzip.decompress(base64.b64decode(found.args[2]))) == {
        "image_lookup": {"auto": NEW, "other": "x:1"}
    }
    changes = files.diff(path, tmp_path / "new.pb").changed["task/env.main"]
    assert {change.path for change in changes} == {
        "task_template.container.image",
        "task_template.container.args[--image-cache].image_lookup.auto",
    }
    assert {change.category for change in changes} == {"image"}
    template = task.TaskSpec.parse((tmp_path / "set.pb").read_bytes()).task_template
    assert (template.id.version, template.container.env[0].key) == ("2", "A")


def test_flytekit_reads_the_context_with_the_new_image(tmp_path: Path) -> None:
    with files.open(V1) as package:
        files.set_images(package, {OLD: NEW}).save(tmp_path / "new.tgz")
    data = members(tmp_path / "new.tgz")["07_shop.tasks.sweep_1.pb"]
    official = official_module("flyteidl.admin.task_pb2").TaskSpec.FromString(data)
    variables = {pair.key: pair.value for pair in official.template.container.env}
    configuration = flytekit("configuration")
    settings = configuration.SerializationSettings.from_transport(variables["_F_SS_C"])
    assert settings.image_config.default_image.full == "registry.local/shop@sha256:0a0b"
    assert official.template.container.image == NEW


def test_a_rewritten_package_differs_where_asked_only(tmp_path: Path) -> None:
    output = tmp_path / "new.tgz"
    with files.open(FAST) as package:
        made = files.set_images(package, {OLD: NEW})
        made.save(output)
    before, after = members(FAST), members(output)
    assert headers(FAST) == headers(output)
    assert list(before) == list(after)
    changed = {name for name in before if before[name] != after[name]}
    assert changed == set(made.data)
    assert all(OLD.encode() in before[name] or b"_F_SS_C" in before[name] for name in changed)
    assert {change.category for found in files.diff(FAST, output).changed.values() for change in found} == {"image"}
    for name in changed:
        module = "task_pb2" if name.endswith("_1.pb") else "workflow_pb2"
        cls = "TaskSpec" if name.endswith("_1.pb") else "WorkflowSpec"
        official = getattr(official_module(f"flyteidl.admin.{module}"), cls)
        assert official.FromString(after[name]).SerializeToString(deterministic=True)


def test_an_image_without_tag_stands_for_all_of_its_tags() -> None:
    with files.open(V1) as package:
        made = files.set_images(package, {"docker.io/library/busybox": "busybox:2"})
    olds = {change.old for found in made.changes.values() for change in found}
    assert olds == {"docker.io/library/busybox:1.36", "docker.io/library/busybox:1.37"}


def test_one_image_for_all_leaves_absent_ones_absent(tmp_path: Path) -> None:
    with files.open(V1) as package:
        files.set_images(package, {}, all="one:1").save(tmp_path / "new.tgz")
    with files.open(tmp_path / "new.tgz") as package:
        assert {image for entity in package.values() for image in entity.images} == {"one:1"}
        sql = package["task/shop.tasks.best_customers"].message
        assert isinstance(sql, TaskSpec)
        assert sql.template is not None
        assert sql.template.container is None


def test_an_unknown_image_is_an_error_that_lists_the_others() -> None:
    with (
        files.open(V1) as package,
        pytest.raises(files.FileError, match=r"expected an image of the package, got 'x'; there are docker\.io/"),
    ):
        files.set_images(package, {"x": "y"})


def test_only_one_entity_is_changed_when_asked_for() -> None:
    with files.open(V1) as package:
        made = files.set_images(package, {OLD: NEW}, only="load_orders")
    assert list(made.changes) == ["task/shop.tasks.load_orders"]


def test_futures_are_rewritten_as_packages_are(tmp_path: Path) -> None:
    output = tmp_path / "futures.pb"
    with files.open(DATA / "futures.pb") as package:
        files.set_images(package, {"ghcr.io/example/project:v1": NEW}).save(output)
    found = DynamicJobSpec.parse(output.read_bytes())
    assert found.tasks[0].container is not None
    assert found.tasks[0].container.image == NEW


@pytest.mark.parametrize(
    ("path", "text", "field", "value"),
    [
        ("version", "v9", "template.id.version", "v9"),
        ("env.TZ", "CET", "template.container.env[TZ].value", "CET"),
        ("env.NEW", "a=b", "template.container.env[NEW].value", "a=b"),
        ("retries", "9", "template.metadata.retries.retries", 9),
        ("timeout", "90s", "template.metadata.timeout", "90s"),
        ("interruptible", "true", "template.metadata.interruptible", True),
        ("requests.cpu", "3", "template.container.resources.requests[CPU].value", "3"),
        ("resources.limits.mem", "7Gi", "template.container.resources.limits[MEMORY].value", "7Gi"),
        ("limits.gpu", "1", "template.container.resources.limits[GPU].value", "1"),
        ("template.type", "other", "template.type", "other"),
        ("template.container.args[0]", "run", "template.container.args[0]", "run"),
        ("template.config[a.b]", "c", "template.config[a.b]", "c"),
        ("template.metadata.tags.x", "y", "template.metadata.tags.x", "y"),
        ("template.custom.deep.er", "[1, true]", "template.custom.deep.er", [1, True]),
        ("template.container.architecture", "ARM64", "template.container.architecture", "ARM64"),
        ("template.metadata.retries", "null", "template.metadata.retries", None),
        ("template.metadata.cacheIgnoreInputVars", '["a"]', "template.metadata.cache_ignore_input_vars", ["a"]),
    ],
)
def test_any_field_is_set_as_official_classes_read_it(
    path: str, text: str, field: str, value: object, tmp_path: Path
) -> None:
    from flytemodels.files._paths import find_json

    file = tmp_path / "00_load_orders_1.pb"
    file.write_bytes(members(V1)["00_shop.tasks.load_orders_1.pb"])
    with files.open(file) as package:
        files.set_fields(package, [(path, text)], only="load_orders").save(file)
    message = TaskSpec.parse(file.read_bytes())
    assert find_json(message, field) == value
    official = official_module("flyteidl.admin.task_pb2").TaskSpec.FromString(file.read_bytes())
    assert find_json(TaskSpec.from_flyte_idl(official), field) == value


def test_a_new_version_reaches_the_references_too(tmp_path: Path) -> None:
    with files.open(V1) as package:
        files.set_fields(package, [("version", "v2")]).save(tmp_path / "new.tgz")
    with files.open(tmp_path / "new.tgz") as package:
        assert {entity.version for entity in package.values()} == {"v2"}
        nodes = package["workflow/shop.workflows.everything"].message.to_dict()["template"]["nodes"]
        versions = {node["id"]: node["taskNode"]["referenceId"].get("version") for node in nodes if "taskNode" in node}
        assert versions.pop("n10") == "7"  # another team's
        assert set(versions.values()) == {"v2"}
        before = [str(finding) for finding in files.check(package)]
    with files.open(V1) as package:
        assert before == [str(finding).replace("greet is", "greet@v2 is") for finding in files.check(package)]


@pytest.mark.parametrize(
    ("path", "text", "problem"),
    [
        ("template.nothing", "1", "got 'nothing'; there are id, type"),
        ("template.metadata.retries.retries", "many", "expected a whole number"),
        ("template.metadata.retries.retries", "-1", r"expected a number in 0\.\.4294967295"),
        ("template.metadata.interruptible", "2", "true or false"),
        ("template.container.env[NO][X]", "1", "got 'X'"),
        ("template..id", "1", "expected a path"),
        ("template.container.args[77]", "1", "expected an index below 18, got"),
        ("template.container.architecture", "Z80", "ARM64|expected"),
    ],
)
def test_a_wrong_path_or_value_says_what_would_be_right(path: str, text: str, problem: str) -> None:
    with files.open(V1) as package, pytest.raises(files.FileError, match=problem):
        files.set_fields(package, [(path, text)], only="load_orders")


def test_absent_members_of_oneofs_are_not_made_by_the_way() -> None:
    with files.open(V1) as package:
        made = files.set_fields(package, [("template.container.image", "x:1")])
    assert "task/shop.tasks.best_customers" not in made.changes
    assert "task/shop.tasks.beside_a_proxy" not in made.changes


def test_saving_in_place_keeps_permissions_and_leaves_no_traces(tmp_path: Path) -> None:
    path = tmp_path / "p.tgz"
    path.write_bytes(V1.read_bytes())
    path.chmod(0o640)
    link = tmp_path / "link.tgz"
    link.symlink_to(path)
    with files.open(link) as package:
        files.set_images(package, {OLD: NEW}).save(link)
    assert link.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(os.listdir(tmp_path)) == ["link.tgz", "p.tgz"]
    with files.open(path) as package:
        assert NEW in package["task/shop.tasks.tell"].images


def test_a_folder_is_rewritten_file_by_file(tmp_path: Path) -> None:
    folder, output = tmp_path / "in", tmp_path / "out"
    with files.open(V1) as package:
        files.extract(package, folder)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime) for path in folder.iterdir()}
    with files.open(folder) as package:
        made = files.set_images(package, {OLD: NEW})
        made.save(output)
        made.save(folder)
    for path in folder.iterdir():
        data, time = before[path.name]
        assert (path.read_bytes() == data) == (path.name not in made.data)
        assert path.stat().st_mtime == time
        assert (output / path.name).read_bytes() == path.read_bytes()


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    from flytemodels.files._writing import write_atomically

    path = tmp_path / "file"
    path.write_text("old")

    def fail(stream: Any) -> None:
        stream.write(b"half")
        raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        write_atomically(path, fail)
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


def test_unknown_fields_survive_a_rewrite(tmp_path: Path) -> None:
    data = members(V1)["06_shop.tasks.tell_1.pb"] + b"\xc2\x3e\x03abc"
    path = make_package(tmp_path / "p.tgz", {"0_tell_1.pb": data})
    with files.open(path) as package:
        files.set_images(package, {OLD: NEW}).save(tmp_path / "out.tgz")
    assert members(tmp_path / "out.tgz")["0_tell_1.pb"].endswith(b"\xc2\x3e\x03abc")
