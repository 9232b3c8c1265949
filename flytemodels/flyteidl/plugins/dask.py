# Made from flyteidl/plugins/dask.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/plugins/dask.proto` (package `flyteidl.plugins`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl.core.tasks import Resources


@message_dataclass(slots=True, eq=False, repr=False)
class DaskJob(Message, proto="flyteidl.plugins.DaskJob"):
    """A Dask cluster for a task: what flytekit's Dask plugin puts into `custom`."""

    scheduler: DaskScheduler | None = field(1, "message")
    """Pod of Dask's scheduler. (`DaskScheduler scheduler = 1`)"""
    workers: DaskWorkerGroup | None = field(2, "message")
    """Pods that compute. (`DaskWorkerGroup workers = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskScheduler(Message, proto="flyteidl.plugins.DaskScheduler"):
    """The pod that distributes the work of a Dask cluster."""

    image: str = field(1, "string")
    """Image to run. Empty for the task's. (`string image = 1`)"""
    resources: Resources | None = field(2, "message")
    """CPU, memory and GPUs. None for the task's. (`flyteidl.core.Resources resources = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class DaskWorkerGroup(Message, proto="flyteidl.plugins.DaskWorkerGroup"):
    """Pods of a Dask cluster that compute."""

    number_of_workers: int = field(1, "uint32")
    """How many of them. (`uint32 number_of_workers = 1`)"""
    image: str = field(2, "string")
    """Image to run. Empty for the task's. (`string image = 2`)"""
    resources: Resources | None = field(3, "message")
    """CPU, memory and GPUs. None for the task's. (`flyteidl.core.Resources resources = 3`)"""
