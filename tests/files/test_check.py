"""Mistakes are found, each with its place; what is right is not complained of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from flytemodels import files
from flytemodels.flyteidl.admin import LaunchPlan, TaskSpec, WorkflowSpec
from flytemodels.flyteidl.core import (
    Binding,
    BindingData,
    Identifier,
    Literal,
    LiteralMap,
    LiteralType,
    OutputReference,
    Primitive,
    Scalar,
    SimpleType,
)
from tests.support.packages import FAST, V1, V2, make_package, members

TASK, WORKFLOW, PLAN = "00_shop.tasks.load_orders_1.pb", "24_shop.workflows.nightly_2.pb", "31_shop.nightly_emea_3.pb"
POD = "17_shop.tasks.beside_a_proxy_1.pb"
TYPES: dict[str, Any] = {"1": TaskSpec, "2": WorkflowSpec, "3": LaunchPlan}


def check(tmp_path: Path, name: str, change: Callable[[Any], None]) -> list[str]:
    """Return what is found in a package with one entity changed that is not found without the change."""
    contents = members(V1)
    message = TYPES[name[-4]].parse(contents[name])
    change(message)
    contents[name] = bytes(message)
    with files.open(make_package(tmp_path / "p.tgz", contents)) as package, files.open(V1) as old:
        known = {str(finding) for finding in files.check(old)}
        return [str(finding) for finding in files.check(package) if str(finding) not in known]


@pytest.mark.parametrize("path", [V1, V2, FAST], ids=lambda path: path.stem)
def test_packages_of_flytekit_have_only_its_own_faults(path: Path) -> None:
    with files.open(path) as package:
        found = files.check(package)
    # flytekit 1.16.31 leaves out subworkflows in a branch within a branch, and paths of its machine in.
    assert {finding.rule for finding in found} == {"reference", "path"}
    errors = [finding for finding in found if finding.level == "error"]
    assert all("subworkflow shop.workflows.greet is missing" in finding.text for finding in errors)
    assert len(errors) == 2
    machine = {finding.text.partition(": ")[2] for finding in found if finding.rule == "path"}
    assert {"/home/ada/shop/.venv/bin/python3", "/home/ada/shop/.venv"} < machine


def promise(node: str, variable: str) -> BindingData:
    return BindingData(promise=OutputReference(node_id=node, var=variable))


def text(value: str) -> Literal:
    return Literal(scalar=Scalar(primitive=Primitive(string_value=value)))


CASES: dict[str, tuple[str, Callable[[Any], object], str]] = {
    "a task that is not there": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[0].task_node.reference_id, "name", "gone"),
        "error: workflow/shop.workflows.nightly: template.nodes[n0]: task gone is not in the package",
    ),
    "a task of another version": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[0].task_node.reference_id, "version", "v3"),
        "template.nodes[n0]: task shop.tasks.load_orders@v3 is not in the package",
    ),
    "a subworkflow that is not there": (
        WORKFLOW,
        lambda spec: spec.sub_workflows.clear(),
        "template.nodes[n2]: subworkflow shop.workflows.rate_model is missing",
    ),
    "an upstream node that is not there": (
        WORKFLOW,
        lambda spec: spec.template.nodes[1].upstream_node_ids.append("n77"),
        "template.nodes[n1].upstream_node_ids: no node is named 'n77'",
    ),
    "a promise of a node that is not there": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[1].inputs[0], "binding", promise("n77", "o0")),
        "template.nodes[n1].inputs[orders]: no node is named 'n77'",
    ),
    "an output that the node does not have": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[1].inputs[0].binding.promise, "var", "o7"),
        "template.nodes[n1].inputs[orders]: node n0 has no output 'o7'",
    ),
    "an input that the workflow does not have": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[0].inputs[0].binding.promise, "var", "when"),
        "template.nodes[n0].inputs[day]: the workflow has no input 'when'",
    ),
    "a promise of another type": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[0].inputs[0].binding.promise, "var", "rate"),
        "template.nodes[n0].inputs[day]: expected str, got float",
    ),
    "a literal of another type": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[0].inputs[1].binding.scalar, "primitive", Primitive(boolean=True)),
        "template.nodes[n0].inputs[limit]: expected int, got a literal of another type",
    ),
    "a missing binding": (
        WORKFLOW,
        lambda spec: spec.template.nodes[1].inputs.pop(0),
        "template.nodes[n1].inputs: nothing is bound to orders",
    ),
    "a binding inside a branch": (
        WORKFLOW,
        lambda spec: spec.template.nodes[3].branch_node.if_else.case.then_node.inputs.pop(0),
        "template.nodes[n3].n0.inputs: nothing is bound to accuracy",
    ),
    "a binding too many": (
        WORKFLOW,
        lambda spec: spec.template.nodes[0].inputs.append(Binding(var="extra", binding=promise("", "day"))),
        "template.nodes[n0].inputs[extra]: expected a declared variable, got another one; there are day, limit",
    ),
    "a variable bound twice": (
        WORKFLOW,
        lambda spec: spec.template.nodes[0].inputs.append(spec.template.nodes[0].inputs[0]),
        "template.nodes[n0].inputs[day]: expected one binding of a variable, got several",
    ),
    "an output of another type": (
        WORKFLOW,
        lambda spec: setattr(spec.template.outputs[0], "binding", promise("n2", "o0")),
        "template.outputs[o0]: expected str, got float",
    ),
    "nodes that wait for each other": (
        WORKFLOW,
        lambda spec: spec.template.nodes[0].upstream_node_ids.append("n2"),
        "template.nodes: nodes wait for each other: n0, n1, n2, n3",
    ),
    "an id that two nodes have": (
        WORKFLOW,
        lambda spec: setattr(spec.template.nodes[1], "id", "n0"),
        "template.nodes[n0]: expected an id that no other node has",
    ),
    "a task without an image": (
        TASK,
        lambda spec: setattr(spec.template.container, "image", ""),
        "template.container.image: expected an image",
    ),
    "a task without a type": (TASK, lambda spec: setattr(spec.template, "type", ""), "template.type: expected a value"),
    "a task without an SDK's version": (
        TASK,
        lambda spec: setattr(spec.template.metadata.runtime, "version", ""),
        "template.metadata.runtime.version: expected the version",
    ),
    "a sidecar without an image": (
        POD,
        lambda spec: spec.template.k8s_pod.pod_spec["containers"][1].pop("image"),
        "k8s_pod.pod_spec.containers[1].image: expected an image",
    ),
    "a pod without a primary container": (
        POD,
        lambda spec: spec.template.config.clear(),
        "template.config[primary_container_name]: expected the name",
    ),
    "a primary container that is not there": (
        POD,
        lambda spec: spec.template.config.update(primary_container_name="x"),
        "no container of the pod is named 'x'",
    ),
    "a plan of a workflow that is not there": (
        PLAN,
        lambda plan: setattr(plan.spec.workflow_id, "name", "gone"),
        "launch_plan/shop.nightly_emea: spec.workflow_id: workflow gone is not in the package",
    ),
    "a default of another type": (
        PLAN,
        lambda plan: setattr(plan.spec.default_inputs.parameters["rate"], "default", text("fast")),
        "spec.default_inputs[rate]: expected float, got a literal of another type",
    ),
    "a parameter of another type": (
        PLAN,
        lambda plan: setattr(
            plan.spec.default_inputs.parameters["day"].var, "type", LiteralType(simple=SimpleType.INTEGER)
        ),
        "spec.default_inputs[day]: expected str, got int",
    ),
    "a fixed input that the workflow does not have": (
        PLAN,
        lambda plan: plan.spec.fixed_inputs.literals.update(other=text("x")),
        "spec.fixed_inputs[other]: expected an input of the workflow, got another one; there are day, rate, shards",
    ),
    "a fixed input of another type": (
        PLAN,
        lambda plan: plan.spec.fixed_inputs.literals.update(shards=text("x")),
        "spec.fixed_inputs[shards]: expected list[int]",
    ),
    "an input that is neither fixed nor a parameter": (
        PLAN,
        lambda plan: plan.spec.default_inputs.parameters.pop("day"),
        "spec.default_inputs: the workflow's input day is neither there nor fixed",
    ),
    "an input that is both": (
        PLAN,
        lambda plan: setattr(
            plan.spec,
            "fixed_inputs",
            LiteralMap({"shards": plan.spec.fixed_inputs.literals["shards"], "day": text("x")}),
        ),
        "spec.fixed_inputs[day]: expected an input to be fixed or a default, got both",
    ),
    "a path of somebody's machine": (
        TASK,
        lambda spec: spec.template.container.args.append("--config=C:\\Users\\ada\\x.yaml"),
        "warning: task/shop.tasks.load_orders: template.container.args[",
    ),
    "a reference elsewhere without a version": (
        WORKFLOW,
        lambda spec: setattr(
            spec.template.nodes[0].task_node,
            "reference_id",
            Identifier(resource_type=1, project="p", domain="d", name="x"),
        ),
        "p/d:x is elsewhere, but has no version",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_mistake_is_found_where_it_is(case: str, tmp_path: Path) -> None:
    name, change, expected = CASES[case]
    found = check(tmp_path, name, lambda message: void(change(message)))
    assert any(expected in line for line in found), found


def void(_: object) -> None:
    """Take what a change returns."""


def test_unknown_fields_are_warned_of_with_their_place(tmp_path: Path) -> None:
    contents = members(V1)
    contents[TASK] += b"\xc0\x3e\x05"
    with files.open(make_package(tmp_path / "p.tgz", contents)) as package:
        (finding,) = [finding for finding in files.check(package) if finding.rule == "unknown"]
    assert (finding.level, finding.entity) == ("warning", "task/shop.tasks.load_orders")


def test_fast_registration_without_code_is_warned_of(tmp_path: Path) -> None:
    contents = {name: data for name, data in members(FAST).items() if name.endswith(".pb")}
    with files.open(make_package(tmp_path / "p.tgz", contents)) as package:
        assert any(finding.rule == "code" for finding in files.check(package))


def test_the_same_entity_twice_is_an_error(tmp_path: Path) -> None:
    contents = members(V1)
    contents["99_again_1.pb"] = contents[TASK]
    with files.open(make_package(tmp_path / "p.tgz", contents)) as package:
        assert [finding.entity for finding in files.check(package) if finding.rule == "duplicate"] == [
            "task/shop.tasks.load_orders"
        ]


def test_damage_is_a_finding(tmp_path: Path) -> None:
    contents = members(V1)
    contents[TASK] = contents[TASK][:200]
    with files.open(make_package(tmp_path / "p.tgz", contents)) as package:
        damaged = [finding for finding in files.check(package) if finding.rule == "damaged"]
    assert len(damaged) == 1
    assert TASK in damaged[0].text
    assert "at byte" in damaged[0].text


def test_rules_of_buf_validate_are_checked(tmp_path: Path) -> None:
    from flytemodels.flyteidl2 import core, task

    identifier = core.Identifier(resource_type=core.ResourceType.TASK, name="env.main", version="1")
    template = core.TaskTemplate(
        id=identifier,
        type="python",
        metadata=core.TaskMetadata(runtime=core.RuntimeMetadata(version="2.12.1")),
        interface=core.TypedInterface(inputs=core.VariableMap()),
        container=core.Container(image="x:1"),
    )
    path = tmp_path / "task.pb"
    path.write_bytes(bytes(task.TaskSpec(task_template=template, short_name="x" * 80)))
    with files.open(path) as package:
        (finding,) = files.check(package)
    assert (finding.level, finding.rule, finding.path) == ("error", "string.max_len", "short_name")
    assert finding.text == "must be at most 63 characters"
