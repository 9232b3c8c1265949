"""What a message says, in a few lines for people."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple

from flytemodels.files._anatomy import identifier, kind, short_reference, template
from flytemodels.files._conditions import condition_text
from flytemodels.files._contexts import CONTEXT_VARIABLE, read_context
from flytemodels.files._errors import FileError
from flytemodels.files._shapes import is_dict, is_list
from flytemodels.files._texts import literal_text, promise_text
from flytemodels.files._types import type_name, variables
from flytemodels.message import Message

__all__ = ["Line", "deck_tabs", "describe", "node_target", "title"]

Lines = Iterator["Line"]


class Line(NamedTuple):
    """A line of a description.

    Attributes:
        label: what it is about; empty where it goes on.
        text: what there is to say.
    """

    label: str
    text: str


def describe(message: Message) -> list[Line]:
    """Describe a message.

    Args:
        message: any message; those that are in Flyte's files have descriptions of their own.

    Returns:
        The lines.
    """
    describer = _DESCRIBERS.get(message.proto_full_name().replace("flyteidl2.task.", "flyteidl.core."))
    if describer is not None:
        return list(describer(message))
    found = kind(message)
    if found is not None:
        return list(_ENTITIES[found](message))
    return [Line("", line) for line in message.verbose_string().splitlines()[1:]]


def _listed(label: str, texts: list[str]) -> Lines:
    for index, text in enumerate(texts):
        yield Line("" if index else label, text)


def _task(spec: Any) -> Lines:  # a TaskSpec or TaskTemplate of either Flyte
    found = template(spec)
    if found is None:
        return
    yield Line("type", f"{found.type} (version {found.task_type_version})" if found.task_type_version else found.type)
    yield from _description(spec)
    yield from _interface(found.interface)
    metadata = found.metadata
    if metadata is not None:
        yield from _task_metadata(metadata)
    if found.container is not None:
        yield from _container(found.container)
    if found.k8s_pod is not None:
        yield from _pod(found.k8s_pod)
    if found.sql is not None:
        yield from _listed("sql", [line.strip() for line in found.sql.statement.splitlines() if line.strip()])
    yield from _resources("extended", found.extended_resources)
    if found.security_context is not None:
        yield from _listed("secrets", [_secret(secret) for secret in found.security_context.secrets])
    yield from _listed("config", [f"{key}={value}" for key, value in sorted(found.config.items())])
    if found.custom:
        import json

        yield from _listed("custom", json.dumps(found.custom, indent=2, ensure_ascii=False).splitlines())


def _description(spec: Any) -> Lines:  # a spec
    found = getattr(spec, "description", None) or getattr(spec, "documentation", None)
    short: str = getattr(found, "short_description", "")
    yield from _listed("about", short.splitlines())


def _interface(interface: Any) -> Lines:  # a TypedInterface or None
    if interface is None:
        return
    for label, side in (("inputs", interface.inputs), ("outputs", interface.outputs)):
        yield from _listed(label, [f"{name}: {found}" for name, found in variables(side).items()])


def _task_metadata(metadata: Any) -> Lines:  # a TaskMetadata
    runtime = metadata.runtime
    if runtime is not None:
        kind_name = getattr(runtime.type, "name", "") or ""
        yield Line("runtime", " ".join(part for part in (kind_name, runtime.version, runtime.flavor) if part))
    if metadata.discoverable:
        serial = ", one at a time" if metadata.cache_serializable else ""
        yield Line("cache", f"version {metadata.discovery_version}{serial}")
    yield from _listed("ignores", list(metadata.cache_ignore_input_vars))
    if metadata.retries is not None and metadata.retries.retries:
        yield Line("retries", str(metadata.retries.retries))
    if metadata.timeout:
        yield Line("timeout", str(metadata.timeout))
    if metadata.interruptible is not None:
        yield Line("interruptible", "yes" if metadata.interruptible else "no")
    if metadata.generates_deck is not None:
        yield Line("deck", "yes" if metadata.generates_deck else "no")
    if metadata.pod_template_name:
        yield Line("pod template", metadata.pod_template_name)
    if metadata.deprecated_error_message:
        yield Line("deprecated", metadata.deprecated_error_message)
    yield from _listed("tags", [f"{key}={value}" for key, value in sorted(metadata.tags.items())])
    if metadata.metadata is not None:
        yield from _object_metadata(metadata.metadata)


def _object_metadata(metadata: Any) -> Lines:  # a K8sObjectMetadata
    yield from _listed("labels", [f"{key}={value}" for key, value in sorted(metadata.labels.items())])
    yield from _listed("annotations", [f"{key}={value}" for key, value in sorted(metadata.annotations.items())])


def _container(container: Any) -> Lines:  # a Container
    yield Line("image", container.image or "none")
    yield from _command("command", list(container.command))
    yield from _command("args", list(container.args))
    yield from _listed("env", [_variable(pair.key, pair.value) for pair in container.env])
    yield from _resources("resources", container.resources)
    data = container.data_config
    if data is not None and data.enabled:
        yield Line("data", f"inputs in {data.input_path}, outputs from {data.output_path}")


def _command(label: str, words: list[str]) -> Lines:
    import shlex

    if words:
        yield Line(label, " ".join(word if word.startswith("{{") else shlex.quote(word) for word in words))


def _variable(name: str, value: str) -> str:
    if name != CONTEXT_VARIABLE:
        return f"{name}={value}"
    try:
        context = read_context(value)
    except FileError as error:
        return f"{name}: {error.problem}"
    return f"{name}: serialized context with {', '.join(sorted(key for key, item in context.items() if item))}"


def _pod(pod: Any) -> Lines:  # a K8sPod
    if pod.primary_container_name:
        yield Line("primary", pod.primary_container_name)
    spec: dict[str, Any] = pod.pod_spec or {}
    for key, label in (("initContainers", "init container"), ("containers", "container")):
        containers = spec.get(key)
        for container in containers if is_list(containers) else []:
            if is_dict(container):
                yield Line(label, f"{container.get('name', 'unnamed')}: {container.get('image', 'no image')}")
    others = sorted(key for key in spec if key not in ("containers", "initContainers"))
    if others:
        yield Line("pod spec", ", ".join(others))
    if pod.metadata is not None:
        yield from _object_metadata(pod.metadata)


def _resources(label: str, resources: Any) -> Lines:  # Resources, ExtendedResources or None
    if resources is None:
        return
    texts = [
        f"{side}: " + ", ".join(f"{(entry.name.name or '?').lower()} {entry.value}" for entry in entries)
        for side, entries in (
            ("requests", getattr(resources, "requests", [])),
            ("limits", getattr(resources, "limits", [])),
        )
        if entries
    ]
    accelerator = getattr(resources, "gpu_accelerator", None)
    if accelerator is not None:
        texts.append(f"accelerator: {accelerator.device}")
    memory = getattr(resources, "shared_memory", None)
    if memory is not None:
        texts.append(f"shared memory: {memory.size_limit or 'all'}")
    yield from _listed(label, texts)


def _secret(secret: Any) -> str:  # a Secret
    name = "/".join(part for part in (secret.group, secret.key) if part)
    version = f"@{secret.group_version}" if secret.group_version else ""
    return f"{name}{version} ({(secret.mount_requirement.name or '?').lower().replace('_', ' ')})"


def _workflow(spec: Any) -> Lines:  # a WorkflowSpec or WorkflowTemplate
    found = template(spec)
    if found is None:
        return
    yield from _description(spec)
    yield from _interface(found.interface)
    if found.metadata is not None and found.metadata.on_failure:
        yield Line("on failure", (found.metadata.on_failure.name or "?").lower().replace("_", " "))
    yield from _listed("nodes", [line for node in found.nodes for line in _node(node)])
    if found.failure_node is not None:
        yield from _listed("failure node", list(_node(found.failure_node)))
    yield from _listed("returns", [f"{binding.var} = {promise_text(binding.binding)}" for binding in found.outputs])
    names = [short_reference(each.id) for each in getattr(spec, "sub_workflows", [])]
    yield from _listed("subworkflows", names)


def _node(node: Any, indent: str = "") -> Iterator[str]:
    inputs = ", ".join(f"{binding.var}={promise_text(binding.binding)}" for binding in node.inputs)
    yield f"{indent}{node.id}: {node_target(node)}" + (f"({inputs})" if inputs else "")
    if node.branch_node is not None and node.branch_node.if_else is not None:
        block = node.branch_node.if_else
        cases = [block.case, *block.other] if block.case is not None else list(block.other)
        for word, case in zip(["if"] + ["elif"] * len(cases), cases, strict=False):
            yield f"{indent}  {word} {condition_text(case.condition)}"
            if case.then_node is not None:
                yield from _node(case.then_node, indent + "    ")
        if block.else_node is not None:
            yield f"{indent}  else"
            yield from _node(block.else_node, indent + "    ")
        if block.error is not None:
            yield f"{indent}  else fail: {block.error.message}"


def node_target(node: Any) -> str:  # a Node
    """Return what a node runs: `task shop.tasks.train`, `sleep 0:30:00`, `map of task ...`."""
    if node.task_node is not None:
        return f"task {short_reference(node.task_node.reference_id)}"
    if node.workflow_node is not None:
        plan, sub = node.workflow_node.launchplan_ref, node.workflow_node.sub_workflow_ref
        return f"launch plan {short_reference(plan)}" if plan is not None else f"workflow {short_reference(sub)}"
    if node.branch_node is not None:
        return "branch"
    if node.gate_node is not None:
        return _gate(node.gate_node)
    if node.array_node is not None:
        inner = node.array_node.node
        at_once = f", {node.array_node.parallelism} at a time" if node.array_node.parallelism else ""
        return f"map of {node_target(inner) if inner is not None else 'nothing'}{at_once}"
    return "nothing"


def _gate(gate: Any) -> str:  # a GateNode
    if gate.sleep is not None:
        return f"sleep {gate.sleep.duration}"
    if gate.signal is not None:
        return f"wait for {gate.signal.signal_id}: {type_name(gate.signal.type)}"
    return f"approve {gate.approve.signal_id}" if gate.approve is not None else "gate"


def _launch_plan(plan: Any) -> Lines:  # a LaunchPlan
    spec = plan.spec
    if spec is None:
        return
    yield Line("workflow", short_reference(spec.workflow_id))
    if spec.default_inputs is not None:
        yield from _listed("inputs", [_parameter(*item) for item in sorted(spec.default_inputs.parameters.items())])
    if spec.fixed_inputs is not None:
        fixed = sorted(spec.fixed_inputs.literals.items())
        yield from _listed("fixed", [f"{name} = {literal_text(literal)}" for name, literal in fixed])
    metadata = spec.entity_metadata
    if metadata is not None:
        yield from _listed("schedule", _schedule(metadata.schedule))
        yield from _listed("notifies", [_notification(each) for each in metadata.notifications])
    if spec.max_parallelism:
        yield Line("parallelism", f"at most {spec.max_parallelism}")
    for label, holder in (("labels", spec.labels), ("annotations", spec.annotations)):
        values: dict[str, str] = holder.values if holder is not None else {}
        yield from _listed(label, [f"{key}={value}" for key, value in sorted(values.items())])
    context = spec.security_context or None
    if context is not None and context.run_as is not None and context.run_as.k8s_service_account:
        yield Line("runs as", context.run_as.k8s_service_account)
    if spec.raw_output_data_config is not None and spec.raw_output_data_config.output_location_prefix:
        yield Line("raw outputs", spec.raw_output_data_config.output_location_prefix)


def _parameter(name: str, parameter: Any) -> str:  # a Parameter
    found = type_name(parameter.var.type if parameter.var is not None else None)
    if parameter.default is not None:
        return f"{name}: {found} = {literal_text(parameter.default)}"
    return f"{name}: {found}" + (" (required)" if parameter.required else "")


def _schedule(schedule: Any) -> list[str]:  # a Schedule or None
    if schedule is None:
        return []
    if schedule.cron_schedule is not None:
        offset = f" with offset {schedule.cron_schedule.offset}" if schedule.cron_schedule.offset else ""
        return [f"cron {schedule.cron_schedule.schedule}{offset}"]
    if schedule.rate is not None:
        unit = (schedule.rate.unit.name or "?").lower()
        return [f"every {schedule.rate.value} {unit}" + ("s" if schedule.rate.value != 1 else "")]
    return [f"cron {schedule.cron_expression}"] if schedule.cron_expression else []


def _notification(notification: Any) -> str:  # a Notification
    phases = ", ".join((phase.name or "?").lower() for phase in notification.phases)
    for way in ("email", "pager_duty", "slack"):
        target = getattr(notification, way)
        if target is not None:
            return f"{', '.join(target.recipients_email)} by {way.replace('_', ' ')} on {phases}"
    return f"nobody on {phases}"


def _error(document: Any) -> Lines:  # an ErrorDocument
    error = document.error
    if error is None:
        yield Line("error", "none")
        return
    yield Line("code", error.code)
    yield Line("kind", (error.kind.name or "?").lower().replace("_", " "))
    yield Line("origin", (error.origin.name or "?").lower())
    if error.timestamp is not None:
        yield Line("time", error.timestamp.astimezone(datetime.timezone.utc).isoformat())
    if error.worker:
        yield Line("worker", error.worker)
    yield from _listed("message", error.message.splitlines())


def _futures(job: Any) -> Lines:  # a DynamicJobSpec
    yield from _listed("nodes", [line for node in job.nodes for line in _node(node)])
    yield from _listed("returns", [f"{binding.var} = {promise_text(binding.binding)}" for binding in job.outputs])
    for task in job.tasks:
        image = task.container.image if task.container is not None else ""
        yield Line("task", f"{short_reference(task.id)} ({task.type})" + (f" {image}" if image else ""))
    yield from _listed("subworkflows", [short_reference(each.id) for each in job.subworkflows])


def _closure(closure: Any) -> Lines:  # a CompiledWorkflowClosure
    primary = closure.primary
    if primary is not None and primary.template is not None:
        yield Line("workflow", short_reference(primary.template.id))
        yield from _workflow(primary.template)
    yield from _listed(
        "subworkflows", [short_reference(each.template.id) for each in closure.sub_workflows if each.template]
    )
    yield from _listed("tasks", [short_reference(each.template.id) for each in closure.tasks if each.template])


_ENTITIES: Final[dict[str, Callable[[Any], Lines]]] = {
    "task": _task,
    "workflow": _workflow,
    "launch_plan": _launch_plan,
}
_DESCRIBERS: Final[dict[str, Callable[[Any], Lines]]] = {
    "flyteidl.core.ErrorDocument": _error,
    "flyteidl2.core.ErrorDocument": _error,
    "flyteidl.core.DynamicJobSpec": _futures,
    "flyteidl.core.CompiledWorkflowClosure": _closure,
}


def deck_tabs(data: bytes) -> list[str] | None:
    """Return the titles of the tabs of a deck, the HTML that flytekit writes for a task; None if it is not one.

    Args:
        data: the content of the file.
    """
    import html
    import re

    start = data[:4096].lstrip().lower()
    if not start.startswith((b"<!doctype html", b"<html")):
        return None
    text = data.decode("utf-8", "replace")
    found: list[str] = re.findall(r"<li[^>]{0,200}handleLinkClick[^>]{0,200}>([^<]{0,200})</li>", text)
    return [html.unescape(title.strip()) for title in found]


def title(message: Message) -> str:
    """Return what a message is, in a line: its kind or type, and its name."""
    found, named = kind(message), identifier(message)
    if found is not None:
        return f"{found.replace('_', ' ')} {short_reference(named)}"
    return _TITLES.get(message.proto_full_name(), message.proto_full_name())


_TITLES: Final = {
    "flyteidl.core.LiteralMap": "literals",
    "flyteidl2.task.Inputs": "inputs",
    "flyteidl2.task.Outputs": "outputs",
    "flyteidl.core.ErrorDocument": "error",
    "flyteidl.core.DynamicJobSpec": "futures: the workflow that a dynamic task made",
    "flyteidl.core.CompiledWorkflowClosure": "compiled workflow",
}
