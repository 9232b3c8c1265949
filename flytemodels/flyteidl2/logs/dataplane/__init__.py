# Made from flyteidl2/logs/dataplane/*.proto by `make codegen`. Do not edit.
"""All messages, enums and services of `flyteidl2/logs/dataplane` (package `flyteidl2.logs.dataplane`), loaded on first
use.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import payload as payload
    from .payload import ContainerIdentifier as ContainerIdentifier
    from .payload import ContainerSelector as ContainerSelector
    from .payload import LiveLogsOptions as LiveLogsOptions
    from .payload import LogContainersList as LogContainersList
    from .payload import LoggingContext as LoggingContext
    from .payload import LogLine as LogLine
    from .payload import LogLineOriginator as LogLineOriginator
    from .payload import LogLines as LogLines
    from .payload import LogLinesBatch as LogLinesBatch
    from .payload import LogLineSource as LogLineSource
    from .payload import LogsSource as LogsSource
    from .payload import PodResource as PodResource
else:
    from flytemodels._runtime import lazy_package

    __getattr__, __dir__ = lazy_package(
        __name__,
        {
            "payload": (
                "ContainerIdentifier",
                "ContainerSelector",
                "LiveLogsOptions",
                "LogContainersList",
                "LogLine",
                "LogLineOriginator",
                "LogLineSource",
                "LogLines",
                "LogLinesBatch",
                "LoggingContext",
                "LogsSource",
                "PodResource",
            ),
        },
    )

__all__ = [
    "ContainerIdentifier",
    "ContainerSelector",
    "LiveLogsOptions",
    "LogContainersList",
    "LogLine",
    "LogLineOriginator",
    "LogLineSource",
    "LogLines",
    "LogLinesBatch",
    "LoggingContext",
    "LogsSource",
    "PodResource",
    "payload",
]
