# Made from google/rpc/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `google/rpc` (package `google.rpc`), loaded on first use."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import status as status
    from .status import Status as Status
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "status": ("Status",),
        },
    )

__all__ = [
    "Status",
    "status",
]
