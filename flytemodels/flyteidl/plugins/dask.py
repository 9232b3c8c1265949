# Made from flyteidl/plugins/dask.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/dask.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.tasks import Resources


@message_dataclass(slots=True, eq=False, repr=False)
class DaskJob(Message, proto="flyteidl.plugins.DaskJob"):
    """The message `flyteidl.plugins.DaskJob`."""

    scheduler: DaskScheduler | None = field(1, "message")
    """`DaskScheduler scheduler = 1`"""
    workers: DaskWorkerGroup | None = field(2, "message")
    """`DaskWorkerGroup workers = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskScheduler(Message, proto="flyteidl.plugins.DaskScheduler"):
    """The message `flyteidl.plugins.DaskScheduler`."""

    image: str = field(1, "string")
    """`string image = 1`"""
    resources: Resources | None = field(2, "message")
    """`flyteidl.core.Resources resources = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskWorkerGroup(Message, proto="flyteidl.plugins.DaskWorkerGroup"):
    """The message `flyteidl.plugins.DaskWorkerGroup`."""

    number_of_workers: int = field(1, "uint32")
    """`uint32 number_of_workers = 1`"""
    image: str = field(2, "string")
    """`string image = 2`"""
    resources: Resources | None = field(3, "message")
    """`flyteidl.core.Resources resources = 3`"""
