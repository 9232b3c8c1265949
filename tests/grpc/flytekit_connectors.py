"""Connectors written with flytekit, for flytekit's connector server: `--modules tests.grpc.flytekit_connectors`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flyteidl.core.execution_pb2 import TaskExecution, TaskLog
from flytekit.extend.backend.base_connector import (
    AsyncConnectorBase,
    ConnectorRegistry,
    Resource,
    ResourceMeta,
    SyncConnectorBase,
)

JOBS: dict[str, int] = {}
"""How often a job was asked for, by its name."""


@dataclass
class Meta(ResourceMeta):
    """What finds a job again."""

    name: str


class Slow(AsyncConnectorBase):
    """Its jobs run until they were asked for twice."""

    name = "Slow connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="slow", metadata_type=Meta)

    async def create(self, task_template: Any, output_prefix: str, inputs: Any = None, **_: Any) -> Meta:
        name = f"job-{len(JOBS)}"
        JOBS[name] = 0
        return Meta(name=name)

    def get(self, resource_meta: Meta, **_: Any) -> Resource:
        JOBS[resource_meta.name] += 1
        done = JOBS[resource_meta.name] > 2
        return Resource(
            phase=TaskExecution.SUCCEEDED if done else TaskExecution.RUNNING,
            message=resource_meta.name,
            log_links=[TaskLog(name="log", uri="https://example.com/log")],
            outputs={"o0": 42} if done else None,
            custom_info={"asked": JOBS[resource_meta.name]},
        )

    async def delete(self, resource_meta: Meta, **_: Any) -> None:
        del JOBS[resource_meta.name]


class Quick(SyncConnectorBase):
    """Gives back how many inputs there were."""

    name = "Quick connector"

    def __init__(self) -> None:
        super().__init__(task_type_name="quick")

    def do(self, task_template: Any, output_prefix: str, inputs: Any = None, **_: Any) -> Resource:
        return Resource(phase=TaskExecution.SUCCEEDED, outputs={"o0": len(inputs.literals)})


ConnectorRegistry.register(Slow())
ConnectorRegistry.register(Quick())
