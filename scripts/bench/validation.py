"""Checking requests against the rules of buf.validate, beside protovalidate."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from .worker import time_operation

__all__ = ["validation_report"]

PYTHON_LIMIT = 0.3
"""The most that the checker in Python may take, in units of what protovalidate takes."""
NATIVE_LIMIT = 0.1
"""The same where the native engine runs."""
INPUTS = (7, 200)
"""How many inputs the requests have; the first one has about 330 bytes."""


def validation_report() -> str:
    """Measure, and return the table with its verdicts."""
    lines = [f"{'':44}{'flytemodels':>13}{'protovalidate':>15}{'ratio':>8}"]
    for count in INPUTS:
        message = create_run_request(count)
        data = bytes(message)
        name = f"CreateRunRequest, {count} inputs, {len(data):,} bytes"
        theirs = time_operation(protovalidate_of(data))
        for engine, limit, seconds in figures(message):
            reached = "reached" if seconds <= limit * theirs else "MISSED"
            ratio = seconds / theirs
            lines.append(
                f"{f'{name}, {engine}':44}{seconds * 1e6:10.2f} µs{theirs * 1e6:12.2f} µs{ratio:7.3f}x  {reached}"
            )
    from flytemodels import TaskTemplate

    template = TaskTemplate()
    constant, without = time_operation(template.proto_full_name), time_operation(template.violations)
    lines.append(
        f"a type without rules {without * 1e9:.0f} ns, a method that returns a constant {constant * 1e9:.0f} ns"
    )
    return "\n".join(lines)


def create_run_request(count: int) -> Any:  # a CreateRunRequest
    """Return a valid request with so many inputs."""
    from flytemodels.flyteidl2 import common, core, task, workflow

    place = {"org": "acme", "project": "recommendations", "domain": "development"}
    inputs = [
        task.NamedLiteral(
            name=f"input_{number}",
            value=core.Literal(scalar=core.Scalar(primitive=core.Primitive(integer=number))),
        )
        for number in range(count)
    ]
    run_spec = task.RunSpec(
        labels=task.Labels(values={"team": "research"}),
        annotations=task.Annotations(values={"purpose": "nightly"}),
        envs=task.Envs(values=[core.KeyValuePair(key="LOG_LEVEL", value="info")]),
    )
    return workflow.CreateRunRequest(
        run_id=common.RunIdentifier(**place, name="retrain-0f3a9c"),
        task_id=task.TaskIdentifier(**place, name="pipelines.train.main", version="1f0c2e7b"),
        inputs=task.Inputs(literals=inputs),
        run_spec=run_spec,
    )


def figures(message: Any) -> list[tuple[str, float, float]]:  # a CreateRunRequest
    """Return the name of each engine, its limit and its seconds."""
    checker: Any = import_module("flytemodels._rules.checker")  # its engine is taken away for a moment
    native = checker.keeps_rules
    assert message.violations() == []
    found = [("native", NATIVE_LIMIT, time_operation(message.violations))] if native is not None else []
    checker.keeps_rules = None
    try:
        return [("python", PYTHON_LIMIT, time_operation(message.violations)), *found]
    finally:
        checker.keeps_rules = native


def protovalidate_of(data: bytes) -> Callable[[], object]:
    """Return what has protovalidate check the same request."""
    protovalidate = import_module("protovalidate")
    official = import_module("flyteidl2.workflow.run_service_pb2").CreateRunRequest.FromString(data)
    assert protovalidate.collect_violations(official) == []
    return lambda: protovalidate.collect_violations(official)
