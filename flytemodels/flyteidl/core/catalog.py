# Made from flyteidl/core/catalog.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/catalog.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl.core.identifier import Identifier, TaskExecutionIdentifier


class CatalogCacheStatus(Enum):
    """What the cache did for a node."""

    CACHE_DISABLED = 0
    """Nothing, as the task is not cached."""
    CACHE_MISS = 1
    """No earlier result was found."""
    CACHE_HIT = 2
    """An earlier result was used."""
    CACHE_POPULATED = 3
    """The result was stored."""
    CACHE_LOOKUP_FAILURE = 4
    """The cache could not be reached. Propeller does not report it: it tries again instead."""
    CACHE_PUT_FAILURE = 5
    """The result could not be stored."""
    CACHE_SKIPPED = 6
    """The execution asked for new results."""
    CACHE_EVICTED = 7
    """The stored result was removed. Nobody reports it."""


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogArtifactTag(Message, proto="flyteidl.core.CatalogArtifactTag"):
    """A stored result, by its tag."""

    artifact_id: str = field(1, "string")
    """Stored result. (`string artifact_id = 1`)"""
    name: str = field(2, "string")
    """Tag, computed from the inputs. (`string name = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogMetadata(Message, proto="flyteidl.core.CatalogMetadata"):
    """Which stored result a node used."""

    dataset_id: Identifier | None = field(1, "message")
    """Task and interface under which results are stored. (`Identifier dataset_id = 1`)"""
    artifact_tag: CatalogArtifactTag | None = field(2, "message")
    """The result. None if none was found. (`CatalogArtifactTag artifact_tag = 2`)"""
    source_task_execution: TaskExecutionIdentifier | None = field(3, "message", group="source_execution")
    """Attempt that stored it. (`TaskExecutionIdentifier source_task_execution = 3`)"""

    @property
    def source_execution(self) -> TaskExecutionIdentifier | None:
        """Attempt that stored it, or None."""
        return self._oneof("source_execution", self.source_task_execution)


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogReservation(Message, proto="flyteidl.core.CatalogReservation"):
    """Namespace for the states of a reservation: with `cache_serializable`, one run computes a result and the others
    wait for it.
    """

    class Status(Enum):
        """States of a reservation."""

        RESERVATION_DISABLED = 0
        """Not asked for."""
        RESERVATION_ACQUIRED = 1
        """This run computes the result."""
        RESERVATION_EXISTS = 2
        """Another run does; this one waits."""
        RESERVATION_RELEASED = 3
        """The result is stored, or none will come."""
        RESERVATION_FAILURE = 4
        """The cache could not be reached."""

    RESERVATION_DISABLED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_DISABLED
    """Not asked for."""
    RESERVATION_ACQUIRED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_ACQUIRED
    """This run computes the result."""
    RESERVATION_EXISTS: ClassVar[CatalogReservation.Status] = Status.RESERVATION_EXISTS
    """Another run does; this one waits."""
    RESERVATION_RELEASED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_RELEASED
    """The result is stored, or none will come."""
    RESERVATION_FAILURE: ClassVar[CatalogReservation.Status] = Status.RESERVATION_FAILURE
    """The cache could not be reached."""
