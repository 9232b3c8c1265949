# Made from flyteidl2/core/interface.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/interface.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, NamedEntriesMixin, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactID, ArtifactQuery, ArtifactTag
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.core.types import LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class Variable(Message, proto="flyteidl2.core.Variable", rules=True):
    """An input or output."""

    type: LiteralType | None = field(1, "message")
    """Type of its values. (`LiteralType type = 1`)"""
    description: str = field(2, "string")
    """What it is for, in the author's words. (`string description = 2`)"""
    artifact_partial_id: ArtifactID | None = field(3, "message")
    """Artifact that the output is stored as, as far as it is known in advance. None means none. (`ArtifactID
    artifact_partial_id = 3`)
    """
    artifact_tag: ArtifactTag | None = field(4, "message")
    """Tag that the artifact gets. None means none. (`ArtifactTag artifact_tag = 4`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class VariableEntry(Message, proto="flyteidl2.core.VariableEntry", rules=True):
    """An input or output with its name. A list of these keeps the order of declaration, which a map does not."""

    key: str = field(1, "string")
    """Name of the input or output. (`string key = 1`)"""
    value: Variable | None = field(2, "message")
    """Type and description. (`Variable value = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class VariableMap(NamedEntriesMixin[Variable], Message, proto="flyteidl2.core.VariableMap", rules=True):
    """Inputs or outputs in order, each with its name."""

    variables: list[VariableEntry] = field(1, "message", repeated=True)
    """One entry per variable. A name must not occur twice. (`repeated VariableEntry variables = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypedInterface(Message, proto="flyteidl2.core.TypedInterface", rules=True):
    """Inputs that a task or workflow takes, and outputs that it returns."""

    inputs: VariableMap | None = field(1, "message")
    """Typed inputs. None means that there are none. (`VariableMap inputs = 1`)"""
    outputs: VariableMap | None = field(2, "message")
    """Typed outputs. None means that there are none. (`VariableMap outputs = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Parameter(Message, proto="flyteidl2.core.Parameter", rules=True):
    """An input of a launch plan or workflow: its type, and what applies when no value is given."""

    var: Variable | None = field(1, "message")
    """Type and description. (`Variable var = 1`)"""
    default: Literal | None = field(2, "message", group="behavior")
    """Literal to use if the caller gives none. (`Literal default = 2`)"""
    required: bool | None = field(3, "bool", group="behavior")
    """True if the caller must give a value. (`bool required = 3`)"""
    artifact_query: ArtifactQuery | None = field(4, "message", group="behavior")
    """Query that finds an artifact to use. (`ArtifactQuery artifact_query = 4`)"""
    artifact_id: ArtifactID | None = field(5, "message", group="behavior")
    """Artifact to use. (`ArtifactID artifact_id = 5`)"""

    @property
    def behavior(self) -> Literal | bool | ArtifactQuery | ArtifactID | None:
        """Default, requirement or artifact, whichever is set."""
        return self._oneof("behavior", self.default, self.required, self.artifact_query, self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ParameterMap(Message, proto="flyteidl2.core.ParameterMap", rules=True):
    """The inputs of a launch plan or workflow."""

    parameters: dict[str, Parameter] = map_field(1, "string", "message")
    """Type and default of each input, by name. (`map<string, Parameter> parameters = 1`)"""
