# Made from flyteidl2/imagebuilder/service.proto by `make codegen`. Do not edit.
"""Services of `flyteidl2/imagebuilder/service.proto` (package `flyteidl2.imagebuilder`)."""

from __future__ import annotations

from typing import ClassVar, Final

from flytemodels.flyteidl2.imagebuilder.payload import GetImageRequest, GetImageResponse
from flytemodels.grpc import AnyRpc, BlockingServiceStub, Deadline, Metadata, Rpc, ServiceBase, ServiceStub

_IMAGE_SERVICE_GET_IMAGE: Final = Rpc(
    "/flyteidl2.imagebuilder.ImageService/GetImage",
    "get_image",
    "unary_unary",
    GetImageRequest,
    GetImageResponse,
    idempotency_level="NO_SIDE_EFFECTS",
)


class ImageServiceStub(ServiceStub):
    """Built images. No open-source component serves it.

    Calls `flyteidl2.imagebuilder.ImageService`.
    """

    async def get_image(
        self,
        request: GetImageRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetImageResponse:
        """Return a built image by name. (`/flyteidl2.imagebuilder.ImageService/GetImage`)"""
        return await self._call_unary_unary(_IMAGE_SERVICE_GET_IMAGE, request, timeout, deadline, metadata)


class ImageServiceBlockingStub(BlockingServiceStub):
    """Built images. No open-source component serves it.

    Calls `flyteidl2.imagebuilder.ImageService` and waits, over a channel of grpcio.
    """

    def get_image(
        self,
        request: GetImageRequest,
        /,
        *,
        timeout: float | None = None,
        deadline: Deadline | None = None,
        metadata: Metadata | None = None,
    ) -> GetImageResponse:
        """Return a built image by name. (`/flyteidl2.imagebuilder.ImageService/GetImage`)"""
        return self._call_unary_unary(_IMAGE_SERVICE_GET_IMAGE, request, timeout, deadline, metadata)


class ImageServiceBase(ServiceBase):
    """Built images. No open-source component serves it.

    Serves `flyteidl2.imagebuilder.ImageService`: override the methods that you implement.
    """

    async def get_image(self, request: GetImageRequest, /) -> GetImageResponse:
        """Return a built image by name. (`/flyteidl2.imagebuilder.ImageService/GetImage`)"""
        raise self._unimplemented(_IMAGE_SERVICE_GET_IMAGE)

    _rpcs: ClassVar[tuple[AnyRpc, ...]] = (_IMAGE_SERVICE_GET_IMAGE,)
