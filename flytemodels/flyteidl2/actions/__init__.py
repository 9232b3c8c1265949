# Made from flyteidl2/actions/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/actions` (package `flyteidl2.actions`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import actions_service as actions_service
    from . import actions_service_grpc as actions_service_grpc
    from .actions_service import AbortRequest as AbortRequest
    from .actions_service import AbortResponse as AbortResponse
    from .actions_service import Action as Action
    from .actions_service import EnqueueRequest as EnqueueRequest
    from .actions_service import EnqueueResponse as EnqueueResponse
    from .actions_service import SignalRequest as SignalRequest
    from .actions_service import SignalResponse as SignalResponse
    from .actions_service import UpdateRequest as UpdateRequest
    from .actions_service import UpdateResponse as UpdateResponse
    from .actions_service import WatchForUpdatesRequest as WatchForUpdatesRequest
    from .actions_service import WatchForUpdatesResponse as WatchForUpdatesResponse
    from .actions_service_grpc import ActionsServiceBase as ActionsServiceBase
    from .actions_service_grpc import ActionsServiceBlockingStub as ActionsServiceBlockingStub
    from .actions_service_grpc import ActionsServiceStub as ActionsServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "actions_service": (
                "AbortRequest",
                "AbortResponse",
                "Action",
                "EnqueueRequest",
                "EnqueueResponse",
                "SignalRequest",
                "SignalResponse",
                "UpdateRequest",
                "UpdateResponse",
                "WatchForUpdatesRequest",
                "WatchForUpdatesResponse",
            ),
            "actions_service_grpc": ("ActionsServiceBase", "ActionsServiceBlockingStub", "ActionsServiceStub"),
        },
    )

__all__ = [
    "AbortRequest",
    "AbortResponse",
    "Action",
    "ActionsServiceBase",
    "ActionsServiceBlockingStub",
    "ActionsServiceStub",
    "EnqueueRequest",
    "EnqueueResponse",
    "SignalRequest",
    "SignalResponse",
    "UpdateRequest",
    "UpdateResponse",
    "WatchForUpdatesRequest",
    "WatchForUpdatesResponse",
    "actions_service",
    "actions_service_grpc",
]
