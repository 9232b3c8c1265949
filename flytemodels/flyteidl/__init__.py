# Made from flyteidl/*.proto by `make codegen`. Do not edit.
"""The packages below `flyteidl`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import admin as admin
    from . import cacheservice as cacheservice
    from . import core as core
    from . import datacatalog as datacatalog
    from . import event as event
    from . import plugins as plugins
    from . import service as service
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "admin": (),
            "cacheservice": (),
            "core": (),
            "datacatalog": (),
            "event": (),
            "plugins": (),
            "service": (),
        },
    )

__all__ = [
    "admin",
    "cacheservice",
    "core",
    "datacatalog",
    "event",
    "plugins",
    "service",
]
