# Made from flyteidl2/common/run.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/run.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier


class RelationType(Enum):
    """How one run relates to another."""

    RELATION_TYPE_UNSPECIFIED = 0
    """Not set."""
    RELATION_TYPE_RERUN = 1
    """It repeats the other run from the beginning."""
    RELATION_TYPE_RECOVER = 2
    """It continues where the other run failed."""
    RELATION_TYPE_SPAWN = 3
    """The other run started it."""
    RELATION_TYPE_TRIGGERED = 4
    """It was started by a trigger that the other run set off."""
    RELATION_TYPE_ON_ARTIFACT = 5
    """It was started by an artifact that the other run produced."""


@message_dataclass(slots=True, eq=False, repr=False)
class OffloadedInputData(Message, proto="flyteidl2.common.OffloadedInputData", rules=True):
    """Where inputs are stored that were uploaded before the run."""

    uri: str = field(1, "string")
    """Folder that holds `inputs.pb`, not the file itself. (`string uri = 1`; not empty)"""
    inputs_hash: str = field(2, "string")
    """Hash of the inputs, without those that the cache ignores; it becomes part of the cache key. (`string inputs_hash
    = 2`; not empty)
    """


@message_dataclass(slots=True, eq=False, repr=False)
class Relation(Message, proto="flyteidl2.common.Relation", rules=True):
    """How one run relates to another."""

    related_to: RunIdentifier | None = field(1, "message")
    """The other run. (`RunIdentifier related_to = 1`; required)"""
    relation_type: RelationType = field(2, "enum", default_factory=lambda: RelationType.RELATION_TYPE_UNSPECIFIED)
    """Whether this run repeats or recovers the other, or was started by it. (`RelationType relation_type = 2`;
    required; Relation type must be greater than 0 (cannot be UNSPECIFIED))
    """
