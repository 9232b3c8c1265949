"""Checking the nodes of a workflow: references, bindings, and the order between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from flytemodels._model.suggestions import suggestions
from flytemodels.files._anatomy import nodes_within, short_reference
from flytemodels.files._check.casting import accepts_none, castable, literal_castable
from flytemodels.files._check.known import Known, inputs_of, outputs_of
from flytemodels.files._types import type_name

__all__ = ["Problem", "check_workflow"]

_START_NODES = ("", "start-node")


class Problem(NamedTuple):
    """Something wrong in a workflow.

    Attributes:
        level: `error` or `warning`.
        rule: the kind of problem.
        path: the field, from the template.
        text: what is wrong.
    """

    level: str
    rule: str
    path: str
    text: str


class _Sides(NamedTuple):
    """The types of what goes into a node and what comes out; None where they are unknown."""

    inputs: dict[str, Any] | None
    outputs: dict[str, Any] | None
    optional: frozenset[str] = frozenset()


def check_workflow(template: Any, sub_workflows: list[Any], known: Known) -> Iterator[Problem]:  # WorkflowTemplates
    """Check the nodes of a workflow.

    Args:
        template: the workflow.
        sub_workflows: the workflows that come with it, which its nodes may run.
        known: the entities of the package.

    Yields:
        The problems.
    """
    yield from _Workflow(template, sub_workflows, known).check()


class _Workflow:
    def __init__(self, template: Any, sub_workflows: list[Any], known: Known) -> None:
        self._template = template
        self._known = known
        self._subs = {_key(each.id): each for each in sub_workflows if each.id is not None}
        self._inputs = inputs_of(template) or {}
        self._sides: dict[str, _Sides] = {}

    def check(self) -> Iterator[Problem]:
        nodes = [*self._template.nodes, *filter(None, [self._template.failure_node])]
        seen: set[str] = set()
        for node in nodes:
            if node.id in seen or node.id in _START_NODES:
                yield Problem(
                    "error", "binding", f"nodes[{node.id}]", "expected an id that no other node has, got one twice"
                )
            seen.add(node.id)
        for node in nodes:
            # Output types first, so that a node may come before those that it depends on.
            self._sides[node.id] = self._sides_of(node)
        for node in self._template.nodes:
            yield from self._node(f"nodes[{node.id}]", node)
        if self._template.failure_node is not None:
            yield from self._node("failure_node", self._template.failure_node)
        wanted = outputs_of(self._template) or {}
        yield from self._bindings("outputs", self._template.outputs, wanted, frozenset())
        yield from self._cycles()

    def _node(self, path: str, node: Any) -> Iterator[Problem]:  # a Node
        for inner in nodes_within(node):
            yield from self._references(path if inner is node else f"{path}.{inner.id}", inner)
        for source in node.upstream_node_ids:
            if source not in self._sides and source not in _START_NODES:
                yield Problem("error", "reference", f"{path}.upstream_node_ids", f"no node is named {source!r}")
        yield from self._inputs_of_node(path, node)

    def _inputs_of_node(self, path: str, node: Any) -> Iterator[Problem]:  # a Node
        block = node.branch_node.if_else if node.branch_node is not None else None
        if block is None:
            sides = self._sides_of(node)
            yield from self._bindings(f"{path}.inputs", node.inputs, sides.inputs, sides.optional)
            return
        yield from self._bindings(f"{path}.inputs", node.inputs, None, frozenset())
        cases = [block.case, *block.other] if block.case is not None else list(block.other)
        if not cases or any(case.condition is None or case.then_node is None for case in cases):
            yield Problem(
                "error",
                "binding",
                f"{path}.branch_node",
                "expected a condition and a node for each case, got a case without",
            )
        for inner in [*(case.then_node for case in cases), block.else_node]:
            if inner is not None:
                yield from self._inputs_of_node(f"{path}.{inner.id}", inner)

    def _references(self, path: str, node: Any) -> Iterator[Problem]:  # a Node
        task, workflow = node.task_node, node.workflow_node
        reference = task.reference_id if task is not None else None
        if workflow is not None:
            reference = workflow.launchplan_ref
            sub = workflow.sub_workflow_ref
            if sub is not None and _key(sub) not in self._subs:
                hint = (
                    "; it is in the package, but Flyte looks among sub_workflows only" if self._known.find(sub) else ""
                )
                yield Problem("error", "reference", path, f"subworkflow {short_reference(sub)} is missing{hint}")
                return
        if reference is not None and self._known.is_own(reference) and self._known.find(reference) is None:
            kind = (reference.resource_type.name or "?").lower().replace("_", " ")
            yield Problem("error", "reference", path, f"{kind} {short_reference(reference)} is not in the package")
        if reference is not None and not self._known.is_own(reference) and not reference.version:
            yield Problem("error", "reference", path, f"{short_reference(reference)} is elsewhere, but has no version")
        refers = reference is not None or (workflow is not None and workflow.sub_workflow_ref is not None)
        if (task is not None or workflow is not None) and not refers:
            yield Problem("error", "reference", path, "the node refers to nothing")

    def _sides_of(self, node: Any) -> _Sides:  # a Node
        if node.task_node is not None and node.task_node.reference_id is not None:
            task = self._known.find(node.task_node.reference_id)
            return _Sides(inputs_of(task), outputs_of(task)) if task is not None else _Sides(None, None)
        if node.workflow_node is not None:
            return self._sides_of_workflow(node.workflow_node)
        if node.gate_node is not None:
            return _sides_of_gate(node, self._type_of)
        if node.array_node is not None and node.array_node.node is not None:
            return self._sides_of_array(node.array_node)
        block = node.branch_node.if_else if node.branch_node is not None else None
        first = block.case.then_node if block is not None and block.case is not None else None
        return _Sides(None, self._sides_of(first).outputs if first is not None else None)

    def _sides_of_workflow(self, target: Any) -> _Sides:  # a WorkflowNode
        if target.sub_workflow_ref is not None:
            sub = self._subs.get(_key(target.sub_workflow_ref))
            return _Sides(inputs_of(sub), outputs_of(sub)) if sub is not None else _Sides(None, None)
        plan = self._known.find(target.launchplan_ref) if target.launchplan_ref is not None else None
        if plan is None or plan.spec is None:
            return _Sides(None, None)
        workflow = self._known.find(plan.spec.workflow_id) if plan.spec.workflow_id is not None else None
        parameters: dict[str, Any] = plan.spec.default_inputs.parameters if plan.spec.default_inputs is not None else {}
        optional = frozenset(name for name, each in parameters.items() if not each.required)
        return _Sides(inputs_of(plan), outputs_of(workflow) if workflow is not None else None, optional)

    def _sides_of_array(self, array: Any) -> _Sides:  # an ArrayNode
        sides = self._sides_of(array.node)
        if not array.is_original_sub_node_interface:
            return sides
        # The interface is that of one item: what is mapped over goes in and comes out as lists.
        bound = set(array.bound_inputs)
        inputs = {name: kind if name in bound else _list_of(kind) for name, kind in (sides.inputs or {}).items()}
        outputs = {name: _list_of(kind) for name, kind in (sides.outputs or {}).items()}
        return _Sides(
            inputs if sides.inputs is not None else None, outputs if sides.outputs is not None else None, sides.optional
        )

    def _bindings(
        self, path: str, bindings: list[Any], wanted: dict[str, Any] | None, optional: frozenset[str]
    ) -> Iterator[Problem]:  # Bindings and LiteralTypes
        bound: set[str] = set()
        for binding in bindings:
            where = f"{path}[{binding.var}]"
            if binding.var in bound:
                yield Problem("error", "binding", where, "expected one binding of a variable, got several")
            bound.add(binding.var)
            if wanted is not None and binding.var not in wanted:
                there = suggestions(binding.var, sorted(wanted))
                yield Problem("error", "binding", where, f"expected a declared variable, got another one{there}")
                continue
            yield from self._binding(where, binding.binding, (wanted or {}).get(binding.var))
        for name, kind in (wanted or {}).items():
            if name not in bound and name not in optional and not accepts_none(kind):
                yield Problem("error", "binding", path, f"nothing is bound to {name}")

    def _binding(self, path: str, data: Any, wanted: Any) -> Iterator[Problem]:  # a BindingData, a LiteralType or None
        if data is None:
            yield Problem("error", "binding", path, "the binding is empty")
        elif data.promise is not None:
            yield from self._promise(path, data.promise, wanted)
        elif data.collection is not None:
            if wanted is not None and wanted.collection_type is None and wanted.union_type is None:
                yield Problem("error", "binding", path, f"expected {type_name(wanted)}, got a list")
            inner = wanted.collection_type if wanted is not None else None
            for index, item in enumerate(data.collection.bindings):
                yield from self._binding(f"{path}[{index}]", item, inner)
        elif data.map is not None:
            if (
                wanted is not None
                and wanted.map_value_type is None
                and wanted.union_type is None
                and wanted.simple is None
            ):
                yield Problem("error", "binding", path, f"expected {type_name(wanted)}, got a map")
            inner = wanted.map_value_type if wanted is not None else None
            for key, item in data.map.bindings.items():
                yield from self._binding(f"{path}[{key}]", item, inner)
        elif data.scalar is not None and not literal_castable(data, wanted):
            yield Problem("error", "binding", path, f"expected {type_name(wanted)}, got a literal of another type")

    def _promise(self, path: str, promise: Any, wanted: Any) -> Iterator[Problem]:  # an OutputReference
        if promise.node_id not in _START_NODES and promise.node_id not in self._sides:
            yield Problem("error", "reference", path, f"no node is named {promise.node_id!r}")
            return
        start = promise.node_id in _START_NODES
        outputs = self._inputs if start else self._sides[promise.node_id].outputs
        if outputs is None:
            return
        if promise.var not in outputs:
            what = "the workflow has no input" if start else f"node {promise.node_id} has no output"
            yield Problem("error", "reference", path, f"{what} {promise.var!r}")
        elif not promise.attr_path and not castable(outputs[promise.var], wanted):
            yield Problem(
                "error", "binding", path, f"expected {type_name(wanted)}, got {type_name(outputs[promise.var])}"
            )

    def _type_of(self, binding: Any) -> Any:  # a Binding, and a LiteralType or None
        promise = binding.binding.promise if binding.binding is not None else None
        if promise is None:
            return None
        if promise.node_id in _START_NODES:
            return self._inputs.get(promise.var)
        sides = self._sides.get(promise.node_id)
        return (sides.outputs or {}).get(promise.var) if sides is not None else None

    def _cycles(self) -> Iterator[Problem]:
        sources: dict[str, set[str]] = {}
        for node in self._template.nodes:
            found = set(node.upstream_node_ids)
            for inner in nodes_within(node):
                for binding in inner.inputs:
                    found.update(_promised(binding.binding))
            sources[node.id] = {source for source in found if source not in _START_NODES}
        done: set[str] = set()
        ready = True
        while ready:
            found_ready = [
                name
                for name, before in sources.items()
                if name not in done and before <= done | (before - sources.keys())
            ]
            done.update(found_ready)
            ready = bool(found_ready)
        rest = sorted(sources.keys() - done)
        if rest:
            yield Problem("error", "binding", "nodes", f"nodes wait for each other: {', '.join(rest)}")


def _promised(binding: Any) -> Iterator[str]:  # a BindingData or None
    if binding is None:
        return
    if binding.promise is not None:
        yield binding.promise.node_id
    elif binding.collection is not None:
        for item in binding.collection.bindings:
            yield from _promised(item)
    elif binding.map is not None:
        for item in binding.map.bindings.values():
            yield from _promised(item)


def _sides_of_gate(node: Any, type_of: Any) -> _Sides:  # a Node, and what finds the type of a Binding
    gate = node.gate_node
    if gate.signal is not None:
        return _Sides({}, {gate.signal.output_variable_name: gate.signal.type})
    if gate.approve is not None:
        # What is approved comes out as it went in.
        return _Sides(None, {binding.var: type_of(binding) for binding in node.inputs})
    return _Sides({}, {})


def _list_of(kind: Any) -> Any:  # a LiteralType or None
    return type(kind)(collection_type=kind) if kind is not None else None


def _key(identifier: Any) -> tuple[str, ...]:  # an Identifier
    return (identifier.project, identifier.domain, identifier.name, identifier.version)
