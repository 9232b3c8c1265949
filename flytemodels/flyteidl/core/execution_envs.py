# Made from flyteidl/core/execution_envs.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl/core/execution_envs.proto` (package `flyteidl.core`)."""

from __future__ import annotations

from flytemodels._runtime import JSON, Message, field, message_dataclass


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionEnvAssignment(Message, proto="flyteidl.core.ExecutionEnvAssignment"):
    """Which nodes run in an environment. Nobody in Flyte 1 reads it."""

    node_ids: list[str] = field(1, "string", repeated=True)
    """Nodes of the workflow. (`repeated string node_ids = 1`)"""
    task_type: str = field(2, "string")
    """Kind of task that it is for. (`string task_type = 2`)"""
    execution_env: ExecutionEnv | None = field(3, "message")
    """Environment that they share. (`ExecutionEnv execution_env = 3`)"""


@message_dataclass(slots=True, eq=False, repr=False)
class ExecutionEnv(Message, proto="flyteidl.core.ExecutionEnv"):
    """An environment that tasks share, such as a warm actor. Nobody in Flyte 1 reads it."""

    name: str = field(1, "string")
    """Chosen by the author. (`string name = 1`)"""
    type: str = field(2, "string")
    """Kind of environment; it selects a plugin. (`string type = 2`)"""
    extant: dict[str, JSON] | None = field(3, "message", group="environment", wraps="google.protobuf.Struct")
    """How to reach one that exists. (`google.protobuf.Struct extant = 3`)"""
    spec: dict[str, JSON] | None = field(4, "message", group="environment", wraps="google.protobuf.Struct")
    """How to make one. (`google.protobuf.Struct spec = 4`)"""
    version: str = field(5, "string")
    """Chosen by the author; a different version is a different environment. (`string version = 5`)"""

    @property
    def environment(self) -> dict[str, JSON] | None:
        """An existing environment or a description of one, whichever is set."""
        return self._oneof("environment", self.extant, self.spec)
