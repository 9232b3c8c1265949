"""What a connector answers about a job, for both Flytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from flytemodels.connector._masking import mask
from flytemodels.connector.phases import convert_to_flyte_phase
from flytemodels.flyteidl.core.execution import TaskExecution
from flytemodels.types import JSON

if TYPE_CHECKING:
    from flytemodels.flyteidl import core
    from flytemodels.flyteidl2 import core as core2
    from flytemodels.flyteidl2 import task

__all__ = ["LogLink", "Resource"]


@attrs.frozen
class LogLink:
    """A link to logs or a dashboard, shown beside the task.

    Attributes:
        uri: the URL to open.
        name: the text of the link.
    """

    uri: str
    name: str = "Logs"


def _phase(value: object) -> TaskExecution.Phase:
    if isinstance(value, str):
        return convert_to_flyte_phase(value)
    if isinstance(value, int):  # an enum of either Flyte, or of the official classes
        return TaskExecution.Phase(int(value))
    raise TypeError(f"phase: expected a TaskExecution.Phase or a state's name, got {type(value).__name__}")


@attrs.frozen
class Resource:
    """How a job is doing: what `get` and `do` of a connector return.

    Attributes:
        phase: how far the job has come: a `TaskExecution.Phase`, or a word that `convert_to_flyte_phase` knows. Flyte
            makes another attempt after RETRYABLE_FAILED, and none after FAILED.
        message: text for the user. Flyte shows it while the job waits and after a failure, not while it runs.
        outputs: the task's outputs, once it has succeeded: Python values by name, or a LiteralMap (Flyte 2: Outputs).
            None makes Flyte look for `outputs.pb` under the output prefix; an empty dict says that there are none.
        log_links: links to logs and dashboards: LogLinks, or TaskLog messages.
        custom_info: more about the job, as plain JSON, for display.

    Raises:
        ValueError: nobody knows the state's name.
        TypeError: the phase is neither a phase nor a name.
    """

    phase: TaskExecution.Phase = attrs.field(converter=_phase)
    message: str = ""
    outputs: Mapping[str, Any] | core.LiteralMap | core2.LiteralMap | task.Outputs | None = None  # any Python values
    log_links: Sequence[LogLink | core.TaskLog | core2.TaskLog] = ()
    custom_info: Mapping[str, JSON] | None = None

    @property
    def is_terminal(self) -> bool:
        """Whether the job has ended."""
        return self.phase.is_terminal

    def shown_message(self) -> str:
        """Return the message without secrets."""
        return mask(self.message)
