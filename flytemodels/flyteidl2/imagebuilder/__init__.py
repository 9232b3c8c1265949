# Made from flyteidl2/imagebuilder/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/imagebuilder` (package `flyteidl2.imagebuilder`), loaded on first
use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import definition as definition
    from . import payload as payload
    from . import service as service
    from . import service_grpc as service_grpc
    from .definition import AptPackages as AptPackages
    from .definition import Commands as Commands
    from .definition import CopyConfig as CopyConfig
    from .definition import Env as Env
    from .definition import Image as Image
    from .definition import ImageIdentifier as ImageIdentifier
    from .definition import ImageSpec as ImageSpec
    from .definition import Layer as Layer
    from .definition import PipOptions as PipOptions
    from .definition import PipPackages as PipPackages
    from .definition import PoetryProject as PoetryProject
    from .definition import PythonWheels as PythonWheels
    from .definition import Requirements as Requirements
    from .definition import UVProject as UVProject
    from .definition import WorkDir as WorkDir
    from .payload import GetImageRequest as GetImageRequest
    from .payload import GetImageResponse as GetImageResponse
    from .service_grpc import ImageServiceBase as ImageServiceBase
    from .service_grpc import ImageServiceBlockingStub as ImageServiceBlockingStub
    from .service_grpc import ImageServiceStub as ImageServiceStub
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "definition": (
                "AptPackages",
                "Commands",
                "CopyConfig",
                "Env",
                "Image",
                "ImageIdentifier",
                "ImageSpec",
                "Layer",
                "PipOptions",
                "PipPackages",
                "PoetryProject",
                "PythonWheels",
                "Requirements",
                "UVProject",
                "WorkDir",
            ),
            "payload": ("GetImageRequest", "GetImageResponse"),
            "service": (),
            "service_grpc": ("ImageServiceBase", "ImageServiceBlockingStub", "ImageServiceStub"),
        },
    )

__all__ = [
    "AptPackages",
    "Commands",
    "CopyConfig",
    "Env",
    "GetImageRequest",
    "GetImageResponse",
    "Image",
    "ImageIdentifier",
    "ImageServiceBase",
    "ImageServiceBlockingStub",
    "ImageServiceStub",
    "ImageSpec",
    "Layer",
    "PipOptions",
    "PipPackages",
    "PoetryProject",
    "PythonWheels",
    "Requirements",
    "UVProject",
    "WorkDir",
    "definition",
    "payload",
    "service",
    "service_grpc",
]
