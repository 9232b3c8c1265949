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
    """What is kept of an action beside its columns in the database."""

    task_spec_digest: str = field(1, "string")
    """Hash by which the task's spec is found. (`string task_spec_digest = 1`)"""
    inputs_uri: str = field(2, "string")
    """Where `inputs.pb` is stored. (`string inputs_uri = 2`)"""
    outputs_uri: str = field(3, "string")
    """Where `outputs.pb` is stored. (`string outputs_uri = 3`)"""
    run_spec: RunSpec | None = field(4, "message")
    """How the run is carried out. (`flyteidl2.task.RunSpec run_spec = 4`)"""
    condition: ConditionAction | None = field(5, "message")
    """Question that it asks. None for tasks. (`ConditionAction condition = 5`)"""
    output: Literal | None = field(6, "message")
    """Answer that it got. None for tasks. (`flyteidl2.core.Literal output = 6`)"""
    principal: EnrichedIdentity | None = field(7, "message")
    """Who answered or aborted. None otherwise. (`flyteidl2.common.EnrichedIdentity principal = 7`)"""
