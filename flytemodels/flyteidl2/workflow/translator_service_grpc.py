# Made from flyteidl2/workflow/translator_service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/workflow/translator_service.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.workflow.translator_service import (
    JsonValuesToLiteralsRequest,
    JsonValuesToLiteralsResponse,
    LaunchFormJsonToLiteralsRequest,
    LaunchFormJsonToLiteralsResponse,
    LiteralsToLaunchFormJsonRequest,
    LiteralsToLaunchFormJsonResponse,
    TaskSpecToLaunchFormJsonRequest,
    TaskSpecToLaunchFormJsonResponse,
)
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_TRANSLATOR_SERVICE_LITERALS_TO_LAUNCH_FORM_JSON: Final = Rpc(
    "/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson",
    "literals_to_launch_form_json",
    "unary_unary",
    LiteralsToLaunchFormJsonRequest,
    LiteralsToLaunchFormJsonResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRANSLATOR_SERVICE_LAUNCH_FORM_JSON_TO_LITERALS: Final = Rpc(
    "/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals",
    "launch_form_json_to_literals",
    "unary_unary",
    LaunchFormJsonToLiteralsRequest,
    LaunchFormJsonToLiteralsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRANSLATOR_SERVICE_TASK_SPEC_TO_LAUNCH_FORM_JSON: Final = Rpc(
    "/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson",
    "task_spec_to_launch_form_json",
    "unary_unary",
    TaskSpecToLaunchFormJsonRequest,
    TaskSpecToLaunchFormJsonResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)
_TRANSLATOR_SERVICE_JSON_VALUES_TO_LITERALS: Final = Rpc(
    "/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals",
    "json_values_to_literals",
    "unary_unary",
    JsonValuesToLiteralsRequest,
    JsonValuesToLiteralsResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class TranslatorServiceStub(ServiceStub):
    """Converts literals to forms for people, and back.

    Calls `flyteidl2.workflow.TranslatorService`.
    """

    async def literals_to_launch_form_json(
        self,
        request: LiteralsToLaunchFormJsonRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LiteralsToLaunchFormJsonResponse:
        """Return a form with values filled in. (`/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson`)"""
        return await self._call_unary_unary(
            _TRANSLATOR_SERVICE_LITERALS_TO_LAUNCH_FORM_JSON, request, timeout, deadline, metadata
        )

    async def launch_form_json_to_literals(
        self,
        request: LaunchFormJsonToLiteralsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchFormJsonToLiteralsResponse:
        """Return the literals of a filled-in form.
        (`/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals`)
        """
        return await self._call_unary_unary(
            _TRANSLATOR_SERVICE_LAUNCH_FORM_JSON_TO_LITERALS, request, timeout, deadline, metadata
        )

    async def task_spec_to_launch_form_json(
        self,
        request: TaskSpecToLaunchFormJsonRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskSpecToLaunchFormJsonResponse:
        """Return a form for the inputs of a task. (`/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson`)"""
        return await self._call_unary_unary(
            _TRANSLATOR_SERVICE_TASK_SPEC_TO_LAUNCH_FORM_JSON, request, timeout, deadline, metadata
        )

    async def json_values_to_literals(
        self,
        request: JsonValuesToLiteralsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> JsonValuesToLiteralsResponse:
        """Convert plain JSON values to literals. (`/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals`)"""
        return await self._call_unary_unary(
            _TRANSLATOR_SERVICE_JSON_VALUES_TO_LITERALS, request, timeout, deadline, metadata
        )


class TranslatorServiceBlockingStub(BlockingServiceStub):
    """Converts literals to forms for people, and back.

    Calls `flyteidl2.workflow.TranslatorService` and waits, over a channel of grpcio.
    """

    def literals_to_launch_form_json(
        self,
        request: LiteralsToLaunchFormJsonRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LiteralsToLaunchFormJsonResponse:
        """Return a form with values filled in. (`/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson`)"""
        return self._call_unary_unary(
            _TRANSLATOR_SERVICE_LITERALS_TO_LAUNCH_FORM_JSON, request, timeout, deadline, metadata
        )

    def launch_form_json_to_literals(
        self,
        request: LaunchFormJsonToLiteralsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> LaunchFormJsonToLiteralsResponse:
        """Return the literals of a filled-in form.
        (`/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals`)
        """
        return self._call_unary_unary(
            _TRANSLATOR_SERVICE_LAUNCH_FORM_JSON_TO_LITERALS, request, timeout, deadline, metadata
        )

    def task_spec_to_launch_form_json(
        self,
        request: TaskSpecToLaunchFormJsonRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> TaskSpecToLaunchFormJsonResponse:
        """Return a form for the inputs of a task. (`/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson`)"""
        return self._call_unary_unary(
            _TRANSLATOR_SERVICE_TASK_SPEC_TO_LAUNCH_FORM_JSON, request, timeout, deadline, metadata
        )

    def json_values_to_literals(
        self,
        request: JsonValuesToLiteralsRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> JsonValuesToLiteralsResponse:
        """Convert plain JSON values to literals. (`/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals`)"""
        return self._call_unary_unary(_TRANSLATOR_SERVICE_JSON_VALUES_TO_LITERALS, request, timeout, deadline, metadata)


class TranslatorServiceBase(ServiceBase):
    """Converts literals to forms for people, and back.

    Serves `flyteidl2.workflow.TranslatorService`: override the methods that you implement.
    """

    async def literals_to_launch_form_json(
        self, request: LiteralsToLaunchFormJsonRequest, /
    ) -> LiteralsToLaunchFormJsonResponse:
        """Return a form with values filled in. (`/flyteidl2.workflow.TranslatorService/LiteralsToLaunchFormJson`)"""
        raise self._unimplemented(_TRANSLATOR_SERVICE_LITERALS_TO_LAUNCH_FORM_JSON)

    async def launch_form_json_to_literals(
        self, request: LaunchFormJsonToLiteralsRequest, /
    ) -> LaunchFormJsonToLiteralsResponse:
        """Return the literals of a filled-in form.
        (`/flyteidl2.workflow.TranslatorService/LaunchFormJsonToLiterals`)
        """
        raise self._unimplemented(_TRANSLATOR_SERVICE_LAUNCH_FORM_JSON_TO_LITERALS)

    async def task_spec_to_launch_form_json(
        self, request: TaskSpecToLaunchFormJsonRequest, /
    ) -> TaskSpecToLaunchFormJsonResponse:
        """Return a form for the inputs of a task. (`/flyteidl2.workflow.TranslatorService/TaskSpecToLaunchFormJson`)"""
        raise self._unimplemented(_TRANSLATOR_SERVICE_TASK_SPEC_TO_LAUNCH_FORM_JSON)

    async def json_values_to_literals(self, request: JsonValuesToLiteralsRequest, /) -> JsonValuesToLiteralsResponse:
        """Convert plain JSON values to literals. (`/flyteidl2.workflow.TranslatorService/JsonValuesToLiterals`)"""
        raise self._unimplemented(_TRANSLATOR_SERVICE_JSON_VALUES_TO_LITERALS)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (
        _TRANSLATOR_SERVICE_LITERALS_TO_LAUNCH_FORM_JSON,
        _TRANSLATOR_SERVICE_LAUNCH_FORM_JSON_TO_LITERALS,
        _TRANSLATOR_SERVICE_TASK_SPEC_TO_LAUNCH_FORM_JSON,
        _TRANSLATOR_SERVICE_JSON_VALUES_TO_LITERALS,
    )
