"""One side of a gRPC benchmark, as a process of its own: `python -m bench.grpc_peer serve|call KIND ...`.

    serve KIND                          prints its port; prints its CPU seconds for each line on standard input
    call KIND PORT CALLS AT_A_TIME SIZE prints its CPU seconds for so many calls, and how long they took

Kinds: `ours` over grpclib, `ours-grpcio`, and `official`, flyteidl's own classes over grpcio.
"""

from __future__ import annotations

import asyncio
import gc
import resource
import sys
import time
from importlib import import_module
from typing import Any

import grpc.aio

__all__: list[str] = []


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def _service() -> Any:
    from flytemodels.flyteidl import admin, service

    class Agent(service.AsyncAgentServiceBase):
        async def get_task(self, request: admin.GetTaskRequest, /) -> admin.GetTaskResponse:
            return admin.GetTaskResponse(resource=admin.Resource(message="x" * int(request.resource_meta)))

    return Agent()


def _official_service(server: Any) -> None:
    agent_pb2: Any = import_module("flyteidl.admin.agent_pb2")
    agent_pb2_grpc: Any = import_module("flyteidl.service.agent_pb2_grpc")

    class Agent(agent_pb2_grpc.AsyncAgentServiceServicer):  # type: ignore[misc]  # which is not typed
        async def GetTask(self, request: Any, context: Any) -> Any:  # the name is grpcio's
            return agent_pb2.GetTaskResponse(resource=agent_pb2.Resource(message="x" * int(request.resource_meta)))

    agent_pb2_grpc.add_AsyncAgentServiceServicer_to_server(Agent(), server)


async def _serve(kind: str) -> None:
    if kind == "ours":
        from flytemodels.grpc import Server

        ours = Server([_service()])
        await ours.start("127.0.0.1", 0)
        port = ours.port
    else:
        googles = grpc.aio.server()
        if kind == "official":
            _official_service(googles)
        else:
            _service().add_to(googles)
        port = googles.add_insecure_port("127.0.0.1:0")
        await googles.start()
    print(port, flush=True)
    loop = asyncio.get_running_loop()
    while await loop.run_in_executor(None, sys.stdin.readline):
        print(_cpu(), flush=True)


async def _call(kind: str, port: int, calls: int, at_a_time: int, size: int) -> None:
    options = [("grpc.max_receive_message_length", -1)]
    channel: Any
    if kind == "ours":
        from flytemodels.grpc import Channel

        channel = Channel("127.0.0.1", port)
    else:
        channel = grpc.aio.insecure_channel(f"127.0.0.1:{port}", options=options)
    method: Any
    if kind == "official":
        agent_pb2: Any = import_module("flyteidl.admin.agent_pb2")
        agent_pb2_grpc: Any = import_module("flyteidl.service.agent_pb2_grpc")
        method = agent_pb2_grpc.AsyncAgentServiceStub(channel).GetTask
        request: Any = agent_pb2.GetTaskRequest(resource_meta=str(size).encode())
    else:
        from flytemodels.flyteidl import admin, service

        method = service.AsyncAgentServiceStub(channel, max_message_size=2**30).get_task
        request = admin.GetTaskRequest(resource_meta=str(size).encode())
    async with channel:

        async def work(number: int) -> None:
            for _ in range(number):
                answer: Any = await method(request, timeout=60)
                assert len(answer.resource.message) == size

        await asyncio.gather(*(work(max(1, calls // at_a_time // 10)) for _ in range(at_a_time)))  # warm
        gc.collect()
        cpu, begun = _cpu(), time.perf_counter()
        await asyncio.gather(*(work(calls // at_a_time) for _ in range(at_a_time)))
        print(_cpu() - cpu, time.perf_counter() - begun, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        asyncio.run(_serve(sys.argv[2]))
    else:
        asyncio.run(_call(sys.argv[2], *map(int, sys.argv[3:])))
