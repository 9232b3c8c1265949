# Made from flyteidl2/trigger/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/trigger` (package `flyteidl2.trigger`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import trigger_definition as trigger_definition
    from . import trigger_service as trigger_service
    from . import trigger_service_grpc as trigger_service_grpc
    from .trigger_definition import Trigger as Trigger
    from .trigger_definition import TriggerDetails as TriggerDetails
    from .trigger_definition import TriggerMetadata as TriggerMetadata
    from .trigger_definition import TriggerRevision as TriggerRevision
    from .trigger_definition import TriggerRevisionAction as TriggerRevisionAction
    from .trigger_definition import TriggerSpec as TriggerSpec
    from .trigger_definition import TriggerStatus as TriggerStatus
    from .trigger_service import DeleteTriggersRequest as DeleteTriggersRequest
    from .trigger_service import DeleteTriggersResponse as DeleteTriggersResponse
    from .trigger_service import DeployTriggerRequest as DeployTriggerRequest
    from .trigger_service import DeployTriggerResponse as DeployTriggerResponse
    from .trigger_service import GetTriggerDetailsRequest as GetTriggerDetailsRequest
    from .trigger_service import GetTriggerDetailsResponse as GetTriggerDetailsResponse
    from .trigger_service import GetTriggerRevisionDetailsRequest as GetTriggerRevisionDetailsRequest
    from .trigger_service import GetTriggerRevisionDetailsResponse as GetTriggerRevisionDetailsResponse
    from .trigger_service import GetTriggerRevisionHistoryRequest as GetTriggerRevisionHistoryRequest
    from .trigger_service import GetTriggerRevisionHistoryResponse as GetTriggerRevisionHistoryResponse
    from .trigger_service import ListTriggersRequest as ListTriggersRequest
    from .trigger_service import ListTriggersResponse as ListTriggersResponse
    from .trigger_service import UpdateTriggersRequest as UpdateTriggersRequest
    from .trigger_service import UpdateTriggersResponse as UpdateTriggersResponse
    from .trigger_service_grpc import TriggerServiceBase as TriggerServiceBase
    from .trigger_service_grpc import TriggerServiceBlockingStub as TriggerServiceBlockingStub
    from .trigger_service_grpc import TriggerServiceStub as TriggerServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "trigger_definition": (
                "Trigger",
                "TriggerDetails",
                "TriggerMetadata",
                "TriggerRevision",
                "TriggerRevisionAction",
                "TriggerSpec",
                "TriggerStatus",
            ),
            "trigger_service": (
                "DeleteTriggersRequest",
                "DeleteTriggersResponse",
                "DeployTriggerRequest",
                "DeployTriggerResponse",
                "GetTriggerDetailsRequest",
                "GetTriggerDetailsResponse",
                "GetTriggerRevisionDetailsRequest",
                "GetTriggerRevisionDetailsResponse",
                "GetTriggerRevisionHistoryRequest",
                "GetTriggerRevisionHistoryResponse",
                "ListTriggersRequest",
                "ListTriggersResponse",
                "UpdateTriggersRequest",
                "UpdateTriggersResponse",
            ),
            "trigger_service_grpc": ("TriggerServiceBase", "TriggerServiceBlockingStub", "TriggerServiceStub"),
        },
    )

__all__ = [
    "DeleteTriggersRequest",
    "DeleteTriggersResponse",
    "DeployTriggerRequest",
    "DeployTriggerResponse",
    "GetTriggerDetailsRequest",
    "GetTriggerDetailsResponse",
    "GetTriggerRevisionDetailsRequest",
    "GetTriggerRevisionDetailsResponse",
    "GetTriggerRevisionHistoryRequest",
    "GetTriggerRevisionHistoryResponse",
    "ListTriggersRequest",
    "ListTriggersResponse",
    "Trigger",
    "TriggerDetails",
    "TriggerMetadata",
    "TriggerRevision",
    "TriggerRevisionAction",
    "TriggerServiceBase",
    "TriggerServiceBlockingStub",
    "TriggerServiceStub",
    "TriggerSpec",
    "TriggerStatus",
    "UpdateTriggersRequest",
    "UpdateTriggersResponse",
    "trigger_definition",
    "trigger_service",
    "trigger_service_grpc",
]
