# Made from flyteidl/core/execution_envs.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/execution_envs.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionEnvAssignment(Message, proto="flyteidl.core.ExecutionEnvAssignment"):
    """The message `flyteidl.core.ExecutionEnvAssignment`."""

    node_ids: list[str] = field(1, "string", repeated=True)
    """`repeated string node_ids = 1`"""
    task_type: str = field(2, "string")
    """`string task_type = 2`"""
    execution_env: ExecutionEnv | None = field(3, "message")
    """`ExecutionEnv execution_env = 3`"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionEnv(Message, proto="flyteidl.core.ExecutionEnv"):
    """The message `flyteidl.core.ExecutionEnv`."""

    name: str = field(1, "string")
    """`string name = 1`"""
    type: str = field(2, "string")
    """`string type = 2`"""
    extant: dict[str, JSON] | None = field(3, "message", group="environment", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct extant = 3`"""
    spec: dict[str, JSON] | None = field(4, "message", group="environment", wraps="google.protobuf.Struct")
    """`google.protobuf.Struct spec = 4`"""
    version: str = field(5, "string")
    """`string version = 5`"""

    @property
    def environment(self) -> dict[str, JSON] | None:
        """The member of the oneof `environment` that is set, or None."""
        return self._oneof("environment", self.extant, self.spec)
