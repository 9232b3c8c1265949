# Made from flyteidl2/common/run.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/run.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier


class RelationType(Enum):
    """How a run belongs to another."""

    RELATION_TYPE_UNSPECIFIED = 0
    """Not said."""
    RELATION_TYPE_RERUN = 1
    """It repeats the other from the beginning."""
    RELATION_TYPE_RECOVER = 2
    """It goes on where the other failed."""
    RELATION_TYPE_SPAWN = 3
    """The other started it."""
    RELATION_TYPE_TRIGGERED = 4
    """A trigger that the other set off started it."""
    RELATION_TYPE_ON_ARTIFACT = 5
    """An artifact that the other made started it."""


@message_dataclass(slots=True, eq=False, repr=False)
class OffloadedInputData(Message, proto="flyteidl2.common.OffloadedInputData", rules=True):
    """Where inputs are stored that are too large for a message."""

    uri: str = field(1, "string")
    """Address of `inputs.pb`. (`string uri = 1`; not empty)"""
    inputs_hash: str = field(2, "string")
    """Hash of the inputs, by which the cache is asked. (`string inputs_hash = 2`; not empty)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Relation(Message, proto="flyteidl2.common.Relation", rules=True):
    """How a run belongs to another."""

    related_to: RunIdentifier | None = field(1, "message")
    """The other run. (`RunIdentifier related_to = 1`; required)"""
    relation_type: RelationType = field(2, "enum", default_factory=lambda: RelationType.RELATION_TYPE_UNSPECIFIED)
    """Repeat, recovery or start. (`RelationType relation_type = 2`; required; Relation type must be greater than 0
    (cannot be UNSPECIFIED))
    """
