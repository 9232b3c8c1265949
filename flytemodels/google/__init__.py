# Made from google/*.proto by `make codegen`. Do not edit.
"""The packages below `google`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import protobuf as protobuf
    from . import rpc as rpc
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "protobuf": (),
            "rpc": (),
        },
    )

__all__ = [
    "protobuf",
    "rpc",
]
