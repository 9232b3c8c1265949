# Made from flyteidl2/workflow/run_info.proto by `make codegen`. Do not edit.
"""Messages of `flyteidl2/workflow/run_info.proto` (package `flyteidl2.workflow`)."""

from __future__ import annotations

from flytemodels._runtime import Message, field, message_dataclass
from flytemodels.flyteidl2.common.identity import EnrichedIdentity
from flytemodels.flyteidl2.core.literals import Literal
from flytemodels.flyteidl2.task.run import RunSpec
from flytemodels.flyteidl2.workflow.run_definition import ConditionAction


@message_dataclass(slots=True, eq=False, repr=False)
class RunInfo(Message, proto="flyteidl2.workflow.RunInfo", rules=True):
    """What is stored about an action besides its database columns."""

    task_spec_digest: str = field(1, "string")
    """Hash under which the task's specification is stored. (`string task_spec_digest = 1`)"""
    inputs_uri: str = field(2, "string")
    """Where `inputs.pb` is stored. (`string inputs_uri = 2`)"""
    outputs_uri: str = field(3, "string")
    """Where `outputs.pb` is stored. (`string outputs_uri = 3`)"""
    run_spec: RunSpec | None = field(4, "message")
    """How the run is executed. (`flyteidl2.task.RunSpec run_spec = 4`)"""
    condition: ConditionAction | None = field(5, "message")
    """The condition that it is. None for tasks. (`ConditionAction condition = 5`)"""
    output: Literal | None = field(6, "message")
    """Answer to the condition. None for tasks. (`flyteidl2.core.Literal output = 6`)"""
    principal: EnrichedIdentity | None = field(7, "message")
    """Who answered or aborted. None in other cases. (`flyteidl2.common.EnrichedIdentity principal = 7`)"""
