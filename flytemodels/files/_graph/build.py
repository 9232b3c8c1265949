"""Making the picture of a workflow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from flytemodels.files._anatomy import base_name, short_reference
from flytemodels.files._conditions import condition_text
from flytemodels.files._errors import FileError
from flytemodels.files._graph.model import Box, Picture
from flytemodels.files._texts import promise_text
from flytemodels.files._types import type_name, variables
from flytemodels.message import Message

__all__ = ["Options", "build"]

_BOXES_AT_MOST = 5_000
_INPUTS, _OUTPUTS = "inputs", "outputs"
_START_NODES = ("", "start-node")


class Options(NamedTuple):
    """How much is drawn.

    Attributes:
        depth: how many levels of subworkflows are drawn inside their nodes.
        bindings: True to write on edges what goes along them.
        find: returns the WorkflowSpec behind a launch plan or a subworkflow that the spec does not contain, if it is
            known.
    """

    depth: int
    bindings: bool
    find: Callable[[Any], Any] | None  # an Identifier to a WorkflowSpec or None


def build(spec: Message, options: Options) -> Picture:
    """Make the picture of a workflow.

    Args:
        spec: a WorkflowSpec, WorkflowTemplate, DynamicJobSpec, CompiledWorkflowClosure or WorkflowClosure.
        options: how much to draw.

    Returns:
        The picture.

    Raises:
        FileError: the message is no workflow, or the picture would be too large.
    """
    name = spec.proto_full_name().rpartition(".")[2]
    whole: Any = spec
    if name == "WorkflowSpec":
        return _Builder(options, whole.sub_workflows).workflow(whole.template, options.depth)
    if name == "WorkflowTemplate":
        return _Builder(options, []).workflow(whole, options.depth)
    if name == "DynamicJobSpec":
        return _Builder(options, whole.subworkflows).nodes("dynamic workflow", whole, options.depth)
    if name == "CompiledWorkflowClosure":
        inner = [each.template for each in whole.sub_workflows if each.template is not None]
        return _Builder(options, inner).workflow(whole.primary.template if whole.primary else None, options.depth)
    if name == "WorkflowClosure":
        return _Builder(options, []).workflow(whole.workflow, options.depth)
    raise FileError(f"expected a workflow, got a {spec.proto_full_name()}")


class _Builder:
    def __init__(self, options: Options, subworkflows: list[Any]) -> None:  # WorkflowTemplates
        self._options = options
        self._subworkflows = {_reference(each.id): each for each in subworkflows if each.id is not None}
        self._open: list[tuple[str, ...]] = []  # the workflows that are being drawn, outer ones first
        self._count = 0
        self._titles: dict[str, str] = {}  # of the nodes of the workflow that is being drawn, by their ids

    def workflow(self, template: Any, depth: int) -> Picture:  # a WorkflowTemplate
        if template is None:
            return Picture("empty workflow")
        reference = _reference(template.id) if template.id is not None else ()
        titles = self._titles
        self._open.append(reference)
        try:
            return self.nodes(short_reference(template.id), template, depth)
        finally:
            self._open.pop()
            self._titles = titles

    def nodes(self, title: str, template: Any, depth: int) -> Picture:  # a WorkflowTemplate or DynamicJobSpec
        picture = Picture(title)
        interface = getattr(template, "interface", None)
        inputs = _typed(variables(interface.inputs if interface is not None else None))
        outputs = _typed(variables(interface.outputs if interface is not None else None))
        if interface is None:
            # What a dynamic task made has no interface of its own.
            inputs, outputs = [], [binding.var for binding in template.outputs]
        self._add(picture, Box(_INPUTS, "inputs", "inputs", notes=inputs))
        self._titles = {node.id: _title(node) for node in template.nodes}
        for node in template.nodes:
            self._node(picture, node, depth)
        self._add(picture, Box(_OUTPUTS, "outputs", "outputs", notes=outputs))
        for node in template.nodes:
            self._edges(picture, node, node.id)
        for binding in template.outputs:
            for source, variable in _promises(binding.binding):
                self._connect(picture, source, _OUTPUTS, f"{variable} → {binding.var}")
        _join_ends(picture)
        failure = getattr(template, "failure_node", None)
        if failure is not None:
            self._failure(picture, failure, depth)
        return picture

    def _failure(self, picture: Picture, node: Any, depth: int) -> None:  # a Node
        box = self._node(picture, node, depth)
        box.notes.insert(0, "runs when the workflow fails")
        # Any node may fail; the arrow comes from where the workflow begins.
        picture.connect(_INPUTS, box.id, "failure")

    def _add(self, picture: Picture, box: Box) -> Box:
        self._count += 1
        if self._count > _BOXES_AT_MOST:
            raise FileError(f"expected at most {_BOXES_AT_MOST:,} nodes, got more; draw fewer levels")
        return picture.add(box)

    def _node(self, picture: Picture, node: Any, depth: int) -> Box:  # a Node
        box = Box(node.id, "unknown", _title(node))
        box.details = [f"{node.id}", *(f"{each.var} = {promise_text(each.binding)}" for each in node.inputs)]
        box.notes = _notes(node)
        self._target(box, node, depth)
        if box.title == box.subtitle:
            box.title = box.title.rpartition(".")[2]
        return self._add(picture, box)

    def _target(self, box: Box, node: Any, depth: int) -> None:  # a Node
        if node.task_node is not None:
            box.kind, box.subtitle = "task", _short(node.task_node.reference_id)
        elif node.workflow_node is not None:
            self._workflow_node(box, node.workflow_node, depth)
        elif node.branch_node is not None:
            box.kind, box.inner = "branch", self._branch(node, depth)
        elif node.gate_node is not None:
            _gate(box, node.gate_node)
        elif node.array_node is not None:
            self._array(box, node.array_node, depth)

    def _workflow_node(self, box: Box, target: Any, depth: int) -> None:  # a WorkflowNode
        plan = target.launchplan_ref
        reference = plan if plan is not None else target.sub_workflow_ref
        box.kind, box.subtitle = ("launch_plan" if plan is not None else "workflow"), _short(reference)
        if depth <= 0 or reference is None:
            return
        template = self._subworkflows.get(_reference(reference)) if plan is None else None
        if template is None and self._options.find is not None:
            spec = self._options.find(reference)
            if spec is not None:
                self._subworkflows |= {_reference(each.id): each for each in spec.sub_workflows if each.id is not None}
                template = spec.template
        # A workflow that is inside itself is damaged, or an attack.
        if template is not None and _reference(template.id) not in self._open:
            box.inner = self.workflow(template, depth - 1)
            if plan is None:
                box.subtitle = "" if box.inner.title.rpartition(".")[2] == box.title else box.inner.title

    def _array(self, box: Box, array: Any, depth: int) -> None:  # an ArrayNode
        inner = Box("item", "unknown", "")
        if array.node is not None:
            self._target(inner, array.node, depth)
        box.kind, box.inner = "array", inner.inner
        box.subtitle = inner.subtitle
        box.notes.insert(0, _array_note(inner.kind, array))

    def _branch(self, node: Any, depth: int) -> Picture:  # a Node
        picture = Picture("branch")
        block = node.branch_node.if_else
        if block is None:
            return picture
        words = _condition_words(node, self._titles)
        cases = [block.case, *block.other] if block.case is not None else list(block.other)
        for number, case in enumerate(cases):
            word = "elif" if number else "if"
            text = f"{word} {condition_text(case.condition, words)}"
            self._case(picture, f"case {number}", text, case.then_node, depth)
        if block.else_node is not None:
            self._case(picture, "else", "else", block.else_node, depth)
        if block.error is not None:
            chip = self._add(picture, Box("else", "case", "else"))
            fail = self._add(picture, Box("fail", "fail", "fail", block.error.message))
            picture.connect(chip.id, fail.id)
        return picture

    def _case(self, picture: Picture, name: str, text: str, node: Any, depth: int) -> None:  # a Node or None
        chip = self._add(picture, Box(name, "case", text))
        if node is not None:
            box = self._node(picture, node, depth)
            picture.connect(chip.id, box.id)

    def _edges(self, picture: Picture, node: Any, target: str) -> None:  # a Node
        """Connect a node with those that it waits for; what is inside a branch counts for the branch."""
        for source, variable, name in _inputs_of(node):
            self._connect(picture, source, target, f"{variable} → {name}")
        for source in node.upstream_node_ids:
            picture.connect(source, target, "order")

    def _connect(self, picture: Picture, source: str, target: str, label: str) -> None:
        begin = _INPUTS if source in _START_NODES else source
        if begin == _INPUTS and not self._options.bindings:
            # Most nodes take some input of the workflow: an arrow for each would hide the others.
            picture.fed.add(target)
            return
        picture.connect(begin, target, "data", label if self._options.bindings else None)


def _join_ends(picture: Picture) -> None:
    """Connect what nothing leads to with the inputs, and what leads nowhere with the outputs."""
    entered = {edge.target for edge in picture.edges}
    left = {edge.source for edge in picture.edges}
    for box in list(picture.boxes.values()):
        if box.kind in ("inputs", "outputs"):
            continue
        if box.id not in entered:
            picture.connect(_INPUTS, box.id, "data" if box.id in picture.fed else "order")
        if box.id not in left:
            picture.connect(box.id, _OUTPUTS, "order")
    if len(picture.boxes) == 2:
        picture.connect(_INPUTS, _OUTPUTS)


def _inputs_of(node: Any) -> Iterator[tuple[str, str, str]]:  # a Node
    """Yield the node, its output and the input for each value that a node gets, those inside branches included."""
    for binding in node.inputs:
        for source, variable in _promises(binding.binding):
            yield source, variable, binding.var.removeprefix(".")
    block = node.branch_node.if_else if node.branch_node is not None else None
    if block is not None:
        cases = [block.case, *block.other] if block.case is not None else list(block.other)
        for inner in [*(case.then_node for case in cases), block.else_node]:
            if inner is not None:
                yield from _inputs_of(inner)


def _promises(binding: Any) -> Iterator[tuple[str, str]]:  # a BindingData or None
    if binding is None:
        return
    if binding.promise is not None:
        yield binding.promise.node_id, binding.promise.var
    elif binding.collection is not None:
        for item in binding.collection.bindings:
            yield from _promises(item)
    elif binding.map is not None:
        for item in binding.map.bindings.values():
            yield from _promises(item)


def _condition_words(node: Any, titles: dict[str, str]) -> dict[str, str]:  # a Node
    """Return words for the variables of conditions: what they are bound to, and not flytekit's names for that."""
    words: dict[str, str] = {}
    for binding in node.inputs:
        promise = binding.binding.promise if binding.binding is not None else None
        if promise is not None:
            start = promise.node_id in _START_NODES
            node_title = titles.get(promise.node_id, promise.node_id)
            words[binding.var] = promise.var if start else f"{node_title}.{promise.var}"
    return words


