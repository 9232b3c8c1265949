# Made from flyteidl2/logs/*.proto by `make codegen`. Do not edit.
"""The packages below `flyteidl2/logs`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import dataplane as dataplane
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "dataplane": (),
        },
    )

__all__ = [
    "dataplane",
]
