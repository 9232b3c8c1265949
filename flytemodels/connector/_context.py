"""What the methods of a connector are told: about the task, the execution and the call."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from flytemodels.connector._masking import remember
from flytemodels.connector._settings import settings
from flytemodels.connector.secrets import get_connector_secret

if TYPE_CHECKING:
    from flytemodels.flyteidl import admin, core
    from flytemodels.flyteidl2 import connector as connector2
    from flytemodels.flyteidl2 import core as core2
    from flytemodels.flyteidl2 import task as task2

__all__ = ["JobContext", "TaskContext"]

T = TypeVar("T")


@attrs.define(slots=False)
class JobContext:
    """A call about a job that was created before.

    Attributes:
        flyte: which Flyte asks: 1 or 2.
        task_type: the type of the task.
        task_type_version: its version.
        output_prefix: the folder or URL for the task's `outputs.pb`; "" where Flyte does not say.
        connection: Flyte 2's connection, with secrets and settings; None in Flyte 1.
    """

    flyte: int
    task_type: str
    task_type_version: int = 0
    output_prefix: str = ""
    connection: core2.Connection | None = attrs.field(default=None, repr=False)

    def secret(self, key: str, *, group: str | None = None, group_version: str | None = None) -> str:
        """Return a secret: in Flyte 2 from the request's connection, otherwise from where Flyte 1 mounts secrets.

        Args:
            key: the secret's name.
            group: its group; in Flyte 1 only.
            group_version: the group's version; in Flyte 1 only.

        Returns:
            The secret. It is replaced by `***` in texts that this process sends.

        Raises:
            ValueError: there is no such secret.
        """
        if self.connection is not None and key in self.connection.secrets:
            return remember(self.connection.secrets[key])
        return get_connector_secret(key, group=group, group_version=group_version)

    @property
    def configs(self) -> Mapping[str, str]:
        """The settings of Flyte 2's connection that are not secret; empty in Flyte 1."""
        return {} if self.connection is None else self.connection.configs


@attrs.define(slots=False, kw_only=True)
class TaskContext(JobContext):
    """A task that is to be started.

    Attributes:
        template: the task, as a message of the Flyte that asks. Its container's arguments are rendered already.
        literals: the inputs as they came: a LiteralMap, in Flyte 2 Inputs; None for none.
        metadata: about the execution: names, labels, environment; None where the caller says nothing.
    """

    template: core.TaskTemplate | core2.TaskTemplate
    literals: core.LiteralMap | core2.LiteralMap | task2.Inputs | None = attrs.field(default=None, repr=False)
    metadata: admin.TaskExecutionMetadata | connector2.TaskExecutionMetadata | None = None

    @cached_property
    def inputs(self) -> dict[str, Any]:  # whatever the task takes
        """The inputs as Python values by name, as the task's interface types them; read when first asked for.

        Raises:
            flytemodels.values.LiteralValueError: an input does not fit the interface.
        """
        from flytemodels.values import inputs

        return inputs.to_python(self.literals, self.template.interface)

    def settings(self, cls: type[T]) -> T:
        """Return the task's `custom`, typed; see `flytemodels.connector.settings`."""
        return settings(self.template, cls)

    @property
    def args(self) -> list[str]:
        """The arguments of the task's container; empty for a task without one."""
        return [] if self.template.container is None else self.template.container.args

    @property
    def execution_id(self) -> str:
        """The attempt that asks, as `project/domain/execution/node/attempt`; "" where the caller does not say.

        It is the same when Flyte asks again for the same attempt.
        """
        execution = None if self.metadata is None else self.metadata.task_execution_id
        if execution is None:
            return ""
        node = execution.node_execution_id
        run = None if node is None else node.execution_id
        parts = [] if run is None else [run.project, run.domain, run.name]
        return "/".join([*parts, "" if node is None else node.node_id, str(execution.retry_attempt)])

    @property
    def idempotency_key(self) -> str:
        """A name for the job that is the same for each repetition of the call: 1 to 63 of `a-z`, `0-9` and `-`.

        Give it to the vendor as the job's name or request id, and a call that Flyte repeats after a timeout does not
        start a second job. "" where the caller does not say which attempt asks.
        """
        if not self.execution_id:
            return ""
        digest = hashlib.sha256(f"{self.task_type}/{self.execution_id}".encode()).hexdigest()[:20]
        readable = "".join(c if c.isascii() and c.isalnum() else "-" for c in self.execution_id.lower())
        return f"fm-{digest}-{readable[-38:]}".strip("-")