def _title(node: Any) -> str:  # a Node
    name: str = node.metadata.name if node.metadata is not None else ""
    return base_name(name or node.id)


def _notes(node: Any) -> list[str]:  # a Node
    notes: list[str] = []
    metadata = node.metadata
    if metadata is not None:
        if metadata.retries is not None and metadata.retries.retries:
            notes.append(f"retries {metadata.retries.retries}")
        if metadata.timeout:
            notes.append(f"timeout {metadata.timeout}")
        if metadata.cacheable:
            notes.append(f"cached {metadata.cache_version or ''}".strip())
        if metadata.interruptible:
            notes.append("interruptible")
    overrides = node.task_node.overrides if node.task_node is not None else None
    if overrides is not None:
        if overrides.container_image:
            notes.append(f"image {overrides.container_image}")
        if overrides.resources is not None:
            entries = overrides.resources.requests or overrides.resources.limits
            if entries:
                notes.append(" ".join(f"{(entry.name.name or '?').lower()} {entry.value}" for entry in entries))
        if overrides.pod_template is not None:
            notes.append("own pod template")
    return notes


def _gate(box: Box, gate: Any) -> None:  # a GateNode
    if gate.sleep is not None:
        box.kind, box.title, box.subtitle = "sleep", box.title, f"sleep {gate.sleep.duration}"
    elif gate.signal is not None:
        box.kind, box.subtitle = "signal", f"wait for {gate.signal.signal_id}: {type_name(gate.signal.type)}"
    elif gate.approve is not None:
        box.kind, box.subtitle = "approve", f"approve {gate.approve.signal_id}"


_MAPPED = {"task": "task", "workflow": "workflow", "launch_plan": "launch plan"}


def _array_note(kind: str, array: Any) -> str:  # an ArrayNode
    text = f"map of a {_MAPPED.get(kind, 'node')}"
    if array.parallelism:
        text += f", {array.parallelism} at a time"
    if array.min_success_ratio is not None and array.min_success_ratio < 1:
        text += f", {array.min_success_ratio:.0%} must succeed"
    elif array.min_successes:
        text += f", {array.min_successes} must succeed"
    return text


def _typed(found: dict[str, str]) -> list[str]:
    return [f"{name}: {kind}" for name, kind in found.items()]


def _short(reference: Any) -> str:  # an Identifier or None
    text = short_reference(reference)
    name = reference.name if reference is not None else ""
    return text.replace(name, base_name(name)) if name else text


def _reference(identifier: Any) -> tuple[str, ...]:  # an Identifier
    return (identifier.project, identifier.domain, identifier.name, identifier.version)
