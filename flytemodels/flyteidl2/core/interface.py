# Made from flyteidl2/core/interface.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/core/interface.proto` (package `flyteidl2.core`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, map_field, message_dataclass
from flytemodels.flyteidl2.core.artifact_id import ArtifactID, ArtifactQuery, ArtifactTag
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.core.types import LiteralType


@message_dataclass(slots=True, eq=False, repr=False)
class Variable(Message, proto="flyteidl2.core.Variable"):
    """The message `flyteidl2.core.Variable`."""

    type: LiteralType | None = field(1, "message")
    """`LiteralType type = 1`"""
    description: str = field(2, "string")
    """`string description = 2`"""
    artifact_partial_id: ArtifactID | None = field(3, "message")
    """`ArtifactID artifact_partial_id = 3`"""
    artifact_tag: ArtifactTag | None = field(4, "message")
    """`ArtifactTag artifact_tag = 4`"""


@message_dataclass(slots=True, eq=False, repr=False)
class VariableEntry(Message, proto="flyteidl2.core.VariableEntry"):
    """The message `flyteidl2.core.VariableEntry`."""

    key: str = field(1, "string")
    """`string key = 1`"""
    value: Variable | None = field(2, "message")
    """`Variable value = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class VariableMap(Message, proto="flyteidl2.core.VariableMap"):
    """The message `flyteidl2.core.VariableMap`."""

    variables: list[VariableEntry] = field(1, "message", repeated=True)
    """`repeated VariableEntry variables = 1`"""


@message_dataclass(slots=True, eq=False, repr=False)
class TypedInterface(Message, proto="flyteidl2.core.TypedInterface"):
    """The message `flyteidl2.core.TypedInterface`."""

    inputs: VariableMap | None = field(1, "message")
    """`VariableMap inputs = 1`"""
    outputs: VariableMap | None = field(2, "message")
    """`VariableMap outputs = 2`"""


@message_dataclass(slots=True, eq=False, repr=False)
class Parameter(Message, proto="flyteidl2.core.Parameter"):
    """The message `flyteidl2.core.Parameter`."""

    var: Variable | None = field(1, "message")
    """`Variable var = 1`"""
    default: Literal | None = field(2, "message", group="behavior")
    """`Literal default = 2`"""
    required: bool | None = field(3, "bool", group="behavior")
    """`bool required = 3`"""
    artifact_query: ArtifactQuery | None = field(4, "message", group="behavior")
    """`ArtifactQuery artifact_query = 4`"""
    artifact_id: ArtifactID | None = field(5, "message", group="behavior")
    """`ArtifactID artifact_id = 5`"""

    @property
    def behavior(self) -> Literal | bool | ArtifactQuery | ArtifactID | None:
        """The member of the oneof `behavior` that is set, or None."""
        return self._oneof("behavior", self.default, self.required, self.artifact_query, self.artifact_id)


@message_dataclass(slots=True, eq=False, repr=False)
class ParameterMap(Message, proto="flyteidl2.core.ParameterMap"):
    """The message `flyteidl2.core.ParameterMap`."""

    parameters: dict[str, Parameter] = map_field(1, "string", "message")
    """`map<string, Parameter> parameters = 1`"""
