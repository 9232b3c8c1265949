# Made from flyteidl2/common/run.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/common/run.proto` (package `flyteidl2.common`)."""

from __future__ import annotations

from flytemodels._runtime import Enum, Message, field, message_dataclass
from flytemodels.flyteidl2.common.identifier import RunIdentifier


class RelationType(Enum):
    """The enum `flyteidl2.common.RelationType`."""

    RELATION_TYPE_UNSPECIFIED = 0
    RELATION_TYPE_RERUN = 1
    RELATION_TYPE_RECOVER = 2
    RELATION_TYPE_SPAWN = 3
    RELATION_TYPE_TRIGGERED = 4
    RELATION_TYPE_ON_ARTIFACT = 5


@message_dataclass(slots=True, eq=False, repr=False)
class OffloadedInputData(Message, proto="flyteidl2.common.OffloadedInputData"):
    """The message `flyteidl2.common.OffloadedInputData`."""

    uri: str = field(1, "string")
    """`string uri = 1`"""
    inputs_hash: str = field(2, "string")
    """`string inputs_hash = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Relation(Message, proto="flyteidl2.common.Relation"):
    """The message `flyteidl2.common.Relation`."""

    related_to: RunIdentifier | None = field(1, "message")
    """`RunIdentifier related_to = 1`"""
    relation_type: RelationType = field(2, "enum", default_factory=lambda: RelationType.RELATION_TYPE_UNSPECIFIED)
    """`RelationType relation_type = 2`"""
