# Made from flyteidl/core/interface.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/interface.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl.core.artifact_id import ArtifactID, ArtifactQuery, ArtifactTag
from flytemodels.flyteidl.core.literals import Literal
from flytemodels.flyteidl.core.types import LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class Variable(Message, proto="flyteidl.core.Variable"):
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
class VariableMap(Message, proto="flyteidl.core.VariableMap"):
    """Inputs or outputs, by name."""

    variables: dict[str, Variable] = map_field(1, "string", "message")
    """Type and description of each. (`map<string, Variable> variables = 1`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypedInterface(Message, proto="flyteidl.core.TypedInterface"):
    """Inputs that a task or workflow takes, and outputs that it returns."""

    inputs: VariableMap | None = field(1, "message")
    """Typed inputs. None means that there are none. (`VariableMap inputs = 1`)"""
    outputs: VariableMap | None = field(2, "message")
    """Typed outputs. None means that there are none. (`VariableMap outputs = 2`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class Parameter(Message, proto="flyteidl.core.Parameter"):
    """An input of a launch plan or workflow: its type, and what applies when no value is given."""

    var: Variable | None = field(1, "message")
    """Type and description. (`Variable var = 1`)"""
    default: Literal | None = field(2, "message", group="behavior")
    """Literal to use if the caller gives none. (`Literal default = 2`)"""
    required: bool | None = field(3, "bool", group="behavior")
    """True if the caller must give a value. (`bool required = 3`)"""
    artifact_query: ArtifactQuery | None = field(4, "message", group="behavior")
    """How to find an artifact for it. flyteadmin refuses it where artifacts are not enabled. (`ArtifactQuery
    artifact_query = 4`)
    """
    artifact_id: ArtifactID | None = field(5, "message", group="behavior")
    """Artifact to use. (`ArtifactID artifact_id = 5`)"""

    @property
    def behavior(self) -> Literal | bool | ArtifactQuery | ArtifactID | None:
        """Default, requirement or artifact, whichever is set."""
        return self._oneof("behavior", self.default, self.required, self.artifact_query, self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ParameterMap(Message, proto="flyteidl.core.ParameterMap"):
    """The inputs of a launch plan or workflow."""

    parameters: dict[str, Parameter] = map_field(1, "string", "message")
    """Type and default of each input, by name. (`map<string, Parameter> parameters = 1`)"""
