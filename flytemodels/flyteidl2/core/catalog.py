# Made from flyteidl2/core/catalog.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/catalog.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from typing import ClassVar

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.core.identifier import Identifier, TaskExecutionIdentifier


class CatalogCacheStatus(Enum):
    """The enum `flyteidl2.core.CatalogCacheStatus`."""

    CACHE_DISABLED = 0
    CACHE_MISS = 1
    CACHE_HIT = 2
    CACHE_POPULATED = 3
    CACHE_LOOKUP_FAILURE = 4
    CACHE_PUT_FAILURE = 5
    CACHE_SKIPPED = 6
    CACHE_EVICTED = 7


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogArtifactTag(Message, proto="flyteidl2.core.CatalogArtifactTag"):
    """The message `flyteidl2.core.CatalogArtifactTag`."""

    artifact_id: str = field(1, "string")
    """`string artifact_id = 1`"""
    name: str = field(2, "string")
    """`string name = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogMetadata(Message, proto="flyteidl2.core.CatalogMetadata"):
    """The message `flyteidl2.core.CatalogMetadata`."""

    dataset_id: Identifier | None = field(1, "message")
    """`Identifier dataset_id = 1`"""
    artifact_tag: CatalogArtifactTag | None = field(2, "message")
    """`CatalogArtifactTag artifact_tag = 2`"""
    source_task_execution: TaskExecutionIdentifier | None = field(3, "message", group="source_execution")
    """`TaskExecutionIdentifier source_task_execution = 3`"""

    @property
    def source_execution(self) -> TaskExecutionIdentifier | None:
        """The member of the oneof `source_execution` that is set, or None."""
        return self._oneof("source_execution", self.source_task_execution)


@message_dataclass(slots=True, eq=False, repr=False)
class CatalogReservation(Message, proto="flyteidl2.core.CatalogReservation"):
    """The message `flyteidl2.core.CatalogReservation`."""

    class Status(Enum):
        """The enum `flyteidl2.core.CatalogReservation.Status`."""

        RESERVATION_DISABLED = 0
        RESERVATION_ACQUIRED = 1
        RESERVATION_EXISTS = 2
        RESERVATION_RELEASED = 3
        RESERVATION_FAILURE = 4

    RESERVATION_DISABLED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_DISABLED
    RESERVATION_ACQUIRED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_ACQUIRED
    RESERVATION_EXISTS: ClassVar[CatalogReservation.Status] = Status.RESERVATION_EXISTS
    RESERVATION_RELEASED: ClassVar[CatalogReservation.Status] = Status.RESERVATION_RELEASED
    RESERVATION_FAILURE: ClassVar[CatalogReservation.Status] = Status.RESERVATION_FAILURE
