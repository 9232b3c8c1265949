# Made from flyteidl2/workflow/queue_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/queue_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.queue_service import (
    AbortQueuedActionRequest,
    AbortQueuedActionResponse,
    AbortQueuedRunRequest,
    AbortQueuedRunResponse,
    EnqueueActionRequest,
    EnqueueActionResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_QUEUE_SERVICE_ENQUEUE_ACTION: Final = Rpc(
    "/flyteidl2.workflow.QueueService/EnqueueAction",
    "enqueue_action",
    "unary_unary",
    EnqueueActionRequest,
    EnqueueActionResponse,
)
_QUEUE_SERVICE_ABORT_QUEUED_RUN: Final = Rpc(
    "/flyteidl2.workflow.QueueService/AbortQueuedRun",
    "abort_queued_run",
    "unary_unary",
    AbortQueuedRunRequest,
    AbortQueuedRunResponse,
)
_QUEUE_SERVICE_ABORT_QUEUED_ACTION: Final = Rpc(
    "/flyteidl2.workflow.QueueService/AbortQueuedAction",
    "abort_queued_action",
    "unary_unary",
    AbortQueuedActionRequest,
    AbortQueuedActionResponse,
)


class QueueServiceStub(ServiceStub):
    """Queues of actions. No open-source component serves it: use `ActionsService`.

    Calls `flyteidl2.workflow.QueueService`.
    """

    async def enqueue_action(
        self,
        request: EnqueueActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> EnqueueActionResponse:
        """Put an action into a queue. (`/flyteidl2.workflow.QueueService/EnqueueAction`)"""
        return await self._call_unary_unary(_QUEUE_SERVICE_ENQUEUE_ACTION, request, timeout, deadline, metadata)

    async def abort_queued_run(
        self,
        request: AbortQueuedRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortQueuedRunResponse:
        """Stop a run, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedRun`)"""
        return await self._call_unary_unary(_QUEUE_SERVICE_ABORT_QUEUED_RUN, request, timeout, deadline, metadata)

    async def abort_queued_action(
        self,
        request: AbortQueuedActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortQueuedActionResponse:
        """Stop an action, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedAction`)"""
        return await self._call_unary_unary(_QUEUE_SERVICE_ABORT_QUEUED_ACTION, request, timeout, deadline, metadata)


class QueueServiceBlockingStub(BlockingServiceStub):
    """Queues of actions. No open-source component serves it: use `ActionsService`.

    Calls `flyteidl2.workflow.QueueService` and waits, over a channel of grpcio.
    """

    def enqueue_action(
        self,
        request: EnqueueActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> EnqueueActionResponse:
        """Put an action into a queue. (`/flyteidl2.workflow.QueueService/EnqueueAction`)"""
        return self._call_unary_unary(_QUEUE_SERVICE_ENQUEUE_ACTION, request, timeout, deadline, metadata)

    def abort_queued_run(
        self,
        request: AbortQueuedRunRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortQueuedRunResponse:
        """Stop a run, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedRun`)"""
        return self._call_unary_unary(_QUEUE_SERVICE_ABORT_QUEUED_RUN, request, timeout, deadline, metadata)

    def abort_queued_action(
        self,
        request: AbortQueuedActionRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> AbortQueuedActionResponse:
        """Stop an action, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedAction`)"""
        return self._call_unary_unary(_QUEUE_SERVICE_ABORT_QUEUED_ACTION, request, timeout, deadline, metadata)


class QueueServiceBase(ServiceBase):
    """Queues of actions. No open-source component serves it: use `ActionsService`.

    Serves `flyteidl2.workflow.QueueService`: override the methods that you implement.
    """

    async def enqueue_action(self, request: EnqueueActionRequest, /) -> EnqueueActionResponse:
        """Put an action into a queue. (`/flyteidl2.workflow.QueueService/EnqueueAction`)"""
        raise self._unimplemented(_QUEUE_SERVICE_ENQUEUE_ACTION)

    async def abort_queued_run(self, request: AbortQueuedRunRequest, /) -> AbortQueuedRunResponse:
        """Stop a run, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedRun`)"""
        raise self._unimplemented(_QUEUE_SERVICE_ABORT_QUEUED_RUN)

    async def abort_queued_action(self, request: AbortQueuedActionRequest, /) -> AbortQueuedActionResponse:
        """Stop an action, whether it waits or runs. (`/flyteidl2.workflow.QueueService/AbortQueuedAction`)"""
        raise self._unimplemented(_QUEUE_SERVICE_ABORT_QUEUED_ACTION)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _QUEUE_SERVICE_ENQUEUE_ACTION,
        _QUEUE_SERVICE_ABORT_QUEUED_RUN,
        _QUEUE_SERVICE_ABORT_QUEUED_ACTION,
    )
