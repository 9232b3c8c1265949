"""Checking tasks and launch plans, and what all entities have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from flytemodels._model.suggestions import suggestions
from flytemodels.files._anatomy import short_reference
from flytemodels.files._check.casting import accepts_none, castable, literal_castable
from flytemodels.files._check.known import Known, inputs_of
from flytemodels.files._check.nodes import Problem
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.files._types import type_name

__all__ = ["check_plan", "check_task"]


def check_task(template: Any) -> Iterator[Problem]:  # a TaskTemplate of either Flyte
    """Check what flyteadmin's validator and the plugins ask of a task.

    Args:
        template: the task.

    Yields:
        The problems.
    """
    for name in ("id", "type", "metadata", "interface"):
        if not getattr(template, name):
            yield Problem("error", "required", name, "expected a value, got none; flyteadmin refuses the task")
    runtime = template.metadata.runtime if template.metadata is not None else None
    if template.metadata is not None and (runtime is None or not runtime.version):
        yield Problem("error", "required", "metadata.runtime.version", "expected the version of the SDK, got none")
    if template.container is not None and not template.container.image:
        yield Problem("error", "image", "container.image", "expected an image, got none")
    if template.k8s_pod is not None:
        yield from _check_pod(template)
    yield from _check_secrets(template)


def _check_pod(template: Any) -> Iterator[Problem]:  # a TaskTemplate
    spec = template.k8s_pod.pod_spec
    if spec is None:
        yield Problem("error", "required", "k8s_pod.pod_spec", "expected a pod, got none; flyteadmin refuses the task")
        return
    primary = template.config.get("primary_container_name", "")
    if not primary:
        text = "expected the name of the container that is the task, got none; its plugin looks here"
        yield Problem("error", "required", "config[primary_container_name]", text)
    names: set[str] = set()
    for key in ("initContainers", "containers"):
        containers = spec.get(key)
        for index, container in enumerate(containers if is_list(containers) else []):
            if not is_dict(container):
                continue
            names.add(str(container.get("name")))
            if not container.get("image"):
                yield Problem("error", "image", f"k8s_pod.pod_spec.{key}[{index}].image", "expected an image, got none")
    if primary and primary not in names:
        yield Problem(
            "error", "required", "config[primary_container_name]", f"no container of the pod is named {primary!r}"
        )


def _check_secrets(template: Any) -> Iterator[Problem]:  # a TaskTemplate
    secrets: list[Any] = template.security_context.secrets if template.security_context is not None else []
    for index, secret in enumerate(secrets):
        if not secret.group and not secret.key:
            yield Problem(
                "error", "required", f"security_context.secrets[{index}]", "expected a group or a key, got neither"
            )


def check_plan(plan: Any, known: Known) -> Iterator[Problem]:  # a LaunchPlan
    """Check a launch plan against its workflow.

    Args:
        plan: the launch plan.
        known: the entities of the package.

    Yields:
        The problems.
    """
    spec = plan.spec
    if spec is None or spec.workflow_id is None:
        yield Problem("error", "required", "spec.workflow_id", "expected the workflow to launch, got none")
        return
    workflow = known.find(spec.workflow_id)
    if workflow is None:
        if known.is_own(spec.workflow_id):
            text = f"workflow {short_reference(spec.workflow_id)} is not in the package"
            yield Problem("error", "reference", "spec.workflow_id", text)
        return
    yield from _check_plan_inputs(spec, inputs_of(workflow) or {})


def _check_plan_inputs(spec: Any, wanted: dict[str, Any]) -> Iterator[Problem]:  # a LaunchPlanSpec and LiteralTypes
    parameters: dict[str, Any] = spec.default_inputs.parameters if spec.default_inputs is not None else {}
    fixed: dict[str, Any] = spec.fixed_inputs.literals if spec.fixed_inputs is not None else {}
    for name in sorted(parameters.keys() & fixed.keys()):
        yield Problem(
            "error", "plan", f"spec.fixed_inputs[{name}]", "expected an input to be fixed or a default, got both"
        )
    for name, parameter in parameters.items():
        path = f"spec.default_inputs[{name}]"
        if name not in wanted:
            yield Problem("error", "plan", path, _unknown_input(name, wanted))
            continue
        declared = parameter.var.type if parameter.var is not None else None
        if not castable(declared, wanted[name]):
            yield Problem("error", "plan", path, f"expected {type_name(wanted[name])}, got {type_name(declared)}")
        elif parameter.default is not None and not literal_castable(parameter.default, wanted[name]):
            yield Problem("error", "plan", path, f"expected {type_name(wanted[name])}, got a literal of another type")
    for name, literal in fixed.items():
        path = f"spec.fixed_inputs[{name}]"
        if name not in wanted:
            yield Problem("error", "plan", path, _unknown_input(name, wanted))
        elif not literal_castable(literal, wanted[name]):
            yield Problem("error", "plan", path, f"expected {type_name(wanted[name])}, got a literal of another type")
    for name, kind in wanted.items():
        if name not in parameters and name not in fixed and not accepts_none(kind):
            yield Problem(
                "error", "plan", "spec.default_inputs", f"the workflow's input {name} is neither there nor fixed"
            )


def _unknown_input(name: str, wanted: Iterable[str]) -> str:
    """Say that a launch plan has an input that its workflow does not have."""
    return f"expected an input of the workflow, got another one{suggestions(name, sorted(wanted))}"
