# Made from flyteidl2/plugins/dask.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/plugins/dask.proto` (package `flyteidl2.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.core.tasks import Resources


@message_dataclass(slots=True, eq=False, repr=False)
class DaskJob(Message, proto="flyteidl2.plugins.DaskJob"):
    """The message `flyteidl2.plugins.DaskJob`."""

    scheduler: DaskScheduler | None = field(1, "message")
    """`DaskScheduler scheduler = 1`"""
    workers: DaskWorkerGroup | None = field(2, "message")
    """`DaskWorkerGroup workers = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskScheduler(Message, proto="flyteidl2.plugins.DaskScheduler"):
    """The message `flyteidl2.plugins.DaskScheduler`."""

    image: str = field(1, "string")
    """`string image = 1`"""
    resources: Resources | None = field(2, "message")
    """`flyteidl2.core.Resources resources = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskWorkerGroup(Message, proto="flyteidl2.plugins.DaskWorkerGroup"):
    """The message `flyteidl2.plugins.DaskWorkerGroup`."""

    number_of_workers: int = field(1, "uint32")
    """`uint32 number_of_workers = 1`"""
    image: str = field(2, "string")
    """`string image = 2`"""
    resources: Resources | None = field(3, "message")
    """`flyteidl2.core.Resources resources = 3`"""
