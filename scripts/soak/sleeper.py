"""A connector whose jobs are a time to wait for, on the framework and by hand; any replica knows all of them.

A task says in `custom` how many milliseconds its job takes, how many its start, and how large its output is.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

import attrs
from typing_extensions import override

from flytemodels.connector import AsyncConnector, JobContext, Resource, TaskContext
from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AsyncAgentServiceBase

__all__ = ["Plain", "Sleeper", "main"]


@attrs.frozen
class Settings:
    """What a task says in `custom`.

    Attributes:
        takes: how long the job takes, in milliseconds.
        starts: how long its start takes, in milliseconds.
        size: the size of its output in bytes.
    """

    takes: int = 0
    starts: int = 0
    size: int = 0


@attrs.frozen
class Job:
    """What finds a job again.

    Attributes:
        until: when it ends.
        size: the size of its output in bytes.
    """

    until: float
    size: int


class Sleeper(AsyncConnector[Job]):
    """Waits, on the framework."""

    task_type = "sleeper"

    async def create(self, task: TaskContext) -> Job:
        """Start a job."""
        settings = task.settings(Settings)
        await asyncio.sleep(settings.starts / 1000)
        return Job(time.time() + settings.takes / 1000, settings.size)

    async def get(self, meta: Job, job: JobContext) -> Resource:
        """Say how a job is doing."""
        if time.time() < meta.until:
            return Resource("running", "asleep")
        return Resource("succeeded", outputs={"dream": "x" * meta.size})

    async def delete(self, meta: Job, job: JobContext) -> None:
        """Stop a job: it is over when nobody asks."""


class Plain(AsyncAgentServiceBase):
    """Waits, on the generated service and nothing else."""

    @override
    async def create_task(self, request: admin.CreateTaskRequest, /) -> admin.CreateTaskResponse:
        """Start a job."""
        custom = dict((None if request.template is None else request.template.custom) or {})
        starts, takes, size = (int(str(custom.get(name, 0))) for name in ("starts", "takes", "size"))
        await asyncio.sleep(starts / 1000)
        meta = {"until": time.time() + takes / 1000, "size": size}
        return admin.CreateTaskResponse(resource_meta=json.dumps(meta).encode())

    @override
    async def get_task(self, request: admin.GetTaskRequest, /) -> admin.GetTaskResponse:
        """Say how a job is doing."""
        meta = json.loads(request.resource_meta)
        if time.time() < meta["until"]:
            return admin.GetTaskResponse(resource=admin.Resource(phase=core.TaskExecution.RUNNING, message="asleep"))
        dream = core.Literal(scalar=core.Scalar(primitive=core.Primitive(string_value="x" * meta["size"])))
        outputs = core.LiteralMap(literals={"dream": dream})
        return admin.GetTaskResponse(resource=admin.Resource(phase=core.TaskExecution.SUCCEEDED, outputs=outputs))

    @override
    async def delete_task(self, request: admin.DeleteTaskRequest, /) -> admin.DeleteTaskResponse:
        """Stop a job: it is over when nobody asks."""
        return admin.DeleteTaskResponse()


async def main(transport: str, port: int) -> None:
    """Serve the plain one until SIGTERM comes."""
    from examples.connector.__main__ import stop_signal

    with stop_signal() as stopped:
        if transport == "grpclib":
            from flytemodels.grpc import Server

            server: Any = Server([Plain()])  # of either transport
            await server.start("127.0.0.1", port)
            port = server.port
        else:
            import grpc.aio

            server = grpc.aio.server(options=[("grpc.so_reuseport", 0)])
            Plain().add_to(server)
            port = server.add_insecure_port(f"127.0.0.1:{port}")
            await server.start()
        print(f"listening on 127.0.0.1:{port} (plain)", file=sys.stderr, flush=True)
        await stopped.wait()
        await server.stop(10)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
