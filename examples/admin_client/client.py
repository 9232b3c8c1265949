"""What a tool may want of flyteadmin: list tasks, look at an execution, launch one."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

from flytemodels.flyteidl import admin, core
from flytemodels.flyteidl.service import AdminServiceStub
from flytemodels.grpc import Channel, MessageCodec

__all__ = ["connect", "execution", "launch", "tasks"]


@asynccontextmanager
async def connect(
    host: str, port: int, *, tls: ssl.SSLContext | None = None, token: str | None = None, timeout: float = 30.0
) -> AsyncGenerator[AdminServiceStub, None]:
    """Connect to flyteadmin.

    Args:
        host: its name or address.
        port: its gRPC port.
        tls: whom to trust (`flytemodels.grpc.client_tls()`); None for plain text.
        token: the bearer token that every call sends along; None for none.
        timeout: how many seconds a call may take.

    Yields:
        The client.
    """
    metadata = None if token is None else {"authorization": f"Bearer {token}"}
    async with Channel(host, port, ssl=tls, codec=MessageCodec()) as channel:
        yield AdminServiceStub(channel, timeout=timeout, metadata=metadata)


async def tasks(
    client: AdminServiceStub, project: str, domain: str, *, page_size: int = 100
) -> AsyncIterator[admin.Task]:
    """Return the tasks of a project, newest first, asking for the next page when it is needed.

    Args:
        client: the client.
        project: the project's id.
        domain: the domain, such as `development`.
        page_size: how many to ask for at a time.

    Yields:
        One task after the other.
    """
    newest_first = admin.Sort(key="created_at", direction=admin.Sort.DESCENDING)
    request = admin.ResourceListRequest(
        id=admin.NamedEntityIdentifier(project=project, domain=domain), limit=page_size, sort_by=newest_first
    )
    while True:
        page = await client.list_tasks(request)
        for task in page.tasks:
            yield task
        if not page.token:
            return
        request.token = page.token


async def execution(client: AdminServiceStub, project: str, domain: str, name: str) -> admin.Execution:
    """Fetch an execution.

    Args:
        client: the client.
        project: the project's id.
        domain: the domain.
        name: the execution's name.

    Returns:
        The execution.

    Raises:
        GRPCError: NOT_FOUND where there is none of that name.
    """
    wanted = core.WorkflowExecutionIdentifier(project=project, domain=domain, name=name)
    return await client.get_execution(admin.WorkflowExecutionGetRequest(id=wanted))


async def launch(
    client: AdminServiceStub, what: core.Identifier, inputs: core.LiteralMap | None = None, *, name: str = ""
) -> core.WorkflowExecutionIdentifier:
    """Launch an execution.

    Args:
        client: the client.
        what: the launch plan (or the task) to execute; the execution runs in its project and domain.
        inputs: the inputs.
        name: the execution's name; "" to have flyteadmin choose one.

    Returns:
        Where to find the execution.

    Raises:
        GRPCError: NOT_FOUND, ALREADY_EXISTS, INVALID_ARGUMENT ... as flyteadmin sees fit.
    """
    spec = admin.ExecutionSpec(
        launch_plan=what,
        metadata=admin.ExecutionMetadata(mode=admin.ExecutionMetadata.MANUAL, principal="examples.admin_client"),
    )
    request = admin.ExecutionCreateRequest(
        project=what.project, domain=what.domain, name=name, spec=spec, inputs=inputs or core.LiteralMap()
    )
    response = await client.create_execution(request)
    if response.id is None:
        raise ValueError("flyteadmin launched the execution, but did not say where it is")
    return response.id
